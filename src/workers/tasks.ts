import type { Jobs } from '../core/work.ts'
import type { Shelf } from '../decode/kept.ts'

type Tasks = {
  readonly [K in keyof Jobs]: (
    input: Jobs[K]['input'],
    signal: AbortSignal,
    shelf?: Shelf,
  ) => Promise<Jobs[K]['output']>
}

/** What each job runs; a thread loads a task's code at its first job. */
export const tasks: Tasks = {
  map: async (job, signal, shelf) => (await import('./map.ts')).runMap(job, signal, shelf),
  vectortile: async (job, signal) => (await import('./vectortile.ts')).runVectorTile(job, signal),
}
