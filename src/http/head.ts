import type Koa from 'koa'

/** Names and values in turn: objects of so many names, made for each reply, outlive the young generation. */
export type Head = string[]

const exposed =
  'Content-Range, Content-Length, Accept-Ranges, ETag, Last-Modified, Link, Location, Content-Crs, Content-Bbox, ' +
  'Content-Datetime, OGC-NumberMatched, OGC-NumberReturned, Retry-After, Warning, Server-Timing, X-Request-Id'

/** What every reply begins with, errors too: its id, and public data for pages of any origin. */
export function commonHead(context: Koa.Context): Head {
  return [
    'X-Request-Id',
    context.state.id,
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'no-referrer',
    'Access-Control-Allow-Origin',
    '*',
    'Access-Control-Expose-Headers',
    exposed,
    'Timing-Allow-Origin',
    '*',
  ]
}

/** Sets a head on a reply that is not written in one go. */
export function dress(context: Koa.Context, head: Head): void {
  for (let i = 0; i < head.length; i += 2) context.res.setHeader(head[i]!, head[i + 1]!)
}
