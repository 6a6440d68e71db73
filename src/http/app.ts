import { randomUUID } from 'node:crypto'
import Koa from 'koa'
import { asServiceError, ServiceError } from '../core/error.ts'
import type { Protocol } from '../core/protocol.ts'
import { cors } from './cors.ts'
import { onGone } from './gone.ts'
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
        routes.get(path, async context => {
          context.state.protocol = protocol
          context.state.operation = route.operation
          bounded(context, serving)
          serving.share.enter(context.req, context.res, serving.road.limits.parallel)
          await serve(context, protocol, route, serving)
        })
      }
    }
  }
  app.use(guard(serving))
  app.use(cors())
  app.use(routes.dispatch)
  app.use(nowhere(routes, asked))
  return app
}

/** The outermost layer: an id, the log line, the metrics, and the last word on whatever was thrown. */
function guard(serving: Serving): Koa.Middleware {
  const { log, metrics } = serving
  return async (context, next) => {
    const started = performance.now()
    const given = context.get('x-request-id')
    context.state.id = /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
    context.res.setHeader('X-Request-Id', context.state.id)
    context.res.setHeader('X-Content-Type-Options', 'nosniff')
    context.res.setHeader('Referrer-Policy', 'no-referrer')
    onGone(context.req, context.res, () => {
      const ms = performance.now() - started
      const protocol = context.state.protocol?.id ?? 'none'
      const operation = context.state.operation ?? 'none'
      metrics.replied(protocol, operation, context.res.statusCode, ms)
      const { method, res, state } = context
      log.info(
        {
          id: state.id,
          method,
          url: redact(context.url),
          status: res.statusCode,
          ms: Math.round(ms * 10) / 10,
          protocol,
          operation,
        },
        'reply',
      )
    })
    try {
      await next()
    } catch (thrown) {
      await lastWord(thrown, context, serving)
    }
  }
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
function nowhere(routes: Routes, asked: ReadonlyMap<unknown, Protocol>): Koa.Middleware {
  return context => {
    if (context.status !== 404 || context.body !== undefined) return
    const known = routes.routeOf(context.path)
    context.state.protocol ??= asked.get(known)
    if (known && context.method !== 'GET' && context.method !== 'HEAD')
      throw new ServiceError('method-not-allowed', `${context.method} is not for this resource.`, {
        headers: { Allow: 'GET, HEAD, OPTIONS' },
      })
    throw new ServiceError('unknown-resource', 'There is nothing at this path.')
  }
}
