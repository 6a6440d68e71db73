import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quote } from '../../src/core/store.ts'
import { protocols } from '../../src/protocols/index.ts'
import { type Heard, type HostileWorld, keepsSilent, openHostileWorld, refused, steady } from '../support/hostile.ts'
import { hostileTexts } from '../support/texts.ts'
import { eventually } from '../support/writer.ts'

/** One request that must be refused: with which status, and naming which parameter in the protocol's own word. */
interface Bad {
  readonly path: string
  readonly status: number | readonly number[]
  readonly parameter?: string
  readonly code?: string
  readonly headers?: Record<string, string>
  /** False where a HEAD may meet another state: a source that rests after failures, a method without ranges. */
  readonly head?: false
}

/** One request that must be answered although its data are odd; `check` looks at what came. */
interface Fine {
  readonly path: string
  readonly status?: number
  readonly headers?: Record<string, string>
  check?(heard: Heard): void
}

interface Row {
  readonly name: string
  readonly bad?: Readonly<Record<string, readonly Bad[]>>
  readonly fine?: Readonly<Record<string, readonly Fine[]>>
}

const pairs = (defaults: Record<string, string>, part: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries({ ...defaults, ...part }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString()

const mapDefaults = {
  SERVICE: 'WMS',
  VERSION: '1.3.0',
  REQUEST: 'GetMap',
  LAYERS: 'good',
  STYLES: '',
  CRS: 'CRS:84',
  BBOX: '-5,41,10,51',
  WIDTH: '64',
  HEIGHT: '64',
  FORMAT: 'image/png',
}
const tileDefaults = {
  service: 'WMTS',
  version: '1.0.0',
  request: 'GetTile',
  layer: 'good',
  style: 'default',
  TileMatrixSet: 'WebMercatorQuad',
  TileMatrix: '0',
  TileRow: '0',
  TileCol: '0',
  format: 'image/png',
}
const map = (part: Record<string, string | undefined>) => `/wms?${pairs(mapDefaults, part)}`
const tile = (part: Record<string, string | undefined>) => `/wmts?${pairs(tileDefaults, part)}`
const items = (query: string, id = 'good') => `/collections/${id}/items${query && `?${query}`}`
const cloud = (id: string, file = `${id}.copc.laz`) => `/collections/${id}/pointcloud/${file}`
const long = (length: number) => 'a'.repeat(length)

const bad = (status: number | readonly number[], parameter: string | undefined, ...paths: string[]): Bad[] =>
  paths.map(path => ({ path, status, ...(parameter === undefined ? {} : { parameter }) }))
const coded = (status: number, code: string, parameter: string | undefined, ...paths: string[]): Bad[] =>
  bad(status, parameter, ...paths).map(each => ({ ...each, code }))

const png = ({ headers, bytes }: Heard) => {
  expect(headers.get('content-type')).toBe('image/png')
  expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
}
const page = (ids: readonly (number | string)[]) => (heard: Heard) => {
  const { features } = JSON.parse(heard.text)
  expect(features.map(({ id }: { id: number }) => id)).toEqual(ids)
}
/** Pictures whose bytes end too early, or are none; and the part of them that is stored last. */
const broken = ['ortho-cut', 'ortho-head', 'ortho-text', 'ortho-none']
const corner = { CRS: 'EPSG:2154', BBOX: '704000,6600000,705120,6601120', WIDTH: '112', HEIGHT: '112' }
const cornerTile = { TileMatrixSet: 'LAMB93_50cm', TileMatrix: '14', TileRow: '2636', TileCol: '343' }
const matched = (n: number) => (heard: Heard) => {
  expect(JSON.parse(heard.text).numberMatched).toBe(n)
}
const geojson = { accept: 'application/geo+json' }

/** Every way to be asked badly, and how each protocol answers. */
const rows: readonly Row[] = [
  {
    name: 'unknown parameter',
    bad: {
      ogcapi: [
        ...coded(400, 'unknown-parameter', 'nobody', '/?nobody=1', '/collections?nobody=1', items('nobody=1')),
        ...bad(400, 'nobody', '/collections/good?nobody=1', '/collections/good/map?nobody=1', '/api?nobody=1'),
        ...bad(400, 'LIMIT', items('LIMIT=1')),
      ],
      tms: bad(400, undefined, '/tms/1.0.0/good/0/0/0.png?nobody=1', '/tms/1.0.0/good/tilejson.json?nobody=1'),
      copc: bad(400, undefined, '/collections/cloud/pointcloud?nobody=1'),
    },
    fine: {
      wms: [{ path: map({ NOBODY: '1', MAP: 'x' }), check: png }],
      wmts: [{ path: tile({ nobody: '1' }), check: png }],
      copc: [{ path: `${cloud('cloud')}?nobody=1` }],
    },
  },
  {
    name: 'repeated parameter',
    bad: {
      wms: bad(200, 'WIDTH', `${map({})}&width=65`),
      wmts: bad(400, 'tilerow', `${tile({})}&tilerow=1`),
    },
    fine: {
      ogcapi: [{ path: items('limit=5&limit=1'), headers: geojson, check: page([1]) }],
      wms: [{ path: `${map({})}&width=64`, check: png }],
    },
  },
  {
    name: 'malformed bbox',
    bad: {
      ogcapi: [
        ...[
          '1,2,3',
          '1,2,3,4,5',
          '1,2,3,4,5,6,7',
          'a,b,c,d',
          '',
          ',,,',
          '1,50,2,40',
          'NaN,0,1,1',
          'Infinity,0,1,1',
          '0x1,0,1,1',
        ].flatMap(text => bad(400, 'bbox', items(`bbox=${text}`), `/collections/good/map?bbox=${text}`)),
        ...bad(
          400,
          'bbox',
          items('bbox=1e999,0,1,1'),
          '/collections/good/map?bbox=1,1,1,1',
          '/collections/good/map?bbox=-1e308,-1e308,1e308,1e308&bbox-crs=EPSG:3857&crs=EPSG:3857',
          '/collections/ortho/map?bbox=-1e308,-1e308,1e308,1e308&bbox-crs=EPSG:3857&crs=EPSG:3857',
        ),
      ],
      wms: [
        '1,2,3',
        '1,2,3,4,5',
        'a,b,c,d',
        '',
        '10,41,-5,51',
        '1,1,1,1',
        'NaN,0,1,1',
        '1e999,0,1,1',
        '-1e308,-1e308,1e308,1e308',
      ].flatMap(BBOX => bad(200, 'BBOX', map({ BBOX }))),
    },
  },
  {
    name: 'a box far larger than its CRS',
    fine: {
      ogcapi: [
        ...[2.1e7, 4e7, 1e9, 1e20].flatMap(n =>
          ['EPSG:3857', 'EPSG:2154'].flatMap(crs => [
            { path: items(`bbox=${[-n, -n, n, n]}&bbox-crs=${crs}`), headers: geojson, check: matched(50) },
            { path: items(`bbox=${[-n, -n, n, n]}&bbox-crs=${crs}`, 'curved'), headers: geojson, check: matched(3) },
          ]),
        ),
        { path: items('bbox=-180,-90,180,90', 'curved'), headers: geojson, check: matched(3) },
        { path: '/collections/ortho/map?bbox=-1e9,-1e9,1e9,1e9&bbox-crs=EPSG:3857&f=png', check: png },
      ],
      wms: ['good', 'ortho', 'curved'].flatMap(LAYERS => [
        { path: map({ LAYERS, CRS: 'EPSG:3857', BBOX: '-40000000,-40000000,40000000,40000000' }), check: png },
        { path: map({ LAYERS, CRS: 'EPSG:3857', BBOX: '-1e300,-1e300,1e300,1e300' }), check: png },
      ]),
    },
  },
  {
    name: 'malformed datetime',
    bad: {
      ogcapi: [
        ...['1', 'Jan 2020', '10000-01-01', '2020-01-02T25:00', ''].flatMap(text =>
          bad(400, 'jour', items(`jour=${text}`)),
        ),
        ...[
          'yesterday',
          '2020-13-01',
          '2020-02-30',
          '..',
          '../..',
          '2021-01-01/2020-01-01',
          '2020-01-01/2020-02-01/2020-03-01',
          '',
          '2020-01-01T00:00:00',
        ].flatMap(text => bad(400, 'datetime', items(`datetime=${text}`))),
      ],
    },
  },
  {
    name: 'malformed or foreign CRS',
    bad: {
      ogcapi: [
        ...['nonsense', 'EPSG:999999', '', 'http://www.opengis.net/def/crs/EPSG/0/32631'].flatMap(text => [
          ...bad(
            400,
            'crs',
            items(`crs=${text}`),
            `/collections/good/items/1?crs=${text}`,
            `/collections/good/map?crs=${text}`,
          ),
          ...bad(400, 'bbox-crs', items(`bbox=0,0,1,1&bbox-crs=${text}`)),
        ]),
      ],
      wms: [
        ...coded(
          200,
          'InvalidCRS',
          'CRS',
          map({ CRS: 'nonsense' }),
          map({ CRS: 'EPSG:999999' }),
          map({ CRS: 'EPSG:32631' }),
        ),
        ...coded(200, 'InvalidSRS', 'SRS', map({ VERSION: '1.1.1', CRS: undefined, SRS: 'EPSG:999999' })),
        ...bad(200, 'CRS', map({ CRS: undefined })),
      ],
    },
  },
  {
    name: 'malformed limit, size and format',
    bad: {
      ogcapi: [
        ...['0', '-1', 'x', '1.5', '', '1e3', '0x10'].flatMap(text => bad(400, 'limit', items(`limit=${text}`))),
        ...bad(
          400,
          'width',
          '/collections/good/map?width=0',
          '/collections/good/map?width=-1',
          '/collections/good/map?width=1e2',
        ),
        ...bad(400, 'f', items('f=nothing'), '/?f=exe', '/collections/good/map?f=gif'),
        ...bad(400, 'offset', items('offset=10')),
        ...bad(400, 'after', items('after=nonsense'), items(`after=${long(400)}`)),
        ...bad(400, 'bgcolor', '/collections/good/map?bgcolor=nocolour'),
        ...bad(400, 'transparent', '/collections/good/map?transparent=perhaps'),
      ],
      wms: [
        ...['0', '-1', 'x', '', '1.5', '1e2'].flatMap(WIDTH => bad(200, 'WIDTH', map({ WIDTH }))),
        ...coded(200, 'InvalidFormat', 'FORMAT', map({ FORMAT: 'image/gif' }), map({ FORMAT: '' })),
        ...bad(200, 'TRANSPARENT', map({ TRANSPARENT: 'perhaps' })),
        ...bad(200, 'BGCOLOR', map({ BGCOLOR: 'nocolour' })),
        ...bad(200, 'VERSION', map({ VERSION: '9.9' })),
        ...bad(200, 'SERVICE', map({ SERVICE: 'WFS' })),
        ...coded(200, 'OperationNotSupported', 'REQUEST', '/wms?SERVICE=WMS&REQUEST=DropTable'),
        ...bad(200, 'REQUEST', '/wms'),
      ],
      wmts: [
        ...bad(400, 'format', tile({ format: 'image/gif' }), tile({ format: '' }), tile({ format: undefined })),
        ...bad(404, 'format', '/wmts/1.0.0/good/default/WebMercatorQuad/0/0/0.gif'),
        ...bad(400, 'version', tile({ version: '9.9' })),
        ...bad(400, 'service', tile({ service: 'WMS' })),
        ...bad(400, 'request', '/wmts?service=WMTS', '/wmts?service=WMTS&request=DropTable'),
        ...bad(501, undefined, '/wmts?service=WMTS&request=GetFeatureInfo'),
      ],
      tms: bad(
        404,
        undefined,
        '/tms/1.0.0/good/0/0/0.gif',
        '/tms/1.0.0/good/0/0/0@3x.png',
        '/tms/1.0.0/good/0/0/0@2x.pbf',
      ),
    },
    fine: { ogcapi: [{ path: items('limit=99999999'), headers: geojson }] },
  },
  {
    name: 'unknown collection, layer, style, feature, file, service',
    bad: {
      ogcapi: [
        ...[
          '/collections/nobody',
          items('', 'nobody'),
          '/collections/nobody/map',
          '/collections/nobody/tiles',
          '/collections/nobody/schema',
        ].flatMap(path => coded(404, 'unknown-collection', 'collectionId', path)),
        ...bad(404, 'collections', '/map?collections=nobody'),
        ...coded(
          404,
          'unknown-feature',
          'featureId',
          '/collections/good/items/999',
          '/collections/good/items/x',
          '/collections/good/items/1e0',
        ),
        ...bad(
          404,
          undefined,
          '/services/nobody',
          '/services/nobody/collections',
          '/nowhere',
          '/collections/good/nowhere',
        ),
      ],
      wms: [
        ...coded(
          200,
          'LayerNotDefined',
          'LAYERS',
          map({ LAYERS: 'nobody' }),
          map({ LAYERS: 'good,nobody' }),
          map({ LAYERS: '' }),
        ),
        ...coded(200, 'StyleNotDefined', 'STYLES', map({ STYLES: 'nobody' })),
        ...bad(200, 'STYLES', map({ STYLES: 'default,default' })),
      ],
      wmts: [
        ...bad(400, 'layer', tile({ layer: 'nobody' }), tile({ layer: '' })),
        ...bad(400, 'style', tile({ style: 'nobody' })),
        ...bad(404, 'layer', '/wmts/1.0.0/nobody/default/WebMercatorQuad/0/0/0.png'),
        ...bad(404, 'style', '/wmts/1.0.0/good/nobody/WebMercatorQuad/0/0/0.png'),
      ],
      tms: bad(
        404,
        undefined,
        '/tms/1.0.0/nobody',
        '/tms/1.0.0/nobody/0/0/0.png',
        '/tms/1.0.0/nobody/tilejson.json',
        '/tms/1.0.0/nobody/style.json',
      ),
      copc: bad(
        404,
        undefined,
        '/collections/nobody/pointcloud',
        cloud('nobody'),
        cloud('cloud', 'nobody.copc.laz'),
        cloud('good'),
      ),
    },
  },
  {
    name: 'unknown matrix set, matrix; a tile out of limits',
    bad: {
      ogcapi: [
        ...bad(
          404,
          'tileMatrixSetId',
          '/collections/good/tiles/nobody/0/0/0',
          '/collections/good/tiles/nobody',
          '/tileMatrixSets/nobody',
        ),
        ...bad(
          404,
          'tileMatrix',
          '/collections/good/tiles/WebMercatorQuad/99/0/0',
          '/collections/good/tiles/WebMercatorQuad/x/0/0',
        ),
        ...coded(
          404,
          'tile-out-of-range',
          'tileRow',
          '/collections/good/tiles/WebMercatorQuad/0/1/0',
          '/collections/good/tiles/WebMercatorQuad/2/2147483647/0',
        ),
        ...coded(404, 'tile-out-of-range', 'tileCol', '/collections/good/map/tiles/WebMercatorQuad/0/0/1'),
        ...bad(
          400,
          'tileRow',
          '/collections/good/tiles/WebMercatorQuad/0/a/0',
          '/collections/good/tiles/WebMercatorQuad/0/-1/0',
          '/collections/good/tiles/WebMercatorQuad/0/99999999999999/0',
        ),
        ...bad(400, 'tileCol', '/collections/good/tiles/WebMercatorQuad/0/0/0.5'),
      ],
      wmts: [
        ...bad(400, 'TileMatrixSet', tile({ TileMatrixSet: 'nobody' })),
        ...bad(400, 'TileMatrix', tile({ TileMatrix: '99' })),
        ...coded(
          400,
          'TileOutOfRange',
          'TileRow',
          tile({ TileRow: '1' }),
          tile({ TileRow: '-1' }),
          tile({ TileRow: '999999999999999' }),
        ),
        ...coded(400, 'TileOutOfRange', 'TileCol', tile({ TileCol: '1' })),
        ...bad(400, 'TileRow', tile({ TileRow: 'a' }), tile({ TileRow: '' }), tile({ TileRow: '0.5' })),
        ...bad(404, 'TileMatrix', '/wmts/1.0.0/good/default/WebMercatorQuad/99/0/0.png'),
        ...coded(404, 'TileOutOfRange', 'TileRow', '/wmts/1.0.0/good/default/WebMercatorQuad/0/1/0.png'),
      ],
      tms: bad(
        404,
        undefined,
        '/tms/1.0.0/good/99/0/0.png',
        '/tms/1.0.0/good/0/1/0.png',
        '/tms/1.0.0/good/0/0/1.png',
        '/tms/1.0.0/good/0/a/0.png',
        '/tms/1.0.0/good/0/-1/0.png',
        '/tms/1.0.0/good/nobody/0/0/0.png',
        '/tms/1.0.0/good/0/0/99999999999999999999.pbf',
      ),
    },
  },
  {
    name: 'a huge size',
    bad: {
      ogcapi: [
        ...bad(
          400,
          'width',
          '/collections/good/map?width=100000',
          '/collections/good/map?width=99999999999',
          '/collections/good/map?width=5000&height=10',
        ),
        ...bad(400, 'height', '/collections/good/map?width=10&height=5000'),
      ],
      wms: [
        ...bad(200, 'WIDTH', map({ WIDTH: '100000' }), map({ WIDTH: '99999999999999999999' })),
        ...bad(200, 'HEIGHT', map({ HEIGHT: '5000' })),
        ...bad(200, 'LAYERS', map({ LAYERS: new Array(51).fill('good').join(','), STYLES: '' })),
      ],
    },
  },
  {
    name: 'a query of 8 KB is read, one of 20 KB refused',
    bad: {
      ogcapi: [
        ...bad(400, 'nom', items(`nom=${long(8000)}&limit=x`)).map(b => ({ ...b, parameter: 'limit' })),
        ...bad(414, undefined, items(`nom=${long(20_000)}`)),
      ],
      wms: [...bad(200, 'LAYERS', map({ LAYERS: long(8000) })), ...bad(414, undefined, map({ X: long(20_000) }))],
      wmts: [...bad(400, 'layer', tile({ layer: long(8000) })), ...bad(414, undefined, tile({ x: long(20_000) }))],
      tms: [
        ...bad(400, undefined, `/tms/1.0.0/good/0/0/0.png?x=${long(8000)}`),
        ...bad(404, undefined, `/tms/1.0.0/${long(8000)}/0/0/0.png`),
      ],
      copc: [...bad(404, undefined, cloud('cloud', long(290))), ...bad(400, undefined, cloud('cloud', long(8000)))],
    },
    fine: {
      ogcapi: [{ path: items(`nom=${long(8000)}`), headers: geojson, check: page([]) }],
      wms: [{ path: map({ X: long(8000) }), check: png }],
      wmts: [{ path: tile({ x: long(8000) }), check: png }],
      copc: [{ path: `${cloud('cloud')}?x=${long(8000)}` }],
    },
  },
  {
    name: 'a wrong Accept',
    bad: {
      ogcapi: [
        '/',
        '/collections',
        items(''),
        '/collections/good/items/1',
        '/collections/good/map',
        '/collections/good/tiles/WebMercatorQuad/0/0/0',
      ].map(path => ({
        path,
        status: 406,
        code: 'not-acceptable',
        headers: { accept: 'application/pdf' },
      })),
      tms: [{ path: '/tms/1.0.0', status: 406, headers: { accept: 'application/pdf' } }],
    },
    fine: {
      wms: [{ path: map({}), headers: { accept: 'application/pdf' }, check: png }],
      wmts: [{ path: tile({}), headers: { accept: 'application/pdf' }, check: png }],
      tms: [{ path: '/tms/1.0.0/good/0/0/0.png', headers: { accept: 'application/pdf' }, check: png }],
      copc: [{ path: cloud('cloud'), headers: { accept: 'application/pdf' } }],
    },
  },
  {
    name: 'a table that never was',
    bad: {
      ogcapi: bad(
        503,
        undefined,
        items('', 'never'),
        '/collections/never/items/1',
        '/collections/never/schema',
        '/collections/never/map',
        '/collections/never/tiles/WebMercatorQuad/0/0/0',
      ),
      wms: bad(503, undefined, map({ LAYERS: 'never' }), map({ LAYERS: 'good,never' })),
      wmts: bad(503, undefined, tile({ layer: 'never' })),
      tms: bad(
        503,
        undefined,
        '/tms/1.0.0/never/0/0/0.png',
        '/tms/1.0.0/never/0/0/0.pbf',
        '/tms/1.0.0/never/tilejson.json',
      ),
      copc: bad(503, undefined, '/collections/never/pointcloud', cloud('never')),
    },
  },
  {
    name: 'an empty table, rows without geometry, a table without geometry',
    bad: {
      ogcapi: bad(404, undefined, '/collections/bare/map', '/collections/bare/tiles/WebMercatorQuad/0/0/0'),
      wms: bad(200, 'LAYERS', map({ LAYERS: 'bare' })),
      wmts: bad(400, undefined, tile({ layer: 'bare' })),
      tms: bad(404, undefined, '/tms/1.0.0/bare/0/0/0.png', '/tms/1.0.0/bare/tilejson.json'),
      copc: bad(404, undefined, cloud('bare')),
    },
    fine: {
      ogcapi: [
        { path: items('', 'empty'), headers: geojson, check: page([]) },
        { path: items('bbox=0,0,1,1', 'empty'), headers: geojson, check: page([]) },
        { path: '/collections/empty' },
        { path: '/collections/empty/map?bbox=0,0,1,1', check: png },
        { path: items('', 'nulls'), headers: geojson, check: page([1, 2, 3, 4]) },
        { path: items('bbox=-180,-90,180,90', 'nulls'), headers: geojson, check: page([3]) },
        { path: '/collections/nulls/tiles/WebMercatorQuad/0/0/0' },
        { path: '/collections/nulls/items/1', headers: geojson },
        { path: items('', 'bare'), headers: geojson, check: page([1]) },
        { path: items('bbox=0,0,1,1', 'bare'), headers: geojson, check: page([]) },
      ],
      wms: [
        { path: map({ LAYERS: 'empty' }), check: png },
        { path: map({ LAYERS: 'nulls,good,empty' }), check: png },
      ],
      wmts: [{ path: tile({ layer: 'nulls' }), check: png }],
      tms: [{ path: '/tms/1.0.0/nulls/0/0/0.png', check: png }, { path: '/tms/1.0.0/nulls/0/0/0.pbf' }],
      copc: [{ path: '/collections/empty/pointcloud' }],
    },
  },
  {
    name: 'invalid and curved geometry',
    fine: {
      ogcapi: ['invalid', 'curved'].flatMap(id => [
        { path: items('', id), headers: geojson },
        { path: items('bbox=-5,41,10,51', id), headers: geojson },
        { path: items('crs=http://www.opengis.net/def/crs/EPSG/0/3857', id), headers: geojson },
        { path: `/collections/${id}/map?bbox=-5,41,10,51`, check: png },
        { path: `/collections/${id}/tiles/WebMercatorQuad/0/0/0` },
        { path: `/collections/${id}/items/1`, headers: geojson },
        { path: `/collections/${id}` },
      ]),
      wms: ['invalid', 'curved'].map(LAYERS => ({ path: map({ LAYERS }), check: png })),
      wmts: ['invalid', 'curved'].map(layer => ({ path: tile({ layer }), check: png })),
      tms: ['invalid', 'curved'].flatMap(id => [
        { path: `/tms/1.0.0/${id}/0/0/0.png`, check: png },
        { path: `/tms/1.0.0/${id}/0/0/0.pbf` },
        { path: `/tms/1.0.0/${id}/tilejson.json` },
      ]),
    },
  },
  {
    name: 'reserved and accented names',
    fine: {
      ogcapi: [
        { path: items('from=a&where=b&order=1&user=me&constructor=c', 'reserved'), headers: geojson, check: page([1]) },
        { path: items('bbox=0,40,5,50', 'reserved'), headers: geojson, check: page([1]) },
        { path: '/collections/reserved/items/1', headers: geojson },
        {
          path: items(
            new URLSearchParams({ 'hauteur éàü': '1.5', 'nom "cité"': 'x', 'a.b': 'y', "l'été; --": 'z' }).toString(),
            'accented',
          ),
          headers: geojson,
          check: page([1]),
        },
        { path: '/collections/accented/schema' },
        { path: '/collections/accented/tiles/WebMercatorQuad/0/0/0' },
      ],
      wms: ['reserved', 'accented'].map(LAYERS => ({ path: map({ LAYERS }), check: png })),
      wmts: ['reserved', 'accented'].map(layer => ({ path: tile({ layer }), check: png })),
      tms: ['reserved', 'accented'].map(id => ({ path: `/tms/1.0.0/${id}/0/0/0.pbf` })),
    },
  },
  {
    name: 'a truncated, lying or missing COG',
    bad: {
      ogcapi: broken.flatMap(id => bad(503, undefined, `/collections/${id}/map`)),
      wms: broken.flatMap(LAYERS => bad(503, undefined, map({ LAYERS, ...corner }))),
      wmts: broken.flatMap(layer => bad(503, undefined, tile({ layer, ...cornerTile }))),
      tms: broken.flatMap(id => bad(503, undefined, `/tms/1.0.0/${id}/LAMB93_50cm/14/343/2636.png`)),
      copc: bad(503, undefined, cloud('ortho-head')),
    },
    fine: {
      ogcapi: [{ path: '/collections/ortho/map?f=png', check: png }],
      wms: [{ path: map({ LAYERS: 'ortho', ...corner }), check: png }],
      wmts: [{ path: tile({ layer: 'ortho', ...cornerTile }), check: png }],
      tms: [{ path: '/tms/1.0.0/ortho/LAMB93_50cm/14/343/2636.png', check: png }],
    },
  },
  {
    name: 'a truncated or missing COPC',
    bad: {
      copc: ['cloud-cut', 'cloud-head', 'cloud-none'].flatMap(id =>
        bad(503, undefined, cloud(id), `/collections/${id}/pointcloud`),
      ),
      ogcapi: bad(404, undefined, items('', 'cloud'), '/collections/cloud/map'),
      wms: bad(200, 'LAYERS', map({ LAYERS: 'cloud' })),
      wmts: bad(400, undefined, tile({ layer: 'cloud' })),
      tms: bad(404, undefined, '/tms/1.0.0/cloud/0/0/0.png'),
    },
  },
  {
    name: 'inverted and thousand-fold ranges',
    bad: {
      copc: [
        'bytes=99999999-',
        'bytes=-0',
        'bytes=99999999-999999999',
        'bytes=10-5',
        'bytes=',
        'bytes=a-b',
        'bytes=0-5-9',
      ].map(range => ({
        path: cloud('cloud'),
        status: 416,
        headers: { range },
        head: false,
      })),
    },
    fine: {
      copc: [
        ...[
          'lines=0-5',
          `bytes=${'0-0,'.repeat(1000)}0-0`,
          `bytes=${Array.from({ length: 1000 }, (_, i) => `${i}-${i}`)}`,
        ].map(range => ({
          path: cloud('cloud'),
          headers: { range },
          check({ status, headers, bytes }: Heard) {
            expect([200, 206]).toContain(status)
            expect(headers.get('content-length')).toBe(String(bytes.length))
            expect(bytes.length).toBeLessThan(100_000)
          },
        })),
        { path: cloud('cloud'), status: 206, headers: { range: 'bytes=0-999999999' } },
        { path: cloud('cloud'), status: 206, headers: { range: 'bytes=-999999999' } },
      ],
    },
  },
  {
    name: 'a remote that stalls, lies, redirects inward or sends without end',
    bad: {
      ...Object.fromEntries(
        (
          [
            ['ogcapi', (id: string) => `/collections/${id}/map/tiles/WebMercatorQuad/0/0/0`],
            ['wmts', (layer: string) => tile({ layer })],
            ['tms', (id: string) => `/tms/1.0.0/${id}/0/0/0.png`],
          ] as const
        ).map(([protocol, path]) => [
          protocol,
          [
            'stalled',
            'html',
            'lying',
            'inward',
            'metadata',
            'loop',
            'scheme',
            'endless',
            'huge',
            'reset',
            'half',
            'error',
            'private',
            'nowhere',
          ].flatMap(name =>
            bad([503, 504], undefined, path(`far-${name}`)).map(each => ({ ...each, head: false as const })),
          ),
        ]),
      ),
      wms: bad(200, 'LAYERS', map({ LAYERS: 'far' })),
    },
    fine: {
      tms: [{ path: '/tms/1.0.0/far/0/0/0.png', check: png }],
      wmts: [{ path: tile({ layer: 'far' }), check: png }],
    },
  },
]

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld('hostile')
})
afterAll(() => world?.stop())

