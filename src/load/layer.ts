import type { Crs } from '../core/crs/crs.ts'

/** The PostgreSQL type of a column that is loaded. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'bigint'
  | 'double precision'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'timestamptz'
  | 'jsonb'

export interface Column {
  /** As the data call it. */
  readonly title: string
  readonly type: ColumnType
}

export interface Row {
  /** In the order of the columns, in PostgreSQL's text form. */
  readonly values: readonly (string | null)[]
  /** EWKB in hexadecimal, or WKT; its SRID does not count. */
  readonly geometry: string | null
}

/** One set of features as it was found: what is known of it, and a way to read it from its start. */
export interface Layer {
  /** As the data call it. */
  readonly name: string
  /** File (and place in an archive), for messages. */
  readonly place: string
  readonly format: string
  readonly encoding: string | undefined
  /** Undefined where the data do not tell. */
  readonly crs: Crs | undefined
  readonly geometry: boolean
  readonly columns: readonly Column[]
  readonly count: number | undefined
  /** What somebody should know: guesses, things left out. */
  readonly notes: readonly string[]
  rows(signal: AbortSignal): AsyncIterable<Row>
}

/** Data that cannot be loaded: the message names the file, the cause and a remedy. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
}
