import { arch, availableParallelism, cpus, platform, release, totalmem } from 'node:os'
import type { RowResult, SideResult } from './measure.ts'
import { settings } from './peers/postgres.ts'
import { median, spread } from './statistics.ts'

export interface ReportOptions {
  readonly database: string
  readonly wrk: string
  readonly processes: number
  readonly rounds: number
  readonly seed: number
  /** Words about this run that figures do not tell, one paragraph each. */
  readonly notes: string
}

/** `docs/benchmarks.md`: what was measured, of whom, how, and which aims it holds. */
export function report(results: readonly RowResult[], options: ReportOptions): string {
  return [
    '# Benchmarks',
    'Written by `npm run bench`. Figures of one machine on one day: read them as ratios.',
    '## Aims',
    aims(results),
    ...(options.notes ? ['## What the figures say', options.notes] : []),
    '## Figures',
    `Each side is asked in turn, ${options.rounds} rounds; all get the same requests in a round and others in the next. A figure is the median of the rounds, ± half of what lies between the least and the greatest. CPU is that of all processes of the side for one reply, with the database's own in the next column; memory is the most that they shared out among themselves (PSS).`,
    ...results.map(section),
    '## How it was done',
    conditions(options),
    '### Who took part',
    parts(results),
  ]
    .join('\n\n')
    .concat('\n')
}

function aims(results: readonly RowResult[]): string {
  const lines = results.flatMap(({ row, sides }) => {
    const measured = new Map(sides.map(({ peer, measures }) => [peer.id, measures]))
    return row.aims.map(({ words, judge }) => {
      const verdict = judge(measured)
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

function section({ row, seconds, sides, absent }: RowResult): string {
  const lines = sides.map(side => {
    const rates = side.measures.map(({ perSecond }) => perSecond)
    return [
      side.peer.title,
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
  const head = [
    '',
    'replies/s',
    'p50 ms',
    'p99 ms',
    'KiB',
    'CPU ms',
    'database ms',
    'MiB',
    'processes / threads',
    'like ours',
  ]
  return [
    `### ${row.title}`,
    `${row.about} \`${row.id}\`, ${row.connections} connections, ${seconds} s a round.`,
    table(head, lines),
    ...(absent.length > 0 ? [`Not installed here: ${absent.join(', ')}.`] : []),
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

function conditions({ database, wrk, processes, rounds, seed }: ReportOptions): string {
  const [processor] = cpus()
  const flags = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  return [
    `- ${processor?.model.trim() || 'processor without a name'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()} ${arch()}; load, servers and database share it.`,
    `- Load: ${wrk}, one thread, connections that stay open, no wait between requests. ${rounds} rounds, seed ${seed}.`,
    `- ${database}, one cluster for all sides, in memory: ${flags.join(', ')}.`,
    `- Peers that can have ${processes} processes have them. Géosocle has one process, and as many drawing threads as cores: it cannot run as two yet.`,
    `- Before anything is timed, ${20} replies of each side are compared with ours: the same number of features, pictures with a mean difference (RMSE) below 3, sizes within 20 % (but where the table says why not), stored bytes equal. A difference stops the run.`,
  ].join('\n')
}

function parts(results: readonly RowResult[]): string {
  const all = new Map(results.flatMap(({ sides }) => sides.map(side => [side.peer.id, side] as const)))
  const lines = [...all.values()].map(({ peer, version }) => [peer.title, version, peer.flags])
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