/** The server lives, and what is sound is served as ever. */
async function healthy(): Promise<void> {
  expect((await world.ask('/health/live')).status).toBe(200)
  expect(JSON.parse((await world.ask(items('limit=1'), { headers: geojson })).text).features).toHaveLength(1)
}

test('every registered protocol stands in the table', () => {
  const asked = new Set(rows.flatMap(({ bad = {} }) => Object.keys(bad)))
  for (const { id } of protocols) expect(asked).toContain(id)
})

for (const { name, bad: wrong = {}, fine = {} } of rows) {
  describe(name, () => {
    for (const [protocol, all] of Object.entries(wrong)) {
      test(`${protocol} refuses`, async () => {
        for (const { path, status, parameter, code, headers = {}, head: alike = true } of all) {
          const where = `${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 100)}`
          const heard = await world.ask(path, { headers })
          expect([status].flat(), `${where} ${heard.text.slice(0, 300)}`).toContain(heard.status)
          const said = refused(protocol, heard, world)
          if (parameter !== undefined && protocol !== 'tms' && protocol !== 'copc')
            expect(said.parameter, where).toBe(parameter)
          if (code !== undefined) expect(said.code, where).toBe(code)
          const head = await world.ask(path, { headers, method: 'HEAD' })
          expect(head.bytes).toHaveLength(0)
          if (!alike) continue
          expect(head.status, `HEAD ${where}`).toBe(heard.status)
          expect(steady(head.headers), `HEAD ${where}`).toEqual(steady(heard.headers))
        }
        await healthy()
      })
    }
    for (const [protocol, all] of Object.entries(fine)) {
      test(`${protocol} answers`, async () => {
        for (const { path, status = 200, headers = {}, check } of all) {
          const where = `${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 100)}`
          const heard = await world.ask(path, { headers })
          if (check && heard.status === 206) expect(headers.range).toBeDefined()
          else expect(heard.status, `${where} ${heard.text.slice(0, 300)}`).toBe(status)
          expect(heard.headers.get('access-control-allow-origin')).toBe('*')
          check?.(heard)
        }
        await healthy()
      })
    }
  })
}

