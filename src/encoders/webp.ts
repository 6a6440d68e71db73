import { defineEncoder } from '../core/encoder.ts'
import { picture } from './picture.ts'

export const webp = defineEncoder<'pixels'>({
  id: 'webp',
  token: 'webp',
  title: 'WebP',
  media: 'image/webp',
  accepts: ['pixels'],
  extension: 'webp',
  alpha: true,
  compressible: false,
  encode: image =>
    picture(image)
      .webp({ quality: image.quality ?? 80, effort: 1 })
      .toBuffer(),
})
