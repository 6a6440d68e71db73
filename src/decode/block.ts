import { ServiceError } from '../core/error.ts'
import { type BlockFormat, MAX_BLOCK_BYTES, sampleBytes } from '../core/raster.ts'
import { decompress } from './bytes.ts'
import { standaloneJpeg } from './jpeg.ts'
import { decodeLerc } from './lerc.ts'
import { decodePicture } from './picture.ts'
import { undoDifferences, undoFloatPredictor } from './predictor.ts'
import { type SampleArray, samplesOf, swapBytes } from './sample.ts'

/**
 * Decodes one block to its samples, row by row: `width × height × bands`, or one band where the format is planar. At
 * least `rows` rows are there: the last strip of a file may end early.
 * @throws source-failed where the block is damaged or larger than MAX_BLOCK_BYTES
 */
export async function decodeBlock(bytes: Uint8Array, format: BlockFormat, rows = format.height): Promise<SampleArray> {
  const stride = format.width * (format.planar ? 1 : format.bands) * sampleBytes[format.type]
  const size = stride * format.height
  if (!(size <= MAX_BLOCK_BYTES)) throw damaged(new Error(`a block of ${size} bytes`))
  let samples: SampleArray
  try {
    samples = await decode(bytes, format, size)
  } catch (cause) {
    throw damaged(cause)
  }
  if (samples.byteLength < stride * rows) throw damaged(new Error(`${samples.byteLength} bytes of ${stride * rows}`))
  return samples
}

async function decode(bytes: Uint8Array, format: BlockFormat, size: number): Promise<SampleArray> {
  const { compression, width, type, predictor } = format
  const bands = format.planar ? 1 : format.bands
  switch (compression) {
    case 'jpeg':
      return picture(standaloneJpeg(bytes, format.jpeg ?? { ycbcr: true }), format, bands)
    case 'webp':
      return picture(bytes, format, bands)
    case 'lerc':
      return samplesOf(await decodeLerc(bytes, format, size), type)
    default: {
      const raw = await decompress(bytes, compression, size)
      if (predictor === 3) return samplesOf(undoFloatPredictor(raw, width, bands, sampleBytes[type]), type)
      const little = format.littleEndian ? raw : swapBytes(raw, sampleBytes[type])
      // Bytes that were not decompressed may be shared: they are not changed in place.
      const samples = samplesOf(
        predictor === 2 && little.buffer === bytes.buffer ? new Uint8Array(little) : little,
        type,
      )
      if (predictor === 2) undoDifferences(samples, width, bands)
      return samples
    }
  }
}

async function picture(bytes: Uint8Array, format: BlockFormat, bands: number): Promise<SampleArray> {
  const { width, height, data } = await decodePicture(bytes, bands, format.width * format.height)
  if (width !== format.width || height > format.height) throw new Error(`a picture of ${width} × ${height}`)
  return data
}

/** Decodes a mask block to one byte a pixel: 255 where the pixel counts, else 0. @throws source-failed */
export async function decodeMask(
  bytes: Uint8Array | undefined,
  format: BlockFormat,
  rows = format.height,
): Promise<Uint8Array> {
  const { width, height, mask } = format
  const valid = new Uint8Array(width * height)
  if (!bytes || !mask) return valid
  const stride = mask.bits === 1 ? (width + 7) >> 3 : width
  let raw: Uint8Array
  try {
    raw = await decompress(bytes, mask.compression, stride * height)
  } catch (cause) {
    throw damaged(cause)
  }
  if (raw.length < stride * rows) throw damaged(new Error(`a mask of ${raw.length} bytes`))
  const filled = Math.floor(raw.length / stride)
  for (let y = 0; y < filled; y++) {
    const row = y * stride
    const to = y * width
    if (mask.bits === 8) for (let x = 0; x < width; x++) valid[to + x] = raw[row + x] === 0 ? 0 : 255
    else for (let x = 0; x < width; x++) valid[to + x] = raw[row + (x >> 3)]! & (128 >> (x & 7)) ? 255 : 0
  }
  return valid
}

const damaged = (cause: unknown) =>
  new ServiceError('source-failed', 'A block of the raster cannot be decoded: the file is damaged.', { cause })
