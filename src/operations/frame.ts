import { type Box, intersection, union } from '../core/box.ts'
import type { Published } from '../core/catalog.ts'
import { type Crs, WEB_MERCATOR } from '../core/crs/crs.ts'
import { boxWithin, transformBox } from '../core/crs/transform.ts'
import { invalid, ServiceError } from '../core/error.ts'
import type { Limits } from '../core/limits.ts'
import type { MapQuery } from '../core/query.ts'

/** What a map shows: its CRS, the outer edge of its pixels (x first) and its size. */
export interface Frame {
  readonly crs: Crs
  readonly box: Box
  readonly width: number
  readonly height: number
}

/** Pixels of a map's longer side where nobody says. */
const LONGER_SIDE = 1024

/** @throws invalid-parameter naming `bbox`, `width` or `height` */
export function frameOf(query: MapQuery, entries: readonly Published[], crs: Crs, limits: Limits): Frame {
  const box = query.bbox ? boxIn(query.bbox, crs) : extentIn(entries, crs)
  const [minX, minY, maxX, maxY] = box
  if (!(maxX > minX && maxY > minY))
    throw invalid('bbox', 'bbox must have a width and a height: lower left corner first.')
  if (![maxX - minX, maxY - minY].every(Number.isFinite))
    throw invalid('bbox', `bbox is far larger than anything in ${crs.id}.`)
  const shape = (maxX - minX) / (maxY - minY)
  const width = query.width ?? (query.height ? query.height * shape : shape >= 1 ? LONGER_SIDE : LONGER_SIDE * shape)
  const height = query.height ?? width / shape
  return { crs, box, width: side('width', width, limits), height: side('height', height, limits, width) }
}

function side(name: 'width' | 'height', pixels: number, limits: Limits, other = 1): number {
  const whole = Math.max(1, Math.round(pixels))
  if (whole > limits.side || whole * other > limits.pixels)
    throw invalid(
      name,
      `A map may have ${limits.side} pixels a side and ${limits.pixels} in all: ${name} ${whole} is too much.`,
    )
  return whole
}

/** The asked box in the map's CRS; one that crosses the antimeridian of a geographic CRS goes on beyond 180°. */
function boxIn({ box, crs: given }: { box: Box; crs: Crs }, crs: Crs): Box {
  const [minX, minY, maxX, maxY] = box
  const crossing = given.kind === 'geographic' && minX > maxX
  const whole: Box = crossing ? [minX, minY, maxX + 360, maxY] : box
  const moved = given === crs ? whole : transformBox(whole, given, crs)
  if (!moved) throw invalid('bbox', `bbox lies outside ${crs.id}.`)
  return moved
}

function extentIn(entries: readonly Published[], crs: Crs): Box {
  const boxes = entries.map(({ facts }) => facts.extent && boxWithin(facts.extent.lonLat, crs))
  const all = union(boxes.filter(box => box !== undefined))
  if (!all)
    throw new ServiceError('invalid-parameter', `There are no data in ${crs.id} to draw: give a bbox.`, {
      parameter: 'bbox',
    })
  const [minX, minY, maxX, maxY] = all
  const room = Math.max(maxX - minX, maxY - minY) / 1000 || 1
  return maxX > minX && maxY > minY ? all : [minX - room, minY - room, maxX + room, maxY + room]
}

const WORLD = 20037508.342789244

/** The part of a box where the CRS has an answer: cylindrical ones end at the antimeridian. */
export function onGlobe(box: Box, crs: Crs): Box | undefined {
  if (crs.id === WEB_MERCATOR.id) return intersection(box, [-WORLD, -WORLD, WORLD, WORLD])
  return crs.kind === 'geographic' ? intersection(box, [-180, -90, 180, 90]) : box
}
