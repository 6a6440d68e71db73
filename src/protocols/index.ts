import type { Protocol } from '../core/protocol.ts'
import { copc } from './copc.ts'
import { ogcapi } from './ogcapi/index.ts'

/** Every protocol: to add one, write its file and list it here. */
export const protocols: readonly Protocol[] = [ogcapi, copc]
