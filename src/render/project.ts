import type { Box } from '../core/box.ts'
import type { RasterFacts, RasterLevel, Window } from '../core/raster.ts'
import { bounds, clusters, lattice } from './lattice.ts'
import { type Frame, locator, period, resolution, widen } from './locate.ts'

export type Resampling = 'nearest' | 'bilinear' | 'cubic'

/** The largest number of source pixels (of a side) that become one before they are interpolated. */
const MAX_DECIMATION = 256
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
  const factor = Math.floor(Math.min(...steps) + 1e-3)
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
