import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { OgcApiEndpoint, WmsEndpoint, WmtsEndpoint } from '@camptocamp/ogc-client'
import { Copc } from 'copc'
import WMTSCapabilities from 'ol/format/WMTSCapabilities.js'
import { register } from 'ol/proj/proj4.js'
import { get as projection } from 'ol/proj.js'
import WMTS, { optionsFromCapabilities } from 'ol/source/WMTS.js'
import proj4 from 'proj4'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { epsg } from '../../src/core/crs/crs.ts'
import { installDom } from '../support/dom.ts'
import { type Demonstration, franceAbsent, geodata, startDemonstration } from '../support/france.ts'
import { startTestServer } from '../support/server.ts'

const reason = franceAbsent()
if (reason) console.log(`ogc-client, OpenLayers and copc read the demonstrations: skipped, ${reason}`)

describe.skipIf(reason)('libraries of others read the demonstrations', () => {
  let server: Demonstration

  beforeAll(async () => {
    const tests = { database: inject('database'), databaseKind: inject('databaseKind') }
    server = await startDemonstration(tests, 'monde', 'france')
  }, 240_000)
  afterAll(() => server?.stop())

  test('ogc-client: OGC API', async () => {
    const endpoint = new OgcApiEndpoint(server.url)
    expect(await endpoint.featureCollections).toHaveLength(10)
    expect(await endpoint.vectorTileCollections).toHaveLength(10)
    expect(await endpoint.mapTileCollections).toHaveLength(18)
    const items = await endpoint.getCollectionItems('communes', 2)
    expect(items).toMatchObject([
      { id: '01001', properties: { nom: 'Abergement-Clémenciat' } },
      { id: '01002', properties: { nom: 'Abergement-de-Varey' } },
    ])
  })

  test('ogc-client: WMS and WMTS', async () => {
    const wms = await new WmsEndpoint(`${server.url}/wms`).isReady()
    expect(wms.getVersion()).toBe('1.3.0')
    expect(wms.getLayerByName('alti-grenoble').styles?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['relief', 'ombrage']),
    )
    const wmts = await new WmtsEndpoint(`${server.url}/wmts`).isReady()
    const grids = wmts.getLayerByName('lac-des-sapins').matrixSets.map(({ identifier }) => identifier)
    expect(grids).toEqual(expect.arrayContaining(['LAMB93_50cm', 'lac-des-sapins.native']))
  })

  test('OpenLayers: the capabilities of WMTS lead to the tiles of the file', async () => {
    installDom()
    const lambert = epsg(2154)!
    proj4.defs(lambert.id, lambert.proj4)
    register(proj4)
    const text = await (await fetch(`${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`)).text()
    const capabilities = new WMTSCapabilities().read(text)
    const of = (matrixSet: string) => {
      const options = optionsFromCapabilities(capabilities, {
        layer: 'lac-des-sapins',
        matrixSet,
        format: 'image/jpeg',
      })
      return new WMTS(options!)
    }
    const own = of('lac-des-sapins.native')
    const lamb = of('LAMB93_50cm')
    const at = [806_400, 6_545_920]
    const bytes = async (source: WMTS, zoom: number) => {
      const tile = source.getTileGrid()!.getTileCoordForCoordAndZ(at, zoom)
      const url = source.getTileUrlFunction()(tile, 1, projection(lambert.id)!)!
      const reply = await fetch(url)
      expect([reply.status, reply.headers.get('content-type')], url).toEqual([200, 'image/jpeg'])
      return Buffer.from(await reply.arrayBuffer())
    }
    const finest = await bytes(own, own.getTileGrid()!.getMaxZoom())
    expect((await bytes(lamb, 18)).equals(finest)).toBe(true)
    expect(await sharp(finest).metadata()).toMatchObject({ format: 'jpeg', width: 256, height: 256 })
  })

  test.each([
    ['lidar-pont', 'lidarhd_pont_0299-0300_6802_2154.copc.laz', 519_292],
    ['lidar-herault', 'lidarhd_dense_herault_770500_6277500_2154.copc.laz', 417_106],
  ])('copc.js: %s over HTTP is the file on disk', async (id, name, count) => {
    const read = async (place: string) => {
      const copc = await Copc.create(place)
      const { nodes } = await Copc.loadHierarchyPage(place, copc.info.rootHierarchyPage)
      const view = await Copc.loadPointDataView(place, copc, nodes['0-0-0-0']!)
      const height = view.getter('Z')
      const heights = Array.from({ length: view.pointCount }, (_, i) => height(i))
      return { points: copc.header.pointCount, nodes: Object.keys(nodes), wkt: copc.wkt, heights }
    }
    const remote = await read(`${server.url}/collections/${id}/pointcloud/${name}`)
    expect(remote.points).toBe(count)
    expect(remote).toEqual(await read(join(geodata, 'pointcloud', name)))
  })
})

describe('the example of the Géoplateforme', () => {
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const asked: string[] = []
  let origin: Server
  let down = false

  beforeAll(async () => {
    origin = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (down) response.writeHead(503).end()
      else response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
    })
    await new Promise<void>(resolve => origin.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise(resolve => origin.close(resolve)))

  test('passes the tiles of a WMTS on as they are, and never keeps a failure', async () => {
    const host = `127.0.0.1:${(origin.address() as AddressInfo).port}`
    const example = readFileSync('config/examples/geoplateforme.yaml', 'utf8')
    const yaml = example
      .replaceAll('https://data.geopf.fr', `http://${host}`)
      .replace('enabled: false', 'enabled: true')
    const server = await startTestServer({
      services: { geoplateforme: yaml },
      database: inject('database'),
      server: `egress: { allow: ['${host}'] }\n`,
    })
    try {
      const path = '/collections/plan-ign/map/tiles/WebMercatorQuad/6/22/32'
      const tile = await server.get(path)
      expect([tile.status, tile.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(Buffer.from(await tile.arrayBuffer()).equals(picture)).toBe(true)
      expect(asked.at(-1)).toContain('LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2')
      expect(asked.at(-1)).toContain('TILEMATRIX=6&TILEROW=22&TILECOL=32')
      const etag = tile.headers.get('etag') ?? ''
      expect((await server.get(path, { 'if-none-match': etag })).status).toBe(304)
      down = true
      const failed = await server.get('/collections/plan-ign/map/tiles/WebMercatorQuad/6/23/32')
      expect(failed.status).toBeGreaterThanOrEqual(500)
      expect(failed.headers.get('cache-control')).toContain('no-store')
      const rows = await server.get('/collections/plan-ign/items?f=json')
      expect(rows.status).toBe(404)
    } finally {
      await server.stop()
    }
  })
})
