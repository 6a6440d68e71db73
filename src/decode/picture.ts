import { sharp } from './vips.ts'

export interface DecodedPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Decodes a JPEG, PNG or WebP picture to `channels` bytes a pixel. @throws Error where it is damaged or larger than `pixels` */
export async function decodePicture(bytes: Uint8Array, channels: number, pixels: number): Promise<DecodedPicture> {
  const input = sharp(bytes, { limitInputPixels: pixels, failOn: 'error', sequentialRead: true })
  const shaped =
    channels === 4 ? input.ensureAlpha() : channels === 1 ? input.toColourspace('b-w') : input.removeAlpha()
  const { data, info } = await shaped.raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== channels) throw new Error(`a picture of ${info.channels} bands instead of ${channels}`)
  return { width: info.width, height: info.height, data }
}
