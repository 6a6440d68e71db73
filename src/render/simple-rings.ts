import { type GridPaths, locate, startOf } from './rings.ts'

/** Segments from which sorting them pays. */
const sorted = 40

/**
 * True where no two edges of the rings touch but neighbours in their common vertex, and each hole begins within its
 * shell: then the rings are valid as they are. `shells` tells the shells, each before its holes.
 */
export function areSimple(rings: GridPaths, shells: readonly boolean[]): boolean {
  return holesInside(rings, shells) && (rings.length < sorted ? pairwise(rings) : swept(rings))
}

function holesInside(rings: GridPaths, shells: readonly boolean[]): boolean {
  let shell = 0
  return shells.every((isShell, ring) => {
    if (isShell) shell = ring
    const first = startOf(rings, ring)
    return isShell || locate(rings, shell, rings.data[2 * first]!, rings.data[2 * first + 1]!) === 1
  })
}

/** For each edge (by its first vertex) the vertex where it ends. */
function successors({ length, ends }: GridPaths): Int32Array {
  const next = new Int32Array(length)
  let start = 0
  for (const end of ends) {
    for (let i = start; i < end; i++) next[i] = i + 1
    next[end - 1] = start
    start = end
  }
  return next
}

function pairwise(rings: GridPaths): boolean {
  const next = successors(rings)
  for (let i = 0; i < rings.length; i++) {
    for (let j = i + 1; j < rings.length; j++) if (touch(rings.data, next, i, j)) return false
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
