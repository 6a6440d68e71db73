import { setMaxListeners } from 'node:events'
import { ServiceError } from '../core/error.ts'

/** Whoever waits for a reply. What it costs to stop the work is paid by work that can be stopped: a reply at hand is none. */
export class Client {
  readonly #time: number
  #controller: AbortController | undefined
  #timer: NodeJS.Timeout | undefined
  #left = false

  /** `time`: milliseconds in which the reply has to begin. */
  constructor(time: number) {
    this.#time = time
  }

  /** Aborts when the client leaves, or when the reply is not begun within its time. */
  get signal(): AbortSignal {
    this.#controller ??= this.#watch()
    return this.#controller.signal
  }

  /** Why the work had to end, where it had to. */
  get reason(): unknown {
    return this.#controller?.signal.reason
  }

  /** The reply begins: from now on only the client's leaving ends the work. */
  begun(): void {
    clearTimeout(this.#timer)
  }

  /** The reply is over; `sent`: the client has all of it. */
  over(sent: boolean): void {
    clearTimeout(this.#timer)
    if (sent) return
    this.#left = true
    this.#controller?.abort(gone())
  }

  #watch(): AbortController {
    const controller = new AbortController()
    // A document of many collections listens once for each.
    setMaxListeners(0, controller.signal)
    const time = this.#time
    const late = () =>
      controller.abort(new ServiceError('timeout', `No reply could be made within ${time / 1000} s: ask for less.`))
    if (this.#left) controller.abort(gone())
    else this.#timer = setTimeout(late, time)
    return controller
  }
}

const gone = () => new ServiceError('cancelled', 'The client left.')
