import { invalid } from './error.ts'

/** A span of time in milliseconds since 1970, both ends included; an open end is undefined. */
export interface Interval {
  readonly start: number | undefined
  readonly end: number | undefined
}

const pattern = /^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2}))?$/

/**
 * Reads `datetime` (OGC API Features §7.15.4): an instant, `a/b`, `a/..`, `../b`, `a/`, `/b`; RFC 3339 or a date.
 * A date is the whole day in UTC.
 * @throws `invalid-parameter` naming `parameter`.
 */
export function parseInterval(text: string, parameter = 'datetime'): Interval {
  const wrong = (why: string) =>
    invalid(
      parameter,
      `${parameter} must be an RFC 3339 date or date-time, or an interval such as 2020-01-01/..: ${why}.`,
    )
  const parts = text.split('/')
  if (parts.length > 2) throw wrong('there is more than one "/"')
  const open = (part: string) => part === '..' || part === ''
  const read = (part: string, end: boolean): number => {
    if (!pattern.test(part)) throw wrong(`"${part.slice(0, 40)}" is neither`)
    const day = part.length === 10
    const value = Date.parse(day ? `${part}T00:00:00Z` : part.toUpperCase())
    const plain = day ? new Date(value) : undefined
    if (Number.isNaN(value) || (plain && plain.toISOString().slice(0, 10) !== part)) throw wrong(`"${part}" is no date`)
    return day && end ? value + 86_400_000 - 1 : value
  }
  if (parts.length === 1) {
    const only = parts[0]!
    if (open(only)) throw wrong('it is empty')
    return { start: read(only, false), end: read(only, true) }
  }
  const [from, to] = parts as [string, string]
  if (open(from) && open(to)) throw wrong('one end must be given')
  const start = open(from) ? undefined : read(from, false)
  const end = open(to) ? undefined : read(to, true)
  if (start !== undefined && end !== undefined && start > end) throw wrong('the start is after the end')
  return { start, end }
}
