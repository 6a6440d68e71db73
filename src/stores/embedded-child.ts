import { access, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { postgis } from '@electric-sql/pglite-postgis'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { isAlive } from './alive-child.ts'
import { type Lock, lock } from './lock.ts'
import { type Engine, openTurns } from './turns.ts'

/** What the child tells its parent. */
export type ChildWord =
  | { readonly kind: 'progress'; readonly step: 'opening' | 'creating' | 'extending' }
  | { readonly kind: 'ready'; readonly port: number | undefined }
  | { readonly kind: 'writing'; readonly writing: boolean }
  | { readonly kind: 'failed'; readonly message: string }

/** The child process of the embedded database: `embedded-child.js FOLDER SOCKET PORT`; an empty SOCKET means the port of 127.0.0.1, 0 a free one. */
async function serve(folder: string, socket: string, port: number): Promise<void> {
  const held = await lock(join(folder, 'lock'), { pid: process.pid, parent: process.ppid }, isAlive)
  new Worker(new URL('./orphan-child.js', import.meta.url), { workerData: process.ppid }).unref()
  process.on('disconnect', () => void stop(undefined, held))
  const data = join(folder, 'data')
  // What a creation that was cut short left behind is no database.
  const unfinished = join(folder, 'unfinished')
  if (await exists(unfinished)) await rm(data, { recursive: true, force: true })
  const known = await exists(data)
  tell({ kind: 'progress', step: known ? 'opening' : 'creating' })
  if (!known) await writeFile(unfinished, '')
  const db = await PGlite.create({ dataDir: data, extensions: { postgis } })
  tell({ kind: 'progress', step: 'extending' })
  await db.exec('create extension if not exists postgis')
  await rm(unfinished, { force: true })
  if (socket) await rm(socket, { force: true })
  const server = new PGLiteSocketServer({ db, maxConnections: 32, ...(socket ? { path: socket } : { port }) })
  // The server's own queue lets the messages of two connections mix: ours keeps each statement together.
  const queue = openTurns(db as Engine, writing => tell({ kind: 'writing', writing }))
  Reflect.set(server, 'queryQueue', queue)
  await server.start()
  process.removeAllListeners('disconnect')
  process.on('disconnect', () => void stop(db, held))
  process.on('message', word => {
    if (word === 'stop') void stop(db, held)
  })
  tell({ kind: 'ready', port: socket ? undefined : Number(server.getServerConn().split(':').at(-1)) })
}

async function stop(db: PGlite | undefined, held: Lock): Promise<void> {
  await db?.close().catch(() => undefined)
  await held.release()
  process.exit(0)
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

function tell(word: ChildWord): void {
  if (process.connected) process.send?.(word)
}

// A terminal sends Ctrl-C to the whole group: the parent decides when the database stops.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

const [folder = '', socket = '', port = '0'] = process.argv.slice(2)
serve(folder, socket, Number(port)).catch((error: Error) => {
  tell({ kind: 'failed', message: error.message })
  process.exitCode = 1
  process.disconnect?.()
})
