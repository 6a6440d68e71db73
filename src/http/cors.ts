import type Koa from 'koa'

const allowed =
  'Range, If-None-Match, If-Modified-Since, If-Range, Accept, Accept-Language, Authorization, Content-Type, apikey'
const exposed =
  'Content-Range, Content-Length, Accept-Ranges, ETag, Last-Modified, Link, Location, Content-Crs, Content-Bbox, ' +
  'Content-Datetime, OGC-NumberMatched, OGC-NumberReturned, Retry-After, Warning, Server-Timing, X-Request-Id'

/** Public data for pages of any origin, on success and on error; preflights and plain OPTIONS are answered here. */
export function cors(): Koa.Middleware {
  return async (context, next) => {
    context.res.setHeader('Access-Control-Allow-Origin', '*')
    context.res.setHeader('Access-Control-Expose-Headers', exposed)
    context.res.setHeader('Timing-Allow-Origin', '*')
    if (context.method !== 'OPTIONS') return next()
    context.set('Allow', 'GET, HEAD, OPTIONS')
    context.set('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
    context.set('Access-Control-Allow-Headers', allowed)
    context.set('Access-Control-Max-Age', '86400')
    context.status = 204
  }
}
