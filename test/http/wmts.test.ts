import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all, parseXml, texts } from '../support/dom.ts'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

const CAPABILITIES = '/wmts?SERVICE=WMTS&REQUEST=GetCapabilities'
const TILE =
  '/wmts?service=WMTS&request=GetTile&version=1.0.0&layer=ortho&style=default&format=image/jpeg&TileMatrixSet=ortho.native&TileMatrix=0&TileRow=0&TileCol=0'

let server: Awaited<ReturnType<typeof serveCatalog>>
const get = (path: string, init?: RequestInit) => fetch(server.url + path, init)

async function exception(path: string): Promise<[number, string | null, string | null]> {
  const reply = await get(path)
  expect(reply.headers.get('content-type')).toBe('text/xml')
  const only = all(parseXml(await reply.text()), 'Exception')[0]!
  return [reply.status, only.getAttribute('exceptionCode'), only.getAttribute('locator')]
}

beforeAll(async () => {
  const catalog = worldCatalog()
  server = await serveCatalog(() => catalog)
})
afterAll(() => server.close())

describe('WMTS over HTTP', () => {
  it('sends capabilities by KVP and by address', async () => {
    const kvp = await get(CAPABILITIES)
    expect([kvp.status, kvp.headers.get('content-type')]).toEqual([200, 'application/xml'])
    const rest = await get('/wmts/1.0.0/WMTSCapabilities.xml')
    expect(await rest.text()).toBe(await kvp.text())
    expect((await get('/wmts/1.0.0/WMTSCapabilities.xml', { headers: { accept: 'example/unknown' } })).status).toBe(406)
    expect((await get('/wmts/1.0.0/WMTSCapabilities.xml/Bogus')).status).toBe(404)
    expect((await get('/wmts/1.0.0/WMTSCapabilities.xml', { method: 'HEAD' })).status).toBe(200)
  })

  it('sends a stored tile by KVP and by every advertised address, byte for byte', async () => {
    const tile = await get(TILE)
    expect([tile.status, tile.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const bytes = Buffer.from(await tile.arrayBuffer())
    const root = parseXml(await (await get(CAPABILITIES)).text())
    const layer = all(root, 'Layer').find(each => texts(each, 'Identifier')[0] === 'ortho')!
    const template = all(layer, 'ResourceURL')[0]!.getAttribute('template')!
    const values: Record<string, string> = {
      Style: 'default',
      TileMatrixSet: 'ortho.native',
      TileMatrix: '0',
      TileRow: '0',
      TileCol: '0',
    }
    const rest = await fetch(template.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!))
    expect(Buffer.from(await rest.arrayBuffer()).equals(bytes)).toBe(true)
    expect(rest.headers.get('etag')).toBe(tile.headers.get('etag'))
  })

  it('QT3, R13: a key in the query is in every URL of the capabilities', async () => {
    const root = parseXml(await (await get(`${CAPABILITIES}&apikey=k`)).text())
    const urls = [
      ...all(root, 'Get').map(each => each.getAttribute('xlink:href')!),
      ...all(root, 'ResourceURL').map(each => each.getAttribute('template')!),
      all(root, 'ServiceMetadataURL')[0]!.getAttribute('xlink:href')!,
    ]
    expect(urls.length).toBeGreaterThan(5)
    for (const url of urls) expect(url).toContain('apikey=k')
  })

  it.each([
    ['TileMatrixSet=ortho.native', 'TileMatrixSet=bogus', 400, 'InvalidParameterValue', 'TileMatrixSet'],
    ['TileMatrix=0', 'TileMatrix=99', 400, 'InvalidParameterValue', 'TileMatrix'],
    ['TileRow=0', 'TileRow=5', 400, 'TileOutOfRange', 'TileRow'],
    ['TileRow=0', 'TileRow=-1', 400, 'TileOutOfRange', 'TileRow'],
    ['TileCol=0', 'TileCol=999999999999', 400, 'TileOutOfRange', 'TileCol'],
    ['layer=ortho', 'layer=broken', 503, 'NoApplicableCode', null],
  ])('%s → %s: %i %s', async (from, to, status, code, locator) => {
    const url = TILE.replace(from, to)
    expect(await exception(url)).toEqual([status, code, locator])
  })

  it('H21, H22: a tile outside by its address is a 404', async () => {
    expect(await exception('/wmts/1.0.0/ortho/default/ortho.native/0/5/0.jpg')).toEqual([
      404,
      'TileOutOfRange',
      'TileRow',
    ])
    expect((await exception('/wmts/1.0.0/ortho/default/nope/0/0/0.jpg'))[0]).toBe(404)
  })

  it('OW5: the bare URL is an exception', async () => {
    expect(await exception('/wmts')).toEqual([400, 'MissingParameterValue', 'request'])
  })
})
