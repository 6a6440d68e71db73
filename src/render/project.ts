import type { Box } from '../core/box.ts'
import { transformOf } from '../core/crs/transform.ts'
import type { RasterFacts, RasterLevel, Window } from '../core/raster.ts'

/** The geometry of a picture: the outer edge of its pixels, x first in a CRS given as a PROJ string. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly crs: string
  readonly box: Box
}

/** Writes the column and row of a source (pixel centres at whole numbers) under a picture's pixel; NaN where none is. */
export type Locate = (x: number, y: number, out: Float64Array) => void

export type Resampling = 'nearest' | 'bilinear' | 'cubic'

/** Places nearer than this to a whole pixel are on it. */
const HAIR = 1e-3
/** The largest number of source pixels (of a side) that become one before they are interpolated. */
const MAX_DECIMATION = 256
/** Points of a picture's width and height at which its place in the source is computed. */
const LATTICE = 16
/** A level may be this much coarser than the picture. */
const SLACK = 1.1

/**
 * The level to draw from: the coarsest that is not coarser than the picture. `box` is what the picture covers, in the
 * raster's CRS.
 */
export function chooseLevel(raster: RasterFacts, box: Box, width: number, height: number): number {
  const wanted = Math.min((box[2] - box[0]) / width, (box[3] - box[1]) / height) * SLACK
  let best = 0
  raster.levels.forEach((level, index) => {
    const [x, y] = resolution(level)
    if (Math.max(x, y) <= wanted && level.width < raster.levels[best]!.width) best = index
  })
  return best
}

/** Units of the CRS that a pixel of the level covers, across and down. */
export function resolution(level: RasterLevel): [number, number] {
  return [(level.box[2] - level.box[0]) / level.width, (level.box[3] - level.box[1]) / level.height]
}

/** The picture with `margin` more pixels on each side. */
export function widen(frame: Frame, margin: number): Frame {
  if (margin === 0) return frame
  const x = ((frame.box[2] - frame.box[0]) / frame.width) * margin
  const y = ((frame.box[3] - frame.box[1]) / frame.height) * margin
  const [minX, minY, maxX, maxY] = frame.box
  return {
    ...frame,
    width: frame.width + 2 * margin,
    height: frame.height + 2 * margin,
    box: [minX - x, minY - y, maxX + x, maxY + y],
  }
}

/** Metres on the ground of a pixel across and down, in the middle of the picture. */
export function groundSize({ width, height, crs, box }: Frame): [number, number] {
  const toLonLat = transformOf(crs, '+proj=longlat +datum=WGS84')
  const x = (box[0] + box[2]) / 2
  const y = (box[1] + box[3]) / 2
  const dx = (box[2] - box[0]) / width
  const dy = (box[3] - box[1]) / height
  const [lon, lat] = toLonLat(x, y)
  const size = (lon2: number, lat2: number) =>
    Math.hypot((lon2 - lon) * Math.cos((lat * Math.PI) / 180), lat2 - lat) * (Math.PI / 180) * 6371008.8
  const found: [number, number] = [size(...toLonLat(x + dx, y)), size(...toLonLat(x, y + dy))]
  return found.every(value => value > 0 && Number.isFinite(value)) ? found : [dx, dy]
}

/** Units after which x begins again, for CRSs whose x is a longitude; undefined for others. */
function period(crs: string): number | undefined {
  if (/\+proj=longlat/.test(crs)) return 360
  if (!/\+proj=(merc|webmerc|eqc|cea|mill)\b/.test(crs)) return undefined
  return 2 * Math.PI * Number(/\+a=([\d.]+)/.exec(crs)?.[1] ?? 6378137)
}

/** Where each pixel of the picture lies in a level of a raster in `storage`, counted from its first column and row. */
export function locator(frame: Frame, level: RasterLevel, storage: string): { locate: Locate; affine: boolean } {
  const { box, width, height } = frame
  const convert = transformOf(frame.crs, storage)
  const stepX = (box[2] - box[0]) / width
  const stepY = (box[3] - box[1]) / height
  const [cellX, cellY] = resolution(level)
  const [minX, , maxX, maxY] = level.box
  const around = period(storage)
  const middle = (minX + maxX) / 2
  const affine = frame.crs === storage && (!around || (box[0] >= middle - around / 2 && box[2] <= middle + around / 2))
  const locate: Locate = (px, py, out) => {
    const place = convert(box[0] + (px + 0.5) * stepX, box[3] - (py + 0.5) * stepY)
    let x = place[0]
    if (around && Math.abs(x - middle) > around / 2) x -= around * Math.round((x - middle) / around)
    const y = place[1]
    const good = Number.isFinite(x) && Number.isFinite(y)
    out[0] = good ? (x - minX) / cellX - 0.5 : Number.NaN
    out[1] = good ? (maxY - y) / cellY - 0.5 : Number.NaN
  }
  return { locate, affine }
}

/**
 * How many pixels of the level (of a side) are averaged to one before they are interpolated: more than one where the
 * picture is much coarser than the level, since there is no coarser one.
 */
export function decimation(frame: Frame, level: RasterLevel, storage: string, resampling: Resampling): number {
  if (resampling === 'nearest') return 1
  const { locate } = locator(frame, level, storage)
  const at = (x: number, y: number) => {
    const out = new Float64Array(2)
    locate(frame.width / 2 - 0.5 + x, frame.height / 2 - 0.5 + y, out)
    return out
  }
  const [u, v] = at(0, 0) as unknown as [number, number]
  const steps = [at(1, 0), at(0, 1)].map(place => Math.hypot(place[0]! - u, place[1]! - v))
  const factor = Math.floor(Math.min(...steps) + HAIR)
  return factor >= 2 ? Math.min(factor, MAX_DECIMATION) : 1
}

/**
 * The windows of a level that a picture needs, with what interpolation needs around it: none where the picture lies
 * beside the raster, two where it crosses the line on which longitudes begin again. `margin` counts pixels of the
 * picture around it that are needed as well; the job must then be drawn with the same resampling.
 */
export function sourceWindows(
  level: RasterLevel,
  picture: Frame,
  storage: string,
  margin = 0,
  resampling: Resampling = 'bilinear',
): Window[] {
  const frame = widen(picture, margin)
  const { locate, affine } = locator(frame, level, storage)
  const points = lattice(frame, locate)
  const around = period(storage)
  const turn = around && around / resolution(level)[0]
  const factor = decimation(frame, level, storage, resampling)
  const reach = (resampling === 'cubic' ? 2 : 1) * factor - 1 + (affine ? 0 : 0.25)
  return clusters(points, turn, level.width).flatMap(cluster => {
    const window = bounds(points, cluster, level, reach, factor)
    return window ? [window] : []
  })
}

interface Points {
  readonly u: Float64Array
  readonly v: Float64Array
}

/** Places of the picture's outer pixels and of a regular pattern inside. */
function lattice(frame: Frame, locate: Locate): Points {
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

interface Cluster {
  has(u: number): boolean
  /** Where the cluster reaches an end of the raster, whatever its points are. */
  readonly end?: 'left' | 'right'
}

/** One cluster, or two on both ends of the raster where the points lie apart by more than half the world. */
function clusters({ u }: Points, turn: number | undefined, width: number): Cluster[] {
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
function bounds(
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
