import { type Embedded, type EmbeddedOptions, runningIn, startEmbedded } from './embedded.ts'
import type { StoreConfig } from './session.ts'
import { connectWriter } from './writer.ts'

export interface Databases {
  /** By name; there always is a `default`. */
  readonly stores: Readonly<Record<string, StoreConfig>>
  readonly main: StoreConfig
  /** Undefined where the configuration names the default database. */
  readonly embedded: Embedded | undefined
  /** Ends the embedded database; to be called once nothing uses it. */
  close(): Promise<void>
}

export interface DatabaseOptions extends EmbeddedOptions {
  /** Join a server that serves the embedded database already, instead of starting another: for commands beside it. */
  readonly join?: boolean
}

/**
 * The databases of a configuration; without a `default` one, the embedded database is started in `folder`.
 * @throws Error with a sentence for people where another process holds it
 */
export async function openDatabases(
  configured: Readonly<Record<string, { readonly url?: string | undefined; readonly max: number }>>,
  { join = false, ...options }: DatabaseOptions,
): Promise<Databases> {
  const stores = Object.fromEntries(
    Object.entries(configured).flatMap(([name, { url, max }]): [string, StoreConfig][] =>
      url === undefined ? [] : [[name, { connection: url, max }]],
    ),
  )
  if (stores.default) return { stores, main: stores.default, embedded: undefined, close: async () => undefined }
  const running = join ? await runningIn(options.folder) : undefined
  if (running && (await answers(running))) {
    const main: StoreConfig = { connection: running, max: 1, embedded: true }
    return { stores: { ...stores, default: main }, main, embedded: undefined, close: async () => undefined }
  }
  const embedded = await startEmbedded(options)
  const main: StoreConfig = {
    connection: embedded.connection,
    max: 1,
    embedded: true,
    restart: () => embedded.restart(),
  }
  return { stores: { ...stores, default: main }, main, embedded, close: () => embedded.stop() }
}

/** Whether a server is behind the socket: one that was killed leaves it behind. */
async function answers(connection: StoreConfig['connection']): Promise<boolean> {
  try {
    const writer = await connectWriter({ connection, max: 1, embedded: true })
    await writer.close()
    return true
  } catch {
    return false
  }
}
