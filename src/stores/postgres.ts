import pg from 'pg'
import { ServiceError } from '../core/error.ts'
import type { Limits } from '../core/limits.ts'
import type { Statement, Store, Stores } from '../core/store.ts'
import { isAnswer, translate } from './failure.ts'
import { RowsQuery } from './rows.ts'
import { clientConfig, leave, prepare, readerSettings, type StoreConfig } from './session.ts'
import { openSocket } from './socket.ts'
import { type Question, type Runner, run } from './statement.ts'
import { openWatch } from './watch.ts'

export interface StoreState {
  readonly name: string
  /** What the last statement or look met; `unknown` before the first. */
  readonly state: 'ok' | 'failed' | 'unknown'
  readonly message?: string
}

/** The databases with what the server itself needs of them. */
export interface ManagedStores extends Stores {
  states(): StoreState[]
  /** Asks each database for a word; never rejects, the states tell. */
  ping(signal: AbortSignal): Promise<void>
  /** Ends all connections once their statements are done. */
  close(): Promise<void>
}

export interface StoreOptions {
  readonly limits: Pick<Limits, 'statementTime'>
  warn(message: string, detail?: Record<string, unknown>): void
}

interface ManagedStore extends Store {
  state(): StoreState
  close(): Promise<void>
}

/** Opens the databases of the configuration; nothing connects before the first statement. */
export function openStores(config: Readonly<Record<string, StoreConfig>>, options: StoreOptions): ManagedStores {
  const stores = new Map(Object.entries(config).map(([name, one]) => [name, openStore(name, one, options)]))
  return {
    get(name) {
      const store = stores.get(name)
      if (store) return store
      const cause = new Error(
        `There is no database "${name}" in the configuration; known are: ${[...stores.keys()].join(', ')}.`,
      )
      throw new ServiceError('source-failed', 'The data of this collection cannot be read.', { cause })
    },
    states: () => [...stores.values()].map(store => store.state()),
    async ping(signal) {
      await Promise.allSettled([...stores.values()].map(store => store.query({ text: 'select 1' }, signal)))
    },
    async close() {
      await Promise.all([...stores.values()].map(store => store.close()))
    },
  }
}

function openStore(name: string, config: StoreConfig, { limits, warn }: StoreOptions): ManagedStore {
  const { embedded = false } = config
  const time = limits.statementTime
  const pool = new pg.Pool({
    ...clientConfig(config, 'geosocle', readerSettings(time)),
    stream: openSocket,
    max: embedded ? 1 : config.max,
    idleTimeoutMillis: embedded ? 0 : 60_000,
    connectionTimeoutMillis: Math.min(time, embedded ? 15_000 : 5000),
    onConnect: client => prepare(client, embedded),
  })
  // An idle connection that breaks is dropped by the pool itself: the next statement opens another.
  const sessions = new Set<pg.PoolClient>()
  pool.on('connect', client => sessions.add(client))
  pool.on('remove', client => sessions.delete(client))
  pool.on('error', error => warn('an idle database connection was lost', { store: name, error: error.message }))
  const watch = openWatch(config, (message, detail) => warn(message, { store: name, ...detail }))

  let restarting: Promise<void> | undefined
  const restart =
    config.restart &&
    (() => {
      warn('the embedded database is started again to end a statement', { store: name })
      restarting ??= config.restart!().finally(() => {
        restarting = undefined
      })
      return restarting
    })
  const runner: Runner = { pool, time, restart: embedded ? restart : undefined }
  let last: StoreState = { name, state: 'unknown' }
  let at = 0
  const note = (state: Omit<StoreState, 'name'>) => {
    last = { name, ...state }
    at = performance.now()
  }

  /** What statements met or, where it is newer, the watch, which looks once a second: a database that hangs is told so. */
  function state(): StoreState {
    const look = embedded ? undefined : watch.last()
    if (!look || look.at < at) return last
    return look.ok ? { name, state: 'ok' } : { name, state: 'failed', message: 'The database does not answer.' }
  }

  async function answer<T>(question: Question<T>, signal: AbortSignal): Promise<T> {
    try {
      await restarting
      const found = await run(runner, question, signal)
      note({ state: 'ok' })
      return found
    } catch (thrown) {
      const error = translate(thrown)
      if (isAnswer(thrown)) note({ state: 'ok' })
      else if (error.code === 'source-failed') note({ state: 'failed', message: error.message })
      throw error
    }
  }

  return {
    name,
    async query<R extends object>({ text, values, time }: Statement, signal: AbortSignal) {
      const ask = (client: pg.PoolClient) => client.query<R>(text, values as unknown[] | undefined)
      return (await answer({ ask, time }, signal)).rows
    },
    rows: (statement, signal) =>
      answer({ ask: client => client.query(new RowsQuery(statement)).rows, time: statement.time }, signal),
    version: table => watch.version(table),
    follow: (table, signal) => watch.follow(table, signal),
    state,
    async close() {
      await watch.close()
      await pool.end()
      await Promise.all([...sessions].map(session => leave(session)))
    },
  }
}
