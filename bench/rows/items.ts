import { bareSql } from '../peers/bare.ts'
import { ours } from '../peers/ours.ts'
import { pygeoapi, tipg } from '../peers/python.ts'
import { between } from '../random.ts'
import { atLeast } from './aims.ts'
import type { Row } from './row.ts'

/** West, south, east, north in degrees, as text. */
type Box = string

const judged = { judged: 'geosocle-uncached-n', beside: 'geosocle-uncached' }

export const items: Row<Box> = {
  id: 'items',
  title: 'Page of 1,000 features by bounding box',
  about: 'GeoJSON in degrees out of Lambert-93, without compression; boxes hold about 1,700 polygons and never repeat.',
  sides: [
    { peer: ours('uncached'), ask: box => ({ path: `/collections/buildings/items?f=json&limit=1000&bbox=${box}` }) },
    {
      peer: ours('uncached', true),
      ask: box => ({ path: `/collections/buildings/items?f=json&limit=1000&bbox=${box}` }),
    },
    { peer: bareSql, ask: box => ({ path: `/page/${box}` }) },
    {
      peer: tipg,
      ask: box => ({ path: `/collections/public.buildings/items?f=geojson&limit=1000&bbox=${box}` }),
      otherSize: 'tipg writes links into each feature, and fifteen digits',
    },
    {
      peer: pygeoapi,
      ask: box => ({ path: `/collections/buildings/items?f=json&limit=1000&bbox=${box}` }),
      otherSize: 'pygeoapi writes fifteen digits',
    },
  ],
  likeness: 'features',
  connections: 8,
  seconds: 3,
  queries: next =>
    Array.from({ length: 4000 }, () => {
      const [west, south] = [between(next, 2.92, 3.04), between(next, 45.905, 45.985)]
      return [west, south, west + 0.01678, south + 0.0117].map(degrees => degrees.toFixed(6)).join(',')
    }),
  aims: [
    atLeast(1.5, { ...judged, others: ['tipg', 'pygeoapi'] }, '≥ 1.5 × the fastest peer'),
    atLeast(1 / 1.3, { ...judged, others: ['bare-sql'] }, 'time ≤ 1.3 × the SQL (rate ≥ 0.77 ×)'),
  ],
}
