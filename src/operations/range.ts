/** Bytes of a file from `start` to `end` (not included). */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** The most ranges of one request that are answered in parts. */
const MOST = 16

/**
 * What a `Range` header means for a file of `size` bytes (RFC 9110 §14.1.2): `whole` where it is to be ignored (another
 * unit), one or more ranges with clamped ends, or none where nothing can be satisfied or the text is malformed: 416.
 * More than 16 ranges, or ranges that overlap or go back, count as the first alone.
 */
export function parseRange(header: string, size: number): 'whole' | readonly ByteRange[] {
  const [, unit, list] = /^\s*([!#$%&'*+.^_`|~\w-]{1,40})\s*=(.*)$/s.exec(header) ?? []
  if (unit === undefined) return []
  if (unit.toLowerCase() !== 'bytes') return 'whole'
  const specs = list!.split(',', MOST + 1).map(spec => parseSpec(spec.trim(), size))
  if (specs.length > MOST) return specs[0] && specs[0] !== 'malformed' ? [specs[0]] : []
  if (specs.includes('malformed')) return []
  const ranges = specs.filter(spec => typeof spec === 'object')
  const ascending = ranges.every((range, i) => i === 0 || range.start >= ranges[i - 1]!.end)
  return ascending ? ranges : ranges.slice(0, 1)
}

/** Undefined for a range that is well formed and lies outside the file. */
function parseSpec(spec: string, size: number): ByteRange | undefined | 'malformed' {
  const parts = /^(\d{0,20})-(\d{0,20})$/.exec(spec)
  const [first, last] = parts ? [parts[1]!, parts[2]!] : ['', '']
  if (first === '' && last === '') return 'malformed'
  if (first === '') return last !== '' && Number(last) > 0 && size > 0 ? tail(Number(last), size) : undefined
  const start = Number(first)
  if (last !== '' && Number(last) < start) return 'malformed'
  if (start >= size) return undefined
  return { start, end: last === '' ? size : Math.min(Number(last) + 1, size) }
}

const tail = (length: number, size: number): ByteRange => ({ start: Math.max(0, size - length), end: size })
