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

/** Intervals of the grid of points by which a box is transformed: the few are enough where nothing bends. */
const STEPS = { few: 4, usual: 16 }
/** Part of the extent by which an arc between three of few points may bend; what the points miss is far less still. */
const FLAT = 1e-4

/**
 * The box of `box` in another CRS: its edges and inside are densified (17 × 17 points, 5 × 5 where that is as good), the
 * vertex of every arc between them is added, and points without an answer are left out. Undefined where nothing of it
 * has an answer.
 */
export function transformBox(box: Box, from: Crs, to: Crs): Box | undefined {
  if (sameSpace(from, to)) return box
  const clipped = from.kind === 'geographic' ? intersection(box, [-180, -90, 180, 90]) : box
  if (!clipped) return undefined
  const convert = transform(from, to)
  const few = ranges(clipped, convert, STEPS.few)
  const found = few?.every(({ bend, least, greatest }) => bend < FLAT * (greatest - least))
    ? few
    : ranges(clipped, convert, STEPS.usual)
  if (!found) return undefined
  const [across, up] = found
  const [west, south, east, north]: Box = [across.least, up.least, across.greatest, up.greatest]
  return to.kind === 'geographic'
    ? [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)]
    : [west, south, east, north]
}

/** Values of a coordinate over a box: the least, the greatest, and the most that an arc of the grid bends, NaN where one is missing. */
interface Range {
  readonly least: number
  readonly greatest: number
  readonly bend: number
}

function ranges([minX, minY, maxX, maxY]: Box, convert: Transform, steps: number): [Range, Range] | undefined {
  const xs: number[][] = []
  const ys: number[][] = []
  for (let i = 0; i <= steps; i++) {
    const points = Array.from({ length: steps + 1 }, (_, j) =>
      convert(minX + ((maxX - minX) * i) / steps, minY + ((maxY - minY) * j) / steps),
    )
    xs.push(points.map(([x]) => x))
    ys.push(points.map(([, y]) => y))
  }
  const across = range(xs)
  const up = range(ys)
  return across && up && [across, up]
}

/** The range of a smooth function of which a square grid of samples is known. */
function range(samples: readonly (readonly number[])[]): Range | undefined {
  const finite = samples.flat().filter(Number.isFinite)
  if (finite.length === 0) return undefined
  let least = Math.min(...finite)
  let greatest = Math.max(...finite)
  let bend = 0
  const columns = samples.map((_, j) => samples.map(row => row[j]!))
  const limit = (greatest - least) / 8
  for (const line of [...samples, ...columns]) {
    for (let i = 1; i < line.length - 1; i++) {
      bend = Math.max(bend, Math.abs(line[i - 1]! - 2 * line[i]! + line[i + 1]!))
      const value = vertex(line[i - 1]!, line[i]!, line[i + 1]!, limit)
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
  }
  return { least, greatest, bend }
}

/** The extreme value of the parabola through three samples, where they turn; no arc of this grid bends by more than `limit`: that is a seam. */
function vertex(before: number, value: number, after: number, limit: number): number {
  const bend = before - 2 * value + after
  const turns = (value - before) * (after - value) < 0 && Math.abs(bend) <= limit
  return turns ? value - (after - before) ** 2 / (8 * bend) : value
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
