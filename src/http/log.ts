import { pino } from 'pino'

/** Where the server tells what it does. */
export interface Log {
  info(detail: object, message?: string): void
  warn(detail: object, message?: string): void
  error(detail: object, message?: string): void
}

/** One JSON object a line, for programs; `detail` is in each. */
export function makeLog(level: string, detail: object = {}): Log {
  return pino({ level, base: { name: 'geosocle', ...detail }, timestamp: pino.stdTimeFunctions.isoTime })
}

/** Plain lines for whoever started the server by hand; each reply only where `level` is `debug`. */
export function makeTerminalLog(level: string, write: (text: string) => void): Log {
  const line = (mark: string, detail: object, message = '') => {
    if (message === 'reply' && level !== 'debug') return
    const words = Object.entries(detail).map(
      ([name, value]) => `${name}=${value instanceof Error ? value.message : wordOf(value)}`,
    )
    write(`${new Date().toTimeString().slice(0, 8)} ${mark}${[message, ...words].join('  ')}\n`)
  }
  return {
    info: (detail, message) => (level === 'info' || level === 'debug') && line('', detail, message),
    warn: (detail, message) => level !== 'error' && line('! ', detail, message),
    error: (detail, message) => line('✗ ', detail, message),
  }
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** A URL without the values of keys. */
export function redact(url: string): string {
  return url.includes('?') ? url.replace(/([?&](?:api_?key|key|token|access_token|signature)=)[^&]*/gi, '$1…') : url
}
