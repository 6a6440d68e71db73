import type { Published } from '../core/catalog.ts'
import type { StoredTiles } from '../core/facts.ts'
import type { TileLimits } from '../core/grid.ts'
import { versionKey } from '../core/offers.ts'
import type { Plan, PlanContext, Result, Run } from '../core/plan.ts'
import type { TileQuery } from '../core/query.ts'
import type { Place } from './place.ts'
import { defaultStyles, styleOf } from './styles.ts'

/** The stored tiles that answer a query as they are; undefined where the tile has to be made. */
export function storedAs(media: string, query: TileQuery, entry: Published, place: Place): StoredTiles | undefined {
  const plain = query.scale === 1 && query.background === undefined && isPlain(query, entry)
  if (!plain) return undefined
  const here = place.offered[0]!.stored.filter(({ limits }) => limits.some(limit => holds(limit, place)))
  return here.find(tiles => tiles.media === media) ?? (query.anyFormat ? here[0] : undefined)
}

/** Whether the style that is meant shows stored pictures as they are. */
function isPlain({ content, style }: TileQuery, { collection, facts }: Published): boolean {
  if (content === 'vector' || !facts.raster) return style === undefined || defaultStyles.includes(style)
  const { use, options } = styleOf(collection, facts, style)
  return use === 'bands' && Object.values(options).every(option => option === undefined)
}

const holds = ({ matrix, minRow, maxRow, minCol, maxCol }: TileLimits, place: Place) =>
  matrix === place.matrix.id && place.row >= minRow && place.row <= maxRow && place.col >= minCol && place.col <= maxCol

/** The short cut: bytes read and sent, never decoded. */
export function storedPlan(
  query: TileQuery,
  entry: Published,
  stored: StoredTiles,
  place: Place,
  context: PlanContext,
): Plan {
  const { collection, facts, source } = entry
  const { grid, matrix, row, col } = place
  const version = versionKey(collection, facts)
  return {
    // What a tile that the data leave out looks like depends on the query.
    key: version && ['stored', version, grid.id, matrix.id, row, col, stored.media, query.encoder, query.transparent],
    media: stored.media,
    compressible: query.content === 'vector',
    maxAge: 0,
    async run(run) {
      const address = { matrix: matrix.id, row, col }
      const found = await run.timed('read', async () => source.tiles!.read(grid.id, address, run.signal))
      if (!found) return blank(query, entry, place, context, run)
      const headers = found.encoding ? { 'Content-Encoding': found.encoding } : {}
      return { body: found.bytes, media: found.media, headers, complete: true }
    },
  }
}

/** What is sent where the data leave a tile out: nothing for vectors, else a picture of the background. */
async function blank(
  query: TileQuery,
  { collection }: Published,
  { matrix }: Place,
  { encoders }: PlanContext,
  run: Run,
): Promise<Result> {
  if (query.content === 'vector') return { body: new Uint8Array(0), headers: {}, complete: true }
  const encoder = encoders.get(query.encoder)
  const data = new Uint8Array(matrix.tileWidth * matrix.tileHeight * 4)
  if (!encoder.alpha || query.transparent === false) fill(data, query.background ?? collection.background)
  const image = {
    kind: 'pixels' as const,
    width: matrix.tileWidth,
    height: matrix.tileHeight,
    channels: 4 as const,
    data,
  }
  const body = await run.timed('encode', () => encoders.encode(encoder.id, image))
  return { body, media: encoder.media, headers: {}, complete: true }
}

function fill(data: Uint8Array, colour: string): void {
  const value = Number.parseInt(colour.slice(1), 16)
  for (let i = 0; i < data.length; i += 4) {
    data[i] = value >> 16
    data[i + 1] = (value >> 8) & 255
    data[i + 2] = value & 255
    data[i + 3] = 255
  }
}
