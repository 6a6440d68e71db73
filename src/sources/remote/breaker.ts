import { ServiceError } from '../../core/error.ts'
import { Refused } from '../../core/io.ts'

export interface BreakerInit {
  /** Failures in a row that open it. */
  readonly failures: number
  /** Milliseconds for which it stays open, before one call may try. */
  readonly pause: number
  /** Calls under way at once, and calls that may wait for their turn. */
  readonly parallel: number
  readonly waiting: number
  /** Milliseconds, any origin. */
  readonly clock?: () => number
}

/** Keeps a failing or slow server from taking everybody's time: counts its failures and its calls. */
export interface Breaker {
  /**
   * @throws source-failed at once while it is open, busy where too many wait, and whatever `call` throws; a call that
   * its own client gave up is no failure of the server, and a refusal (4xx) is an answer
   */
  run<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T>
}

export function makeBreaker({
  failures,
  pause,
  parallel,
  waiting,
  clock = () => performance.now(),
}: BreakerInit): Breaker {
  let failed = 0
  let openUntil = 0
  let probing = false
  let running = 0
  const queue: (() => void)[] = []

  async function enter(signal: AbortSignal): Promise<void> {
    if (running < parallel) {
      running++
      return
    }
    if (queue.length >= waiting)
      throw new ServiceError('busy', 'The source of this collection is busy.', { retryAfter: 2 })
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        queue.splice(queue.indexOf(turn), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(turn)
    })
  }

  /** The place of a call that ended goes to the next one as it is. */
  function exit() {
    const turn = queue.shift()
    if (turn) turn()
    else running--
  }

  function refuseWhileOpen() {
    const open = failed >= failures
    if (!open) return
    const left = openUntil - clock()
    if (left > 0 || probing)
      throw new ServiceError('source-failed', 'The source is unavailable.', {
        retryAfter: Math.max(1, Math.ceil(left / 1000)),
        cause: new Error('the circuit breaker is open'),
      })
    probing = true
  }

  return {
    async run(call, signal) {
      signal.throwIfAborted()
      refuseWhileOpen()
      const probe = probing && failed >= failures
      try {
        await enter(signal)
        try {
          const result = await call()
          failed = 0
          return result
        } catch (error) {
          if (isAnswer(error)) failed = 0
          else if (!signal.aborted) {
            failed++
            openUntil = clock() + pause
          }
          throw error
        } finally {
          exit()
        }
      } finally {
        if (probe) probing = false
      }
    },
  }
}

const isAnswer = (error: unknown) => error instanceof ServiceError && error.cause instanceof Refused
