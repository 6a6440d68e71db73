import type Router from '@koa/router'
import type { Catalog } from '../core/catalog.ts'
import type { Metrics } from './metrics.ts'

export interface HealthOptions {
  readonly catalog: () => Catalog | undefined
  /** Databases and the last reload, as they are now. */
  readonly parts: () => Record<string, unknown>
  /** False while a database or the configuration fails. */
  readonly well: () => boolean
  readonly metrics: Metrics
}

/** `/health` (live, ready, each source), `/health/live`, `/health/ready` and `/metrics`. */
export function health(router: Router, { catalog, parts, well, metrics }: HealthOptions): void {
  router.get('/health/live', context => {
    context.set('Cache-Control', 'no-store')
    context.body = { live: true }
  })
  router.get('/health/ready', context => {
    context.set('Cache-Control', 'no-store')
    const ready = catalog() !== undefined
    context.status = ready ? 200 : 503
    context.body = { ready }
  })
  router.get('/health', context => {
    context.set('Cache-Control', 'no-store')
    const current = catalog()
    const collections = [...(current?.collections.values() ?? [])]
    const failed = collections.filter(({ source }) => source.state === 'failed')
    context.status = current ? 200 : 503
    context.body = {
      live: true,
      ready: current !== undefined,
      status: !current ? 'starting' : failed.length > 0 || !well() ? 'degraded' : 'ok',
      ...parts(),
      sources: Object.fromEntries(
        collections.map(({ id, source }) => [
          id,
          {
            type: source.type,
            state: source.state,
            ...(source.failure ? { since: source.failure.since.toISOString() } : {}),
          },
        ]),
      ),
    }
  })
  router.get('/metrics', async context => {
    context.set('Cache-Control', 'no-store')
    context.body = await metrics.text()
    context.set('Content-Type', metrics.media)
  })
}
