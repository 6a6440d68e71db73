/** One request of the load: what it asks, what may come, and whether its client leaves before. */
export interface Shot {
  readonly kind: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly statuses: readonly number[]
  /** Milliseconds after which the client leaves; undefined for one that stays. */
  readonly leaves?: number
}

type Random = () => number

/** Numbers from 0 to 1, the same ones for the same seed. */
export function random(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const whole = (next: Random, below: number) => Math.floor(next() * below)
const one = <T>(next: Random, choices: readonly T[]): T => choices[whole(next, choices.length)]!

function box(next: Random, width: number): string {
  const x = -4 + next() * 9
  const y = 43 + next() * 5
  return [x, y, x + width, y + width].map(value => value.toFixed(3)).join(',')
}

/** A tile of WebMercatorQuad over France. */
function tile(next: Random): { level: number; row: number; col: number } {
  const level = 5 + whole(next, 7)
  const [lon, lat] = [-4 + next() * 9, 43 + next() * 5]
  const y = 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
  return { level, row: Math.floor(y * 2 ** level), col: Math.floor(((lon + 180) / 360) * 2 ** level) }
}

const documents = [
  '/',
  '/conformance',
  '/collections',
  '/collections/towns',
  '/collections/zones/schema',
  '/api',
  '/tileMatrixSets/WebMercatorQuad',
  '/collections/zones/tiles',
  '/wms?SERVICE=WMS&REQUEST=GetCapabilities',
  '/wmts?SERVICE=WMTS&REQUEST=GetCapabilities',
  '/tms/1.0.0/',
  '/services/load',
  '/health',
]
const mistakes: readonly (readonly [path: string, status: number])[] = [
  ['/collections/nothing/items', 404],
  ['/collections/towns/items?limit=none', 400],
  ['/collections/towns/items?bbox=1,2,3', 400],
  ['/collections/towns/items?unknown=1', 400],
  ['/collections/towns/items/9999999', 404],
  ['/collections/towns/tiles/WebMercatorQuad/99/0/0', 404],
  ['/nowhere/at/all', 404],
  // WMS 1.3.0 §6.11: an exception is a document like others.
  ['/wms?SERVICE=WMS&REQUEST=GetMap', 200],
]
const wms = '/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&STYLES=&CRS=CRS:84&FORMAT=image/png'
const cloud = '/collections/cloud/pointcloud/cloud.copc.laz'

type Make = (next: Random) => { path: string; headers?: Record<string, string>; statuses?: number[]; leaves?: number }

/** Kinds with their weights. */
const kinds: readonly (readonly [kind: string, weight: number, make: Make])[] = [
  ['document', 14, next => ({ path: one(next, documents) })],
  ['page', 8, next => ({ path: `/collections/${one(next, ['towns', 'zones'])}?f=html` })],
  [
    'items',
    16,
    next => ({ path: `/collections/towns/items?f=json&bbox=${box(next, 0.2)}&limit=${10 + whole(next, 90)}` }),
  ],
  ['item', 12, next => ({ path: `/collections/towns/items/${1 + whole(next, 20_000)}?f=json` })],
  [
    'vector tile',
    16,
    next => {
      const { level, row, col } = tile(next)
      return { path: `/collections/zones/tiles/WebMercatorQuad/${level}/${row}/${col}?f=mvt`, statuses: [200, 404] }
    },
  ],
  [
    'stored tile',
    14,
    next => ({ path: `/collections/ortho/map/tiles/ortho.native/2/${whole(next, 4)}/${whole(next, 4)}?f=jpeg` }),
  ],
  [
    'map',
    4,
    next => {
      const [layer, size] = [one(next, ['zones', 'ortho', 'towns']), 64 + whole(next, 128)]
      const area = layer === 'ortho' ? box(next, 0.05).replace(/.*/, '3.001,46.501,3.120,46.580') : box(next, 0.5)
      return { path: `${wms}&LAYERS=${layer}&BBOX=${area}&WIDTH=${size}&HEIGHT=${size}` }
    },
  ],
  [
    'range',
    9,
    next => {
      const start = whole(next, 1_000_000)
      return { path: cloud, headers: { range: `bytes=${start}-${start + whole(next, 65_536)}` }, statuses: [206] }
    },
  ],
  [
    'error',
    5,
    next => {
      const [path, status] = one(next, mistakes)
      return { path, statuses: [status] }
    },
  ],
  [
    'leaving',
    2,
    next => {
      const size = 512 + whole(next, 512)
      const paths = [
        `/collections/towns/items?f=json&limit=${5000 + whole(next, 5000)}`,
        `${wms}&LAYERS=zones&BBOX=${box(next, 3)}&WIDTH=${size}&HEIGHT=${size}`,
        cloud,
      ]
      return { path: one(next, paths), leaves: whole(next, 40) }
    },
  ],
]
const total = kinds.reduce((sum, [, weight]) => sum + weight, 0)

/** The next request of a mix of everything that the server of the load offers. */
export function shot(next: Random): Shot {
  let place = next() * total
  const [kind, , make] = kinds.find(([, weight]) => {
    place -= weight
    return place < 0
  })!
  const { path, headers = {}, statuses = [200], leaves } = make(next)
  const coding: Record<string, string> = next() < 0.5 ? { 'accept-encoding': 'gzip' } : {}
  return { kind, path, headers: { ...headers, ...coding }, statuses, ...(leaves === undefined ? {} : { leaves }) }
}
