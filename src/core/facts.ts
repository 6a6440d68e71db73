import type { Box } from './box.ts'
import type { Crs } from './crs/crs.ts'
import type { Dimension } from './dimension.ts'
import type { FeatureSchema } from './feature.ts'
import type { TileLimits, TileMatrixSet } from './grid.ts'
import { hash } from './key.ts'
import type { RasterFacts } from './raster.ts'

/** What must be known of the data before a plan can be made: a value, read once, kept in memory, followed for change. */
export interface Facts {
  /** The CRS in which the data are stored. */
  readonly crs: Crs
  /** Where the data are, x first; never smaller than they are. Undefined where there are none. */
  readonly extent: { readonly box: Box; readonly lonLat: Box } | undefined
  /** First and last instant (RFC 3339), null for an open end. */
  readonly temporal?: readonly [string | null, string | null]
  readonly features?: FeatureSchema
  /** About how many features there are, from statistics: never sent as a count. */
  readonly estimate?: number
  readonly raster?: RasterFacts
  readonly tiles?: readonly StoredTiles[]
  readonly files?: readonly FileFacts[]
  readonly dimensions: readonly Dimension[]
  /** A name of the data's present state, from memory: equal names mean equal data. Undefined where it is not known. */
  version(area?: Box): string | undefined
  /**
   * A name of what these facts were read from, from memory, where any change of the data changes them too (files): they
   * are read again once it differs. Absent: only time makes them old.
   */
  basis?(): string | undefined
}

/** Tiles that are stored as they are sent. */
export interface StoredTiles {
  readonly grid: TileMatrixSet
  readonly limits: readonly TileLimits[]
  /** Media type of every tile. */
  readonly media: string
  readonly content: 'map' | 'vector'
  /** True where the grid is the data's own and no registered one. */
  readonly own: boolean
  /** Names of the layers inside stored vector tiles, where they are known. */
  readonly layers?: readonly string[]
}

export interface FileFacts {
  readonly name: string
  readonly media: string
  readonly size: number
  /** With its quotes; strong. */
  readonly etag: string
  readonly modified: Date | undefined
}

/** What a collection can be asked for: from its facts alone. */
export type Offering = 'features' | 'vector-tiles' | 'map' | 'map-tiles' | 'files'

export function offerings(facts: Facts): ReadonlySet<Offering> {
  const found = new Set<Offering>()
  const stored = facts.tiles ?? []
  if (facts.features) found.add('features')
  if (facts.features?.geometry || stored.some(tiles => tiles.content === 'vector')) found.add('vector-tiles')
  if (facts.features?.geometry || facts.raster) found.add('map').add('map-tiles')
  if (stored.some(tiles => tiles.content === 'map')) found.add('map-tiles')
  if (facts.files) found.add('files')
  return found
}

const keys = new WeakMap<Facts, string>()

/** A name of what the facts say, the version aside: equal names mean equal facts. */
export function factsKey(facts: Facts): string {
  let key = keys.get(facts)
  if (key === undefined) {
    const shown = { ...facts, crs: facts.crs.id, tiles: facts.tiles?.map(tiles => ({ ...tiles, grid: tiles.grid.id })) }
    key = hash([JSON.stringify(shown)])
    keys.set(facts, key)
  }
  return key
}
