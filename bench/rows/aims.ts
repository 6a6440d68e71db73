import { median } from '../statistics.ts'
import type { Aim, Results } from './row.ts'

/** Replies a second of a side, as the median of its rounds. */
const rate = (results: Results, id: string) => {
  const runs = results.get(id)
  return runs && runs.length > 0 ? median(runs.map(({ perSecond }) => perSecond)) : undefined
}

interface Compared {
  /** The side of ours that is judged: with as many processes as the others have. */
  readonly judged: string
  /** Another side of ours, for the record: with one process. */
  readonly beside?: string
  readonly others: readonly string[]
}

/** Ours against the fastest of those named that took part. */
export function atLeast(factor: number, { judged, beside, others }: Compared, words: string): Aim {
  return {
    words,
    judge(results) {
      const rates = others.map(id => rate(results, id)).filter(found => found !== undefined)
      const own = rate(results, judged)
      if (own === undefined || rates.length === 0) return undefined
      const most = Math.max(...rates)
      const single = beside === undefined ? undefined : rate(results, beside)
      const note = single === undefined ? '' : ` (one process: ${(single / most).toFixed(2)} ×)`
      return { held: own / most >= factor, figure: `${(own / most).toFixed(2)} ×${note}` }
    },
  }
}

export function p99Below(limit: number, ours: string, words: string): Aim {
  return {
    words,
    judge(results) {
      const runs = results.get(ours)
      if (!runs || runs.length === 0) return undefined
      const p99 = median(runs.map(run => run.p99))
      return { held: p99 < limit, figure: `${p99.toFixed(1)} ms` }
    },
  }
}
