import type { Box } from '../core/box.ts'

/** A path being made: x, y pairs in `data`, `length` of them. Kept and used again, so that vertices cost no objects. */
export interface Path {
  data: Float64Array
  length: number
}

export function newPath(): Path {
  return { data: new Float64Array(256), length: 0 }
}

/** Makes room for `count` vertices and forgets those that it held. */
export function reset(path: Path, count: number): void {
  if (path.data.length < count * 2) path.data = new Float64Array(2 ** Math.ceil(Math.log2(count * 2)))
  path.length = 0
}

/** False where a vertex has no answer. */
function findBounds({ data, length }: Path): boolean {
  let minX = Number.POSITIVE_INFINITY
  let minY = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  let maxY = Number.NEGATIVE_INFINITY
  let sum = 0
  for (let i = 0; i < length * 2; i += 2) {
    const x = data[i]!
    const y = data[i + 1]!
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
    sum += x + y
  }
  bounds[0] = minX
  bounds[1] = minY
  bounds[2] = maxX
  bounds[3] = maxY
  return sum - sum === 0
}

const bounds: [number, number, number, number] = [0, 0, 0, 0]

/**
 * The box around the vertices, once those without an answer (NaN, infinite) are taken out of the path; it is used again
 * for the next path.
 */
export function settle(path: Path): Box {
  if (!findBounds(path)) {
    dropUnanswered(path)
    findBounds(path)
  }
  return bounds
}

function dropUnanswered(path: Path): void {
  const { data, length } = path
  let kept = 0
  for (let i = 0; i < length; i++) {
    const x = data[2 * i]!
    const y = data[2 * i + 1]!
    if (!Number.isFinite(x + y)) continue
    data[2 * kept] = x
    data[2 * kept + 1] = y
    kept++
  }
  path.length = kept
}

export const isOutside = (a: Box, b: Box) => a[2] < b[0] || a[0] > b[2] || a[3] < b[1] || a[1] > b[3]
export const isWithin = (a: Box, b: Box) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3]

/**
 * Clips a ring to a box, side by side (Sutherland–Hodgman): its area within the box is exact, but parts that the box
 * separates stay joined by edges along the box's sides, which a drawing does not show and `repair` takes away.
 * Works between `ring` and `spare`; the one that is returned holds the result.
 */
export function clipRing(ring: Path, spare: Path, box: Box): Path {
  let from = ring
  let to = spare
  for (let side = 0; side < 4; side++) {
    const axis = side & 1
    const bound = box[side]!
    const sign = side < 2 ? 1 : -1
    cutSide(from, to, axis, bound, sign)
    const swap = from
    from = to
    to = swap
    if (from.length === 0) break
  }
  return from
}

function cutSide(from: Path, to: Path, axis: number, bound: number, sign: number): void {
  const count = from.length
  reset(to, count * 2)
  const source = from.data
  const target = to.data
  let kept = 0
  let px = source[2 * count - 2]!
  let py = source[2 * count - 1]!
  let before = sign * ((axis === 0 ? px : py) - bound)
  for (let i = 0; i < count; i++) {
    const x = source[2 * i]!
    const y = source[2 * i + 1]!
    const here = sign * ((axis === 0 ? x : y) - bound)
    if ((before < 0 && here > 0) || (before > 0 && here < 0)) {
      const t = before / (before - here)
      target[2 * kept] = axis === 0 ? bound : px + t * (x - px)
      target[2 * kept + 1] = axis === 1 ? bound : py + t * (y - py)
      kept++
    }
    if (here >= 0) {
      target[2 * kept] = x
      target[2 * kept + 1] = y
      kept++
    }
    px = x
    py = y
    before = here
  }
  to.length = kept
}

/** Clips a line to a box into as many parts as the box leaves, given to `emit` one by one (Liang–Barsky). */
export function clipLine(line: Path, part: Path, box: Box, emit: (part: Path) => void): void {
  const { data, length } = line
  reset(part, length + 1)
  const push = (x: number, y: number) => {
    part.data[2 * part.length] = x
    part.data[2 * part.length + 1] = y
    part.length++
  }
  const flush = () => {
    if (part.length > 1) emit(part)
    part.length = 0
  }
  for (let i = 1; i < length; i++) {
    const x0 = data[2 * i - 2]!
    const y0 = data[2 * i - 1]!
    const x1 = data[2 * i]!
    const y1 = data[2 * i + 1]!
    const enter = entry(x0, y0, x1, y1, box)
    const leave = 1 - entry(x1, y1, x0, y0, box)
    if (!(enter <= leave)) {
      flush()
      continue
    }
    if (enter > 0 || part.length === 0) {
      flush()
      push(x0 + enter * (x1 - x0), y0 + enter * (y1 - y0))
    }
    push(leave < 1 ? x0 + leave * (x1 - x0) : x1, leave < 1 ? y0 + leave * (y1 - y0) : y1)
    if (leave < 1) flush()
  }
  flush()
}

/** Where (0 to 1) a segment comes into the box for good as far as its start is concerned; above 1 or NaN: never. */
function entry(x0: number, y0: number, x1: number, y1: number, [minX, minY, maxX, maxY]: Box): number {
  return Math.max(0, entrySide(x0, x1, minX, maxX), entrySide(y0, y1, minY, maxY))
}

function entrySide(from: number, to: number, min: number, max: number): number {
  if (from < min) return to < min ? Number.NaN : (min - from) / (to - from)
  if (from > max) return to > max ? Number.NaN : (max - from) / (to - from)
  return 0
}
