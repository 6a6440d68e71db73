import type Koa from 'koa'
import { type Catalog, viewOf } from '../core/catalog.ts'
import { asServiceError, type ServiceError } from '../core/error.ts'
import type { Protocol, Route } from '../core/protocol.ts'
import type { Reply, Request } from '../core/request.ts'
import { answer, type Road } from '../operations/answer.ts'
import { notice } from '../operations/notice.ts'
import { errorPage } from '../web/pages/error.ts'
import type { Accel } from './accel.ts'
import { Client } from './client.ts'
import { preferredCoding } from './compress.ts'
import { onGone } from './gone.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Origin } from './origin.ts'
import { send, sendReply } from './reply.ts'
import { requestOf } from './request.ts'
import type { Vars } from './routes.ts'
import type { Share } from './share.ts'
import { stopwatch } from './stopwatch.ts'

export interface Serving {
  readonly catalog: () => Catalog
  readonly road: Road
  readonly origin: Origin
  readonly accel?: Accel
  readonly share: Share
  readonly metrics: Metrics
  readonly log: Log
}

/** One request of one route: parse, answer, send; or the protocol's own words for what went wrong. */
export async function serve(
  context: Koa.Context,
  vars: Vars,
  { protocol, route, serving }: { protocol: Protocol; route: Route; serving: Serving },
): Promise<void> {
  const { road, metrics, origin, accel, catalog } = serving
  const watch = stopwatch()
  const client = new Client(road.limits.requestTime)
  onGone(context.req, context.res, () => client.over(context.res.writableFinished))
  let request: Request | undefined
  try {
    const { service } = vars
    const scope = service === undefined ? '' : `/services/${encodeURIComponent(service)}`
    request = requestOf(context, { vars, scope, root: origin(context.req) })
    const view = viewOf(catalog(), service)
    const { encoders, protocols, limits } = road
    const query = route.parse(request, { view, encoders, protocols, limits, settings: road.settings(protocol.id) })
    const coding = preferredCoding(context.get('accept-encoding'))
    const ifNoneMatch = context.get('if-none-match') || undefined
    const handOver = accel?.(context.req)
    const reply = await answer(query, { view, client, ifNoneMatch, coding, timed: watch.timed, handOver }, road)
    client.begun()
    await send(context, reply, { kind: query.kind, coding, timing: watch.header() })
  } catch (thrown) {
    client.begun()
    if (context.res.headersSent) {
      context.res.destroy()
      return
    }
    context.set('Server-Timing', watch.header())
    // A client that left, or a time that is over, is why whatever then broke did so.
    await refuse(asServiceError(client.reason ?? thrown), context, protocol, request, serving)
  } finally {
    for (const [stage, ms] of watch.stages) metrics.stage(protocol.id, route.operation, stage, ms)
  }
}

/** Sends an error in the protocol's words, as a picture or a page where the protocol wants one; its cause goes to the log alone. */
export async function refuse(
  error: ServiceError,
  context: Koa.Context,
  protocol: Protocol,
  request: Request | undefined,
  { log, road }: Pick<Serving, 'log' | 'road'>,
): Promise<void> {
  note(error, context, log)
  const reply = protocol.report(error, request)
  context.set(error.headers)
  if (error.retryAfter !== undefined) context.set('Retry-After', String(error.retryAfter))
  sendReply(context, await shown(reply, context.state.id, road))
}

/** A reply as it is sent: to whoever wants a picture or a page of it, as one. */
async function shown(reply: Reply, id: string, { encoders }: Pick<Road, 'encoders'>): Promise<Reply> {
  const { status, picture, page } = reply
  if (picture) return notice(reply, picture, encoders)
  if (!page) return reply
  const headers = { 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept, Accept-Language' }
  return { status, headers, body: errorPage(status, id, page) }
}

function note(error: ServiceError, context: Koa.Context, log: Log): void {
  const detail = { id: context.state.id, code: error.code, err: error.cause ?? error }
  if (error.code === 'internal') log.error(detail, error.message)
  else if (['source-failed', 'timeout', 'busy'].includes(error.code)) log.warn(detail, error.message)
}
