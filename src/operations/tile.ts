import type { Published } from '../core/catalog.ts'
import type { Operation, Plan, PlanContext } from '../core/plan.ts'
import type { MapQuery, TileQuery } from '../core/query.ts'
import { planMap } from './map.ts'
import { chosen, locate, type Place } from './place.ts'
import { storedAs, storedPlan } from './storedtile.ts'
import { vectorPlan } from './vectortile.ts'

/** Seconds that a client may draw a tile again without asking. */
const MAX_AGE = 60

/** A tile: sent as it is stored where it is stored so, else made. */
export const tile: Operation<TileQuery> = {
  needs: query => query.collections,
  plan(query, context) {
    const entries = chosen(query, context)
    const place = locate(query, entries)
    const encoder = context.encoders.get(query.encoder)
    const only = entries.length === 1 ? entries[0] : undefined
    const stored = only && storedAs(encoder.media, query, only, place)
    const plan =
      only && stored
        ? storedPlan(query, only, stored, place, context)
        : query.content === 'vector'
          ? vectorPlan(query, entries, place, context)
          : mapPlan(query, entries, place, context)
    return { ...plan, maxAge: MAX_AGE }
  },
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
    dpi: query.scale === 1 ? undefined : (25.4 / 0.28) * query.scale,
    dimensions: {},
    tell: false,
  }
  return planMap(asMap, context)
}
