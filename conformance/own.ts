import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './process.ts'

export interface OwnServer {
  readonly url: string
  stop(): Promise<void>
}

/** Seconds that a first start may take: the embedded database and the demonstration are made then. */
const PATIENCE = 300

/** What differs from the server as it is installed. */
export interface OwnOptions {
  /** Folder of its databases and caches. */
  readonly data: string
  /** Folder of its configuration; without one it serves the data that it comes with. */
  readonly config?: string
}

/** The folder where this suite keeps what is its own. */
export function ownFolder(): string {
  return resolve(process.env.GEOSOCLE_DATA ?? join(packageRoot(), '.geosocle'), 'conformance')
}

/** Starts our server on a free port. */
export async function startOwn(options: OwnOptions, tell: (words: string) => void): Promise<OwnServer> {
  const { data, config } = options
  const root = packageRoot()
  const port = await freePort()
  const url = `http://localhost:${port}/`
  tell(`Starting the server with ${config === undefined ? `its own data in ${data}` : `the data of ${config}`} …`)
  const child = spawn(process.execPath, [command(root), 'serve', ...(config === undefined ? [] : ['--no-demo'])], {
    cwd: root,
    env: { ...ownEnvironment(options), PORT: String(port), HOST: 'localhost' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await ready(child, url)
  } catch (error) {
    await end(child)
    throw error
  }
  return { url, stop: () => end(child) }
}

/** Loads files by our own command into a service of that configuration. @throws where one cannot be loaded */
export async function loadOwn(
  paths: readonly string[],
  service: string,
  options: OwnOptions,
  signal: AbortSignal,
): Promise<void> {
  const root = packageRoot()
  const args = [command(root), 'add', ...paths, '--service', service]
  const settings = { signal, seconds: PATIENCE, cwd: root, env: ownEnvironment(options) }
  const { code, output } = await run(process.execPath, args, settings)
  signal.throwIfAborted()
  if (code !== 0) throw new Error(`The data for the official suites could not be loaded: ${output.trim()}`)
}

function command(root: string): string {
  return join(root, 'bin', 'geosocle.cjs')
}

function ownEnvironment({ data, config }: OwnOptions): NodeJS.ProcessEnv {
  const folders = { GEOSOCLE_DATA: data, ...(config !== undefined && { GEOSOCLE_CONFIG: config }) }
  return { ...process.env, LOG_LEVEL: 'warn', ...folders }
}

/** The folder of the package: where this file runs from, or two above it once compiled. */
export function packageRoot(): string {
  for (let at = fileURLToPath(new URL('.', import.meta.url)); ; at = resolve(at, '..')) {
    if (existsSync(join(at, 'bin', 'geosocle.cjs'))) return at
    if (at === resolve(at, '..')) throw new Error('The server is not beside this suite: give the URL of one.')
  }
}

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (let i = 0; i < PATIENCE * 2; i++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it was ready.`)
    const reply = await fetch(url, { headers: { accept: 'application/json' } }).catch(() => undefined)
    if (reply?.ok) return
    await new Promise(wake => setTimeout(wake, 500))
  }
  throw new Error(`The server was not ready after ${PATIENCE} s.`)
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(force)
      done()
    })
    child.kill()
  })
}
