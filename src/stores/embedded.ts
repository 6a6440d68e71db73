import { type ChildProcess, fork } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ServiceError } from '../core/error.ts'
import type { ChildWord } from './embedded-child.ts'
import type { Connection } from './session.ts'

export interface EmbeddedOptions {
  /** Where the data are kept; made where it is missing. */
  readonly folder: string
  /** What is being done, for a page that shows progress. */
  onProgress?(step: 'opening' | 'creating' | 'extending'): void
  warn(message: string, detail?: Record<string, unknown>): void
}

/** PostgreSQL and PostGIS in a child process of ours, for machines that have neither. */
export interface Embedded {
  readonly connection: Connection
  /** Ends what runs, the hard way, and serves again. @throws busy while somebody writes: nothing is ended then */
  restart(): Promise<void>
  /** Ends the child once its data are on disk. */
  stop(): Promise<void>
}

interface Child {
  readonly process: ChildProcess
  readonly port: number | undefined
  isWriting(): boolean
}

/** Longest path of a Unix socket that every system takes. */
const longest = 100

/**
 * Starts the embedded database: 2 s for a folder that exists, 7 s and more for a new one.
 * @throws Error with a sentence for people: the folder is in use, or the database does not start
 */
export async function startEmbedded({ folder, onProgress, warn }: EmbeddedOptions): Promise<Embedded> {
  const home = resolve(folder)
  await mkdir(home, { recursive: true, mode: 0o700 })
  const { socket, rooms } = await place(home)
  const begin = () => start(home, socket, word => word.kind === 'progress' && onProgress?.(word.step))
  let child = await begin()
  const { port } = child
  let stopping = false
  let restarting: Promise<void> | undefined

  const followChild = () => {
    const { process } = child
    process.once('exit', code => {
      if (stopping || restarting || child.process !== process) return
      warn('the embedded database ended by itself and is started again', { code })
      void again().catch((error: Error) => warn('the embedded database does not start', { error: error.message }))
    })
  }
  followChild()

  async function again(): Promise<void> {
    restarting ??= (async () => {
      await kill(child.process)
      child = await start(home, socket, () => undefined, port)
      followChild()
    })().finally(() => {
      restarting = undefined
    })
    return restarting
  }

  return {
    connection: {
      host: socket ? resolve(socket, '..') : '127.0.0.1',
      port: port ?? 5432,
      database: 'postgres',
      user: 'postgres',
    },
    async restart() {
      if (stopping) return
      if (child.isWriting())
        throw new ServiceError('busy', 'The database is being loaded; try again in a moment.', { retryAfter: 5 })
      await again()
    },
    async stop() {
      stopping = true
      await restarting?.catch(() => undefined)
      await leave(child.process)
      for (const room of rooms) await rm(room, { recursive: true, force: true })
    },
  }
}

/** The database that another process of ours serves out of a folder, where its socket lies in it. */
export async function runningIn(folder: string): Promise<Connection | undefined> {
  const host = resolve(folder)
  const found = await stat(join(host, '.s.PGSQL.5432')).catch(() => undefined)
  return found?.isSocket() ? { host, port: 5432, database: 'postgres', user: 'postgres' } : undefined
}

/** The socket in the folder itself where its path is short enough, else in a private folder; a port on Windows. */
async function place(home: string): Promise<{ socket: string; rooms: string[] }> {
  if (platform() === 'win32') return { socket: '', rooms: [] }
  const near = join(home, '.s.PGSQL.5432')
  if (Buffer.byteLength(near) < longest) return { socket: near, rooms: [] }
  const room = await mkdtemp(join(tmpdir(), 'geosocle-'))
  return { socket: join(room, '.s.PGSQL.5432'), rooms: [room] }
}

/** The built child: from the sources (tests) it is the one in `dist`. */
const entry = fileURLToPath(new URL('./embedded-child.js', import.meta.url)).replace(
  /src([\\/]stores[\\/]embedded-child\.js)$/,
  'dist$1',
)

function start(home: string, socket: string, hear: (word: ChildWord) => void, port = 0): Promise<Child> {
  const child = fork(entry, [home, socket, String(port)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
  let said = ''
  let writing = false
  child.stderr?.on('data', (text: Buffer) => {
    said = `${said}${text}`.slice(-2000)
  })
  return new Promise((resolve, reject) => {
    child.on('message', (word: ChildWord) => {
      hear(word)
      if (word.kind === 'writing') writing = word.writing
      if (word.kind === 'ready') resolve({ process: child, port: word.port, isWriting: () => writing })
      if (word.kind === 'failed') reject(new Error(word.message))
    })
    child.once('error', reject)
    child.once('exit', code =>
      reject(new Error(`The embedded database did not start (${code}). ${said.slice(-300)}`.trim())),
    )
  })
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

async function leave(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
  const ended = new Promise(resolve => child.once('exit', resolve))
  if (child.connected) child.send('stop')
  await ended
  clearTimeout(timer)
}
