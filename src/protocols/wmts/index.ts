import { z } from 'zod'
import { invalid, ServiceError } from '../../core/error.ts'
import { text } from '../../core/param.ts'
import { defineProtocol, type ParseContext } from '../../core/protocol.ts'
import type { Query } from '../../core/query.ts'
import type { Request } from '../../core/request.ts'
import { described, readKvp, service } from '../ows/kvp.ts'
import { capabilitiesParams, parseKvpCapabilities, parseRestCapabilities } from './capabilities.ts'
import { collectionEndpoints, endpoints } from './endpoints.ts'
import { report } from './exception.ts'
import { kvpParams, parseKvpTile, parseRestTile, restParams } from './tile.ts'

const params = {
  request: text('request', {
    required: true,
    description: { fr: 'GetCapabilities ou GetTile.', en: 'GetCapabilities or GetTile.' },
    maxLength: 100,
  }),
  service: service('WMTS', 'service', true),
}

/** WMTS 1.0.0 (07-057r7) by key-value pairs and by addresses. */
export const wmts = defineProtocol({
  id: 'wmts',
  title: { fr: 'Tuiles WMTS', en: 'WMTS tiles' },
  config: z.strictObject({}),
  conformance: [],
  routes: [
    {
      path: '/wmts',
      operation: 'kvp',
      summary: { fr: 'WMTS 1.0.0 : GetCapabilities, GetTile', en: 'WMTS 1.0.0: GetCapabilities, GetTile' },
      params: { ...params, ...described(capabilitiesParams, kvpParams) },
      parse: parseKvp,
    },
    {
      path: '/wmts/1.0.0/WMTSCapabilities.xml',
      operation: 'capabilities',
      summary: { fr: 'WMTS 1.0.0 : les métadonnées du service', en: 'WMTS 1.0.0: the service metadata' },
      params: {},
      parse: parseRestCapabilities,
    },
    {
      path: '/wmts/1.0.0/:layer/:style/:TileMatrixSet/:TileMatrix/:TileRow/:TileCol.:ext',
      operation: 'tile',
      summary: { fr: 'WMTS 1.0.0 : une tuile', en: 'WMTS 1.0.0: a tile' },
      params: restParams,
      parse: parseRestTile,
    },
  ],
  report,
  endpoints,
  collectionEndpoints,
})

function parseKvp(request: Request, context: ParseContext): Query {
  const asked = readKvp(params, request).request
  switch (asked.toLowerCase()) {
    case 'getcapabilities':
      return parseKvpCapabilities(request, context)
    case 'gettile':
      return parseKvpTile(request, context)
    case 'getfeatureinfo':
      throw new ServiceError('unknown-operation', 'No layer here answers GetFeatureInfo.', {
        parameter: 'GetFeatureInfo',
      })
    default:
      throw invalid('request', `request must be GetCapabilities or GetTile, not "${asked.slice(0, 60)}".`)
  }
}
