import { z } from 'zod'
import { type Box, intersection } from '../../core/box.ts'
import { CRS84 } from '../../core/crs/crs.ts'
import { areas, boxWithin, transformBox } from '../../core/crs/transform.ts'
import { ServiceError } from '../../core/error.ts'
import type { Facts } from '../../core/facts.ts'
import {
  limitsWithin,
  matrixBox,
  matrixOf,
  registeredGrid,
  type TileAddress,
  type TileMatrixSet,
} from '../../core/grid.ts'
import { defineSource, type Source, type SourceContext, type StoredTile } from '../../core/source.ts'
import { makeBreaker } from './breaker.ts'
import { templateFault, tileUrl } from './template.ts'
import { formatOf, isGzip, type TileFormat, type TileMedia, tileMedia } from './tilemedia.ts'

const degrees = (limit: number) => z.number().min(-limit).max(limit)

const config = z.strictObject({
  url: z
    .string()
    .max(4000)
    .superRefine((text, context) => {
      const fault = templateFault(text)
      if (fault) context.addIssue({ code: 'custom', message: fault })
    })
    .describe('URL of a tile with {z} {x} {y}, {-y} for rows from the bottom, or {matrix} {row} {col}'),
  grid: z
    .string()
    .refine(name => registeredGrid(name) !== undefined, 'is no registered tile matrix set')
    .default('WebMercatorQuad')
    .describe('Tile matrix set of the remote tiles'),
  minzoom: z.int().min(0).max(30).default(0),
  maxzoom: z.int().min(0).max(30).default(30),
  format: z
    .enum(Object.keys(tileMedia) as [TileFormat, ...TileFormat[]])
    .optional()
    .describe('What the tiles are; by default what the URL says, else png'),
  layers: z.array(z.string().min(1)).max(1000).optional().describe('Names of the layers inside vector tiles'),
  extent: z
    .tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
    .refine(([west, south, east, north]) => west < east && south < north, 'must be west, south, east, north')
    .optional()
    .describe('Where there are tiles: longitudes and latitudes'),
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]+$/), z.string().regex(/^[\x20-\x7e]*$/)).default({}),
  timeout: z.int().min(100).max(60_000).default(10_000).describe('Milliseconds for a tile, its retry included'),
  retries: z.int().min(0).max(5).default(1),
  parallel: z.int().min(1).max(64).default(16).describe('Requests to the remote server at once'),
  maxBytes: z.int().min(1).max(33_554_432).default(5_000_000),
})

type Config = z.infer<typeof config>

/** Tiles of another server, passed on untouched; nothing of it is asked before the first tile. */
export const xyz = defineSource<Config>({ type: 'xyz', config, open })

function open(settings: Config, { io }: SourceContext): Source {
  const grid = registeredGrid(settings.grid)!
  const kind: TileMedia = tileMedia[settings.format ?? formatOf(settings.url) ?? 'png']
  const facts = factsOf(settings, grid, kind)
  const breaker = makeBreaker({ failures: 5, pause: 3_000, parallel: settings.parallel, waiting: 256 })
  const { timeout, retries, headers, maxBytes } = settings

  async function fetchTile(tile: TileAddress, signal: AbortSignal): Promise<StoredTile | undefined> {
    const matrix = matrixOf(grid, tile.matrix)
    if (!matrix) return undefined
    const url = tileUrl(settings.url, tile, matrix)
    const got = await io.get(url, { types: kind.types, maxBytes, timeout, retries, headers }, signal)
    const none = got.status !== 200 || (got.bytes.length === 0 && kind.content === 'map')
    if (none) return undefined
    if (!kind.holds(got.bytes)) throw lying(got.media)
    return { bytes: got.bytes, media: kind.media, ...(isGzip(got.bytes) ? { encoding: 'gzip' } : {}) }
  }

  return {
    facts: async () => facts,
    tiles: { read: (_grid, tile, signal) => breaker.run(() => fetchTile(tile, signal), signal) },
    close: async () => undefined,
  }
}

function factsOf(settings: Config, grid: TileMatrixSet, kind: TileMedia): Facts {
  const lonLat = settings.extent ?? wholeOf(grid)
  const box = boxWithin(lonLat, grid.crs)
  const limits = limitsWithin(grid, lonLat).filter(({ matrix }) => {
    const level = grid.matrices.findIndex(({ id }) => id === matrix)
    return level >= settings.minzoom && level <= settings.maxzoom
  })
  return {
    crs: grid.crs,
    extent: box && { box, lonLat },
    tiles: [
      {
        grid,
        limits,
        media: kind.media,
        content: kind.content,
        own: false,
        ...(settings.layers ? { layers: settings.layers } : {}),
      },
    ],
    dimensions: [],
    // Another server's tiles change without a word: each reply is named by its own bytes.
    version: () => undefined,
  }
}

/** Longitudes and latitudes of what the grid covers within its CRS's area of use. */
function wholeOf(grid: TileMatrixSet): Box {
  const covered = transformBox(matrixBox(grid.matrices[0]!), grid.crs, CRS84)
  const [area] = areas(grid.crs)
  return (covered && area && intersection(covered, area)) ?? area ?? [-180, -90, 180, 90]
}

function lying(media: string): ServiceError {
  return new ServiceError('source-failed', 'The source is unavailable.', {
    cause: new Error(`the bytes of a tile are not ${media}`),
  })
}
