import { type Box, intersects } from '../../src/core/box.ts'
import type { Catalog, Collection, Published, SourceHandle } from '../../src/core/catalog.ts'
import { CRS84 } from '../../src/core/crs/crs.ts'
import { transformBox } from '../../src/core/crs/transform.ts'
import { ServiceError } from '../../src/core/error.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { FeatureRow, FeatureSchema, Value } from '../../src/core/feature.ts'
import { makeLinks } from '../../src/core/link.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { Request } from '../../src/core/request.ts'
import type { FeatureSelection, Source } from '../../src/core/source.ts'
import { writeWkb } from './wkb.ts'

/** Facts with sane defaults: data in CRS84 over France, one state. */
export function makeFacts(part: Partial<Facts> & { box?: Box } = {}): Facts {
  const { box = [-5, 41, 10, 51], ...rest } = part
  const crs = rest.crs ?? CRS84
  return {
    crs,
    extent: { box, lonLat: transformBox(box, crs, CRS84)! },
    dimensions: [],
    version: () => 'v1',
    ...rest,
  }
}

/** An opened source as the catalogue holds one; `failing` answers every opening with source-failed. */
export function makeHandle(facts: Facts, source: Partial<Source> = {}, failing = false): SourceHandle {
  const opened = { source: { facts: async () => facts, close: async () => undefined, ...source }, facts }
  return {
    type: 'memory',
    hash: 'h',
    state: failing ? 'failed' : 'ok',
    failure: undefined,
    opened: () => (failing ? undefined : opened),
    open: async () => {
      if (failing) throw new ServiceError('source-failed', 'The data cannot be reached.')
      return opened
    },
    last: facts,
    forget: () => undefined,
    close: async () => undefined,
  }
}

/** A collection with sane defaults. */
export function makeCollection(part: Partial<Collection> & { id: string; source: SourceHandle }): Collection {
  return {
    service: 's',
    title: { fr: `Titre ${part.id}`, en: `Title ${part.id}` },
    description: `About ${part.id}`,
    keywords: ['test'],
    attribution: undefined,
    license: undefined,
    metadata: [],
    aliases: [],
    styles: [],
    crs: [],
    grids: ['WebMercatorQuad'],
    background: '#ffffff',
    hash: `hash-${part.id}`,
    ...part,
  }
}

/** A catalogue of these collections; one service for each name that they give. */
export function makeCatalog(collections: readonly Collection[], part: Partial<Catalog> = {}): Catalog {
  const names = [...new Set(collections.map(({ service }) => service))]
  return {
    generation: 'g1',
    sequence: 1,
    title: { fr: 'Serveur d’essai', en: 'Test server' },
    description: 'For tests',
    keywords: ['test'],
    contact: { organization: 'Géosocle', email: 'test@example.org', phone: '+33 1 23 45 67 89' },
    license: { title: 'Licence Ouverte', href: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' },
    services: new Map(
      names.map(id => [
        id,
        {
          id,
          title: `Service ${id}`,
          description: '',
          keywords: [],
          contact: {},
          license: undefined,
          collections: collections.filter(({ service }) => service === id).map(collection => collection.id),
        },
      ]),
    ),
    collections: new Map(collections.map(collection => [collection.id, collection])),
    ...part,
  }
}

/** What a plan is made from, without opening anything. */
export function makePublished(collection: Collection, facts: Facts, source: Partial<Source> = {}): Published {
  return { collection, facts, source: { facts: async () => facts, close: async () => undefined, ...source } }
}

/** A request as `http` would make it: `url` is below the scope. */
export function makeRequest(
  url: string,
  {
    vars = {},
    headers = {},
    scope = '',
  }: { vars?: Record<string, string>; headers?: Record<string, string>; scope?: string } = {},
): Request {
  const [path = '', query = ''] = url.split('?', 2)
  return {
    method: 'GET',
    path,
    vars,
    query: [...new URLSearchParams(query)],
    header: name => headers[name],
    language: 'en',
    links: makeLinks({ root: 'http://localhost', scope }),
  }
}

export interface Point {
  readonly id: string | number
  readonly at: readonly [number, number] | null
  readonly values: readonly Value[]
}

/** A table of points in memory: boxes, equality, ids, paging; time only as the first of `schema.time`. */
export function pointReader(points: readonly Point[], schema: FeatureSchema): Pick<Source, 'features'> {
  const column = (name: string) => schema.properties.findIndex(property => property.name === name)
  const matches = (point: Point, { areas, ids, where, time }: FeatureSelection) => {
    const { at } = point
    if (areas && !(at && areas.some(({ box }) => intersects(box, [at[0], at[1], at[0], at[1]])))) return false
    if (ids && !ids.includes(String(point.id))) return false
    if (where?.some(({ property, value }) => point.values[column(property)] !== value)) return false
    if (!time || !schema.time) return true
    const text = point.values[column(schema.time.start)]
    const instant = typeof text === 'string' ? Date.parse(text) : undefined
    return instant === undefined || (instant >= (time.start ?? -Infinity) && instant <= (time.end ?? Infinity))
  }
  const rowOf = (point: Point, columns: readonly string[]): FeatureRow => ({
    id: point.id,
    values: columns.map(name => point.values[column(name)] ?? null),
    geometry: point.at ? writeWkb({ type: 'Point', coordinates: [...point.at] }) : null,
  })
  return {
    features: {
      async *read(selection) {
        const all = points.filter(point => matches(point, selection))
        const start = selection.after === undefined ? 0 : Number(selection.after)
        const rows = all.slice(start, start + selection.limit).map(point => rowOf(point, selection.columns))
        const end = start + rows.length
        yield { features: packFeatures(rows, selection.columns), next: end < all.length ? String(end) : undefined }
      },
      count: async selection => points.filter(point => matches(point, selection)).length,
    },
  }
}
