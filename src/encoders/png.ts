import { defineEncoder } from '../core/encoder.ts'
import { picture } from './picture.ts'

export const png = defineEncoder<'pixels'>({
  id: 'png',
  token: 'png',
  title: 'PNG',
  media: 'image/png',
  aliases: ['image/png; mode=24bit', 'image/png; mode=32bit', 'image/png24', 'png32'],
  accepts: ['pixels'],
  extension: 'png',
  alpha: true,
  compressible: false,
  conformance: {
    ogcapi: [
      'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/png',
      'https://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/png',
    ],
  },
  // A low level: the picture is drawn once and sent once, and time counts more than the last tenth of its size.
  encode: image => picture(image).png({ compressionLevel: 1 }).toBuffer(),
})
