import type { SampleArray } from './sample.ts'

/** Undoes horizontal differencing (TIFF 6.0 §14) in place: rows of `width` pixels of `bands` samples. */
export function undoDifferences(samples: SampleArray, width: number, bands: number): void {
  const whole =
    samples instanceof Float32Array ? new Uint32Array(samples.buffer, samples.byteOffset, samples.length) : samples
  const stride = width * bands
  for (let row = 0; row < whole.length; row += stride) {
    const end = Math.min(whole.length, row + stride)
    for (let i = row + bands; i < end; i++) whole[i] = whole[i]! + whole[i - bands]!
  }
}

/**
 * Undoes the floating point predictor (TIFF Technical Note 3): byte differences, then byte planes with the most
 * significant first. The result is little-endian.
 */
export function undoFloatPredictor(bytes: Uint8Array, width: number, bands: number, size: number): Uint8Array {
  const output = new Uint8Array(bytes.length)
  const count = width * bands
  const stride = count * size
  const row = new Uint8Array(stride)
  for (let start = 0; start + stride <= bytes.length; start += stride) {
    row.set(bytes.subarray(start, start + stride))
    for (let i = bands; i < stride; i++) row[i] = row[i]! + row[i - bands]!
    for (let plane = 0; plane < size; plane++) {
      const from = (size - 1 - plane) * count
      for (let i = 0; i < count; i++) output[start + i * size + plane] = row[from + i]!
    }
  }
  return output
}
