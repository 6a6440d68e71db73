import type { Box } from '../../core/box.ts'
import type { Area } from '../../core/source.ts'
import { quote } from '../../core/store.ts'
import { innerBox } from './inner.ts'
import type { GeometryColumn } from './introspect.ts'

/** Bytes, as stored, above which a geometry is cut in the database rather than sent whole for a tile. */
const large = 4096

const arcs = `'CIRCULARSTRING', 'COMPOUNDCURVE', 'CURVEPOLYGON', 'MULTICURVE', 'MULTISURFACE', 'GEOMETRYCOLLECTION'`
const patches = `'POLYHEDRALSURFACE', 'TIN', 'TRIANGLE'`

export type Bind = (value: unknown) => string

/** The stored geometry, in the plane. */
export function stored({ column }: GeometryColumn, table: string): string {
  const name = `${table}.${quote(column.name)}`
  return column.type === 'geography' ? `${name}::geometry` : name
}

/** The geometry as ISO WKB without arcs and M; where `cut`, large ones only as far as the box needs. */
export function readGeometry(geometry: GeometryColumn, table: string, bind: Bind, cut?: Box): string {
  const raw = stored(geometry, table)
  const plain = geometry.curved
    ? `case when GeometryType(${raw}) in (${arcs}) then ST_CurveToLine(${raw}) else ${raw} end`
    : raw
  const flat = geometry.measured
    ? `case ST_Zmflag(${raw}) when 1 then ST_Force2D(${plain}) when 3 then ST_Force3DZ(${plain}) else ${plain} end`
    : plain
  if (!cut) return `ST_AsBinary(${flat})`
  const box = envelope(cut, geometry.srid, bind)
  return `ST_AsBinary(case when pg_column_size(${raw}) > ${large} and not (${raw} @ ${box})
    then coalesce(ST_ClipByBox2D(${flat}, ${box}::box2d), ${flat}) else ${flat} end)`
}

/**
 * True in SQL where the geometry touches one of the areas: by its envelope, or by its shape. `careful` mends invalid
 * shapes first, for when the plain test fails on one.
 */
export function touches(
  geometry: GeometryColumn,
  table: string,
  areas: readonly Area[],
  match: 'geometry' | 'box',
  careful: boolean,
  bind: Bind,
): string {
  const raw = stored(geometry, table)
  const shape = careful
    ? `(case when GeometryType(${raw}) in (${patches}) then ST_Envelope(${raw})
        when ST_IsValid(${raw}) then ${raw} else ST_MakeValid(${raw}) end)`
    : raw
  const tests = areas.map(area => {
    const near = `${raw} && ${envelope(area.box, geometry.srid, bind)}`
    if (match === 'box') return near
    const inner = innerBox(area)
    const exact = `ST_Intersects(${shape}, ST_GeomFromWKB(${bind(areaWkb(area))}::bytea, ${geometry.srid}))`
    return `(${near} and ${inner ? `(${raw} @ ${envelope(inner, geometry.srid, bind)} or ${exact})` : exact})`
  })
  return tests.length === 0 ? 'false' : `(${tests.join(' or ')})`
}

function envelope([minX, minY, maxX, maxY]: Box, srid: number, bind: Bind): string {
  const [a, b, c, d] = [minX, minY, maxX, maxY].map(value => `${bind(value)}::float8`)
  return `ST_MakeEnvelope(${a}, ${b}, ${c}, ${d}, ${srid})`
}

/** WKB of an area: its outline, or its box, which may have shrunk to a line or a point. */
export function areaWkb({ box: [minX, minY, maxX, maxY], ring }: Area): Buffer {
  if (ring) return write(3, ring)
  if (minX === maxX && minY === maxY) return write(1, [minX, minY])
  if (minX === maxX || minY === maxY) return write(2, [minX, minY, maxX, maxY])
  return write(3, [minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY])
}

/** WKB of a point (1), line (2) or polygon of one ring (3), little-endian. */
function write(type: 1 | 2 | 3, xy: readonly number[]): Buffer {
  const counts = type === 1 ? [] : type === 2 ? [xy.length / 2] : [1, xy.length / 2]
  const buffer = Buffer.alloc(5 + counts.length * 4 + xy.length * 8)
  buffer.writeUInt8(1, 0)
  buffer.writeUInt32LE(type, 1)
  counts.forEach((count, i) => {
    buffer.writeUInt32LE(count, 5 + i * 4)
  })
  xy.forEach((value, i) => {
    buffer.writeDoubleLE(value, 5 + counts.length * 4 + i * 8)
  })
  return buffer
}
