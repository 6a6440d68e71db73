import type { Box } from '../../core/box.ts'
import type { Area } from '../../core/source.ts'

/** Part of a coordinate by which PostGIS rounds the boxes of geometries, several times over: they are of 32 bits. */
const rounding = 2 ** -20
const rounds = 12

/**
 * A box that lies wholly within the area, so that a geometry whose box lies in it touches the area for certain; as large
 * a part of the area's box, around its middle, as there is room for. Undefined where there is none.
 */
export function innerBox({ box, ring }: Area): Box | undefined {
  const margin = Math.max(...box.map(Math.abs)) * rounding
  return shrink(ring ? fitted(box, ring) : box, margin)
}

/** The largest part of a box, around its middle, that a ring goes around: nothing but the middle where there is none. */
function fitted(box: Box, ring: readonly number[]): Box {
  let fits = 0
  let tooMuch = 1
  for (let round = 0; round < rounds; round++) {
    const part = (fits + tooMuch) / 2
    if (isWithin(scale(box, part), ring)) fits = part
    else tooMuch = part
  }
  return scale(box, fits)
}

function shrink([minX, minY, maxX, maxY]: Box, by: number): Box | undefined {
  return maxX - minX > 2 * by && maxY - minY > 2 * by ? [minX + by, minY + by, maxX - by, maxY - by] : undefined
}

function scale([minX, minY, maxX, maxY]: Box, part: number): Box {
  const x = ((maxX - minX) * (1 - part)) / 2
  const y = ((maxY - minY) * (1 - part)) / 2
  return [minX + x, minY + y, maxX - x, maxY - y]
}

/** True where no edge of the ring (x, y, x, y… closed) touches the box, whose middle it goes around. */
function isWithin(box: Box, ring: readonly number[]): boolean {
  const x = (box[0] + box[2]) / 2
  const y = (box[1] + box[3]) / 2
  let inside = false
  for (let i = 2; i < ring.length; i += 2) {
    const [ax, ay, bx, by] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!]
    if (touches(box, ax, ay, bx, by)) return false
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

/** True where a segment touches a box, by the axes that could separate them: x, y and the segment's normal. */
function touches([minX, minY, maxX, maxY]: Box, ax: number, ay: number, bx: number, by: number): boolean {
  if (Math.max(ax, bx) < minX || Math.min(ax, bx) > maxX || Math.max(ay, by) < minY || Math.min(ay, by) > maxY)
    return false
  const sides = [minX, maxX].flatMap(x => [minY, maxY].map(y => (bx - ax) * (y - ay) - (by - ay) * (x - ax)))
  return !(sides.every(side => side > 0) || sides.every(side => side < 0))
}
