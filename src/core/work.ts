import type { Box } from './box.ts'
import type { PackedFeatures } from './packed.ts'
import type { Held, RasterFacts, RasterPart } from './raster.ts'
import type { Style } from './style.ts'

/** What a picture shows: every layer is decoded, warped, coloured and drawn over the other. CRSs are PROJ strings. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly crs: string
  /** The outer edge of the picture's pixels, x first in `crs`. */
  readonly box: Box
  /** From the bottom up. */
  readonly layers: readonly (RasterLayerJob | FeatureLayerJob)[]
  /** `#rrggbb` below everything; undefined: transparent. */
  readonly background: string | undefined
  /** Pixels of a symbol's pixel: 1 at 0.28 mm. */
  readonly symbolScale: number
}

/** One picture, drawn and written in one job on one thread. */
export interface MapJob extends Drawing {
  /** Id of an encoder of `pixels`. */
  readonly encoder: string
}

export interface RasterLayerJob {
  readonly kind: 'raster'
  readonly crs: string
  /** One or more parts (a box that crosses the antimeridian reads two). */
  readonly parts: readonly RasterPart[]
  readonly raster: RasterFacts
  readonly style: Style
  readonly resampling: 'nearest' | 'bilinear' | 'cubic'
}

export interface FeatureLayerJob {
  readonly kind: 'features'
  readonly crs: string
  readonly features: PackedFeatures
  readonly style: Style
}

/** One vector tile: every layer projected, clipped, snapped and written in one job. */
export interface VectorTileJob {
  readonly crs: string
  /** The tile's box, x first in `crs`. */
  readonly box: Box
  /** Tile units across, 4096 by custom, and the margin around the tile in the same units. */
  readonly extent: number
  readonly buffer: number
  readonly layers: readonly { readonly name: string; readonly crs: string; readonly features: PackedFeatures }[]
  /** Id of an encoder of `vectortile`. */
  readonly encoder: string
}

/** Every job that worker threads do: what goes in and what comes out are plain data. */
export interface Jobs {
  map: { input: MapJob; output: Uint8Array }
  vectortile: { input: VectorTileJob; output: Uint8Array }
}

/** The worker threads. */
export interface Work {
  /**
   * The buffers of the job's features and blocks go over to the thread: the caller must not use them again.
   * @throws busy where the queue is full, timeout, internal where the thread died, cancelled. An abort ends the job within 100 ms.
   */
  run<K extends keyof Jobs>(job: K, input: Jobs[K]['input'], signal: AbortSignal): Promise<Jobs[K]['output']>
  /** The decoded blocks that the threads keep, for one request, which ends it when its jobs are done. Absent where none are kept. */
  hold?(): Held
}
