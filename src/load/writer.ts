import type { TableName } from '../core/store.ts'

/** A connection that may write: what the loader needs of a database. */
export interface Writer {
  query<R extends Record<string, unknown> = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<R[]>
  insertMany(
    table: TableName,
    columns: readonly string[],
    rows: AsyncIterable<readonly unknown[]>,
    insertion?: { onProgress?(rows: number): void },
  ): Promise<number>
}
