import { ServiceError } from '../core/error.ts'
import type { Pixels } from '../core/raster.ts'
import { sharp } from './vips.ts'

export interface DecodedPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Decodes a JPEG or WebP block to `channels` bytes a pixel. @throws Error where it is damaged or larger than `pixels` */
export async function decodePicture(bytes: Uint8Array, channels: number, pixels: number): Promise<DecodedPicture> {
  const input = sharp(bytes, { limitInputPixels: pixels, failOn: 'error', sequentialRead: true })
  const shaped =
    channels === 4 ? input.ensureAlpha() : channels === 1 ? input.toColourspace('b-w') : input.removeAlpha()
  const { data, info } = await shaped.raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== channels) throw new Error(`a picture of ${info.channels} bands instead of ${channels}`)
  return { width: info.width, height: info.height, data }
}

/** Decodes a whole JPEG, PNG or WebP picture of at most `maxPixels`. @throws source-failed */
export async function decodeImage(bytes: Uint8Array, maxPixels: number): Promise<Pixels> {
  try {
    const input = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).toColourspace('srgb')
    const { data, info } = await input.raw().toBuffer({ resolveWithObject: true })
    if (info.channels !== 3 && info.channels !== 4) throw new Error(`a picture of ${info.channels} bands`)
    return { width: info.width, height: info.height, channels: info.channels, data }
  } catch (cause) {
    throw new ServiceError('source-failed', 'A picture could not be decoded.', { cause })
  }
}
