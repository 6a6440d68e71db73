import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { Flights } from './caches/flights.ts'
import { ByteCache } from './caches/lru.ts'
import { ConfigError } from './config/complaint.ts'
import type { Loaded, ServerConfig } from './config/config.ts'
import { readGrids } from './config/grids.ts'
import { goLive, type Live } from './config/live.ts'
import { createLoader, type Loader } from './config/load.ts'
import { shippedStyles } from './config/shelf.ts'
import { alone, type Crew } from './core/crew.ts'
import { Encoders } from './core/encoder.ts'
import { hash } from './core/key.ts'
import type { Text } from './core/text.ts'
import { loadGrids } from './decode/datum.ts'
import { ensureDemo, publishesDemo } from './demo/monde.ts'
import { encoders } from './encoders/index.ts'
import { makeAccel } from './http/accel.ts'
import { makeApp } from './http/app.ts'
import { assets } from './http/assets.ts'
import { compress } from './http/compress.ts'
import { type Handler, openFront } from './http/front.ts'
import { health, type Parts } from './http/health.ts'
import type { Log } from './http/log.ts'
import { type Metrics, makeMetrics } from './http/metrics.ts'
import { makeOrigin } from './http/origin.ts'
import { makeShare } from './http/share.ts'
import { Progress, starting } from './http/starting.ts'
import { makeIo } from './io/io.ts'
import { addressList } from './io/networks.ts'
import type { Answer, Road } from './operations/answer.ts'
import { protocols } from './protocols/index.ts'
import { styleFunctions } from './render/index.ts'
import { sources } from './sources/index.ts'
import { openDatabases } from './stores/databases.ts'
import { type ManagedStores, openStores } from './stores/postgres.ts'
import { assetsOf, findAsset } from './web/assets.ts'
import { makeWork } from './workers/pool.ts'

export interface ServerOptions {
  /** Folder of `server.yaml`. */
  readonly folder: string
  /** Where the server keeps what is its own: the embedded database, the data of the demonstration. */
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly host?: string
  readonly port?: number
  /** Make the data of the demonstration where its service is published and they are missing. */
  readonly demo: boolean
  /** Follow the files of the configuration. */
  readonly watch?: boolean
  /** The processes that this one serves with. */
  readonly crew?: Crew
  /** Open the port at once, with a page that tells how the start goes (the default); else once all is ready. */
  readonly page?: boolean
  readonly log: Log
}

export interface RunningServer {
  readonly url: string
  readonly live: Live
  close(): Promise<void>
}

const steps: readonly Text[] = [
  { fr: 'Base de données', en: 'Database' },
  { fr: 'Données de démonstration', en: 'Demonstration data' },
  { fr: 'Catalogue', en: 'Catalogue' },
]

/** The configuration as a start finds it, with what reads it again. */
export interface Configured {
  readonly loader: Loader
  readonly loaded: Loaded
  readonly config: ServerConfig
}

/** @throws ConfigError with all complaints */
export async function configure({
  folder,
  dataFolder,
  env: given,
}: Pick<ServerOptions, 'folder' | 'dataFolder' | 'env'>): Promise<Configured> {
  const env = { ...given, GEOSOCLE_DATA: resolve(dataFolder) }
  const loader = createLoader({ folder, env, sources, protocols, styleFunctions, shipped: shippedStyles })
  const loaded = await loader.load()
  if (!loaded.config) throw new ConfigError(loaded.complaints)
  return { loader, loaded, config: loaded.config }
}

/**
 * Starts a server: the port first, with a page that tells how the start goes; then databases, demonstration, catalogue.
 * @throws ConfigError with all complaints; Error with a sentence for people where the port or the data folder is taken
 */
