import type { Jobs } from '../core/work.ts'

type Tasks = {
  readonly [K in keyof Jobs]: (input: Jobs[K]['input'], signal: AbortSignal) => Promise<Jobs[K]['output']>
}

/** What each job runs; a thread loads a task's code at its first job. */
export const tasks: Tasks = {
  map: async (job, signal) => {
    const { runMap, slim } = await import('./map.ts')
    return slim(await runMap(job, signal))
  },
  vectortile: async (job, signal) => (await import('./vectortile.ts')).runVectorTile(job, signal),
}
