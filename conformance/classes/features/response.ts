import type { Test } from '../../check.ts'
import { readItems, type Server } from '../../discover.ts'
import { positions } from '../../geometry.ts'
import { header, sayReply, withQuery } from '../../http.ts'
import { isCount, isTree, say, text } from '../../json.ts'
import { bare, byRel } from '../../links.ts'
import { FEATURES, type FeatureCollection, firstPages, idsOf, type Page } from './base.ts'

/** Pages that are followed at most, and features up to which `numberMatched` is counted again. */
const PAGES = 5
const COUNTED = 10_000

export const responseTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/fc-op`,
    title: 'The items of each collection answer at their link',
    official: ['Features.validateFeaturesOperation'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server))
        trial.expect(page.reply.type === 'application/geo+json', `${collection.id}: ${sayReply(page.reply)}`)
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-response`,
    title: 'The items are a FeatureCollection with an array of features',
    official: ['Features.validateFeaturesResponse_TypeProperty', 'Features.validateFeaturesResponse_FeaturesProperty'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        trial.expect(page.value.type === 'FeatureCollection', `${collection.id}: "type" is ${say(page.value.type)}`)
        trial.expect(Array.isArray(page.value.features), `${collection.id}: "features" is no array`)
        for (const feature of page.features)
          trial.expect(
            feature.type === 'Feature' && feature.id !== undefined && 'geometry' in feature && 'properties' in feature,
            `${collection.id}: a feature lacks type, id, geometry or properties: ${say(feature)}`,
          )
        const ids = idsOf(page.features)
        trial.expect(new Set(ids).size === ids.length, `${collection.id}: two features have the same id`)
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/crs84`,
    title: 'Without a parameter, geometries are in CRS84: longitude, then latitude, near the extent',
    official: ['Features.validateFeaturesResponse_GeometryInCRS84'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server))
        for (const feature of page.features) {
          const points = positions(feature.geometry)
          const fine = points.every(([lon, lat]) => Math.abs(lon) <= 180.000001 && Math.abs(lat) <= 90.000001)
          trial.expect(fine, `${collection.id}: feature ${say(feature.id)} has positions outside ±180, ±90`)
          const box = collection.box
          if (!box || box[0] > box[2]) continue
          trial.expect(
            points.every(
              ([x, y]) => x >= box[0] - 0.01 && x <= box[2] + 0.01 && y >= box[1] - 0.01 && y <= box[3] + 0.01,
            ),
            `${collection.id}: feature ${say(feature.id)} lies outside the collection's extent ${say(box)}`,
          )
        }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-links`,
    title: 'Pages link themselves and their alternates, with rel and type',
    official: ['Features.validateFeaturesResponse_Links'],
    async run(trial, server) {
      const html = await server.declares(`${FEATURES}/conf/html`)
      for (const { collection, page } of await firstPages(trial, server)) {
        const self = byRel(page.links, 'self')[0]
        trial.expect(self !== undefined, `${collection.id}: there is no link self`)
        trial.expect(
          self?.type === undefined || bare(self.type) === page.reply.type,
          `${collection.id}: self has the type ${self?.type}`,
        )
        if (html)
          trial.expect(
            byRel(page.links, 'alternate').some(({ type }) => bare(type) === 'text/html'),
            `${collection.id}: HTML is declared, but no link alternate has the type text/html`,
          )
        for (const { rel, type } of page.links)
          trial.expect(
            type !== '' || !/^(self|alternate|next|prev)$/.test(rel),
            `${collection.id}: the link ${rel} has no type`,
          )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-links`,
    title: 'Following "next" from page to page meets each feature once, and ends',
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const small = await readItems(server, collection.items, { limit: 2 })
        if (page.features.length <= 2) continue
        if (
          !trial.expect(
            byRel(small.links, 'next').length > 0,
            `${collection.id}: two of more features have no link next`,
          )
        )
          continue
        const seen = await follow(server, small, PAGES)
        const ids = seen.pages.flatMap(each => idsOf(each.features))
        trial.expect(new Set(ids).size === ids.length, `${collection.id}: a feature is on two pages`)
        const expected = idsOf(page.features).slice(0, ids.length)
        trial.expect(
          expected.every((id, i) => id === ids[i]),
          `${collection.id}: pages of two are ${say(ids)}, one page is ${say(expected)}`,
        )
        for (const each of seen.pages) {
          trial.expect(each.reply.status === 200, sayReply(each.reply))
          trial.expect(each.features.length > 0, `${collection.id}: a link next leads to an empty page`)
          trial.expect(each.features.length <= 2, `${collection.id}: a page of two has ${each.features.length}`)
        }
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-timeStamp`,
    title: 'timeStamp, where it is given, is a time near the server’s',
    official: ['Features.validateFeaturesResponse_TimeStamp'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const stamp = page.value.timeStamp
        if (stamp === undefined) {
          trial.pass(`${collection.id} has no timeStamp.`)
          continue
        }
        const fine = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text(stamp) ?? '')
        if (!trial.expect(fine, `${collection.id}: timeStamp is ${say(stamp)}`)) continue
        const now = Date.parse(header(page.reply, 'date') ?? '') || Date.now()
        trial.expect(
          Math.abs(Date.parse(String(stamp)) - now) < 86_400_000,
          `${collection.id}: timeStamp is ${say(stamp)}`,
        )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-numberReturned`,
    title: 'numberReturned, where it is given, is the number of features of the page',
    official: ['Features.validateFeaturesResponse_NumberReturned'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const { numberReturned } = page.value
        if (numberReturned === undefined) trial.pass(`${collection.id} has no numberReturned.`)
        else
          trial.expect(
            numberReturned === page.features.length,
            `${collection.id}: numberReturned is ${say(numberReturned)}, features are ${page.features.length}`,
          )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-numberMatched`,
    title: 'numberMatched, where it is given, is the number of features of all pages',
    official: ['Features.validateFeaturesResponse_NumberMatched'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const { numberMatched } = page.value
        if (numberMatched === undefined) {
          trial.pass(`${collection.id} has no numberMatched.`)
          continue
        }
        if (!trial.expect(isCount(numberMatched), `${collection.id}: numberMatched is ${say(numberMatched)}`)) continue
        const matched = numberMatched as number
        const more = byRel(page.links, 'next').length > 0
        trial.expect(
          more ? matched > page.features.length : matched === page.features.length,
          `${collection.id}: numberMatched is ${matched}, the page has ${page.features.length}${more ? ' and a next one' : ' and no next one'}`,
        )
        if (matched <= COUNTED) await recount(server, collection, matched, (holds, words) => trial.expect(holds, words))
      }
    },
  },
]

async function recount(
  server: Server,
  { id, items }: FeatureCollection,
  matched: number,
  expect: (holds: boolean, words: string) => boolean,
): Promise<void> {
  const first = await readItems(server, items, { limit: 1000 })
  if (first.reply.status === 400) return
  const { pages, ended } = await follow(server, first, 20)
  const counted = pages.reduce((sum, { features }) => sum + features.length, 0)
  if (ended) expect(counted === matched, `${id}: numberMatched is ${matched}, but ${counted} features come`)
  else expect(counted <= matched, `${id}: numberMatched is ${matched}, but at least ${counted} features come`)
}

/** Pages from `first` on by their links "next", at most so many. */
async function follow(server: Server, first: Page, most: number): Promise<{ pages: readonly Page[]; ended: boolean }> {
  const pages = [first]
  for (let page = first; pages.length < most; ) {
    const next = byRel(page.links, 'next')[0]
    if (!next) return { pages, ended: true }
    const resource = await server.json(withQuery(next.href, {}), 'application/geo+json')
    const features = Array.isArray(resource.value.features) ? resource.value.features.filter(isTree) : []
    page = { ...resource, features }
    pages.push(page)
  }
  return { pages, ended: byRel(pages.at(-1)!.links, 'next').length === 0 }
}
