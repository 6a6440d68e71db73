import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Data, openData } from './data.ts'
import { measureRow, type RowResult } from './measure.ts'
import { databaseVersion } from './peers/postgres.ts'
import { find, run } from './process.ts'
import { report } from './report.ts'
import { packageRoot } from './root.ts'
import { rows } from './rows/index.ts'

const help = `Measures our server beside others on the same data, and writes docs/benchmarks.md.

  npm run bench                    all rows
  npm run bench -- ROW…            only these; the report is printed instead of written

  --list             name the rows and leave
  --rounds N         times that each side is measured (5)
  --seconds N        length of a round, instead of that of the row
  --processes N      processes of those who can have several (2)
  --seed N           instead of one of chance

Needs wrk, PostgreSQL with PostGIS, gdal_translate. Takes what it finds of nginx, MapServer and QGIS Server (with
spawn-fcgi), Martin, and tipg and pygeoapi in the virtual environment that BENCH_PYTHON names.
`

const options = {
  list: { type: 'boolean' },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string' },
  processes: { type: 'string', default: '2' },
  seed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

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
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-bench-'))
  let data: Data | undefined
  try {
    data = await openData(packageRoot, tell)
    const about = {
      database: await databaseVersion(data.database.url),
      wrk: await wrkVersion(wrk),
      processes,
      rounds,
      seed,
      notes: (await readFile(join(packageRoot, 'bench', 'notes.md'), 'utf8')).trim(),
    }
    const results: RowResult[] = []
    for (const row of rows.filter(({ id }) => positionals.length === 0 || positionals.includes(id))) {
      tell(row.title)
      const own = join(folder, row.id)
      await mkdir(own)
      const ground = { data, folder: own, processes }
      results.push(await row.open(each => measureRow(each, { ground, wrk, rounds, seconds, seed, tell })))
      // Written again after each row: a run that stops leaves what it has measured.
      if (positionals.length === 0) await writeFile(join(packageRoot, 'docs', 'benchmarks.md'), report(results, about))
    }
    if (positionals.length > 0) process.stdout.write(report(results, about))
  } finally {
    await data?.database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

function number(given: string, name: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new Error(`${name} takes a number above zero, not "${given}".`)
  return Number(given)
}

/** wrk leaves with an error after its version. */
async function wrkVersion(wrk: string): Promise<string> {
  const said = await run(wrk, ['--version']).catch((error: Error) => error.message)
  return /wrk (?!--)\S+/.exec(said)?.[0] ?? 'wrk'
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

main().catch((error: unknown) => {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
