import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Link } from '../../src/core/link.ts'
import { protocols } from '../../src/protocols/index.ts'
import { makeCatalog } from '../support/catalog.ts'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
const epsg = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`

let server: Awaited<ReturnType<typeof serveCatalog>>
let catalog = worldCatalog()

beforeAll(async () => {
  server = await serveCatalog(() => catalog)
})
afterAll(() => server.close())

type Tree = ReturnType<typeof JSON.parse>

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(path.startsWith('http') ? path : server.url + path, { headers })

async function json(path: string, headers: Record<string, string> = {}): Promise<Tree> {
  const reply = await get(path, headers)
  expect(reply.status, `${path}: ${reply.status}`).toBe(200)
  return (await reply.json()) as Tree
}

async function ids(query: string): Promise<string[]> {
  const { features } = await json(`/collections/towns/items${query}`)
  return (features as { id: string }[]).map(({ id }) => id)
}

async function problem(
  path: string,
  status: number,
  parameter?: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const reply = await get(path, headers)
  const body = (await reply.json()) as Tree
  expect({ path, status: reply.status, type: reply.headers.get('content-type') }).toEqual({
    path,
    status,
    type: 'application/problem+json',
  })
  expect(body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
    ...(parameter ? { parameter } : {}),
  })
}

const rels = (links: Link[]) => links.map(({ rel }) => rel)
const find = (links: Link[], rel: string) => links.find(link => link.rel === rel)

describe('landing page', () => {
  test('links what clients look for (QF1, GD4, OW4)', async () => {
    const { links } = await json('/')
    expect(find(links, 'service-desc')).toMatchObject({
      type: 'application/vnd.oai.openapi+json;version=3.0',
      href: `${server.url}/api`,
    })
    expect(find(links, 'service-doc')?.type).toBe('text/html')
    for (const name of ['conformance', 'data'])
      expect(rels(links)).toEqual(expect.arrayContaining([name, `http://www.opengis.net/def/rel/ogc/1.0/${name}`]))
    expect(find(links, 'self')).toMatchObject({ type: 'application/json', href: `${server.url}/` })
    expect(find(links, 'alternate')).toMatchObject({ type: 'text/html' })
    expect(rels(links)).toEqual(
      expect.arrayContaining(
        ['http', 'https'].map(scheme => `${scheme}://www.opengis.net/def/rel/ogc/1.0/tilesets-map`),
      ),
    )
    for (const link of links as Link[])
      expect(link, JSON.stringify(link)).toMatchObject({
        href: expect.stringMatching(/^http/),
        type: expect.any(String),
      })
  })

  test('answers with and without a slash, in both scopes, in both languages', async () => {
    for (const path of ['/services/monde', '/services/monde/']) expect((await json(path)).title).toBe('Service monde')
    expect((await json('/', { 'accept-language': 'fr' })).title).toBe('Serveur d’essai')
    expect((await json('/?lang=fr')).title).toBe('Serveur d’essai')
  })

  test('is a page for browsers and JSON for everybody else', async () => {
    const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
    expect((await get('/', browser)).headers.get('content-type')).toMatch(/^text\/html/)
    expect((await get('/', { accept: '*/*' })).headers.get('content-type')).toBe('application/json')
    expect((await get('/?f=application/json', browser)).headers.get('content-type')).toBe('application/json')
    expect((await get('/')).headers.get('vary')).toContain('Accept')
    expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200)
  })

  test('a service whose only source fails still has one', async () => {
    const reply = await get('/services/panne')
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect((await json('/services/panne/collections')).collections).toHaveLength(1)
  })
})

