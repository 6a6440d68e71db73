import { median } from '../statistics.ts'
import type { Aim, Results } from './row.ts'

/** Replies a second of a side, as the median of its rounds. */
const rate = (results: Results, id: string) => {
  const runs = results.get(id)
  return runs && runs.length > 0 ? median(runs.map(({ perSecond }) => perSecond)) : undefined
}

/** Ours against the fastest of those named that took part. */
export function atLeast(factor: number, ours: string, others: readonly string[], words: string): Aim {
  return {
    words,
    judge(results) {
      const own = rate(results, ours)
      const rates = others.map(id => rate(results, id)).filter(found => found !== undefined)
      if (own === undefined || rates.length === 0) return undefined
      const ratio = own / Math.max(...rates)
      return { held: ratio >= factor, figure: `${ratio.toFixed(2)} ×` }
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
