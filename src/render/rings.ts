import type { Path } from './clip.ts'

/** Closed rings (the last vertex is not the first again) or lines on the integer grid, one after the other. */
export interface GridPaths {
  data: Int32Array
  /** Vertices in all. */
  length: number
  /** Paths, and where each ends, in vertices. */
  count: number
  ends: Int32Array
  /** Of rings: 1 for a polygon's shell, which its holes follow. */
  shells: Uint8Array
}

export function newGridPaths(): GridPaths {
  return { data: new Int32Array(256), length: 0, count: 0, ends: new Int32Array(16), shells: new Uint8Array(16) }
}

export function clear(paths: GridPaths): void {
  paths.length = 0
  paths.count = 0
}

export function startOf(paths: GridPaths, index: number): number {
  return index === 0 ? 0 : paths.ends[index - 1]!
}

function reserve(paths: GridPaths, more: number): Int32Array {
  const wanted = (paths.length + more) * 2
  if (paths.data.length < wanted) {
    const larger = new Int32Array(2 ** Math.ceil(Math.log2(wanted)))
    larger.set(paths.data.subarray(0, paths.length * 2))
    paths.data = larger
  }
  return paths.data
}

/** Ends a path with the vertices that are there. */
function endPath(paths: GridPaths, length: number, shell: boolean): void {
  paths.length = length
  if (paths.count === paths.ends.length) {
    const [ends, shells] = [new Int32Array(paths.count * 4), new Uint8Array(paths.count * 4)]
    ends.set(paths.ends)
    shells.set(paths.shells)
    paths.ends = ends
    paths.shells = shells
  }
  paths.shells[paths.count] = shell ? 1 : 0
  paths.ends[paths.count++] = length
}

/** Adds a path that is on the grid already. */
export function addPath(paths: GridPaths, xy: readonly number[], shell = true): void {
  reserve(paths, xy.length / 2).set(xy, paths.length * 2)
  endPath(paths, paths.length + xy.length / 2, shell)
}

/** Snaps a line to the grid without its repeated vertices; false, and nothing added, where less than two are left. */
export function snapLine({ data: source, length }: Path, paths: GridPaths): boolean {
  const data = reserve(paths, length)
  const first = paths.length
  let end = first
  for (let i = 0; i < length; i++) {
    const x = Math.round(source[2 * i]!)
    const y = Math.round(source[2 * i + 1]!)
    if (end > first && data[2 * end - 2] === x && data[2 * end - 1] === y) continue
    data[2 * end] = x
    data[2 * end + 1] = y
    end++
  }
  if (end - first < 2) return false
  endPath(paths, end, true)
  return true
}

/**
 * Twice a square unit: a ring below it is gone, as ST_AsMVTGeom drops what it simplifies to nothing. By Pick's theorem
 * that is a triangle; a longer ring of so little area crosses itself, and `repair` finds what it covers.
 */
export const leastArea = 2

/**
 * Snaps a ring to the grid without repeated vertices, vertices within a straight edge, and spikes; false, and nothing
 * added, where less than one square unit is left.
 */
export function snapRing({ data: source, length }: Path, paths: GridPaths, shell: boolean): boolean {
  const data = reserve(paths, length)
  const first = paths.length
  let end = first
  for (let i = 0; i < length; i++) {
    const x = Math.round(source[2 * i]!)
    const y = Math.round(source[2 * i + 1]!)
    while (end > first && straight(data, end - first > 1 ? end - 2 : end - 1, end - 1, x, y)) end--
    data[2 * end] = x
    data[2 * end + 1] = y
    end++
  }
  let begin = first
  while (end - begin > 2) {
    if (straight(data, end - 2, end - 1, data[2 * begin]!, data[2 * begin + 1]!)) end--
    else if (straight(data, end - 1, begin, data[2 * begin + 2]!, data[2 * begin + 3]!)) begin++
    else break
  }
  if (end - begin < 3) return false
  if (begin > first) data.copyWithin(2 * first, 2 * begin, 2 * end)
  endPath(paths, first + end - begin, shell)
  if (end - begin > 3 || Math.abs(ringArea(paths, paths.count - 1)) >= leastArea) return true
  paths.count--
  paths.length = first
  return false
}

/** True where the vertex `b` between `a` and x, y says nothing: the three lie on one line, or `b` is one of the others. */
function straight(data: Int32Array, a: number, b: number, x: number, y: number): boolean {
  const ax = data[2 * a]!
  const ay = data[2 * a + 1]!
  const bx = data[2 * b]!
  const by = data[2 * b + 1]!
  if (a === b) return bx === x && by === y
  return (bx - ax) * (y - ay) === (by - ay) * (x - ax)
}

/** Twice the signed area by the surveyor's formula: positive for an exterior ring of a vector tile (MVT 2.1 §4.3.3.3). */
export function ringArea(paths: GridPaths, index: number): number {
  const { data } = paths
  const end = paths.ends[index]!
  let sum = 0
  let px = data[2 * end - 2]!
  let py = data[2 * end - 1]!
  for (let i = startOf(paths, index); i < end; i++) {
    const x = data[2 * i]!
    const y = data[2 * i + 1]!
    sum += px * y - x * py
    px = x
    py = y
  }
  return sum
}

/** Turns a ring around. */
export function reverseRing(paths: GridPaths, index: number): void {
  const { data } = paths
  for (let i = startOf(paths, index), j = paths.ends[index]! - 1; i < j; i++, j--) {
    const x = data[2 * i]!
    const y = data[2 * i + 1]!
    data[2 * i] = data[2 * j]!
    data[2 * i + 1] = data[2 * j + 1]!
    data[2 * j] = x
    data[2 * j + 1] = y
  }
}

/** 1 inside, 0 on the edge, -1 outside; exact for whole and half coordinates. */
export function locate(paths: GridPaths, index: number, x: number, y: number): number {
  const { data } = paths
  const end = paths.ends[index]!
  let inside = -1
  let px = data[2 * end - 2]!
  let py = data[2 * end - 1]!
  for (let i = startOf(paths, index); i < end; i++) {
    const qx = data[2 * i]!
    const qy = data[2 * i + 1]!
    const side = (qx - px) * (y - py) - (qy - py) * (x - px)
    if (side === 0 && Math.min(px, qx) <= x && x <= Math.max(px, qx) && Math.min(py, qy) <= y && y <= Math.max(py, qy))
      return 0
    if (py <= y !== qy <= y && side > 0 === qy > py) inside = -inside
    px = qx
    py = qy
  }
  return inside
}
