import { defineEncoder } from '../core/encoder.ts'
import { documentPage } from '../web/pages/document.ts'
import { featuresPage } from '../web/pages/features.ts'

/** Pages for people. */
export const html = defineEncoder<'document' | 'features'>({
  id: 'html',
  token: 'html',
  title: 'HTML',
  media: 'text/html; charset=utf-8',
  extension: 'html',
  accepts: ['document', 'features'],
  compressible: true,
  conformance: {
    ogcapi: [
      'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/html',
      'https://www.opengis.net/spec/ogcapi-common-2/1.0/conf/html',
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html',
    ],
  },
  encode: payload =>
    new TextEncoder().encode(payload.kind === 'document' ? documentPage(payload) : featuresPage(payload)),
})
