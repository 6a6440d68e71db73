import { enableFallbackWithoutWorker, WmtsEndpoint } from '@camptocamp/ogc-client'
import WMTSCapabilities from 'ol/format/WMTSCapabilities.js'
import { register } from 'ol/proj/proj4.js'
import { get as getProjection } from 'ol/proj.js'
import { optionsFromCapabilities } from 'ol/source/WMTS.js'
import proj4 from 'proj4'
import { beforeAll, describe, expect, it } from 'vitest'
import { epsg } from '../../src/core/crs/crs.ts'
import { errorCodes, ServiceError } from '../../src/core/error.ts'
import { WebMercatorQuad } from '../../src/core/grid.ts'
import { wmts } from '../../src/protocols/wmts/index.ts'
import { makeCatalog, makeCollection, makeFacts, makeHandle, makePublished, makeRequest } from '../support/catalog.ts'
import { all, child, children, installDom, parseXml, texts } from '../support/dom.ts'
import { ask, offers, parse, refusal } from '../support/ows.ts'
import { worldCatalog } from '../support/world.ts'

const catalog = worldCatalog()
const CAPABILITIES = '/wmts?SERVICE=WMTS&REQUEST=GetCapabilities'
const TILE =
  '/wmts?service=WMTS&request=GetTile&version=1.0.0&layer=ortho&style=default&format=image/jpeg&TileMatrixSet=PM&TileMatrix=12&TileRow=1400&TileCol=2100'

function changed(url: string, changes: Record<string, string | undefined>): string {
  const [path, query] = url.split('?')
  const params = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes))
    value === undefined ? params.delete(name) : params.set(name, value)
  return `${path}?${params}`
}

function exception(url: string): { status: number; code: string | null; locator: string | null } {
  const { status, body } = refusal(wmts, url, catalog)
  const root = parseXml(String(body))
  expect(root.nodeName).toBe('ows:ExceptionReport')
  expect(root.getAttribute('version')).toBe('1.1.0')
  const only = child(root, 'Exception')!
  expect(texts(only, 'ExceptionText')[0]).not.toBe('')
  return { status, code: only.getAttribute('exceptionCode'), locator: only.getAttribute('locator') }
}

const layerOf = (text: string, id: string) =>
  all(parseXml(text), 'Layer').find(layer => texts(layer, 'Identifier')[0] === id)!

beforeAll(() => {
  installDom()
  proj4.defs('EPSG:2154', epsg(2154)!.proj4)
  register(proj4)
})

