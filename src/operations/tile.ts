import type { Published } from '../core/catalog.ts'
import { definition } from '../core/crs/crs.ts'
import { invalid, ServiceError } from '../core/error.ts'
import { grow, type Box } from '../core/box.ts'
import { tileBox, type TileLimits, type TileMatrix, type TileMatrixSet } from '../core/grid.ts'
import { transformBox } from '../core/crs/transform.ts'
import { type OfferedGrid, requireGrid, versionKey } from '../core/offers.ts'
import { packFeatures } from '../core/packed.ts'
import type { StoredTiles } from '../core/facts.ts'
import type { FeatureRow } from '../core/feature.ts'
import type { Operation, Plan, PlanContext, Result, Run } from '../core/plan.ts'
import type { MapQuery, TileQuery } from '../core/query.ts'
import { featuresOf } from './features.ts'
import { planMap, RENDERER } from './map.ts'

/** Tile units across a vector tile, and the margin that it carries around itself. */
const EXTENT = 4096
const BUFFER = 64
/** Seconds that a client may draw a tile again without asking. */
const MAX_AGE = 60

/** A tile: sent as it is stored where it is stored so, else made. */
export const tile: Operation<TileQuery> = {
  needs: query => query.collections,
  plan(query, context) {
    const entries = query.collections.map(id => context.published(id))
    const place = locate(query, entries)
    const encoder = context.encoders.get(query.encoder)
    const only = entries.length === 1 ? entries[0] : undefined
    const stored = only && storedAs(encoder.media, query, place)
    if (only && stored) return storedPlan(query, only, stored, place, context)
    if (query.content === 'vector') return vectorPlan(query, entries, place, context)
    return mapPlan(query, entries, place, context)
  },
}

interface Place {
  readonly grid: TileMatrixSet
  readonly matrix: TileMatrix
  readonly row: number
  readonly col: number
  readonly box: Box
  readonly offered: readonly OfferedGrid[]
}

