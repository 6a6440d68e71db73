import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type Koa from 'koa'
import { isBuffered } from '../core/body.ts'
import type { Query } from '../core/query.ts'
import type { Reply } from '../core/request.ts'
import type { Answer } from '../operations/answer.ts'
import { compressor } from './compress.ts'
import { commonHead, dress, type Head } from './head.ts'

const varying = 'Accept, Accept-Encoding'
/** Headers that an answer has fields of its own for. */
const own = new Set(['ETag', 'Content-Encoding'])

/** Writes an answer: status, validators, caching, and the body as the client takes it. `timing`: of its stages. */
export async function send(
  context: Koa.Context,
  answer: Answer,
  { kind, coding, timing }: { kind: Query['kind']; coding: string | undefined; timing: string },
): Promise<void> {
  const { body } = answer
  const head = headOf(context, answer, kind, timing)
  if (body === undefined || isBuffered(body)) return whole(context, answer, head, body)
  dress(context, head)
  context.status = answer.status
  if (context.method !== 'HEAD') await stream(context, body, answer.compressible ? coding : undefined)
}

function headOf(context: Koa.Context, answer: Answer, kind: Query['kind'], timing: string): Head {
  const { status, media, etag, headers } = answer
  const head = commonHead(context)
  head.push('Server-Timing', timing)
  for (const name in headers) if (headers[name] !== '' && !own.has(name)) head.push(name, headers[name]!)
  if (media && status !== 304) head.push('Content-Type', media)
  if (etag) head.push('ETag', etag)
  if (kind !== 'bytes') head.push('Vary', kind === 'tile' || kind === 'map' ? varying : `${varying}, Accept-Language`)
  head.push('Cache-Control', cacheControl(answer))
  if (media?.startsWith('text/html')) head.push('Content-Security-Policy', contentSecurity)
  return head
}

/** A body at hand goes past Koa, in one go: setting a header at a time costs more than all else of a small reply. */
function whole(context: Koa.Context, answer: Answer, head: Head, body: Uint8Array | undefined): void {
  const { status, coding, headers } = answer
  const sent = status === 304 ? undefined : body
  if (sent) {
    if (coding) head.push('Content-Encoding', coding)
    if (!headers['Content-Length']) head.push('Content-Length', String(sent.length))
  }
  context.res.writeHead(status, head)
  context.respond = false
  context.res.end(context.method === 'HEAD' ? undefined : sent)
}

/** An error in a protocol's words; never kept by anybody. */
export function sendReply(context: Koa.Context, reply: Reply): void {
  context.status = reply.status
  for (const [name, value] of Object.entries(reply.headers)) context.set(name, value)
  const type = context.response.get('Content-Type')
  context.set('Cache-Control', 'no-store')
  if (type.startsWith('text/html')) context.set('Content-Security-Policy', contentSecurity)
  context.body = typeof reply.body === 'string' ? reply.body : Buffer.from(reply.body)
  if (type) context.set('Content-Type', type)
}

/** Scripts, styles and data of this server alone; pictures from anywhere safe. */
export const contentSecurity = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

function cacheControl({ complete, maxAge }: Answer): string {
  if (!complete) return 'no-store'
  return maxAge > 0 ? `public, max-age=${maxAge}` : 'public, no-cache'
}

/** A stream is written past Koa, which would leave the socket open when the data fail half-way: here it is torn down. */
async function stream(
  context: Koa.Context,
  body: AsyncIterable<Uint8Array>,
  coding: string | undefined,
): Promise<void> {
  context.respond = false
  const source = Readable.from(body, { objectMode: false })
  context.res.statusCode = context.status
  if (coding) {
    context.set('Content-Encoding', coding)
    // The coding changes the bytes: it is part of the validator.
    const etag = context.response.get('ETag')
    if (etag) context.set('ETag', etag.replace(/"$/, `-${coding}"`))
    context.remove('Content-Length')
    await pipeline(source, compressor(coding), context.res)
  } else await pipeline(source, context.res)
}
