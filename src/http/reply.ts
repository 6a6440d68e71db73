import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type Koa from 'koa'
import { isBuffered } from '../core/body.ts'
import type { Query } from '../core/query.ts'
import type { Reply } from '../core/request.ts'
import type { Answer } from '../operations/answer.ts'
import { compressor } from './compress.ts'

const varying = 'Accept, Accept-Encoding'

/** Writes an answer: status, validators, caching, and the body as the client takes it. */
export async function send(
  context: Koa.Context,
  answer: Answer,
  kind: Query['kind'],
  coding: string | undefined,
): Promise<void> {
  const { res } = context
  context.status = answer.status
  for (const [name, value] of Object.entries(answer.headers)) if (value !== '') res.setHeader(name, value)
  if (answer.media) res.setHeader('Content-Type', answer.media)
  if (answer.etag) res.setHeader('ETag', answer.etag)
  if (kind !== 'bytes')
    res.setHeader('Vary', kind === 'tile' || kind === 'map' ? varying : `${varying}, Accept-Language`)
  res.setHeader('Cache-Control', cacheControl(answer))
  if (answer.media?.startsWith('text/html')) res.setHeader('Content-Security-Policy', contentSecurity)
  const { body } = answer
  if (body === undefined) return
  if (isBuffered(body)) {
    if (answer.coding) res.setHeader('Content-Encoding', answer.coding)
    context.body = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    return
  }
  if (context.method === 'HEAD') return
  await stream(context, body, answer.compressible ? coding : undefined)
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
