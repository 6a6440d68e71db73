import type { Protocol } from '../core/protocol.ts'
import { copc } from './copc.ts'
import { ogcapi } from './ogcapi/index.ts'
import { tms } from './tms/index.ts'
import { wms } from './wms/index.ts'
import { wmts } from './wmts/index.ts'

/** Every protocol: to add one, write its file and list it here. */
export const protocols: readonly Protocol[] = [ogcapi, copc, tms, wms, wmts]
