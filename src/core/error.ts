/** The closed vocabulary of what can go wrong. Each protocol has a word for each of them. */
export const errorCodes = [
  'invalid-parameter',
  'missing-parameter',
  'unknown-parameter',
  'invalid-crs',
  'unknown-collection',
  'unknown-feature',
  'unknown-style',
  'unknown-format',
  'unknown-operation',
  'unknown-resource',
  'unsupported',
  'tile-out-of-range',
  'version-negotiation',
  'update-sequence-current',
  'update-sequence-invalid',
  'method-not-allowed',
  'not-acceptable',
  'range-not-satisfiable',
  'uri-too-long',
  'too-large',
  'too-many-requests',
  'busy',
  'timeout',
  'source-failed',
  'misdirected',
  'cancelled',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** The HTTP status of each (RFC 9110 §15), for protocols that have no words of their own. */
export const httpStatus: Readonly<Record<ErrorCode, number>> = {
  'invalid-parameter': 400,
  'missing-parameter': 400,
  'unknown-parameter': 400,
  'invalid-crs': 400,
  'unknown-collection': 404,
  'unknown-feature': 404,
  'unknown-style': 404,
  'unknown-format': 400,
  'unknown-operation': 404,
  'unknown-resource': 404,
  unsupported: 404,
  'tile-out-of-range': 404,
  'version-negotiation': 400,
  'update-sequence-current': 400,
  'update-sequence-invalid': 400,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'range-not-satisfiable': 416,
  'uri-too-long': 414,
  'too-large': 413,
  'too-many-requests': 429,
  busy: 503,
  timeout: 504,
  'source-failed': 503,
  misdirected: 421,
  cancelled: 503,
  internal: 500,
}

export interface ErrorDetails {
  /** The neutral name of the parameter at fault (`bbox`, `crs`, `tileRow`…); a protocol writes it in its own words. */
  parameter?: string
  cause?: unknown
  /** Seconds after which the client may try again. */
  retryAfter?: number
  /** Headers that the reply must carry, such as `Content-Range` of a 416. */
  headers?: Record<string, string>
}

/** An error that a client may read: `message` is safe to send and says what would be right, `cause` is for the log. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly code: ErrorCode
  readonly parameter: string | undefined
  readonly retryAfter: number | undefined
  readonly headers: Record<string, string>

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.parameter = details.parameter
    this.retryAfter = details.retryAfter
    this.headers = details.headers ?? {}
  }
}

/** Turns whatever was thrown into a ServiceError; a stranger becomes `internal`, with its text kept for the log alone. */
export function asServiceError(thrown: unknown): ServiceError {
  if (thrown instanceof ServiceError) return thrown
  if (thrown instanceof Error && thrown.name === 'AbortError') {
    return thrown.cause instanceof ServiceError
      ? thrown.cause
      : new ServiceError('cancelled', 'The request was cancelled.', { cause: thrown })
  }
  return new ServiceError('internal', 'The server failed to answer this request.', { cause: thrown })
}

/** True where less would have to be asked for. */
export const isTooLarge = (thrown: unknown) => thrown instanceof ServiceError && thrown.code === 'too-large'

/** An error of one parameter's value. */
export function invalid(parameter: string, message: string): ServiceError {
  return new ServiceError('invalid-parameter', message, { parameter })
}
