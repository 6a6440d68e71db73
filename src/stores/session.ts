import type { Client, ClientBase, ClientConfig, QueryConfig } from 'pg'
import { types } from './parsers.ts'

/** Where a database is: a connection URI, or its parts (`host` may be the folder of a Unix socket). */
export type Connection =
  | string
  | {
      readonly host: string
      readonly port: number
      readonly database: string
      readonly user: string
      readonly password?: string
    }

/** One database of the configuration. */
export interface StoreConfig {
  readonly connection: Connection
  /** The most connections at once. */
  readonly max: number
  /** True for the embedded database: it knows neither time limits nor cancelling, and has one session for all. */
  readonly embedded?: boolean
  /** Ends a statement of the embedded database that cannot be ended otherwise. */
  restart?(): Promise<void>
}

/** The settings of a driver's connection: who we are, type parsers, and what the session starts with. */
export function clientConfig(
  { connection, embedded = false }: StoreConfig,
  name: string,
  settings: Readonly<Record<string, string | number>>,
): ClientConfig {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const options = Object.entries({ TimeZone: 'UTC', DateStyle: 'ISO', IntervalStyle: 'iso_8601', ...settings })
    .map(([key, value]) => `-c ${key}=${String(value).replaceAll(/[\\ ]/g, '\\$&')}`)
    .join(' ')
  return { ...where, application_name: name, types, keepAlive: !embedded, ...(embedded ? {} : { options }) }
}

/** Session settings of a reader: read-only, bounded in time. */
export function readerSettings(statementTime: number): Record<string, string | number> {
  return {
    default_transaction_read_only: 'on',
    statement_timeout: statementTime,
    lock_timeout: Math.min(statementTime, 5000),
    idle_in_transaction_session_timeout: statementTime,
  }
}

/** The fixed search path: PostGIS wherever it is installed, then public. Nothing of the user's own. */
const searchPath = `set_config('search_path', concat_ws(', ', (
  select quote_ident(n.nspname) from pg_catalog.pg_extension e
  join pg_catalog.pg_namespace n on n.oid = e.extnamespace where e.extname = 'postgis'), 'public'), false)`

/** Ends a session in good order, the hard way where the database does not take part in it: a frozen one never would. */
export async function leave(client: ClientBase, time = 500): Promise<void> {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } }
  const timer = setTimeout(() => connection.stream.destroy(), time)
  await (client as Client).end().catch(() => undefined)
  clearTimeout(timer)
}

/** Finishes a new session's settings. */
export async function prepare(client: ClientBase, embedded: boolean): Promise<void> {
  const settings = embedded
    ? `, set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO', false), set_config('IntervalStyle', 'iso_8601', false)`
    : ''
  const bounded: QueryConfig & { query_timeout: number } = {
    text: `select ${searchPath}${settings}`,
    query_timeout: 3000,
  }
  await client.query(bounded)
}
