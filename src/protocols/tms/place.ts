import type { Box } from '../../core/box.ts'
import type { Published } from '../../core/catalog.ts'
import type { Encoder, Encoders } from '../../core/encoder.ts'
import { ServiceError } from '../../core/error.ts'
import { WebMercatorQuad } from '../../core/grid.ts'
import type { Links } from '../../core/link.ts'
import { type OfferedGrid, offeredGrids } from '../../core/offers.ts'
import { browserEncoder, outward, shownLevels, tileEncoders } from '../tiling.ts'

export const ROOT = '/tms/1.0.0'

/** The grid of addresses that name none. */
export const USUAL = WebMercatorQuad.id

/** Latitude at which Web Mercator ends. */
const EDGE = 85.0511287798066

/** What a client must know to ask for a collection's tiles in one grid. */
export interface Place {
  readonly kind: 'vector' | 'map'
  readonly offered: OfferedGrid
  /** Formats, the best first; at least one. */
  readonly encoders: readonly Encoder[]
  /** The one for maps in browsers. */
  readonly browser: Encoder
  /** Longitudes and latitudes, never smaller than the data within the grid. */
  readonly bounds: Box
  readonly minLevel: number
  readonly maxLevel: number
}

/** Tiles of one grid; the Web Mercator one unless said. Undefined where the collection has none. */
export function placeOf({ collection, facts }: Published, encoders: Encoders, grid: string = USUAL): Place | undefined {
  const kind = facts.raster || !facts.features?.geometry ? 'map' : 'vector'
  const offered = offeredGrids(collection, facts, kind).find(each => each.grid.id === grid)
  if (!offered || offered.limits.length === 0) return undefined
  const usable = tileEncoders(facts, offered, kind, encoders)
  if (usable.length === 0) return undefined
  return {
    kind,
    offered,
    encoders: usable,
    browser: browserEncoder(facts, offered, usable)!,
    bounds: boundsOf(facts.extent?.lonLat),
    ...shownLevels(offered, facts, kind),
  }
}

/** @throws unknown-resource where the collection has no tiles in Web Mercator */
export function requirePlace(published: Published, encoders: Encoders): Place {
  const place = placeOf(published, encoders)
  if (!place)
    throw new ServiceError('unknown-resource', `"${published.collection.id}" has no tiles in Web Mercator.`, {
      parameter: 'collection',
    })
  return place
}

function boundsOf(lonLat: Box = [-180, -EDGE, 180, EDGE]): Box {
  const [west, south, east, north] = outward(lonLat)
  return [Math.max(-180, west), Math.max(-EDGE, south), Math.min(180, east), Math.min(EDGE, north)]
}

/** URI template of tiles with `{z}`, `{x}` and `{y}`, row 0 on top. */
export function templateOf(id: string, { offered }: Place, encoder: Encoder, links: Links): string {
  const grid = offered.grid.id === USUAL ? '' : `/${encodeURIComponent(offered.grid.id)}`
  return links.to(`${ROOT}/${id}${grid}/{z}/{x}/{y}.${encoder.extension}`)
}
