import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { arch, availableParallelism, cpus, loadavg, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Data, openData } from './data.ts'
import { measureRow } from './measure.ts'
import { databaseVersion } from './peers/postgres.ts'
import { find, run } from './process.ts'
import { report } from './report.ts'
import { type RowResult, readResults, writeResults } from './results.ts'
import { packageRoot } from './root.ts'
import { rows } from './rows/index.ts'

const help = `Measures our server beside others on the same data, and writes docs/benchmarks.md (its figures: benchmarks.json).

  npm run bench                    all rows
  npm run bench -- ROW…            only these; the others keep the figures that they have

  --list             name the rows and leave
  --print            print the report of this run, and write nothing
  --rounds N         times that each side is measured (5)
  --seconds N        length of a round, instead of that of the row
  --processes N      processes of those who can have several (2)
  --seed N           instead of one of chance

Needs wrk, PostgreSQL with PostGIS, gdal_translate. Takes what it finds of nginx, MapServer (with spawn-fcgi), Martin (on
PATH, or the program that BENCH_MARTIN names), and tipg, pygeoapi and TiTiler in the virtual environment that
BENCH_PYTHON names. BENCH_WRK, BENCH_NGINX, BENCH_MAPSERV and BENCH_POSTGRES name programs that are not on PATH.
`

const options = {
  list: { type: 'boolean' },
  print: { type: 'boolean' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string' },
  processes: { type: 'string', default: '2' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const file = (...names: string[]) => join(packageRoot, ...names)
const tell = (words: string) => void process.stderr.write(`${words}\n`)

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true })
  if (values.help) return void process.stdout.write(help)
  if (values.list) return void process.stdout.write(rows.map(({ id, title }) => `${id.padEnd(20)} ${title}\n`).join(''))
  for (const name of positionals)
    if (!rows.some(({ id }) => id === name)) throw new Error(`There is no row "${name}": --list names them.`)
  const wrk = await find('wrk', 'BENCH_WRK')
  if (!wrk) throw new Error('The bench needs wrk (apt install wrk, brew install wrk).')
  const seed = values.seed === undefined ? Math.floor(Math.random() * 1e6) : number(values.seed, '--seed')
  const rounds = number(values.rounds, '--rounds')
  const processes = number(values.processes, '--processes')
  const seconds = values.seconds === undefined ? undefined : number(values.seconds, '--seconds')
  const notes = (await readFile(file('bench', 'notes.md'), 'utf8')).trim()
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-bench-'))
  let results = values.print ? [] : await readResults(file('docs', 'benchmarks.json'))
  let data: Data | undefined
  try {
    data = await openData(packageRoot, tell)
    const about = {
      day: new Date().toISOString().slice(0, 10),
      seed,
      rounds,
      processes,
      machine: machine(),
      database: await databaseVersion(data.database.url),
      wrk: await wrkVersion(wrk),
    }
    for (const row of rows.filter(({ id }) => positionals.length === 0 || positionals.includes(id))) {
      tell(row.title)
      const own = join(folder, row.id)
      await mkdir(own)
      const ground = { data, folder: own, processes }
      const before = loadavg()[0]!
      const found = await row.open(each => measureRow(each, { ground, wrk, rounds, seconds, seed, tell }))
      const result: RowResult = { ...found, conditions: { ...about, busy: [before, loadavg()[0]!] } }
      results = [...results.filter(({ id }) => id !== row.id), result]
      // Written after each row: a run that stops leaves what it has measured.
      if (!values.print) await write(results, notes)
    }
    if (values.print) process.stdout.write(report(rows, results, ''))
  } finally {
    await data?.database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function write(results: readonly RowResult[], notes: string): Promise<void> {
  const known = rows.flatMap(row => results.filter(({ id }) => id === row.id))
  await writeResults(file('docs', 'benchmarks.json'), known)
  await writeFile(file('docs', 'benchmarks.md'), report(rows, known, notes))
}

function number(given: string, name: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new Error(`${name} takes a number above zero, not "${given}".`)
  return Number(given)
}

function machine(): string {
  const name = cpus()[0]?.model.trim() || 'processor without a name'
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  return `${name}, ${availableParallelism()} cores, ${memory}, ${platform()} ${release()} ${arch()}`
}

/** wrk says its version before it complains that there is no address. */
async function wrkVersion(wrk: string): Promise<string> {
  const said = await run(wrk, ['--version']).catch((error: Error) => error.message)
  return /wrk \S+(?= \[)/.exec(said)?.[0] ?? 'wrk of an unknown version'
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

main().catch((error: unknown) => {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
