import type { Rows } from './packed.ts'

/** Parameters of a statement in `pg`'s form. */
export interface Statement {
  readonly text: string
  readonly values?: readonly unknown[]
  /** Milliseconds after which the answer is no longer worth waiting for, where less than a statement may take. */
  readonly time?: number
  /** The most bytes that the answer's rows may have (`rows`), where less than the store reads for any statement. */
  readonly bytes?: number
}

/** One PostgreSQL database: short statements only, cancelled in the database when `signal` aborts. */
export interface Store {
  readonly name: string
  /** @throws timeout, busy, source-failed (never with the driver's text). `cause` is the driver's error, with its SQLSTATE in `code`. */
  query<R extends object = Record<string, unknown>>(statement: Statement, signal: AbortSignal): Promise<R[]>
  /**
   * The same for very many rows: fields as the database sends them, no object for each. Every column must be of a type
   * that a `Form` names, or be text. @throws too-large where they have too many bytes
   */
  rows(statement: Statement, signal: AbortSignal): Promise<Rows>
  /** A name of the table's present state, at most a second old, from memory; undefined until it is known. */
  version(table: TableName): string | undefined
  /** Follow a table (and what a view stands on) from now on. */
  follow(table: TableName, signal: AbortSignal): Promise<void>
}

export interface TableName {
  readonly schema: string
  readonly table: string
}

/** The databases of the configuration by name; `default` is the one that DATABASE_URL or the embedded database gives. */
export interface Stores {
  get(name: string): Store
}

/** An identifier as SQL wants it: the one place where names enter a statement. */
export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

export function quoteTable({ schema, table }: TableName): string {
  return `${quote(schema)}.${quote(table)}`
}
