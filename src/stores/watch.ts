import pg, { type Client } from 'pg'
import { ServiceError } from '../core/error.ts'
import type { TableName } from '../core/store.ts'
import { abortion, codeOf, translate } from './failure.ts'
import { clientConfig, leave, prepare, readerSettings, type StoreConfig } from './session.ts'
import { until } from './until.ts'
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
  /** How the last look went, and when it ended; undefined before the first. */
  last(): { readonly ok: boolean; readonly at: number } | undefined
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
  let ended: number | undefined
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
    await guarded(made, async () => {
      await made.connect()
      await prepare(made, config.embedded ?? false)
      if (!config.embedded) await listen(made)
    })
    client = made
    return made
  }

  /** Ends the session where `work` fails, and after a while where the database says nothing at all. */
  async function guarded(session: Client, work: () => Promise<void>): Promise<void> {
    const guard = setTimeout(() => drop(session), patience + every)
    try {
      await work()
    } catch (thrown) {
      drop(session)
      throw thrown
    } finally {
      clearTimeout(guard)
    }
  }

  function drop(broken: Client): void {
    if (client === broken) client = undefined
    void leave(broken)
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
    await guarded(current, async () => {
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
    })
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
        ended = performance.now()
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
        await until(lookOnce(), signal, () => abortion(signal))
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
    last: () => (ended === undefined ? undefined : { ok: !failing, at: ended }),
    async close() {
      closed = true
      clearTimeout(timer)
      await looking?.catch(() => undefined)
      clearTimeout(timer)
      if (client) await leave(client)
    },
  }
}

/** A standby in recovery knows no LISTEN, and nobody can notify there. */
async function listen(session: Client): Promise<void> {
  await session.query('listen geosocle').catch((thrown: unknown) => {
    if (codeOf(thrown) !== '25006') throw thrown
  })
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
