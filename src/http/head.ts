import type Koa from 'koa'

const exposed =
  'Content-Range, Content-Length, Accept-Ranges, ETag, Last-Modified, Link, Location, Content-Crs, Content-Bbox, ' +
  'Content-Datetime, OGC-NumberMatched, OGC-NumberReturned, Retry-After, Warning, Server-Timing, X-Request-Id'

/** The headers that every reply begins with, errors too: its id, and public data for pages of any origin. */
export function commonHead(context: Koa.Context): Record<string, string> {
  return {
    'X-Request-Id': context.state.id,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': exposed,
    'Timing-Allow-Origin': '*',
  }
}

/** Sets them on a reply whose head is not written in one go. */
export function dress(context: Koa.Context): void {
  for (const [name, value] of Object.entries(commonHead(context))) context.res.setHeader(name, value)
}
