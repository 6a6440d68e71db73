import type { Box } from '../core/box.ts'
import type { SimpleStyle } from '../core/style.ts'

/** What the map viewer is given by a page, as JSON: it asks the server for nothing but tiles and features. */
export interface Scene {
  readonly crs: SceneCrs
  /** What is shown at first, in longitudes and latitudes; undefined: the features, once they are there. */
  readonly extent: Box | undefined
  /** From the bottom up. */
  readonly layers: readonly SceneLayer[]
  readonly words: SceneWords
}

export interface SceneCrs {
  /** `EPSG:2154` */
  readonly code: string
  /** PROJ string. */
  readonly definition: string
  /** Area of use in longitudes and latitudes. */
  readonly area: Box
}

export type SceneLayer = SceneTiles | SceneFeatures | SceneExtent

interface LayerBase {
  readonly title: string
  readonly visible: boolean
  /** URL of a feature's page with `{id}`. */
  readonly item?: string
  readonly style?: SimpleStyle
}

export interface SceneTiles extends LayerBase {
  readonly kind: 'vector-tiles' | 'map-tiles'
  /** URL with `{tileMatrix}`, `{tileRow}` and `{tileCol}`. */
  readonly template: string
  readonly crs: SceneCrs
  /** From the coarsest on; deeper than the last the map enlarges. */
  readonly matrices: readonly SceneMatrix[]
  /** Index of the first matrix that is asked for. */
  readonly minLevel: number
  /** Where the data are, in longitudes and latitudes: no tile is asked outside. */
  readonly extent: Box
}

export interface SceneFeatures extends LayerBase {
  readonly kind: 'features'
  /** URL of GeoJSON in longitudes and latitudes. */
  readonly href: string
}

/** Where data are that no map can show: the outline of a box in longitudes and latitudes. */
export interface SceneExtent extends LayerBase {
  readonly kind: 'extent'
  readonly box: Box
}

/** One level of a tile matrix set, x first; row 0 is on top. */
export interface SceneMatrix {
  readonly id: string
  readonly cellSize: number
  readonly origin: readonly [number, number]
  readonly tileWidth: number
  readonly tileHeight: number
}

/** Texts of the viewer in the page's language. */
export interface SceneWords {
  readonly zoomIn: string
  readonly zoomOut: string
  readonly whole: string
  readonly layers: string
  readonly close: string
  readonly failed: string
  /** A feature without properties. */
  readonly nothing: string
  /** Link to a feature's page. */
  readonly open: string
}
