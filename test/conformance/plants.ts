// biome-ignore-all lint/suspicious/noAssignInExpressions: a fault is one assignment, and the table reads as one.
// biome-ignore-all lint/suspicious/useIterableCallbackReturn: for the same reason.
import sharp, { type Sharp } from 'sharp'
import { type Answer, both, type Fault, ignoring, inJson, inReply, inRequest, inXml } from './saboteur.ts'

/** A fault, with the class and the beginning of the title of the test that must find it. */
export interface Plant {
  readonly name: string
  readonly of: string
  readonly found: string
  readonly fault: Fault
}

type Tree = ReturnType<typeof JSON.parse>

const STRANGER = 'unknownParameterOfTheConformanceSuite'
const LANDING = /^\/$/
const ITEMS = /\/items$/
const ITEM = /\/items\/[^/]+$/
const COLLECTIONS = /^\/collections$/
const TILE = /\/tiles\/[^/]+\/\d+\/\d+\/\d+$/
const MAP = /\/map$/
const WMS = /^\/wms$/
const CLOUD = /\.copc\.laz$/

const without = (rel: RegExp) => (value: Tree) => {
  value.links = value.links.filter((link: Tree) => !rel.test(link.rel))
}
const eachFeature = (change: (feature: Tree) => void) => (value: Tree) => {
  for (const feature of value.features ?? (value.type === 'Feature' ? [value] : [])) change(feature)
}
const turned = (coordinates: Tree): Tree =>
  typeof coordinates[0] === 'number' ? [coordinates[1], coordinates[0]] : coordinates.map(turned)
const eachCollection = (change: (collection: Tree) => void) => (value: Tree) => value.collections?.forEach(change)
const eachTileset = (change: (tileset: Tree) => void) => (value: Tree) => value.tilesets?.forEach(change)

