import { pino } from 'pino'

/** Where the server tells what it does: one JSON object a line. */
export interface Log {
  info(detail: object, message?: string): void
  warn(detail: object, message?: string): void
  error(detail: object, message?: string): void
}

export function makeLog(level: string): Log {
  return pino({ level, base: { name: 'geosocle' }, timestamp: pino.stdTimeFunctions.isoTime })
}

/** A URL without the values of keys. */
export function redact(url: string): string {
  return url.replace(/([?&](?:api_?key|key|token|access_token|signature)=)[^&]*/gi, '$1…')
}
