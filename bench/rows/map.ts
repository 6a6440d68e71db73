import type { Ask } from '../load.ts'
import { ortho } from '../ortho.ts'
import { mapserver } from '../peers/mapserver.ts'
import { ours } from '../peers/ours.ts'
import { between, type Random } from '../random.ts'
import { atLeast } from './aims.ts'
import type { Row } from './row.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

/** The middle of the ortho in Web Mercator, and metres there of one on the ground. */
const middle = [332_659, 5_772_315] as const
const stretch = 1.44

/** A square of `pixels` of 0.83 m of ground somewhere within `reach` metres of ground of the middle. */
function box(pixels: number, reach: number, next: Random): Box {
  const size = pixels * 1.194328567
  const x = middle[0] + stretch * between(next, -reach, reach) - size / 2
  const y = middle[1] + stretch * between(next, -reach, reach) - size / 2
  return [x, y, x + size, y + size]
}

/** GetMap of such a box: everybody's WMS takes it at the same words. */
export const getMap = (path: string, pixels: number, bbox: Box): Ask => ({
  path: `${path}?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=ortho512&STYLES=&CRS=EPSG:3857&FORMAT=image/jpeg&WIDTH=${pixels}&HEIGHT=${pixels}&BBOX=${bbox.map(value => value.toFixed(2)).join(',')}`,
})

/** Metres of ground from the middle that a box may be, so that all of it lies on the ortho. */
const reachOf = (pixels: number) => (ortho.size * ortho.pixel) / 2 - pixels * 0.65 - 300

export const anywhere = (pixels: number) => (next: Random) => box(pixels, reachOf(pixels), next)

const coldSides = { judged: 'geosocle-uncached-n', beside: 'geosocle-uncached', others: ['mapserver-16'] }
const warmSides = { judged: 'geosocle-n', beside: 'geosocle', others: ['mapserver-512'] }

function cold(pixels: 256 | 1024): Row<Box> {
  return {
    id: `map-${pixels}-cold`,
    title: `Map of ${pixels} × ${pixels}, JPEG, Lambert-93 to Web Mercator, cold`,
    about: 'Boxes that never repeat, anywhere on the ortho; caches off on both sides.',
    sides: [
      { peer: ours('uncached'), ask: query => getMap('/wms', pixels, query) },
      { peer: ours('uncached', true), ask: query => getMap('/wms', pixels, query) },
      { peer: mapserver(16), ask: query => getMap('/', pixels, query) },
    ],
    likeness: 'pictures',
    connections: 8,
    seconds: 2,
    queries: next => Array.from({ length: 4000 }, () => anywhere(pixels)(next)),
    aims: [atLeast(1.2, coldSides, '≥ 1.2 × MapServer')],
  }
}

function warm(pixels: 256 | 1024): Row<Box> {
  return {
    ...cold(pixels),
    id: `map-${pixels}-warm`,
    title: `Map of ${pixels} × ${pixels}, JPEG, Lambert-93 to Web Mercator, warm`,
    about:
      'Boxes that never repeat within one square kilometre that was asked for before; each side with the caches it has.',
    sides: [
      { peer: ours('installed'), ask: query => getMap('/wms', pixels, query) },
      { peer: ours('installed', true), ask: query => getMap('/wms', pixels, query) },
      { peer: mapserver(512), ask: query => getMap('/', pixels, query) },
    ],
    warm: true,
    queries: next => Array.from({ length: 4000 }, () => box(pixels, 500, next)),
    aims: [atLeast(2, warmSides, '≥ 2 × MapServer')],
  }
}

export const maps = [cold(256), cold(1024), warm(256), warm(1024)]
