import type { Server } from '../discover.ts'
import { byRel } from '../links.ts'

export interface Place {
  readonly name: string
  readonly url: string
}

/** The resources that every OGC API has, by the landing page's links: the landing page, the conformance declaration. */
export async function commonResources(server: Server): Promise<readonly Place[]> {
  const { links } = await server.landing()
  const conformance = byRel(links, 'conformance')[0]?.href ?? server.at('/conformance')
  return [
    { name: 'landing page', url: server.root },
    { name: 'conformance declaration', url: conformance },
  ]
}

/** The resources of features beside the common ones: collections, one collection, its items, one item. */
export async function featureResources(server: Server): Promise<readonly Place[]> {
  const [first] = await server.featureCollections()
  return [
    { name: 'collections', url: await server.collectionsUrl() },
    ...(first
      ? [
          { name: `collection ${first.id}`, url: first.url },
          { name: `items of ${first.id}`, url: first.items },
        ]
      : []),
  ]
}
