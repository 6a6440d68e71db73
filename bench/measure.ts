import { type Comparison, compare, reply } from './compare.ts'
import { type LoadOptions, load, type Measure } from './load.ts'
import { ours } from './peers/ours.ts'
import type { Ground } from './peers/peer.ts'
import type { Running } from './process.ts'
import { random } from './random.ts'
import type { RowResult, SideResult } from './results.ts'
import type { Row, Side } from './rows/row.ts'
import { addStages, readStages, type Stages } from './stages.ts'
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

const SAMPLES = 20
/** Seconds that a side works before its first round: compilers and caches are then as in a server that runs. */
const WARMING = 4

interface Contender<Q> {
  readonly side: Side<Q>
  readonly version: string
  readonly running: Running
  readonly likeness: Comparison[]
  readonly measures: Measure[]
  readonly usage: Usage[]
  readonly database: Usage[]
  stages: Stages
}

/** Starts the sides of a row, compares their replies, then times them in turn. @throws Error where replies differ */
export async function measureRow<Q>(row: Row<Q>, options: MeasureOptions): Promise<Omit<RowResult, 'conditions'>> {
  const { ground } = options
  const absent: string[] = []
  const slow: string[] = []
  let contenders: Contender<Q>[] = []
  const started: Running[] = []
  try {
    if (row.prepare) await prepare(row.prepare, ground)
    for (const side of row.sides) {
      const version = await side.peer.version()
      if (version === undefined) absent.push(side.peer.title)
      else {
        const running = await side.peer.start(ground)
        started.push(running)
        contenders.push({ side, version, running, likeness: [], measures: [], usage: [], database: [], stages: {} })
      }
    }
    await alike(row, contenders, options.seed)
    const quick: typeof contenders = []
    for (const contender of contenders) {
      const answers = await warmUp(row, contender, options.seed + 50, options)
      if (answers) quick.push(contender)
      else slow.push(`${contender.side.peer.title} ends no reply within ${warming(row, options)} s`)
    }
    contenders = quick
    for (let round = 0; round < options.rounds; round++)
      for (const contender of contenders) await time(row, contender, round, options)
  } finally {
    await Promise.all(started.map(running => running.stop()))
  }
  const { id, connections } = row
  return { id, connections, seconds: secondsOf(row, options), sides: contenders.map(resultOf), absent, slow }
}

function resultOf<Q>({ side, running, stages, ...measured }: Contender<Q>): SideResult {
  const { id, title, flags } = side.peer
  return { id, title, flags, otherSize: side.otherSize, ...measured, ...(running.metrics ? { stages } : {}) }
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

const secondsOf = <Q>(row: Row<Q>, options: MeasureOptions) => options.seconds ?? row.seconds
const warming = <Q>(row: Row<Q>, options: MeasureOptions) => Math.max(secondsOf(row, options), WARMING)

function loadOptions<Q>(row: Row<Q>, { ground, wrk }: MeasureOptions): Omit<LoadOptions, 'seconds'> {
  return { wrk, folder: ground.folder, connections: row.connections, headers: row.headers ?? {} }
}

/** False where no reply came to its end. */
async function warmUp<Q>(row: Row<Q>, { side, running }: Contender<Q>, seed: number, options: MeasureOptions) {
  const asked = asks(row, side, seed)
  return (
    (await load(running.url, asked, { ...loadOptions(row, options), seconds: warming(row, options) })) !== undefined
  )
}

async function time<Q>(row: Row<Q>, contender: Contender<Q>, round: number, options: MeasureOptions): Promise<void> {
  const { side, running } = contender
  const { ground, tell } = options
  const base = { ...loadOptions(row, options), seconds: secondsOf(row, options) }
  // All sides get the same requests in the same round, and others in the next.
  const seed = options.seed + 100 * round
  if (row.warm && round > 0) await load(running.url, asks(row, side, seed + 50), { ...base, seconds: 2 })
  const before = running.metrics && (await readStages(running.metrics))
  const stops = [watch(running.pids), watch(ground.data.database.pids)]
  const [measure] = await Promise.all([
    load(running.url, asks(row, side, seed), base),
    ...(row.meanwhile ? [beside(row.meanwhile, running.url, seed, base)] : []),
  ])
  const [usage, database] = stops.map(stop => stop())
  if (!measure) throw new Error(`${row.id}: no reply of ${side.peer.title} came to its end within ${base.seconds} s.`)
  if (running.metrics && before)
    contender.stages = addStages(contender.stages, before, await readStages(running.metrics))
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
