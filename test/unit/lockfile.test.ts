import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly version: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const natives = ['sharp', '@napi-rs/canvas', '@biomejs/biome', 'rolldown', 'lightningcss', 'oxc-parser', 'oxc-resolver']

/** The lock's entry of a package that `owner` asks for: beside it, or below it. */
const found = (owner: string, name: string) =>
  packages[`node_modules/${owner}/node_modules/${name}`] ?? packages[`node_modules/${name}`]

describe('O2: package-lock.json serves every machine', () => {
  it.each([
    ['sharp', 'darwin', 'arm64'],
    ['sharp', 'darwin', 'x64'],
    ['sharp', 'win32', 'x64'],
    ['sharp', 'linux', 'x64'],
    ['sharp', 'linux', 'arm64'],
    ['@napi-rs/canvas', 'darwin', 'arm64'],
    ['@napi-rs/canvas', 'darwin', 'x64'],
    ['@napi-rs/canvas', 'win32', 'x64'],
    ['@napi-rs/canvas', 'linux', 'x64'],
    ['@napi-rs/canvas', 'linux', 'arm64'],
    ['@biomejs/biome', 'darwin', 'arm64'],
    ['@biomejs/biome', 'win32', 'x64'],
  ])('%s has its binary for %s-%s', (owner, os, cpu) => {
    const names = Object.keys(packages[`node_modules/${owner}`]?.optionalDependencies ?? {})
    const binaries = names
      .map(name => found(owner, name))
      .filter(entry => entry?.os?.includes(os) && entry.cpu?.includes(cpu))
    expect(binaries.length).toBeGreaterThan(0)
  })

  it.each(natives.filter(name => packages[`node_modules/${name}`]))('no optional package of %s is left out', owner => {
    const wanted = packages[`node_modules/${owner}`]?.optionalDependencies ?? {}
    expect(Object.keys(wanted).filter(name => !found(owner, name))).toEqual([])
  })
})
