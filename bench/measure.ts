import { type Comparison, compare, reply } from './compare.ts'
import { type LoadOptions, load, type Measure } from './load.ts'
import { ours } from './peers/ours.ts'
import type { Ground, Peer } from './peers/peer.ts'
import type { Running } from './process.ts'
import { random } from './random.ts'
import type { Row, Side } from './rows/row.ts'
import { type Usage, watch } from './usage.ts'

export interface MeasureOptions {
  readonly ground: Ground
  readonly wrk: string
  readonly rounds: number
  /** Instead of the row's own. */
  readonly seconds: number | undefined
  readonly seed: number
  tell(words: string): void
}

/** What became of one side of a row. */
export interface SideResult {
  readonly peer: Peer
  readonly otherSize: string | undefined
  readonly version: string
  readonly measures: readonly Measure[]
  /** Of its own processes and of the database meanwhile, round by round. */
  readonly usage: readonly Usage[]
  readonly database: readonly Usage[]
  /** How its replies were like ours. */
  readonly likeness: readonly Comparison[]
}

export interface RowResult {
  readonly row: Pick<Row<unknown>, 'id' | 'title' | 'about' | 'connections' | 'aims'>
  readonly seconds: number
  readonly sides: readonly SideResult[]
  /** Peers that are not installed. */
  readonly absent: readonly string[]
}

const SAMPLES = 20

interface Contender<Q> {
  readonly side: Side<Q>
  readonly version: string
  readonly running: Running
  readonly likeness: Comparison[]
  readonly measures: Measure[]
  readonly usage: Usage[]
  readonly database: Usage[]
}

/** Starts the sides of a row, compares their replies, then times them in turn. @throws Error where replies differ */
export async function measureRow<Q>(row: Row<Q>, options: MeasureOptions): Promise<RowResult> {
  const { ground } = options
  const absent: string[] = []
  const contenders: Contender<Q>[] = []
  try {
    if (row.prepare) await prepare(row.prepare, ground)
    for (const side of row.sides) {
      const version = await side.peer.version()
      if (version === undefined) absent.push(side.peer.title)
      else {
        const running = await side.peer.start(ground)
        contenders.push({ side, version, running, likeness: [], measures: [], usage: [], database: [] })
      }
    }
    await alike(row, contenders, options.seed)
    for (let round = 0; round < options.rounds; round++)
      for (const contender of contenders) await time(row, contender, round, options)
  } finally {
    await Promise.all(contenders.map(({ running }) => running.stop()))
  }
  const { id, title, about, connections, aims } = row
  const sides = contenders.map(({ side, running: _running, ...rest }) => ({
    peer: side.peer,
    otherSize: side.otherSize,
    ...rest,
  }))
  return { row: { id, title, about, connections, aims }, seconds: options.seconds ?? row.seconds, sides, absent }
}

async function prepare(make: (url: string, ground: Ground) => Promise<void>, ground: Ground): Promise<void> {
  const own = await ours('installed').start(ground)
  try {
    await make(own.url, ground)
  } finally {
    await own.stop()
  }
}

/** Twenty replies of each side beside those of the first, which is ours. */
async function alike<Q>(row: Row<Q>, contenders: readonly Contender<Q>[], seed: number): Promise<void> {
  const [own, ...others] = contenders
  if (!own) return
  for (const query of row.queries(random(seed - 1)).slice(0, SAMPLES)) {
    const mine = await reply(own.running.url, own.side.ask(query), row.headers ?? {})
    for (const other of others) {
      const ask = other.side.ask(query)
      const theirs = await reply(other.running.url, ask, row.headers ?? {})
      const found = await compare(row.likeness, mine, theirs, other.side.otherSize !== undefined)
      other.likeness.push(found)
      if (found.differs)
        throw new Error(`${row.id}: the reply of ${other.side.peer.title} to ${ask.path} ${found.differs}.`)
    }
  }
}

async function time<Q>(row: Row<Q>, contender: Contender<Q>, round: number, options: MeasureOptions): Promise<void> {
  const { side, running } = contender
  const { ground, wrk, tell } = options
  const seconds = options.seconds ?? row.seconds
  const base = { wrk, folder: ground.folder, seconds, connections: row.connections, headers: row.headers ?? {} }
  // All sides get the same requests in the same round, and others in the next.
  const seed = options.seed + 100 * round
  // Compilers and caches get what they had in a server that has run for a while.
  if (row.warm || round === 0)
    await load(running.url, asks(row, side, seed + 50), { ...base, seconds: Math.max(seconds, 2) })
  const stops = [watch(running.pids), watch(ground.data.database.pids)]
  const [measure] = await Promise.all([
    load(running.url, asks(row, side, seed), base),
    ...(row.meanwhile ? [beside(row.meanwhile, running.url, seed, base)] : []),
  ])
  const [usage, database] = stops.map(stop => stop())
  contender.measures.push(measure)
  if (usage) contender.usage.push(usage)
  if (database) contender.database.push(database)
  const { perSecond, p50, p99 } = measure
  tell(
    `  ${side.peer.id.padEnd(18)} ${perSecond.toFixed(1).padStart(9)}/s  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`,
  )
}

const asks = <Q>(row: Row<Q>, side: Side<Q>, seed: number) => row.queries(random(seed)).map(query => side.ask(query))

/** The load beside the one that is measured: a second longer, so that it is there all the time. */
async function beside(
  { connections, asks: make }: NonNullable<Row<unknown>['meanwhile']>,
  url: string,
  seed: number,
  base: LoadOptions,
): Promise<void> {
  await load(url, make(random(seed + 1)), { ...base, connections, headers: {}, seconds: base.seconds + 1 })
}
