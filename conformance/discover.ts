import { type Box, CRS84_URI } from './crs.ts'
import { type Client, header, type Reply, withQuery } from './http.ts'
import { isTree, list, numbers, parse, type Tree, text, texts, tree, trees } from './json.ts'
import { bare, byRel, isJson, type Link, linksOf } from './links.ts'
import { findTilesets, type Tileset } from './tilesets.ts'
import { findWms, type Wms } from './wms.ts'
import { findWmts, type Wmts } from './wmts.ts'

/** A JSON resource as it was answered; `value` is empty where the body was no JSON object. */
export interface Resource {
  readonly reply: Reply
  readonly value: Tree
  readonly links: readonly Link[]
}

export interface Collection {
  readonly id: string
  readonly url: string
  readonly value: Tree
  readonly links: readonly Link[]
  readonly crs: readonly string[]
  readonly storageCrs: string | undefined
  /** The first bbox of the extent, longitudes and latitudes; a box over the antimeridian has its west above its east. */
  readonly box: Box | undefined
  /** URL of its features without a format, where it has any. */
  readonly items: string | undefined
}

export const GEOJSON = 'application/geo+json'

/** A server under test: what it says of itself, asked once and remembered. */
export class Server {
  readonly client: Client
  readonly root: string
  readonly #sample: number
  readonly #known = new Map<string, Promise<unknown>>()

  /** `sample` bounds how many collections, layers and tilesets each test looks at. */
  constructor(root: string, client: Client, sample = Infinity) {
    this.client = client
    this.root = new URL(root).href
    this.#sample = sample
  }

  /** A URL below the root, with the root's own query (a key, for instance). */
  at(path: string, query: Readonly<Record<string, string | number>> = {}): string {
    const url = new URL(this.root)
    url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`
    return withQuery(url.href, query)
  }

  get(url: string, headers?: Readonly<Record<string, string>>): Promise<Reply> {
    return this.client.get(url, headers)
  }

  async json(url: string, accept = 'application/json'): Promise<Resource> {
    const reply = await this.get(url, { accept })
    const parsed = parse(reply.body)
    const value = isTree(parsed) ? parsed : {}
    return { reply, value, links: linksOf(value, reply.url) }
  }

  /** `json` asked once in a run: for what is read to discover, not to be tested. */
  known(url: string): Promise<Resource> {
    return this.once(`json ${url}`, () => this.json(url))
  }

  once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const found = this.#known.get(key)
    if (found) return found as Promise<T>
    const made = make()
    this.#known.set(key, made)
    return made
  }

  landing(): Promise<Resource> {
    return this.known(this.root)
  }

  /** What the server declares; empty where it has no declaration of conformance. */
  declared(): Promise<ReadonlySet<string>> {
    return this.once('declared', async () => {
      const landing = await this.landing()
      const linked = byRel(landing.links, 'conformance')[0]?.href ?? this.at('/conformance')
      const { value } = await this.known(linked)
      return new Set([...texts(value.conformsTo), ...texts(landing.value.conformsTo)])
    })
  }

  async declares(...uris: readonly string[]): Promise<boolean> {
    const declared = await this.declared()
    return uris.some(uri => declared.has(uri))
  }

  /** URL of the collections, by the landing page's link. */
  async collectionsUrl(): Promise<string> {
    const { links } = await this.landing()
    const data = byRel(links, 'data')
    return (data.find(({ type }) => isJson(type)) ?? data[0])?.href ?? this.at('/collections')
  }

  /** All collections, over as many pages as there are. */
  collections(): Promise<readonly Collection[]> {
    return this.once('collections', async () => {
      const found: Collection[] = []
      const seen = new Set<string>()
      let url: string | undefined = await this.collectionsUrl()
      while (url && !seen.has(url)) {
        seen.add(url)
        const page: Resource = await this.known(url)
        for (const each of trees(page.value.collections)) {
          const collection = makeCollection(each, page.reply.url, texts(page.value.crs))
          if (collection) found.push(collection)
        }
        url = page.links.find(({ rel }) => rel === 'next')?.href
      }
      return found
    })
  }

  /** Collections with features, or those of them that the sample takes. */
  async featureCollections(): Promise<readonly (Collection & { items: string })[]> {
    const found = (await this.collections()).filter(
      (each): each is Collection & { items: string } => each.items !== undefined,
    )
    return this.sample(found)
  }

  /** Evenly spread members of a list, as many as `--sample` allows. */
  sample<T>(all: readonly T[]): readonly T[] {
    if (all.length <= this.#sample) return all
    return Array.from({ length: this.#sample }, (_, i) => all[Math.floor((i * all.length) / this.#sample)]!)
  }

  /** The API definition in JSON, by the link `service-desc`. */
  api(): Promise<Resource | undefined> {
    return this.once('api', async () => {
      const { links } = await this.landing()
      const link = byRel(links, 'service-desc').find(({ type }) => /openapi\+json/.test(type) || isJson(type))
      if (!link) return undefined
      return this.json(link.href, link.type || 'application/vnd.oai.openapi+json;version=3.0')
    })
  }

  tilesets(): Promise<readonly Tileset[]> {
    return this.once('tilesets', () => findTilesets(this))
  }

  wms(): Promise<Wms | string | undefined> {
    return this.once('wms', () => findWms(this))
  }

  wmts(): Promise<Wmts | string | undefined> {
    return this.once('wmts', () => findWmts(this))
  }
}

function makeCollection(value: Tree, base: string, common: readonly string[]): Collection | undefined {
  const id = text(value.id)
  if (id === undefined) return undefined
  const links = linksOf(value, base)
  const self = links.find(({ rel, type }) => rel === 'self' && (type === '' || isJson(type)))
  const items = links.filter(
    ({ rel, type }) => rel === 'items' && (bare(type) === GEOJSON || isJson(type) || type === ''),
  )
  const box = numbers(list(tree(tree(value.extent).spatial).bbox)[0])
  const flat = box.length === 6 ? [box[0]!, box[1]!, box[3]!, box[4]!] : box
  return {
    id,
    url: self?.href ?? `${base.replace(/\?.*/, '').replace(/\/$/, '')}/${encodeURIComponent(id)}`,
    value,
    links,
    crs: texts(value.crs).flatMap(each => (each === '#/crs' ? common : [each])),
    storageCrs: text(value.storageCrs),
    box: flat.length === 4 ? (flat as unknown as Box) : undefined,
    items: items[0] && withQuery(items[0].href, { f: undefined }),
  }
}

/** A page of features as GeoJSON. */
export async function readItems(
  server: Server,
  url: string,
  query: Readonly<Record<string, string | number>> = {},
): Promise<Resource & { features: readonly Tree[] }> {
  const page = await server.json(withQuery(url, { limit: 10, ...query }), GEOJSON)
  return { ...page, features: trees(page.value.features) }
}

/** URL of the single feature below the items of its collection. */
export function featureUrl(items: string, id: unknown): string {
  const url = new URL(items)
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(String(id))}`
  return url.href
}

/** The CRS that the header `Content-Crs` names, without its angle brackets; CRS84 where there is none. */
export function contentCrs(reply: Reply): string {
  return header(reply, 'content-crs')?.replace(/^<|>$/g, '') ?? CRS84_URI
}
