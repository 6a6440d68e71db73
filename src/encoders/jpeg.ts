import { defineEncoder } from '../core/encoder.ts'
import { picture } from './picture.ts'

export const jpeg = defineEncoder<'pixels'>({
  id: 'jpeg',
  token: 'jpeg',
  title: 'JPEG',
  media: 'image/jpeg',
  aliases: ['jpg', 'image/jpg'],
  accepts: ['pixels'],
  extension: 'jpg',
  alpha: false,
  compressible: false,
  conformance: {
    ogcapi: [
      'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/jpeg',
      'https://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/jpeg',
    ],
  },
  encode(image) {
    const input = picture(image)
    const flat = image.channels === 4 ? input.flatten({ background: '#ffffff' }) : input
    return flat.jpeg({ quality: image.quality ?? 85, optimiseCoding: false }).toBuffer()
  },
})
