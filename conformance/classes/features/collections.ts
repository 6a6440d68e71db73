import type { Test } from '../../check.ts'
import { CRS84_URI, CRS84H_URI } from '../../crs.ts'
import { sayReply } from '../../http.ts'
import { list, numbers, say, text, tree, trees } from '../../json.ts'
import { bare, byRel, linksOf } from '../../links.ts'
import { FEATURES } from './base.ts'

export const collectionTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/fc-md-op`,
    title: 'The collections answer at the link "data", and at /collections',
    official: ['FeatureCollections.validateFeatureCollectionsMetadataOperation'],
    async run(trial, server) {
      for (const url of new Set([await server.collectionsUrl(), server.at('/collections')])) {
        const { reply } = await server.json(url)
        trial.expect(reply.status === 200, sayReply(reply))
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-md-links`,
    title: 'The collections link themselves and each other format, with rel and type',
    official: ['FeatureCollections.validateFeatureCollectionsMetadataOperationResponse_Links'],
    async run(trial, server) {
      const { value, links } = await server.json(await server.collectionsUrl())
      trial.expect(byRel(links, 'self').length > 0, 'There is no link with the relation self')
      if (await server.declares(`${FEATURES}/conf/html`))
        trial.expect(
          byRel(links, 'alternate').some(({ type }) => bare(type) === 'text/html'),
          'HTML is declared, but no link alternate has the type text/html',
        )
      for (const link of trees(value.links)) {
        if (link.rel !== 'self' && link.rel !== 'alternate') continue
        trial.expect(text(link.type) !== undefined, `The link ${link.rel} has no type`)
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-md-items`,
    title: 'There is an array of collections, each with its own id and links',
    official: ['FeatureCollections.validateFeatureCollectionsMetadataOperationResponse_Content'],
    async run(trial, server) {
      const { value } = await server.json(await server.collectionsUrl())
      trial.need(Array.isArray(value.collections) ? true : undefined, '"collections" is no array')
      const ids = trees(value.collections).map(({ id }) => id)
      for (const id of ids) trial.expect(typeof id === 'string' && id !== '', `A collection has the id ${say(id)}`)
      trial.expect(new Set(ids).size === ids.length, 'Two collections have the same id')
      for (const each of trees(value.collections))
        trial.expect(Array.isArray(each.links), `${say(each.id)} has no array "links"`)
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-md-items-links`,
    title: 'Each collection with features links them as GeoJSON, with rel items and type',
    official: ['FeatureCollections.validateFeatureCollectionsMetadataOperationResponse_Items'],
    async run(trial, server) {
      for (const { id, links } of await server.featureCollections()) {
        const items = byRel(links, 'items')
        for (const { href, type } of items) trial.expect(type !== '', `${id}: the link ${href} has no type`)
        if (await server.declares(`${FEATURES}/conf/geojson`))
          trial.expect(
            items.some(({ type }) => bare(type) === 'application/geo+json'),
            `${id}: no link items has the type application/geo+json`,
          )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-md-extent`,
    title: 'Extents are boxes of four or six numbers within CRS84, and intervals of two times',
    async run(trial, server) {
      for (const { id, value } of await server.collections()) {
        const { spatial, temporal } = tree(value.extent)
        const boxes = list(tree(spatial).bbox)
        if (spatial !== undefined) trial.expect(boxes.length > 0, `${id}: extent.spatial has no bbox`)
        for (const box of boxes) {
          const edges = numbers(box)
          const fine = (edges.length === 4 || edges.length === 6) && edges.length === list(box).length
          if (!trial.expect(fine, `${id}: the bbox is ${say(box)}`)) continue
          const [south, north] = edges.length === 4 ? [edges[1]!, edges[3]!] : [edges[1]!, edges[4]!]
          const [west, east] = edges.length === 4 ? [edges[0]!, edges[2]!] : [edges[0]!, edges[3]!]
          const crs = text(tree(spatial).crs) ?? CRS84_URI
          trial.expect([CRS84_URI, CRS84H_URI].includes(crs), `${id}: the CRS of the extent is ${crs}`)
          trial.expect(
            -90 <= south && south <= north && north <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180,
            `${id}: the bbox ${say(box)} is no longitude, latitude, longitude, latitude`,
          )
        }
        if (temporal === undefined) continue
        const intervals = list(tree(temporal).interval)
        trial.expect(intervals.length > 0, `${id}: extent.temporal has no interval`)
        for (const interval of intervals) {
          const ends = list(interval)
          const fine = ends.length === 2 && ends.every(end => end === null || end === '..' || isTime(end))
          trial.expect(fine, `${id}: the interval is ${say(interval)}`)
        }
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/sfc-md-op`,
    title: 'Each collection answers at its own path',
    official: ['FeatureCollection.validateFeatureCollectionMetadataOperation'],
    async run(trial, server) {
      for (const { id, url } of server.sample(await server.collections()))
        for (const at of new Set([url, server.at(`/collections/${encodeURIComponent(id)}`)])) {
          const { reply } = await server.json(at)
          trial.expect(reply.status === 200, sayReply(reply))
        }
      const none = await server.json(server.at('/collections/no-such-collection-of-the-conformance-suite'))
      trial.expect(none.reply.status === 404, `A collection that is not there: ${sayReply(none.reply)}`)
    },
  },
  {
    requirement: `${FEATURES}/req/core/sfc-md-success`,
    title: 'A collection says at its own path what the list says of it',
    official: ['FeatureCollection.validateFeatureCollectionMetadataResponse'],
    async run(trial, server) {
      for (const { id, url, value: listed } of server.sample(await server.collections())) {
        const { value, reply } = await server.json(url)
        for (const name of ['id', 'title', 'description', 'extent', 'itemType', 'crs', 'storageCrs'])
          trial.expect(
            same(value[name], name === 'crs' && list(listed.crs).includes('#/crs') ? value.crs : listed[name]),
            `${id}: "${name}" is ${say(value[name])} at ${url} and ${say(listed[name])} in the list`,
          )
        const hrefs = new Set(linksOf(value, reply.url).map(({ rel, href }) => `${rel} ${href}`))
        for (const { rel, href } of linksOf(listed, reply.url))
          if (rel === 'items')
            trial.expect(hrefs.has(`${rel} ${href}`), `${id}: ${url} lacks the link ${href} of the list`)
      }
    },
  },
]

export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/i.test(value)
}

/** Equality of JSON values whatever the order of members. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
