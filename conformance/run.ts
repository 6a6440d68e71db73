import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { Server } from './discover.ts'
import { Client } from './http.ts'
import { startOwn } from './own.ts'
import { html } from './report/html.ts'
import { junit } from './report/junit.ts'
import { makePaint, sayClass, saySummary } from './report/text.ts'
import { chooseClasses, countAll, runSuite } from './suite.ts'

const help = `Tests a server against the conformance classes of OGC standards that it declares.

  npm run conformance                      our server with its own data
  npm run conformance -- URL               any server: landing page of an OGC API, or URL of a WMS or WMTS

  --class NAME       only this class, declared or not; may be repeated, * stands for any letters
  --sample N         look at no more than N collections, layers and tilesets in each test
  --header 'N: V'    send this header with every request, for instance a key; may be repeated
  --timeout S        seconds to wait for an answer (60)
  --junit FILE       write the results as JUnit XML
  --html FILE        write the results as a page
  --list             name the classes and leave

Leaves with 0 where nothing failed, 1 where something did, 2 where nothing could be tested.
`

const options = {
  class: { type: 'string', multiple: true },
  sample: { type: 'string' },
  header: { type: 'string', multiple: true },
  timeout: { type: 'string' },
  junit: { type: 'string' },
  html: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true })
  if (values.help) return print(help)
  const asked = values.class ?? []
  const chosen = chooseClasses(asked)
  if (values.list) return print(chosen.map(({ id, title }) => `${id.padEnd(24)} ${title}\n`).join(''))
  if (positionals.length > 1) throw new Error(`One URL at a time, please: ${positionals.join(' ')}`)
  const paint = makePaint(process.stdout.isTTY === true && !process.env.NO_COLOR)
  const own = positionals[0] === undefined ? await startOwn(words => process.stderr.write(`${words}\n`)) : undefined
  const client = new Client({
    headers: Object.fromEntries((values.header ?? []).map(readHeader)),
    timeout: 1000 * positive(values.timeout ?? '60', '--timeout'),
  })
  try {
    const sample = values.sample === undefined ? Infinity : positive(values.sample, '--sample')
    const server = new Server(own?.url ?? readUrl(positionals[0]!), client, sample)
    print(`${paint('bold', 'Conformance')} of ${server.root}\n\n`)
    await server.landing()
    const result = await runSuite(server, asked, { end: each => print(sayClass(each, paint)) })
    print(saySummary(result, paint))
    if (values.junit) await save(values.junit, junit(result))
    if (values.html) await save(values.html, html(result))
    const { passed, failed } = countAll(result)
    return failed > 0 ? 1 : passed > 0 ? 0 : 2
  } finally {
    client.close()
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

main().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
