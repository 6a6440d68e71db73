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
  return {
    stages,
    timed(stage, step) {
      const started = performance.now()
      const end = () => void stages.set(stage, (stages.get(stage) ?? 0) + performance.now() - started)
      let result: ReturnType<typeof step> | undefined
      try {
        result = step()
      } finally {
        if (!(result instanceof Promise)) end()
      }
      return result instanceof Promise ? (result.finally(end) as typeof result) : result
    },
    header() {
      let text = ''
      for (const [stage, ms] of stages) text += `${text && ', '}${stage};dur=${ms.toFixed(2)}`
      return text
    },
  }
}
