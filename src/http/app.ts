import { randomUUID } from 'node:crypto'
import Koa from 'koa'
import { asServiceError, ServiceError } from '../core/error.ts'
import type { Protocol } from '../core/protocol.ts'
import { preflight } from './cors.ts'
import { onGone } from './gone.ts'
import { commonHead, dress } from './head.ts'
import { redact } from './log.ts'
import { requestOf } from './request.ts'
import { Routes } from './routes.ts'
import { refuse, type Serving, serve } from './serve.ts'

/** The server of everything that the catalogue publishes; `extras` adds the routes that belong to no protocol. */
export function makeApp(serving: Serving, extras: (routes: Routes) => void): Koa {
  const app = new Koa()
  app.silent = true
  const routes = new Routes()
  const asked = new Map<unknown, Protocol>()
  extras(routes)
  for (const protocol of serving.road.protocols) {
    for (const route of protocol.routes) {
      for (const scope of ['', '/services/:service']) {
        // A landing page has no slash at its end, and takes one.
        const path = scope !== '' && route.path === '/' ? scope : scope + route.path
        asked.set(path, protocol)
        routes.get(path, (context, vars) => {
          context.state.protocol = protocol
          context.state.operation = route.operation
          bounded(context, serving)
          serving.share.enter(context.req, context.res, serving.road.limits.parallel)
          return serve(context, vars, { protocol, route, serving })
        })
      }
    }
  }
  app.use(
    guard(serving, context => {
      const found = routes.find(context.path, context.method)
      return found ? found.handle(context, found.vars) : nowhere(context, routes, asked)
    }),
  )
  return app
}

/** Around every reply: an id, the log line, the metrics, and the last word on whatever was thrown. */
function guard(serving: Serving, dispatch: (context: Koa.Context) => unknown): Koa.Middleware {
  return async context => {
    const started = performance.now()
    const given = context.req.headers['x-request-id']
    context.state.id = typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
    onGone(context.req, context.res, () => told(context, performance.now() - started, serving))
    try {
      if (context.method === 'OPTIONS') preflight(context)
      else await dispatch(context)
    } catch (thrown) {
      await lastWord(thrown, context, serving)
    }
    if (!context.res.headersSent) dress(context, commonHead(context))
  }
}

/** A reply is over, after `ms`. */
function told({ method, url, res, state }: Koa.Context, ms: number, { log, metrics }: Serving): void {
  const protocol = state.protocol?.id ?? 'none'
  const operation = state.operation ?? 'none'
  const status = res.statusCode
  metrics.replied(protocol, operation, status, ms)
  const rounded = Math.round(ms * 10) / 10
  log.info({ id: state.id, method, url: redact(url), status, ms: rounded, protocol, operation }, 'reply')
}

/** @throws uri-too-long, in the words of the protocol that was asked */
function bounded({ url }: Koa.Context, { road }: Serving): void {
  if (url.length > road.limits.urlBytes)
    throw new ServiceError('uri-too-long', `The URL is longer than ${road.limits.urlBytes} characters.`)
}

/** An error outside every route is told by the first protocol: it owns `/`. */
async function lastWord(thrown: unknown, context: Koa.Context, serving: Serving): Promise<void> {
  const protocol = (context.state.protocol as Protocol | undefined) ?? serving.road.protocols[0]
  if (!protocol || context.res.headersSent) return
  let request: ReturnType<typeof requestOf> | undefined
  try {
    request = requestOf(context, { vars: {}, scope: '', root: serving.origin(context.req) })
  } catch {
    request = undefined
  }
  await refuse(asServiceError(thrown), context, protocol, request, serving)
}

/** A path that no route knows, or a method that this one does not take: told by the protocol whose path it is. */
function nowhere(context: Koa.Context, routes: Routes, asked: ReadonlyMap<unknown, Protocol>): never {
  const known = routes.routeOf(context.path)
  context.state.protocol ??= asked.get(known)
  if (known && context.method !== 'GET' && context.method !== 'HEAD')
    throw new ServiceError('method-not-allowed', `${context.method} is not for this resource.`, {
      headers: { Allow: 'GET, HEAD, OPTIONS' },
    })
  throw new ServiceError('unknown-resource', 'There is nothing at this path.')
}