describe('API definition', () => {
  test('is made from the routes, with the names that QGIS and the suites expect (QF3)', async () => {
    const api = await json('/api', { accept: 'application/vnd.oai.openapi+json;version=3.0' })
    expect(api.openapi).toBe('3.0.3')
    expect(api.components.parameters.limit).toMatchObject({
      name: 'limit',
      schema: { default: 1000, minimum: 1, maximum: 10_000 },
    })
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining([
        '/collections/{collectionId}',
        '/collections/{collectionId}/items',
        '/collections/{collectionId}/items/{featureId}',
      ]),
    )
    const operations = Object.values<Tree>(api.paths).map(({ get: operation }) => operation)
    const names = operations.map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([
        'ogcapi.collection.vector.getTile',
        'ogcapi.dataset.map.getTile',
        'ogcapi.collection.getMap',
      ]),
    )
    expect([...names].sort()).toEqual(
      protocols.flatMap(({ id, routes }) => routes.map(({ operation }) => `${id}.${operation}`)).sort(),
    )
    for (const { parameters, operationId } of operations) {
      for (const each of parameters) {
        const must = each.in === 'path' || /^request$/i.test(each.name) || (each.name === 'service' && each.required)
        expect(each, operationId).toMatchObject({
          explode: false,
          required: must,
          style: each.in === 'path' ? 'simple' : 'form',
        })
        expect(each.schema.enum ?? ['x'], each.name).not.toContain('')
      }
    }
    const items = api.paths['/collections/{collectionId}/items'].get.parameters as Tree[]
    expect(items.find(({ name }) => name === 'bbox')?.schema).toMatchObject({
      type: 'array',
      items: { type: 'number' },
      minItems: 4,
      maxItems: 6,
    })
    expect(items.find(({ name }) => name === 'datetime')?.schema).toEqual({ type: 'string' })
    expect(items.find(({ name }) => name === 'collectionId')?.schema.enum).toEqual(['towns', 'ortho', 'broken'])
  })

  test('every placeholder of a path is a declared parameter', async () => {
    const { paths } = await json('/api?f=json')
    for (const [path, { get: operation }] of Object.entries<Tree>(paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1])
      expect(
        (operation.parameters as Tree[])
          .filter(each => each.in === 'path')
          .map(({ name }) => name)
          .sort(),
        path,
      ).toEqual(names.sort())
    }
  })

  test('speaks French of each resource, parameter and answer', async () => {
    const textsOf = async (lang: string) => {
      const { paths } = await json(`/api?f=json&lang=${lang}`)
      return Object.entries<Tree>(paths).flatMap(([path, { get: operation }]) => [
        [`${path} summary`, operation.summary],
        ...(operation.parameters as Tree[]).map(({ name, description }) => [`${path} ${name}`, description]),
        ...Object.entries<Tree>(operation.responses).map(([code, { description }]) => [`${path} ${code}`, description]),
      ])
    }
    const [english, french] = [await textsOf('en'), await textsOf('fr')]
    const same = french.filter(([, text], i) => text === english[i]![1]).map(([, text]) => text)
    // "Collections" is a French word too.
    expect(new Set(same)).toEqual(new Set(['Collections']))
  })

  test('has a page, in both languages', async () => {
    expect(await (await get('/api?f=html')).text()).toContain('/collections/{collectionId}/items')
    expect(await (await get('/api?f=html&lang=fr')).text()).toContain('Objets d’une collection')
  })
})

test('conformance: every class once, those of the encodings with them', async () => {
  const { conformsTo } = await json('/conformance')
  expect(new Set(conformsTo).size).toBe(conformsTo.length)
  for (const uri of [
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30',
    'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
    'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json',
    'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt',
    'https://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/core',
  ])
    expect(conformsTo).toContain(uri)
})

