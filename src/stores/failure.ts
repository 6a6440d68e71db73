import { ServiceError } from '../core/error.ts'

const lost = new Set(['ECONNRESET', 'EPIPE', 'ENOTCONN', 'ETIMEDOUT', '57P01', '57P02', '57P05'])
const away = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', '57P03'])
const crowded = new Set(['53000', '53100', '53200', '53300', '53400', '55P03'])

/** What SQLSTATE or system error a failure carries; undefined for none. */
export function codeOf(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** True where the connection itself broke, so that the statement may be tried on another one. */
export function isLost(thrown: unknown): boolean {
  const code = codeOf(thrown)
  if (code !== undefined) return lost.has(code) || code.startsWith('08')
  return thrown instanceof Error && /^Connection terminated|not queryable/.test(thrown.message)
}

/** True where the statement itself was refused: the database is well. */
export function isAnswer(thrown: unknown): boolean {
  const code = codeOf(thrown)
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !isLost(thrown) && !away.has(code) && !crowded.has(code)
}

/** The driver's failure in our words, safe for clients; the driver's error stays as `cause`. */
export function translate(thrown: unknown): ServiceError {
  if (thrown instanceof ServiceError) return thrown
  const cause = thrown
  const code = codeOf(thrown)
  const waited = thrown instanceof Error && thrown.message === 'timeout exceeded when trying to connect'
  if (waited || (code && crowded.has(code)))
    return new ServiceError('busy', 'The database is busy; try again in a moment.', { cause, retryAfter: 2 })
  if (code === '57014') return overtime(cause)
  if (isAnswer(thrown))
    return new ServiceError('source-failed', 'The data cannot be read now.', { cause, retryAfter: 5 })
  return new ServiceError('source-failed', 'The database does not answer; try again in a moment.', {
    cause,
    retryAfter: 5,
  })
}

export function overtime(cause?: unknown): ServiceError {
  return new ServiceError('timeout', 'Reading the data took too long; ask for less at once.', { cause })
}

/** Why a signal was aborted, as an error: `timeout` or `cancelled` where nothing better is said. */
export function abortion(signal: AbortSignal): ServiceError {
  const reason: unknown = signal.reason
  if (reason instanceof ServiceError) return reason
  if (reason instanceof Error && reason.name === 'TimeoutError') return overtime(reason)
  return new ServiceError('cancelled', 'The request was cancelled.', { cause: reason })
}