export async function startServer(options: ServerOptions, configured?: Configured): Promise<RunningServer> {
  const { log, crew = alone, page = true } = options
  const { loader, loaded, config } = configured ?? (await configure(options))
  const { http, limits, egress } = config.server
  const progress = new Progress(steps)
  const open = (handler: Handler) =>
    openFront({ host: options.host ?? http.host, port: options.port ?? http.port, handler })
  const early = page ? await open(starting(progress)) : undefined
  if (early) log.info({ url: early.url }, 'the port is open')
  const closers: (() => Promise<unknown>)[] = []
  try {
    const warn = (message: string, detail: Record<string, unknown> = {}) => log.warn(detail, message)
    const databases = await openDatabases(connectionsOf(config, crew), { folder: join(options.dataFolder, 'db'), warn })
    closers.push(() => databases.close())
    const stores = openStores(databases.stores, { limits, warn })
    closers.push(() => stores.close())
    progress.next()
    if (options.demo && databases.embedded && publishesDemo(config))
      await ensureDemo({ folder: join(options.dataFolder, 'demo'), store: databases.main, log })
    progress.next()
    const grids = await readGrids(config)
    await loadGrids(grids)
    const io = makeIo({ folder: config.folder, egress })
    closers.push(() => io.close())
    const live = goLive({ loader, loaded, sources, io, stores, log, watch: options.watch ?? true })
    closers.push(() => live.close())
    const threads = partOf(config.server.workers.threads ?? availableParallelism(), crew)
    const work = makeWork({
      size: threads,
      queue: threads * 64,
      limits: { time: limits.requestTime, memory: 1024 },
      grids,
      blocks: Math.floor(config.server.cache.blocks / crew.size),
      warn,
    })
    closers.push(() => work.close())
    const replies = new ByteCache<Answer>(Math.floor(config.server.cache.replies / crew.size))
    const flights = new Flights<Answer>()
    const road: Road = {
      release: await releaseOf(),
      encoders: new Encoders(encoders),
      protocols,
      settings: protocol => live.config().server.protocols[protocol],
      get limits() {
        return live.config().server.limits
      },
      work,
      replies,
      flights,
      compress,
    }
    const metrics = makeMetrics(crew)
    measure(metrics, { live, replies, flights, work })
    const trusted = addressList(http.trustedProxies)
    const origin = makeOrigin({
      publicUrl: http.publicUrl,
      hosts: (http.hosts ?? []).map(name => name.toLowerCase()),
      trusted,
    })
    const accel = makeAccel({ folders: foldersOf(config), trusted })
    const app = makeApp(
      { catalog: () => live.current(), road, origin, accel, share: makeShare(trusted), metrics, log },
      routes => {
        health(routes, {
          catalog: () => live.current(),
          parts: () => partsOf(live, stores),
          metrics,
          crew,
        })
        assets(routes, findAsset)
      },
    )
    progress.next()
    early?.handle(app.callback())
    const front = early ?? (await open(app.callback()))
    const collections = live.current().collections.size
    log.info({ url: front.url, collections }, 'ready')
    if (collections === 0)
      log.warn({}, 'nothing is published yet, and there are no demonstration data: "geosocle add FILE…" adds yours')
    return { url: front.url, live, close: () => closeAll([() => front.close(), ...closers.reverse()]) }
  } catch (error) {
    await closeAll([async () => early?.close(0), ...closers.reverse()])
    throw error
  }
}

/** The program's version and its pages' files: what of a reply comes from neither data nor configuration. */
async function releaseOf(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return hash([version, JSON.stringify(assetsOf(['map', 'copy', 'filter', 'starting']))])
}

/** What one process has of what the configuration gives to all, at least one. */
const partOf = (whole: number, { size }: Crew) => Math.max(1, Math.floor(whole / size))

function connectionsOf({ server }: ServerConfig, crew: Crew): ServerConfig['server']['stores'] {
  const stores = Object.entries(server.stores)
  return Object.fromEntries(stores.map(([name, store]) => [name, { ...store, max: partOf(store.max, crew) }]))
}

/** Locations of the proxy by absolute folders. */
function foldersOf({ folder, server }: ServerConfig): Record<string, string> {
  return Object.fromEntries(Object.entries(server.http.accel).map(([path, at]) => [resolve(folder, path), at]))
}

function partsOf(live: Live, stores: ManagedStores): Parts {
  const { ok, complaints, loadedAt } = live.status()
  return {
    configuration: { ok, complaints: complaints.length, loadedAt: loadedAt.toISOString() },
    databases: Object.fromEntries(stores.states().map(({ name, state }) => [name, state])),
  }
}

interface Measured {
  readonly live: Live
  readonly replies: ByteCache<Answer>
  readonly flights: Flights<Answer>
  readonly work: ReturnType<typeof makeWork>
}

function measure(metrics: Metrics, { live, replies, flights, work }: Measured): void {
  metrics.gauge('geosocle_collections', 'Collections that are published.', () => live.current().collections.size, 'max')
  metrics.gauge('geosocle_reloads', 'Reloads that went well since the start.', () => live.status().reloads, 'max')
  metrics.gauge(
    'geosocle_reload_failures',
    'Reloads that were refused since the start.',
    () => live.status().failures,
    'max',
  )
  metrics.gauge('geosocle_replies_bytes', 'Bytes of finished replies in memory.', () => replies.bytes)
  metrics.gauge('geosocle_blocks_bytes', 'Bytes of decoded raster blocks in memory.', () => work.stats().blocks.bytes)
  metrics.gauge('geosocle_blocks_found', 'Blocks found there since the start.', () => work.stats().blocks.found)
  metrics.gauge('geosocle_blocks_missed', 'Blocks not found there since the start.', () => work.stats().blocks.missed)
  metrics.gauge('geosocle_flights', 'Pieces of work that requests share now.', () => flights.size)
  metrics.gauge('geosocle_jobs_waiting', 'Jobs that wait for a thread.', () => work.stats().queued)
  metrics.gauge('geosocle_threads_lost', 'Threads that had to be replaced since the start.', () => work.stats().lost)
}

async function closeAll(closers: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closers) await close().catch(() => undefined)
}
