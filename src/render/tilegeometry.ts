import type { Box } from '../core/box.ts'
import type { GeometryVisitor, Shape } from '../core/wkb.ts'
import { clipLine, clipRing, isOutside, isWithin, newPath, reset, settle } from './clip.ts'
import { type Commands, writePaths, writePoints } from './commands.ts'
import type { Projection } from './mesh.ts'
import { repair } from './repair.ts'
import { addPath, clear, type GridPaths, newGridPaths, reverseRing, ringArea, snapLine, snapRing } from './rings.ts'
import { areSimple } from './simple-rings.ts'

/** Takes one geometry after the other, and writes what of each is left on the tile's grid. */
export interface TileGeometry extends GeometryVisitor {
  /**
   * Writes the geometry that was visited and forgets it: its type (1 points, 2 lines, 3 polygons: of a mixed
   * collection the highest), or 0 where nothing is left of it.
   */
  write(commands: Commands): 0 | 1 | 2 | 3
}

/** Projects by `project`, clips to `box` (tile units, y down), snaps to whole units and makes polygons valid. */
export function tileGeometry(project: Projection, box: Box): TileGeometry {
  let shape: Shape = 'Point'
  const path = newPath()
  const spare = newPath()
  const points = newGridPaths()
  const lines = newGridPaths()
  const rings = newGridPaths()
  /** Whether the next ring is the shell of its polygon, and whether that shell is gone. */
  let first = true
  let gone = false

  const addPoint = () => {
    const [x, y] = [path.data[0]!, path.data[1]!]
    if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) addPath(points, [Math.round(x), Math.round(y)])
  }
  const addLine = (whole: boolean) => {
    if (whole) snapLine(path, lines)
    else clipLine(path, spare, box, part => snapLine(part, lines))
  }
  const addRing = (whole: boolean) => {
    const shell = first
    first = false
    if (gone) return
    const kept = snapRing(whole ? path : clipRing(path, spare, box), rings, shell)
    if (shell) gone = !kept
    if (!kept) return
    if (ringArea(rings, rings.count - 1) > 0 !== shell) reverseRing(rings, rings.count - 1)
  }

  return {
    open: opened => {
      shape = opened
      first = true
      gone = false
    },
    close: () => undefined,
    vertices: (ordinates, count, stride) => {
      reset(path, count)
      project(ordinates, count, stride, path.data)
      path.length = count
      const bounds = settle(path)
      if (path.length === 0 || isOutside(bounds, box)) {
        if (first) gone = true
        first = false
        return
      }
      const whole = isWithin(bounds, box)
      if (shape === 'Point') addPoint()
      else if (shape === 'LineString') addLine(whole)
      else addRing(whole)
    },
    write: commands => {
      const type = rings.count > 0 ? writeRings(commands, rings) : writeRest(commands, lines, points)
      clear(points)
      clear(lines)
      clear(rings)
      return type
    },
  }
}

function writeRings(commands: Commands, rings: GridPaths): 0 | 3 {
  if (!areSimple(rings)) repair(rings)
  if (rings.count === 0) return 0
  writePaths(commands, rings, true)
  return 3
}

function writeRest(commands: Commands, lines: GridPaths, points: GridPaths): 0 | 1 | 2 {
  if (lines.count > 0) {
    writePaths(commands, lines, false)
    return 2
  }
  if (points.length === 0) return 0
  writePoints(commands, points)
  return 1
}
