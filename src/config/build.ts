import type { Catalog, Collection, Service } from '../core/catalog.ts'
import { type Crs, parseCrs } from '../core/crs/crs.ts'
import { registeredGrid } from '../core/grid.ts'
import type { Io } from '../core/io.ts'
import { hash } from '../core/key.ts'
import type { SourceKind } from '../core/source.ts'
import type { Stores } from '../core/store.ts'
import type { CollectionConfig, ServerConfig, ServiceConfig } from './config.ts'
import { Handle } from './handle.ts'

export interface BuildContext {
  readonly sources: readonly SourceKind<never>[]
  readonly io: Io
  readonly stores: Stores
  warn(message: string, detail?: Record<string, unknown>): void
}

/** A catalogue with what the next one may take over from it. */
export interface Built {
  readonly catalog: Catalog
  /** By collection id. */
  readonly handles: ReadonlyMap<string, Handle>
  readonly services: ReadonlyMap<string, BuiltService>
  readonly config: ServerConfig
}

interface BuiltService {
  readonly config: ServiceConfig
  readonly service: Service
  readonly collections: readonly Collection[]
}

/** Makes the catalogue of a configuration; services and sources of `before` that did not change are taken over. Opens nothing. */
export function build(config: ServerConfig, context: BuildContext, before?: Built): Built {
  const { server } = config
  const keep = before && JSON.stringify(before.config.server.contact) === JSON.stringify(server.contact)
  const handles = new Map<string, Handle>()
  const services = new Map<string, BuiltService>()
  const collections = new Map<string, Collection>()
  for (const service of config.services) {
    const old = keep ? before.services.get(service.id) : undefined
    const built = old?.config === service ? old : buildService(service, config, context, before)
    services.set(service.id, built)
    for (const collection of built.collections) {
      collections.set(collection.id, collection)
      handles.set(collection.id, collection.source as Handle)
    }
  }
  const unchanged = before?.config.hash === config.hash
  const catalog: Catalog = {
    generation: config.hash,
    sequence: unchanged ? before.catalog.sequence : Math.max(config.changed, before ? before.catalog.sequence + 1 : 0),
    title: server.title,
    description: server.description,
    keywords: server.keywords,
    contact: defined(server.contact),
    license: server.license && defined(server.license),
    services: new Map([...services].map(([id, { service }]) => [id, service])),
    collections,
  }
  return { catalog, handles, services, config }
}

function buildService(
  config: ServiceConfig,
  server: ServerConfig,
  context: BuildContext,
  before?: Built,
): BuiltService {
  const { service } = config
  return {
    config,
    service: {
      id: config.id,
      title: service.title ?? config.id,
      description: service.description,
      keywords: service.keywords,
      contact: defined(service.contact ?? server.server.contact),
      license: service.license && defined(service.license),
      collections: config.collections.map(({ id }) => id),
    },
    collections: config.collections.map(one => buildCollection(one, config, server, context, before)),
  }
}

function buildCollection(
  config: CollectionConfig,
  { id: service, service: about }: ServiceConfig,
  server: ServerConfig,
  context: BuildContext,
  before?: Built,
): Collection {
  const { id, collection } = config
  const license = collection.license ?? about.license
  const attribution = collection.attribution ?? about.attribution
  return {
    id,
    service,
    title: collection.title ?? id,
    description: collection.description,
    keywords: collection.keywords,
    attribution,
    license: license && defined(license),
    metadata: collection.metadata,
    aliases: collection.aliases,
    styles: collection.styles,
    crs: collection.crs.map(text => parseCrs(text)).filter((crs): crs is Crs => crs !== undefined),
    grids: [...new Set(collection.grids.map(name => registeredGrid(name)?.id ?? name))],
    background: collection.background,
    source: handleOf(config, server, context, before),
    hash: hash([config.hash, service, attribution, JSON.stringify(license)]),
  }
}

function handleOf(config: CollectionConfig, server: ServerConfig, context: BuildContext, before?: Built): Handle {
  const { id, collection } = config
  const { type, section } = collection.source
  const timeout = server.server.limits.statementTime
  const name = hash([id, type, JSON.stringify(section), timeout])
  const old = before?.handles.get(id)
  if (old?.hash === name) return old
  const kind = context.sources.find(one => one.type === type)
  if (!kind) throw new Error(`no source kind "${type}"`)
  const warn: BuildContext['warn'] = (message, detail) => context.warn(message, { collection: id, ...detail })
  return new Handle({
    type,
    hash: name,
    timeout,
    warn,
    make: () => kind.open(section as never, { io: context.io, stores: context.stores, id, warn }),
  })
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the members that are undefined. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>
}
