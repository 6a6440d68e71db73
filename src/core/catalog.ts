import type { Crs } from './crs/crs.ts'
import { ServiceError } from './error.ts'
import type { Facts } from './facts.ts'
import type { Source } from './source.ts'
import type { Style } from './style.ts'
import type { Text } from './text.ts'

/** A dataset as it is published. Its id is the same in every scope and protocol. */
export interface Collection {
  readonly id: string
  readonly service: string
  readonly title: Text
  readonly description: Text
  readonly keywords: readonly string[]
  readonly attribution: string | undefined
  readonly license: { readonly title: string; readonly href?: string } | undefined
  readonly metadata: readonly string[]
  /** Earlier ids under which it is still found. */
  readonly aliases: readonly string[]
  /** The first is the default. Empty: the default style of its kind. */
  readonly styles: readonly Style[]
  /** CRSs offered beside the usual ones and the storage CRS. */
  readonly crs: readonly Crs[]
  /** Ids of registered grids offered for maps and vector tiles. */
  readonly grids: readonly string[]
  /** `#rrggbb` of what lies outside the data in formats without transparency. */
  readonly background: string
  readonly source: SourceHandle
  /** Hash of the configuration: what of it changes the bytes of a reply. */
  readonly hash: string
}

export type SourceState = 'unopened' | 'ok' | 'failed'

/** A source that is opened at its first use, with its facts kept; a failure is remembered for a moment, never kept. */
export interface SourceHandle {
  readonly type: string
  readonly hash: string
  readonly state: SourceState
  /** Since when it fails, for /health. */
  readonly failure: { readonly since: Date; readonly message: string } | undefined
  /** The source with its facts, where both are at hand. */
  opened(): { readonly source: Source; readonly facts: Facts } | undefined
  /** @throws source-failed, timeout */
  open(signal: AbortSignal): Promise<{ readonly source: Source; readonly facts: Facts }>
  /** The last facts that were read, if any. */
  readonly last: Facts | undefined
  /** Forget the facts: they proved wrong. */
  forget(): void
  close(): Promise<void>
}

export interface Contact {
  readonly organization?: string
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly url?: string
}

export interface Service {
  readonly id: string
  readonly title: Text
  readonly description: Text
  readonly keywords: readonly string[]
  readonly contact: Contact
  readonly license: { readonly title: string; readonly href?: string } | undefined
  readonly collections: readonly string[]
}

/** Everything that is published: one immutable value; a reload makes another. */
export interface Catalog {
  /** Changes with every change of the configuration that a reply can show. */
  readonly generation: string
  /** An integer that only grows: `updateSequence` of OWS documents. */
  readonly sequence: number
  readonly title: Text
  readonly description: Text
  readonly keywords: readonly string[]
  readonly contact: Contact
  readonly license: { readonly title: string; readonly href?: string } | undefined
  readonly services: ReadonlyMap<string, Service>
  readonly collections: ReadonlyMap<string, Collection>
}

/** What a request may see of the catalogue: by its scope, and by who asks. */
export interface View {
  /** The service of the scope; undefined for the whole server. */
  readonly service: Service | undefined
  readonly generation: string
  readonly sequence: number
  readonly title: Text
  readonly description: Text
  readonly keywords: readonly string[]
  readonly contact: Contact
  readonly license: { readonly title: string; readonly href?: string } | undefined
  readonly services: readonly Service[]
  readonly collections: readonly Collection[]
  /** @throws unknown-collection naming `parameter` */
  collection(id: string, parameter?: string): Collection
}

const views = new WeakMap<Catalog, Map<string | undefined, View>>()

/** What a scope shows of a catalogue: made once. @throws unknown-resource where there is no such service */
export function viewOf(catalog: Catalog, serviceId?: string): View {
  const known = views.get(catalog) ?? new Map<string | undefined, View>()
  views.set(catalog, known)
  const view = known.get(serviceId) ?? makeView(catalog, serviceId)
  known.set(serviceId, view)
  return view
}

function makeView(catalog: Catalog, serviceId: string | undefined): View {
  const service = serviceId === undefined ? undefined : catalog.services.get(serviceId)
  if (serviceId !== undefined && !service) throw new ServiceError('unknown-resource', 'There is no such service.')
  const collections = service
    ? service.collections.map(id => catalog.collections.get(id)!)
    : [...catalog.collections.values()]
  const about = service ?? catalog
  return {
    service,
    generation: catalog.generation,
    sequence: catalog.sequence,
    title: about.title,
    description: about.description,
    keywords: about.keywords,
    contact: about.contact,
    license: about.license,
    services: service ? [service] : [...catalog.services.values()],
    collections,
    collection(id, parameter = 'collection') {
      const direct = catalog.collections.get(id)
      const found = direct ?? collections.find(({ aliases }) => aliases.includes(id))
      if (!found || (service && found.service !== service.id))
        throw new ServiceError('unknown-collection', `There is no collection "${id.slice(0, 100)}" here.`, {
          parameter,
        })
      return found
    },
  }
}

/** A collection with its source open: what a plan is made from. */
export interface Published {
  readonly collection: Collection
  readonly source: Source
  readonly facts: Facts
}
