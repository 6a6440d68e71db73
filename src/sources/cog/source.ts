import { z } from 'zod'
import type { Box } from '../../core/box.ts'
import { grow } from '../../core/box.ts'
import { CRS84, type Crs, sameSpace } from '../../core/crs/crs.ts'
import { crsName } from '../../core/crs/name.ts'
import { transformBox } from '../../core/crs/transform.ts'
import { ServiceError } from '../../core/error.ts'
import type { Facts } from '../../core/facts.ts'
import type { TileAddress } from '../../core/grid.ts'
import { defineSource, type StoredTile } from '../../core/source.ts'
import { standaloneJpeg } from '../../decode/jpeg.ts'
import { follow } from './follow.ts'
import { type ServedGrid, servedGrids } from './grids.ts'
import { type Header, readHeader } from './header.ts'
import { readPart } from './part.ts'
import { withRanges } from './range.ts'

const config = z.strictObject({
  path: z.string().min(1).describe('A GeoTIFF: a path, relative to the configuration, or an http(s) URL.'),
  crs: crsName.optional().describe('The CRS, for a file that names none.'),
  nodata: z
    .union([z.number(), z.literal('nan')])
    .optional()
    .describe('The value of pixels without data, for a file that does not say.'),
  bands: z
    .array(z.int().min(1))
    .min(1)
    .max(512)
    .optional()
    .describe('The bands that are published, by number from 1, in order.'),
})

/** A GeoTIFF, best a cloud optimized one, on disk or over HTTP. */
export const cog = defineSource<z.infer<typeof config>>({
  type: 'cog',
  config,
  paths: ({ path }) => [path],
  open(choice, { io, id }) {
    const file = io.file(choice.path)
    const settings = { ...choice, nodata: choice.nodata === 'nan' ? Number.NaN : choice.nodata }
    const followed = follow(file, async (signal): Promise<Opened> => {
      const header = await readHeader(file, settings, id, signal)
      return { ...header, raster: await withRanges(header, signal), grids: servedGrids(header, id) }
    })
    return {
      facts: signal => followed.read(async opened => factsOf(opened, () => followed.etag()), signal),
      coverage: {
        read: (level, window, signal, held) =>
          followed.read(header => readPart(header, level, window, signal, held), signal),
      },
      tiles: {
        read: (grid, tile, signal) => followed.read(opened => readTile(opened, id, grid, tile, signal), signal),
      },
      async close() {
        followed.close()
        await file.close()
      },
    }
  },
})

interface Opened extends Header {
  readonly grids: readonly ServedGrid[]
}

function factsOf({ crs, raster, grids }: Opened, version: () => string | undefined): Facts {
  const { box } = raster.levels[0]!
  const lonLat = lonLatOf(box, crs)
  const tiles = grids.map(grid => grid.tiles)
  return {
    crs,
    extent: lonLat && { box, lonLat },
    raster,
    ...(tiles.length > 0 ? { tiles } : {}),
    dimensions: [],
    version,
    basis: version,
  }
}

/** A little more than the points that are computed, since edges may bulge out between them. */
function lonLatOf(box: Box, crs: Crs): Box | undefined {
  const found = transformBox(box, crs, CRS84)
  if (!found || sameSpace(crs, CRS84)) return found
  const [west, south, east, north] = grow(found, Math.max(found[2] - found[0], found[3] - found[1]) / 1000)
  return [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)]
}

/** A block as a picture by itself; undefined where the file leaves it out or it lies beside the raster. */
async function readTile(
  header: Opened,
  id: string,
  grid: string,
  tile: TileAddress,
  signal: AbortSignal,
): Promise<StoredTile | undefined> {
  const served = header.grids.find(({ tiles }) => tiles.grid.id === grid)
  const place = served?.matrices.get(tile.matrix)
  if (!served || !place) return undefined
  const { image, blocks, format } = header.levels[place.level]!
  const column = tile.col - place.column
  const row = tile.row - place.row
  if (column < 0 || row < 0 || column >= image.columns || row >= image.rows) return undefined
  const { start, end } = await blocks.find(row * image.columns + column, signal)
  if (start === end) return undefined
  const bytes = await header.file.read(start, end, signal)
  try {
    return { bytes: format.jpeg ? standaloneJpeg(bytes, format.jpeg) : bytes, media: served.tiles.media }
  } catch (cause) {
    throw new ServiceError('source-failed', `A tile of "${id}" is damaged.`, { cause })
  }
}
