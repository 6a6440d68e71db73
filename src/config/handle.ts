import type { SourceHandle, SourceState } from '../core/catalog.ts'
import { asServiceError, ServiceError } from '../core/error.ts'
import type { Facts } from '../core/facts.ts'
import type { Source } from '../core/source.ts'

export interface HandleOptions {
  readonly type: string
  readonly hash: string
  /** Makes the source without touching data. */
  readonly make: () => Source
  /** Milliseconds: of one reading of the facts, between readings, and for which a failure is remembered. */
  readonly timeout: number
  readonly maxAge?: number
  readonly retryAfter?: number
  warn(message: string, detail?: Record<string, unknown>): void
}

/** Milliseconds after which facts are read again where they stand on another state of the data. */
const SETTLED = 5000

interface Opening {
  readonly controller: AbortController
  readonly done: Promise<Facts>
  waiters: number
}

/** A source with its facts: opened at its first use, shared by all who ask, and never holding on to a failure. */
export class Handle implements SourceHandle {
  readonly type: string
  readonly hash: string
  readonly #options: HandleOptions
  #source: Source | undefined
  #opening: Opening | undefined
  #facts: Facts | undefined
  #last: Facts | undefined
  #readAt = 0
  #basis: string | undefined
  #failure: { since: Date; message: string; error: ServiceError; at: number } | undefined
  #closed = false
  #epoch = 0

  constructor(options: HandleOptions) {
    this.type = options.type
    this.hash = options.hash
    this.#options = options
  }

  get state(): SourceState {
    if (this.#failure) return 'failed'
    return this.#last ? 'ok' : 'unopened'
  }

  get failure(): { readonly since: Date; readonly message: string } | undefined {
    return this.#failure && { since: this.#failure.since, message: this.#failure.message }
  }

  get last(): Facts | undefined {
    return this.#last
  }

  opened(): { source: Source; facts: Facts } | undefined {
    if (this.#closed || !this.#facts) return undefined
    const age = Date.now() - this.#readAt
    const moved = age > SETTLED && this.#facts.basis?.() !== this.#basis
    if (moved || age > (this.#options.maxAge ?? 60_000)) this.#refresh()
    return { source: this.#made(), facts: this.#facts }
  }

  async open(signal: AbortSignal): Promise<{ source: Source; facts: Facts }> {
    if (this.#closed)
      throw new ServiceError('busy', 'The configuration is being changed; try again.', { retryAfter: 1 })
    if (signal.aborted) throw asServiceError(signal.reason)
    const opened = this.opened()
    if (opened) return opened
    if (this.#resting()) throw this.#failure!.error
    const facts = await this.#join(signal)
    return { source: this.#made(), facts }
  }

  forget(): void {
    this.#facts = undefined
    this.#opening = undefined
    this.#epoch++
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#opening?.controller.abort()
    this.#opening = undefined
    await this.#source?.close()
  }

  #made(): Source {
    this.#source ??= this.#options.make()
    return this.#source
  }

  #resting(): boolean {
    return this.#failure !== undefined && Date.now() - this.#failure.at < (this.#options.retryAfter ?? 1000)
  }

  /** Reads the facts anew while the old ones are used; a failure keeps the old ones and is told to /health. */
  #refresh(): void {
    if (this.#opening || this.#resting()) return
    const opening = this.#begin()
    opening.waiters = 1
    opening.done.catch(() => undefined)
  }

  /** Waits for the reading that is under way, or begins one; it is aborted when its last waiter leaves. */
  #join(signal: AbortSignal): Promise<Facts> {
    const opening = this.#opening ?? this.#begin()
    opening.waiters++
    return new Promise<Facts>((resolve, reject) => {
      const leave = () => {
        opening.waiters--
        if (opening.waiters === 0) {
          if (this.#opening === opening) this.#opening = undefined
          opening.controller.abort(signal.reason)
        }
        reject(asServiceError(signal.reason))
      }
      signal.addEventListener('abort', leave, { once: true })
      opening.done.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }

  #begin(): Opening {
    const controller = new AbortController()
    const opening: Opening = { controller, done: this.#read(controller), waiters: 0 }
    this.#opening = opening
    const end = () => {
      if (this.#opening === opening) this.#opening = undefined
    }
    opening.done.then(end, end)
    return opening
  }

  async #read(controller: AbortController): Promise<Facts> {
    const epoch = this.#epoch
    const late = setTimeout(() => {
      controller.abort(new ServiceError('timeout', 'The data of this collection did not answer in time.'))
    }, this.#options.timeout)
    try {
      const facts = await this.#made().facts(controller.signal)
      if (epoch === this.#epoch && !this.#closed) {
        this.#facts = facts
        this.#last = facts
        this.#readAt = Date.now()
        this.#basis = facts.basis?.()
        this.#failure = undefined
      }
      return facts
    } catch (thrown) {
      throw this.#failed(thrown, controller.signal)
    } finally {
      clearTimeout(late)
    }
  }

  #failed(thrown: unknown, signal: AbortSignal): ServiceError {
    const reason = signal.aborted ? asServiceError(signal.reason) : asServiceError(thrown)
    if (reason.code === 'cancelled') return reason
    const error =
      reason.code === 'internal'
        ? new ServiceError('source-failed', 'The data of this collection cannot be read at the moment.', {
            cause: thrown,
          })
        : reason
    this.#options.warn('a source failed', { message: error.message, cause: error.cause })
    this.#failure = { since: this.#failure?.since ?? new Date(), message: error.message, error, at: Date.now() }
    return error
  }
}