describe('hostile text in every position', () => {
  const encoded = [...hostileTexts.map(encodeURIComponent), '%', '%ff%fe', '%c0%ae', '%ed%a0%80', '%u0041']

  const sound: Readonly<Record<string, readonly string[]>> = {
    ogcapi: [
      '/collections/good/items?limit=1&bbox=0,40,10,50&crs=EPSG:4326&bbox-crs=EPSG:4326&datetime=2020-01-01/..&nom=x&hauteur=1&jour=2020-01-02&after=x&f=json&lang=fr',
      '/collections/good/items/1?crs=EPSG:4326&f=json',
      '/collections/reserved/items?from=a&constructor=x',
      '/collections/good/map/tiles/WebMercatorQuad/0/0/0?f=png&bgcolor=red&transparent=true',
      '/collections/good/tiles/WebMercatorQuad/0/0/0?f=mvt',
      '/collections/good/map?bbox=0,40,10,50&width=10&height=10&crs=EPSG:4326&mm-per-pixel=1&f=png',
      '/services/hostile/collections/good/schema?f=json',
      '/tileMatrixSets/WebMercatorQuad?f=json',
      '/tiles/WebMercatorQuad/0/0/0?collections=good',
      '/collections?limit=1&after=good',
    ],
    wms: [
      map({ TIME: '2020-01-01', ELEVATION: '1', DIM_X: '1', BGCOLOR: '0xffffff', EXCEPTIONS: 'XML', DPI: '90' }),
      '/wms?SERVICE=WMS&REQUEST=GetCapabilities&VERSION=1.3.0&UPDATESEQUENCE=0',
    ],
    wmts: [
      tile({}),
      '/wmts/1.0.0/good/default/WebMercatorQuad/0/0/0.png',
      '/wmts?service=WMTS&request=GetCapabilities&AcceptVersions=1.0.0',
    ],
    tms: [
      '/tms/1.0.0/good/0/0/0.png',
      '/tms/1.0.0/good/WebMercatorQuad/0/0/0.pbf',
      '/tms/1.0.0/good/tilejson.json',
      '/tms/1.0.0/good/style.json',
    ],
    copc: [cloud('cloud'), '/collections/cloud/pointcloud?f=json'],
  }

  for (const { id } of protocols) {
    test(`${id} stands it`, { timeout: 300_000 }, async () => {
      for (const path of sound[id]!)
        for (const each of mutants(path, encoded)) {
          const heard = await world.ask(each)
          const said = `${each} → ${heard.status} ${heard.text.slice(0, 200)}`
          expect(heard.status < 500 || heard.status === 501, said).toBe(true)
          expect(heard.headers.get('x-evil'), said).toBeNull()
          keepsSilent(heard, world)
          if (heard.status >= 400) {
            const words = [id, 'ogcapi'].map(name => () => refused(name, heard, world))
            // A path that no route of the protocol knows any more is told by the one that owns the root.
            try {
              words[0]!()
            } catch {
              words[1]!()
            }
          }
        }
      const [{ n }] = (await world.sql(`select count(*) as n from ${quote(world.schema)}.good`)) as [{ n: number }]
      expect(Number(n)).toBe(50)
      await healthy()
    })
  }
})

