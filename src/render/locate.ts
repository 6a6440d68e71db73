import type { Box } from '../core/box.ts'
import { transformOf } from '../core/crs/transform.ts'
import type { RasterLevel } from '../core/raster.ts'

/** The geometry of a picture: the outer edge of its pixels, x first in a CRS given as a PROJ string. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly crs: string
  readonly box: Box
}

/** Writes the column and row of a source (pixel centres at whole numbers) under a picture's pixel; NaN where none is. */
export type Locate = (x: number, y: number, out: Float64Array) => void

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
export function period(crs: string): number | undefined {
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
    // Cells end one pixel beyond the picture: in a linear one that pixel must not begin the world again.
    if (around && !affine && Math.abs(x - middle) > around / 2) x -= around * Math.round((x - middle) / around)
    const y = place[1]
    const good = Number.isFinite(x) && Number.isFinite(y)
    out[0] = good ? (x - minX) / cellX - 0.5 : Number.NaN
    out[1] = good ? (maxY - y) / cellY - 0.5 : Number.NaN
  }
  return { locate, affine }
}
