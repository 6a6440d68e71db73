import { type Body, isBuffered } from '../core/body.ts'
import type { Published, View } from '../core/catalog.ts'
import type { Encoders } from '../core/encoder.ts'
import { asServiceError, ServiceError } from '../core/error.ts'
import { hash, hashBytes } from '../core/key.ts'
import type { Limits } from '../core/limits.ts'
import type { Operation, Plan, PlanContext, Result, Run } from '../core/plan.ts'
import type { Protocol } from '../core/protocol.ts'
import type { Query } from '../core/query.ts'
import type { Work } from '../core/work.ts'
import { gather } from './gather.ts'
import { operations } from './index.ts'

/** A reply of no HTTP library: what the answer to a query is, or that the client has it already. */
export interface Answer {
  readonly status: number
  readonly media: string | undefined
  /** `etag` and `coding` say what an `ETag` or a `Content-Encoding` among them says. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  readonly etag: string | undefined
  /** The coding in which `body` is already, where it is compressed. */
  readonly coding: string | undefined
  /** Whether a body of `coding` undefined may be compressed on its way (streams). */
  readonly compressible: boolean
  readonly maxAge: number
  readonly complete: boolean
}

export interface Asked {
  readonly view: View
  /** Its signal aborts when nobody waits any more; a reply at hand never asks for it. */
  readonly client: { readonly signal: AbortSignal }
  readonly ifNoneMatch: string | undefined
  /** The content coding that the client takes best, if any. */
  readonly coding: string | undefined
  readonly timed: Run['timed']
  readonly handOver?: Run['handOver']
}

/** What the road needs besides the query; made once by the composition root. */
export interface Road {
  /** Changes with the program: a reply of another release is another reply. */
  readonly release: string
  readonly encoders: Encoders
  readonly protocols: readonly Protocol[]
  /** What the configuration says of the protocol of this id. */
  settings(protocol: string): unknown
  readonly limits: Limits
  readonly work: Work
  /** Finished replies by the hash of their key and their coding. */
  readonly replies: { get(key: string): Answer | undefined; set(key: string, value: Answer, bytes: number): void }
  readonly flights: {
    join(
      key: string,
      signal: AbortSignal,
      work: (signal: AbortSignal) => Promise<Answer>,
    ): Promise<{ value: Answer; shared: boolean }>
  }
  compress(body: Uint8Array, coding: string): Promise<Uint8Array>
}

interface Made {
  readonly result: Result
  readonly coding: string | undefined
}

/** Facts, plan, 304, cache, shared flight, run: the one road of every request. @throws ServiceError */
export async function answer(query: Query, asked: Asked, road: Road): Promise<Answer> {
  try {
    return await travel(query, asked, road)
  } catch (thrown) {
    const error = asServiceError(thrown)
    // The data may have changed their structure: what was known of them is read anew.
    if (error.code === 'source-failed') for (const id of needsOf(query)) asked.view.collection(id).source.forget()
    throw error
  }
}

async function travel(query: Query, asked: Asked, road: Road): Promise<Answer> {
  const plan = await planOf(query, asked, road)
  const name = plan.key && hash([road.release, plan.key])
  if (name && matches(asked.ifNoneMatch, name)) return notModified(tag(name, undefined), plan)
  const coding = plan.compressible ? asked.coding : undefined
  const work = (signal: AbortSignal) =>
    make(plan, coding, { signal, timed: asked.timed, handOver: asked.handOver }, road)
  if (!name) return fresh(plan, await work(asked.client.signal), asked)
  const slot = `${name}.${coding ?? 'identity'}`
  const kept = road.replies.get(slot)
  if (kept) return aged(kept, plan)
  const named = (made: Made) => finish(plan, made, made.result.complete ? tag(name, made.coding) : undefined)
  const { value, shared } = await road.flights.join(slot, asked.client.signal, async signal => {
    const answer = named(await work(signal))
    keep(slot, answer, road)
    return answer
  })
  // A stream has one reader: whoever shared the flight reads for himself.
  return shared && value.body && !isBuffered(value.body) ? named(await work(asked.client.signal)) : aged(value, plan)
}

