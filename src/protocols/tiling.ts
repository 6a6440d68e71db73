import type { Box } from '../core/box.ts'
import type { Encoder, Encoders } from '../core/encoder.ts'
import type { Facts } from '../core/facts.ts'
import { matrixOf, type TileLimits, type TileMatrixSet } from '../core/grid.ts'
import type { OfferedGrid } from '../core/offers.ts'

/** Levels of vector tiles that maps ask for; below them they enlarge. */
const DEEPEST = 16

/** Encoders in which tiles of a grid can be had; where tiles are only stored, theirs alone. Opaque pictures: JPEG first. */
export function tileEncoders(
  facts: Facts,
  { stored }: Pick<OfferedGrid, 'stored'>,
  kind: 'vector' | 'map',
  encoders: Encoders,
): readonly Encoder[] {
  const all = encoders.of(kind === 'vector' ? 'vectortile' : 'pixels')
  const made = kind === 'vector' ? facts.features?.geometry : (facts.raster ?? facts.features?.geometry)
  const usable = made ? all : all.filter(({ media }) => stored.some(tiles => tiles.media === media))
  const wanted = stored[0]?.media ?? (facts.raster?.opaque ? 'image/jpeg' : undefined)
  return [...usable.filter(({ media }) => media === wanted), ...usable.filter(({ media }) => media !== wanted)]
}

/**
 * Of these encoders, the one for maps in browsers. A picture that is drawn into another grid has edges: they should be
 * transparent, which JPEG cannot, and PNG is several times larger than WebP.
 */
export function browserEncoder(
  facts: Facts,
  { stored }: Pick<OfferedGrid, 'stored'>,
  encoders: readonly Encoder[],
): Encoder | undefined {
  const drawn = stored.length === 0 && facts.raster?.opaque === true
  return (drawn ? encoders.find(({ media }) => media === 'image/webp') : undefined) ?? encoders[0]
}

/** Where in the list of matrices tiles begin, and from where on they only repeat a larger one enlarged. */
export function shownLevels({ grid, limits, stored }: OfferedGrid, facts: Facts, kind: 'vector' | 'map') {
  const used = limits.map(({ matrix }) => grid.matrices.findIndex(({ id }) => id === matrix))
  const first = Math.min(...used)
  const last = Math.max(...used)
  if (kind === 'vector') return { minLevel: first, maxLevel: stored.length > 0 ? last : Math.min(last, DEEPEST) }
  return { minLevel: first, maxLevel: Math.min(last, finest(grid, limits, facts) ?? last) }
}

function finest(grid: TileMatrixSet, limits: readonly TileLimits[], facts: Facts): number | undefined {
  const level = facts.raster?.levels[0]
  if (!level) return undefined
  const metres = ((level.box[2] - level.box[0]) / level.width) * facts.crs.metersPerUnit
  const found = limits.find(({ matrix }) => matrixOf(grid, matrix)!.cellSize * grid.crs.metersPerUnit <= metres)
  return found && grid.matrices.findIndex(({ id }) => id === found.matrix)
}

/** The box to a centimetre, never smaller than it is. */
export function outward([minX, minY, maxX, maxY]: Box): Box {
  const down = (value: number) => Math.floor(value * 1e7) / 1e7
  const up = (value: number) => Math.ceil(value * 1e7) / 1e7
  return [down(minX), down(minY), up(maxX), up(maxY)]
}
