import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'

/** Milliseconds between two signs of life, and without one until a lock counts as left behind. */
const beat = 10_000
const dead = 180_000

export interface Lock {
  release(): Promise<void>
}

/**
 * Takes a folder for one process: `file` holds its id, and its time moves on as long as it lives. A lock that a dead
 * process left behind is taken over.
 * @throws Error with a sentence for people where another process has it
 */
export async function lock(file: string, pid: number, isAlive: (pid: number) => boolean): Promise<Lock> {
  for (let tries = 0; ; tries++) {
    const taken = await writeFile(file, `${pid}\n`, { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
        return false
      },
    )
    if (taken) break
    const holder = await holderOf(file, pid, isAlive)
    if (holder !== undefined || tries >= 5)
      throw new Error(
        `The embedded database is in use by another process${holder ? ` (${holder})` : ''}. Stop that one first, ` +
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
async function holderOf(file: string, own: number, isAlive: (pid: number) => boolean): Promise<number | undefined> {
  try {
    const pid = Number.parseInt(await readFile(file, 'utf8'), 10)
    const { mtimeMs } = await stat(file)
    const fresh = Date.now() - mtimeMs < dead
    // A lock just made may still be empty.
    if (Number.isNaN(pid)) return Date.now() - mtimeMs < 2000 ? 0 : undefined
    return pid !== own && fresh && isAlive(pid) ? pid : undefined
  } catch {
    return undefined
  }
}
