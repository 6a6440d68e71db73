interface GeoJson {
  readonly type?: unknown
  readonly coordinates?: unknown
  readonly geometries?: unknown
}

type Nested = number | readonly Nested[]

const codes: Readonly<Record<string, readonly [code: number, depth: number]>> = {
  Point: [1, 0],
  LineString: [2, 1],
  Polygon: [3, 2],
  MultiPoint: [4, 1],
  MultiLineString: [5, 2],
  MultiPolygon: [6, 3],
}

/** What was seen of coordinates: for guessing whether they are longitudes and latitudes. */
export interface Reach {
  x: number
  y: number
}

/**
 * A GeoJSON geometry as EWKB in hexadecimal (little endian, Z where any position has three numbers); open rings
 * are closed. Null for a geometry without coordinates.
 * @throws TypeError where it is no geometry
 */
export function ewkbOf(geometry: unknown, reach?: Reach): string | null {
  if (geometry === null || geometry === undefined) return null
  const z = hasZ(geometry as GeoJson)
  const writer = new Ewkb(z, reach)
  return write(writer, geometry as GeoJson, 0) ? writer.hex() : null
}

function write(out: Ewkb, { type, coordinates, geometries }: GeoJson, nesting: number): boolean {
  if (type === 'GeometryCollection' && Array.isArray(geometries) && nesting < 8) {
    out.head(7)
    out.count(geometries.length)
    for (const one of geometries) if (!write(out, one as GeoJson, nesting + 1)) throw new TypeError('an empty part')
    return geometries.length > 0
  }
  const known = typeof type === 'string' && Object.hasOwn(codes, type) ? codes[type] : undefined
  if (!known || !Array.isArray(coordinates)) throw new TypeError('it is no GeoJSON geometry')
  if (coordinates.length === 0) return false
  parts(out, coordinates as readonly Nested[], known[0])
  return true
}

function parts(out: Ewkb, coordinates: readonly Nested[], code: number): void {
  out.head(code)
  if (code === 1) out.position(coordinates)
  else if (code === 2) out.positions(coordinates)
  else nested(out, coordinates, code)
}

function nested(out: Ewkb, coordinates: readonly Nested[], code: number): void {
  out.count(coordinates.length)
  for (const part of coordinates as readonly (readonly Nested[])[]) {
    if (code === 3) out.positions(closed(part))
    else parts(out, part, code - 3)
  }
}

function closed(ring: readonly Nested[]): readonly Nested[] {
  const [first] = ring
  return JSON.stringify(first) === JSON.stringify(ring.at(-1)) ? ring : [...ring, first!]
}

function hasZ({ coordinates, geometries }: GeoJson): boolean {
  if (Array.isArray(geometries)) return geometries.some(one => hasZ(one as GeoJson))
  const deep = (value: unknown): boolean =>
    Array.isArray(value) && (typeof value[0] === 'number' ? value.length > 2 : value.some(deep))
  return deep(coordinates)
}

class Ewkb {
  #buffer = Buffer.allocUnsafe(256)
  #length = 0
  readonly #z: boolean
  readonly #reach: Reach | undefined

  constructor(z: boolean, reach: Reach | undefined) {
    this.#z = z
    this.#reach = reach
  }

  head(code: number): void {
    this.#room(5)
    this.#buffer[this.#length++] = 1
    this.#length = this.#buffer.writeUInt32LE((code | (this.#z ? 0x80000000 : 0)) >>> 0, this.#length)
  }

  count(value: number): void {
    this.#room(4)
    this.#length = this.#buffer.writeUInt32LE(value, this.#length)
  }

  positions(list: readonly Nested[]): void {
    this.count(list.length)
    for (const position of list) this.position(position)
  }

  position(position: Nested): void {
    if (!Array.isArray(position)) throw new TypeError('a position is no list of numbers')
    const [x, y, z = 0] = position as readonly number[]
    if (!Number.isFinite(x) || !Number.isFinite(y) || (this.#z && !Number.isFinite(z)))
      throw new TypeError('a position is no list of numbers')
    if (this.#reach) {
      this.#reach.x = Math.max(this.#reach.x, Math.abs(x!))
      this.#reach.y = Math.max(this.#reach.y, Math.abs(y!))
    }
    this.#room(24)
    this.#length = this.#buffer.writeDoubleLE(x!, this.#length)
    this.#length = this.#buffer.writeDoubleLE(y!, this.#length)
    if (this.#z) this.#length = this.#buffer.writeDoubleLE(z, this.#length)
  }

  hex(): string {
    return this.#buffer.toString('hex', 0, this.#length)
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2)
    this.#buffer.copy(larger, 0, 0, this.#length)
    this.#buffer = larger
  }
}
