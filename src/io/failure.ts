import { ServiceError } from '../core/error.ts'
import { ChangedFile, Refused } from '../core/io.ts'

/** A failure that the same call may not meet again: a reset, a 5xx, a stall. */
export class Passing extends Error {
  override readonly name = 'Passing'
}

/** What the status of an answer that is of no use says of its server (RFC 9110 §15.5): 408 and 429 pass, other 4xx stay. */
export function ofStatus(status: number): Error {
  const text = `status ${status}`
  if (status >= 500 || status === 408 || status === 429) return new Passing(text)
  return status >= 400 ? new Refused(text) : new Error(text)
}

/** What a client hears of any failure outside: the reason is for the log alone. */
function unavailable(cause: unknown): ServiceError {
  const retry = cause instanceof Refused ? {} : { retryAfter: 5 }
  return new ServiceError('source-failed', 'The source is unavailable.', { cause, ...retry })
}

/** What a reader hears where the file is no longer the one that it knew. */
export function changed(location: string): ServiceError {
  return new ServiceError('source-failed', 'The source changed while it was read: ask again.', {
    cause: new ChangedFile(location),
    retryAfter: 1,
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
