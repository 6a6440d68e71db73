import { defineEncoder } from '../core/encoder.ts'

/** Documents for programs: compact JSON in UTF-8. */
export const json = defineEncoder<'document'>({
  id: 'json',
  token: 'json',
  title: 'JSON',
  media: 'application/json',
  accepts: ['document'],
  extension: 'json',
  compressible: true,
  conformance: {
    ogcapi: [
      'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json',
      'https://www.opengis.net/spec/ogcapi-common-2/1.0/conf/json',
    ],
  },
  encode: document => Buffer.from(JSON.stringify(document.json)),
})
