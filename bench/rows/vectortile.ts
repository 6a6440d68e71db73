import { bareSql } from '../peers/bare.ts'
import { martin } from '../peers/martin.ts'
import { ours } from '../peers/ours.ts'
import { tipg } from '../peers/python.ts'
import { cells, shuffle } from '../random.ts'
import { atLeast } from './aims.ts'
import type { Row, Side } from './row.ts'

type Tile = readonly [col: number, row: number]

const sides = (z: number): Side<Tile>[] => [
  { peer: ours('uncached'), ask: ([x, y]) => ({ path: `/tms/1.0.0/buildings/${z}/${x}/${y}.pbf` }) },
  { peer: ours('uncached', true), ask: ([x, y]) => ({ path: `/tms/1.0.0/buildings/${z}/${x}/${y}.pbf` }) },
  { peer: ours('installed'), ask: ([x, y]) => ({ path: `/tms/1.0.0/buildings/${z}/${x}/${y}.pbf` }) },
  { peer: bareSql, ask: ([x, y]) => ({ path: `/tile/${z}/${x}/${y}` }) },
  { peer: tipg, ask: ([x, y]) => ({ path: `/collections/public.buildings/tiles/WebMercatorQuad/${z}/${x}/${y}` }) },
  { peer: martin, ask: ([x, y]) => ({ path: `/buildings/${z}/${x}/${y}` }) },
]

const about =
  'MVT of polygons stored in Lambert-93, asked in Web Mercator without compression. There are fewer tiles than a run asks for: the line with caches off is the one that counts, the line as installed shows what its cache of replies gives.'

export const z14: Row<Tile> = {
  id: 'mvt-z14',
  title: 'Vector tile z14, about 3,000 of 200,000 polygons',
  about,
  sides: sides(14),
  likeness: 'vector tiles',
  connections: 16,
  seconds: 2,
  queries: next => shuffle(cells(8324, 8331, 5828, 5835), next),
  aims: [
    atLeast(
      3,
      { judged: 'geosocle-uncached-n', beside: 'geosocle-uncached', others: ['bare-sql', 'tipg', 'martin'] },
      'caches off ≥ 3 × the fastest',
    ),
  ],
}

export const z12: Row<Tile> = {
  id: 'mvt-z12',
  title: 'Vector tile z12, about 47,000 of 200,000 polygons',
  about,
  sides: sides(12).filter(({ peer }) => peer.id !== 'geosocle'),
  likeness: 'vector tiles',
  connections: 4,
  seconds: 4,
  queries: next => shuffle(cells(2081, 2082, 1457, 1458), next),
  aims: [],
}
