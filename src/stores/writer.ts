import pg, { type QueryResultRow } from 'pg'
import { quote, quoteTable, type TableName } from '../core/store.ts'
import { clientConfig, prepare, type StoreConfig } from './session.ts'

export interface Insertion {
  /** SRID of the geometries. */
  readonly srid?: number
  /** Which of the columns is the geometry: its values are WKB, or null. */
  readonly geometryColumn?: string
  /** Rows that were written so far. */
  onProgress?(rows: number): void
}

/** A connection that may write, for loaders. It has no time limit. */
export interface Writer {
  query<R extends QueryResultRow = QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>
  /**
   * Writes rows (values in the order of the columns) in batches of a few thousand, each a transaction of its own, so
   * that readers of the embedded database get their turns. Answers with how many there were.
   */
  insertMany(
    table: TableName,
    columns: readonly string[],
    rows: Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>,
    insertion?: Insertion,
  ): Promise<number>
  close(): Promise<void>
}

/** Rows, and about how many bytes, of one batch. */
const most = 5000
const heaviest = 8_000_000

/** @throws the driver's error where the database cannot be reached: loaders tell people what it says */
export async function connectWriter(config: StoreConfig): Promise<Writer> {
  const client = new pg.Client({ ...clientConfig(config, 'geosocle-writer', {}), connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  await prepare(client, config.embedded ?? false)

  async function query<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]> {
    const { rows } = await client.query<R>(text, values as unknown[] | undefined)
    return rows
  }

  async function columnTypes(table: TableName): Promise<Map<string, string>> {
    const rows = await query<{ name: string; type: string }>(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
       join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relname = $2 and a.attnum > 0 and not a.attisdropped`,
      [table.schema, table.table],
    )
    return new Map(rows.map(({ name, type }) => [name, type]))
  }

  return {
    query,
    async insertMany(table, columns, rows, { srid = 0, geometryColumn, onProgress } = {}) {
      const types = await columnTypes(table)
      const values = columns.map((column, i) => {
        if (column === geometryColumn) return `ST_GeomFromWKB(decode(t.c${i}, 'hex'), ${Math.trunc(srid)})`
        return `t.c${i}::${types.get(column) ?? 'text'}`
      })
      const text = `insert into ${quoteTable(table)} (${columns.map(quote).join(', ')})
        select ${values.join(', ')} from unnest(${columns.map((_, i) => `$${i + 1}::text[]`).join(', ')})
        as t(${columns.map((_, i) => `c${i}`).join(', ')})`
      let batch: (string | null)[][] = columns.map(() => [])
      let bytes = 0
      let written = 0
      const flush = async () => {
        const size = batch[0]?.length ?? 0
        if (size === 0) return
        await query(text, batch)
        batch = columns.map(() => [])
        bytes = 0
        written += size
        onProgress?.(written)
      }
      for await (const row of rows) {
        row.forEach((value, i) => {
          const cell = asText(value)
          bytes += cell?.length ?? 0
          batch[i]!.push(cell)
        })
        if (batch[0]!.length >= most || bytes >= heaviest) await flush()
      }
      await flush()
      if (config.embedded) await query('select pg_stat_force_next_flush()')
      return written
    },
    close: () => client.end(),
  }
}

/** A value as PostgreSQL reads it from text. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')
  if (value instanceof Date) return value.toISOString()
  // PostgreSQL's text has no NUL.
  if (typeof value === 'string') return value.replaceAll('\0', '')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
