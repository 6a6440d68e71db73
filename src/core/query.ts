import type { Box } from './box.ts'
import type { Published, View } from './catalog.ts'
import type { Crs } from './crs/crs.ts'
import type { Encoders } from './encoder.ts'
import type { Interval } from './interval.ts'
import type { Key } from './key.ts'
import type { Limits } from './limits.ts'
import type { Link, Links } from './link.ts'
import type { Document } from './payload.ts'
import type { Protocol } from './protocol.ts'
import type { Language } from './request.ts'

/** A page of features of one collection. */
export interface FeaturesQuery {
  readonly kind: 'features'
  readonly collection: string
  /** x first in `crs`; west > east where it crosses the antimeridian of a geographic CRS. */
  readonly bbox: { readonly box: Box; readonly crs: Crs } | undefined
  readonly time: Interval | undefined
  /** Equalities of properties, as text: the plan reads them by the property's type. */
  readonly where: readonly { readonly property: string; readonly text: string }[]
  readonly crs: Crs
  readonly limit: number
  readonly after: string | undefined
  readonly encoder: string
  readonly language: Language
  readonly url: Links
  /** Links of the page, once it is known whether there is a next one. */
  links(next: string | undefined): readonly Link[]
  featureLinks?(id: string | number): readonly Link[]
}

/** One feature by its id. */
export interface FeatureQuery {
  readonly kind: 'feature'
  readonly collection: string
  readonly id: string
  readonly crs: Crs
  readonly encoder: string
  readonly language: Language
  readonly url: Links
  readonly links: readonly Link[]
}

/** A tile of one or more collections, stored or made. */
export interface TileQuery {
  readonly kind: 'tile'
  readonly collections: readonly string[]
  /** True where nobody named the collections: those without such tiles in the grid are passed over, not refused. */
  readonly whole?: boolean
  /** `vector`: an encoder of vector tiles; `map`: an encoder of pixels. */
  readonly content: 'vector' | 'map'
  /** A registered grid's name or alias, or that of the data's own grid. */
  readonly grid: string
  readonly matrix: string
  readonly row: number
  readonly col: number
  readonly style: string | undefined
  readonly encoder: string
  /** True where the client takes any format: the one in which the tile is stored may be sent instead. */
  readonly anyFormat?: boolean
  /** Pixels of the reply for one of the tile: 1, or 2 for `@2x`. */
  readonly scale: number
  readonly transparent: boolean | undefined
  readonly background: string | undefined
}

/** A map of any extent and size. */
export interface MapQuery {
  readonly kind: 'map'
  /** From the bottom up. */
  readonly layers: readonly { readonly collection: string; readonly style: string | undefined }[]
  /** True where nobody named the layers: collections that cannot be drawn are passed over, not refused. */
  readonly whole?: boolean
  /** Undefined: the storage CRS of the first layer (OGC API Maps §7.6). */
  readonly crs: Crs | undefined
  /** x first, in `crs`. Undefined: the extent of the collection (OGC API). */
  readonly bbox: { readonly box: Box; readonly crs: Crs } | undefined
  /** Undefined: derived from the box's shape. */
  readonly width: number | undefined
  readonly height: number | undefined
  readonly encoder: string
  readonly transparent: boolean | undefined
  /** `#rrggbb`; undefined: the collection's background. */
  readonly background: string | undefined
  /** Dots per inch for the size of symbols; 90.7 is the standard's pixel of 0.28 mm. */
  readonly dpi: number | undefined
  readonly dimensions: Readonly<Record<string, string>>
  /** Headers that tell what was drawn: `Content-Crs`, `Content-Bbox` (OGC API Maps). */
  readonly tell: boolean
}

/** Bytes of a file. */
export interface BytesQuery {
  readonly kind: 'bytes'
  readonly collection: string
  readonly file: string
  readonly range: string | undefined
  readonly ifRange: string | undefined
  /** Other preconditions (RFC 9110 §13.1), judged by the operation against the file's own validators. */
  readonly conditions?: {
    readonly ifMatch: string | undefined
    readonly ifNoneMatch: string | undefined
    readonly ifModifiedSince: string | undefined
    readonly ifUnmodifiedSince: string | undefined
  }
  readonly head: boolean
}

/** A document that a protocol writes from the catalogue and the facts. */
export interface DocumentQuery {
  readonly kind: 'document'
  /** With what the key already holds (scope, base, language, encoder), what tells this document from others. */
  readonly name: readonly (string | number | undefined)[]
  /** Ids of the collections whose facts it needs. One that fails is given without facts, unless it is the only one. */
  readonly collections: readonly string[]
  /** True for a document that is worth sending even where its only collection fails (a landing page, a list). */
  readonly tolerant?: boolean
  readonly language: Language
  readonly url: Links
  /** A promise where making it takes so long that it lets other requests pass in between. */
  build(context: DocumentContext): Document | Written | Promise<Document | Written>
  /** Encoder of a Document; a Written document has its own media type. */
  readonly encoder: string | undefined
}

/** A document whose text the protocol wrote itself (XML). */
export interface Written {
  readonly kind: 'written'
  readonly media: string
  readonly text: string
}

export interface DocumentContext {
  readonly view: View
  readonly encoders: Encoders
  readonly protocols: readonly Protocol[]
  readonly limits: Limits
  /** In the order of the query; `published` is undefined for a source that fails now. */
  readonly entries: readonly DocumentEntry[]
}

export interface DocumentEntry {
  readonly id: string
  readonly published: Published | undefined
  /** Something made once for this collection in this state, kept until the collection or its facts change. */
  kept<T>(name: Key, make: () => T): T
}

/** Every kind of query: one without an operation does not compile. */
export interface Queries {
  features: FeaturesQuery
  feature: FeatureQuery
  tile: TileQuery
  map: MapQuery
  bytes: BytesQuery
  document: DocumentQuery
}

export type Query = Queries[keyof Queries]
