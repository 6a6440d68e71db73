import type { Crs } from '../core/crs/crs.ts'
import type { Transform } from '../core/crs/transform.ts'
import { type GeometryVisitor, readWkb, type Shape } from '../core/wkb.ts'
import { numberBytes, writeNumber } from './digits.ts'

/** Digits after the point: a centimetre of degrees, a millimetre of anything else. */
const digits = { geographic: 7, projected: 3, height: 3 }

/**
 * Writes WKB as the text of a GeoJSON geometry: transformed by `convert` (x first), in the axis order of `crs`, with
 * z, shells counter-clockwise and holes clockwise (RFC 7946 §3.1.6). `null` for no geometry, for an empty one, and
 * where a position has no answer in the CRS.
 */
export function geometryText(convert: Transform, crs: Crs): (wkb: Uint8Array | null) => string {
  const visitor = new GeometryWriter(convert, crs)
  return wkb => {
    if (!wkb || wkb.length === 0) return 'null'
    readWkb(wkb, visitor)
    return visitor.take()
  }
}

/** An open geometry: its text so far, and whether something is in its list. */
interface Level {
  readonly shape: Shape
  readonly start: number
  filled: boolean
}

class GeometryWriter implements GeometryVisitor {
  private readonly convert: Transform
  private readonly swapped: boolean
  private readonly decimals: number
  private readonly levels: Level[] = []
  private text = ''
  private lost = false
  private positions = 0
  /** Vertices of the path being written: x, y, z. */
  private path = new Float64Array(3072)
  private bytes = Buffer.allocUnsafeSlow(65_536)

  constructor(convert: Transform, crs: Crs) {
    this.convert = convert
    this.swapped = crs.order === 'yx'
    this.decimals = digits[crs.kind]
  }

  open(shape: Shape): void {
    const start = this.text.length
    const parent = this.levels.at(-1)
    this.levels.push({ shape, start, filled: false })
    if (parent && parent.shape !== 'GeometryCollection') this.text += parent.filled ? ',' : ''
    else this.text += `${parent?.filled ? ',' : ''}{"type":"${shape}","${listName(shape)}":`
    if (shape !== 'Point' && shape !== 'LineString') this.text += '['
  }

  close(): void {
    const { shape, start, filled } = this.levels.pop()!
    const parent = this.levels.at(-1)
    // A part without positions is left out: there is no such point, line or surface in GeoJSON.
    if (!filled && isPlain(shape)) {
      this.text = this.text.slice(0, start)
      return
    }
    if (shape !== 'Point' && shape !== 'LineString') this.text += ']'
    if (!parent || parent.shape === 'GeometryCollection') this.text += '}'
    if (parent) parent.filled = true
  }

  vertices(ordinates: Float64Array, count: number, stride: number, z: boolean): void {
    if (count === 0) return
    const level = this.levels.at(-1)!
    const ring = level.shape === 'Polygon'
    if (this.path.length < count * 3) this.path = new Float64Array(count * 6)
    const { path, convert } = this
    for (let i = 0, at = 0; i < count; i++, at += stride) {
      const [x, y] = convert(ordinates[at]!, ordinates[at + 1]!)
      path[3 * i] = x
      path[3 * i + 1] = y
      path[3 * i + 2] = z ? ordinates[at + 2]! : 0
      if (x - x !== 0 || y - y !== 0) this.lost = true
    }
    if (this.lost) return
    const turned = ring && area(path, count) > 0 === level.filled
    if (ring) this.text += level.filled ? ',[' : '['
    else if (level.shape === 'LineString') this.text += '['
    this.text += this.list(count, z, turned, ring)
    if (level.shape !== 'Point') this.text += ']'
    level.filled = true
    this.positions += count
  }

  /** The text of the geometry that was visited; the writer is ready for the next one. */
  take(): string {
    const text = this.lost || this.positions === 0 ? 'null' : this.text
    this.text = ''
    this.lost = false
    this.positions = 0
    this.levels.length = 0
    return text
  }

  private list(count: number, z: boolean, turned: boolean, ring: boolean): string {
    const wanted = (count + 1) * (3 * numberBytes + 4)
    if (this.bytes.length < wanted) this.bytes = Buffer.allocUnsafeSlow(2 * wanted)
    const { path } = this
    const first = turned ? count - 1 : 0
    const last = count - 1 - first
    let end = this.position(0, first, z)
    for (let i = 1; i < count; i++) {
      this.bytes[end++] = comma
      end = this.position(end, turned ? count - 1 - i : i, z)
    }
    if (ring && [0, 1, 2].some(axis => path[3 * first + axis] !== path[3 * last + axis])) {
      this.bytes[end++] = comma
      end = this.position(end, first, z)
    }
    return this.bytes.toString('latin1', 0, end)
  }

  /** Writes one position and returns where it ends. */
  private position(at: number, index: number, z: boolean): number {
    const { bytes, path, decimals } = this
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

const isPlain = (shape: Shape) => shape === 'Point' || shape === 'LineString' || shape === 'Polygon'
const listName = (shape: Shape) => (shape === 'GeometryCollection' ? 'geometries' : 'coordinates')

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
