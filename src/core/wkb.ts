import { ServiceError } from './error.ts'

/** The seven shapes; a TIN or PolyhedralSurface reads as a MultiPolygon, a Triangle as a Polygon. */
export type Shape =
  | 'Point'
  | 'LineString'
  | 'Polygon'
  | 'MultiPoint'
  | 'MultiLineString'
  | 'MultiPolygon'
  | 'GeometryCollection'

/** What a geometry is told to, in order: `open`, then its vertices or its parts, then `close`. */
export interface GeometryVisitor {
  /** A geometry of `count` parts begins: points (0 or 1), vertices, rings (the first is the shell) or geometries. */
  open(shape: Shape, count: number): void
  /**
   * The vertices of the open point, line, or of one ring of the open polygon: `count` of them, each `stride` numbers
   * from x and y on; z is the third where `z`. The array is used again for the next call.
   */
  vertices(ordinates: Float64Array, count: number, stride: number, z: boolean): void
  close(): void
}

const shapes: Readonly<Record<number, Shape>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
  15: 'MultiPolygon',
  16: 'MultiPolygon',
  17: 'Polygon',
}

const members: Partial<Record<Shape, Shape>> = {
  MultiPoint: 'Point',
  MultiLineString: 'LineString',
  MultiPolygon: 'Polygon',
}

/** Collections within collections: deeper ones are no data but an attack. */
const maxDepth = 32
/** Byte order, type and a count: the least that a geometry takes. */
const minGeometry = 9

/** Ordinates from which a copy of bytes is faster than reading one by one. */
const copied = 64

const littleEndianHost = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/**
 * Reads ISO WKB or EWKB of either byte order, 2D, Z, M or ZM, and tells it to the visitor without an object a vertex.
 * An empty point (all NaN) has no vertices. Counts are held against the bytes that remain before anything is read.
 * @throws source-failed for bytes that are no WKB, or hold arcs
 */
export function readWkb(bytes: Uint8Array, visitor: GeometryVisitor): void {
  wkbReader(bytes, visitor)(0, bytes.length)
}

/** The same for many geometries that lie in the same bytes: reads the one from `start` to `end`. */
export function wkbReader(bytes: Uint8Array, visitor: GeometryVisitor): (start: number, end: number) => void {
  const reader = new Reader(bytes, visitor)
  return (start, end) => {
    reader.at = start
    reader.end = end
    reader.geometry(0, undefined)
  }
}

class Reader {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly visitor: GeometryVisitor
  at = 0
  end = 0
  /** Of the geometry whose head was read last. */
  private little = true
  private stride = 2
  private z = false

  constructor(bytes: Uint8Array, visitor: GeometryVisitor) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.visitor = visitor
  }

  geometry(depth: number, wanted: Shape | undefined): void {
    if (depth > maxDepth) throw broken('is nested too deeply')
    const shape = this.head()
    const { little, stride, z } = this
    if (wanted && shape !== wanted) throw broken(`holds a ${shape} within a Multi${wanted}`)
    if (shape === 'Point') {
      this.point(little, stride, z)
    } else if (shape === 'LineString') {
      const count = this.count(little, stride * 8)
      this.visitor.open(shape, count)
      this.path(count, little, stride, z)
    } else if (shape === 'Polygon') {
      const rings = this.count(little, 4)
      this.visitor.open(shape, rings)
      for (let i = 0; i < rings; i++) this.path(this.count(little, stride * 8), little, stride, z)
    } else {
      const parts = this.count(little, minGeometry)
      this.visitor.open(shape, parts)
      for (let i = 0; i < parts; i++) this.geometry(depth + 1, members[shape])
    }
    this.visitor.close()
  }

  private head(): Shape {
    this.need(5)
    const order = this.bytes[this.at]!
    if (order > 1) throw broken('has no byte order')
    const little = order === 1
    const word = this.view.getUint32(this.at + 1, little)
    this.at += 5
    if (word & 0x20000000) {
      this.need(4)
      this.at += 4
    }
    const code = word & 0x0fffffff
    const iso = Math.floor(code / 1000)
    const shape = shapes[code % 1000]
    if (!shape || iso > 3) throw broken(`is of type ${code}, which cannot be read`)
    this.little = little
    this.z = (word & 0x80000000) !== 0 || iso === 1 || iso === 3
    const m = (word & 0x40000000) !== 0 || iso === 2 || iso === 3
    this.stride = (this.z ? 3 : 2) + (m ? 1 : 0)
    return shape
  }

  private point(little: boolean, stride: number, z: boolean): void {
    this.need(stride * 8)
    const x = this.view.getFloat64(this.at, little)
    const y = this.view.getFloat64(this.at + 8, little)
    const empty = Number.isNaN(x) && Number.isNaN(y)
    this.visitor.open('Point', empty ? 0 : 1)
    if (empty) this.at += stride * 8
    else this.path(1, little, stride, z)
  }

  private path(count: number, little: boolean, stride: number, z: boolean): void {
    const length = count * stride
    const ordinates = room(length)
    if (little && littleEndianHost && length >= copied) {
      new Uint8Array(ordinates.buffer).set(this.bytes.subarray(this.at, this.at + length * 8))
      this.at += length * 8
    } else {
      for (let i = 0; i < length; i++, this.at += 8) ordinates[i] = this.view.getFloat64(this.at, little)
    }
    this.visitor.vertices(ordinates, count, stride, z)
  }

  /** A count of things that take at least `size` bytes each. */
  private count(little: boolean, size: number): number {
    this.need(4)
    const count = this.view.getUint32(this.at, little)
    this.at += 4
    this.need(count * size)
    return count
  }

  private need(bytes: number): void {
    if (this.at + bytes > this.end) throw broken('ends too early')
  }
}

const broken = (what: string) => new ServiceError('source-failed', `A geometry of the source ${what}.`)

let scratch = new Float64Array(4096)

/** One array for all readers of the thread: a call of `vertices` ends before the next one fills it. */
function room(length: number): Float64Array {
  if (length <= scratch.length) return scratch
  if (length > 1 << 20) return new Float64Array(length)
  scratch = new Float64Array(2 ** Math.ceil(Math.log2(length)))
  return scratch
}
