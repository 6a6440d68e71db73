import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds between two signs of life, and without one until a lock counts as left behind. */
const beat = 10_000
const dead = 180_000

export interface Lock {
  release(): Promise<void>
}

/** Milliseconds for which a process without its parent is waited for: it is about to end. */
const patience = 10_000

/** A process and the one that started it. */
export interface Holder {
  readonly pid: number
  readonly parent: number
}

/**
 * Takes a folder for one process: `file` holds its id and its parent's, and its time moves on as long as it lives. A
 * lock that a dead process left behind is taken over, that of one whose parent is dead once it has ended.
 * @throws Error with a sentence for people where another process has it
 */
export async function lock(file: string, own: Holder, isAlive: (pid: number) => boolean): Promise<Lock> {
  const end = Date.now() + patience
  for (let tries = 0; ; ) {
    const taken = await writeFile(file, `${own.pid} ${own.parent}\n`, { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
        return false
      },
    )
    if (taken) break
    const found = await holderOf(file, own.pid, isAlive)
    const leaving = found !== undefined && !Number.isNaN(found.parent) && !isAlive(found.parent) && Date.now() < end
    if (leaving) {
      await sleep(50)
      continue
    }
    if (found || tries++ >= 5)
      throw new Error(
        `The embedded database is in use by another process${found?.pid ? ` (${found.pid})` : ''}. Stop that one first, ` +
          `or remove ${file} if no such server runs.`,
      )
    await rm(file, { force: true })
  }
  const timer = setInterval(() => utimes(file, new Date(), new Date()).catch(() => undefined), beat).unref()
  return {
    async release() {
      clearInterval(timer)
      await rm(file, { force: true })
    },
  }
}

/** The living process that holds a lock; undefined where there is none. */
async function holderOf(file: string, own: number, isAlive: (pid: number) => boolean): Promise<Holder | undefined> {
  try {
    const [pid = Number.NaN, parent = Number.NaN] = (await readFile(file, 'utf8'))
      .split(/\s+/)
      .map(word => Number.parseInt(word, 10))
    const { mtimeMs } = await stat(file)
    const fresh = Date.now() - mtimeMs < dead
    // A lock just made may still be empty.
    if (Number.isNaN(pid)) return Date.now() - mtimeMs < 2000 ? { pid: 0, parent } : undefined
    return pid !== own && fresh && isAlive(pid) ? { pid, parent } : undefined
  } catch {
    return undefined
  }
}
