import type { Crs } from './crs/crs.ts'
import type { FeatureRow, FeatureSchema, Property } from './feature.ts'
import type { Link, Links } from './link.ts'
import type { Pixels } from './raster.ts'
import type { Language } from './request.ts'

/** A JSON tree. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** A page of features, or one feature; the encoder transforms and writes row by row. */
export interface FeaturePage {
  readonly kind: 'features'
  readonly collection: { readonly id: string; readonly title: string }
  readonly schema: FeatureSchema
  /** The columns of each row's values. */
  readonly columns: readonly Property[]
  readonly rows: readonly FeatureRow[]
  /** CRS of the rows' geometry, x first. */
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

/** Geometry of one layer of a vector tile in tile units (y down), ready to be written. */
export interface TileLayer {
  readonly name: string
  readonly extent: number
  readonly count: number
  /** 1 points, 2 lines, 3 polygons; one a feature. */
  readonly types: Uint8Array
  /** Integer ids, or undefined for features without one. */
  readonly ids: readonly (number | undefined)[]
  /** MVT command integers of all features, and where each begins; count + 1 offsets. */
  readonly commands: Uint32Array
  readonly offsets: Uint32Array
  readonly columns: readonly string[]
  /** Row by row: values[feature * columns.length + column]; null is left out. */
  readonly values: readonly (string | number | boolean | null)[]
}

export interface VectorTile {
  readonly kind: 'vectortile'
  readonly layers: readonly TileLayer[]
}

export type Payload = FeaturePage | Document | Image | VectorTile
export type PayloadKind = Payload['kind']
export type PayloadOf<K extends PayloadKind> = Extract<Payload, { kind: K }>
