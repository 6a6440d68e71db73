import { constants, fstatSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FileStat } from '../core/io.ts'
import { type Look, makeLook, type State, sameContent, sameFile } from './look.ts'
import { isNear } from './near.ts'

/** A file on disk in one of its states. */
export interface Opened extends FileStat {
  readonly fd: number
  /** True while the bytes behind the descriptor are those of this state. */
  same(): Promise<boolean>
}

/** Milliseconds within which two writes may leave the same time of change: a younger file is looked at again after it. */
const TICK = 20

interface Entry {
  readonly opened: Opened
  readonly handle: FileHandle
  readonly state: State
  /** Looking at it waits for nothing: it is done at once, and not on another thread. */
  readonly near: boolean
  users: number
  /** Somebody used it since the last round. */
  used: boolean
  /** Another state of the file is known: closed with its last user. */
  stale: boolean
}

/** Open files of the whole server: one descriptor a file, shared, closed when nobody used it for a while. */
export interface Descriptors {
  /** The file as it is now; a state named by `etag` is used on where it is still open. Give it back with `release`. */
  acquire(path: string, etag: string | undefined): Promise<Opened>
  release(path: string, opened: Opened): void
  /** Closes the file's descriptor if nobody reads. */
  forget(path: string): void
  close(): Promise<void>
}

/** `most`: descriptors open at once without a reader; `idle`: milliseconds without a reader after which one is closed, twice as many at the most. */
export function makeDescriptors({ most = 200, idle = 30_000 } = {}): Descriptors {
  const current = new Map<string, Entry>()
  const all = new Map<Opened, Entry>()
  const look = makeLook()
  let rounds: NodeJS.Timeout | undefined

  const drop = (path: string, entry: Entry) => {
    entry.stale = true
    if (current.get(path) === entry) current.delete(path)
    if (entry.users > 0 || !all.delete(entry.opened)) return
    void entry.handle.close().catch(() => undefined)
  }

  /** One timer for all of them: each use of each would set and clear its own. */
  const round = () => {
    for (const [path, entry] of current) {
      if (entry.users === 0 && !entry.used) drop(path, entry)
      entry.used = false
    }
    if (current.size > 0) return
    clearInterval(rounds)
    rounds = undefined
  }

  function makeRoom() {
    for (const [path, entry] of current) {
      if (current.size <= most) return
      if (entry.users === 0) drop(path, entry)
    }
  }

  /** At once where it is found: what has a user is not closed, and the number of a closed descriptor is soon another file's. */
  const take = (entry: Entry): Opened => {
    entry.users++
    entry.used = true
    if (current.size > most) makeRoom()
    return entry.opened
  }

  return {
    async acquire(path, etag) {
      // Who names a state wants that one, whatever lies at the path now: no need to look.
      const named = current.get(path)
      if (named && named.opened.etag === etag) return take(named)
      const state = named?.near ? statSync(path, { bigint: true }) : await look(path)
      const before = current.get(path)
      if (before && (sameFile(before.state, state) || before.opened.etag === etag)) return take(before)
      const made = await enter(path, look)
      const meanwhile = current.get(path)
      if (meanwhile && sameFile(meanwhile.state, made.state)) {
        void made.handle.close().catch(() => undefined)
        return take(meanwhile)
      }
      if (meanwhile) drop(path, meanwhile)
      current.set(path, made)
      all.set(made.opened, made)
      rounds ??= setInterval(round, idle).unref()
      return take(made)
    },
    release(path, opened) {
      const entry = all.get(opened)
      if (!entry) return
      entry.users--
      if (entry.stale) drop(path, entry)
    },
    forget(path) {
      const entry = current.get(path)
      if (entry) drop(path, entry)
    },
    async close() {
      for (const [path, entry] of current) drop(path, entry)
      clearInterval(rounds)
    },
  }
}

async function enter(path: string, look: Look): Promise<Entry> {
  // A named pipe would keep a thread of the pool until somebody writes to it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const { fd } = handle
    let state = await handle.stat({ bigint: true })
    if (Date.now() - Number(state.mtimeMs) < TICK) {
      await sleep(TICK)
      state = await handle.stat({ bigint: true })
    }
    if (!state.isFile()) throw new Error(`${path} is no regular file`)
    const near = await isNear(path)
    const opened: Opened = {
      fd,
      size: Number(state.size),
      etag: `"${state.size.toString(16)}-${state.mtimeNs.toString(16)}"`,
      modified: new Date(Number(state.mtimeMs)),
      async same() {
        if (near) return sameContent(fstatSync(fd, { bigint: true }), state)
        const now = await look(path).catch(() => undefined)
        return (now && sameFile(now, state)) || sameContent(await handle.stat({ bigint: true }), state)
      },
    }
    return { opened, handle, state, near, users: 0, used: false, stale: false }
  } catch (error) {
    await handle.close()
    throw error
  }
}
