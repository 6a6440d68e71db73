import type { Trial } from '../../check.ts'
import type { Server } from '../../discover.ts'
import type { Reply } from '../../http.ts'
import { coarse, distance, readPicture } from '../../picture.ts'
import type { Limits, Matrix } from '../../tilesets.ts'
import { askTile, limitsOf, type Pyramid, templatesOf } from './base.ts'

/** Cells along the side of the pictures that are compared, and how unlike they must be to say anything. */
const CELLS = 8
const CONTRAST = 6
/** Tiles of a pyramid that are looked at, until one tells something. */
const TRIES = 8

type Ask = (matrix: string, row: number, col: number) => Promise<Reply>

/** Compares the pictures of a tileset; one without pictures has nothing to compare. */
export async function arrangement(trial: Trial, server: Server, pyramid: Pyramid): Promise<void> {
  const [template] = templatesOf(pyramid, ['image/png', 'image/jpeg', 'image/webp'])
  if (!template) return
  await compareFamilies(trial, pyramid.name, limitsOf(pyramid), pyramid.set.matrices, (matrix, row, col) =>
    askTile(server, template, matrix, row, col),
  )
}

/**
 * Compares a tile with the four below it, as they should lie, exchanged and upside down: rows taken for columns, or
 * counted from the wrong side, make one of the wrong arrangements the better one. Styles that change with the scale do not.
 */
export async function compareFamilies(
  trial: Trial,
  name: string,
  limits: readonly Limits[],
  matrices: readonly Matrix[],
  ask: Ask,
): Promise<void> {
  let [told, tries] = [false, 0]
  for (const { matrix, row, col, child } of families(limits, matrices)) {
    if (told || tries++ === TRIES) break
    const whole = await cells(await ask(matrix, row, col), CELLS)
    const parts = whole && (await quarters(ask, child, row, col))
    if (!whole || !parts) continue
    const right = distance(whole, parts)
    for (const how of ['transposed', 'upside down'] as const) {
      const wrong = exchange(parts, how)
      if (distance(parts, wrong) < CONTRAST) continue
      told = true
      trial.expect(
        right <= distance(whole, wrong),
        `${name}: tile ${matrix}/${row}/${col} is more like its four parts ${how} (${distance(whole, wrong).toFixed(1)}) than as they lie (${right.toFixed(1)})`,
      )
    }
  }
  if (!told) trial.pass(`${name}: no tile has enough in it to tell its parts from each other.`)
}

/** Tiles from small scales on whose four parts are all within the limits. */
function* families(limits: readonly Limits[], matrices: readonly Matrix[]) {
  for (const { matrix: id, minRow, maxRow, minCol, maxCol } of limits) {
    const matrix = matrices.find(each => each.id === id)
    const child = matrix && matrices.find(each => isHalf(each, matrix))
    const inside = limits.find(each => each.matrix === child?.id)
    if (!child || !inside) continue
    for (let row = minRow; row <= Math.min(maxRow, minRow + 3); row++)
      for (let col = minCol; col <= Math.min(maxCol, minCol + 3); col++)
        if (holds(inside, row, col)) yield { matrix: id, row, col, child: child.id }
  }
}

function isHalf(child: Matrix, { cellSize, corner, tileWidth, tileHeight }: Matrix): boolean {
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * cellSize
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

async function cells(reply: Reply, n: number): Promise<Float64Array | undefined> {
  const picture = reply.status === 200 ? await readPicture(reply.body) : undefined
  return picture && coarse(picture, n)
}

/** The four parts put together as rows and columns say, in the cells of their parent. */
async function quarters(ask: Ask, child: string, row: number, col: number): Promise<Float64Array | undefined> {
  const half = CELLS / 2
  const out = new Float64Array(CELLS * CELLS * 3)
  for (const down of [0, 1])
    for (const right of [0, 1]) {
      const part = await cells(await ask(child, 2 * row + down, 2 * col + right), half)
      if (!part) return undefined
      for (let y = 0; y < half; y++)
        for (let i = 0; i < half * 3; i++)
          out[3 * ((down * half + y) * CELLS + right * half) + i] = part[3 * y * half + i]!
    }
  return out
}

/** What the parts would be with their places exchanged, each picture staying as it is. */
function exchange(parts: Float64Array, how: 'transposed' | 'upside down'): Float64Array {
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