async function redraw(answer: Answer, change: (image: Sharp) => Sharp): Promise<void> {
  if (answer.status === 200 && /^image\//.test(answer.headers['Content-Type'] ?? ''))
    answer.body = await change(sharp(answer.body)).toBuffer()
}

const swapTile = inRequest(url => {
  url.pathname = url.pathname.replace(/\/(\d+)\/(\d+)$/, '/$2/$1')
})
const upsideDown = inRequest(url => {
  url.pathname = url.pathname.replace(/\/(\d+)\/(\d+)\/(\d+)$/, (_, z: string, row: string, col: string) => {
    const rows = /WorldCRS84Quad/.test(url.pathname) ? 2 ** Number(z) : 2 ** Number(z)
    return `/${z}/${Math.max(0, rows - 1 - Number(row))}/${col}`
  })
})
const parameter = (url: URL, name: string) => [...url.searchParams].find(([key]) => key.toUpperCase() === name)
const isTile = (url: URL) => parameter(url, 'REQUEST')?.[1] === 'GetTile'

const host = (text: string) => /href="(http:\/\/[^/]+)/.exec(text)?.[1]
const legend = (text: string) =>
  `<LegendURL width="20" height="20"><Format>image/png</Format><OnlineResource xlink:href="${host(text)}/dead"/></LegendURL>`

/** What the suite must find, one fault at a time. */
export const plants: readonly Plant[] = [
  {
    of: 'common-core',
    name: '200 for an unknown parameter',
    found: 'A parameter that the API definition',
    fault: ignoring(STRANGER),
  },
  {
    of: 'common-core',
    name: 'a page for what is not there',
    found: 'A path that is not there',
    fault: inReply(/no-such/, answer => void (answer.status = 200)),
  },
  {
    of: 'common-core',
    name: 'an unknown format ignored',
    found: 'A parameter with a value',
    fault: inRequest(url => url.searchParams.get('f')?.startsWith('no-such') && url.searchParams.delete('f')),
  },
  {
    of: 'common-core',
    name: 'no HEAD',
    found: 'Resources answer over HTTP/1.1',
    fault: { after: (answer, { method }) => void (method === 'HEAD' && (answer.status = 405)) },
  },
  {
    of: 'common-landing-page',
    name: 'a missing link',
    found: 'The landing page has a title',
    fault: inJson(LANDING, without(/conformance/)),
  },
  {
    of: 'common-landing-page',
    name: 'a dead link',
    found: 'Every link of the landing page',
    fault: inJson(LANDING, value => value.links.push({ href: '/dead', rel: 'about', type: 'text/html' })),
  },
  {
    of: 'common-landing-page',
    name: 'an API definition of another type',
    found: 'The API definition answers',
    fault: inReply(/^\/api$/, answer => void (answer.headers['Content-Type'] = 'text/plain')),
  },
  {
    of: 'common-landing-page',
    name: 'an API definition without paths',
    found: 'The API definition in JSON',
    fault: inJson(/^\/api$/, value => void delete value.paths),
  },
  {
    of: 'common-landing-page',
    name: 'no conformance declaration',
    found: 'The conformance declaration answers',
    fault: inReply(/^\/conformance$/, answer => void (answer.status = 404)),
  },
  {
    of: 'common-landing-page',
    name: 'a class twice',
    found: 'The conformance declaration is a list',
    fault: inJson(/^\/conformance$/, value => value.conformsTo.push(value.conformsTo[0])),
  },
  {
    of: 'common-landing-page',
    name: 'an error for the landing page',
    found: 'The landing page answers with',
    fault: inReply(LANDING, answer => void (answer.status = 503)),
  },
  {
    of: 'common-json',
    name: 'JSON as text',
    found: 'Accept: application/json',
    fault: inReply(LANDING, answer => void (answer.headers['Content-Type'] = 'text/plain')),
  },
  {
    of: 'common-json',
    name: 'JSON cut short',
    found: 'What is sent as JSON',
    fault: inReply(LANDING, answer => void (answer.body = answer.body.subarray(0, -1))),
  },
  {
    of: 'common-json',
    name: 'errors that are cut off',
    found: 'Errors that are sent',
    fault: inReply(/./, answer => void (answer.status >= 400 && (answer.body = answer.body.subarray(1)))),
  },
  {
    of: 'common-json',
    name: 'two types at one URL that caches may exchange',
    found: 'Accept: application/json',
    fault: inReply(LANDING, ({ headers }) => {
      for (const name of Object.keys(headers)) if (/^(vary|cache-control)$/i.test(name)) delete headers[name]
      headers['Cache-Control'] = 'max-age=60'
    }),
  },
  {
    of: 'common-html',
    name: 'no HTML',
    found: 'Accept: text/html',
    fault: inRequest((_, asked) => void (asked.headers.accept = 'application/json')),
  },
  {
    of: 'common-html',
    name: 'pages without DOCTYPE',
    found: 'Pages are HTML 5',
    fault: inReply(
      /./,
      answer => void (answer.body = Buffer.from(answer.body.toString().replace(/<!doctype html>/i, ''))),
    ),
  },
  {
    of: 'common-html',
    name: 'another title',
    found: 'The landing page shows',
    fault: inReply(LANDING, answer => {
      if (/html/.test(answer.headers['Content-Type'] ?? ''))
        answer.body = Buffer.from(answer.body.toString().replaceAll('Test', ''))
    }),
  },
  {
    of: 'common-oas30',
    name: 'OpenAPI 3.1',
    found: 'The definition is valid',
    fault: inJson(/^\/api$/, value => void (value.openapi = '3.1.0')),
  },
  {
    of: 'common-oas30',
    name: 'a reference that leads nowhere',
    found: 'The definition is valid',
    fault: inJson(
      /^\/api$/,
      value => void (value.paths['/conformance'].get.responses['200'] = { $ref: '#/components/responses/none' }),
    ),
  },
  {
    of: 'common-oas30',
    name: 'no definition in HTML',
    found: 'The definition is there as',
    fault: inJson(LANDING, without(/service-doc/)),
  },
  {
    of: 'common-oas30',
    name: 'a path that is left out',
    found: 'The resources that are linked',
    fault: inJson(/^\/api$/, value => void delete value.paths['/conformance']),
  },
  {
    of: 'common-oas30',
    name: 'a status that is left out',
    found: 'The statuses that come',
    fault: inJson(/^\/api$/, value => void delete value.paths['/conformance'].get.responses['400']),
  },
  {
    of: 'common-oas30',
    name: 'an operation without errors',
    found: 'Every operation with parameters',
    fault: inJson(/^\/api$/, value => {
      const { get } = value.paths['/collections/{collectionId}']
      get.responses = { 200: get.responses['200'] }
    }),
  },
  {
    of: 'features-core',
    name: 'no collections',
    found: 'The collections answer',
    fault: inReply(COLLECTIONS, answer => void (answer.status = 500)),
  },
  {
    of: 'features-core',
    name: 'no link to itself',
    found: 'The collections link themselves',
    fault: inJson(COLLECTIONS, without(/self/)),
  },
  {
    of: 'features-core',
    name: 'an id twice',
    found: 'There is an array of collections',
    fault: inJson(COLLECTIONS, value => value.collections.push(value.collections[0])),
  },
  {
    of: 'features-core',
    name: 'items of another type',
    found: 'Each collection with features',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each =>
        each.links.forEach((link: Tree) => link.rel === 'items' && (link.type = 'application/json')),
      ),
    ),
  },
  {
    of: 'features-core',
    name: 'an extent as latitude, longitude',
    found: 'Extents are boxes',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each => {
        if (each.id === 'globe') each.extent.spatial.bbox[0] = [-90, -180, 90, 180]
      }),
    ),
  },
  {
    of: 'features-core',
    name: 'a collection that is not there as 200',
    found: 'Each collection answers',
    fault: inReply(/no-such/, answer => void (answer.status = 200)),
  },
  {
    of: 'features-core',
    name: 'another title at its path',
    found: 'A collection says at its own path',
    fault: inJson(/^\/collections\/towns$/, value => void (value.title = 'Villes')),
  },
  {
    of: 'features-core',
    name: 'items as plain JSON',
    found: 'The items of each collection answer',
    fault: inReply(ITEMS, answer => void (answer.headers['Content-Type'] = 'application/json')),
  },
  {
    of: 'features-core',
    name: 'features without ids',
    found: 'The items are a FeatureCollection',
    fault: inJson(
      ITEMS,
      eachFeature(feature => void delete feature.id),
    ),
  },
  {
    of: 'features-core',
    name: 'latitude before longitude',
    found: 'Without a parameter, geometries',
    fault: inJson(
      ITEMS,
      eachFeature(({ geometry }) => void (geometry.coordinates = turned(geometry.coordinates))),
    ),
  },
  {
    of: 'features-core',
    name: 'no alternate',
    found: 'Pages link themselves',
    fault: inJson(ITEMS, without(/alternate/)),
  },
  {
    of: 'features-core',
    name: 'a next page that is the same',
    found: 'Following "next"',
    fault: inJson(ITEMS, value => {
      const self = value.links.find(({ rel }: Tree) => rel === 'self')
      for (const link of value.links) if (link.rel === 'next') link.href = self.href
    }),
  },
  {
    of: 'features-core',
    name: 'a wrong timeStamp',
    found: 'timeStamp',
    fault: inJson(ITEMS, value => void (value.timeStamp = '2001-01-01')),
  },
  {
    of: 'features-core',
    name: 'a wrong numberReturned',
    found: 'numberReturned',
    fault: inJson(ITEMS, value => void value.numberReturned++),
  },
  {
    of: 'features-core',
    name: 'a wrong numberMatched',
    found: 'numberMatched',
    fault: inJson(ITEMS, value => void value.numberMatched++),
  },
  {
    of: 'features-core',
    name: 'a limit without maximum',
    found: 'The definition has "limit"',
    fault: inJson(/^\/api$/, value => {
      delete value.components.parameters.limit.schema.maximum
      for (const each of value.paths['/collections/{collectionId}/items'].get.parameters)
        if (each.name === 'limit') delete each.schema.maximum
    }),
  },
  { of: 'features-core', name: 'limit ignored', found: 'No more features come', fault: ignoring('limit') },
  {
    of: 'features-core',
    name: 'a limit that is too high refused',
    found: 'A limit above the maximum',
    fault: inReply(
      ITEMS,
      (answer, { url }) => void (Number(url.searchParams.get('limit')) > 10_000 && (answer.status = 400)),
    ),
  },
  {
    of: 'features-core',
    name: 'a bbox of strings',
    found: 'The definition has "bbox"',
    fault: inJson(/^\/api$/, value => {
      for (const each of value.paths['/collections/{collectionId}/items'].get.parameters)
        if (each.name === 'bbox') each.schema = { type: 'string' }
      for (const each of Object.values<Tree>(value.components.parameters))
        if (each.name === 'bbox') each.schema = { type: 'string' }
    }),
  },
  { of: 'features-core', name: 'bbox ignored', found: 'Boxes anywhere', fault: ignoring('bbox') },
  {
    of: 'features-core',
    name: 'a bbox that finds nothing',
    found: 'A box around a feature',
    fault: inRequest(url => url.searchParams.has('bbox') && url.searchParams.set('bbox', '100,10,101,11')),
  },
  { of: 'features-core', name: 'a wrong bbox accepted', found: 'Boxes of three or five', fault: ignoring('bbox') },
  {
    of: 'features-core',
    name: 'no datetime',
    found: 'The definition has "datetime"',
    fault: inJson(/^\/api$/, value => {
      const operation = value.paths['/collections/{collectionId}/items'].get
      operation.parameters = operation.parameters.filter(
        (each: Tree) => each.name !== 'datetime' && !/datetime/.test(each.$ref ?? ''),
      )
    }),
  },
  {
    of: 'features-core',
    name: 'open intervals refused',
    found: 'Every form of instant',
    fault: inReply(ITEMS, (answer, { url }) => void (url.search.includes('..') && (answer.status = 400))),
  },
  { of: 'features-core', name: 'datetime ignored', found: 'The whole temporal extent', fault: ignoring('datetime') },
  { of: 'features-core', name: 'a wrong datetime accepted', found: 'What is no time', fault: ignoring('datetime') },
  { of: 'features-core', name: 'a wrong limit accepted', found: 'A limit that is none', fault: ignoring('limit') },
  {
    of: 'features-core',
    name: 'an unknown parameter accepted',
    found: 'A parameter that the definition',
    fault: ignoring(STRANGER),
  },
  {
    of: 'features-core',
    name: 'an empty page for what is not there',
    found: 'Types that are not offered',
    fault: inReply(/no-such/, answer => void (answer.status = 200)),
  },
  {
    of: 'features-core',
    name: 'a feature that is not there as 200',
    found: 'A feature answers',
    fault: inReply(/no-such-feature/, answer => void (answer.status = 200)),
  },
  {
    of: 'features-core',
    name: 'another property',
    found: 'A feature is what',
    fault: inJson(ITEM, value => void (value.properties.name = 'x')),
  },
  {
    of: 'features-core',
    name: 'no link to the collection',
    found: 'A feature links itself',
    fault: inJson(ITEM, without(/^collection$/)),
  },
  {
    of: 'features-geojson',
    name: 'features as plain JSON',
    found: 'Pages and features',
    fault: inReply(ITEM, answer => void (answer.headers['Content-Type'] = 'application/json')),
  },
  {
    of: 'features-geojson',
    name: 'an open ring',
    found: 'Every feature is one',
    fault: inJson(
      ITEMS,
      eachFeature(({ geometry }) => geometry.type === 'Polygon' && geometry.coordinates[0].pop()),
    ),
  },
  {
    of: 'features-geojson',
    name: 'a bbox beside the geometry',
    found: 'A bbox that is given',
    fault: inJson(
      ITEMS,
      eachFeature(feature => void (feature.bbox = [100, 10, 101, 11])),
    ),
  },
  {
    of: 'features-crs',
    name: 'a code for a URI',
    found: 'CRS are named by URIs',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each => each.crs?.push('EPSG:2154')),
    ),
  },
  {
    of: 'features-crs',
    name: 'no default CRS',
    found: 'Each collection lists',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each => void (each.crs = each.crs?.filter((uri: string) => !/CRS84/.test(uri)))),
    ),
  },
  {
    of: 'features-crs',
    name: 'a storageCrs that is not listed',
    found: 'storageCrs is one',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each => void (each.storageCrs = 'http://www.opengis.net/def/crs/EPSG/0/27572')),
    ),
  },
  {
    of: 'features-crs',
    name: 'no bbox-crs',
    found: 'The definition has "crs"',
    fault: inJson(/^\/api$/, value => {
      const operation = value.paths['/collections/{collectionId}/items'].get
      operation.parameters = operation.parameters.filter(
        (each: Tree) => each.name !== 'bbox-crs' && !/bbox-?crs/i.test(each.$ref ?? ''),
      )
    }),
  },
  {
    of: 'features-crs',
    name: 'no Content-Crs',
    found: 'Replies with geometries',
    fault: inReply(/items/, answer => void delete answer.headers['Content-Crs']),
  },
  {
    of: 'features-crs',
    name: 'content-crs in lower case',
    found: 'Replies with geometries',
    fault: inReply(/items/, answer => {
      const value = answer.headers['Content-Crs']
      delete answer.headers['Content-Crs']
      if (value) answer.headers['content-crs'] = value
    }),
  },
  {
    of: 'features-crs',
    name: 'a wrong Content-Crs',
    found: 'Each CRS of each',
    fault: inReply(
      /items/,
      (answer, { url }) =>
        void (
          url.searchParams.has('crs') &&
          (answer.headers['Content-Crs'] = '<http://www.opengis.net/def/crs/EPSG/0/27572>')
        ),
    ),
  },
  {
    of: 'features-crs',
    name: 'axes exchanged',
    found: 'Each CRS of each',
    fault: {
      after: (answer, asked) =>
        /EPSG\/0\/4326/.test(asked.url.searchParams.get('crs') ?? '')
          ? inJson(
              /items/,
              eachFeature(({ geometry }) => void (geometry.coordinates = turned(geometry.coordinates))),
            ).after?.(answer, asked)
          : undefined,
    },
  },
  {
    of: 'features-crs',
    name: 'another CRS accepted',
    found: 'A CRS that is not listed',
    fault: inRequest(url => /unsupported/.test(url.searchParams.get('crs') ?? '') && url.searchParams.delete('crs')),
  },
  { of: 'features-crs', name: 'bbox-crs ignored', found: 'A box around a feature', fault: ignoring('bbox-crs') },
  {
    of: 'features-crs',
    name: 'boxes as latitude, longitude',
    found: 'Without bbox-crs',
    fault: inRequest(url => {
      if (!url.searchParams.has('bbox-crs') && url.searchParams.has('bbox')) {
        const [a, b, c, d] = url.searchParams.get('bbox')!.split(',')
        url.searchParams.set('bbox', [b, a, d, c].join())
      }
    }),
  },
  {
    of: 'features-crs',
    name: 'another bbox-crs accepted',
    found: 'A bbox-crs that is not',
    fault: ignoring('bbox-crs'),
  },
  {
    of: 'tiles-core',
    name: 'no template',
    found: 'Each tileset has a template',
    fault: inJson(/\/tiles\/\w+$/, value => void (value.links = value.links.filter(({ rel }: Tree) => rel !== 'item'))),
  },
  {
    of: 'tiles-core',
    name: 'a PNG of another size',
    found: 'Every format of every tileset',
    fault: inReply(TILE, answer => redraw(answer, image => image.resize(128, 128))),
  },
  { of: 'tiles-core', name: 'row and column exchanged', found: 'Tiles lie where', fault: swapTile },
  { of: 'tiles-core', name: 'rows from the south', found: 'Tiles lie where', fault: upsideDown },
  {
    of: 'tiles-core',
    name: 'a tile outside of the limits as 200',
    found: 'Outside the limits',
    fault: inReply(/\/tiles\//, answer => void (answer.status === 404 && (answer.status = 200))),
  },
  {
    of: 'tiles-core',
    name: 'rows as strings',
    found: 'The definition has tileMatrix',
    fault: inJson(/^\/api$/, value => {
      const walk = (each: Tree): void => {
        if (each?.name === 'tileRow') each.schema = { type: 'string' }
        if (each && typeof each === 'object') Object.values(each).forEach(walk)
      }
      walk(value)
    }),
  },
  {
    of: 'tiles-core',
    name: 'another operationId',
    found: 'The operation of each kind',
    fault: inJson(/^\/api$/, value => {
      for (const [path, item] of Object.entries<Tree>(value.paths))
        if (/\/tiles\/.*tileCol/.test(path)) item.get.operationId += 'X'
    }),
  },
  {
    of: 'tiles-core',
    name: 'PNG not declared',
    found: 'What is served as tiles',
    fault: inJson(
      /^\/conformance$/,
      value => void (value.conformsTo = value.conformsTo.filter((uri: string) => !/tiles-1.*png/.test(uri))),
    ),
  },
  {
    of: 'tiles-tileset',
    name: 'another dataType',
    found: 'Each tileset answers',
    fault: inJson(/\/tiles\/\w+$/, value => void (value.dataType = 'tiles')),
  },
  {
    of: 'tiles-tileset',
    name: 'no link to the matrices',
    found: 'Each tileset links',
    fault: inJson(/\/tiles\/\w+$/, without(/tiling-scheme/)),
  },
  {
    of: 'tiles-tileset',
    name: 'no templated',
    found: 'Templates are links',
    fault: inJson(/\/tiles\/\w+$/, value => value.links.forEach((link: Tree) => delete link.templated)),
  },
  {
    of: 'tiles-tileset',
    name: 'limits beyond the matrix',
    found: 'Limits name matrices',
    fault: inJson(/\/tiles\/\w+$/, value => void (value.tileMatrixSetLimits[0].maxTileRow = 99)),
  },
  {
    of: 'tiles-tilesets-list',
    name: 'no list',
    found: 'Each list answers',
    fault: inReply(/\/tiles$/, answer => void (answer.status = 404)),
  },
  {
    of: 'tiles-tilesets-list',
    name: 'no link self',
    found: 'Each element has',
    fault: inJson(
      /\/tiles$/,
      eachTileset(each => void (each.links = each.links.filter(({ rel }: Tree) => rel !== 'self'))),
    ),
  },
  {
    of: 'tiles-tilesets-list',
    name: 'another CRS in the list',
    found: 'Elements say',
    fault: inJson(
      /\/tiles$/,
      eachTileset(each => void (each.crs = 'http://www.opengis.net/def/crs/EPSG/0/27572')),
    ),
  },
  {
    of: 'tiles-dataset-tilesets',
    name: 'no link',
    found: 'The landing page links',
    fault: inJson(LANDING, without(/tilesets-/)),
  },
  {
    of: 'tiles-dataset-tilesets',
    name: 'an empty list',
    found: 'Each list has a tileset',
    fault: inJson(/^\/tiles$/, value => void (value.tilesets = [])),
  },
  {
    of: 'tiles-geodata-tilesets',
    name: 'no link',
    found: 'At least one collection',
    fault: inJson(COLLECTIONS, eachCollection(without(/tilesets-/))),
  },
  {
    of: 'tiles-geodata-tilesets',
    name: 'a list elsewhere',
    found: 'Each list has a tileset',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each =>
        each.links.forEach(
          (link: Tree) =>
            /tilesets-/.test(link.rel) && (link.href = link.href.replace(/collections\/\w+/, 'services/essai')),
        ),
      ),
    ),
  },
  {
    of: 'tiles-mvt',
    name: 'what is no tile',
    found: 'Vector tiles can be read',
    fault: inReply(
      TILE,
      answer =>
        void (
          /vector/.test(answer.headers['Content-Type'] ?? '') &&
          (answer.body = Buffer.from('{"type":"FeatureCollection"}'))
        ),
    ),
  },
  { of: 'tiles-mvt', name: 'row and column exchanged', found: 'Features are in the tiles', fault: swapTile },
  {
    of: 'tiles-png',
    name: 'JPEG as PNG',
    found: 'Every tile with the type',
    fault: inReply(TILE, answer => redraw(answer, image => image.jpeg())),
  },
  {
    of: 'tiles-png',
    name: 'Accept ignored',
    found: 'Accept: image/png',
    fault: inRequest((url, asked) => {
      if (TILE.test(url.pathname) && !url.searchParams.has('f')) asked.headers.accept = 'image/jpeg'
    }),
  },
  {
    of: 'tiles-jpeg',
    name: 'PNG as JPEG',
    found: 'Every tile with the type',
    fault: inReply(TILE, answer => redraw(answer, image => image.png())),
  },
  {
    of: 'tiles-jpeg',
    name: 'Accept ignored',
    found: 'Accept: image/jpeg',
    fault: inRequest((url, asked) => {
      if (TILE.test(url.pathname) && !url.searchParams.has('f')) asked.headers.accept = 'image/png'
    }),
  },
  {
    of: 'tms-json',
    name: 'no list',
    found: 'The list names',
    fault: inReply(/^\/tileMatrixSets$/, answer => void (answer.status = 404)),
  },
  {
    of: 'tms-json',
    name: 'a matrix without a size',
    found: 'Each definition has',
    fault: inJson(/^\/tileMatrixSets\/./, value => void delete value.tileMatrices[0].matrixWidth),
  },
  {
    of: 'tms-json',
    name: 'scales of 96 dpi',
    found: 'Scale denominators',
    fault: inJson(/^\/tileMatrixSets\/./, value =>
      value.tileMatrices.forEach((each: Tree) => (each.scaleDenominator *= 0.28 / 0.26458)),
    ),
  },
  {
    of: 'tms-json',
    name: 'the corner with its axes exchanged',
    found: 'Sets with a URI',
    fault: inJson(/^\/tileMatrixSets\/./, value =>
      value.tileMatrices.forEach((each: Tree) => each.pointOfOrigin.reverse()),
    ),
  },
  {
    of: 'maps-core',
    name: 'no maps',
    found: 'There are maps',
    fault: inJson(/^\/(collections)?$/, value => {
      if (value.collections) value.collections.forEach(without(/\/map$/))
      else without(/\/map$/)(value)
    }),
  },
  {
    of: 'maps-core',
    name: 'JPEG as PNG',
    found: 'Every map comes',
    fault: inReply(MAP, answer => redraw(answer, image => image.jpeg())),
  },
  {
    of: 'maps-core',
    name: 'no Content-Crs',
    found: 'Maps are in storageCrs',
    fault: inReply(MAP, answer => void delete answer.headers['Content-Crs']),
  },
  {
    of: 'maps-core',
    name: 'Content-Bbox with its axes exchanged',
    found: 'Content-Bbox has four',
    fault: inReply(MAP, answer => {
      const [a, b, c, d] = (answer.headers['Content-Bbox'] ?? '').split(',')
      answer.headers['Content-Bbox'] = [b, a, d, c].join()
    }),
  },
  {
    of: 'maps-core',
    name: 'an open Content-Datetime',
    found: 'Where there is a temporal extent',
    fault: inReply(MAP, answer => {
      if (answer.headers['Content-Datetime']) answer.headers['Content-Datetime'] = '2001-01-01T00:00:00Z/..'
    }),
  },
  {
    of: 'maps-core',
    name: 'an unknown parameter accepted',
    found: 'Parameters that the definition',
    fault: ignoring(STRANGER),
  },
  {
    of: 'maps-core',
    name: 'PNG not declared',
    found: 'The formats of the maps',
    fault: inJson(
      /^\/conformance$/,
      value => void (value.conformsTo = value.conformsTo.filter((uri: string) => !/maps-1.*png/.test(uri))),
    ),
  },
  {
    of: 'maps-collection-map',
    name: 'another relation',
    found: 'Collections that can be',
    fault: inJson(COLLECTIONS, eachCollection(without(/^https.*\/map$/))),
  },
  {
    of: 'maps-collection-map',
    name: 'no storageCrsBbox',
    found: 'Such collections list',
    fault: inJson(
      COLLECTIONS,
      eachCollection(each => void delete each.extent.spatial.storageCrsBbox),
    ),
  },
  {
    of: 'maps-dataset-map',
    name: 'another relation',
    found: 'The landing page links',
    fault: inJson(LANDING, without(/^https.*\/map$/)),
  },
  {
    of: 'maps-dataset-map',
    name: 'no CRS',
    found: 'The landing page lists',
    fault: inJson(LANDING, value => void delete value.crs),
  },
  {
    of: 'maps-dataset-map',
    name: 'no extent',
    found: 'The landing page has an extent',
    fault: inJson(LANDING, value => void delete value.extent),
  },
  {
    of: 'maps-crs',
    name: 'crs ignored',
    found: 'Every CRS of every',
    fault: inRequest(url => MAP.test(url.pathname) && url.searchParams.delete('crs')),
  },
  {
    of: 'maps-crs',
    name: 'Content-Bbox with its axes exchanged',
    found: 'Content-Bbox is in',
    fault: inReply(MAP, (answer, { url }) => {
      if (!/4326/.test(url.searchParams.get('crs') ?? '')) return
      const [a, b, c, d] = (answer.headers['Content-Bbox'] ?? '').split(',')
      answer.headers['Content-Bbox'] = [b, a, d, c].join()
    }),
  },
  {
    of: 'wms-getcapabilities',
    name: 'no schemaLocation',
    found: 'The capabilities are well-formed',
    fault: inXml(text => text.replace(/ xsi:schemaLocation="[^"]*"/, '')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'unclosed XML',
    found: 'The capabilities are well-formed',
    fault: inXml(text => text.replace('</Service>', '')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'elements in another order',
    found: 'Elements are those',
    fault: inXml(text => text.replace(/(<Name>WMS<\/Name>)(<Title>[^<]*<\/Title>)/, '$2$1')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'no negotiation',
    found: 'Versions are negotiated',
    fault: inReply(
      WMS,
      (answer, { url }) =>
        void (
          url.searchParams.get('VERSION') === '100.0.0' && (answer.body = Buffer.from('<ServiceExceptionReport/>'))
        ),
    ),
  },
  {
    of: 'wms-getcapabilities',
    name: 'an exception for a format',
    found: 'Every advertised FORMAT',
    fault: inReply(
      WMS,
      (answer, { url }) =>
        void (url.searchParams.get('FORMAT') === 'no/such' && (answer.body = Buffer.from('<ServiceExceptionReport/>'))),
    ),
  },
  {
    of: 'wms-getcapabilities',
    name: 'UPDATESEQUENCE ignored',
    found: 'UPDATESEQUENCE',
    fault: ignoring('UPDATESEQUENCE'),
  },
  {
    of: 'wms-getcapabilities',
    name: 'URLs that are no prefix',
    found: 'URLs for GET',
    fault: inXml(text => text.replaceAll('/wms?"', '/wms"')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'no XML exceptions',
    found: 'GetMap and the exceptions',
    fault: inXml(text => text.replace('<Format>XML</Format>', '')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'a common CRS that the root lacks',
    found: 'Named layers have a CRS',
    fault: inXml(text => text.replace('<CRS>EPSG:3857</CRS>', '')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'west above east',
    found: 'Named layers have a geographic box',
    fault: inXml(text =>
      text
        .replaceAll('westBoundLongitude', 'w')
        .replaceAll('eastBoundLongitude', 'westBoundLongitude')
        .replaceAll('>w<', '>')
        .replaceAll('<w>', '<eastBoundLongitude>')
        .replaceAll('</w>', '</eastBoundLongitude>'),
    ),
  },
  {
    of: 'wms-getcapabilities',
    name: 'a box in a CRS that is not advertised',
    found: 'Boxes: at least one',
    fault: inXml(text => text.replaceAll('BoundingBox CRS="EPSG:3857"', 'BoundingBox CRS="EPSG:3395"')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'boxes with their axes exchanged',
    found: 'Boxes are in the order',
    fault: inXml(text =>
      text.replace(
        /CRS="EPSG:4326" minx="([^"]*)" miny="([^"]*)" maxx="([^"]*)" maxy="([^"]*)"/g,
        'CRS="EPSG:4326" minx="$2" miny="$1" maxx="$4" maxy="$3"',
      ),
    ),
  },
  {
    of: 'wms-getcapabilities',
    name: 'a layer without a title',
    found: 'Layers have titles',
    fault: inXml(text => text.replace('<Title>Towns</Title>', '')),
  },
  {
    of: 'wms-getmap',
    name: 'boxes with their axes exchanged',
    found: 'The same place in CRS:84',
    fault: inRequest(url => {
      if (url.searchParams.get('CRS') !== 'EPSG:4326') return
      const [a, b, c, d] = url.searchParams.get('BBOX')!.split(',')
      url.searchParams.set('BBOX', [b, a, d, c].join())
    }),
  },
  {
    of: 'wms-getmap',
    name: 'an exception for a CRS',
    found: 'Every layer comes',
    fault: inReply(
      WMS,
      (answer, { url }) =>
        void (
          url.searchParams.get('CRS') === 'EPSG:3857' &&
          Object.assign(answer, {
            headers: { 'Content-Type': 'text/xml' },
            body: Buffer.from('<ServiceExceptionReport/>'),
          })
        ),
    ),
  },
  {
    of: 'wms-getmap',
    name: 'PNG for every format',
    found: 'Every advertised format',
    fault: inRequest(
      url => url.searchParams.get('FORMAT') === 'image/jpeg' && url.searchParams.set('FORMAT', 'image/png'),
    ),
  },
  {
    of: 'wms-getmap',
    name: 'pictures of another size',
    found: 'Pictures have exactly',
    fault: inReply(WMS, answer => redraw(answer, image => image.resize(256, 256))),
  },
  {
    of: 'wms-getmap',
    name: 'pictures upside down',
    found: 'A part of a box',
    fault: inReply(WMS, answer => redraw(answer, image => image.flip())),
  },
  {
    of: 'wms-getmap',
    name: 'an error outside of the data',
    found: 'Boxes outside',
    fault: inReply(
      WMS,
      (answer, { url }) =>
        void (
          url.searchParams.get('BBOX') === '-10,90,10,110' &&
          Object.assign(answer, { headers: { 'Content-Type': 'text/xml' } })
        ),
    ),
  },
  {
    of: 'wms-getmap',
    name: 'transparent by default',
    found: 'Without TRANSPARENT',
    fault: inRequest(url => WMS.test(url.pathname) && url.searchParams.set('TRANSPARENT', 'TRUE')),
  },
  { of: 'wms-getmap', name: 'BGCOLOR ignored', found: 'Where nothing is', fault: ignoring('BGCOLOR') },
  {
    of: 'wms-getmap',
    name: 'a style refused',
    found: 'Every style comes',
    fault: inReply(
      WMS,
      (answer, { url }) =>
        void (
          /,/.test(url.searchParams.get('STYLES') ?? '') &&
          Object.assign(answer, { headers: { 'Content-Type': 'text/xml' } })
        ),
    ),
  },
  {
    of: 'wms-getmap',
    name: 'the first layer on top',
    found: 'Several layers come',
    fault: inRequest(url => {
      const layers = url.searchParams.get('LAYERS')
      if (layers) url.searchParams.set('LAYERS', layers.split(',').reverse().join())
    }),
  },
  {
    of: 'wms-getmap',
    name: 'exponents read wrongly',
    found: 'Numbers may have exponents',
    fault: inRequest(url => {
      const box = url.searchParams.get('BBOX')
      if (box?.includes('e')) url.searchParams.set('BBOX', box.replace('-.5e1', '-.5'))
    }),
  },
  {
    of: 'wms-exceptions',
    name: 'exceptions as a page',
    found: 'Layers, styles, CRS',
    fault: inReply(
      WMS,
      answer =>
        void (
          answer.body.includes('ServiceException') &&
          Object.assign(answer, { headers: { 'Content-Type': 'text/html' }, body: Buffer.from('<html>') })
        ),
    ),
  },
  {
    of: 'wms-exceptions',
    name: 'no codes',
    found: 'Layers, styles, CRS',
    fault: inXml(text => text.replace(/ code="\w+"/, '')),
  },
  {
    of: 'wms-exceptions',
    name: 'wrong layers left out',
    found: 'One wrong layer',
    fault: inRequest(url => {
      for (const name of ['LAYERS', 'STYLES']) {
        const value = url.searchParams.get(name)
        if (value?.includes(','))
          url.searchParams.set(
            name,
            value
              .split(',')
              .map(each => (each.startsWith('no-such') ? '' : each))
              .filter(each => name === 'STYLES' || each !== '')
              .join(),
          )
      }
    }),
  },
  {
    of: 'wms-exceptions',
    name: 'boxes the wrong way round accepted',
    found: 'A BBOX without',
    fault: inRequest(url => url.searchParams.has('BBOX') && url.searchParams.set('BBOX', '0,0,10,10')),
  },
  {
    of: 'wms-exceptions',
    name: 'a version by default',
    found: 'A GetMap that lacks',
    fault: inRequest(url => WMS.test(url.pathname) && url.searchParams.set('VERSION', '1.3.0')),
  },
  {
    of: 'wms-exceptions',
    name: 'capabilities for any request',
    found: 'A request that is not',
    fault: inRequest(
      url => url.searchParams.get('REQUEST') === 'GetNothing' && url.searchParams.set('REQUEST', 'GetCapabilities'),
    ),
  },
  { of: 'wms-exceptions', name: 'INIMAGE as XML', found: 'EXCEPTIONS=INIMAGE', fault: ignoring('EXCEPTIONS') },
  {
    of: 'wms-exceptions',
    name: 'BLANK in white',
    found: 'EXCEPTIONS=BLANK',
    fault: ignoring('BGCOLOR', 'TRANSPARENT'),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'another version',
    found: 'The capabilities are well-formed',
    fault: inXml(text => text.replace('version="1.0.0" updateSequence', 'version="1.0" updateSequence')),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'any service',
    found: 'The service must be named',
    fault: inRequest(url => url.searchParams.set('SERVICE', 'WMTS')),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'AcceptVersions ignored',
    found: 'AcceptVersions',
    fault: ignoring('AcceptVersions'),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'a section too many',
    found: 'Sections, where',
    fault: inRequest(
      url =>
        url.searchParams.get('Sections') === 'Contents' && url.searchParams.set('Sections', 'Contents,ServiceProvider'),
    ),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'updateSequence ignored',
    found: 'updateSequence',
    fault: ignoring('updateSequence'),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'AcceptFormats ignored',
    found: 'AcceptFormats',
    fault: ignoring('AcceptFormats'),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'no GetEncoding',
    found: 'The operations have URLs',
    fault: inXml(text => text.replaceAll('name="GetEncoding"', 'name="Encoding"')),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'a link to a set that is not there',
    found: 'Identifiers are unique',
    fault: inXml(text => text.replace('<TileMatrixSetLink><TileMatrixSet>', '<TileMatrixSetLink><TileMatrixSet>x')),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'a scale set in another CRS',
    found: 'Matrices have a scale',
    fault: inXml(text => text.replaceAll('EPSG:6.18:3:3857', 'EPSG::3857')),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'corners with their axes exchanged',
    found: 'The corners of matrices',
    fault: inXml(text => text.replace(/<TopLeftCorner>(\S+) (\S+)</g, '<TopLeftCorner>$2 $1<')),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'boxes with their axes exchanged',
    found: 'Boxes of layers',
    fault: inXml(text =>
      text.replace(
        /(<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::2154"><ows:LowerCorner>)(\S+) (\S+)(<\/ows:LowerCorner><ows:UpperCorner>)(\S+) (\S+)</g,
        '$1$3 $2$4$6 $5<',
      ),
    ),
  },
  {
    of: 'wmts-gettile',
    name: 'tiles of another size',
    found: 'Tiles come on every',
    fault: inReply(/wmts/, answer => redraw(answer, image => image.resize(255, 255))),
  },
  {
    of: 'wmts-gettile',
    name: 'PNG for every format',
    found: 'Every style and format',
    fault: inRequest(
      url => url.searchParams.get('FORMAT') === 'image/jpeg' && url.searchParams.set('FORMAT', 'image/png'),
    ),
  },
  {
    of: 'wmts-gettile',
    name: 'row and column exchanged',
    found: 'Tiles lie where',
    fault: inRequest(url => {
      if (!isTile(url)) return
      const [row, col] = [parameter(url, 'TILEROW')!, parameter(url, 'TILECOL')!]
      url.searchParams.set(row[0], col[1])
      url.searchParams.set(col[0], row[1])
    }),
  },
  {
    of: 'wmts-gettile',
    name: 'names with a case',
    found: 'Names and order',
    fault: inReply(/wmts/, (answer, { url }) => void (url.searchParams.has('tilerow') && (answer.status = 400))),
  },
  {
    of: 'wmts-exceptions',
    name: '200 for exceptions',
    found: 'A query that is none',
    fault: inReply(/wmts/, answer => void (answer.status === 400 && (answer.status = 200))),
  },
  {
    of: 'wmts-exceptions',
    name: 'no locators',
    found: 'A GetTile without',
    fault: inXml(text => text.replace(/ locator="[^"]*"/, '')),
  },
  {
    of: 'wmts-exceptions',
    name: 'any style',
    found: 'A GetTile with a layer',
    fault: inRequest(url => isTile(url) && url.searchParams.set('STYLE', 'default')),
  },
  {
    of: 'wmts-exceptions',
    name: 'a tile outside of the limits as 200',
    found: 'Rows and columns outside',
    fault: inReply(
      /wmts/,
      answer =>
        void (
          answer.body.includes('TileOutOfRange') &&
          Object.assign(answer, { status: 200, headers: { 'Content-Type': 'image/png' } })
        ),
    ),
  },
  {
    of: 'wmts-exceptions',
    name: 'a row that is no number accepted',
    found: 'A row that is no number',
    fault: inRequest(url => {
      for (const name of ['TILEROW', 'TILECOL']) if (url.searchParams.get(name) === 'a') url.searchParams.set(name, '0')
    }),
  },
  {
    of: 'copc-ranges',
    name: 'what is no COPC',
    found: 'Files are COPC',
    fault: inReply(CLOUD, answer => void (answer.body = Buffer.from(answer.body.map(byte => byte ^ 1)))),
  },
  {
    of: 'copc-ranges',
    name: 'no Accept-Ranges',
    found: 'HEAD says',
    fault: inReply(CLOUD, answer => void delete answer.headers['Accept-Ranges']),
  },
  {
    of: 'copc-ranges',
    name: 'a wrong Content-Range',
    found: 'A range is a 206',
    fault: inReply(
      CLOUD,
      (answer, { headers }) =>
        void (
          headers.range === 'bytes=1-9' &&
          (answer.headers['Content-Range'] = answer.headers['Content-Range']!.replace('1-9', '1-10'))
        ),
    ),
  },
  {
    of: 'copc-ranges',
    name: 'one byte off',
    found: 'A range is a 206',
    fault: inRequest(
      (_, asked) => void (asked.headers.range === 'bytes=100-1123' && (asked.headers.range = 'bytes=101-1124')),
    ),
  },
  {
    of: 'copc-ranges',
    name: 'suffixes from the beginning',
    found: 'An end beyond',
    fault: inRequest((_, asked) => void (asked.headers.range === 'bytes=-20' && (asked.headers.range = 'bytes=0-20'))),
  },
  {
    of: 'copc-ranges',
    name: 'the file instead of 416',
    found: 'A range that begins behind',
    fault: inRequest(
      (_, asked) => void (/bytes=\d{4,}-$/.test(String(asked.headers.range)) && delete asked.headers.range),
    ),
  },
  {
    of: 'copc-ranges',
    name: 'another unit understood',
    found: 'A Range of another unit',
    fault: inRequest(
      (_, asked) => void (String(asked.headers.range).startsWith('lines') && (asked.headers.range = 'bytes=1-2')),
    ),
  },
  {
    of: 'copc-ranges',
    name: 'ranges joined',
    found: 'Several ranges',
    fault: inReply(
      CLOUD,
      (answer, { headers }) =>
        void (
          String(headers.range).includes(',') &&
          Object.assign(answer.headers, { 'Content-Type': 'application/octet-stream' }) &&
          delete answer.headers['Content-Range']
        ),
    ),
  },
  {
    of: 'copc-ranges',
    name: 'If-Range ignored',
    found: 'If-Range',
    fault: inRequest((_, asked) => void delete asked.headers['if-range']),
  },
  {
    of: 'copc-ranges',
    name: 'If-None-Match ignored',
    found: 'If-None-Match',
    fault: inRequest((_, asked) => void delete asked.headers['if-none-match']),
  },
  {
    of: 'copc-ranges',
    name: 'Content-Range not exposed',
    found: 'Browsers of other origins',
    fault: inReply(CLOUD, answer => void delete answer.headers['Access-Control-Expose-Headers']),
  },
  {
    of: 'common-oas30',
    name: 'a security scheme that is not there',
    found: 'Where the server is open',
    fault: inJson(/^\/api$/, value => void (value.security = [{ key: [] }])),
  },
  {
    of: 'maps-crs',
    name: 'another box',
    found: 'The same box in CRS84',
    fault: both(
      inJson(/^\/conformance$/, value =>
        value.conformsTo.push('https://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/spatial-subsetting'),
      ),
      inRequest(url => {
        if (!/4326/.test(url.searchParams.get('bbox-crs') ?? '')) return
        const [a, b, c, d] = url.searchParams.get('bbox')!.split(',').map(Number)
        url.searchParams.set('bbox', [a! / 2, b! / 3, c, d].join())
      }),
    ),
  },
  {
    of: 'wms-getcapabilities',
    name: 'a time that is not ISO8601',
    found: 'Dimensions have units',
    fault: inXml(text => text.replaceAll('<Style>', '<Dimension name="time" units="s">2001</Dimension><Style>')),
  },
  {
    of: 'wms-getcapabilities',
    name: 'a dead legend',
    found: 'Legends, logos',
    fault: inXml(text => text.replaceAll('</Style>', `${legend(text)}</Style>`)),
  },
  {
    of: 'wmts-getcapabilities',
    name: 'a dead legend',
    found: 'Legends come',
    fault: inXml(text =>
      text.replace('</Style>', `<LegendURL format="image/png" xlink:href="${host(text)}/dead"/></Style>`),
    ),
  },
  {
    of: 'wmts-gettile',
    name: 'a dimension without "current"',
    found: 'Dimensions take',
    fault: both(
      inXml(text =>
        text.replace(
          '<TileMatrixSetLink>',
          '<Dimension><ows:Identifier>time</ows:Identifier><Default>2001</Default><Value>2001</Value></Dimension><TileMatrixSetLink>',
        ),
      ),
      inReply(/wmts/, (answer, { url }) => void (url.searchParams.get('time') === 'current' && (answer.status = 400))),
    ),
  },
  {
    of: 'wmts-gettile',
    name: 'an opaque layer that says it is not',
    found: 'Tiles as PNG are transparent',
    fault: inXml(text => text.replace('<ows:Title>Globe<', '<ows:Title>Transparent globe<')),
  },
]
