import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram } from '../support/france.ts'
import type { TestServer } from '../support/server.ts'
import { degrees, expectColours, quarterPlaces, squares } from './picture.ts'
import { POINTS, startWorld } from './world.ts'

const run = promisify(execFile)

/** OWSLib may be in another Python than the system's, which PYTHON names. */
const python = process.env.PYTHON ?? 'python3'
const reason = hasProgram(python, '-c', 'import owslib') ? undefined : `${python} has no owslib (PYTHON)`
if (reason) console.log(`OWSLib: skipped, ${reason}`)

describe.skipIf(reason)('OWSLib', () => {
  let server: TestServer
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'geosocle-owslib-'))
    server = await startWorld('owslib')
  })
  afterAll(async () => {
    await server?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  const picture = () => join(folder, 'picture.png')
  async function ask(kind: 'wms' | 'wmts' | 'features') {
    const args = [join('test', 'clients', 'ask.py'), kind, server.url, picture()]
    const { stdout } = await run(python, args, { timeout: 60_000 })
    return JSON.parse(stdout) as Record<string, unknown>
  }

  test('WMS 1.3.0: reads the capabilities, and gets a map with latitudes first', async () => {
    const seen = await ask('wms')
    expect(seen).toEqual({
      title: 'Test',
      layers: ['lambert', 'quarts', 'rouge', 'semis', 'verte'],
      name: 'Zone verte',
      box: [0, 40, 10, 50],
      crs: ['EPSG:2154', 'EPSG:3857', 'EPSG:4326'],
      formats: ['image/png', 'image/jpeg', 'image/webp'],
    })
    await expectColours(picture(), degrees(5), squares)
  })

  test('WMTS: reads the capabilities, and gets a tile', async () => {
    const seen = await ask('wmts')
    expect(seen).toMatchObject({ title: 'Quarts du monde', levels: ['0', '1', '2'] })
    expect(seen.grids).toEqual(expect.arrayContaining(['GoogleMapsCompatible_0_2', 'lambert.native']))
    const [west, , east] = seen.box as number[]
    expect([west, east]).toEqual([-180, 180])
    expect(await sharp(picture()).metadata()).toMatchObject({ format: 'png', width: 256, height: 256 })
    const pixel = 256 / 360
    await expectColours(picture(), (lon, lat) => [128 + lon * pixel, 128 - lat * pixel], quarterPlaces)
  })

  test('OGC API Features: pages, places, single features, queryables', async () => {
    expect(await ask('features')).toEqual({
      collections: ['rouge', 'semis', 'verte'],
      matched: POINTS,
      returned: 700,
      here: ['Forêt d’Émeraude'],
      there: 0,
      one: 'Île Rouge',
      queryables: ['id', 'nom', 'surface'],
    })
  })
})