/** The same request with one of its segments, names or values replaced by each of the texts. */
function* mutants(url: string, texts: readonly string[]): Generator<string> {
  const [path = '', query] = url.split('?', 2)
  const segments = path.split('/').slice(1)
  const parts = query?.split('&') ?? []
  for (const text of texts) {
    for (const [i] of segments.entries()) {
      const changed = segments.map((segment, j) => (i === j ? text : segment)).join('/')
      // What the URL standard or the client itself would resolve is no path any more.
      if (changed !== '' && !/^\.\.?$/.test(text)) yield `/${changed}${query === undefined ? '' : `?${query}`}`
    }
    for (const [i, part] of parts.entries()) {
      const [name, value] = part.split('=', 2)
      for (const hostile of [`${name}=${text}`, `${text}=${value}`])
        yield `${path}?${parts.map((each, j) => (i === j ? hostile : each)).join('&')}`
    }
  }
}

describe('tables that change under the server', () => {
  test('a dropped table: its own collection answers 503 and none else; made again, it is served again', async () => {
    const roads: readonly [string, string][] = [
      ['ogcapi', items('', 'gone')],
      ['ogcapi', '/collections/gone/tiles/WebMercatorQuad/0/0/0'],
      ['wms', map({ LAYERS: 'gone' })],
      ['wmts', tile({ layer: 'gone' })],
      ['tms', '/tms/1.0.0/gone/0/0/0.pbf'],
    ]
    for (const [, path] of roads) expect((await world.ask(path, { headers: { accept: '*/*' } })).status, path).toBe(200)
    const schema = quote(world.schema)
    await world.sql(`drop table ${schema}.gone`)
    for (const [protocol, path] of roads) {
      const heard = () => world.ask(path, { headers: { accept: '*/*' } })
      await eventually(async () => (await heard()).status !== 200, 10_000)
      const last = await heard()
      expect(last.status, path).toBe(503)
      refused(protocol, last, world)
    }
    await healthy()
    const { status, sources } = JSON.parse((await world.ask('/health')).text)
    expect(status).toBe('degraded')
    expect(sources.gone.state).toBe('failed')
    expect(sources.good.state).toBe('ok')
    await world.sql(`create table ${schema}.gone (like ${schema}.good including all)`)
    await world.sql(`insert into ${schema}.gone select * from ${schema}.good limit 3`)
    for (const [, path] of roads)
      await eventually(async () => (await world.ask(path, { headers: { accept: '*/*' } })).status === 200, 5000)
    expect(JSON.parse((await world.ask(items('', 'gone'), { headers: geojson })).text).features).toHaveLength(3)
  })

  test('a dropped column: never a 500, and the collection goes on without it', async () => {
    const path = items('limit=1', 'shrinking')
    expect((await world.ask(path, { headers: geojson })).status).toBe(200)
    await world.sql(`alter table ${quote(world.schema)}.shrinking drop column hauteur`)
    const seen = new Set<number>()
    await eventually(async () => {
      const heard = await world.ask(path, { headers: geojson })
      seen.add(heard.status)
      if (heard.status !== 200) refused('ogcapi', heard, world)
      return heard.status === 200 && !heard.text.includes('hauteur')
    }, 10_000)
    expect([...seen].every(status => status === 200 || status === 503)).toBe(true)
    expect(JSON.parse((await world.ask('/collections/shrinking/schema')).text).properties).not.toHaveProperty('hauteur')
    const gone = await world.ask(items('hauteur=1', 'shrinking'), { headers: geojson })
    expect(gone.status).toBe(400)
    expect(refused('ogcapi', gone, world).parameter).toBe('hauteur')
    await healthy()
  })
})
