import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FileStat } from '../core/io.ts'
import { contentOf, identityOf, type Look, makeLook } from './look.ts'

/** A file on disk in one of its states. */
export interface Opened extends FileStat {
  readonly handle: FileHandle
  /** True while the bytes behind the descriptor are those of this state. */
  same(): Promise<boolean>
}

/** Milliseconds within which two writes may leave the same time of change: a younger file is looked at again after it. */
const TICK = 20

interface Entry {
  readonly opened: Opened
  readonly identity: string
  users: number
  /** Another state of the file is known: closed with its last user. */
  stale: boolean
  timer: NodeJS.Timeout | undefined
}

/** Open files of the whole server: one descriptor a file, shared, closed when nobody used it for a while. */
export interface Descriptors {
  /** Runs `use` with the file as it is now; a state named by `etag` is used on where it is still open. */
  with<T>(path: string, etag: string | undefined, use: (opened: Opened) => Promise<T>): Promise<T>
  /** The file as it is now. Give it back with `release`. */
  acquire(path: string, etag: string | undefined): Promise<Opened>
  release(path: string, opened: Opened): void
  /** Closes the file's descriptor if nobody reads. */
  forget(path: string): void
  close(): Promise<void>
}

/** `most`: descriptors open at once without a reader; `idle`: milliseconds without a reader after which one is closed. */
export function makeDescriptors({ most = 200, idle = 30_000 } = {}): Descriptors {
  const current = new Map<string, Entry>()
  const all = new Map<Opened, Entry>()
  const look = makeLook()

  const drop = (path: string, entry: Entry) => {
    clearTimeout(entry.timer)
    entry.stale = true
    if (current.get(path) === entry) current.delete(path)
    if (entry.users > 0 || !all.delete(entry.opened)) return
    void entry.opened.handle.close().catch(() => undefined)
  }

  async function find(path: string, etag: string | undefined): Promise<Entry> {
    // Who names a state wants that one, whatever lies at the path now: no need to look.
    const named = current.get(path)
    if (named && named.opened.etag === etag) return named
    const identity = await look(path)
    const before = current.get(path)
    if (before && (before.identity === identity || before.opened.etag === etag)) return before
    const made = await enter(path, look)
    const meanwhile = current.get(path)
    if (meanwhile && meanwhile.identity === made.identity) {
      void made.opened.handle.close().catch(() => undefined)
      return meanwhile
    }
    if (meanwhile) drop(path, meanwhile)
    current.set(path, made)
    all.set(made.opened, made)
    return made
  }

  function makeRoom() {
    for (const [path, entry] of current) {
      if (current.size <= most) return
      if (entry.users === 0) drop(path, entry)
    }
  }

  const descriptors: Descriptors = {
    async acquire(path, etag) {
      const entry = await find(path, etag)
      entry.users++
      clearTimeout(entry.timer)
      makeRoom()
      return entry.opened
    },
    release(path, opened) {
      const entry = all.get(opened)
      if (!entry) return
      entry.users--
      if (entry.users > 0) return
      if (entry.stale) drop(path, entry)
      else entry.timer = setTimeout(() => drop(path, entry), idle).unref()
    },
    async with(path, etag, use) {
      const opened = await descriptors.acquire(path, etag)
      try {
        return await use(opened)
      } finally {
        descriptors.release(path, opened)
      }
    },
    forget(path) {
      const entry = current.get(path)
      if (entry) drop(path, entry)
    },
    async close() {
      for (const [path, entry] of current) drop(path, entry)
    },
  }
  return descriptors
}

async function enter(path: string, look: Look): Promise<Entry> {
  // A named pipe would keep a thread of the pool until somebody writes to it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    let first = await handle.stat({ bigint: true })
    if (Date.now() - Number(first.mtimeMs) < TICK) {
      await sleep(TICK)
      first = await handle.stat({ bigint: true })
    }
    if (!first.isFile()) throw new Error(`${path} is no regular file`)
    const identity = identityOf(first)
    const opened: Opened = {
      handle,
      size: Number(first.size),
      etag: `"${first.size.toString(16)}-${first.mtimeNs.toString(16)}"`,
      modified: new Date(Number(first.mtimeMs)),
      async same() {
        if ((await look(path).catch(() => undefined)) === identity) return true
        return contentOf(await handle.stat({ bigint: true })) === contentOf(first)
      },
    }
    return { opened, identity, users: 0, stale: false, timer: undefined }
  } catch (error) {
    await handle.close()
    throw error
  }
}
