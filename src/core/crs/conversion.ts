import { type Crs, sameSpace } from './crs.ts'
import { transform } from './transform.ts'

/** Writes where x, y (x first) lies in the other CRS to `target[at]` and the number after it; NaN or Infinity for no answer. */
export type Convert = (x: number, y: number, target: Float64Array, at: number) => void

/** Sides of a cell, in units of the CRS that vertices come from: about 4 km. */
const sides = { geographic: 1 / 32, projected: 4096 }
/** How far an interpolated place may be from the exact one, in units of the other CRS: a thousandth of the last digit that is written. */
const tolerances = { geographic: 1e-10, projected: 1e-6 }
/** Vertices in a cell from which it is worth a polynomial. */
const worthwhile = 48
/** Cells that are remembered. */
const most = 4096

interface Cell {
  readonly col: number
  readonly row: number
  count: number
  /** x, then y, at 4 × 4 nodes; undefined where the cell is not smooth, or not worth it yet. */
  nodes: Float64Array | undefined
}

/**
 * The transform between two CRSs for very many vertices. Where they lie close together it interpolates (bicubic) between
 * exact places on a fixed lattice: a cell whose middle and edges are not as exact as they would be written is not used.
 */
export function conversion(from: Crs, to: Crs): Convert {
  const exact = transform(from, to)
  if (sameSpace(from, to)) {
    return (x, y, target, at) => {
      target[at] = x
      target[at + 1] = y
    }
  }
  const side = sides[from.kind]
  const cells = new Map<number, Cell>()
  let cell: Cell = { col: Number.NaN, row: Number.NaN, count: 0, nodes: undefined }
  return (x, y, target, at) => {
    const col = Math.floor(x / side)
    const row = Math.floor(y / side)
    if (col !== cell.col || row !== cell.row) cell = cellAt(cells, col, row)
    if (++cell.count === worthwhile) cell.nodes = nodesOf(exact, cell, side, tolerances[to.kind])
    if (cell.nodes) interpolate(cell.nodes, x / side - col, y / side - row, target, at)
    else {
      const [tx, ty] = exact(x, y)
      target[at] = tx
      target[at + 1] = ty
    }
  }
}

function cellAt(cells: Map<number, Cell>, col: number, row: number): Cell {
  const key = col * 2 ** 26 + row
  const found = cells.get(key)
  if (found?.col === col && found.row === row) return found
  const cell = { col, row, count: 0, nodes: undefined }
  if (cells.size >= most) cells.clear()
  cells.set(key, cell)
  return cell
}

/** Places within a cell where the interpolated place is held against the exact one. */
const checks = [1 / 6, 1 / 2, 5 / 6]

function nodesOf(
  exact: ReturnType<typeof transform>,
  { col, row }: Cell,
  side: number,
  tolerance: number,
): Float64Array | undefined {
  const nodes = new Float64Array(32)
  for (let j = 0; j < 4; j++) {
    for (let i = 0; i < 4; i++) {
      const [x, y] = exact((col + i / 3) * side, (row + j / 3) * side)
      nodes[4 * j + i] = x
      nodes[16 + 4 * j + i] = y
    }
  }
  const found = new Float64Array(2)
  for (const v of checks) {
    for (const u of checks) {
      const [x, y] = exact((col + u) * side, (row + v) * side)
      interpolate(nodes, u, v, found, 0)
      if (!(Math.abs(found[0]! - x) <= tolerance && Math.abs(found[1]! - y) <= tolerance)) return undefined
    }
  }
  return nodes
}

/** Lagrange's polynomial through four nodes each way, at 0, 1/3, 2/3 and 1. */
function interpolate(nodes: Float64Array, u: number, v: number, target: Float64Array, at: number): void {
  const a = 3 * u
  const b = a - 1
  const c = a - 2
  const d = a - 3
  const u0 = (b * c * d) / -6
  const u1 = (a * c * d) / 2
  const u2 = (a * b * d) / -2
  const u3 = (a * b * c) / 6
  const e = 3 * v
  const f = e - 1
  const g = e - 2
  const h = e - 3
  target[at] =
    ((f * g * h) / -6) * (u0 * nodes[0]! + u1 * nodes[1]! + u2 * nodes[2]! + u3 * nodes[3]!) +
    ((e * g * h) / 2) * (u0 * nodes[4]! + u1 * nodes[5]! + u2 * nodes[6]! + u3 * nodes[7]!) +
    ((e * f * h) / -2) * (u0 * nodes[8]! + u1 * nodes[9]! + u2 * nodes[10]! + u3 * nodes[11]!) +
    ((e * f * g) / 6) * (u0 * nodes[12]! + u1 * nodes[13]! + u2 * nodes[14]! + u3 * nodes[15]!)
  target[at + 1] =
    ((f * g * h) / -6) * (u0 * nodes[16]! + u1 * nodes[17]! + u2 * nodes[18]! + u3 * nodes[19]!) +
    ((e * g * h) / 2) * (u0 * nodes[20]! + u1 * nodes[21]! + u2 * nodes[22]! + u3 * nodes[23]!) +
    ((e * f * h) / -2) * (u0 * nodes[24]! + u1 * nodes[25]! + u2 * nodes[26]! + u3 * nodes[27]!) +
    ((e * f * g) / 6) * (u0 * nodes[28]! + u1 * nodes[29]! + u2 * nodes[30]! + u3 * nodes[31]!)
}
