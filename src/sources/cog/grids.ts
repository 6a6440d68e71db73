import { sameSpace } from '../../core/crs/crs.ts'
import type { StoredTiles } from '../../core/facts.ts'
import { PIXEL, registeredGrids, type TileLimits, type TileMatrix } from '../../core/grid.ts'
import type { RasterLevel } from '../../core/raster.ts'
import type { Header, Stored } from './header.ts'

/** A grid in which the file's blocks are tiles, and the level that each matrix stands for. */
export interface ServedGrid {
  readonly tiles: StoredTiles
  readonly matrices: ReadonlyMap<string, { readonly level: number; readonly column: number; readonly row: number }>
}

/** Pixels by which a block may lie beside a tile over the whole level. */
const TOLERANCE = 0.02

/**
 * The grids in which the blocks can be sent as they are: the file's own, and registered ones that have the same tiles.
 * Only JPEG and WebP blocks are pictures by themselves; a mask or a nodata value would be lost with them.
 */
export function servedGrids(header: Header, id: string): readonly ServedGrid[] {
  const first = header.levels[0]!
  const { format, mask } = first
  const media = format.compression === 'jpeg' ? 'image/jpeg' : format.compression === 'webp' ? 'image/webp' : undefined
  const plain = !format.planar && !format.pick && !mask && header.raster.bands[0]!.nodata === undefined
  if (!media || !plain || !first.image.tiled || format.type !== 'uint8') return []
  const usable = header.levels
    .map((stored, level) => ({ stored, level }))
    .filter(({ stored }) => stored.format.compression === format.compression)
  return [ownGrid(header, usable, media, id), ...registered(header, usable, media)].filter(grid => grid !== undefined)
}

type Usable = readonly { readonly stored: Stored; readonly level: number }[]

/** Width and height of a pixel; undefined where it is no square. */
function cellOf({ box, width, height }: RasterLevel): number | undefined {
  const x = (box[2] - box[0]) / width
  const y = (box[3] - box[1]) / height
  return (Math.abs(x - y) / x) * Math.max(width, height) < TOLERANCE ? x : undefined
}

/** One matrix a level, from coarse to fine. */
function ownGrid({ crs }: Header, usable: Usable, media: string, id: string): ServedGrid | undefined {
  const square = usable.filter(({ stored }) => cellOf(stored.level) !== undefined).reverse()
  if (square.length === 0) return undefined
  const matrices = square.map(({ stored: { level, image } }, number): TileMatrix => {
    const cellSize = cellOf(level)!
    return {
      id: String(number),
      scaleDenominator: (cellSize * crs.metersPerUnit) / PIXEL,
      cellSize,
      origin: [level.box[0], level.box[3]],
      tileWidth: level.blockWidth,
      tileHeight: level.blockHeight,
      matrixWidth: image.columns,
      matrixHeight: image.rows,
    }
  })
  const limits = matrices.map(({ id: matrix, matrixWidth, matrixHeight }) => ({
    matrix,
    minRow: 0,
    maxRow: matrixHeight - 1,
    minCol: 0,
    maxCol: matrixWidth - 1,
  }))
  return {
    tiles: {
      grid: { id: `${id}.native`, title: `${id}: the file's own tiles`, crs, matrices },
      limits,
      media,
      content: 'map',
      own: true,
    },
    matrices: new Map(square.map(({ level }, number) => [String(number), { level, column: 0, row: 0 }])),
  }
}

function registered(header: Header, usable: Usable, media: string): ServedGrid[] {
  return registeredGrids
    .filter(grid => sameSpace(grid.crs, header.crs))
    .flatMap(grid => {
      const found = usable.flatMap(({ stored, level }) =>
        grid.matrices.flatMap(matrix => {
          const place = placeIn(stored.level, matrix)
          return place ? [{ matrix, level, ...place, limits: limitsIn(stored, matrix.id, place, header) }] : []
        }),
      )
      const kept = found.filter(({ limits }) => limits.maxCol >= limits.minCol && limits.maxRow >= limits.minRow)
      if (kept.length === 0) return []
      const limits = kept.map(each => each.limits).reverse()
      const matrices = new Map(kept.map(({ matrix, level, column, row }) => [matrix.id, { level, column, row }]))
      return [{ tiles: { grid, limits, media, content: 'map' as const, own: false }, matrices }]
    })
}

/** The tile of the matrix on which the level's first block lies exactly. */
function placeIn(level: RasterLevel, matrix: TileMatrix): { column: number; row: number } | undefined {
  const cell = cellOf(level)
  if (cell === undefined || level.blockWidth !== matrix.tileWidth || level.blockHeight !== matrix.tileHeight)
    return undefined
  if ((Math.abs(cell - matrix.cellSize) / matrix.cellSize) * Math.max(level.width, level.height) > TOLERANCE)
    return undefined
  const column = (level.box[0] - matrix.origin[0]) / (matrix.cellSize * matrix.tileWidth)
  const row = (matrix.origin[1] - level.box[3]) / (matrix.cellSize * matrix.tileHeight)
  const exact = (value: number, size: number) => Math.abs(value - Math.round(value)) * size < TOLERANCE
  if (!exact(column, matrix.tileWidth) || !exact(row, matrix.tileHeight)) return undefined
  const place = { column: Math.round(column), row: Math.round(row) }
  return place.column >= 0 && place.row >= 0 ? place : undefined
}

/** The tiles that are whole: what fills up a block beyond the raster's edge is none of its colours, unless it can be clear. */
function limitsIn(
  { level, image }: Stored,
  matrix: string,
  { column, row }: { column: number; row: number },
  header: Header,
): TileLimits {
  const clear = header.raster.colours === 'rgba'
  const whole = (size: number, block: number, blocks: number) => (clear ? blocks : Math.floor(size / block))
  return {
    matrix,
    minRow: row,
    maxRow: row + whole(level.height, level.blockHeight, image.rows) - 1,
    minCol: column,
    maxCol: column + whole(level.width, level.blockWidth, image.columns) - 1,
  }
}
