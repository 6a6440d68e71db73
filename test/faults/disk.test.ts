import { execFileSync, spawn } from 'node:child_process'
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { drawGeoid } from '../../src/demo/pictures.ts'
import { publish } from '../../src/load/publish.ts'
import { connectWriter, type Writer } from '../../src/stores/writer.ts'
import { canKill } from './killing.ts'

/** A disk of so many bytes; undefined where this user may mount none. */
async function smallDisk(
  bytes: number,
): Promise<{ folder: string; fill(): Promise<void>; free(): Promise<void>; remove(): Promise<void> } | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'none', folder], { stdio: 'ignore' })
  } catch {
    await rm(folder, { recursive: true })
    return undefined
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => writeFile(ballast, Buffer.alloc(bytes)).catch(() => undefined),
    free: () => rm(ballast, { force: true }),
    async remove() {
      execFileSync('umount', [folder])
      await rm(folder, { recursive: true })
    },
  }
}

const disk = process.platform === 'linux' ? await smallDisk(4 * 1024 * 1024) : undefined
if (!disk) console.log('a full disk is not tested: this user may mount none')

/** Runs the program to its end. */
function run(args: readonly string[], env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['bin/geosocle.cjs', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
  return new Promise(resolve => child.once('close', code => resolve({ code, said })))
}

describe.runIf(disk)('the disk is full', { timeout: 120_000 }, () => {
  afterEach(() => disk!.free())
  afterAll(() => disk!.remove())
  const folder = disk?.folder ?? ''

  test('a picture of the demonstration: a failure that says so, nothing half-written, and the next try works', async () => {
    const target = join(folder, 'pictures')
    await mkdir(target)
    await disk!.fill()
    await expect(drawGeoid(join(target, 'geoid.tif'))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await readdir(target)).toEqual([])
    await disk!.free()
    await drawGeoid(join(target, 'geoid.tif'))
    expect(await readdir(target)).toEqual(['geoid.tif'])
    await rm(target, { recursive: true })
  })

  test('the YAML of a service: the old one stays as it was', async () => {
    const file = join(folder, 'services', 'towns.yaml')
    const source = { type: 'postgis', table: 'towns' }
    const one = { file, folder, about: { title: 'One' }, collections: [{ id: 'towns', body: { source } }] }
    await publish(one)
    await disk!.fill()
    const many = Array.from({ length: 5000 }, (_, i) => ({ id: `towns-${i}`, body: { source } }))
    await expect(publish({ ...one, collections: many })).rejects.toThrow(/ENOSPC|no space|full/i)
    expect(await readdir(join(folder, 'services'))).toEqual(['towns.yaml'])
    await disk!.free()
    await publish(one)
    await rm(join(folder, 'services'), { recursive: true })
  })

  describe.runIf(canKill && inject('databaseKind') !== 'embedded')('geosocle add', () => {
    let writer: Writer
    let data: string
    const env = { DATABASE_URL: inject('database') }

    beforeAll(async () => {
      writer = await connectWriter({ connection: inject('database'), max: 1 })
      data = join(await mkdtemp(join(tmpdir(), 'geosocle-add-')), 'diskfull.geojson')
      const features = [
        { type: 'Feature', properties: { nom: 'one' }, geometry: { type: 'Point', coordinates: [2, 48] } },
      ]
      await writeFile(data, JSON.stringify({ type: 'FeatureCollection', features }))
      await writeFile(join(folder, 'server.yaml'), `stores: { default: { url: '\${DATABASE_URL:-}' } }\n`)
      await mkdir(join(folder, 'services'))
    })
    afterAll(async () => {
      await writer?.query('drop schema if exists diskfull cascade')
      await writer?.close()
      await rm(join(data, '..'), { recursive: true, force: true })
    })

    test('says a sentence, leaves no half of a file, and works once there is room', async () => {
      const args = ['add', data, '--config', folder, '--data', join(folder, 'data')]
      await disk!.fill()
      const { code, said } = await run(args, env)
      expect(code).toBe(1)
      expect(said).toMatch(/disk is full/)
      expect(said).not.toMatch(/\n\s+at |node:/)
      expect(await readdir(join(folder, 'services'))).toEqual([])
      await disk!.free()
      expect(await run(args, env)).toMatchObject({ code: 0 })
      expect(await readdir(join(folder, 'services'))).toEqual(['diskfull.yaml'])
    })
  })

  test.runIf(canKill)('the embedded database: a sentence, and a start once there is room', async () => {
    const home = join(folder, 'embedded')
    await mkdir(join(folder, 'empty'), { recursive: true })
    await disk!.fill()
    const { code, said } = await run(
      ['serve', '--config', join(folder, 'empty'), '--data', home, '--no-demo', '--port', '0'],
      { DATABASE_URL: '' },
    )
    expect(code).toBe(1)
    expect(said).toMatch(/disk is full/)
    expect(said).not.toMatch(/\n\s+at |node:/)
    // What is left would not be taken for a database: the next start makes one.
    expect(
      await access(join(home, 'db', 'data', 'PG_VERSION')).then(
        () => true,
        () => false,
      ),
    ).toBe(false)
    await disk!.free()
  })
})
