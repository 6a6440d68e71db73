import type Koa from 'koa'

const allowed =
  'Range, If-None-Match, If-Modified-Since, If-Range, Accept, Accept-Language, Authorization, Content-Type, apikey'

/** Answers preflights and plain OPTIONS, the same for every path. */
export function preflight(context: Koa.Context): void {
  context.set('Allow', 'GET, HEAD, OPTIONS')
  context.set('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
  context.set('Access-Control-Allow-Headers', allowed)
  context.set('Access-Control-Max-Age', '86400')
  context.status = 204
}
