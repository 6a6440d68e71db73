import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { decodePicture } from '../../src/decode/picture.ts'
import { columnNames, safeId } from '../../src/load/names.ts'
import { hostileTexts } from '../support/texts.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join('src', name), 'utf8') }))
const naming = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

describe('F3: no code is made from text', () => {
  it('by none of our files', () => {
    expect(naming(/\beval\(|new Function\b|from 'node:vm'|from 'node:v8'|setTimeout\(['"`]/)).toEqual([])
  })
})

describe('F4: no pattern of a user', () => {
  it('patterns are literals; one is joined of literals', () => {
    expect(naming(/new RegExp\(|\bRegExp\(/)).toEqual(['sources/postgis/config.ts'])
  })
})

describe('D1: formats by signature', () => {
  it('loaders of libvips that are not needed are off', async () => {
    const pixel = sharp({ create: { width: 2, height: 2, channels: 3, background: '#123456' } })
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><image href="file:///etc/passwd"/></svg>',
    )
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')
    const tiff = await pixel.clone().tiff().toBuffer()
    for (const bytes of [svg, gif, tiff]) await expect(decodePicture(bytes, 3, 100)).rejects.toThrow()
    for (const bytes of [
      await pixel.clone().jpeg().toBuffer(),
      await pixel.clone().png().toBuffer(),
      await pixel.clone().webp().toBuffer(),
    ])
      expect(await decodePicture(bytes, 3, 100)).toMatchObject({ width: 2, height: 2 })
    await expect(decodePicture(await pixel.clone().resize(20, 20).png().toBuffer(), 3, 100)).rejects.toThrow()
  })

  it('libvips and its binding are of a version without known holes', () => {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(sharp.versions.sharp!)!
    expect(Number(major) * 1000 + Number(minor)).toBeGreaterThanOrEqual(35)
  })
})

describe('D7: each decoder is fuzzed', () => {
  it('a fuzz test imports what reads bytes', () => {
    const fuzzed = readdirSync('test/fuzz')
      .filter(name => name.endsWith('.test.ts'))
      .map(name => readFileSync(join('test/fuzz', name), 'utf8'))
      .join()
    for (const reader of [
      'core/wkb',
      'decode/block',
      'support/raster',
      'sources/copc/source',
      'config/yaml',
      'load/find',
      'load/read',
      'operations/range',
    ])
      expect(fuzzed, reader).toContain(`/${reader}.ts'`)
  })
})

describe('U7: names of tables and columns', () => {
  it('are letters, digits and _ whatever the data call them, and all different', () => {
    const titles = [...hostileTexts, 'a"; drop table x;--', 'xmin', 'É', 'é', 'a'.repeat(100), 'a'.repeat(101)]
    const names = columnNames(titles)
    for (const name of names) expect(name).toMatch(/^[a-z0-9_]{1,63}$/)
    expect(new Set(names).size).toBe(titles.length)
    for (const title of titles) expect(safeId(title)).toMatch(/^[a-z0-9_.-]{1,80}$/)
  })
})
