import type { ByteFile, FileStat } from '../core/io.ts'
import type { Answer, Client } from './client.ts'
import { concat } from './concat.ts'
import { pause, within } from './deadline.ts'
import { changed, failure, mayPass, ofStatus, Passing } from './failure.ts'

/** Milliseconds for which a remote file's state is taken as known. */
const FRESH = 5_000
/** The largest file that a server without ranges may send whole. */
const SMALL = 1_048_576
const RETRIES = 2

/** What is known of the remote file. `strong` is its own ETag, sent back in `If-Match`. */
interface State extends FileStat {
  readonly strong: string | undefined
  readonly checked: number
}

interface Part {
  readonly answer: Answer
  /** Bytes of the body to leave out at its start, and to take then. */
  readonly skip: number
  readonly length: number
}

/** A file of another server, read by ranges (RFC 9110 §14); every answer is checked against what was asked. */
export function httpFile(client: Client, url: string, readTime = 30_000): ByteFile {
  let state: State | undefined

  /** Asks for the bytes and learns the file's state; undefined where `start` lies at or behind the end. */
  async function open(start: number, end: number, signal: AbortSignal, etag?: string): Promise<Part | undefined> {
    const known = etag === undefined || state?.etag === etag ? state : undefined
    const answer = await client.ask(
      {
        url,
        headers: {
          range: `bytes=${start}-${end - 1}`,
          'accept-encoding': 'identity',
          ...(etag !== undefined && known?.strong ? { 'if-match': known.strong } : {}),
        },
      },
      signal,
    )
    try {
      const part = judge(answer, start, end)
      // A 416 says no more than the size: it names a state only of an empty file.
      if (part && (part.length > 0 || part.size === 0)) {
        state = stateOf(answer, part.size, state)
        if (etag !== undefined && state.etag !== etag) throw changed(url)
      }
      if (part && part.length > 0) return { answer, ...part }
      answer.body.destroy()
      return undefined
    } catch (error) {
      answer.body.destroy()
      if (answer.status === 412) state = undefined
      throw answer.status === 412 ? changed(url) : error
    }
  }

  async function* read(start: number, end: number, signal: AbortSignal, etag?: string): AsyncGenerator<Uint8Array> {
    let at = start
    for (let attempt = 0; at < end; ) {
      try {
        const part = await open(at, end, signal, etag)
        if (!part) return
        const last = at + part.length
        for await (const piece of trim(client.pieces(part.answer), part.skip, part.length)) {
          at += piece.length
          yield piece
        }
        if (at !== last) throw new Passing(`the body ended after ${at - start} bytes`)
        return
      } catch (error) {
        if (signal.aborted || attempt >= RETRIES || !mayPass(error)) throw failure(error, signal)
        // What follows must belong to the bytes that were given out already.
        if (at > start) etag ??= state?.etag
        await pause(attempt++, signal).catch(thrown => Promise.reject(failure(thrown, signal)))
      }
    }
  }

  return {
    location: url,
    async stat(signal) {
      if (state && performance.now() - state.checked < FRESH) return state
      const deadline = within(signal, readTime)
      try {
        for await (const _ of read(0, 1, deadline.signal));
      } catch (error) {
        throw failure(error, signal)
      } finally {
        deadline.done()
      }
      return state!
    },
    async read(start, end, signal, etag) {
      const deadline = within(signal, readTime)
      const kept: Uint8Array[] = []
      try {
        for await (const piece of read(start, end, deadline.signal, etag)) kept.push(piece)
      } catch (error) {
        throw failure(error, signal)
      } finally {
        deadline.done()
      }
      return concat(kept)
    },
    stream: read,
    async close() {
      state = undefined
    },
  }
}

interface Judged {
  readonly skip: number
  readonly length: number
  readonly size: number
}

/** Compares an answer with the bytes asked for. @throws Error for anything but exactly these bytes */
function judge(answer: Answer, start: number, end: number): Judged | undefined {
  const { status } = answer
  const announced = Number(answer.header('content-length') ?? Number.NaN)
  const coding = answer.header('content-encoding') ?? 'identity'
  if (status === 416) {
    const size = /^bytes \*\/(\d{1,15})$/.exec(answer.header('content-range') ?? '')?.[1]
    if (size === undefined || Number(size) > start) throw new Error('a range inside the file was refused')
    return { skip: 0, length: 0, size: Number(size) }
  }
  if ((status === 206 || status === 200) && coding !== 'identity') throw new Error(`content coding in a range`)
  if (status === 200) {
    if (!(announced <= SMALL)) throw new Error('the server of this file knows no ranges')
    return { skip: start, length: Math.max(0, Math.min(end, announced) - start), size: announced }
  }
  if (status !== 206) throw ofStatus(status)
  const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(answer.header('content-range') ?? '')
  const [first, last, size] = (range?.slice(1) ?? []).map(Number)
  if (first !== start || size === undefined || last !== Math.min(end, size) - 1) throw new Error('another range came')
  const length = last - first + 1
  if (!Number.isNaN(announced) && announced !== length) throw new Error('the length is not that of the range')
  return { skip: 0, length, size }
}

function stateOf(answer: Answer, size: number, before: State | undefined): State {
  const header = answer.header('etag')
  const strong = header !== undefined && /^"[\x21\x23-\x7e]{1,200}"$/.test(header) ? header : undefined
  const time = Date.parse(answer.header('last-modified') ?? '')
  const modified = Number.isNaN(time) ? undefined : new Date(time)
  const checked = performance.now()
  const named = strong ?? (modified && `"${size.toString(16)}-${time.toString(16)}"`)
  // Without any validator a state is good for as long as it is fresh.
  const kept = before && before.size === size && checked - before.checked < FRESH ? before : undefined
  return named
    ? { size, etag: named, modified, strong, checked }
    : (kept ?? { size, etag: `"${size.toString(16)}-${Date.now().toString(16)}"`, modified, strong, checked })
}

/** The body without its first `skip` bytes, and never more than `length` after them. */
async function* trim(pieces: AsyncIterable<Uint8Array>, skip: number, length: number): AsyncIterable<Uint8Array> {
  let at = -skip
  for await (const piece of pieces) {
    const part = piece.subarray(Math.max(0, -at), Math.max(0, length - at))
    at += piece.length
    if (part.length > 0) yield part
    // Read on to its end, a body leaves its connection open for the next range.
    if (at > length) return
  }
}
