import { crsOf, type Point, project } from '../crs.ts'

/** A layer that is made, as GeoJSON, with the columns that tell its times. */
export interface GeneratedLayer {
  readonly name: string
  readonly data: object
  readonly time: string | { readonly start: string; readonly end: string }
}

const lambert93 = crsOf('http://www.opengis.net/def/crs/EPSG/0/2154')!

const places: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['Suva', 178.4, -18.1],
  ['London', -0.1, 51.5],
  ['Alert', -62.3, 82.5],
  ['McMurdo', 166.7, -77.8],
  ['Apia', -171.8, -13.8],
  ['Quito', -78.5, -0.2],
]

/** Layers that lie in a region: two in Lambert-93, one in WGS 84. */
export const regional: readonly GeneratedLayer[] = [
  layer('points', 'built', 'EPSG:2154', 9, i => ({
    properties: {
      name: `Point ${i}`,
      built: day(100 + 40 * i),
      seen: `${day(400 + 30 * i)}T10:00:00Z`,
      number: 10 * i,
    },
    geometry: { type: 'Point', coordinates: project(lambert93, [2.28 + 0.3 * i, 48.08 + 0.1 * i]) },
  })),
  layer('lines', 'surveyed', 'EPSG:4326', 7, i => ({
    properties: { name: `Line ${i}`, surveyed: day(700 + 10 * i) },
    geometry: { type: 'LineString', coordinates: [[i, 44] as Point, [i + 2, 45 + 0.5 * i] as Point] },
  })),
  layer('areas', { start: 'begun', end: 'ended' }, 'EPSG:2154', 8, i => ({
    properties: { name: `Area ${i}`, begun: `${day(31 * i)}T00:00:00Z`, ended: `${day(31 * (i + 1))}T00:00:00Z` },
    geometry: { type: 'Polygon', coordinates: [square([-1 + i, 43], 0.8)] },
  })),
]

/** Points up to the antimeridian and into both polar regions. */
export const worldwide: readonly GeneratedLayer[] = [
  layer('places', 'moment', 'EPSG:4326', 6, i => {
    const [name, ...coordinates] = places[i]!
    return { properties: { name, moment: `${day(365 * i)}T00:00:00Z` }, geometry: { type: 'Point', coordinates } }
  }),
]

function layer(
  name: string,
  time: GeneratedLayer['time'],
  crs: string,
  count: number,
  make: (i: number) => object,
): GeneratedLayer {
  const features = Array.from({ length: count }, (_, i) => ({ type: 'Feature', id: i + 1, ...make(i) }))
  const member = { type: 'name', properties: { name: `urn:ogc:def:crs:${crs.replace(':', '::')}` } }
  return { name, time, data: { type: 'FeatureCollection', crs: member, features } }
}

/** A day so many days after the beginning of 2019. */
function day(after: number): string {
  return new Date(Date.UTC(2019, 0, 1 + after)).toISOString().slice(0, 10)
}

/** The ring of a square of longitudes and latitudes, in Lambert-93. */
function square([x, y]: Point, side: number): readonly Point[] {
  const corners: readonly Point[] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ]
  return corners.map(corner => project(lambert93, corner))
}
