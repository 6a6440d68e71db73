import { type SampleType, sampleBytes } from '../core/raster.ts'

export type SampleArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array

const views: Readonly<Record<SampleType, new (buffer: ArrayBufferLike, start: number, length: number) => SampleArray>> =
  {
    uint8: Uint8Array,
    int8: Int8Array,
    uint16: Uint16Array,
    int16: Int16Array,
    uint32: Uint32Array,
    int32: Int32Array,
    float32: Float32Array,
    float64: Float64Array,
  }

/** The samples in little-endian bytes; copied where they do not lie on a boundary of their size. */
export function samplesOf(bytes: Uint8Array, type: SampleType): SampleArray {
  const size = sampleBytes[type]
  const placed = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes)
  return new views[type](placed.buffer, placed.byteOffset, Math.floor(placed.length / size))
}

/** The same samples with the order of their bytes turned. */
export function swapBytes(bytes: Uint8Array, size: number): Uint8Array {
  const turned = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % size)))
  if (size === 2) turned.swap16()
  else if (size === 4) turned.swap32()
  else if (size === 8) turned.swap64()
  return turned
}
