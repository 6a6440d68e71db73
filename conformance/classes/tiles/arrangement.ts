import type { Trial } from '../../check.ts'
import type { Server } from '../../discover.ts'
import type { Link } from '../../links.ts'
import { coarse, distance, readPicture } from '../../picture.ts'
import type { Limits, Matrix } from '../../tilesets.ts'
import { askTile, limitsOf, matrixOf, type Pyramid, templatesOf } from './base.ts'

/** Cells along the side of the pictures that are compared, and how unlike they must be to say anything. */
const CELLS = 8
const CONTRAST = 6

/** A tile and the four that divide it. */
interface Family {
  readonly template: Link
  readonly parent: { readonly matrix: string; readonly row: number; readonly col: number }
  readonly child: string
}

/**
 * Compares a tile with the four below it, as they should lie, exchanged and upside down: rows taken for columns, or
 * counted from the wrong side, make one of the wrong arrangements the better one. Styles that change with the scale do not.
 */
export async function arrangement(trial: Trial, server: Server, pyramid: Pyramid): Promise<void> {
  const [template] = templatesOf(pyramid, ['image/png', 'image/jpeg', 'image/webp'])
  if (!template) return
  let told = false
  for (const family of families(pyramid, template)) {
    const whole = await cells(server, template, family.parent, CELLS)
    const parts = await quarters(server, family)
    if (!whole || !parts) continue
    const right = distance(whole, parts)
    for (const how of ['transposed', 'upside down'] as const) {
      const wrong = distance(whole, swapQuarters(parts, how))
      if (distance(parts, swapQuarters(parts, how)) < CONTRAST) continue
      told = true
      const { matrix, row, col } = family.parent
      trial.expect(
        right <= wrong,
        `${pyramid.name}: tile ${matrix}/${row}/${col} is more like its four parts ${how} (${wrong.toFixed(1)}) than as they lie (${right.toFixed(1)})`,
      )
    }
    if (told) return
  }
  trial.pass(`${pyramid.name}: no tile has enough in it to tell its parts from each other.`)
}

/** Tiles from small scales on whose four parts are all within the limits. */
function* families(pyramid: Pyramid, template: Link): Generator<Family> {
  const all = limitsOf(pyramid)
  let count = 0
  for (const limits of all) {
    const matrix = matrixOf(pyramid, limits.matrix)
    const child = matrix && pyramid.set.matrices.find(each => isHalf(each, matrix))
    const inside = child && all.find(each => each.matrix === child.id)
    if (!child || !inside) continue
    for (let row = limits.minRow; row <= Math.min(limits.maxRow, limits.minRow + 3); row++)
      for (let col = limits.minCol; col <= Math.min(limits.maxCol, limits.minCol + 3); col++) {
        if (!holds(inside, row, col)) continue
        if (++count > 6) return
        yield { template, parent: { matrix: limits.matrix, row, col }, child: child.id }
      }
  }
}

function isHalf(child: Matrix, { cellSize, corner, tileWidth, tileHeight }: Matrix): boolean {
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.abs(cellSize)
  return (
    close(child.cellSize * 2, cellSize) &&
    close(child.corner[0], corner[0]) &&
    close(child.corner[1], corner[1]) &&
    child.tileWidth === tileWidth &&
    child.tileHeight === tileHeight
  )
}

function holds({ minRow, maxRow, minCol, maxCol }: Limits, row: number, col: number): boolean {
  return 2 * row >= minRow && 2 * row + 1 <= maxRow && 2 * col >= minCol && 2 * col + 1 <= maxCol
}

async function cells(
  server: Server,
  template: Link,
  { matrix, row, col }: { matrix: string; row: number; col: number },
  n: number,
): Promise<Float64Array | undefined> {
  const reply = await askTile(server, template, matrix, row, col)
  const picture = reply.status === 200 ? await readPicture(reply.body) : undefined
  return picture && coarse(picture, n)
}

/** The four parts put together as rows and columns say, in the cells of their parent. */
async function quarters(server: Server, { template, parent, child }: Family): Promise<Float64Array | undefined> {
  const half = CELLS / 2
  const out = new Float64Array(CELLS * CELLS * 3)
  for (const [down, right] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const) {
    const part = await cells(
      server,
      template,
      { matrix: child, row: 2 * parent.row + down, col: 2 * parent.col + right },
      half,
    )
    if (!part) return undefined
    for (let row = 0; row < half; row++)
      for (let col = 0; col < half; col++)
        for (let c = 0; c < 3; c++)
          out[3 * ((down * half + row) * CELLS + right * half + col) + c] = part[3 * (row * half + col) + c]!
  }
  return out
}

/** What the parts would be with their places exchanged, each picture staying as it is. */
function swapQuarters(parts: Float64Array, how: 'transposed' | 'upside down'): Float64Array {
  const half = CELLS / 2
  const out = new Float64Array(parts.length)
  for (let row = 0; row < CELLS; row++)
    for (let col = 0; col < CELLS; col++) {
      const [down, right] = [Math.floor(row / half), Math.floor(col / half)]
      const [fromDown, fromRight] = how === 'transposed' ? [right, down] : [1 - down, right]
      const from = (fromDown * half + (row % half)) * CELLS + fromRight * half + (col % half)
      for (let c = 0; c < 3; c++) out[3 * (row * CELLS + col) + c] = parts[3 * from + c]!
    }
  return out
}
