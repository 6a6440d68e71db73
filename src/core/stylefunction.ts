import type { ZodType } from 'zod'
import type { RasterFacts } from './raster.ts'
import type { SimpleStyle } from './style.ts'

/** Decoded and warped samples of an image: one array a band, in the data's own units (scale and offset applied). */
export interface Samples {
  readonly width: number
  readonly height: number
  readonly bands: readonly (
    | Uint8Array
    | Int16Array
    | Uint16Array
    | Int32Array
    | Uint32Array
    | Float32Array
    | Float64Array
  )[]
  /** 0 where a pixel has no data, 255 where it has; one a pixel. */
  readonly valid: Uint8Array
  /** Metres on the ground of a pixel across and down, in the middle of the image. */
  readonly metres: readonly [number, number]
  readonly raster: RasterFacts
}

/** How samples become colours, or how geometries are drawn. `use` names it in YAML: `ramp: {…}`. */
export interface StyleFunction<O = unknown> {
  readonly use: string
  readonly of: 'raster' | 'features'
  /** The YAML section below the function's name. */
  readonly options: ZodType<O>
  /** Pixels around the image that the function needs to see (hillshade: 1). */
  readonly margin?: number
  /** How the data are interpolated for it; `bilinear` where undefined. */
  readonly resampling?: 'nearest' | 'bilinear' | 'cubic'
  /** Raster functions only: indexes of the bands that it looks at (the others of its samples are empty); all where undefined. */
  bands?(raster: RasterFacts, options: O): readonly number[]
  /** Raster functions only: RGBA, not premultiplied, of the samples' size; `valid` 0 is transparent. */
  colour?(samples: Samples, options: O): Uint8Array
  /** Functions of features only: the plain style in which these options draw. */
  simple?(options: O): SimpleStyle
  /** The default style of data that have none. */
  suits?(raster: RasterFacts): boolean
}

export function defineStyleFunction<O>(definition: StyleFunction<O>): StyleFunction {
  return definition as unknown as StyleFunction
}
