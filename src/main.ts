import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { add } from './commands/add.ts'
import { check } from './commands/check.ts'
import { type CommandContext, CommandError } from './commands/context.ts'
import { demo, demos } from './commands/demo.ts'
import { help } from './commands/help.ts'
import { schema } from './commands/schema.ts'
import { serve } from './commands/serve.ts'
import { ConfigError, sayComplaint } from './config/complaint.ts'
import { suggest } from './config/guess.ts'
import { type Crs, parseCrs } from './core/crs/crs.ts'
import { type Log, makeLog, makeTerminalLog } from './http/log.ts'
import { birth } from './processes/words.ts'

const options = {
  config: { type: 'string' },
  data: { type: 'string' },
  log: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  processes: { type: 'string' },
  demo: { type: 'boolean' },
  crs: { type: 'string' },
  service: { type: 'string' },
  store: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const commands = ['serve', 'check', 'add', 'demo', 'schema']
const own = fileURLToPath(new URL('..', import.meta.url))
const { env } = process

async function main(): Promise<number> {
  const { values, positionals } = parse()
  const version = String(
    (JSON.parse(readFileSync(resolve(own, 'package.json'), 'utf8')) as { version: unknown }).version,
  )
  const [command, ...rest] = positionals
  if (values.version) return print(`${version}\n`)
  if (values.help || command === undefined) return print(help(version, bold))
  if (!commands.includes(command))
    throw new CommandError(`There is no command "${command}"${suggest(command, commands)}`)
  const given = values.config ?? env.GEOSOCLE_CONFIG
  const context = makeContext(command, given, values)
  if (command === 'add') {
    if (rest.length === 0) throw new CommandError('Say what to add: geosocle add FILE|DIR|TABLE…')
    return add(rest, { crs: crsOf(values.crs), service: values.service, store: values.store }, context)
  }
  if (command === 'demo') {
    const [name] = demos.filter(one => rest.length === 1 && one === rest[0])
    if (!name) throw new CommandError(`Say which demonstration: geosocle demo ${demos.join('|')}`)
    return demo(name, context)
  }
  if (rest.length > 0)
    throw new CommandError(`"${rest[0]}" is too much: geosocle ${command} takes options alone. See geosocle --help.`)
  if (command === 'check') return check(context)
  if (command === 'schema') return schema(context)
  return serve(context, {
    host: values.host ?? (env.HOST || undefined),
    port: portOf(values.port ?? env.PORT),
    processes: processesOf(values.processes ?? env.GEOSOCLE_PROCESSES),
    demo: values.demo ?? given === undefined,
    onReload: listener => process.on('SIGHUP', listener),
  })
}

function parse() {
  try {
    return parseArgs({ options, allowPositionals: true, allowNegative: true, strict: true })
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('. ')[0]}. See geosocle --help.`)
  }
}

function makeContext(
  command: string,
  config: string | undefined,
  values: { data?: string | undefined; log?: string | undefined },
): CommandContext {
  const here = resolve('config')
  const folder =
    config !== undefined ? resolve(config) : existsSync(resolve(here, 'server.yaml')) ? here : resolve(own, 'config')
  if (!existsSync(folder))
    throw new CommandError(`The folder of the configuration does not exist: ${folder}. Name it with --config.`)
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => {
      stop.abort()
      process.once(name, () => process.exit(130))
    })
  return {
    env,
    folder,
    dataFolder: resolve(values.data ?? env.GEOSOCLE_DATA ?? '.geosocle'),
    log: logOf(values.log ?? env.LOG_LEVEL ?? (command === 'serve' ? 'info' : 'warn')),
    terminal: process.stderr.isTTY === true,
    write: text => void process.stdout.write(text),
    tell: text => void process.stderr.write(text),
    signal: stop.signal,
  }
}

/** Lines for people at a terminal, JSON for everything else, where each of several processes names itself. */
function logOf(level: string): Log {
  if (process.stdout.isTTY) return makeTerminalLog(level, text => void process.stdout.write(text))
  return makeLog(level, env[birth] === undefined ? {} : { pid: process.pid })
}

function crsOf(text: string | undefined): Crs | undefined {
  if (text === undefined) return undefined
  const found = parseCrs(/^\d+$/.test(text) ? `EPSG:${text}` : text)
  if (!found) throw new CommandError(`--crs ${text} is no CRS known here; an example is --crs EPSG:2154.`)
  return found.authority === 'OGC' ? parseCrs('EPSG:4326') : found
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new CommandError(`The port must be a number up to 65535, not "${text}".`)
  return port
}

function processesOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > 64) throw new CommandError(`The number of processes must be 1 to 64, not "${text}".`)
  return count
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function bold(text: string): string {
  return process.stdout.isTTY && !env.NO_COLOR ? `\u001b[1m${text}\u001b[0m` : text
}

/** What the user is told of a failure: a sentence wherever we know one. */
function tell(error: unknown): void {
  if (error instanceof ConfigError)
    for (const complaint of error.complaints) process.stderr.write(`${sayComplaint(complaint)}\n`)
  else if (/ENOSPC|EDQUOT/.test(String(error)))
    process.stderr.write(`The disk is full: make room and try again (${(error as Error).message}).\n`)
  else if (error instanceof Error) process.stderr.write(`${env.LOG_LEVEL === 'debug' ? error.stack : error.message}\n`)
  else process.stderr.write(`${String(error)}\n`)
}

main().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    tell(error)
    process.exitCode = 1
  },
)
