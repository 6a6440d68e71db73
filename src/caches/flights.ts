import { setMaxListeners } from 'node:events'
import { ServiceError } from '../core/error.ts'

interface Flight<T> {
  readonly result: Promise<T>
  readonly controller: AbortController
  waiters: number
}

/** Requests for the same key share one piece of work; it is cancelled when the last of them leaves. */
export class Flights<T> {
  // No Map: the tables that it leaves behind keep what they held, and each of them the next one. Once one of them is old,
  // all that flies outlives the short rounds of the garbage collector (12 KB of each small tile instead of 2).
  readonly #flights: Record<string, Flight<T>> = Object.create(null)

  get size(): number {
    return Object.keys(this.#flights).length
  }

  /** Joins the work under way for `key`, or starts it. `shared` tells whether somebody else had started it. */
  async join(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ value: T; shared: boolean }> {
    signal.throwIfAborted()
    const under = this.#flights[key]
    const flight = under ?? this.#start(key, work)
    flight.waiters++
    let leave = () => {}
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason)
      signal.addEventListener('abort', leave, { once: true })
    })
    try {
      return { value: await Promise.race([flight.result, left]), shared: under !== undefined }
    } finally {
      signal.removeEventListener('abort', leave)
      flight.waiters--
      if (flight.waiters === 0 && this.#flights[key] === flight) {
        delete this.#flights[key]
        flight.controller.abort(new ServiceError('cancelled', 'Nobody waits for this reply any more.'))
      }
    }
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController()
    // A piece of work may wait for as many things at once as it likes.
    setMaxListeners(0, controller.signal)
    const result = work(controller.signal)
    const flight = { result, controller, waiters: 0 }
    this.#flights[key] = flight
    const land = () => {
      if (this.#flights[key] === flight) delete this.#flights[key]
    }
    result.then(land, land)
    return flight
  }
}
