import { readdir, readFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { MAX_FILE_BYTES } from './yaml.ts'

/** What tells one state of a file from another. */
export interface Stamp {
  readonly modified: number
  readonly size: number
  /** Inode and time of its change: differs where a file was put in place of another of the same age and size. */
  readonly identity: string
}

/** True for the name of a file that is read; false for what editors leave beside it. */
export const isYaml = (name: string) => /^[^.].*\.ya?ml$/.test(name)

/** Names of the YAML files in a folder, sorted; undefined where there is no such folder. */
export async function yamlFiles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.flatMap(entry => (!entry.isDirectory() && isYaml(entry.name) ? [entry.name] : [])).sort()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Undefined where there is no such file. */
export async function stampOf(path: string): Promise<Stamp | undefined> {
  try {
    const { mtimeMs, ctimeMs, ino, size } = await stat(path)
    return { modified: mtimeMs, size, identity: `${ino}/${ctimeMs}` }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

export const sameStamp = (a: Stamp, b: Stamp) =>
  a.modified === b.modified && a.size === b.size && a.identity === b.identity

/** Milliseconds for which a file must have been left alone to be taken for whole, and how often that is waited for. */
const quiet = 150
const patience = 8

/** What was read of a file in one of its states: its text, or why it cannot be read. */
export type Reading = { readonly stamp: Stamp } & ({ readonly text: string } | { readonly problem: string })

/**
 * Reads a file that was in the state `seen` just now; undefined where it is gone. With `settled`, once nobody writes to
 * it any more: half a file may be a right one that lacks the other half.
 */
export async function readFileAt(path: string, seen: Stamp, settled: boolean): Promise<Reading | undefined> {
  let stamp = seen
  for (let tries = 0; ; tries++) {
    const wait = settled && tries < patience
    const age = Date.now() - stamp.modified
    const busy = wait && age >= 0 && age < quiet
    if (busy) await sleep(quiet - age)
    const read = busy ? undefined : await readText(path, stamp)
    if (read && !wait) return { stamp, ...read }
    const after = await stampOf(path)
    if (!after) return undefined
    if (read && sameStamp(stamp, after)) return { stamp, ...read }
    stamp = after
  }
}

async function readText(path: string, stamp: Stamp): Promise<{ text: string } | { problem: string }> {
  if (stamp.size > MAX_FILE_BYTES) return { problem: `this file is larger than ${MAX_FILE_BYTES} bytes` }
  try {
    const bytes = await readFile(path)
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'this file is not UTF-8' }
    return { problem: `this file cannot be read (${codeOf(error)})` }
  }
}

/** Runs `work` on every item, at most `width` at once, and keeps their order. */
export async function eachOf<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  const run = async () => {
    while (next < items.length) {
      const i = next++
      results[i] = await work(items[i]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, run))
  return results
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown error'
const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