describe('collections', () => {
  test('one is the same alone and in the list', async () => {
    const { collections } = await json('/collections')
    for (const each of collections as Tree[]) expect(await json(`/collections/${each.id}`)).toEqual(each)
  })

  test('tells extent, CRSs and links', async () => {
    const { extent, crs, storageCrs, itemType, links, attribution } = await json('/collections/towns')
    expect(extent.spatial).toEqual({ bbox: [[-179.9, -77.85, 178.44, 90]], crs: CRS84 })
    expect(extent.temporal.interval).toEqual([['2000-01-01T00:00:00Z', '2010-01-01T00:00:00Z']])
    expect(crs).toEqual([CRS84, epsg(3857), epsg(4326), epsg(4258), epsg(2154)])
    expect({ storageCrs, itemType, attribution }).toEqual({
      storageCrs: CRS84,
      itemType: 'feature',
      attribution: '© tests',
    })
    const items = (links as Link[]).find(({ rel }) => rel === 'items')
    expect(items).toMatchObject({ type: 'application/geo+json' })
    expect(find(links, 'http://www.opengis.net/def/rel/ogc/1.0/schema')?.type).toBe('application/schema+json')
    expect(find(links, 'describedby')).toMatchObject({ href: 'https://example.org/towns.xml', type: 'application/xml' })
    expect(find(links, 'license')?.href).toBe('https://opendatacommons.org/licenses/odbl/')
  })

  test('a picture has its storage CRS second and no items', async () => {
    const { crs, storageCrs, extent, links } = await json('/collections/ortho')
    expect(crs.slice(0, 2)).toEqual([CRS84, epsg(2154)])
    expect(storageCrs).toBe(epsg(2154))
    expect(extent.spatial.storageCrsBbox).toEqual([[800_000, 6_533_616, 816_384, 6_550_000]])
    expect(rels(links)).not.toContain('items')
    await problem('/collections/ortho/items', 404)
  })

  test('one whose source fails is listed with what the catalogue says; its data answer 503', async () => {
    expect(await json('/collections/broken')).toMatchObject({ id: 'broken', title: 'Title broken' })
    await problem('/collections/broken/items', 503)
    await problem('/collections/broken/schema', 503)
    expect(await ids('?limit=1')).toEqual(['paris'])
  })

  test('an alias still finds it', async () => {
    expect((await json('/collections/villes-anciennes')).id).toBe('towns')
    expect((await json('/collections/villes-anciennes/items?limit=1')).numberReturned).toBe(1)
  })

  test('long lists are paged', async () => {
    const first = await json('/collections?limit=2')
    expect(first).toMatchObject({ numberMatched: 3, numberReturned: 2 })
    const next = find(first.links, 'next')!
    const second = await json(next.href)
    expect(second.collections.map(({ id }: Tree) => id)).toEqual(['broken'])
    expect(find(second.links, 'next')).toBeUndefined()
    await problem('/collections?after=nobody', 400, 'after')
  })

  test('titles follow the language', async () => {
    expect((await json('/collections/towns?lang=fr')).title).toBe('Titre towns')
    expect((await json('/collections/towns', { 'accept-language': 'en' })).title).toBe('Title towns')
  })
})

