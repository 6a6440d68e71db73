import type { Box } from '../core/box.ts'
import { type Transform, transformOf } from '../core/crs/transform.ts'

/** Picture units (pixels, tile units) over a box of a CRS: x to the right, y down, 0,0 at the box's top left corner. */
export interface Frame {
  /** PROJ string, and the box, x first. */
  readonly crs: string
  readonly box: Box
  readonly width: number
  readonly height: number
}

/** Turns `count` vertices of `stride` ordinates into x, y pairs of picture units; NaN where there is no answer. */
export type Projection = (source: Float64Array, count: number, stride: number, target: Float64Array) => void

/**
 * Cells of the control grid a side: the first grid whose cells are all very good is taken, the last one as it is. A cell
 * is checked at the middle of its edges and of itself, which are nodes of the grid too.
 */
const sides = [3, 6, 16]
/** Vertices below which a control grid costs more than it spares. */
const worthwhile = 300
/** Part of the frame that the grid reaches over it and its margin, for what crosses the edge. */
const beyond = 1 / 32
/** Points a side, less one, from which the frame's box in the other CRS is found. */
const steps = 8
/** Where projections such as Mercator have no pole to offer. */
const nearPole = 89.9999
/** Between all nodes the error is a quarter of what is measured between every other one; some of it kept in reserve. */
const gain = 3

/**
 * The projection from `crs` (PROJ string) into a frame. For many vertices it interpolates in a control grid over the
 * frame and `margin` units around it; where that would be wrong by more than `tolerance` units, and outside of the
 * grid, each vertex is transformed exactly.
 */
export function projection(crs: string, frame: Frame, margin: number, tolerance: number, vertices: number): Projection {
  const exact = exactly(crs, frame)
  if (crs === frame.crs || vertices < worthwhile) return each(exact)
  const box = sourceBox(crs, frame, margin + Math.max(frame.width, frame.height) * beyond)
  if (!box) return each(exact)
  const most = Math.sqrt(vertices / 3)
  const grids = sides.filter(cells => cells * 2 < most)
  for (const cells of grids.slice(0, -1)) {
    const coarse = mesh(exact, box, tolerance / 4, cells)
    if (coarse.good.every(good => good === 1)) return interpolated(coarse, exact)
  }
  return interpolated(mesh(exact, box, tolerance, grids.at(-1)!), exact)
}

function each(exact: Transform): Projection {
  return (source, count, stride, target) => {
    for (let i = 0, at = 0; i < count; i++, at += stride) {
      const [x, y] = exact(source[at]!, source[at + 1]!)
      target[2 * i] = x
      target[2 * i + 1] = y
    }
  }
}

function exactly(crs: string, { crs: target, box, width, height }: Frame): Transform {
  const convert = transformOf(crs, target)
  const geographic = crs.includes('+proj=longlat')
  const scaleX = width / (box[2] - box[0])
  const scaleY = height / (box[3] - box[1])
  return (x, y) => {
    let [tx, ty] = convert(x, y)
    if (geographic && !Number.isFinite(tx + ty)) [tx, ty] = convert(x, Math.max(-nearPole, Math.min(nearPole, y)))
    return [(tx - box[0]) * scaleX, (box[3] - ty) * scaleY]
  }
}

/** The frame's box in the other CRS; undefined where some of it has no answer there. */
function sourceBox(crs: string, { crs: target, box, width, height }: Frame, margin: number): Box | undefined {
  const back = transformOf(target, crs)
  const unitX = (box[2] - box[0]) / width
  const unitY = (box[3] - box[1]) / height
  const found = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i <= steps; i++) {
    for (let j = 0; j <= steps; j++) {
      const [x, y] = back(
        box[0] + (((width + 2 * margin) * i) / steps - margin) * unitX,
        box[1] + (((height + 2 * margin) * j) / steps - margin) * unitY,
      )
      if (!Number.isFinite(x + y)) return undefined
      found[0] = Math.min(found[0]!, x)
      found[1] = Math.min(found[1]!, y)
      found[2] = Math.max(found[2]!, x)
      found[3] = Math.max(found[3]!, y)
    }
  }
  return found[0]! < found[2]! && found[1]! < found[3]! ? (found as unknown as Box) : undefined
}

interface Mesh {
  readonly box: Box
  readonly cells: number
  /** Exact picture units at each node, row by row from the box's lowest y. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** 1 for the cells that may be interpolated. */
  readonly good: Uint8Array
}

function mesh(exact: Transform, box: Box, tolerance: number, cells: number): Mesh {
  const nodes = cells * 2 + 1
  const x = new Float64Array(nodes * nodes)
  const y = new Float64Array(nodes * nodes)
  const stepX = (box[2] - box[0]) / (nodes - 1)
  const stepY = (box[3] - box[1]) / (nodes - 1)
  for (let row = 0; row < nodes; row++) {
    for (let col = 0; col < nodes; col++) {
      const [px, py] = exact(box[0] + col * stepX, box[1] + row * stepY)
      x[row * nodes + col] = px
      y[row * nodes + col] = py
    }
  }
  const good = new Uint8Array(cells * cells)
  for (let row = 0; row < cells; row++) {
    for (let col = 0; col < cells; col++) {
      const first = row * 2 * nodes + col * 2
      const error = Math.max(cellError(x, first, nodes), cellError(y, first, nodes))
      good[row * cells + col] = Number(error <= tolerance * gain)
    }
  }
  return { box, cells, x, y, good }
}

/** How far a cell's bilinear surface is from the truth: a conformal map errs on the edges and not in the middle. */
function cellError(values: Float64Array, first: number, nodes: number): number {
  const at = (row: number, col: number) => values[first + row * nodes + col]!
  const between = (row: number, col: number, ...corners: number[]) =>
    Math.abs(at(row, col) - corners.reduce((sum, corner) => sum + corner, 0) / corners.length)
  const [a, b, c, d] = [at(0, 0), at(0, 2), at(2, 0), at(2, 2)]
  const error = Math.max(
    between(0, 1, a, b),
    between(1, 0, a, c),
    between(1, 2, b, d),
    between(2, 1, c, d),
    between(1, 1, a, b, c, d),
  )
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error
}

/** Interpolates between all nodes, the checking ones too. */
function interpolated({ box, cells, x, y, good }: Mesh, exact: Transform): Projection {
  const nodes = cells * 2 + 1
  const scaleX = (nodes - 1) / (box[2] - box[0])
  const scaleY = (nodes - 1) / (box[3] - box[1])
  return (source, count, stride, target) => {
    for (let i = 0, at = 0; i < count; i++, at += stride) {
      const gx = (source[at]! - box[0]) * scaleX
      const gy = (source[at + 1]! - box[1]) * scaleY
      const col = Math.floor(gx)
      const row = Math.floor(gy)
      if (col >= 0 && row >= 0 && col < nodes - 1 && row < nodes - 1 && good[(row >> 1) * cells + (col >> 1)] === 1) {
        const first = row * nodes + col
        const fx = gx - col
        const fy = gy - row
        const a = (1 - fx) * (1 - fy)
        const b = fx * (1 - fy)
        const c = (1 - fx) * fy
        const d = fx * fy
        target[2 * i] = a * x[first]! + b * x[first + 1]! + c * x[first + nodes]! + d * x[first + nodes + 1]!
        target[2 * i + 1] = a * y[first]! + b * y[first + 1]! + c * y[first + nodes]! + d * y[first + nodes + 1]!
      } else {
        const [px, py] = exact(source[at]!, source[at + 1]!)
        target[2 * i] = px
        target[2 * i + 1] = py
      }
    }
  }
}
