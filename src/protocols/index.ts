import type { Protocol } from '../core/protocol.ts'

/** Every protocol: to add one, write its file and list it here. */
export const protocols: readonly Protocol[] = []
