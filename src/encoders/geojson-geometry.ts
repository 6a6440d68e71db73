import type { Convert } from '../core/crs/conversion.ts'
import type { Crs } from '../core/crs/crs.ts'
import { type GeometryVisitor, type Shape, wkbReader } from '../core/wkb.ts'
import { numberBytes, writeNumber } from './digits.ts'
import type { Text } from './text.ts'

/** Digits after the point: a centimetre of degrees, a millimetre of anything else. */
const digits = { geographic: 7, projected: 3, height: 3 }

/**
 * Writes the WKB that lies `length` bytes from `start` on in `bytes` as a GeoJSON geometry: transformed by `convert` (x
 * first), in the axis order of `crs`, with z, shells counter-clockwise and holes clockwise (RFC 7946 §3.1.6). `null` for
 * no geometry (`length` < 1), for an empty one, and where a position has no answer in the CRS.
 */
export function geometryWriter(
  bytes: Uint8Array,
  convert: Convert,
  crs: Crs,
  text: Text,
): (start: number, length: number) => void {
  const visitor = new GeometryWriter(convert, crs, text)
  const read = wkbReader(bytes, visitor)
  return (start, length) => {
    const before = text.length
    if (length > 0) read(start, start + length)
    if (visitor.isGood() && length > 0) return
    text.length = before
    text.copy(none)
  }
}

const none = Buffer.from('null')

/** An open geometry: where its text begins, and whether something is in its list. */
interface Level {
  readonly shape: Shape
  readonly start: number
  filled: boolean
}

class GeometryWriter implements GeometryVisitor {
  private readonly convert: Convert
  private readonly swapped: boolean
  private readonly decimals: number
  private readonly text: Text
  private readonly levels: Level[] = []
  private lost = false
  private positions = 0
  /** Vertices of the path being written: x, y, z. */
  private path = new Float64Array(3072)

  constructor(convert: Convert, crs: Crs, text: Text) {
    this.convert = convert
    this.swapped = crs.order === 'yx'
    this.decimals = digits[crs.kind]
    this.text = text
  }

  open(shape: Shape): void {
    const { text } = this
    const start = text.length
    const parent = this.levels.at(-1)
    this.levels.push({ shape, start, filled: false })
    if (parent?.filled) text.copy(marks.comma)
    if (!parent || parent.shape === 'GeometryCollection') text.copy(heads[shape])
    if (shape !== 'Point' && shape !== 'LineString') text.copy(marks.opening)
  }

  close(): void {
    const { text } = this
    const { shape, start, filled } = this.levels.pop()!
    const parent = this.levels.at(-1)
    // A part without positions is left out: there is no such point, line or surface in GeoJSON.
    if (!filled && isPlain(shape)) {
      text.length = start
      return
    }
    if (shape !== 'Point' && shape !== 'LineString') text.copy(marks.closing)
    if (!parent || parent.shape === 'GeometryCollection') text.copy(marks.end)
    if (parent) parent.filled = true
  }

  vertices(ordinates: Float64Array, count: number, stride: number, z: boolean): void {
    if (count === 0) return
    const level = this.levels.at(-1)!
    const ring = level.shape === 'Polygon'
    if (this.path.length < count * 3) this.path = new Float64Array(count * 6)
    const { path, convert } = this
    for (let i = 0, at = 0; i < count; i++, at += stride) {
      convert(ordinates[at]!, ordinates[at + 1]!, path, 3 * i)
      path[3 * i + 2] = z ? ordinates[at + 2]! : 0
      const sum = path[3 * i]! + path[3 * i + 1]!
      if (sum - sum !== 0) this.lost = true
    }
    if (this.lost) return
    if (ring) close(ordinates, path, count, stride)
    const turned = ring && area(path, count) > 0 === level.filled
    if (ring && level.filled) this.text.copy(marks.comma)
    if (level.shape !== 'Point') this.text.copy(marks.opening)
    this.list(count, z, turned, ring)
    if (level.shape !== 'Point') this.text.copy(marks.closing)
    level.filled = true
    this.positions += count
  }

  /** False where the geometry that was visited is not to be written; the writer is ready for the next one. */
  isGood(): boolean {
    const good = !this.lost && this.positions > 0
    this.lost = false
    this.positions = 0
    this.levels.length = 0
    return good
  }

  private list(count: number, z: boolean, turned: boolean, ring: boolean): void {
    const { path, text } = this
    text.reserve((count + 1) * (3 * numberBytes + 4))
    const first = turned ? count - 1 : 0
    const last = count - 1 - first
    let end = this.position(text.length, first, z)
    for (let i = 1; i < count; i++) {
      text.bytes[end++] = comma
      end = this.position(end, turned ? count - 1 - i : i, z)
    }
    if (ring && [0, 1, 2].some(axis => path[3 * first + axis] !== path[3 * last + axis])) {
      text.bytes[end++] = comma
      end = this.position(end, first, z)
    }
    text.length = end
  }

  /** Writes one position and returns where it ends. */
  private position(at: number, index: number, z: boolean): number {
    const { path, decimals } = this
    const { bytes } = this.text
    const x = path[3 * index]!
    const y = path[3 * index + 1]!
    const height = path[3 * index + 2]!
    bytes[at] = opening
    let end = writeNumber(bytes, at + 1, this.swapped ? y : x, decimals)
    bytes[end++] = comma
    end = writeNumber(bytes, end, this.swapped ? x : y, decimals)
    if (z && Number.isFinite(height)) {
      bytes[end++] = comma
      end = writeNumber(bytes, end, height, digits.height)
    }
    bytes[end++] = closing
    return end
  }
}

const comma = 0x2c
const opening = 0x5b
const closing = 0x5d

const marks = { comma: Buffer.from(','), opening: Buffer.from('['), closing: Buffer.from(']'), end: Buffer.from('}') }

const isPlain = (shape: Shape) => shape === 'Point' || shape === 'LineString' || shape === 'Polygon'
const headOf = (shape: Shape) =>
  Buffer.from(`{"type":"${shape}","${shape === 'GeometryCollection' ? 'geometries' : 'coordinates'}":`)
const heads: Readonly<Record<Shape, Buffer>> = {
  Point: headOf('Point'),
  LineString: headOf('LineString'),
  Polygon: headOf('Polygon'),
  MultiPoint: headOf('MultiPoint'),
  MultiLineString: headOf('MultiLineString'),
  MultiPolygon: headOf('MultiPolygon'),
  GeometryCollection: headOf('GeometryCollection'),
}

/** Gives a ring that is closed one place for its ends: converted apart from each other, they may differ by a hair. */
function close(ordinates: Float64Array, path: Float64Array, count: number, stride: number): void {
  const last = (count - 1) * stride
  if (ordinates[0] !== ordinates[last] || ordinates[1] !== ordinates[last + 1]) return
  path[3 * count - 3] = path[0]!
  path[3 * count - 2] = path[1]!
}

/** Twice the signed area, positive counter-clockwise (x to the right, y up). */
function area(path: Float64Array, count: number): number {
  let sum = 0
  let px = path[3 * count - 3]!
  let py = path[3 * count - 2]!
  for (let i = 0; i < count; i++) {
    const x = path[3 * i]!
    const y = path[3 * i + 1]!
    sum += (x - px) * (y + py)
    px = x
    py = y
  }
  return -sum
}
