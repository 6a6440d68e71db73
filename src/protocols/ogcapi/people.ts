import type { Published } from '../../core/catalog.ts'
import type { Encoder, Encoders } from '../../core/encoder.ts'
import type { Facts } from '../../core/facts.ts'
import { matrixOf, type TileLimits, type TileMatrixSet } from '../../core/grid.ts'
import { type OfferedGrid, offeredGrids } from '../../core/offers.ts'
import type { PageEndpoint, Preview } from '../../core/pages.ts'
import type { Json } from '../../core/payload.ts'
import type { Endpoint, Protocol } from '../../core/protocol.ts'
import { say } from '../../core/text.ts'
import { limitsJson, matrixSetJson } from './matrixset.ts'
import type { Call } from './resource.ts'

/** Levels of vector tiles that maps ask for; below them they enlarge. */
const DEEPEST = 16

/** What all protocols say of the whole scope. */
export function scopeEndpoints({ context, view, links, language }: Call): readonly PageEndpoint[] {
  return context.protocols.flatMap(protocol =>
    (protocol.endpoints?.(view, links) ?? []).map(endpoint => note(protocol, endpoint, language)),
  )
}

/** What all protocols say of one collection. */
export function dataEndpoints(published: Published, { context, links, language }: Call): readonly PageEndpoint[] {
  return context.protocols.flatMap(protocol =>
    (protocol.collectionEndpoints?.(published, links, context) ?? []).map(endpoint =>
      note(protocol, endpoint, language),
    ),
  )
}

function note(protocol: Protocol, endpoint: Endpoint, language: Call['language']): PageEndpoint {
  const { client, title, hint, href, type, templated = false } = endpoint
  return {
    protocol: protocol.id,
    client,
    title: say(title, language),
    href,
    templated,
    ...(hint ? { hint: say(hint, language) } : {}),
    ...(type ? { type } : {}),
  }
}

/** The map of a page: tiles of the collection in one grid, its first unless said; undefined where it has none. */
export function preview(
  published: Published,
  call: Call,
  wanted?: { readonly kind: 'vector' | 'map'; readonly grid: string },
): Preview | undefined {
  const { collection, facts } = published
  if (!facts.extent) return undefined
  const kind = wanted?.kind ?? (facts.raster || !facts.features?.geometry ? 'map' : 'vector')
  const all = offeredGrids(collection, facts, kind)
  const offered = wanted ? all.find(({ grid }) => grid.id === wanted.grid) : all[0]
  const encoder = offered && tileEncoders(facts, offered, kind, call.context.encoders)[0]
  if (!offered || !encoder) return undefined
  const { grid } = offered
  const path = `/collections/${collection.id}${kind === 'map' ? '/map' : ''}/tiles/${encodeURIComponent(grid.id)}`
  const levels = shownLevels(offered, facts, kind)
  const style = collection.styles.find(({ use }) => use === 'simple')
  return {
    collection: collection.id,
    title: say(collection.title, call.language),
    kind,
    tiles: call.links.to(`${path}/{tileMatrix}/{tileRow}/{tileCol}`, { f: encoder.token }),
    media: encoder.media,
    matrixSet: { ...matrixSetJson(grid), tileMatrixSetLimits: limitsJson(offered.limits) },
    crs: { id: grid.crs.id, proj4: grid.crs.proj4 },
    ...levels,
    bbox: facts.extent.lonLat,
    ...(style ? { style: style.options as { readonly [key: string]: Json } } : {}),
    opaque: kind === 'map' && (facts.raster?.opaque ?? true),
    ...(collection.attribution ? { attribution: collection.attribution } : {}),
  }
}

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

/** Where in the list of matrices tiles begin, and from where on they only repeat a larger one enlarged. */
function shownLevels({ grid, limits, stored }: OfferedGrid, facts: Facts, kind: 'vector' | 'map') {
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
