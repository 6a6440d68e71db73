import { createGunzip } from 'node:zlib'
import type { Fetched, GetOptions } from '../core/io.ts'
import { bare } from '../core/media.ts'
import type { Answer, Client } from './client.ts'
import { concat } from './concat.ts'
import { pause, within } from './deadline.ts'
import { failure, mayPass, ofStatus } from './failure.ts'

/**
 * One document: status, Content-Type and length are checked before a byte is kept, and decompressed bytes count.
 * A 404, 410 or 204 is answered without bytes; other refusals fail, passing ones after the retries (1 unless told).
 * @throws source-failed
 */
export async function getDocument(
  client: Client,
  url: string,
  options: GetOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const deadline = within(signal, options.timeout)
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        return await once(client, url, options, deadline.signal)
      } catch (error) {
        if (deadline.signal.aborted || attempt >= (options.retries ?? 1) || !mayPass(error)) throw error
        await pause(attempt, deadline.signal)
      }
    }
  } catch (error) {
    throw failure(error, signal)
  } finally {
    deadline.done()
  }
}

async function once(client: Client, url: string, options: GetOptions, signal: AbortSignal): Promise<Fetched> {
  const headers = { accept: options.accept ?? options.types.join(', '), 'accept-encoding': 'gzip' }
  const answer = await client.ask({ url, headers, ...(options.headers ? { secrets: options.headers } : {}) }, signal)
  const { status } = answer
  const media = bare(answer.header('content-type') ?? '')
  const etag = answer.header('etag')
  try {
    if (status === 404 || status === 410 || status === 204) {
      await drain(client, answer)
      return { status, media, bytes: new Uint8Array(0), etag }
    }
    if (status !== 200) throw ofStatus(status)
    if (!options.types.some(type => bare(type) === media)) throw new Error(`media type "${media.slice(0, 100)}"`)
    if (Number(answer.header('content-length') ?? 0) > options.maxBytes) throw new Error('too many bytes announced')
    return { status, media, bytes: await collect(client, answer, options.maxBytes), etag }
  } finally {
    answer.body.destroy()
  }
}

/** Reads a short body to its end, so that the connection can be used again. */
async function drain(client: Client, answer: Answer): Promise<void> {
  if (!(Number(answer.header('content-length') ?? 0) <= 65_536)) return
  await gather(client.pieces(answer), 65_536).catch(() => undefined)
}

async function collect(client: Client, answer: Answer, maxBytes: number): Promise<Uint8Array> {
  const coding = (answer.header('content-encoding') ?? 'identity').toLowerCase()
  const pieces = client.pieces(answer)
  if (coding === 'identity') return gather(pieces, maxBytes)
  if (coding !== 'gzip' && coding !== 'x-gzip') throw new Error(`content coding "${coding.slice(0, 40)}"`)
  return gather(gunzip(pieces, maxBytes), maxBytes)
}

async function* gunzip(pieces: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<Uint8Array> {
  const compressed = await gather(pieces, maxBytes)
  const inflated = createGunzip({ chunkSize: 65_536 })
  inflated.end(compressed)
  yield* inflated
}

/** All pieces in one; fails as soon as they are more than `maxBytes`. */
async function gather(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > maxBytes) throw new Error(`more than ${maxBytes} bytes`)
    kept.push(piece)
  }
  return concat(kept)
}
