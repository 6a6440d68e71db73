import { type ByteFile, ChangedFile } from '../../core/io.ts'
import type { Snapshot } from './bytes.ts'

/** Milliseconds: a state is asked for again after, is not vouched for after, and is followed for without a use. */
const AGAIN = 3000
const OLD = 4500
const IDLE = 300_000
const PATIENCE = 5000

/** What is known of a file in one of its states. */
interface Known {
  readonly file: Snapshot
}

/** What is known of a file, followed through the file's changes. */
export interface Followed<H extends Known> {
  /** Runs a read on the file as it was at most three seconds ago; once more where it was replaced meanwhile. */
  read<T>(work: (header: H) => Promise<T>, signal: AbortSignal): Promise<T>
  /** The file's etag, from memory; undefined where nobody looked for a while. */
  etag(): string | undefined
  close(): void
}

/** `open` reads what is to be known; a failure is never kept. */
export function follow<H extends Known>(file: ByteFile, open: (signal: AbortSignal) => Promise<H>): Followed<H> {
  const closing = new AbortController()
  let known: H | undefined
  let checked = -Infinity
  let used = performance.now()
  let timer: NodeJS.Timeout | undefined

  const header = async (signal: AbortSignal): Promise<H> => {
    if (known && performance.now() - checked < AGAIN) return known
    const { etag } = known ? await file.stat(signal) : { etag: undefined }
    if (!known || etag !== known.file.stat.etag) known = await open(signal)
    checked = performance.now()
    return known
  }

  /** Looks after the file while it is in use; what fails here fails for whoever reads next. */
  const look = () => {
    if (closing.signal.aborted || timer || performance.now() - used > IDLE) return
    timer = setTimeout(() => {
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(PATIENCE)])
      const next = () => {
        timer = undefined
        look()
      }
      header(signal).then(next, next)
    }, AGAIN)
    timer.unref()
  }

  return {
    async read(work, signal) {
      used = performance.now()
      look()
      try {
        return await work(await header(signal))
      } catch (thrown) {
        if (!(thrown instanceof Error && thrown.cause instanceof ChangedFile)) throw thrown
        known = undefined
        return work(await header(signal))
      }
    },
    etag() {
      used = performance.now()
      look()
      return known && used - checked < OLD ? known.file.stat.etag : undefined
    },
    close() {
      closing.abort()
      clearTimeout(timer)
    },
  }
}