describe('GetCapabilities', () => {
  it('has every section, the layers with tiles and the matrix sets that they use', async () => {
    const { text, media } = await ask(wmts, CAPABILITIES, catalog)
    expect(media).toBe('application/xml')
    const root = parseXml(text)
    expect([root.nodeName, root.getAttribute('version'), root.getAttribute('updateSequence')]).toEqual([
      'Capabilities',
      '1.0.0',
      '1',
    ])
    const contact = all(root, 'ContactInfo')[0]!
    expect([...texts(contact, 'Voice'), ...texts(contact, 'ElectronicMailAddress')]).toEqual([
      '+33 1 23 45 67 89',
      'test@example.org',
    ])
    const contents = child(root, 'Contents')!
    expect(children(contents, 'Layer').map(layer => child(layer, 'Identifier')?.textContent)).toEqual([
      'towns',
      'ortho',
      'broken',
    ])
    expect(children(contents, 'TileMatrixSet').map(set => child(set, 'Identifier')?.textContent)).toEqual([
      'GoogleMapsCompatible',
      'GoogleMapsCompatible_0_14',
      'ortho.native',
    ])
    expect(child(root, 'ServiceMetadataURL')?.getAttribute('xlink:href')).toBe(
      'http://localhost/wmts/1.0.0/WMTSCapabilities.xml',
    )
  })

  it('AG1, OL1, OL2: the only Get is the prefix of KVP, with its constraint; REST is published by templates', async () => {
    const { text } = await ask(wmts, CAPABILITIES, catalog)
    const root = parseXml(text)
    for (const operation of all(root, 'Operation')) {
      const gets = all(operation, 'Get').map(get => [get.getAttribute('xlink:href'), texts(get, 'Value')])
      expect(gets).toEqual([['http://localhost/wmts?', ['KVP']]])
    }
    for (const layer of all(root, 'Layer'))
      expect(all(layer, 'ResourceURL').map(url => url.getAttribute('format'))).toEqual(texts(layer, 'Format'))
  })

  it('states limits for every matrix of the set that a layer links to (schema of TileMatrixSetLimits)', async () => {
    const root = parseXml((await ask(wmts, CAPABILITIES, catalog)).text)
    const sets = children(child(root, 'Contents')!, 'TileMatrixSet')
    const matrices = new Map(
      sets.map(set => [
        child(set, 'Identifier')?.textContent,
        children(set, 'TileMatrix').map(matrix => child(matrix, 'Identifier')?.textContent),
      ]),
    )
    for (const link of all(root, 'TileMatrixSetLink')) {
      const limited = all(link, 'TileMatrixLimits').map(limits => child(limits, 'TileMatrix')?.textContent)
      expect(limited).toEqual(matrices.get(child(link, 'TileMatrixSet')?.textContent))
    }
  })

  it('AG2, AG3, QT1: Web Mercator comes first, with the names of its well-known scale set', async () => {
    const { text } = await ask(wmts, CAPABILITIES, catalog)
    const root = parseXml(text)
    for (const layer of all(root, 'Layer'))
      expect(texts(layer, 'TileMatrixSet')[0]).toMatch(/^GoogleMapsCompatible(_0_14)?$/)
    const set = children(child(root, 'Contents')!, 'TileMatrixSet')[0]!
    expect(texts(set, 'SupportedCRS')).toEqual(['urn:ogc:def:crs:EPSG:6.18:3:3857'])
    expect(texts(set, 'WellKnownScaleSet')).toEqual(['urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible'])
    expect(texts(set, 'ScaleDenominator')[0]).toBe('559082264.028718')
    expect(texts(set, 'TopLeftCorner')[0]).toBe('-20037508.3427892 20037508.3427892')
    expect(texts(all(root, 'TileMatrixSet').at(-1)!, 'TopLeftCorner')[0]).toBe('800000 6550000')
    const identifiers = all(set, 'TileMatrix').map(matrix => child(matrix, 'Identifier')?.textContent)
    expect(identifiers).toEqual(WebMercatorQuad.matrices.map(({ id }) => id))
  })

  it('AG4: formats are as stored first, JPEG first for opaque layers, PNG first for others, WebP never before both', async () => {
    const { text } = await ask(wmts, CAPABILITIES, catalog)
    const formats = (id: string) => children(layerOf(text, id), 'Format').map(format => format.textContent)
    expect(formats('ortho')).toEqual(['image/jpeg', 'image/png', 'image/webp'])
    expect(formats('towns')).toEqual(['image/png', 'image/jpeg', 'image/webp'])
  })

  it('OW3: templates differ by format alone and have the standard placeholders', async () => {
    const { text } = await ask(wmts, CAPABILITIES, catalog, { scope: '/services/images' })
    const urls = all(parseXml(text), 'ResourceURL').map(url => [
      url.getAttribute('format'),
      url.getAttribute('template'),
    ])
    const address =
      'http://localhost/services/images/wmts/1.0.0/ortho/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}'
    expect(urls).toEqual([
      ['image/jpeg', `${address}.jpg`],
      ['image/png', `${address}.png`],
      ['image/webp', `${address}.webp`],
    ])
  })

  it('a north-first CRS has its corners and boxes north first', async () => {
    const grid = {
      ...WebMercatorQuad,
      id: 'laea',
      title: 'LAEA',
      crs: epsg(3035)!,
      matrices: [{ ...WebMercatorQuad.matrices[5]!, origin: [2_000_000, 5_500_000] as const }],
    }
    const limits = [{ matrix: '5', minRow: 0, maxRow: 3, minCol: 0, maxCol: 3 }]
    const facts = makeFacts({ tiles: [{ grid, limits, media: 'image/png', content: 'map', own: true }] })
    const text = (await ask(wmts, CAPABILITIES, makeCatalog([makeCollection({ id: 'a', source: makeHandle(facts) })])))
      .text
    const root = parseXml(text)
    expect(texts(root, 'TopLeftCorner')).toEqual(['5500000 2000000'])
    expect(texts(root, 'Format')).toEqual(['image/png'])
    const box = children(all(root, 'Layer')[0]!, 'BoundingBox')[0]!
    expect(box.getAttribute('crs')).toBe('urn:ogc:def:crs:EPSG::3035')
    const [north, east] = texts(box, 'LowerCorner')[0]!.split(' ').map(Number)
    expect(north).toBeLessThan(2_100_000)
    expect(east).toBeGreaterThan(2_800_000)
  })

  it('gives the asked sections only', async () => {
    const names = async (value: string) => {
      const root = parseXml((await ask(wmts, `${CAPABILITIES}&Sections=${value}`, catalog)).text)
      return [...root.childNodes].map(node => node.nodeName)
    }
    expect(await names('All')).toEqual([
      'ows:ServiceIdentification',
      'ows:ServiceProvider',
      'ows:OperationsMetadata',
      'Contents',
      'ServiceMetadataURL',
    ])
    expect(await names('ServiceProvider')).toEqual(['ows:ServiceProvider'])
    expect(await names('Contents,ServiceIdentification')).toEqual(['ows:ServiceIdentification', 'Contents'])
    expect(await names('Themes')).toEqual([])
    expect(parse(wmts, `${CAPABILITIES}&Sections=ServiceProvider`, catalog)).toMatchObject({ collections: [] })
  })

  it('negotiates versions, formats and update sequences', async () => {
    const get = (extra: string) => ask(wmts, CAPABILITIES + extra, catalog)
    expect((await get('&AcceptVersions=2.0.0,1.0.0')).text).toContain('version="1.0.0"')
    expect((await get('&AcceptFormats=text/xml')).media).toBe('text/xml')
    expect((await get('&AcceptFormats=text/html,application/xml,text/xml')).media).toBe('application/xml')
    expect((await get('&AcceptFormats=text/html')).media).toBe('application/xml')
    const same = parseXml((await get('&updateSequence=1')).text)
    expect([same.childNodes.length, same.getAttribute('version'), same.getAttribute('updateSequence')]).toEqual([
      0,
      '1.0.0',
      '1',
    ])
    expect((await get('&updateSequence=0')).text).toContain('<Contents>')
  })

  it('is the same by its address, for clients that take XML', async () => {
    const { text } = await ask(wmts, CAPABILITIES, catalog)
    const rest = (accept?: string) =>
      ask(wmts, '/wmts/1.0.0/WMTSCapabilities.xml', catalog, { headers: accept ? { accept } : {} })
    for (const accept of [
      undefined,
      '*/*',
      'text/xml',
      'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    ])
      expect((await rest(accept)).text).toBe(text)
    await expect(rest('example/unknown')).rejects.toMatchObject({ code: 'not-acceptable' })
  })

  it('OL1: OpenLayers makes a source of every layer', async () => {
    const capabilities = new WMTSCapabilities().read((await ask(wmts, CAPABILITIES, catalog)).text)
    for (const layer of ['towns', 'ortho', 'broken']) {
      const options = optionsFromCapabilities(capabilities, { layer })!
      expect(options).toMatchObject({
        layer,
        style: 'default',
        matrixSet: layer === 'ortho' ? 'GoogleMapsCompatible_0_14' : 'GoogleMapsCompatible',
        requestEncoding: 'KVP',
        urls: ['http://localhost/wmts?'],
      })
      expect(options.projection).toBe(getProjection('EPSG:3857'))
      expect(options.tileGrid.getResolutions()).toHaveLength(layer === 'ortho' ? 15 : 25)
    }
    const own = optionsFromCapabilities(capabilities, { layer: 'ortho', matrixSet: 'ortho.native' })!
    expect(own.projection).toBe(getProjection('EPSG:2154'))
    expect(own.format).toBe('image/jpeg')
    expect(own.tileGrid.getResolutions()[0]).toBeCloseTo(16, 9)
  })

  it('is read by ogc-client', async () => {
    const { text } = await ask(wmts, CAPABILITIES, catalog)
    const original = globalThis.fetch
    globalThis.fetch = async () => new Response(text, { headers: { 'Content-Type': 'application/xml' } })
    try {
      enableFallbackWithoutWorker()
      const endpoint = await new WmtsEndpoint('http://localhost/wmts').isReady()
      const layer = endpoint.getLayerByName('ortho')
      expect(layer.matrixSets.map(({ identifier }) => identifier)).toEqual([
        'GoogleMapsCompatible_0_14',
        'ortho.native',
      ])
      expect(layer.defaultStyle).toBe('default')
      expect(layer.resourceLinks.length).toBeGreaterThan(0)
      const [west, south] = layer.latLonBoundingBox!
      expect(west).toBeCloseTo(4.29, 1)
      expect(south).toBeCloseTo(45.9, 1)
      expect(endpoint.getServiceInfo().title).toBe('Test server')
    } finally {
      globalThis.fetch = original
    }
  })

  it('leaves out what has no tiles', async () => {
    const empty = {
      ...makeFacts({ features: { properties: [], geometry: { type: 'Point', dimensions: 2 } } }),
      extent: undefined,
    }
    const vector = makeFacts({
      tiles: [
        {
          grid: WebMercatorQuad,
          limits: [],
          media: 'application/vnd.mapbox-vector-tile',
          content: 'vector',
          own: false,
        },
      ],
    })
    const odd = makeCatalog([
      makeCollection({ id: 'empty', source: makeHandle(empty) }),
      makeCollection({ id: 'vector', source: makeHandle(vector) }),
    ])
    expect((await ask(wmts, CAPABILITIES, odd)).text).toContain('<Contents/>')
  })
})

describe('GetTile', () => {
  const query = {
    kind: 'tile',
    collections: ['ortho'],
    content: 'map',
    grid: 'PM',
    matrix: '12',
    row: 1400,
    col: 2100,
    style: undefined,
    encoder: 'jpeg',
    scale: 1,
  }

  it('by key-value pairs, in any case and order', () => {
    expect(parse(wmts, TILE, catalog)).toMatchObject(query)
    const upper = TILE.split('?')[1]!
      .split('&')
      .reverse()
      .map(pair => pair.replace(/^\w+/, name => name.toUpperCase()))
    expect(parse(wmts, `/wmts?&${upper.join('&')}`, catalog)).toMatchObject(query)
  })

  it('OD2: with the style normal, or an empty one', () => {
    for (const style of ['normal', '']) expect(parse(wmts, changed(TILE, { style }), catalog)).toMatchObject(query)
  })

  it('in a set that is a part of a grid, by its name here and at IGN', () => {
    for (const [TileMatrixSet, grid] of Object.entries({
      GoogleMapsCompatible_0_14: 'GoogleMapsCompatible',
      PM_0_19: 'PM',
      'ortho.native': 'ortho.native',
      nowhere_0_9: 'nowhere_0_9',
    }))
      expect(parse(wmts, changed(TILE, { TileMatrixSet }), catalog)).toMatchObject({ ...query, grid })
  })

  it('by address: row before column', () => {
    expect(parse(wmts, '/wmts/1.0.0/ortho/default/PM/12/1400/2100.jpg', catalog)).toMatchObject(query)
    expect(parse(wmts, '/wmts/1.0.0/ortho/default/PM/12/1400/2100.jpeg', catalog)).toMatchObject(query)
  })

  it.each([
    'service',
    'request',
    'version',
    'layer',
    'style',
    'format',
    'TileMatrixSet',
    'TileMatrix',
    'TileRow',
    'TileCol',
  ])('without %s', name => {
    expect(exception(changed(TILE, { [name]: undefined }))).toEqual({
      status: 400,
      code: 'MissingParameterValue',
      locator: name,
    })
  })

  it.each([
    [{ service: 'BOGUS' }, 'service'],
    [{ request: 'GetBOGUS' }, 'request'],
    [{ version: '9.9.9' }, 'version'],
    [{ layer: 'bogus' }, 'layer'],
    [{ style: 'bogus' }, 'style'],
    [{ format: 'image/bogus' }, 'format'],
    [{ TileRow: 'x' }, 'TileRow'],
    [{ TileCol: '1.5' }, 'TileCol'],
  ])('with a wrong value: %o', (changes, locator) => {
    expect(exception(changed(TILE, changes))).toEqual({ status: 400, code: 'InvalidParameterValue', locator })
  })

  it('by a wrong address is not found', () => {
    for (const path of [
      'bogus/default/PM/12/1/1.png',
      'ortho/bogus/PM/12/1/1.png',
      'ortho/default/PM/12/1/1.gif',
      'ortho/default/PM/12/a/1.png',
    ])
      expect(exception(`/wmts/1.0.0/${path}`).status).toBe(404)
  })
})

describe('exceptions', () => {
  it.each([
    ['/wmts', 'MissingParameterValue', 'request', 400],
    ['/wmts?service=WMTS&request~GetCapabilities!version~1.0.0', 'MissingParameterValue', 'request', 400],
    ['/wmts?request=GetCapabilities', 'MissingParameterValue', 'service', 400],
    [`${CAPABILITIES}&AcceptVersions=9.9.9`, 'VersionNegotiationFailed', null, 400],
    [`${CAPABILITIES}&Sections=Bogus`, 'InvalidParameterValue', 'Sections', 400],
    [`${CAPABILITIES}&Sections=`, 'MissingParameterValue', 'Sections', 400],
    [`${CAPABILITIES}&updateSequence=2`, 'InvalidUpdateSequence', null, 400],
    ['/wmts?service=WMTS&request=GetFeatureInfo', 'OperationNotSupported', 'GetFeatureInfo', 501],
    [`${TILE}&style=other`, 'InvalidParameterValue', 'style', 400],
  ])('%s', (url, code, locator, status) => {
    expect(exception(url)).toEqual({ status, code, locator })
  })

  it('say in the standard’s words what the plan found', () => {
    const words = (code: ConstructorParameters<typeof ServiceError>[0], parameter: string, url = TILE) => {
      const { status, body } = wmts.report(new ServiceError(code, 'm', { parameter }), makeRequest(url))
      const only = child(parseXml(String(body)), 'Exception')!
      return [only.getAttribute('exceptionCode'), only.getAttribute('locator'), status]
    }
    expect(words('tile-out-of-range', 'tileRow')).toEqual(['TileOutOfRange', 'TileRow', 400])
    expect(words('tile-out-of-range', 'tileCol', '/wmts/1.0.0/a/b/c/1/2/3.png')).toEqual([
      'TileOutOfRange',
      'TileCol',
      404,
    ])
    expect(words('invalid-parameter', 'tileMatrixSet')).toEqual(['InvalidParameterValue', 'TileMatrixSet', 400])
    expect(words('invalid-parameter', 'tileMatrix')).toEqual(['InvalidParameterValue', 'TileMatrix', 400])
    expect(words('source-failed', 'collection')).toEqual(['NoApplicableCode', 'layer', 503])
  })

  it('every error has its words', () => {
    for (const code of errorCodes)
      expect(wmts.report(new ServiceError(code, code), undefined).status).toBeGreaterThanOrEqual(400)
  })
})

describe('endpoints', () => {
  it('are URLs that this protocol answers', () => {
    const { links } = makeRequest('/')
    const collection = catalog.collections.get('ortho')!
    const found = wmts.collectionEndpoints!(makePublished(collection, collection.source.last!), links, {
      encoders: offers,
    })
    expect(found.map(({ client }) => client)).toEqual(['qgis', 'arcgis', 'web'])
    const xyz = found[2]!.href
      .slice('http://localhost'.length)
      .replace('{z}', '12')
      .replace('{x}', '2100')
      .replace('{y}', '1400')
    expect(parse(wmts, xyz, catalog)).toMatchObject({
      kind: 'tile',
      row: 1400,
      col: 2100,
      matrix: '12',
      encoder: 'jpeg',
    })
    for (const { href } of wmts.endpoints!(undefined as never, links))
      expect(parse(wmts, href.slice('http://localhost'.length), catalog).kind).toBe('document')
  })
})
