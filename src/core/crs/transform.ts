import proj4 from 'proj4'
import { type Box, intersection, union } from '../box.ts'
import { CRS84, type Crs, definition, sameSpace } from './crs.ts'

/** Turns x and y (x first on both sides) of one CRS into another's; NaN or Infinity where there is no answer. */
export type Transform = (x: number, y: number) => [number, number]

const identity: Transform = (x, y) => [x, y]
const made = new Map<string, Transform>()

/** The transform between two CRSs; kept, since building one costs as much as thousands of uses. */
export function transform(from: Crs, to: Crs): Transform {
  return transformOf(definition(from), definition(to), sameSpace(from, to))
}

/** The same from PROJ strings: what crosses to a worker thread. */
export function transformOf(from: string, to: string, same = from === to): Transform {
  if (same) return identity
  const key = `${from}\n${to}`
  let found = made.get(key)
  if (!found) {
    const converter = proj4(from, to)
    found = (x, y) => {
      try {
        return converter.forward([x, y]) as [number, number]
      } catch {
        return [Number.NaN, Number.NaN]
      }
    }
    if (made.size > 500) made.clear()
    made.set(key, found)
  }
  return found
}

/**
 * The box of `box` in another CRS: its edges and inside are densified (17 × 17 points) and points without an
 * answer left out. Undefined where nothing of it has an answer.
 */
export function transformBox(box: Box, from: Crs, to: Crs): Box | undefined {
  if (sameSpace(from, to)) return box
  const clipped = from.kind === 'geographic' ? intersection(box, [-180, -90, 180, 90]) : box
  if (!clipped) return undefined
  const convert = transform(from, to)
  const [minX, minY, maxX, maxY] = clipped
  const points: Box[] = []
  for (let i = 0; i <= 16; i++) {
    for (let j = 0; j <= 16; j++) {
      const [x, y] = convert(minX + ((maxX - minX) * i) / 16, minY + ((maxY - minY) * j) / 16)
      if (Number.isFinite(x) && Number.isFinite(y)) points.push([x, y, x, y])
    }
  }
  return union(points)
}

/** The part of a longitude-latitude box that lies in the CRS's area of use, as a box of the CRS. */
export function boxWithin(lonLat: Box, crs: Crs): Box | undefined {
  const parts = areas(crs).map(area => intersection(lonLat, area))
  const boxes = parts.map(part => part && transformBox(part, CRS84, crs)).filter(box => box !== undefined)
  return union(boxes)
}

/** The CRS's area of use as one longitude-latitude box, or two where it crosses the antimeridian. */
export function areas(crs: Crs): Box[] {
  const [west, south, east, north] = crs.area
  return west <= east
    ? [[west, south, east, north]]
    : [
        [west, south, 180, north],
        [-180, south, east, north],
      ]
}
