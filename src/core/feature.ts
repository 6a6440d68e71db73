/** What a property holds, in the words of JSON Schema; a `date` or `date-time` is ISO 8601 text, UTC where it has a zone. */
export type PropertyType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'date-time' | 'json'

export interface Property {
  readonly name: string
  readonly type: PropertyType
  readonly title?: string
  readonly description?: string
}

export type GeometryType =
  | 'Point'
  | 'LineString'
  | 'Polygon'
  | 'MultiPoint'
  | 'MultiLineString'
  | 'MultiPolygon'
  | 'GeometryCollection'
  | 'Geometry'

export interface FeatureSchema {
  readonly properties: readonly Property[]
  /** Undefined for a table without geometry. */
  readonly geometry: { readonly type: GeometryType; readonly dimensions: 2 | 3 } | undefined
  /** The property (or pair of them) that `datetime` means: an instant, or start and end. */
  readonly time?: { readonly start: string; readonly end?: string }
}

/** A value as it is sent: text, number, truth, null, or a JSON tree. */
export type Value = string | number | boolean | null | { readonly [key: string]: Value } | readonly Value[]

/** One feature as it is read: values in the order of the selection's columns, geometry as WKB in the storage CRS, x first. */
export interface FeatureRow {
  readonly id: string | number
  readonly values: readonly Value[]
  /** ISO WKB or EWKB, 2D or with Z (M is dropped), without arcs; null where the feature has no geometry. */
  readonly geometry: Uint8Array | null
}