describe('items', () => {
  test('GeoJSON with Content-Crs, counts and typed links', async () => {
    const reply = await get('/collections/towns/items', { accept: 'application/geo+json' })
    expect(reply.headers.get('content-type')).toBe('application/geo+json')
    expect(reply.headers.get('content-crs')).toBe(`<${CRS84}>`)
    const page = (await reply.json()) as Tree
    expect(page).toMatchObject({ type: 'FeatureCollection', numberReturned: 12, numberMatched: 12 })
    expect(find(page.links, 'self')?.type).toBe('application/geo+json')
    expect(find(page.links, 'alternate')?.type).toBe('text/html')
    expect(find(page.links, 'collection')).toMatchObject({
      href: `${server.url}/collections/towns`,
      type: 'application/json',
    })
    expect(rels(page.links)).not.toContain('next')
  })

  test('next leads through all, keeps the parameters, and takes another limit', async () => {
    const seen: string[] = []
    let href: string | undefined = '/collections/towns/items?limit=5&datetime=2000-01-01/..'
    let pages = 0
    while (href && pages++ < 10) {
      const page: Tree = await json(href)
      seen.push(...page.features.map(({ id }: Tree) => id))
      const next: Link | undefined = find(page.links, 'next')
      if (next) {
        expect(next.type).toBe('application/geo+json')
        expect(next.href).toContain('datetime=2000-01-01/..')
        expect(next.href).toMatch(/^http/)
      }
      href = next?.href
    }
    expect(pages).toBe(3)
    expect(new Set(seen).size).toBe(12)
    const first = await json('/collections/towns/items?limit=2')
    const widened = find(first.links, 'next')!.href.replace('limit=2', 'limit=10000')
    expect((await json(widened)).features).toHaveLength(10)
  })

  test('limit: the default, clamped above, refused below', async () => {
    expect((await json('/collections/towns/items?limit=99999')).numberReturned).toBe(12)
    for (const bad of ['0', '-1', 'x', '1.5', '']) await problem(`/collections/towns/items?limit=${bad}`, 400, 'limit')
  })

  test('bbox: four and six numbers, the antimeridian, the poles, Esri beyond them', async () => {
    expect(await ids('?bbox=-5,41,10,51')).toEqual(['paris', 'lyon', 'nice', 'brest'])
    expect(await ids('?bbox=-5,41,-100,10,51,5000')).toEqual(['paris', 'lyon', 'nice', 'brest'])
    expect(await ids('?bbox=177,-20,-177,-10')).toEqual(['suva', 'labasa'])
    expect(await ids('?bbox=-180,80,180,90')).toEqual(['alert', 'pole'])
    expect(await ids('?bbox=-270,-180,270,180')).toHaveLength(11)
    for (const bad of ['1,2,3', '1,2,3,4,5', 'a,b,c,d', '1,50,2,40', '', 'Infinity,0,1,1', '0x1,0,1,1'])
      await problem(`/collections/towns/items?bbox=${bad}`, 400, 'bbox')
  })

  test('axis order: latitude first for EPSG:4326 and 4258, easting first for 3857 and 2154', async () => {
    for (const code of [4326, 4258])
      expect(await ids(`?bbox=41,-5,51,10&bbox-crs=${epsg(code)}`)).toEqual(['paris', 'lyon', 'nice', 'brest'])
    expect(await ids(`?bbox=-556597,5012341,1113194,6621293&bbox-crs=${epsg(3857)}`)).toEqual([
      'paris',
      'lyon',
      'nice',
      'brest',
    ])
    const point = async (crs: string) => (await json(`/collections/towns/items/paris?crs=${crs}`)).geometry.coordinates
    expect(await point(CRS84)).toEqual([2.35, 48.85])
    expect(await point(epsg(4326))).toEqual([48.85, 2.35])
    expect(await point(epsg(4258))).toEqual([48.85, 2.35])
    const [x, y] = await point(epsg(2154))
    expect([Math.round(x), Math.round(y)]).toEqual([652_302, 6_861_303])
    const reply = await get(`/collections/towns/items/paris?crs=${epsg(2154)}`)
    expect(reply.headers.get('content-crs')).toBe(`<${epsg(2154)}>`)
  })

  test('CRSs that are unknown or not offered', async () => {
    await problem('/collections/towns/items?crs=http://www.opengis.net/def/crs/0/unsupported', 400, 'crs')
    await problem(`/collections/towns/items?crs=${epsg(32631)}`, 400, 'crs')
    await problem(`/collections/towns/items?bbox=0,0,1,1&bbox-crs=${epsg(32631)}`, 400, 'bbox-crs')
    await problem('/collections/towns/items?bbox=0,0,1,1&bbox-crs=nonsense', 400, 'bbox-crs')
  })

  test('datetime: instants and intervals; what has no time always matches', async () => {
    expect(await ids('?datetime=2001-01-01')).toEqual(['lyon', 'sans-lieu'])
    expect(await ids('?datetime=2001-01-01T00:00:00Z/2002-12-31T00:00:00Z')).toEqual(['lyon', 'nice', 'sans-lieu'])
    expect(await ids('?datetime=../2000-06-01')).toEqual(['paris', 'sans-lieu'])
    expect(await ids('?datetime=2010-01-01/')).toEqual(['sans-lieu', 'pole'])
    for (const bad of ['../..', '2010-01-01/2009-01-01', 'yesterday', '2001-02-30', '2001-01-01/2002-01-01/2003-01-01'])
      await problem(`/collections/towns/items?datetime=${bad}`, 400, 'datetime')
  })

  test('properties: equality, accents, quotes; never SQL', async () => {
    expect(await ids('?nom=Paris')).toEqual(['paris'])
    expect(await ids('?population=62')).toEqual(['alert'])
    expect(await ids(`?nom=${encodeURIComponent("L'Île & <Cie>")}`)).toEqual(['a/b c'])
    expect(await ids(`?${encodeURIComponent('fondé')}=2001-01-01`)).toEqual(['lyon'])
    expect(await ids(`?nom=${encodeURIComponent("' OR 1=1 --")}`)).toEqual([])
    await problem('/collections/towns/items?population=many', 400, 'population')
    await problem(`/collections/towns/items?${encodeURIComponent('nom" OR 1=1')}=x`, 400)
  })

  test('unknown parameters are refused everywhere (H17)', async () => {
    await problem('/collections/towns/items?nobody=1', 400, 'nobody')
    for (const path of [
      '/',
      '/conformance',
      '/api',
      '/collections',
      '/collections/towns',
      '/collections/towns/items/paris',
      '/tileMatrixSets',
    ])
      await problem(`${path}?nobody=1`, 400, 'nobody')
  })

  test('one feature: by any id, with links', async () => {
    const feature = await json('/collections/towns/items/a%2Fb%20c')
    expect(feature).toMatchObject({ type: 'Feature', id: 'a/b c' })
    expect(rels(feature.links)).toEqual(expect.arrayContaining(['self', 'alternate', 'collection']))
    expect((await json(find(feature.links, 'self')!.href)).id).toBe('a/b c')
    await problem('/collections/towns/items/nobody', 404)
    await problem(`/collections/towns/items/${encodeURIComponent("'; DROP TABLE x")}`, 404)
  })

  test('schema and queryables', async () => {
    const reply = await get('/collections/towns/schema')
    expect(reply.headers.get('content-type')).toBe('application/schema+json')
    const schema = (await reply.json()) as Tree
    expect(schema).toMatchObject({
      $id: `${server.url}/collections/towns/schema`,
      type: 'object',
      additionalProperties: false,
    })
    expect(schema.properties.geometry).toEqual({ format: 'geometry-point', 'x-ogc-role': 'primary-geometry' })
    expect(schema.properties.fondé).toMatchObject({ type: 'string', format: 'date', 'x-ogc-role': 'primary-instant' })
    const queryables = await json('/collections/towns/queryables', { accept: 'application/schema+json' })
    expect(Object.keys(queryables.properties)).toEqual(['nom', 'population', 'fondé'])
    await problem('/collections/ortho/schema', 404)
  })
})

