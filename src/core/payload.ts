import type { Crs } from './crs/crs.ts'
import type { FeatureSchema, Property } from './feature.ts'
import type { Link, Links } from './link.ts'
import type { PackedFeatures } from './packed.ts'
import type { Pixels } from './raster.ts'
import type { Language } from './request.ts'

/** A JSON tree. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** A page of features, or one feature; the encoder transforms and writes row by row. */
export interface FeaturePage {
  readonly kind: 'features'
  readonly collection: { readonly id: string; readonly title: string }
  readonly schema: FeatureSchema
  /** What the features' columns hold, in their order. */
  readonly columns: readonly Property[]
  readonly features: PackedFeatures
  /** CRS of the features' geometry, x first. */
  readonly stored: Crs
  /** CRS of the reply: coordinates are written in its official axis order. */
  readonly crs: Crs
  readonly matched: number | undefined
  readonly links: readonly Link[]
  /** Links of each feature of the page; none where undefined. */
  featureLinks?(id: string | number): readonly Link[]
  /** True where the page is one feature asked by its id. */
  readonly single: boolean
  readonly language: Language
  readonly url: Links
}

/** A document of a protocol: the JSON that programs read, and what a page shows people beside it. */
export interface Document {
  readonly kind: 'document'
  /** Name of the page template. */
  readonly page: string
  readonly title: string
  readonly json: { readonly [key: string]: Json }
  /** What only people need: endpoints to copy, previews, breadcrumbs. Shape: the template's own. */
  readonly people: { readonly [key: string]: Json }
  readonly language: Language
  readonly url: Links
}

/** Colours for an image encoder. */
export interface Image extends Pixels {
  readonly kind: 'pixels'
  /** 1 to 100 for lossy formats. */
  readonly quality?: number
}

/** One layer of a vector tile: geometry in tile units (y down), ready to be written, and the rows that it is of. */
export interface TileLayer {
  readonly name: string
  readonly extent: number
  readonly count: number
  /** 1 points, 2 lines, 3 polygons; one a feature. */
  readonly types: Uint8Array
  /** MVT command integers of all features as varints, and where each feature begins; count + 1 offsets. */
  readonly commands: Uint8Array
  readonly offsets: Uint32Array
  /** Which row each feature is, for its id and its values. */
  readonly rows: Uint32Array
  readonly features: PackedFeatures
}

export interface VectorTile {
  readonly kind: 'vectortile'
  readonly layers: readonly TileLayer[]
}

export type Payload = FeaturePage | Document | Image | VectorTile
export type PayloadKind = Payload['kind']
export type PayloadOf<K extends PayloadKind> = Extract<Payload, { kind: K }>
