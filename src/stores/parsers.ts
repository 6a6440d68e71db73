import type { CustomTypesConfig } from 'pg'
import pg from 'pg'

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: readInteger,
  [pg.types.builtins.NUMERIC]: readNumeric,
  [pg.types.builtins.DATE]: readDate,
  [pg.types.builtins.TIMESTAMP]: readInstant,
  [pg.types.builtins.TIMESTAMPTZ]: readInstant,
}

/** The type parsers of our connections, given to each of them: those of the driver itself stay as they are. */
export const types: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as CustomTypesConfig['getTypeParser'],
}

function readInteger(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** A number, or the digits themselves where they are a whole number that a double cannot hold. */
function readNumeric(text: string): number | string {
  const value = Number(text)
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value
}

/** `yyyy-mm-dd`; null for the infinities, which ISO 8601 cannot say. */
function readDate(text: string): string | null {
  return text.endsWith('infinity') ? null : readEra(text)
}

/** RFC 3339 in UTC: sessions are in UTC, and a timestamp without zone counts as UTC. */
function readInstant(text: string): string | null {
  if (text.endsWith('infinity')) return null
  return readEra(text)
    .replace(' ', 'T')
    .replace(/(?:[+-]\d{2}(?::?\d{2})?)?$/, 'Z')
}

/** `0044-03-15 BC` is the year -43 of ISO 8601. */
function readEra(text: string): string {
  if (!text.endsWith(' BC')) return text
  const year = 1 - Number(/^\d+/.exec(text)![0])
  return text.slice(0, -3).replace(/^\d+/, year === 0 ? '0000' : `-${String(-year).padStart(6, '0')}`)
}
