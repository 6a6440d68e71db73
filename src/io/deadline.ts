import { setTimeout as sleep } from 'node:timers/promises'

export interface Deadline {
  readonly signal: AbortSignal
  /** Ends the timer and lets go of the outer signal. */
  done(): void
}

/** A signal that aborts with `signal`, or after so many milliseconds. */
export function within(signal: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController()
  const abort = () => controller.abort(signal.reason)
  const timer = setTimeout(() => controller.abort(new Error(`no answer in ${milliseconds} ms`)), milliseconds)
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return {
    signal: controller.signal,
    done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    },
  }
}

/** The pause before the n-th retry (from 0): 100 ms, 200 ms… with jitter of half of it. */
export async function pause(attempt: number, signal: AbortSignal): Promise<void> {
  await sleep(100 * 2 ** attempt * (0.5 + Math.random()), undefined, { signal })
}
