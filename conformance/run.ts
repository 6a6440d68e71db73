import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import type { ClassResult, ConformanceClass } from './check.ts'
import { classes } from './classes/index.ts'
import { Server } from './discover.ts'
import { Client } from './http.ts'
import { publishedName } from './official/kit.ts'
import { testOfficially } from './official/official.ts'
import { suites } from './official/suites.ts'
import { ownFolder, startOwn } from './own.ts'
import { html } from './report/html.ts'
import { junit } from './report/junit.ts'
import { makePaint, sayClass, saySummary } from './report/text.ts'
import { choose, countAll, type RunOptions, runClasses } from './suite.ts'

const help = `Tests a server against the conformance classes of OGC standards that it declares.

  npm run conformance                      our server with its own data
  npm run conformance -- URL               any server: landing page of an OGC API, or URL of a WMS or WMTS

  --class NAME       only this class, declared or not; may be repeated, * stands for any letters
  --official         also run the official suites (OGC CITE) that are in the folder CITE_JARS
  --sample N         look at no more than N collections, layers and tilesets in each test
  --header 'N: V'    send this header with every request, for instance a key; may be repeated
  --timeout S        seconds to wait for an answer (60)
  --junit FILE       write the results as JUnit XML
  --html FILE        write the results as a page
  --list             name the classes and leave

Leaves with 0 where nothing failed, 1 where something did, 2 where nothing could be tested. A test of an official
suite that is known to be wrong counts as failed and is explained; it alone is no reason to leave with 1.

For --official (an official suite needs Java 17, and those of WMS and WMTS an engine):
  CITE_JARS          folder with ${suites.map(({ artefact }) => publishedName(artefact)).join(', ')}
  CITE_ENGINE        folder with the jars of TEAM Engine; without it Maven is asked for them
  CITE_SCHEMAS       folder with a folder for each site of schemas (schemas.opengis.net, www.w3.org), without the Internet
  GEODATA_DIR        folder with cite/data-wms-1.3.0.zip, the layers that the suite of WMS 1.3.0 looks at
`

const options = {
  class: { type: 'string', multiple: true },
  official: { type: 'boolean' },
  sample: { type: 'string' },
  header: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  junit: { type: 'string' },
  html: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(signal: AbortSignal): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true })
  if (values.help) return print(help)
  const asked = values.class ?? []
  const chosen = choose([...classes, ...(values.official ? suites : [])], asked)
  if (values.list) return print(chosen.map(({ id, title }) => `${id.padEnd(24)} ${title}\n`).join(''))
  if (positionals.length > 1) throw new Error(`One URL at a time, please: ${positionals.join(' ')}`)
  const url = positionals[0] === undefined ? undefined : readUrl(positionals[0])
  const sample = values.sample === undefined ? Infinity : positive(values.sample, '--sample')
  const client = new Client({
    headers: Object.fromEntries((values.header ?? []).map(readHeader)),
    timeout: 1000 * positive(values.timeout ?? '60', '--timeout'),
  })
  const paint = makePaint(process.stdout.isTTY === true && !process.env.NO_COLOR)
  const end = (result: ClassResult) => void print(sayClass(result, paint))
  const started = new Date()
  try {
    print(`${paint('bold', 'Conformance')} of ${url ?? 'Géosocle'}\n\n`)
    const mine = classes.filter(each => chosen.includes(each))
    const ours = await testOurs(url, mine, client, sample, { asked: asked.length > 0, signal, end })
    const official = await testOfficially(
      suites.filter(each => chosen.includes(each)),
      { url, client, sample, ours, signal, end, tell },
    )
    const seconds = (Date.now() - started.getTime()) / 1000
    const result = {
      url: url ?? 'Géosocle',
      started,
      seconds,
      requests: client.requests,
      classes: [...ours, ...official],
    }
    print(saySummary(result, paint))
    if (values.junit) await save(values.junit, junit(result))
    if (values.html) await save(values.html, html(result))
    const { passed, failed, explained } = countAll(result)
    if (failed > explained) return 1
    const nothing = passed === 0 || (official.length > 0 && official.every(({ skipped }) => skipped !== undefined))
    return nothing ? 2 : 0
  } finally {
    client.close()
  }
}

/** Our classes on a server, or on ours with the data that it comes with. */
async function testOurs(
  url: string | undefined,
  chosen: readonly ConformanceClass[],
  client: Client,
  sample: number,
  options: RunOptions,
): Promise<readonly ClassResult[]> {
  if (chosen.length === 0) return []
  const own = url === undefined ? await startOwn({ data: ownFolder() }, tell) : undefined
  try {
    const server = new Server(url ?? own!.url, client, sample)
    await server.landing()
    return await runClasses(server, chosen, options)
  } finally {
    await own?.stop()
  }
}

function readUrl(given: string): string {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) throw new Error(`"${given}" is no http or https URL.`)
  return given
}

function readHeader(line: string): [string, string] {
  const at = line.indexOf(':')
  if (at < 1) throw new Error(`--header takes "Name: value", not "${line}".`)
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
}

function positive(given: string, name: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw new Error(`${name} takes a number above zero, not "${given}".`)
  return Number(given)
}

async function save(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

function print(words: string): number {
  process.stdout.write(words)
  return 0
}

function tell(words: string): void {
  process.stderr.write(`${words}\n`)
}

/** Ends what was started, before this does. */
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(new Error('Stopped.')))

main(stop.signal).then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
