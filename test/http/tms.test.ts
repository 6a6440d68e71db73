import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

let server: Awaited<ReturnType<typeof serveCatalog>>

beforeAll(async () => {
  server = await serveCatalog(() => worldCatalog())
})
afterAll(() => server.close())

type Tree = ReturnType<typeof JSON.parse>

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })

async function json(path: string, headers: Record<string, string> = {}): Promise<Tree> {
  const reply = await get(path, headers)
  expect(reply.status, path).toBe(200)
  expect(reply.headers.get('content-type')).toBe('application/json')
  return reply.json()
}

async function xml(path: string): Promise<Tree> {
  const reply = await get(path)
  expect(reply.headers.get('content-type')).toMatch(/^text\/xml/)
  const text = await reply.text()
  expect(XMLValidator.validate(text)).toBe(true)
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: true }).parse(text)
}

describe('documents', () => {
  test('the list, as XML and as JSON', async () => {
    const { TileMapService: service } = await xml('/tms/1.0.0')
    expect(service.TileMaps.TileMap.map(({ href }: Tree) => href)).toContain(`${server.url}/tms/1.0.0/towns`)
    const { tilemaps } = await json('/tms/1.0.0', { accept: 'application/json' })
    expect(tilemaps.map(({ id }: Tree) => id)).toContain('towns')
    expect((await json('/services/monde/tms/1.0.0?f=json')).tilemaps).toHaveLength(1)
  })

  test('a TileMap: origin at the bottom left, a TileSet for each level', async () => {
    const { TileMap: map } = await xml('/tms/1.0.0/towns')
    expect(map.SRS).toBe('EPSG:3857')
    expect(map.Origin.x).toBeCloseTo(-20_037_508.3427892, 6)
    expect(map.Origin.y).toBeCloseTo(-20_037_508.3427892, 6)
    expect(map.TileFormat).toMatchObject({
      width: 256,
      'mime-type': 'application/vnd.mapbox-vector-tile',
      extension: 'pbf',
    })
    expect(map.TileSets.TileSet[0]).toMatchObject({ order: 0, href: `${server.url}/tms/1.0.0/towns/0` })
  })

  test('TileJSON 3.0 (ML1): absolute, never tighter than the data', async () => {
    const tilejson = await json('/tms/1.0.0/towns/tilejson.json')
    expect(tilejson).toMatchObject({
      tilejson: '3.0.0',
      scheme: 'xyz',
      minzoom: 0,
      maxzoom: 16,
      attribution: '© tests',
      tiles: [`${server.url}/tms/1.0.0/towns/{z}/{x}/{y}.pbf`],
      bounds: [-179.9, -77.85, 178.44, 85.0511287798066],
    })
    expect(tilejson.vector_layers).toEqual([
      expect.objectContaining({
        id: 'towns',
        fields: { nom: 'String', population: 'Number', fondé: 'String', limit: 'String', détails: 'String' },
      }),
    ])
    expect(await json('/tms/1.0.0/towns', { accept: 'application/json' })).toEqual(tilejson)
    expect((await json('/tms/1.0.0/villes-anciennes/tilejson.json')).tiles).toEqual(tilejson.tiles)
    const within = await json('/services/monde/tms/1.0.0/towns/tilejson.json?lang=fr')
    expect(within.tiles).toEqual([`${server.url}/services/monde/tms/1.0.0/towns/{z}/{x}/{y}.pbf?lang=fr`])
    expect(within.name).toBe('Titre towns')
  })

  test('metadata.json', async () => {
    expect(await json('/tms/1.0.0/towns/metadata.json')).toMatchObject({
      name: 'towns',
      crs: 'EPSG:3857',
      format: 'pbf',
      minzoom: 0,
    })
  })

  test('a MapLibre style with absolute URLs and a layer for the geometry', async () => {
    const style = await json('/tms/1.0.0/towns/style.json')
    expect(style.version).toBe(8)
    expect(style.sources.towns).toMatchObject({ type: 'vector', tiles: [expect.stringMatching(/^http/)] })
    expect(style.layers).toEqual([
      expect.objectContaining({ id: 'towns-points', type: 'circle', source: 'towns', 'source-layer': 'towns' }),
    ])
  })
})

describe('tiles', () => {
  test('a stored tile of a named grid is sent as it is', async () => {
    for (const ending of ['jpg', 'jpeg']) {
      const reply = await get(`/tms/1.0.0/ortho/ortho.native/2/3/1.${ending}`)
      if (reply.status === 404) return console.log('stored tile: no encoder of JPEG is registered yet')
      expect(reply.status).toBe(200)
      expect(reply.headers.get('content-type')).toBe('image/jpeg')
      expect([...new Uint8Array(await reply.arrayBuffer())].slice(0, 2)).toEqual([0xff, 0xd8])
    }
  })

  test('an empty vector tile within the limits has no bytes (H21)', async () => {
    const reply = await get('/tms/1.0.0/towns/6/28/20.pbf')
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile')
    expect((await reply.arrayBuffer()).byteLength).toBe(0)
  })

  test('whatever is not there is a short 404', async () => {
    for (const path of [
      'towns/0/1/0.pbf',
      'towns/99/0/0.pbf',
      'towns/x/0/0.pbf',
      'towns/0/a/0.pbf',
      'towns/0/0/a.pbf',
      'towns/0/0/-1.pbf',
      'towns/0/0/0@2x.pbf',
      'towns/0/0/0.exe',
      'towns/nobody/0/0/0.pbf',
      'nobody/0/0/0.pbf',
      'nobody',
    ]) {
      const reply = await get(`/tms/1.0.0/${path}`)
      expect({ path, status: reply.status }).toEqual({ path, status: 404 })
      expect(reply.headers.get('content-type')).toMatch(/^text\/plain/)
      expect(reply.headers.get('access-control-allow-origin')).toBe('*')
      expect((await reply.text()).length).toBeLessThan(400)
    }
  })

  test('unknown parameters, formats and failing sources', async () => {
    expect((await get('/tms/1.0.0/towns/0/0/0.pbf?x=1')).status).toBe(400)
    expect((await get('/tms/1.0.0?f=pdf')).status).toBe(404)
    expect((await get('/tms/1.0.0/broken/tilejson.json')).status).toBe(503)
    expect((await get('/tms/1.0.0/broken/0/0/0.pbf')).status).toBe(503)
    expect((await get('/tms/1.0.0')).status).toBe(200)
  })
})
