import { type GridPaths, locate, startOf } from './rings.ts'

/** Segments from which sorting them pays. */
const sorted = 40

/**
 * True where no two edges of the rings touch but neighbours in their common vertex, and each hole begins within its
 * shell: then the rings are valid as they are.
 */
export function areSimple(rings: GridPaths): boolean {
  if (rings.count === 1 && isConvex(rings)) return true
  return holesInside(rings) && (rings.length < sorted ? pairwise(rings) : swept(rings))
}

/** True where the one ring turns the same way at each vertex, and once around. */
function isConvex({ data, length }: GridPaths): boolean {
  let turn = 0
  let reversals = 0
  let across = 0
  let px = data[2 * length - 2]!
  let py = data[2 * length - 1]!
  let dx = px - data[2 * length - 4]!
  let dy = py - data[2 * length - 3]!
  for (let i = 0; i <= length; i++) {
    const at = i === length ? 0 : i
    const ex = data[2 * at]! - px
    const ey = data[2 * at + 1]! - py
    const cross = dx * ey - dy * ex
    if (cross === 0 || cross > 0 !== (turn === 0 ? cross > 0 : turn > 0)) return false
    turn = cross
    if (ex !== 0 && ex > 0 !== across > 0) {
      if (across !== 0) reversals++
      across = ex
    }
    px += ex
    py += ey
    dx = ex
    dy = ey
  }
  return reversals <= 2
}

function holesInside(rings: GridPaths): boolean {
  let shell = 0
  for (let ring = 0; ring < rings.count; ring++) {
    if (rings.shells[ring] === 1) shell = ring
    else {
      const first = startOf(rings, ring)
      if (locate(rings, shell, rings.data[2 * first]!, rings.data[2 * first + 1]!) !== 1) return false
    }
  }
  return true
}

let scratch = new Int32Array(256)

/** For each edge (by its first vertex) the vertex where it ends; the array is used again for the next rings. */
function successors({ length, ends, count }: GridPaths): Int32Array {
  if (scratch.length < length) scratch = new Int32Array(2 * length)
  let start = 0
  for (let ring = 0; ring < count; ring++) {
    const end = ends[ring]!
    for (let i = start; i < end; i++) scratch[i] = i + 1
    scratch[end - 1] = start
    start = end
  }
  return scratch
}

function pairwise(rings: GridPaths): boolean {
  const { data, length } = rings
  const next = successors(rings)
  for (let i = 0; i < length; i++) {
    for (let j = i + 1; j < length; j++) if (touch(data, next, i, j)) return false
  }
  return true
}

function swept(rings: GridPaths): boolean {
  const { data, length } = rings
  const next = successors(rings)
  const minX = new Int32Array(length)
  const maxX = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const a = data[2 * i]!
    const b = data[2 * next[i]!]!
    minX[i] = a < b ? a : b
    maxX[i] = a < b ? b : a
  }
  const order = Uint32Array.from({ length }, (_, i) => i).sort((a, b) => minX[a]! - minX[b]!)
  for (let i = 0; i < length; i++) {
    const a = order[i]!
    for (let j = i + 1; j < length && minX[order[j]!]! <= maxX[a]!; j++) {
      if (touch(data, next, a, order[j]!)) return false
    }
  }
  return true
}

function touch(data: Int32Array, next: Int32Array, i: number, j: number): boolean {
  const k = next[i]!
  const l = next[j]!
  const ay = data[2 * i + 1]!
  const by = data[2 * k + 1]!
  const cy = data[2 * j + 1]!
  const dy = data[2 * l + 1]!
  if ((ay < by ? by : ay) < (cy < dy ? cy : dy) || (cy < dy ? dy : cy) < (ay < by ? ay : by)) return false
  const ax = data[2 * i]!
  const bx = data[2 * k]!
  const cx = data[2 * j]!
  const dx = data[2 * l]!
  if ((ax < bx ? bx : ax) < (cx < dx ? cx : dx) || (cx < dx ? dx : cx) < (ax < bx ? ax : bx)) return false
  if (k === j || l === i) return false
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return !((a > 0 && b > 0) || (a < 0 && b < 0))
}
