import pg, { type Client } from 'pg'
import { ServiceError } from '../core/error.ts'
import type { TableName } from '../core/store.ts'
import { abortion, translate } from './failure.ts'
import { clientConfig, prepare, readerSettings, type StoreConfig } from './session.ts'
import { type WatermarkRow, watermark } from './watermark.ts'

/** Milliseconds between two looks, after which a look has failed, and after which what was seen is too old to be said. */
const every = 1000
const patience = 2000
const stale = 3000
/**
 * A session that falls idle right after writing counts its rows up to ten seconds later (pgstat.c). For so long after
 * anything was written, no state is believed for more than a few seconds.
 */
const unsettled = 11_000
const believed = 4000

interface Seen {
  readonly state: string | undefined
  readonly members: readonly string[]
  readonly at: number
}

/** Follows tables for change: looks once a second at all of them, and hears `NOTIFY geosocle`. */
export interface Watch {
  /** @throws source-failed where the first look fails */
  follow(table: TableName, signal: AbortSignal): Promise<void>
  version(table: TableName): string | undefined
  close(): Promise<void>
}

export function openWatch(config: StoreConfig, warn: (message: string, detail?: object) => void): Watch {
  const followed = new Map<string, TableName>()
  const seen = new Map<string, Seen>()
  const heard = new Map<string, string>()
  let client: Client | undefined
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let failing = false
  let closed = false
  let snapshot: string | undefined
  let moved = -Infinity

  async function connect(): Promise<Client> {
    const settings = { ...readerSettings(patience), idle_in_transaction_session_timeout: 10_000 }
    const made = new pg.Client({
      ...clientConfig(config, 'geosocle-watch', settings),
      connectionTimeoutMillis: patience,
    })
    made.on('error', () => drop(made))
    made.on('end', () => drop(made))
    made.on('notification', ({ payload }) => hear(payload ?? ''))
    try {
      await made.connect()
      await prepare(made, config.embedded ?? false)
      if (!config.embedded) await made.query('listen geosocle')
    } catch (thrown) {
      drop(made)
      throw thrown
    }
    client = made
    return made
  }

  function drop(broken: Client): void {
    if (client === broken) client = undefined
    broken.end().catch(() => undefined)
  }

  function hear(payload: string): void {
    const table = notifiedTable(payload)
    for (const [name, { members }] of seen)
      if (table === undefined || name === table || members.includes(table)) heard.set(name, Date.now().toString(36))
  }

  async function look(): Promise<void> {
    const names = [...followed.keys()]
    const tables = [...followed.values()]
    const current = client ?? (await connect())
    const guard = setTimeout(() => drop(current), patience + every)
    try {
      if (config.embedded) await current.query('select pg_stat_force_next_flush()')
      const at = performance.now()
      const values = [tables.map(({ schema }) => schema), tables.map(({ table }) => table)]
      const { rows } = await current.query<WatermarkRow>(watermark, values)
      const found = new Map(rows.map(row => [names[row.n - 1]!, row]))
      const [any] = rows
      if (any?.others && any.snapshot !== snapshot && !config.embedded) moved = at
      snapshot = any?.snapshot ?? snapshot
      for (const name of names) {
        const row = found.get(name)
        seen.set(name, { state: row?.state ?? undefined, members: row?.members ?? [], at })
      }
    } catch (thrown) {
      drop(current)
      throw thrown
    } finally {
      clearTimeout(guard)
    }
  }

  /** One look at a time; the next follows a second after its end. */
  function lookOnce(): Promise<void> {
    looking ??= look()
      .then(() => {
        if (failing) warn('the versions of tables are known again')
        failing = false
      })
      .catch((thrown: unknown) => {
        if (!failing && !closed) warn('the versions of tables cannot be read', { error: String(thrown) })
        failing = true
        throw translate(thrown)
      })
      .finally(() => {
        looking = undefined
        clearTimeout(timer)
        if (!closed) timer = setTimeout(() => lookOnce().catch(() => undefined), every).unref()
      })
    return looking
  }

  return {
    async follow(table, signal) {
      if (closed) throw new ServiceError('source-failed', 'The database is closed.')
      const name = `${table.schema}.${table.table}`
      if (followed.has(name) && seen.has(name)) return
      followed.set(name, table)
      while (!seen.has(name)) {
        if (signal.aborted) throw abortion(signal)
        await lookOnce()
      }
    },
    version({ schema, table }) {
      const name = `${schema}.${table}`
      const last = seen.get(name)
      if (!last?.state || performance.now() - last.at > stale) return undefined
      const now = performance.now()
      const passing = now - moved < unsettled ? String(Math.floor(now / believed)) : undefined
      return [last.state, heard.get(name), passing].filter(word => word !== undefined).join('-')
    },
    async close() {
      closed = true
      clearTimeout(timer)
      await looking?.catch(() => undefined)
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
    },
  }
}

/** The table that a notification names, `public` where it says no schema; undefined where it names none: all changed. */
function notifiedTable(payload: string): string | undefined {
  try {
    const { table } = JSON.parse(payload) as { table?: unknown }
    if (typeof table !== 'string' || table === '') return undefined
    return table.includes('.') ? table : `public.${table}`
  } catch {
    return undefined
  }
}
