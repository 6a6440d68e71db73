import { AggregatorRegistry, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { alone, type Crew } from '../core/crew.ts'

/** Figures for Prometheus; one registry a process, and the figures of all processes in one text. */
export interface Metrics {
  replied(protocol: string, operation: string, status: number, ms: number): void
  stage(protocol: string, operation: string, stage: string, ms: number): void
  /** A figure that is read when somebody asks; that of several processes is their sum, or the greatest. */
  gauge(name: string, help: string, read: () => number, together?: 'sum' | 'max'): void
  text(): Promise<string>
  readonly media: string
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function makeMetrics(crew: Crew = alone): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'geosocle_' })
  const replies = new Histogram({
    name: 'geosocle_reply_seconds',
    help: 'Time from request to the end of its reply.',
    labelNames: ['protocol', 'operation', 'status'],
    buckets: seconds,
    registers,
  })
  const stages = new Histogram({
    name: 'geosocle_stage_seconds',
    help: 'Time of each stage of the road: facts, plan, read, transform, encode.',
    labelNames: ['protocol', 'operation', 'stage'],
    buckets: seconds,
    registers,
  })
  const everybody = crew.share('metrics', () => registry.getMetricsAsJSON())
  return {
    replied: (protocol, operation, status, ms) => replies.observe({ protocol, operation, status }, ms / 1000),
    stage: (protocol, operation, stage, ms) => stages.observe({ protocol, operation, stage }, ms / 1000),
    gauge(name, help, read, together = 'sum') {
      new Gauge({
        name,
        aggregator: together,
        help,
        registers,
        collect() {
          this.set(read())
        },
      })
    },
    text: async () => (crew.size === 1 ? registry : AggregatorRegistry.aggregate(await everybody())).metrics(),
    media: registry.contentType,
  }
}
