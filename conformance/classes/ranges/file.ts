import type { Trial } from '../../check.ts'
import type { Server } from '../../discover.ts'
import { header, type Reply, sayReply } from '../../http.ts'
import { say } from '../../json.ts'

/** A file that clients read by ranges, with its first bytes and size as HEAD and a first range say. */
export interface RangeFile {
  readonly url: string
  readonly size: number
  /** Its first 64 KiB, or all of it. */
  readonly start: Buffer
  readonly etag: string | undefined
}

/** Bytes that a file is opened with, as readers of COPC and GeoTIFF do. */
export const FIRST = 65_536

/** A file's size and first bytes; a server that sends no 206 fails here. */
export function open(trial: Trial, server: Server, url: string): Promise<RangeFile | undefined> {
  return server.once(`range file ${url}`, async () => {
    const reply = await ask(server, url, `bytes=0-${FIRST - 1}`)
    if (!trial.expect(reply.status === 206, `bytes=0-${FIRST - 1}: ${sayReply(reply)}`)) return undefined
    const match = /^bytes 0-(\d+)\/(\d+)$/.exec(header(reply, 'content-range') ?? '')
    if (!trial.expect(match !== null, `${url}: Content-Range is ${say(header(reply, 'content-range'))}`) || !match)
      return undefined
    const [end, size] = [Number(match[1]), Number(match[2])]
    trial.expect(end === Math.min(FIRST, size) - 1, `${url}: bytes=0-${FIRST - 1} of ${size} ends at ${end}`)
    trial.expect(
      reply.body.length === end + 1,
      `${url}: Content-Range says ${end + 1} bytes, ${reply.body.length} came`,
    )
    return { url, size, start: reply.body, etag: header(reply, 'etag') }
  })
}

/** A range, of which no more than two openings are read, whatever comes. */
export function ask(server: Server, url: string, range: string): Promise<Reply> {
  return server.client.ask(url, { headers: { range }, most: 2 * FIRST })
}

/** Expects a 206 of exactly these bytes. */
export function partial(trial: Trial, reply: Reply, from: number, to: number, { size, etag }: RangeFile): void {
  const length = to - from + 1
  if (!trial.expect(reply.status === 206, `bytes ${from}-${to}: ${sayReply(reply)}`)) return
  const sent = header(reply, 'content-range')
  trial.expect(
    sent === `bytes ${from}-${to}/${size}`,
    `${reply.url}: Content-Range is ${say(sent)}, not "bytes ${from}-${to}/${size}"`,
  )
  trial.expect(
    header(reply, 'content-length') === String(length),
    `${reply.url}: bytes ${from}-${to} have the Content-Length ${say(header(reply, 'content-length'))}`,
  )
  trial.expect(reply.body.length === length, `${reply.url}: bytes ${from}-${to} are ${reply.body.length} bytes`)
  trial.expect(header(reply, 'etag') === etag, `${reply.url}: the ETag changed between ranges`)
}

/** The parts of a multipart/byteranges. */
export function partsOf(reply: Reply): readonly { range: string | undefined; bytes: Buffer }[] {
  const boundary = /boundary="?([^";]+)/.exec(header(reply, 'content-type') ?? '')?.[1]
  if (boundary === undefined) return []
  const body = reply.body.toString('latin1')
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map(part => {
      const at = part.indexOf('\r\n\r\n')
      return {
        range: /content-range:\s*([^\r\n]+)/i.exec(part.slice(0, at))?.[1],
        bytes: Buffer.from(part.slice(at + 4).replace(/\r\n$/, ''), 'latin1'),
      }
    })
}