/** A tile and a map that are the same picture share a reply, but clients keep each for a time of its own. */
const aged = (answer: Answer, { maxAge }: Plan): Answer => (answer.maxAge === maxAge ? answer : { ...answer, maxAge })

/** Only what is whole and at hand is kept. */
function keep(slot: string, answer: Answer, { replies }: Road): void {
  const { body, complete, status } = answer
  if (!complete || status !== 200 || !body || !isBuffered(body)) return
  // A compressed reply may lie at the beginning of a much larger buffer.
  const own = body.buffer.byteLength > body.byteLength ? new Uint8Array(body) : body
  replies.set(slot, { ...answer, body: own }, own.length + 500)
}

const operationOf = (query: Query) => operations[query.kind] as Operation<Query>
const needsOf = (query: Query) => operationOf(query).needs(query)

async function planOf(query: Query, asked: Asked, road: Road): Promise<Plan> {
  const found = await asked.timed('facts', () => gather(needsOf(query), asked))
  const find = (id: string) => {
    const entry = found.get(asked.view.collection(id).id)
    return entry instanceof ServiceError ? undefined : entry
  }
  const published = (id: string): Published => {
    const entry = found.get(asked.view.collection(id).id)
    if (entry instanceof ServiceError) throw entry
    if (!entry) throw new Error(`the operation ${query.kind} did not ask for the facts of ${id}`)
    return entry
  }
  const { encoders, protocols, limits } = road
  const context: PlanContext = { view: asked.view, encoders, protocols, limits, find, published }
  return asked.timed('plan', () => operationOf(query).plan(query, context))
}

async function make(
  plan: Plan,
  coding: string | undefined,
  { signal, timed, handOver }: Pick<Run, 'signal' | 'timed' | 'handOver'>,
  road: Road,
): Promise<Made> {
  const result = await plan.run({ signal, timed, handOver, work: road.work })
  signal.throwIfAborted()
  if (
    !coding ||
    result.verbatim ||
    !isBuffered(result.body) ||
    result.body.length < 1024 ||
    result.headers['Content-Encoding']
  )
    return { result, coding: result.headers['Content-Encoding'] }
  const { body } = result
  return { result: { ...result, body: await timed('encode', () => road.compress(body, coding)) }, coding }
}

/** A reply whose data's state was not known before: its validator is made from its bytes. */
function fresh(plan: Plan, made: Made, asked: Asked): Answer {
  const { result } = made
  const own = result.headers.ETag
  if (own !== undefined || result.verbatim || !isBuffered(result.body) || !result.complete)
    return finish(plan, made, own)
  const name = hashBytes(result.body)
  return matches(asked.ifNoneMatch, name)
    ? notModified(tag(name, undefined), plan)
    : finish(plan, made, tag(name, made.coding))
}

function finish(plan: Plan, { result, coding }: Made, etag: string | undefined): Answer {
  return {
    status: result.status ?? 200,
    media: result.media ?? plan.media,
    headers: result.headers,
    body: result.body,
    etag,
    coding,
    compressible: plan.compressible && !result.verbatim,
    maxAge: plan.maxAge,
    complete: result.complete,
  }
}

function notModified(etag: string, plan: Plan): Answer {
  return {
    status: 304,
    media: undefined,
    headers: {},
    body: undefined,
    etag,
    coding: undefined,
    compressible: false,
    maxAge: plan.maxAge,
    complete: true,
  }
}

/** A strong validator: the coding is part of it, since it changes the bytes. */
const tag = (name: string, coding: string | undefined) => `"${name}${coding ? `-${coding}` : ''}"`

/** `If-None-Match` compares weakly (RFC 9110 §13.1.2): the data's state, whatever the coding. */
export function matches(header: string | undefined, name: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header
    .slice(0, 4000)
    .split(',')
    .some(part => {
      const text = part.trim().replace(/^W\//, '').replace(/^"|"$/g, '')
      return text === name || text === `${name}-br` || text === `${name}-gzip`
    })
}