/** @throws invalid-parameter naming `tileMatrixSet` or `tileMatrix`, tile-out-of-range naming `tileRow` or `tileCol` */
function locate(query: TileQuery, entries: readonly Published[]): Place {
  const offered = entries.flatMap(({ collection, facts }) => {
    if (entries.length === 1) return [requireGrid(collection, facts, query.content, query.grid)]
    try {
      return [requireGrid(collection, facts, query.content, query.grid)]
    } catch {
      return []
    }
  })
  const grid = offered[0]?.grid
  if (!grid) throw invalid('tileMatrixSet', `There are no ${query.content} tiles in "${query.grid.slice(0, 60)}" here.`)
  const matrix = grid.matrices.find(candidate => candidate.id === query.matrix)
  if (!matrix) {
    const ids = grid.matrices.map(candidate => candidate.id)
    throw invalid('tileMatrix', `${grid.id} has no matrix "${query.matrix.slice(0, 40)}": it has ${ids[0]} to ${ids.at(-1)}.`)
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
  throw new ServiceError('tile-out-of-range', `${parameter} ${value} is outside the tiles of ${grid.id}/${matrix.id}: ${where}.`, {
    parameter,
  })
}

function storedAs(media: string, query: TileQuery, place: Place): StoredTiles | undefined {
  const plain = query.style === undefined && query.scale === 1 && query.background === undefined
  if (!plain) return undefined
  return place.offered[0]?.stored.find(
    tiles => tiles.media === media && tiles.limits.some(limit => limit.matrix === place.matrix.id),
  )
}

/** The short cut: bytes read and sent, never decoded. */
function storedPlan(query: TileQuery, entry: Published, stored: StoredTiles, place: Place, context: PlanContext): Plan {
  const { collection, facts, source } = entry
  const { grid, matrix, row, col } = place
  const version = versionKey(collection, facts)
  return {
    key: version && ['stored', version, grid.id, matrix.id, row, col, stored.media],
    media: stored.media,
    compressible: query.content === 'vector',
    maxAge: MAX_AGE,
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
async function blank(query: TileQuery, { collection }: Published, { matrix }: Place, { encoders }: PlanContext, run: Run): Promise<Result> {
  if (query.content === 'vector') return { body: new Uint8Array(0), headers: {}, complete: true }
  const encoder = encoders.get(query.encoder)
  const data = new Uint8Array(matrix.tileWidth * matrix.tileHeight * 4)
  if (!encoder.alpha || query.transparent === false) fill(data, query.background ?? collection.background)
  const image = { kind: 'pixels' as const, width: matrix.tileWidth, height: matrix.tileHeight, channels: 4 as const, data }
  const body = await run.timed('encode', () => encoders.encode(encoder.id, image))
  return { body, headers: {}, complete: true }
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

/** Rows become one job: projected, clipped, snapped and written on a worker. */
function vectorPlan(query: TileQuery, entries: readonly Published[], place: Place, context: PlanContext): Plan {
  const { grid, matrix, row, col, box } = place
  const encoder = context.encoders.get(query.encoder)
  const { limits } = context
  const margin = ((box[2] - box[0]) * BUFFER) / EXTENT
  const layers = entries
    .filter(({ facts }) => facts.features?.geometry)
    .map(entry => ({ entry, ...featuresOf(entry), area: transformBox(grow(box, margin), grid.crs, entry.facts.crs) }))
  if (layers.length === 0) throw new ServiceError('unsupported', 'There are no vector tiles here.', { parameter: 'collection' })
  const versions = layers.map(({ entry, area }) => versionKey(entry.collection, entry.facts, area))
  const known = versions.every(version => version !== undefined)
  return {
    key: known ? ['vector', RENDERER, versions, grid.id, matrix.id, row, col, encoder.id] : undefined,
    media: encoder.media,
    compressible: encoder.compressible,
    maxAge: MAX_AGE,
    async run(run) {
      const read = await run.timed('read', () =>
        Promise.all(
          layers.map(async ({ entry, reader, schema, area }) => {
            if (!area) return undefined
            const rows: FeatureRow[] = []
            const selection = {
              columns: schema.properties.map(property => property.name),
              areas: [{ box: area }],
              match: 'box' as const,
              geometry: { cut: area },
              limit: limits.tileFeatures,
            }
            for await (const batch of reader.read(selection, run.signal)) {
              rows.push(...batch.rows)
              if (batch.next !== undefined && rows.length >= limits.tileFeatures) throw tooMany(limits.tileFeatures)
            }
            return { name: entry.collection.id, crs: definition(entry.facts.crs), features: packFeatures(rows, schema.properties) }
          }),
        ),
      )
      const filled = read.filter(layer => layer !== undefined && layer.features.count > 0).map(layer => layer!)
      if (filled.length === 0) return { body: new Uint8Array(0), headers: {}, complete: true }
      const job = { crs: definition(grid.crs), box, extent: EXTENT, buffer: BUFFER, layers: filled, encoder: encoder.id }
      const body = await run.timed('transform', () => run.work.run('vectortile', job, run.signal))
      if (body.length > limits.tileBytes) throw new ServiceError('too-large', `This tile has more than ${limits.tileBytes} bytes: ask for a higher level.`)
      return { body, headers: {}, complete: true }
    },
  }
}

function tooMany(limit: number): ServiceError {
  return new ServiceError('too-large', `This tile holds more than ${limit} features: ask for a higher level.`, { parameter: 'tileMatrix' })
}

/** A tile that nobody stored is a map of its box. */
function mapPlan(query: TileQuery, entries: readonly Published[], place: Place, context: PlanContext): Plan {
  const { grid, matrix, box } = place
  const asMap: MapQuery = {
    kind: 'map',
    layers: entries.map(({ collection }) => ({ collection: collection.id, style: query.style })),
    crs: grid.crs,
    bbox: { box, crs: grid.crs },
    width: matrix.tileWidth * query.scale,
    height: matrix.tileHeight * query.scale,
    encoder: query.encoder,
    transparent: query.transparent,
    background: query.background,
    dpi: query.scale === 1 ? undefined : 25.4 / 0.28 * query.scale,
    dimensions: {},
    tell: false,
  }
  return { ...planMap(asMap, context), maxAge: MAX_AGE }
}
