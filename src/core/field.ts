import type { Value } from './feature.ts'

/**
 * How a field's bytes are to be read; numbers in network order, as PostgreSQL sends them. `numeric`, `date` (days) and
 * `timestamp` (microseconds, UTC) are PostgreSQL's own from 2000-01-01 on; `jsonb` is JSON after a byte of version.
 */
export type Form =
  | 'bool'
  | 'int2'
  | 'int4'
  | 'int8'
  | 'float4'
  | 'float8'
  | 'numeric'
  | 'date'
  | 'timestamp'
  | 'json'
  | 'jsonb'
  | 'text'
  | 'bytes'

/** Bytes that hold fields, with what reads them. */
export interface FieldBytes {
  readonly view: DataView
  readonly buffer: Buffer
}

export function fieldBytes(bytes: Uint8Array): FieldBytes {
  const { buffer, byteOffset, byteLength } = bytes
  return { view: new DataView(buffer, byteOffset, byteLength), buffer: Buffer.from(buffer, byteOffset, byteLength) }
}

/** The value of a field of `length` bytes from `at` on; null for what JSON cannot say, and for bytes. */
export function readValue(form: Form, { view, buffer }: FieldBytes, at: number, length: number): Value {
  switch (form) {
    case 'bool':
      return view.getUint8(at) === 1
    case 'int2':
      return view.getInt16(at)
    case 'int4':
      return view.getInt32(at)
    case 'int8':
      return readInteger(view, at)
    case 'float4':
      return shortest(view.getFloat32(at))
    case 'float8':
      return finite(view.getFloat64(at))
    case 'numeric':
      return exact(readNumeric(view, at))
    case 'date':
      return readDate(view.getInt32(at))
    case 'timestamp':
      return readInstant(view.getBigInt64(at))
    case 'text':
      return buffer.toString('utf8', at, at + length)
    case 'json':
      return JSON.parse(buffer.toString('utf8', at, at + length))
    case 'jsonb':
      return JSON.parse(buffer.toString('utf8', at + 1, at + length))
    case 'bytes':
      return null
  }
}

const finite = (value: number) => (Number.isFinite(value) ? value : null)

/** A number, or the digits themselves where a double cannot hold them. */
function readInteger(view: DataView, at: number): number | string {
  const value = view.getInt32(at) * 2 ** 32 + view.getUint32(at + 4)
  return Number.isSafeInteger(value) ? value : String(view.getBigInt64(at))
}

/** The number with the fewest digits that is `value` as a float of 32 bits: 12.3 and not 12.300000190734863. */
export function shortest(value: number): number | null {
  if (!Number.isFinite(value)) return null
  const size = Math.abs(value)
  if (size >= 1e-3 && size < 1e7) {
    for (let scale = 1; scale <= 1e7; scale *= 10) {
      const short = Math.round(value * scale) / scale
      if (Math.fround(short) === value) return short
    }
  }
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return Number(value.toPrecision(9))
}

/** A number, or the digits themselves where they are a whole number that a double cannot hold; null for NaN and the infinities. */
function exact(text: string): number | string | null {
  const value = Number(text)
  if (!Number.isFinite(value)) return /\d/.test(text) ? text : null
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value
}

const negative = 0x4000
const special: Readonly<Record<number, string>> = { 49152: 'NaN', 53248: 'Infinity', 61440: '-Infinity' }

/** The text of a numeric as PostgreSQL writes it: groups of four digits, `weight` of them (and one) before the point. */
export function readNumeric(view: DataView, at: number): string {
  const groups = view.getInt16(at)
  const weight = view.getInt16(at + 2)
  const sign = view.getUint16(at + 4)
  const decimals = view.getUint16(at + 6)
  if (special[sign]) return special[sign]
  const group = (i: number) => (i < 0 || i >= groups ? 0 : view.getUint16(at + 8 + 2 * i))
  let whole = weight < 0 ? '0' : String(group(0))
  for (let i = 1; i <= weight; i++) whole += padded(group(i), 4)
  let rest = ''
  for (let i = weight + 1; rest.length < decimals; i++) rest += padded(group(i), 4)
  return `${sign === negative ? '-' : ''}${whole}${decimals > 0 ? `.${rest.slice(0, decimals)}` : ''}`
}

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/** Days from the first of March of the year 0 to 2000-01-01, and days of 400 years. */
const epoch = 730_425
const era = 146_097

/** `yyyy-mm-dd`; null for the infinities, which ISO 8601 cannot say. */
function readDate(days: number): string | null {
  return days === 0x7fffffff || days === -0x80000000 ? null : dateText(days)
}

/** Years begin in March here, so that a leap day is a year's last; 1 BC is the year 0 of ISO 8601. */
function dateText(days: number): string {
  const since = days + epoch
  const eras = Math.floor(since / era)
  const day = since - eras * era
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365)
  const rest = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * rest + 2) / 153)
  const civil = eras * 400 + year + (month >= 10 ? 1 : 0)
  const text = civil < 0 ? `-${padded(-civil, 6)}` : padded(civil, 4)
  const dayOfMonth = rest - Math.floor((153 * month + 2) / 5) + 1
  return `${text}-${padded(month < 10 ? month + 3 : month - 9, 2)}-${padded(dayOfMonth, 2)}`
}

const never = 2n ** 63n
const dayLength = 86_400_000_000n

/** RFC 3339 in UTC, with as many digits of a second as it needs; null for the infinities. */
function readInstant(micros: bigint): string | null {
  if (micros === never - 1n || micros === -never) return null
  const within = Number(((micros % dayLength) + dayLength) % dayLength)
  const days = Number((micros - BigInt(within)) / dayLength)
  const seconds = Math.floor(within / 1e6)
  const fraction = within % 1e6 === 0 ? '' : `.${padded(within % 1e6, 6).replace(/0+$/, '')}`
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(part => padded(part, 2))
  return `${dateText(days)}T${clock.join(':')}${fraction}Z`
}
