import type { Published } from '../../core/catalog.ts'
import { offeredGrids } from '../../core/offers.ts'
import type { PageEndpoint, Preview } from '../../core/pages.ts'
import type { Json } from '../../core/payload.ts'
import type { Endpoint, Protocol } from '../../core/protocol.ts'
import { say } from '../../core/text.ts'
import { browserEncoder, shownLevels, tileEncoders } from '../tiling.ts'
import { limitsJson, matrixSetJson } from './matrixset.ts'
import type { Call } from './resource.ts'

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
  const encoder = offered && browserEncoder(facts, offered, tileEncoders(facts, offered, kind, call.context.encoders))
  if (!offered || !encoder) return undefined
  const { grid } = offered
  const path = `/collections/${collection.id}${kind === 'map' ? '/map' : ''}/tiles/${encodeURIComponent(grid.id)}`
  const levels = shownLevels(offered, facts, kind)
  const plain = collection.styles.find(({ simple }) => simple)?.simple
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
    ...(plain ? { style: plain as { readonly [key: string]: Json } } : {}),
    opaque: kind === 'map' && (facts.raster?.opaque ?? true),
    ...(collection.attribution ? { attribution: collection.attribution } : {}),
  }
}