describe('formats and errors', () => {
  test('f that is unknown is 400, an Accept without a match 406', async () => {
    await problem('/collections?f=xml', 400, 'f')
    await problem('/collections/towns/items?f=%3Cscript%3E', 400, 'f')
    await problem('/collections', 406, undefined, { accept: 'image/png' })
    await problem('/collections/towns/items', 406, undefined, { accept: 'application/pdf' })
  })

  test('what is not there', async () => {
    await problem('/nowhere', 404)
    await problem('/collections/nobody', 404, 'collectionId')
    await problem('/collections/nobody/items', 404, 'collectionId')
    await problem('/services/monde/collections/ortho', 404, 'collectionId')
    await problem('/services/nobody', 404)
  })

  test('the last of a repeated parameter counts', async () => {
    expect(await ids('?limit=5&limit=1')).toEqual(['paris'])
  })

  test('a browser gets a page, escaped, in its language', async () => {
    const reply = await get('/collections/%3Cscript%3Ealert(1)%3C%2Fscript%3E', {
      accept: 'text/html',
      'accept-language': 'fr',
    })
    expect(reply.status).toBe(404)
    expect(reply.headers.get('content-type')).toMatch(/^text\/html/)
    const text = await reply.text()
    expect(text).toContain('Cette page n’existe pas')
    expect(text).toContain(reply.headers.get('x-request-id'))
    expect(text).not.toContain('<script>alert')
  })

  test('methods that are not for reading', async () => {
    const reply = await fetch(`${server.url}/collections`, { method: 'POST', body: '{}' })
    expect(reply.status).toBe(405)
    expect(reply.headers.get('allow')).toContain('GET')
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('tiles', () => {
  test('grids: registered ones and those of the data', async () => {
    const { tileMatrixSets } = await json('/tileMatrixSets')
    expect(tileMatrixSets.map(({ id }: Tree) => id)).toEqual([
      'WebMercatorQuad',
      'WorldCRS84Quad',
      'LAMB93_50cm',
      'ortho.native',
    ])
    const native = await json('/tileMatrixSets/ortho.native')
    expect(native).toMatchObject({ crs: epsg(2154), orderedAxes: ['X', 'Y'] })
    expect(native.tileMatrices[2]).toMatchObject({
      id: '2',
      cellSize: 4,
      pointOfOrigin: [800_000, 6_550_000],
      matrixWidth: 4,
    })
    expect((await json('/tileMatrixSets/WorldCRS84Quad')).tileMatrices[0].pointOfOrigin).toEqual([-180, 90])
    expect((await json('/tileMatrixSets/2154_50cm')).id).toBe('LAMB93_50cm')
    await problem('/tileMatrixSets/nobody', 404)
    await problem('/tileMatrixSets/towns.native', 404)
  })

  test('a list entry has what the suite and OpenLayers read (OL4)', async () => {
    for (const path of ['/collections/towns/tiles', '/tiles', '/map/tiles', '/collections/ortho/map/tiles']) {
      const { tilesets } = await json(path)
      expect(tilesets.length, path).toBeGreaterThan(0)
      for (const each of tilesets as Tree[]) {
        expect(each).toMatchObject({
          dataType: path.includes('map') ? 'map' : 'vector',
          tileMatrixSetId: expect.any(String),
        })
        expect(each.tileMatrixSetURI).toMatch(/^http/)
        expect(each.tileMatrixSetLimits.length).toBeGreaterThan(0)
        expect(find(each.links, 'self')).toMatchObject({ type: 'application/json' })
        const { tileMatrixSet, links } = await json(find(each.links, 'self')!.href)
        expect(tileMatrixSet.id).toBe(each.tileMatrixSetId)
        expect(find(links, 'http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme')).toBeDefined()
        for (const item of (links as Link[]).filter(({ rel }) => rel === 'item')) {
          expect(item.templated).toBe(true)
          for (const name of ['{tileMatrix}', '{tileRow}', '{tileCol}']) expect(item.href).toContain(name)
        }
      }
    }
  })

  test('tiles of several collections only where they are few or named', async () => {
    const one = [...worldCatalog().collections.values()][0]!
    const many = Array.from({ length: 30 }, (_, i) => ({ ...one, id: `c${i}`, aliases: [] }))
    catalog = makeCatalog(many, { generation: 'many' })
    try {
      expect(rels((await json('/')).links)).not.toContain('http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector')
      await problem('/tiles', 400, 'collections')
      const { tilesets } = await json('/tiles?collections=c1,c2')
      expect(tilesets[0].layers.map(({ id }: Tree) => id)).toEqual(['c1', 'c2'])
      expect(find(tilesets[0].links, 'item')!.href).toContain('collections=c1,c2')
      await problem('/tiles?collections=c1,nobody', 404, 'collections')
    } finally {
      catalog = worldCatalog()
    }
  })

  test('addresses that are no tile', async () => {
    await problem('/collections/towns/tiles/WebMercatorQuad/0/1/0', 404, 'tileRow')
    await problem('/collections/towns/tiles/WebMercatorQuad/2/2147483647/2147483647', 404)
    await problem('/collections/towns/tiles/WebMercatorQuad/99/0/0', 404, 'tileMatrix')
    await problem('/collections/towns/tiles/nobody/0/0/0', 404, 'tileMatrixSetId')
    await problem('/collections/towns/tiles/WebMercatorQuad/0/a/0', 400, 'tileRow')
    await problem('/collections/towns/tiles/WebMercatorQuad/0/-1/0', 400, 'tileRow')
  })
})

test('every link of every document is absolute, answers, and has the declared type', async () => {
  const seen = new Map<string, string>()
  const queue: string[] = [`${server.url}/`, `${server.url}/services/monde`]
  while (queue.length > 0) {
    const href = queue.pop()!
    const reply = await get(href)
    expect(reply.status, href).toBeLessThan(400)
    const type = reply.headers.get('content-type') ?? ''
    const declared = seen.get(href)
    if (declared) expect(type, href).toContain(declared.split(';')[0])
    if (!type.includes('json')) continue
    for (const { href: next, type: kind = '', templated } of linksOf(await reply.json())) {
      expect(next).toMatch(/^https?:\/\//)
      if (templated || !next.startsWith(server.url) || seen.has(next)) continue
      // Pictures need worker threads, and the source of `broken` fails.
      if (/\/map(?:\?|$)/.test(next) || /broken|panne/.test(next)) continue
      seen.set(next, kind)
      queue.push(next)
    }
  }
  expect(seen.size).toBeGreaterThan(40)
})

function linksOf(value: unknown): Link[] {
  if (Array.isArray(value)) return value.flatMap(linksOf)
  if (typeof value !== 'object' || value === null) return []
  const tree = value as Tree
  const own = Array.isArray(tree.links) ? (tree.links as Link[]) : []
  return [...own, ...Object.entries(tree).flatMap(([name, child]) => (name === 'links' ? [] : linksOf(child)))]
}
