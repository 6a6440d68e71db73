import type { Body } from '../core/body.ts'
import { ServiceError } from '../core/error.ts'
import type { FileFacts } from '../core/facts.ts'
import { ChangedFile } from '../core/io.ts'
import type { Operation, Result, Run } from '../core/plan.ts'
import type { BytesQuery } from '../core/query.ts'
import type { ByteReader } from '../core/source.ts'
import { precondition, unchanged } from './precondition.ts'
import { type ByteRange, parseRange } from './range.ts'

/** Up to this many bytes a reply is read whole before its head is sent; several ranges of more count as the first. */
const BUFFERED = 1_048_576

/**
 * Bytes of a file: 200, 206, 304, 412 or 416 (RFC 9110 §13, §14). Its validators are the file's own and are asked for
 * at each request, so the plan has no key: the reply carries `ETag` and `Last-Modified` itself. Where a proxy sends the
 * file, all of this is the proxy's: two kinds of validators of one file would not know each other.
 */
export const bytes: Operation<BytesQuery> = {
  needs: query => [query.collection],
  plan(query, { published }) {
    const { source, facts } = published(query.collection)
    const known = facts.files?.find(file => file.name === query.file)
    const reader = source.bytes
    if (!known || !reader) throw unknownFile()
    return {
      key: undefined,
      media: known.media,
      compressible: false,
      maxAge: 0,
      async run(run) {
        try {
          return await answer(query, reader, run)
        } catch (error) {
          // Replaced between the look at its state and its bytes: the new state is asked for once more.
          if (error instanceof ServiceError && error.cause instanceof ChangedFile) return answer(query, reader, run)
          throw error
        }
      },
    }
  },
}

async function answer(query: BytesQuery, reader: ByteReader, run: Run): Promise<Result> {
  const file = await run.timed('facts', () => reader.stat(query.file, run.signal))
  if (!file) throw unknownFile()
  const path = reader.path?.(file.name)
  const handed = path === undefined ? undefined : run.handOver?.(path)
  if (handed) return reply(file, 200, handed, none)
  const headers = describe(file)
  const status = query.conditions && precondition(query.conditions, file)
  if (status) return reply(file, status, headers, none)
  const ranges = rangesOf(query, file)
  if (ranges === 'whole') {
    headers['Content-Length'] = String(file.size)
    const body = query.head ? nothing() : await read(file, { start: 0, end: file.size }, reader, run)
    return reply(file, 200, headers, body)
  }
  const [only] = ranges
  if (!only) throw unsatisfiable(file.size)
  if (ranges.length > 1 && total(ranges) <= BUFFERED) return multipart(file, ranges, reader, run)
  headers['Content-Range'] = contentRange(only, file.size)
  headers['Content-Length'] = String(only.end - only.start)
  return reply(file, 206, headers, await read(file, only, reader, run))
}

const none = new Uint8Array(0)

function reply({ media }: Pick<FileFacts, 'media'>, status: number, headers: Result['headers'], body: Body): Result {
  return { status, media, headers, body, complete: true, verbatim: true }
}

/** HEAD knows no ranges (RFC 9110 §14.2); a range for another state of the file is none. */
function rangesOf({ head, range, ifRange }: BytesQuery, file: FileFacts): 'whole' | readonly ByteRange[] {
  if (head || range === undefined) return 'whole'
  if (ifRange !== undefined && !unchanged(ifRange, file, Date.now())) return 'whole'
  return parseRange(range, file.size)
}

/** A body that is not at hand: the reply to a HEAD keeps the length of what it leaves out. */
async function* nothing(): AsyncGenerator<Uint8Array> {}

function describe(file: FileFacts): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Ranges': 'bytes', ETag: file.etag }
  if (file.modified) headers['Last-Modified'] = file.modified.toUTCString()
  return headers
}

/** The bytes at hand where they are few; else a stream of which the first piece was read, so that a failure is one. */
async function read(file: FileFacts, range: ByteRange, reader: ByteReader, run: Run): Promise<Body> {
  if (range.end - range.start <= BUFFERED) return run.timed('read', () => readWhole(file, range, reader, run))
  const pieces = exactly(reader.stream(file.name, range.start, range.end, run.signal, file.etag), range)
  const first = await run.timed('read', () => pieces.next())
  run.signal.addEventListener('abort', () => void pieces.return(undefined).catch(() => undefined), { once: true })
  return resume(first, pieces)
}

async function readWhole(file: FileFacts, { start, end }: ByteRange, reader: ByteReader, run: Run) {
  const bytes = await reader.read(file.name, start, end, run.signal, file.etag)
  if (bytes.length !== end - start) throw cutOff()
  return bytes
}

/** Fails where a reader gives another number of bytes than the reply announced. */
async function* exactly(pieces: AsyncIterable<Uint8Array>, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  let left = end - start
  for await (const piece of pieces) {
    left -= piece.length
    if (left < 0) break
    yield piece
  }
  if (left !== 0) throw cutOff()
}

/** The first piece and the rest; given up before its first piece is asked, it lets go of the file all the same. */
function resume(first: IteratorResult<Uint8Array>, rest: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  let begun = false
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (begun) return rest.next()
        begun = true
        return first
      },
      async return() {
        await rest.return(undefined)
        return { done: true, value: undefined }
      },
    }),
  }
}

/** Several ranges as `multipart/byteranges` (RFC 9110 §14.6), read whole: they are few bytes. */
async function multipart(file: FileFacts, ranges: readonly ByteRange[], reader: ByteReader, run: Run): Promise<Result> {
  const boundary = `geosocle-${crypto.randomUUID()}`
  const parts: Uint8Array[] = []
  await run.timed('read', async () => {
    for (const range of ranges) {
      const lines = [`Content-Type: ${file.media}`, `Content-Range: ${contentRange(range, file.size)}`]
      parts.push(Buffer.from(`\r\n--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`))
      parts.push(await readWhole(file, range, reader, run))
    }
  })
  const body = Buffer.concat([...parts, Buffer.from(`\r\n--${boundary}--\r\n`)])
  const headers = { ...describe(file), 'Content-Length': String(body.length) }
  return reply({ media: `multipart/byteranges; boundary=${boundary}` }, 206, headers, body)
}

const total = (ranges: readonly ByteRange[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0)
const contentRange = ({ start, end }: ByteRange, size: number) => `bytes ${start}-${end - 1}/${size}`

function unsatisfiable(size: number): ServiceError {
  return new ServiceError('range-not-satisfiable', `The range must lie within the file's ${size} bytes.`, {
    parameter: 'Range',
    headers: { 'Content-Range': `bytes */${size}`, 'Accept-Ranges': 'bytes' },
  })
}

function unknownFile(): ServiceError {
  return new ServiceError('unknown-resource', 'This collection has no such file.')
}

const cutOff = () => new ServiceError('source-failed', 'The file could not be read to its end.')
