import type { Box } from '../core/box.ts'
import type { Published } from '../core/catalog.ts'
import { invalid, ServiceError } from '../core/error.ts'
import { type TileLimits, type TileMatrix, type TileMatrixSet, tileBox } from '../core/grid.ts'
import { type OfferedGrid, offeredGrids, requireGrid } from '../core/offers.ts'
import type { PlanContext } from '../core/plan.ts'
import type { TileQuery } from '../core/query.ts'

/** Where a tile lies, found in its grid and within the limits of the data. */
export interface Place {
  readonly grid: TileMatrixSet
  readonly matrix: TileMatrix
  readonly row: number
  readonly col: number
  readonly box: Box
  readonly offered: readonly OfferedGrid[]
}

/**
 * The collections that the tile shows: all that were named, or those of a whole scope that have tiles in the grid.
 * @throws unknown-collection, source-failed, invalid-parameter naming `tileMatrixSet`
 */
export function chosen(query: TileQuery, { find, published }: PlanContext): Published[] {
  if (!query.whole) return query.collections.map(published)
  const entries = query.collections.map(find).filter(entry => entry !== undefined)
  const fitting = entries.filter(({ collection, facts }) =>
    offeredGrids(collection, facts, query.content).some(
      ({ grid }) => grid.id === query.grid || grid.aliases?.includes(query.grid),
    ),
  )
  if (fitting.length > 0) return fitting
  throw invalid('tileMatrixSet', `There are no ${query.content} tiles in "${query.grid.slice(0, 60)}" here.`)
}

/** @throws invalid-parameter naming `tileMatrixSet` or `tileMatrix`, tile-out-of-range naming `tileRow` or `tileCol` */
export function locate(query: TileQuery, entries: readonly Published[]): Place {
  const offered = entries.map(({ collection, facts }) => requireGrid(collection, facts, query.content, query.grid))
  const grid = offered[0]!.grid
  const matrix = grid.matrices.find(candidate => candidate.id === query.matrix)
  if (!matrix) {
    const ids = grid.matrices.map(candidate => candidate.id)
    throw invalid(
      'tileMatrix',
      `${grid.id} has no matrix "${query.matrix.slice(0, 40)}": it has ${ids[0]} to ${ids.at(-1)}.`,
    )
  }
  const limits = offered.map(each => each.limits.find(limit => limit.matrix === matrix.id))
  inRange('tileRow', query.row, limits, limit => [limit.minRow, limit.maxRow], grid, matrix)
  inRange('tileCol', query.col, limits, limit => [limit.minCol, limit.maxCol], grid, matrix)
  return { grid, matrix, row: query.row, col: query.col, box: tileBox(matrix, query.row, query.col), offered }
}

function inRange(
  parameter: 'tileRow' | 'tileCol',
  value: number,
  limits: readonly (TileLimits | undefined)[],
  range: (limit: TileLimits) => [number, number],
  grid: TileMatrixSet,
  matrix: TileMatrix,
): void {
  const ranges = limits.filter(limit => limit !== undefined).map(range)
  if (ranges.some(([min, max]) => value >= min && value <= max)) return
  const min = Math.min(...ranges.map(([first]) => first))
  const max = Math.max(...ranges.map(([, last]) => last))
  const where = ranges.length === 0 ? 'none' : `${min} to ${max}`
  throw new ServiceError(
    'tile-out-of-range',
    `${parameter} ${value} is outside the tiles of ${grid.id}/${matrix.id}: ${where}.`,
    {
      parameter,
    },
  )
}
