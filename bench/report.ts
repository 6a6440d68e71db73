import { settings } from './peers/postgres.ts'
import type { Conditions, RowResult, SideResult } from './results.ts'
import type { AnyRow } from './rows/index.ts'
import { median, spread } from './statistics.ts'

/** `docs/benchmarks.md`: what was measured, of whom, how, and which aims it holds; `notes`: what figures do not tell. */
export function report(rows: readonly AnyRow[], results: readonly RowResult[], notes: string): string {
  const measured = rows.flatMap(row => {
    const result = results.find(({ id }) => id === row.id)
    return result ? [{ row, result }] : []
  })
  return [
    '# Benchmarks',
    'Written by `npm run bench`. Figures of one machine on one day: read them as ratios.',
    '## Aims',
    aims(measured),
    ...(notes ? ['## What the figures say', notes] : []),
    '## Figures',
    'Each side is asked in turn, round by round; all get the same requests in a round and others in the next. A figure is the median of the rounds, ± half of what lies between the least and the greatest. CPU is that of all processes of the side for one reply, with the database’s own in the next column; memory is the most that they shared out among themselves (PSS). The tables of stages are of our own metrics over all rounds, in time on the clock: what waits for a processor or for its turn counts too.',
    ...measured.map(section),
    '## How it was done',
    conditions(measured.map(({ result }) => result)),
    '### Who took part',
    parts(measured.map(({ result }) => result)),
  ]
    .join('\n\n')
    .concat('\n')
}

interface Measured {
  readonly row: AnyRow
  readonly result: RowResult
}

function aims(measured: readonly Measured[]): string {
  const lines = measured.flatMap(({ row, result }) => {
    const runs = new Map(result.sides.map(({ id, measures }) => [id, measures]))
    return row.aims.map(({ words, judge }) => {
      const verdict = judge(runs)
      return [
        row.title,
        words,
        verdict?.figure ?? '',
        verdict ? (verdict.held ? 'held' : '**missed**') : 'nobody to compare',
      ]
    })
  })
  return table(['row', 'aim', 'figure', ''], lines)
}

function section({ row, result }: Measured): string {
  const { connections, seconds, conditions, sides, absent, slow } = result
  const lines = sides.map(side => {
    const rates = side.measures.map(({ perSecond }) => perSecond)
    return [
      side.title,
      `${round(median(rates))} ± ${spread(rates).toFixed(0)} %`,
      round(median(side.measures.map(({ p50 }) => p50))),
      round(median(side.measures.map(({ p99 }) => p99))),
      round(median(side.measures.map(({ size }) => size))),
      perReply(side, side.usage),
      perReply(side, side.database),
      side.usage.length > 0 ? round(Math.max(...side.usage.map(({ memory }) => memory))) : '',
      side.usage[0] ? `${side.usage[0].processes} / ${Math.max(...side.usage.map(({ threads }) => threads))}` : '',
      alike(side),
    ]
  })
  const head = ['', 'replies/s', 'p50 ms', 'p99 ms', 'KiB', 'CPU ms', 'database ms', 'MiB', 'processes / threads']
  const { day, rounds, seed, busy } = conditions
  return [
    `### ${row.title}`,
    `${row.about} \`${row.id}\`, ${connections} connections, ${rounds} rounds of ${seconds} s, seed ${seed}, on ${day}; load average before ${round(busy[0])}, after ${round(busy[1])}.`,
    table([...head, 'like ours'], lines),
    stages(sides),
    ...(absent.length > 0 ? [`Not installed here: ${absent.join(', ')}.`] : []),
    ...(slow.length > 0 ? [`Left out: ${slow.join('; ')}.`] : []),
  ].join('\n\n')
}

/** Milliseconds of processor for each reply. */
function perReply({ measures }: SideResult, usage: SideResult['usage']): string {
  if (usage.length === 0) return ''
  const each = usage.map(({ cpu }, i) => (1000 * cpu) / measures[i]!.replies)
  return round(median(each))
}

function alike({ likeness, otherSize }: SideResult): string {
  if (likeness.length === 0) return ''
  const rmse = likeness.flatMap(({ rmse }) => rmse ?? [])
  const size = median(likeness.map(each => each.size))
  const picture = rmse.length > 0 ? `RMSE ≤ ${Math.max(...rmse).toFixed(1)}, ` : ''
  return `${picture}ours is ${size.toFixed(2)} × its size${otherSize ? ` (${otherSize})` : ''}`
}

function stages(sides: readonly SideResult[]): string {
  const lines = sides.flatMap(({ title, stages = {} }) =>
    Object.entries(stages).map(([name, { count, sum, within }]) => {
      const parts = within.map(most => `${((100 * most) / count).toFixed(0)} %`)
      return [title, name, round((1000 * sum) / count), ...parts, String(count)]
    }),
  )
  return table(['', 'stage', 'mean ms', '≤ 1 ms', '≤ 10 ms', '≤ 100 ms', 'times'], lines)
}

function conditions(results: readonly RowResult[]): string {
  const each = (say: (conditions: Conditions) => string | number) =>
    [...new Set(results.map(({ conditions }) => say(conditions)))].join('; ')
  const flags = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  return [
    `- ${each(({ machine }) => machine)}; load, servers and database share it.`,
    `- Load: ${each(({ wrk }) => wrk)}, one thread, connections that stay open, no wait between requests.`,
    `- ${each(({ database }) => database)}, one cluster for all sides, in memory: ${flags.join(', ')}.`,
    `- Peers that can have ${each(({ processes }) => processes)} processes have them.`,
    '- Before anything is timed, 20 replies of each side are compared with ours: the same number of features, pictures with a mean difference (RMSE) below 3, sizes within 20 % (but where the table says why not), stored bytes equal. A difference stops the run. Then each side works for four seconds before the first round.',
  ].join('\n')
}

function parts(results: readonly RowResult[]): string {
  const all = new Map(results.flatMap(({ sides }) => sides.map(side => [side.title, side] as const)))
  const lines = [...all.values()].map(({ title, version, flags }) => [title, version, flags])
  const absent = [...new Set(results.flatMap(result => result.absent))]
  const named = absent.length > 0 ? `\n\nNot installed here, and nothing is said about them: ${absent.join(', ')}.` : ''
  return table(['', 'version', 'set beside its defaults'], lines) + named
}

function round(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US')
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n')
}
