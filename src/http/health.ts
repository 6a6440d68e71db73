import type { Catalog } from '../core/catalog.ts'
import { alone, type Crew } from '../core/crew.ts'
import type { Metrics } from './metrics.ts'
import type { Routes } from './routes.ts'

type State = 'ok' | 'failed' | 'unknown' | 'unopened'

/** What a process depends on beside its sources. */
export interface Parts {
  readonly configuration: { readonly ok: boolean; readonly complaints: number; readonly loadedAt: string }
  /** By name. */
  readonly databases: Readonly<Record<string, State>>
}

export interface HealthOptions {
  readonly catalog: () => Catalog | undefined
  /** Databases and the last reload, as they are now. */
  readonly parts: () => Parts
  readonly metrics: Metrics
  readonly crew?: Crew
}

interface Health extends Parts {
  readonly ready: boolean
  readonly sources: Readonly<Record<string, { readonly type: string; readonly state: State; readonly since?: string }>>
}

/** `/health` (the worst that any process says), `/health/live`, `/health/ready` (this process) and `/metrics`. */
export function health(routes: Routes, { catalog, parts, metrics, crew = alone }: HealthOptions): void {
  const everybody = crew.share('health', () => healthOf(catalog(), parts()))
  routes.get('/health/live', context => {
    context.set('Cache-Control', 'no-store')
    context.body = { live: true }
  })
  routes.get('/health/ready', context => {
    context.set('Cache-Control', 'no-store')
    const ready = catalog() !== undefined
    context.status = ready ? 200 : 503
    context.body = { ready }
  })
  routes.get('/health', async context => {
    context.set('Cache-Control', 'no-store')
    const all = await everybody()
    const { ready, ...rest } = worst(all)
    const failing = [rest.databases, rest.sources].some(states =>
      Object.values(states).some(one => (typeof one === 'string' ? one : one.state) === 'failed'),
    )
    const well = !failing && rest.configuration.ok && all.length === crew.size
    context.status = ready ? 200 : 503
    context.body = {
      live: true,
      ready,
      status: !ready ? 'starting' : well ? 'ok' : 'degraded',
      processes: { expected: crew.size, answering: all.length },
      ...rest,
    }
  })
  routes.get('/metrics', async context => {
    context.set('Cache-Control', 'no-store')
    context.body = await metrics.text()
    context.set('Content-Type', metrics.media)
  })
}

function healthOf(catalog: Catalog | undefined, parts: Parts): Health {
  const sources = [...(catalog?.collections.values() ?? [])].map(({ id, source: { type, state, failure } }) => [
    id,
    { type, state, ...(failure ? { since: failure.since.toISOString() } : {}) },
  ])
  return { ready: catalog !== undefined, ...parts, sources: Object.fromEntries(sources) }
}

const badness: Record<State, number> = { failed: 3, ok: 2, unknown: 1, unopened: 0 }

/** Of several processes the worst of each thing; of a configuration that is right everywhere, the oldest. */
function worst(all: readonly Health[]): Health {
  const configurations = all.map(({ configuration }) => configuration)
  return {
    ready: all.every(({ ready }) => ready),
    configuration:
      configurations.find(({ ok }) => !ok) ??
      configurations.reduce((oldest, one) => (one.loadedAt < oldest.loadedAt ? one : oldest)),
    databases: worstOf(
      all.map(({ databases }) => databases),
      state => badness[state],
    ),
    sources: worstOf(
      all.map(({ sources }) => sources),
      ({ state }) => badness[state],
    ),
  }
}

function worstOf<T>(all: readonly Readonly<Record<string, T>>[], rank: (value: T) => number): Record<string, T> {
  const found: Record<string, T> = {}
  for (const [name, value] of all.flatMap(each => Object.entries(each)))
    if (found[name] === undefined || rank(value) > rank(found[name])) found[name] = value
  return found
}
