import { createHash } from 'node:crypto'
import { invalid } from '../../core/error.ts'
import { splitId } from '../../core/id.ts'
import { quote, type Store } from '../../core/store.ts'
import { bindable, type Column, isOrdered } from './columns.ts'
import type { PostgisConfig } from './config.ts'

/** What tells one row from all others, and in which order rows are read. */
export type Key =
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  /** No key: a hash of the whole row, and the number of the row among equal ones. */
  | { readonly kind: 'row' }

/** The column of the configuration, else the primary key, else the shortest unique index without nulls. */
export async function findKey(
  config: PostgisConfig,
  relation: { readonly oid: number },
  all: readonly Column[],
  named: (column: string, what: string) => Column,
  store: Store,
  signal: AbortSignal,
): Promise<Key> {
  if (config.id !== undefined) return { kind: 'columns', columns: [named(config.id, 'id')] }
  const text = `select array_agg(a.attname::text order by k.n) as names
    from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, n)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = $1 and i.indisunique and i.indisvalid and i.indimmediate and i.indpred is null
      and i.indexprs is null and k.n <= i.indnkeyatts
    group by i.indexrelid, i.indisprimary having bool_and(a.attnotnull)
    order by i.indisprimary desc, count(*), i.indexrelid`
  const rows = await store.query<{ names: string[] }>({ text, values: [relation.oid] }, signal)
  for (const { names } of rows) {
    const columns = names.map(name => all.find(column => column.name === name))
    if (columns.every(column => column !== undefined)) return { kind: 'columns', columns }
  }
  return { kind: 'row' }
}

/** Name of the key that is made for rows without one; no table has a column of it. */
export const madeKey = '"géosocle key"'

/** The expression that makes the key of a row without one. */
export function makeKey(table: string): string {
  const sum = `md5((${table}.*)::text)`
  return `${sum} || coalesce('-' || nullif(row_number() over (partition by ${sum}), 1), '')`
}

/** The expressions of a row's key, one for each part: whole and decimal numbers as they are, all else as text. */
export function keyParts(key: Key, table: string): string[] {
  if (key.kind === 'row') return [`${table}.${madeKey}`]
  return key.columns.map(({ name, type }) => `${table}.${quote(name)}${numbers.has(type) ? '' : '::text'}`)
}

const numbers = new Set(['int2', 'int4', 'int8', 'numeric'])

/** The expressions that order rows, as an index has them. */
export function keyOrder(key: Key, table: string): string[] {
  if (key.kind === 'row') return [`${table}.${madeKey} collate "C"`]
  return key.columns.map(column => `${table}.${quote(column.name)}${isOrdered(column) ? '' : '::text'}`)
}

/** The key's parts of an id as a client writes it; undefined where no row can have it. */
export function partsOf(key: Key, id: string): string[] | undefined {
  const parts = key.kind === 'columns' && key.columns.length > 1 ? splitId(id) : [id]
  return partsFit(key, parts) ? parts : undefined
}

/** The SQL types to bind the parts as. */
export function partTypes(key: Key): string[] {
  return key.kind === 'row' ? ['text'] : key.columns.map(column => (isOrdered(column) ? column.sql : 'text'))
}

function partsFit(key: Key, parts: readonly string[]): boolean {
  if (key.kind === 'row') return parts.length === 1 && /^[\da-f]{32}(?:-\d{1,9})?$/.test(parts[0]!)
  return parts.length === key.columns.length && parts.every((part, i) => fits(key.columns[i]!, part))
}

/** Instants in ids are as the database writes them. */
function fits(column: Column, part: string): boolean {
  if (column.type === 'timestamp' || column.type === 'timestamptz')
    return (
      /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:\+00)?$/.test(part) &&
      !Number.isNaN(Date.parse(part.slice(0, 10)))
    )
  return isOrdered(column) ? bindable(column, part) !== undefined : !part.includes('\0')
}

/** The token of the place after a row: the texts of its key, with a check against tokens of other tables and typing errors. */
export function tokenOf(table: string, parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([check(table, parts), ...parts])).toString('base64url')
}

/** @throws invalid-parameter `after` */
export function readToken(key: Key, table: string, token: string): string[] {
  const wrong = () => invalid('after', 'This is no token of a page of this collection: follow the links of the pages.')
  let found: unknown
  try {
    found = JSON.parse(Buffer.from(token.slice(0, 8000), 'base64url').toString())
  } catch {
    throw wrong()
  }
  if (!Array.isArray(found) || !found.every(part => typeof part === 'string')) throw wrong()
  const [sum, ...parts] = found as string[]
  if (sum !== check(table, parts) || !partsFit(key, parts)) throw wrong()
  return parts
}

const check = (table: string, parts: readonly string[]) =>
  createHash('sha256')
    .update(JSON.stringify([table, parts]))
    .digest('base64url')
    .slice(0, 8)
