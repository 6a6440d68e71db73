import type { Box } from './box.ts'

export type SampleType = 'uint8' | 'int8' | 'uint16' | 'int16' | 'uint32' | 'int32' | 'float32' | 'float64'

export interface Band {
  readonly name: string
  readonly type: SampleType
  readonly nodata?: number
  readonly scale?: number
  readonly offset?: number
  readonly unit?: string
}

/** One resolution of a raster: level 0 is the full one. `box` is the outer edge of its pixels in the storage CRS. */
export interface RasterLevel {
  readonly width: number
  readonly height: number
  readonly box: Box
  readonly blockWidth: number
  readonly blockHeight: number
}

export interface RasterFacts {
  readonly bands: readonly Band[]
  readonly levels: readonly RasterLevel[]
  /** How pixels become colours without a style: grey, colour, a palette (RGBA, 4 × 256 bytes), or values that need a style. */
  readonly colours: 'grey' | 'rgb' | 'rgba' | 'values' | { readonly palette: Uint8Array }
  /** True where each pixel has a colour: JPEG may be the first format. */
  readonly opaque: boolean
}

/** Pixel columns and rows of one level; the ends are not included. */
export interface Window {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A compressed block as it lies in the file, with where it belongs in its level (pixels). */
export interface Block {
  readonly x: number
  readonly y: number
  /** Undefined for a block that the file leaves out (sparse): nodata. */
  readonly bytes: Uint8Array | undefined
  /** Bytes of a 1-bit or 8-bit mask block over the same pixels, where the file has one. */
  readonly mask?: Uint8Array
}

/** Whatever a decoder must know of a file's blocks: plain data that crosses threads. */
export interface BlockFormat {
  readonly compression: 'none' | 'deflate' | 'lzw' | 'packbits' | 'jpeg' | 'webp' | 'zstd' | 'lerc'
  readonly predictor: 1 | 2 | 3
  readonly type: SampleType
  readonly bands: number
  readonly planar: boolean
  readonly littleEndian: boolean
  readonly width: number
  readonly height: number
  /** JPEG only: the shared tables of the file, and whether its three bands are YCbCr. */
  readonly jpeg?: { readonly tables?: Uint8Array; readonly ycbcr: boolean }
  readonly lerc?: { readonly inner: 'none' | 'deflate' | 'zstd' }
  readonly mask?: { readonly compression: 'none' | 'deflate' | 'packbits' | 'lzw'; readonly bits: 1 | 8 }
}

/** Compressed blocks of one level that cover a window: what a raster source reads, and a worker decodes. */
export interface RasterPart {
  readonly level: RasterLevel
  readonly window: Window
  readonly format: BlockFormat
  readonly blocks: readonly Block[]
}

/** An image as encoders take it: 8 bits a channel, row by row from the top, alpha not premultiplied. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: 3 | 4
  readonly data: Uint8Array
}
