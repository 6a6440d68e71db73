import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const text = readFileSync('docker/Dockerfile', 'utf8').replaceAll(/\\\n/g, ' ')
const lines = text.split('\n').filter(line => line && !line.startsWith('#'))
const all = (word: string) =>
  lines.filter(line => line.startsWith(`${word} `)).map(line => line.slice(word.length + 1).trim())
const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')

describe('the image', () => {
  it('is built on Node 24, and copies only what there is', () => {
    expect(all('FROM').map(line => line.split(' ')[0])).toEqual(Array(3).fill('node:24-bookworm-slim'))
    const copied = all('COPY')
      .filter(line => !line.startsWith('--from'))
      .flatMap(line => line.split(/\s+/).slice(0, -1))
    for (const path of copied) {
      expect(existsSync(path), path).toBe(true)
      expect(ignored).not.toContain(path)
    }
  })

  it('leaves out nothing that the build compiles', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const projects = [...scripts.build!.matchAll(/-p (\S+)\//g)].map(match => match[1]!)
    for (const folder of ['src', ...projects]) expect(ignored).not.toContain(folder)
  })

  it('O1: runs without root and tells its health', () => {
    expect(all('USER').at(-1)).toMatch(/^[1-9]\d*$/)
    const health = all('HEALTHCHECK').at(-1)!
    expect(health).toContain('/health/ready')
    const command = JSON.parse(/CMD (\[.*\])/.exec(health)![1]!) as string[]
    expect(() => new Function(command[2]!)).not.toThrow()
    expect(JSON.parse(all('CMD').at(-1)!)).toEqual(['node', 'bin/geosocle.cjs', 'serve'])
  })

  it('installs no script of a stranger and no development package', () => {
    for (const line of all('RUN').filter(run => run.includes('npm ci'))) expect(line).toContain('--ignore-scripts')
    expect(text).toContain('npm ci --omit=dev')
  })
})

describe('the compose file', () => {
  const { services, volumes } = parse(readFileSync('docker/compose.yaml', 'utf8')) as {
    services: Record<string, Record<string, never>>
    volumes: Record<string, unknown>
  }

  it('starts the server after a healthy PostGIS, read-only and without capabilities', () => {
    const { geosocle, postgis } = services as Record<string, Record<string, unknown>>
    expect(geosocle).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      depends_on: { postgis: { condition: 'service_healthy' } },
      build: { context: '..', dockerfile: 'docker/Dockerfile' },
    })
    expect(postgis!.healthcheck).toBeDefined()
    expect(JSON.stringify(services)).not.toMatch(/password: *[a-z]/i)
  })

  it('declares the volumes that it names', () => {
    const named = Object.values(services).flatMap(service =>
      ((service.volumes ?? []) as string[]).map(volume => volume.split(':')[0]!).filter(name => !/^[./]/.test(name)),
    )
    for (const name of named) expect(Object.keys(volumes)).toContain(name)
  })
})
