import type { Published } from '../../core/catalog.ts'
import { offerings } from '../../core/facts.ts'
import { offeredCrs, offeredGrids } from '../../core/offers.ts'
import type { CollectionPage } from '../../core/pages.ts'
import { say } from '../../core/text.ts'
import { card, describe } from './describe.ts'
import { sheet } from './document.ts'
import { crsNote, gridHref } from './matrixset.ts'
import { collectionId } from './params.ts'
import { dataEndpoints, preview } from './people.ts'
import type { Call } from './resource.ts'
import { words } from './words.ts'

/** `/collections/{id}`: what it is, where it is, and how it can be had. */
export const collection = sheet({
  path: '/collections/:collectionId',
  operation: 'getCollection',
  tag: 'Collections',
  summary: { fr: 'Une collection', en: 'One collection' },
  params: { collectionId },
  page: 'collection',
  tolerant: true,
  needs: ({ view, values }) => [view.collection(values.collectionId, 'collectionId').id],
  build(call, { entries }) {
    const { language, view } = call
    const entry = entries[0]!
    const { id, title, attribution, license, metadata, styles } = view.collection(entry.id)
    return {
      title: say(title, language),
      json: describe(entry, call),
      people: {
        card: card(entry, call),
        ...(attribution ? { attribution } : {}),
        ...(license ? { license: { ...license } } : {}),
        metadata,
        styles: styles.map(style => ({ id: style.id, title: say(style.title ?? style.id, language) })),
        ...(entry.published ? known(entry.published, call) : unknown),
      },
      trail: collectionTrail(call, id),
    }
  },
})

type Known = Omit<CollectionPage, 'crumbs' | 'formats' | 'card' | 'attribution' | 'license' | 'metadata' | 'styles'>

/** What a page can say while the source fails. */
const unknown: Known = { crs: [], properties: [], bands: [], grids: [], tilesHrefs: [], endpoints: [] }

function known(published: Published, call: Call): Known {
  const { collection, facts } = published
  const { links } = call
  const path = `/collections/${collection.id}`
  const has = offerings(facts)
  const placed = !facts.features || facts.features.geometry !== undefined
  const grids = [...offeredGrids(collection, facts, 'vector'), ...offeredGrids(collection, facts, 'map')].map(
    ({ grid }) => grid,
  )
  const image = preview(published, call)
  return {
    ...(placed ? { storageCrs: crsNote(facts.crs) } : {}),
    crs: placed ? offeredCrs(collection, facts).map(crsNote) : [],
    ...(facts.temporal ? { temporal: facts.temporal } : {}),
    ...(facts.features?.geometry ? { geometry: facts.features.geometry.type } : {}),
    properties: facts.features?.properties ?? [],
    bands: (facts.raster?.bands ?? []).map(({ name, type, unit }) => ({ name, type, ...(unit ? { unit } : {}) })),
    grids: [...new Set(grids)].map(grid => ({ id: grid.id, title: grid.title, href: gridHref(grid, links) })),
    ...(has.has('features') ? { itemsHref: links.to(`${path}/items`), schemaHref: links.to(`${path}/schema`) } : {}),
    ...(has.has('map') ? { mapHref: links.to(`${path}/map`) } : {}),
    tilesHrefs: [
      ...(has.has('vector-tiles') ? [{ kind: 'vector' as const, href: links.to(`${path}/tiles`) }] : []),
      ...(has.has('map-tiles') ? [{ kind: 'map' as const, href: links.to(`${path}/map/tiles`) }] : []),
    ],
    endpoints: dataEndpoints(published, call),
    ...(image ? { preview: image } : {}),
  }
}

/** The steps from a landing page to a collection. */
export function collectionTrail({ view, links, language }: Call, id: string) {
  return [
    { title: say(words.collections, language), href: links.to('/collections') },
    { title: say(view.collection(id).title, language), href: links.to(`/collections/${id}`) },
  ]
}
