import { ServiceError } from '../core/error.ts'
import { ChangedFile } from '../core/io.ts'

/** A failure that the same call may not meet again: a reset, a 5xx, a stall. */
export class Passing extends Error {
  override readonly name = 'Passing'
}

/** What a client hears of any failure outside: the reason is for the log alone. */
export function unavailable(cause: unknown): ServiceError {
  return new ServiceError('source-failed', 'The source is unavailable.', { cause })
}

/** What a reader hears where the file is no longer the one that it knew. */
export function changed(location: string): ServiceError {
  return new ServiceError('source-failed', 'The source changed while it was read: ask again.', {
    cause: new ChangedFile(location),
  })
}

/** The error to throw for `thrown`: the caller's own abort stays what it is, the rest is `unavailable`. */
export function failure(thrown: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  return thrown instanceof ServiceError ? thrown : unavailable(thrown)
}

const passing = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
])

/** True where a second attempt makes sense. */
export function mayPass(thrown: unknown): boolean {
  return thrown instanceof Passing || (thrown instanceof Error && 'code' in thrown && passing.has(String(thrown.code)))
}
