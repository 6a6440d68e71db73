import { type Box, intersection } from '../core/box.ts'
import { CRS84, type Crs, sameSpace } from '../core/crs/crs.ts'
import { transform, transformBox } from '../core/crs/transform.ts'
import { invalid } from '../core/error.ts'
import type { Facts } from '../core/facts.ts'
import type { Area } from '../core/source.ts'

/**
 * A search box (x first, in `crs`) as areas of the storage CRS: two where it crosses the antimeridian, with a
 * densified outline where its edges are no straight lines there; none where it misses the CRS.
 * @throws invalid-parameter naming `bbox`
 */
export function searchAreas(box: Box, crs: Crs, facts: Facts): readonly Area[] {
  return splitBox(box, crs).flatMap(part => {
    if (sameSpace(crs, facts.crs)) return [{ box: part }]
    const clipped = sanePart(part, crs, facts.crs)
    const moved = clipped && transformBox(clipped, crs, facts.crs)
    if (!clipped || !moved) return []
    const straight = crs.kind === 'geographic' && facts.crs.kind === 'geographic'
    return [straight ? { box: moved } : { box: moved, ring: outline(clipped, crs, facts.crs) }]
  })
}

/** @throws invalid-parameter naming `bbox` where it is upside down or off the globe */
function splitBox(box: Box, crs: Crs): Box[] {
  const [minX, minY, maxX, maxY] = box
  if (minY > maxY)
    throw invalid('bbox', 'bbox must give the lower left corner first: its second number is above its fourth.')
  if (crs.kind === 'projected') {
    if (minX > maxX)
      throw invalid('bbox', 'bbox must give the lower left corner first: its first number is above its third.')
    return [box]
  }
  const south = Math.max(-90, minY)
  const north = Math.min(90, maxY)
  if (south > north) return []
  if (minX <= maxX) return [[minX, south, maxX, north]]
  return [
    [minX, south, 180, north],
    [-180, south, maxX, north],
  ]
}

/** The part of a box from which the way to the other CRS is sane: a map of several worlds has one of them. */
function sanePart(box: Box, crs: Crs, stored: Crs): Box | undefined {
  if (crs.kind === 'geographic') return intersection(box, reach(stored))
  const bounds = [crs, stored]
    .filter(({ kind }) => kind === 'projected')
    .map(each => transformBox(reach(each), CRS84, crs))
    .filter(bound => bound !== undefined)
  return bounds.reduce<Box | undefined>((part, bound) => part && intersection(part, bound), box)
}

/** Where a CRS gives sane coordinates: everywhere for geographic ones, 20° around its area of use for others. */
function reach(crs: Crs): Box {
  if (crs.kind === 'geographic') return [-540, -90, 540, 90]
  const [west, south, east, north] = crs.area
  if (west > east) return [-180, Math.max(-89.9, south - 20), 180, Math.min(89.9, north + 20)]
  const wide = east - west > 200
  return [wide ? -180 : west - 20, Math.max(-85.06, south - 20), wide ? 180 : east + 20, Math.min(85.06, north + 20)]
}

function outline([minX, minY, maxX, maxY]: Box, from: Crs, to: Crs): number[] {
  const convert = transform(from, to)
  const corners = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
    [minX, minY],
  ] as const
  const steps = 32
  const ring: number[] = []
  for (let side = 0; side < 4; side++) {
    const [ax, ay] = corners[side]!
    const [bx, by] = corners[side + 1]!
    for (let i = 0; i < steps; i++) {
      const [x, y] = convert(ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps)
      if (Number.isFinite(x) && Number.isFinite(y)) ring.push(x, y)
    }
  }
  ring.push(ring[0]!, ring[1]!)
  return ring
}
