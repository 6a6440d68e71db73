import fc from 'fast-check'
import type { Geometry } from 'geojson'
import type { WkbOptions } from './wkb.ts'

const ordinate = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e7, max: 1e7 })
const position = fc.tuple(ordinate, ordinate, ordinate, ordinate).map(p => [...p])
const line = fc.array(position, { maxLength: 40 })
const polygon = fc.array(line, { maxLength: 3 })
const { geometry: any } = fc.letrec<{ geometry: Geometry }>(tie => ({
  geometry: fc.oneof(
    { maxDepth: 3 },
    position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
    fc.constant<Geometry>({ type: 'Point', coordinates: [] }),
    line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
    polygon.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
    fc.array(position, { maxLength: 4 }).map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
    fc.array(line, { maxLength: 3 }).map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
    fc.array(polygon, { maxLength: 3 }).map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
    fc
      .array(tie('geometry'), { maxLength: 3 })
      .map((geometries): Geometry => ({ type: 'GeometryCollection', geometries })),
  ),
}))
/** Byte order, dimensions, and whether it is EWKB. */
export const dialect: fc.Arbitrary<WkbOptions> = fc.record(
  {
    little: fc.boolean(),
    srid: fc.constantFrom(2154, 4326),
    dimensions: fc.constantFrom('xy' as const, 'xyz' as const, 'xym' as const, 'xyzm' as const),
  },
  { requiredKeys: ['little', 'dimensions'] },
)

/** Geometries of every shape, empty and nested ones too, as far out as Web Mercator goes. */
export const geometry: fc.Arbitrary<Geometry> = any
