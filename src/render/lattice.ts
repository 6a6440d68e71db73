import type { RasterLevel, Window } from '../core/raster.ts'
import type { Frame, Locate } from './locate.ts'

/** Points of a picture's width and height at which its place in the source is computed. */
const LATTICE = 16
/** Places nearer than this to a whole pixel are on it. */
const HAIR = 1e-3

export interface Points {
  readonly u: Float64Array
  readonly v: Float64Array
}

/** Places of the picture's outer pixels and of a regular pattern inside. */
export function lattice(frame: Frame, locate: Locate): Points {
  const side = LATTICE + 1
  const u = new Float64Array(side * side)
  const v = new Float64Array(side * side)
  const out = new Float64Array(2)
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      locate((i / LATTICE) * (frame.width - 1), (j / LATTICE) * (frame.height - 1), out)
      u[j * side + i] = out[0]!
      v[j * side + i] = out[1]!
    }
  }
  return { u, v }
}

export interface Cluster {
  has(u: number): boolean
  /** Where the cluster reaches an end of the raster, whatever its points are. */
  readonly end?: 'left' | 'right'
}

/** One cluster, or two on both ends of the raster where the points lie apart by more than half the world. */
export function clusters({ u }: Points, turn: number | undefined, width: number): Cluster[] {
  const all: Cluster = { has: value => !Number.isNaN(value) }
  if (!turn || width < turn / 2) return [all]
  const sorted = u.filter(value => !Number.isNaN(value)).sort()
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i]! - sorted[i - 1]! > turn / 2) {
      const split = (sorted[i]! + sorted[i - 1]!) / 2
      return [
        { has: value => value < split, end: 'left' },
        { has: value => value > split, end: 'right' },
      ]
    }
  }
  return [all]
}

/** The window around a cluster's points, grown by what may bulge out between them and snapped to whole decimations. */
export function bounds(
  points: Points,
  cluster: Cluster,
  level: RasterLevel,
  reach: number,
  factor: number,
): Window | undefined {
  const { minU, minV, maxU, maxV } = spread(points, cluster)
  const [bulgeU, bulgeV] = bulge(points, cluster)
  const growU = bulgeU + reach
  const growV = bulgeV + reach
  if (!(maxU + growU > -0.5 && minU - growU < level.width - 0.5)) return undefined
  if (!(maxV + growV > -0.5 && minV - growV < level.height - 0.5)) return undefined
  const first = (place: number) => Math.max(0, Math.floor(Math.floor(place + HAIR) / factor) * factor)
  const last = (place: number, size: number) =>
    Math.min(size, Math.ceil((Math.ceil(place - HAIR) + 1) / factor) * factor)
  const window = {
    x0: Math.min(cluster.end === 'left' ? 0 : first(minU - growU), level.width - 1),
    y0: Math.min(first(minV - growV), level.height - 1),
    x1: Math.max(cluster.end === 'right' ? level.width : last(maxU + growU, level.width), 1),
    y1: Math.max(last(maxV + growV, level.height), 1),
  }
  return window.x0 < window.x1 && window.y0 < window.y1 ? window : undefined
}

function spread({ u, v }: Points, { has }: Cluster) {
  let [minU, minV, maxU, maxV] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let k = 0; k < u.length; k++) {
    if (!has(u[k]!)) continue
    minU = Math.min(minU, u[k]!)
    maxU = Math.max(maxU, u[k]!)
    minV = Math.min(minV, v[k]!)
    maxV = Math.max(maxV, v[k]!)
  }
  return { minU, minV, maxU, maxV }
}

/** How far the picture may reach beyond its points: by its curvature, or to the next point where that has no place. */
function bulge({ u, v }: Points, { has }: Cluster): [number, number] {
  const side = LATTICE + 1
  let [bulgeU, bulgeV] = [0, 0]
  for (let k = 0; k < u.length; k++) {
    if (!has(u[k]!)) continue
    for (const [step, inner] of [
      [1, k % side > 0 && k % side < LATTICE],
      [side, k >= side && k < u.length - side],
    ] as const) {
      if (!inner) continue
      const [before, after] = [k - step, k + step]
      if (has(u[before]!) && has(u[after]!)) {
        bulgeU = Math.max(bulgeU, Math.abs(u[before]! - 2 * u[k]! + u[after]!) / 4)
        bulgeV = Math.max(bulgeV, Math.abs(v[before]! - 2 * v[k]! + v[after]!) / 4)
      } else {
        const near = has(u[before]!) ? before : after
        if (!has(u[near]!) || !Number.isNaN(u[before]! + u[after]!)) continue
        bulgeU = Math.max(bulgeU, Math.abs(u[k]! - u[near]!))
        bulgeV = Math.max(bulgeV, Math.abs(v[k]! - v[near]!))
      }
    }
  }
  return [bulgeU, bulgeV]
}
