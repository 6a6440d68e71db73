import { z } from 'zod'
import { ServiceError } from '../../core/error.ts'
import { defaultLimits } from '../../core/limits.ts'
import { text } from '../../core/param.ts'
import { defineProtocol, type ParseContext } from '../../core/protocol.ts'
import type { Query } from '../../core/query.ts'
import type { Request } from '../../core/request.ts'
import { described, readKvp, service } from '../ows/kvp.ts'
import { capabilitiesParams, parseCapabilities } from './capabilities.ts'
import { collectionEndpoints, endpoints } from './endpoints.ts'
import { report } from './exception.ts'
import { mapParams, parseMap, versionParam } from './map.ts'

const params = {
  service: service('WMS', 'SERVICE', false),
  request: text('REQUEST', {
    required: true,
    description: { fr: 'GetCapabilities ou GetMap.', en: 'GetCapabilities or GetMap.' },
    maxLength: 100,
  }),
}

/** WMS 1.3.0 (06-042): capabilities and maps; maps in the words of 1.1.1 too. */
export const wms = defineProtocol({
  id: 'wms',
  title: { fr: 'Cartes WMS', en: 'WMS maps' },
  config: z.strictObject({}),
  conformance: [],
  routes: [
    {
      path: '/wms',
      operation: 'kvp',
      summary: { fr: 'WMS 1.3.0 : GetCapabilities, GetMap', en: 'WMS 1.3.0: GetCapabilities, GetMap' },
      params: {
        ...params,
        ...described({ version: versionParam }, capabilitiesParams, mapParams('CRS', defaultLimits)),
      },
      parse,
    },
  ],
  report,
  endpoints,
  collectionEndpoints,
})

/** REQUEST has the words of WMS 1.0 too. */
function parse(request: Request, context: ParseContext): Query {
  const asked = readKvp(params, request).request
  switch (asked.toLowerCase()) {
    case 'getcapabilities':
    case 'capabilities':
      return parseCapabilities(request, context)
    case 'getmap':
    case 'map':
      return parseMap(request, context)
    default: {
      const message = `REQUEST must be GetCapabilities or GetMap, not "${asked.slice(0, 60)}".`
      throw new ServiceError('unknown-operation', message, { parameter: 'REQUEST' })
    }
  }
}
