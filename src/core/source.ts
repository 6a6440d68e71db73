import type { ZodType } from 'zod'
import type { Box } from './box.ts'
import type { Facts, FileFacts } from './facts.ts'
import type { Value } from './feature.ts'
import type { TileAddress } from './grid.ts'
import type { Interval } from './interval.ts'
import type { Io } from './io.ts'
import type { PackedFeatures } from './packed.ts'
import type { Held, RasterPart, Window } from './raster.ts'
import type { Stores } from './store.ts'

/** Where data are. A source has the readers that it has; nobody implements "unsupported". */
export interface Source {
  /** Reads what a plan needs to know; called again after a failure or when the data's structure changed. */
  facts(signal: AbortSignal): Promise<Facts>
  readonly features?: FeatureReader
  readonly tiles?: TileReader
  readonly coverage?: CoverageReader
  readonly bytes?: ByteReader
  close(): Promise<void>
}

/** Part of the plane in the storage CRS: its box, and its outline (x, y, x, y… closed) where it is no rectangle there. */
export interface Area {
  readonly box: Box
  readonly ring?: readonly number[]
}

export interface FeatureSelection {
  /** Names of the properties wanted, in the order of the rows' values. */
  readonly columns: readonly string[]
  /** Features that touch any of them; all where undefined. */
  readonly areas?: readonly Area[]
  /** `geometry`: the shape itself touches; `box`: its envelope does (tiles). */
  readonly match: 'geometry' | 'box'
  /** How the geometry is wanted: whole, not at all, or cut to a box where it is much larger (tiles). */
  readonly geometry: 'full' | 'none' | { readonly cut: Box }
  readonly ids?: readonly string[]
  readonly where?: readonly { readonly property: string; readonly value: Value }[]
  readonly time?: Interval
  /**
   * Cell of the storage CRS within which one point is enough (tiles and maps of small scales): a source of very many
   * points may then leave out the others. Everything is read in one batch.
   */
  readonly thin?: number
  /** True for whoever wants all of it, in any order: a source may then read everything in one batch. */
  readonly whole?: boolean
  /** The most bytes of a batch of `whole`: more of them are too large. */
  readonly bytes?: number
  /** Token of a batch's `next`: go on after it. */
  readonly after?: string
  /** The most rows in all; batches are smaller. */
  readonly limit: number
}

export interface FeatureBatch {
  /** The reader's from now on: their bytes may be written over once it has done with them. */
  readonly features: PackedFeatures
  /** Token of the place after the last feature, also where `limit` ended the reading; undefined where none follows. */
  readonly next: string | undefined
}

export interface FeatureReader {
  /**
   * Batches of about 1,000 in the order of the key; each is one short statement, and no connection is held between them.
   * @throws too-large for a batch, or one feature, of too many bytes
   */
  read(selection: FeatureSelection, signal: AbortSignal): AsyncIterable<FeatureBatch>
  /** The exact number of features that match, whatever `limit` and `after`; undefined where counting is too dear. */
  count(selection: FeatureSelection, signal: AbortSignal): Promise<number | undefined>
}

export interface StoredTile {
  readonly bytes: Uint8Array
  readonly media: string
  readonly encoding?: 'gzip'
}

export interface TileReader {
  /** A tile of one of the facts' grids as it is stored; undefined where there is none. @throws source-failed, timeout */
  read(grid: string, tile: TileAddress, signal: AbortSignal): Promise<StoredTile | undefined>
}

export interface CoverageReader {
  /** The blocks of a level that cover a window of it: compressed, but where they are found decoded in `held`. */
  read(level: number, window: Window, signal: AbortSignal, held?: Held): Promise<RasterPart>
}

export interface ByteReader {
  /** Absolute path of a file that lies on this machine's disk. */
  path?(file: string): string | undefined
  /** The file's size and validator as they are now; undefined for a name that is none of the facts' files. */
  stat(file: string, signal: AbortSignal): Promise<FileFacts | undefined>
  /** The bytes from `start` to `end` (not included) of the state that `etag` names. @throws source-failed (`cause`: ChangedFile) */
  read(file: string, start: number, end: number, signal: AbortSignal, etag?: string): Promise<Uint8Array>
  /** The same bytes as they come, with back-pressure. */
  stream(file: string, start: number, end: number, signal: AbortSignal, etag?: string): AsyncIterable<Uint8Array>
}

/** What a source may use; never imported, always given. */
export interface SourceContext {
  readonly io: Io
  readonly stores: Stores
  /** The collection's id: the name of its own grid and files where the data have none. */
  readonly id: string
  /** A word for the log: never for a client. */
  warn(message: string, detail?: Record<string, unknown>): void
}

export interface SourceKind<C = unknown> {
  readonly type: string
  /** The YAML section below `source:` (without `type`). */
  readonly config: ZodType
  /** Files and folders that it reads, where it reads any, as they are configured: URLs among them do not matter. */
  paths?(config: C): readonly string[]
  /** Makes the source without touching data. */
  open(config: C, context: SourceContext): Source
}

/** Ties a source's configuration to its implementation: `config` gives what `open` takes. */
export function defineSource<C>(kind: SourceKind<C> & { readonly config: ZodType<C> }): SourceKind<C> {
  return kind
}
