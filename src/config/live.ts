import type { Catalog } from '../core/catalog.ts'
import type { Io } from '../core/io.ts'
import type { SourceKind } from '../core/source.ts'
import type { Stores } from '../core/store.ts'
import { type BuildContext, type Built, build } from './build.ts'
import { type Complaint, ConfigError, sayComplaint } from './complaint.ts'
import type { Loaded, ServerConfig } from './config.ts'
import type { Handle } from './handle.ts'
import type { Loader } from './load.ts'
import { missingFiles } from './missing.ts'
import { watchFiles } from './watch.ts'

export interface LiveLog {
  info(detail: Record<string, unknown>, message: string): void
  warn(detail: Record<string, unknown>, message: string): void
  error(detail: Record<string, unknown>, message: string): void
}

export interface LiveOptions {
  readonly loader: Loader
  /** What the loader's first load gave. */
  readonly loaded: Loaded
  readonly sources: readonly SourceKind<never>[]
  readonly io: Io
  readonly stores: Stores
  readonly log: LiveLog
  /** Follow the files; else only `reload` does something. */
  readonly watch: boolean
}

export interface ReloadResult {
  readonly ok: boolean
  readonly complaints: readonly Complaint[]
  /** True where another catalogue is published now. */
  readonly changed: boolean
}

/** How the configuration fares: for /health and the metrics. */
export interface LiveStatus {
  readonly ok: boolean
  /** Of the last reload; empty where it went well. */
  readonly complaints: readonly Complaint[]
  readonly loadedAt: Date
  readonly reloads: number
  readonly failures: number
}

/** The catalogue that is published now, and its successors. */
export interface Live {
  current(): Catalog
  /** The configuration of the current catalogue. */
  config(): ServerConfig
  reload(): Promise<ReloadResult>
  status(): LiveStatus
  close(): Promise<void>
}

/** What only a new start can change. */
const fixed = ['http', 'stores', 'egress', 'cache', 'crs', 'workers'] as const

/**
 * Publishes a configuration and follows its files: another one is built and swapped in; one with mistakes leaves
 * the old catalogue in place and is told in the log and in `status`.
 * @throws ConfigError with all complaints where the first configuration is wrong
 */
export function goLive(options: LiveOptions): Live {
  const { loader, loaded, log } = options
  if (!loaded.config) throw new ConfigError(loaded.complaints)
  const context: BuildContext = {
    sources: options.sources,
    io: options.io,
    stores: options.stores,
    warn: (message, detail = {}) => log.warn(detail, message),
  }
  let built: Built = build(loaded.config, context)
  let status: LiveStatus = { ok: true, complaints: [], loadedAt: new Date(), reloads: 0, failures: 0 }
  let queue: Promise<unknown> = Promise.resolve()
  const retired = new Map<Handle, NodeJS.Timeout>()

  const retire = (old: Built, next: Built) => {
    const kept = new Set(next.handles.values())
    const delay = old.config.server.limits.requestTime + 1000
    for (const handle of old.handles.values()) {
      if (kept.has(handle) || retired.has(handle)) continue
      const timer = setTimeout(() => {
        retired.delete(handle)
        handle.close().catch((cause: unknown) => log.warn({ cause }, 'a source did not close'))
      }, delay)
      timer.unref()
      retired.set(handle, timer)
    }
  }

  /** Says which of the files that are new in a configuration are missing. */
  const look = async (config: ServerConfig, before?: ServerConfig) => {
    const missing = await missingFiles(config, options.sources, before)
    if (missing.length > 0)
      log.warn({ missing: missing.slice(0, 100).map(sayComplaint) }, `${missing.length} files of data are missing`)
  }
  let looking = look(loaded.config)

  const swap = (config: ServerConfig): boolean => {
    if (config.hash === built.config.hash) return false
    const next = build(config, context, built)
    const { config: before } = built
    looking = looking.then(() => look(config, before))
    retire(built, next)
    built = next
    return true
  }

  const apply = async (files: ReadonlySet<string> | undefined, asked: boolean): Promise<ReloadResult> => {
    const { config, complaints } = await loader.load(files, !asked)
    if (!config) {
      const said = complaints.map(sayComplaint)
      // A change is often heard of twice; whoever asks by hand is always answered.
      const known = said.join('\n') === status.complaints.map(sayComplaint).join('\n')
      status = { ...status, ok: false, complaints, failures: status.failures + 1 }
      if (asked || !known) log.error({ complaints: said }, 'the configuration has mistakes: the old one stays in use')
      return { ok: false, complaints, changed: false }
    }
    const later = fixed.filter(key => JSON.stringify(config.server[key]) !== JSON.stringify(built.config.server[key]))
    const changed = swap(config)
    if (!status.ok && !changed) log.info({}, 'the configuration is right again')
    status = { ...status, ok: true, complaints: [], loadedAt: new Date(), reloads: status.reloads + 1 }
    if (changed) log.info({ collections: built.catalog.collections.size }, 'a new configuration is live')
    if (later.length > 0) log.warn({ sections: later }, 'these sections of server.yaml take effect at the next start')
    return { ok: true, complaints, changed }
  }

  const reload = (files: ReadonlySet<string> | undefined, asked: boolean) => {
    const result = queue.then(() => apply(files, asked))
    queue = result.catch(() => undefined)
    return result
  }

  const follower = options.watch
    ? watchFiles({
        folder: loader.folder,
        servicesFolder: () => loader.servicesFolder(),
        changed(files) {
          reload(files, false).catch((cause: unknown) => log.error({ cause }, 'the configuration cannot be read again'))
        },
      })
    : undefined

  return {
    current: () => built.catalog,
    config: () => built.config,
    reload: () => reload(undefined, true),
    status: () => status,
    async close() {
      follower?.close()
      await queue
      await looking
      for (const timer of retired.values()) clearTimeout(timer)
      const all = new Set([...built.handles.values(), ...retired.keys()])
      retired.clear()
      await Promise.allSettled([...all].map(handle => handle.close()))
    },
  }
}
