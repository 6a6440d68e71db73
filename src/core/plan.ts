import type { Body } from './body.ts'
import type { Published, View } from './catalog.ts'
import type { Encoders } from './encoder.ts'
import type { Key } from './key.ts'
import type { Limits } from './limits.ts'
import type { Protocol } from './protocol.ts'
import type { Query } from './query.ts'
import type { Work } from './work.ts'

export type Stage = 'facts' | 'plan' | 'read' | 'transform' | 'encode'

/** What a plan runs with; given, never imported. */
export interface Run {
  readonly signal: AbortSignal
  readonly work: Work
  /** Runs one stage and notes its time, of a promise until it is settled, for `Server-Timing` and the metrics. */
  timed<T>(stage: Stage, step: () => T): T
  /**
   * Headers that make the proxy which asks send a file of this disk itself, with validators, conditions and ranges of
   * its own; undefined for a path that it does not see. Not there where no such proxy asks.
   */
  readonly handOver?: ((path: string) => Readonly<Record<string, string>> | undefined) | undefined
}

export interface Result {
  readonly body: Body
  readonly status?: number
  readonly media?: string
  readonly headers: Readonly<Record<string, string>>
  /** False where something is missing: sent with `no-store`, never cached. */
  readonly complete: boolean
  /** Bytes of a file, or a word to who sends them: never compressed on the way, and no validator is made from them. */
  readonly verbatim?: boolean
}

/** A request understood: what it is called (`key`), what it sends, and how to make it. */
export interface Plan {
  /** Undefined where the data's state is not known: then no ETag, no cache, no shared flight. */
  readonly key: Key | undefined
  readonly media: string
  readonly compressible: boolean
  /** Seconds that a client may keep the reply without asking again; 0: it asks each time. */
  readonly maxAge: number
  run(run: Run): Promise<Result>
}

export interface PlanContext {
  readonly view: View
  readonly encoders: Encoders
  readonly protocols: readonly Protocol[]
  readonly limits: Limits
  /** The collections that the query needs, with their facts. */
  published(id: string): Published
  /** The same, undefined for one whose source fails (documents alone). */
  find(id: string): Published | undefined
}

export interface Operation<Q extends Query> {
  /** Ids of the collections whose facts the plan needs. */
  needs(query: Q): readonly string[]
  /** Pure: no I/O, no clock. @throws ServiceError for what facts or limits do not allow */
  plan(query: Q, context: PlanContext): Plan
}
