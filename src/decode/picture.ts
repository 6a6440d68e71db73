import { sharp } from './vips.ts'

export interface DecodedPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Decodes a JPEG, PNG or WebP picture to `channels` bytes a pixel. @throws Error where it is damaged or larger than `pixels` */
export async function decodePicture(bytes: Uint8Array, channels: number, pixels: number): Promise<DecodedPicture> {
  if (isTiff(bytes)) throw new Error('a TIFF instead of a picture')
  const input = sharp(bytes, { limitInputPixels: pixels, failOn: 'error', sequentialRead: true })
  const shaped =
    channels === 4 ? input.ensureAlpha() : channels === 1 ? input.toColourspace('b-w') : input.removeAlpha()
  const { data, info } = await shaped.raw().toBuffer({ resolveWithObject: true })
  if (info.channels !== channels) throw new Error(`a picture of ${info.channels} bands instead of ${channels}`)
  return { width: info.width, height: info.height, data }
}

/** Decodes a TIFF that this program has written, of so many pixels. @throws Error where what is in it is damaged */
export async function decodeColumn(bytes: Uint8Array, channels: 1 | 3, pixels: number): Promise<Uint8Array> {
  const input = sharp(bytes, { limitInputPixels: pixels, failOn: 'error' })
  const data = await (channels === 1 ? input.toColourspace('b-w') : input).raw().toBuffer()
  if (data.length !== pixels * channels) throw new Error(`${data.length} bytes of ${pixels} pixels`)
  return data
}

/** TIFF is for what we write ourselves: its reader shall see no bytes of strangers but those of pictures in it. */
const isTiff = ([a, b]: Uint8Array) => (a === 0x49 && b === 0x49) || (a === 0x4d && b === 0x4d)
