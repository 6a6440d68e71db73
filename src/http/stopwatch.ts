import type { Run, Stage } from '../core/plan.ts'

/** Times the stages of one request, for `Server-Timing` and the metrics. */
export interface Stopwatch {
  readonly timed: Run['timed']
  readonly stages: ReadonlyMap<Stage, number>
  /** `facts;dur=0.1, plan;dur=0.2`: milliseconds. */
  header(): string
}

export function stopwatch(): Stopwatch {
  const stages = new Map<Stage, number>()
  const note = (stage: Stage, started: number) =>
    stages.set(stage, (stages.get(stage) ?? 0) + performance.now() - started)
  return {
    stages,
    async timed(stage, step) {
      const started = performance.now()
      try {
        return await step()
      } finally {
        note(stage, started)
      }
    },
    header: () => [...stages].map(([stage, ms]) => `${stage};dur=${ms.toFixed(2)}`).join(', '),
  }
}
