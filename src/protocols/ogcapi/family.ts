import type { Encoder } from '../../core/encoder.ts'
import type { TileLimits, TileMatrixSet } from '../../core/grid.ts'
import { offeredGrids } from '../../core/offers.ts'
import type { Params } from '../../core/param.ts'
import type { DocumentEntry } from '../../core/query.ts'
import { say } from '../../core/text.ts'
import { tileEncoders } from '../tiling.ts'
import { collectionTrail } from './collection.ts'
import { chosen, collectionId, collections } from './params.ts'
import type { Call } from './resource.ts'
import { words } from './words.ts'

/** One of the four roads to tiles: of a collection or of the scope, vectors or pictures. */
export interface Family {
  readonly kind: 'vector' | 'map'
  readonly of: 'collection' | 'dataset'
  /** Path of the list of tilesets; the others continue it. */
  readonly path: string
  readonly params: Params
  /** Prefix of its operations: `collection.vector`. */
  readonly operation: string
}

export const families: readonly Family[] = [
  family('collection', 'vector', '/collections/:collectionId/tiles'),
  family('collection', 'map', '/collections/:collectionId/map/tiles'),
  family('dataset', 'vector', '/tiles'),
  family('dataset', 'map', '/map/tiles'),
]

function family(of: Family['of'], kind: Family['kind'], path: string): Family {
  return {
    of,
    kind,
    path,
    params: of === 'collection' ? { collectionId } : { collections },
    operation: `${of}.${kind}`,
  }
}

/**
 * The collections whose tiles a request means; `whole` where nobody named them.
 * @throws unknown-collection, missing-parameter
 */
export function membersOf({ of }: Family, call: Call): { ids: readonly string[]; whole: boolean } {
  const values = call.values as { collectionId?: string; collections?: readonly string[] }
  if (of === 'dataset') return chosen(call, values.collections)
  return { ids: [call.view.collection(values.collectionId ?? '', 'collectionId').id], whole: false }
}

/** Tiles of one grid, of one collection or of several together. */
export interface Tileset {
  readonly grid: TileMatrixSet
  readonly limits: readonly TileLimits[]
  readonly encoders: readonly Encoder[]
  readonly layers: readonly DocumentEntry[]
}

/** The tilesets that these collections offer; a grid of the data's own only where they are alone. */
export function tilesetsOf(
  { kind, of }: Family,
  entries: readonly DocumentEntry[],
  { context }: Call,
): readonly Tileset[] {
  const found = new Map<string, Tileset>()
  for (const entry of entries) {
    if (!entry.published) continue
    const { collection, facts } = entry.published
    for (const offered of offeredGrids(collection, facts, kind)) {
      if (of === 'dataset' && offered.stored.some(({ own }) => own)) continue
      const encoders = tileEncoders(facts, offered, kind, context.encoders)
      const { grid, limits } = offered
      const before = found.get(grid.id)
      found.set(
        grid.id,
        before
          ? {
              grid,
              limits: joined(before.limits, limits),
              encoders: both(before.encoders, encoders),
              layers: [...before.layers, entry],
            }
          : { grid, limits, encoders, layers: [entry] },
      )
    }
  }
  return [...found.values()]
}

const both = (a: readonly Encoder[], b: readonly Encoder[]) => a.filter(encoder => b.includes(encoder))

function joined(a: readonly TileLimits[], b: readonly TileLimits[]): readonly TileLimits[] {
  const others = b.filter(({ matrix }) => !a.some(limit => limit.matrix === matrix))
  const merged = a.map(limit => {
    const other = b.find(({ matrix }) => matrix === limit.matrix)
    if (!other) return limit
    return {
      matrix: limit.matrix,
      minRow: Math.min(limit.minRow, other.minRow),
      maxRow: Math.max(limit.maxRow, other.maxRow),
      minCol: Math.min(limit.minCol, other.minCol),
      maxCol: Math.max(limit.maxCol, other.maxCol),
    }
  })
  return [...merged, ...others]
}

/** The path of the family's list of tilesets in this request. */
export function listPath({ kind, of }: Family, ids: readonly string[]): string {
  const suffix = kind === 'map' ? '/map/tiles' : '/tiles'
  return of === 'collection' ? `/collections/${ids[0]}${suffix}` : suffix
}

export function titleOf({ kind, of }: Family, ids: readonly string[], { view, language }: Call): string {
  const about = of === 'collection' ? view.collection(ids[0]!).title : view.title
  return `${say(about, language)} – ${say(kind === 'map' ? words.mapTiles : words.vectorTiles, language)}`
}

export function trailOf(family: Family, ids: readonly string[], call: Call) {
  const title = say(family.kind === 'map' ? words.mapTiles : words.vectorTiles, call.language)
  const own = { title, href: call.links.to(listPath(family, ids)) }
  return family.of === 'collection' ? [...collectionTrail(call, ids[0]!), own] : [own]
}
