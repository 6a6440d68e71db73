import type { FileFacts } from '../core/facts.ts'
import type { BytesQuery } from '../core/query.ts'

/** The status that a GET or HEAD of this file ends with before any byte is read (RFC 9110 §13.2.2); undefined: go on. */
export function precondition(
  conditions: NonNullable<BytesQuery['conditions']>,
  file: FileFacts,
): 304 | 412 | undefined {
  const { ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince } = conditions
  const modified = seconds(file.modified)
  if (ifMatch !== undefined) {
    if (!listed(ifMatch, file.etag, false)) return 412
  } else if (modified !== undefined && modified > (httpDate(ifUnmodifiedSince) ?? Infinity)) return 412
  if (ifNoneMatch !== undefined) return listed(ifNoneMatch, file.etag, true) ? 304 : undefined
  return modified !== undefined && modified <= (httpDate(ifModifiedSince) ?? -Infinity) ? 304 : undefined
}

/**
 * Whether `If-Range` names this very state, by strong ETag or by date (RFC 9110 §13.1.5); a date younger than a second
 * at `now` (ms) is no strong validator.
 */
export function unchanged(ifRange: string, file: FileFacts, now: number): boolean {
  if (ifRange.includes('"')) return ifRange.trim() === file.etag
  const modified = seconds(file.modified)
  return modified !== undefined && httpDate(ifRange) === modified && now - modified * 1000 >= 1000
}

/** Whether a list of ETags holds this strong one; `weak`: W/ counts as equal. */
function listed(list: string, etag: string, weak: boolean): boolean {
  if (list.trim() === '*') return true
  return (list.match(/(?:W\/)?"[^"]*"/g) ?? []).some(entry => entry === etag || (weak && entry === `W/${etag}`))
}

const seconds = (date: Date | undefined) => (date ? Math.floor(date.getTime() / 1000) : undefined)

function httpDate(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000)
}
