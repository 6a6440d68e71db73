import type { Box } from './box.ts'

export type SampleType = 'uint8' | 'int8' | 'uint16' | 'int16' | 'uint32' | 'int32' | 'float32' | 'float64'

/** Bytes of one sample. */
export const sampleBytes: Readonly<Record<SampleType, number>> = {
  uint8: 1,
  int8: 1,
  uint16: 2,
  int16: 2,
  uint32: 4,
  int32: 4,
  float32: 4,
  float64: 8,
}

/** The most bytes that one decoded block may have: what is larger is refused before it is read. */
export const MAX_BLOCK_BYTES = 67_108_864

export interface Band {
  readonly name: string
  readonly type: SampleType
  readonly nodata?: number
  readonly scale?: number
  readonly offset?: number
  readonly unit?: string
  /** The lowest and highest value worth a colour of its own (scale and offset applied), where they are known. */
  readonly range?: readonly [number, number]
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
  /** Undefined for a block that the file leaves out (sparse): nodata; and for one that is kept. */
  readonly bytes: Uint8Array | undefined
  /** Bytes of a 1-bit or 8-bit mask block over the same pixels, where the file has one. */
  readonly mask?: Uint8Array | undefined
  /** Names what it decodes to: the file and its state, the level, the places of its bytes. */
  readonly name?: string | undefined
  /** Where it lies decoded: then its bytes were not read. */
  readonly kept?: Slot | undefined
}

/** A place in the memory of decoded blocks that all threads see: `length` bytes from `at`. */
export interface Slot {
  readonly at: number
  readonly length: number
}

/** The decoded blocks that one request uses: what it found stays as it is until `end`. */
export interface Held {
  /** By the name of the block. */
  find(name: string): Slot | undefined
  end(): void
}

/** Whatever a decoder must know of a file's blocks: plain data that crosses threads. */
export interface BlockFormat {
  readonly compression: 'none' | 'deflate' | 'lzw' | 'packbits' | 'jpeg' | 'webp' | 'zstd' | 'lerc'
  readonly predictor: 1 | 2 | 3
  readonly type: SampleType
  /** Bands in the file's pixels, and those of them that are the raster's bands, in order; all where undefined. */
  readonly bands: number
  readonly pick?: readonly number[]
  /** True where each band has blocks of its own: a part then holds one block a picked band for each place, in order. */
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

/**
 * Decoded pixels of a window: red, green, blue, alpha in the bytes of each integer, colours multiplied by alpha. The
 * array is longer than width × height by a row and a pixel, so that a neighbour can be read without asking.
 */
export interface PictureWindow {
  readonly width: number
  readonly height: number
  readonly pixels: Uint32Array
  /** `none`: all opaque; `binary`: opaque or empty; `graded`: the data have an alpha band. */
  readonly alpha: 'none' | 'binary' | 'graded'
}

/**
 * Decoded pixels of a window that are all opaque: red, green and blue, a byte each. A row begins each `stride` bytes;
 * there is one more at the end, so that a neighbour can be read without asking.
 */
export interface RgbWindow {
  readonly width: number
  readonly height: number
  readonly stride: number
  readonly bytes: DataView
}

/** Decoded values of a window: one array a band (empty for a band that nobody asked for), NaN where there are no data. */
export interface ValueWindow {
  readonly width: number
  readonly height: number
  readonly bands: readonly (Float32Array | Float64Array)[]
}
