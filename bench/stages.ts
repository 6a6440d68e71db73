/** How often a stage of our road took how long. */
export interface Stage {
  readonly count: number
  /** Seconds in all. */
  readonly sum: number
  /** How many took at most 1, 10 and 100 ms. */
  readonly within: readonly number[]
}

/** Stages of one server by `protocol operation stage`. */
export type Stages = Readonly<Record<string, Stage>>

/** Upper bounds of the histogram, in seconds: each is one of the server's own buckets. */
const bounds = ['0.001', '0.01', '0.1']
const none: Stage = { count: 0, sum: 0, within: bounds.map(() => 0) }

/** Reads the stage histograms of a server of ours, and that of whole replies, which it calls `reply`. */
export async function readStages(url: string): Promise<Stages> {
  const text = await (await fetch(url)).text()
  const found: Record<string, { count: number; sum: number; within: number[] }> = {}
  for (const [, histogram, part, labels, value] of text.matchAll(
    /^geosocle_(stage|reply)_seconds_(bucket|sum|count)\{(.*)\} (\S+)$/gm,
  )) {
    const label = Object.fromEntries([...labels!.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, text]) => [name, text]))
    if (label.protocol === 'none') continue
    const name = `${label.protocol} ${label.operation} ${histogram === 'stage' ? label.stage : 'reply'}`
    found[name] ??= { count: 0, sum: 0, within: bounds.map(() => 0) }
    const bound = bounds.indexOf(label.le ?? '')
    if (part === 'sum') found[name].sum += Number(value)
    else if (part === 'count') found[name].count += Number(value)
    else if (bound >= 0) found[name].within[bound]! += Number(value)
  }
  return found
}

/** What came between two looks, added to what there is. */
export function addStages(all: Stages, before: Stages, after: Stages): Stages {
  const names = new Set([...Object.keys(all), ...Object.keys(after)])
  const sums = [...names].map(name => {
    const [old, from, to] = [all, before, after].map(each => each[name] ?? none) as [Stage, Stage, Stage]
    const stage: Stage = {
      count: old.count + to.count - from.count,
      sum: old.sum + to.sum - from.sum,
      within: bounds.map((_, i) => old.within[i]! + to.within[i]! - from.within[i]!),
    }
    return [name, stage] as const
  })
  return Object.fromEntries(sums.filter(([, { count }]) => count > 0))
}
