import type { Geometry, Position } from 'geojson'

const codes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
} as const

export interface WkbOptions {
  little?: boolean
  /** Writes EWKB with this SRID instead of ISO WKB. */
  srid?: number
  dimensions?: 'xy' | 'xyz' | 'xym' | 'xyzm'
}

/** WKB of a GeoJSON geometry; ordinates that a position lacks are 0. */
export function writeWkb(geometry: Geometry, options: WkbOptions = {}): Uint8Array {
  const bytes: number[] = []
  write(geometry, { little: true, dimensions: 'xy', ...options }, bytes, true)
  return Uint8Array.from(bytes)
}

function write(geometry: Geometry, options: WkbOptions, bytes: number[], outer: boolean): void {
  const { little = true, srid, dimensions = 'xy' } = options
  const z = dimensions.includes('z')
  const m = dimensions.includes('m')
  const stride = dimensions.length
  const uint = (value: number) => {
    const four = new DataView(new ArrayBuffer(4))
    four.setUint32(0, value, little)
    bytes.push(...new Uint8Array(four.buffer))
  }
  const position = (p: Position) => {
    for (let i = 0; i < stride; i++) {
      const eight = new DataView(new ArrayBuffer(8))
      eight.setFloat64(0, p.length === 0 ? Number.NaN : (p[i] ?? 0), little)
      bytes.push(...new Uint8Array(eight.buffer))
    }
  }
  const path = (positions: Position[]) => {
    uint(positions.length)
    positions.forEach(position)
  }
  const parts = (geometries: Geometry[]) => {
    uint(geometries.length)
    for (const part of geometries) write(part, options, bytes, false)
  }
  bytes.push(little ? 1 : 0)
  const code = codes[geometry.type]
  if (srid === undefined) uint(code + (z ? 1000 : 0) + (m ? 2000 : 0))
  else {
    uint((code | (z ? 0x80000000 : 0) | (m ? 0x40000000 : 0) | (outer ? 0x20000000 : 0)) >>> 0)
    if (outer) uint(srid)
  }
  if (geometry.type === 'Point') position(geometry.coordinates)
  else if (geometry.type === 'LineString') path(geometry.coordinates)
  else if (geometry.type === 'Polygon') {
    uint(geometry.coordinates.length)
    geometry.coordinates.forEach(path)
  } else if (geometry.type === 'MultiPoint') parts(geometry.coordinates.map(c => ({ type: 'Point', coordinates: c })))
  else if (geometry.type === 'MultiLineString')
    parts(geometry.coordinates.map(c => ({ type: 'LineString', coordinates: c })))
  else if (geometry.type === 'MultiPolygon') parts(geometry.coordinates.map(c => ({ type: 'Polygon', coordinates: c })))
  else parts(geometry.geometries)
}
