import { type Box, intersects } from './box.ts'
import type { Collection } from './catalog.ts'
import { CRS84, type Crs, WEB_MERCATOR, WGS84 } from './crs/crs.ts'
import { areas, boxWithin } from './crs/transform.ts'
import { ServiceError } from './error.ts'
import { type Facts, factsKey, type StoredTiles } from './facts.ts'
import { limitsOf, registeredGrid, type TileLimits, type TileMatrixSet } from './grid.ts'
import type { Key } from './key.ts'

/**
 * The CRSs in which a collection is offered: CRS84 first, the storage CRS next (OGC 18-058 §6.2), the usual ones, those
 * of its grids that the data touch, and those of the configuration.
 */
export function offeredCrs(collection: Collection, facts: Facts): readonly Crs[] {
  const grids = collection.grids.map(name => registeredGrid(name)?.crs).filter(crs => crs && touches(crs, facts))
  const all = [CRS84, facts.crs, WEB_MERCATOR, WGS84, ...(grids as Crs[]), ...collection.crs]
  return all.filter((crs, i) => all.findIndex(other => other.id === crs.id) === i)
}

/** The CRSs in which all of these collections are offered, CRS84 first. */
export function commonCrs(entries: readonly { collection: Collection; facts: Facts }[]): readonly Crs[] {
  const [first, ...rest] = entries.map(({ collection, facts }) => offeredCrs(collection, facts))
  return first?.filter(crs => rest.every(others => others.some(({ id }) => id === crs.id))) ?? []
}

/** The CRS of a map of these collections where none is asked for: the first's own, CRS84 where not all are offered in it. */
export function mapCrs(entries: readonly { collection: Collection; facts: Facts }[]): Crs {
  const own = entries[0]?.facts.crs
  return commonCrs(entries).find(({ id }) => id === own?.id) ?? CRS84
}

/** @throws invalid-crs naming `parameter` where the collection is not offered in it */
export function requireCrs(collection: Collection, facts: Facts, crs: Crs, parameter = 'crs'): void {
  const offered = offeredCrs(collection, facts)
  if (offered.some(other => other.id === crs.id)) return
  const names = offered.map(other => other.id).join(', ')
  throw new ServiceError('invalid-crs', `${crs.id} is not offered for "${collection.id}"; offered are ${names}.`, {
    parameter,
  })
}

/** A grid in which tiles of a collection can be asked for, and where they may hold data. */
export interface OfferedGrid {
  readonly grid: TileMatrixSet
  readonly limits: readonly TileLimits[]
  /** Tiles that are stored in this grid. */
  readonly stored: readonly StoredTiles[]
}

const gridsKept = new WeakMap<
  Collection,
  { readonly facts: Facts; map?: readonly OfferedGrid[]; vector?: readonly OfferedGrid[] }
>()

/**
 * Grids for tiles of this content: the registered ones of the configuration that the data touch, then the data's own.
 * Worked out once for these facts, since every tile asks for them.
 */
export function offeredGrids(collection: Collection, facts: Facts, content: 'map' | 'vector'): readonly OfferedGrid[] {
  const known = gridsKept.get(collection)
  const kept = known?.facts === facts ? known : { facts }
  if (kept !== known) gridsKept.set(collection, kept)
  kept[content] ??= gridsOf(collection, facts, content)
  return kept[content]
}

function gridsOf(collection: Collection, facts: Facts, content: 'map' | 'vector'): readonly OfferedGrid[] {
  const stored = (facts.tiles ?? []).filter(tiles => tiles.content === content)
  const made = content === 'map' ? (facts.raster ?? facts.features?.geometry) : facts.features?.geometry
  const registered = (made ? collection.grids : [])
    .map(name => registeredGrid(name))
    .filter(grid => grid !== undefined)
    .map(grid => ({ grid, limits: madeLimits(grid, facts), stored: stored.filter(tiles => tiles.grid.id === grid.id) }))
    .filter(({ limits }) => limits.length > 0)
  const others = stored
    .filter(tiles => !registered.some(({ grid }) => grid.id === tiles.grid.id))
    .map(tiles => ({ grid: tiles.grid, limits: tiles.limits, stored: [tiles] }))
  return [...registered, ...others]
}

/** @throws invalid-parameter naming `tileMatrixSet` where the collection has no tiles in it */
export function requireGrid(
  collection: Collection,
  facts: Facts,
  content: 'map' | 'vector',
  name: string,
): OfferedGrid {
  const offered = offeredGrids(collection, facts, content)
  const found = offered.find(({ grid }) => grid.id === name || grid.aliases?.includes(name))
  if (found) return found
  const names = offered.map(({ grid }) => grid.id).join(', ')
  throw new ServiceError(
    'invalid-parameter',
    names === ''
      ? `"${collection.id}" has no ${content} tiles.`
      : `"${collection.id}" has no tiles in "${name.slice(0, 60)}"; it has them in: ${names}.`,
    { parameter: 'tileMatrixSet' },
  )
}

/** Whether any of the data lie in the area of use of a CRS. */
function touches(crs: Crs, { extent }: Facts): boolean {
  return extent !== undefined && areas(crs).some(area => intersects(area, extent.lonLat))
}

const limitsKept = new WeakMap<Facts, Map<string, readonly TileLimits[]>>()

/** Limits in a registered grid: worked out once for these facts, whatever becomes of the collection's configuration. */
function madeLimits(grid: TileMatrixSet, facts: Facts): readonly TileLimits[] {
  const kept = limitsKept.get(facts) ?? new Map<string, readonly TileLimits[]>()
  limitsKept.set(facts, kept)
  const known = kept.get(grid.id)
  if (known) return known
  const box = facts.extent && touches(grid.crs, facts) ? boxWithin(facts.extent.lonLat, grid.crs) : undefined
  const limits = box ? limitsOf(grid, box) : []
  kept.set(grid.id, limits)
  return limits
}

/** The name of the data's present state for a key; undefined where it is not known. */
export function versionKey(collection: Collection, facts: Facts, area?: Box): Key | undefined {
  const version = facts.version(area)
  return version === undefined ? undefined : [collection.id, collection.hash, factsKey(facts), version]
}
