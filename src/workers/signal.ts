import { ServiceError } from '../core/error.ts'

/**
 * A signal that a computation can ask although its thread takes no messages meanwhile: `aborted` and
 * `throwIfAborted` look at the shared flag; the `abort` event comes with the controller, to whatever waits.
 */
export function stopSignal(flag: Int32Array): { controller: AbortController; signal: AbortSignal } {
  const controller = new AbortController()
  const { signal } = controller
  const stopped = () => Atomics.load(flag, 0) === 1
  Object.defineProperties(signal, {
    aborted: { get: stopped },
    throwIfAborted: {
      value: () => {
        if (stopped()) throw cancelled()
      },
    },
  })
  return { controller, signal }
}

/** What is awaited; cancelled as soon as the signal is aborted, though whoever works at it goes on. */
export function orStop<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(cancelled())
    signal?.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop))
  })
}

const cancelled = () => new ServiceError('cancelled', 'The request was cancelled.')
