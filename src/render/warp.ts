import type { Locate } from './locate.ts'

/** Pixels of a source that a place may be off: what GDAL allows itself too. */
const TOLERANCE = 0.125
/** Pixels of a cell's side, to begin with. */
const CELL = 64

/**
 * Draws a part of the picture: `w × h` pixels from (x, y), whose places in the source are bilinear between those of the
 * corners (x, y), (x + w, y), (x, y + h) and (x + w, y + h).
 */
export type Draw = (
  x: number,
  y: number,
  w: number,
  h: number,
  u00: number,
  v00: number,
  u10: number,
  v10: number,
  u01: number,
  v01: number,
  u11: number,
  v11: number,
) => void

export interface Mesh {
  readonly width: number
  readonly height: number
  readonly locate: Locate
  /** True where places are exactly linear. */
  readonly affine: boolean
  /** The part of the source that there is, as places of its first and last pixels. */
  readonly inside: { readonly minU: number; readonly minV: number; readonly maxU: number; readonly maxV: number }
}

/**
 * Covers the picture with cells in which places are bilinear within an eighth of a source pixel, exact at corners:
 * cells where they are not, or where a part has no place, are divided down to single pixels.
 */
export function warp(mesh: Mesh, draw: Draw, signal?: AbortSignal): void {
  const { width, height, affine } = mesh
  if (affine) {
    cell(mesh, 0, 0, width, height, draw, true)
    return
  }
  for (let y = 0; y < height; y += CELL) {
    signal?.throwIfAborted()
    for (let x = 0; x < width; x += CELL)
      cell(mesh, x, y, Math.min(CELL, width - x), Math.min(CELL, height - y), draw, false)
  }
}

const point = new Float64Array(2)

function cell(mesh: Mesh, x: number, y: number, w: number, h: number, draw: Draw, exact: boolean): void {
  const us = new Float64Array(9)
  const vs = new Float64Array(9)
  let known = 0
  for (let k = 0; k < 9; k++) {
    mesh.locate(x + ((k % 3) * w) / 2, y + (Math.floor(k / 3) * h) / 2, point)
    us[k] = point[0]!
    vs[k] = point[1]!
    if (!Number.isNaN(point[0]!)) known++
  }
  if (known === 0) return
  const single = w === 1 && h === 1
  if (known === 9 && beside(mesh, us, vs)) return
  if (exact || (known === 9 && error(us, vs) <= TOLERANCE)) {
    draw(x, y, w, h, us[0]!, vs[0]!, us[2]!, vs[2]!, us[6]!, vs[6]!, us[8]!, vs[8]!)
  } else if (single) {
    const [u, v] = [us[0]!, vs[0]!]
    if (!Number.isNaN(u)) draw(x, y, 1, 1, u, v, u, v, u, v, u, v)
  } else {
    const left = Math.max(1, w >> 1)
    const top = Math.max(1, h >> 1)
    cell(mesh, x, y, left, top, draw, false)
    if (w > left) cell(mesh, x + left, y, w - left, top, draw, false)
    if (h > top) cell(mesh, x, y + top, left, h - top, draw, false)
    if (w > left && h > top) cell(mesh, x + left, y + top, w - left, h - top, draw, false)
  }
}

/** True where all of the cell, with as much again around it, lies on one side of the source. */
function beside({ inside }: Mesh, us: Float64Array, vs: Float64Array): boolean {
  const minU = Math.min(...us)
  const maxU = Math.max(...us)
  const minV = Math.min(...vs)
  const maxV = Math.max(...vs)
  const u = maxU - minU
  const v = maxV - minV
  return (
    maxU + u < inside.minU - 1 || minU - u > inside.maxU + 1 || maxV + v < inside.minV - 1 || minV - v > inside.maxV + 1
  )
}

/** How far the bilinear places are from the exact ones, in the middle and on the middle of the edges. */
function error(us: Float64Array, vs: Float64Array): number {
  return Math.max(distance(us), distance(vs))
}

function distance(p: Float64Array): number {
  const [a, ab, b, ac, m, bd, c, cd, d] = p as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return Math.max(
    Math.abs(ab - (a + b) / 2),
    Math.abs(ac - (a + c) / 2),
    Math.abs(m - (a + b + c + d) / 4),
    Math.abs(bd - (b + d) / 2),
    Math.abs(cd - (c + d) / 2),
  )
}
