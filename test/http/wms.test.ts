import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MapJob, Work } from '../../src/core/work.ts'
import { runMap } from '../../src/workers/map.ts'
import { child, parseXml, texts } from '../support/dom.ts'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

/** Draws nothing but the background: what a protocol asks for is seen in the picture's size and colours. */
const work: Work = { run: async (_, input) => (await runMap({ ...(input as MapJob), layers: [] })) as never }

const MAP =
  '/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=towns&STYLES=&CRS=EPSG:4326&BBOX=41,-5,51,10&WIDTH=30&HEIGHT=20&FORMAT=image/png'
const CAPABILITIES = '/wms?SERVICE=WMS&REQUEST=GetCapabilities'

let server: Awaited<ReturnType<typeof serveCatalog>>
const get = (path: string, init?: RequestInit) => fetch(server.url + path, init)

beforeAll(async () => {
  const catalog = worldCatalog()
  server = await serveCatalog(() => catalog, { work })
})
afterAll(() => server.close())

describe('WMS over HTTP', () => {
  it('sends capabilities as text/xml, compressed, with a validator', async () => {
    const reply = await get(CAPABILITIES, { headers: { 'accept-encoding': 'gzip' } })
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('content-encoding')]).toEqual([
      200,
      'text/xml',
      'gzip',
    ])
    const root = parseXml(await reply.text())
    for (const href of [...root.getElementsByTagName('Get')].map(
      each => child(each, 'OnlineResource')!.getAttribute('xlink:href')!,
    ))
      expect(href).toBe(`${server.url}/wms?`)
  })

  it('H1: answers HEAD, and CORS on errors too', async () => {
    const head = await get(CAPABILITIES, { method: 'HEAD', headers: { origin: 'https://example.org' } })
    expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([200, '', 'text/xml'])
    const wrong = await get('/wms?REQUEST=GetBogus', { headers: { origin: 'https://example.org' } })
    expect(wrong.headers.get('access-control-allow-origin')).toBe('*')
    expect(wrong.headers.get('cache-control')).toBe('no-store')
  })

  it('the URLs of a service’s capabilities lead into the service', async () => {
    const text = await (await get(`/services/monde${CAPABILITIES}`)).text()
    expect(text).toContain(`${server.url}/services/monde/wms?`)
    expect(texts(parseXml(text), 'Name')).not.toContain('ortho')
    const foreign = await get(`/services/monde${MAP.replace('towns', 'ortho')}`)
    expect(await foreign.text()).toContain('code="LayerNotDefined"')
  })

  it('R13: a key in the query is in every URL of the capabilities', async () => {
    const text = await (await get(`${CAPABILITIES}&apikey=a%26b`)).text()
    expect(text).toContain(`${server.url}/wms?apikey=a%26b&amp;"`)
  })

  it('sends maps of the size, format and background that were asked for', async () => {
    const reply = await get(MAP)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/png'])
    const jpeg = await get(MAP.replace('image/png', 'image/jpeg'))
    expect(jpeg.headers.get('content-type')).toBe('image/jpeg')
    const etag = reply.headers.get('etag')!
    expect((await get(MAP, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await get(`${MAP}&BGCOLOR=0xFF0000`)).headers.get('etag')).not.toBe(etag)
  })

  it('a map that is the same picture as a tile is kept for the time of a map, and the tile for its own', async () => {
    const edge = Math.PI * 6_378_137
    const map = `/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=towns&STYLES=&CRS=EPSG:3857&BBOX=${[-edge, -edge, edge, edge]}&WIDTH=256&HEIGHT=256&FORMAT=image/png&TRANSPARENT=TRUE`
    const tile = '/collections/towns/map/tiles/WebMercatorQuad/0/0/0'
    const kept = async (path: string) => {
      const { headers } = await get(path)
      return [headers.get('etag'), headers.get('cache-control')]
    }
    const [[etag, ofTile], ofMap] = [await kept(tile), await kept(map)]
    expect(ofTile).toBe('public, max-age=60')
    expect(ofMap).toEqual([etag, 'public, no-cache'])
    expect(await kept(tile)).toEqual([etag, ofTile])
    const jpegs = [map.replace('png', 'jpeg'), `${tile}?f=jpeg`]
    const together = await Promise.all(jpegs.map(path => kept(path)))
    expect(together.map(([, control]) => control)).toEqual(['public, no-cache', 'public, max-age=60'])
    expect(together[0]![0]).toBe(together[1]![0])
  })

  it('tells errors of a request with 200 and XML, as a picture where it is asked for', async () => {
    const xml = await get(MAP.replace('towns', 'nothing'))
    expect([xml.status, xml.headers.get('content-type')]).toEqual([200, 'text/xml'])
    for (const kind of ['INIMAGE', 'BLANK']) {
      const picture = await get(`${MAP.replace('towns', 'nothing')}&EXCEPTIONS=${kind}`)
      expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
        200,
        'image/png',
        'no-store',
      ])
    }
  })

  it('a CRS in which a layer is not offered is an error', async () => {
    expect(await (await get(MAP.replace('EPSG:4326', 'EPSG:32631'))).text()).toContain('code="InvalidCRS"')
  })

  it('H22: a source that fails is a 503 of its own layer and of no other', async () => {
    const broken = await get(MAP.replace('towns', 'broken'))
    expect([broken.status, broken.headers.get('content-type')]).toEqual([503, 'text/xml'])
    expect((await get(MAP)).status).toBe(200)
    expect(await (await get(CAPABILITIES)).text()).toContain('<Name>broken</Name>')
  })

  it('IN6, OW5: never answers as an OGC API', async () => {
    for (const path of ['/wms', '/wms?f=json', '/wms?f=html', '/wms?SERVICE=WFS&REQUEST=GetCapabilities']) {
      const reply = await get(path, { headers: { accept: 'text/html,application/json' } })
      expect(reply.headers.get('content-type'), path).toBe('text/xml')
      expect(parseXml(await reply.text()).nodeName).toBe('ServiceExceptionReport')
    }
  })

  it('takes no other method than GET', async () => {
    const reply = await get('/wms', {
      method: 'POST',
      body: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    })
    expect(reply.status).toBe(405)
    expect(await reply.text()).not.toContain('root:')
  })
})
