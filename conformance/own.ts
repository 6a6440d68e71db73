import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface OwnServer {
  readonly url: string
  stop(): Promise<void>
}

/** Seconds that a first start may take: the embedded database and the demonstration are made then. */
const PATIENCE = 300

/** Starts our server on a free port, with the data it comes with, in a folder of this suite. */
export async function startOwn(tell: (words: string) => void): Promise<OwnServer> {
  const root = packageRoot()
  const port = await freePort()
  const url = `http://localhost:${port}/`
  const data = resolve(process.env.GEOSOCLE_DATA ?? join(root, '.geosocle'), 'conformance')
  tell(`Starting the server with its own data in ${data} …`)
  const child = spawn(process.execPath, [join(root, 'bin', 'geosocle.js'), 'serve'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: 'localhost', GEOSOCLE_DATA: data, LOG_LEVEL: 'warn' },
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

/** The folder of the package: where this file runs from, or two above it once compiled. */
function packageRoot(): string {
  for (let at = fileURLToPath(new URL('.', import.meta.url)); ; at = resolve(at, '..')) {
    if (existsSync(join(at, 'bin', 'geosocle.js'))) return at
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
