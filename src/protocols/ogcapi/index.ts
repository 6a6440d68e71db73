import { z } from 'zod'
import { offerings } from '../../core/facts.ts'
import { defineProtocol, type Endpoint } from '../../core/protocol.ts'
import { api } from './api.ts'
import { collection } from './collection.ts'
import { collections } from './collections.ts'
import { classes, conformance } from './conformance.ts'
import { grids } from './grids.ts'
import { item } from './item.ts'
import { items } from './items.ts'
import { landing } from './landing.ts'
import { collectionMap, datasetMap } from './maps.ts'
import { report } from './report.ts'
import type { Resource } from './resource.ts'
import { queryables, schema } from './schema.ts'
import { tiles } from './tiles.ts'
import { tilesetLists, tilesets } from './tilesets.ts'
import { words } from './words.ts'

/** Every resource: to add one, write its file and list it here. */
const resources: readonly Resource[] = [
  landing,
  conformance,
  api(() => resources),
  collections,
  collection,
  items,
  item,
  schema,
  queryables,
  ...grids,
  ...tilesetLists,
  ...tilesets,
  ...tiles,
  collectionMap,
  datasetMap,
]

/** OGC API: Common 1 and 2, Features 1 and 2, Tiles, Maps, and their documents for programs and people. */
export const ogcapi = defineProtocol({
  id: 'ogcapi',
  title: 'OGC API',
  config: z.strictObject({}),
  conformance: classes,
  routes: resources,
  report,
  endpoints(_, links): readonly Endpoint[] {
    const href = links.to('/')
    return [
      { client: 'qgis', title: words.features, hint: words.qgisHint, href, type: 'application/json' },
      { client: 'arcgis', title: words.features, hint: words.arcgisHint, href, type: 'application/json' },
    ]
  },
  collectionEndpoints({ collection: { id }, facts }, links, { encoders }): readonly Endpoint[] {
    const has = offerings(facts)
    const path = `/collections/${id}`
    const root = links.to('/')
    const found: Endpoint[] = []
    if (has.has('features')) {
      const [encoder] = encoders.of('features')
      found.push({ client: 'qgis', title: words.features, hint: words.qgisHint, href: root, type: 'application/json' })
      found.push({
        client: 'arcgis',
        title: words.features,
        hint: words.arcgisHint,
        href: root,
        type: 'application/json',
      })
      if (encoder)
        found.push({
          client: 'web',
          title: words.items,
          hint: words.geojsonHint,
          href: links.to(`${path}/items`, { f: encoder.token, limit: 10 }),
          type: encoder.media,
        })
    }
    if (has.has('map'))
      found.push({
        client: 'web',
        title: words.map,
        hint: words.mapHint,
        href: links.to(`${path}/map`),
        type: 'image/png',
      })
    if (has.has('vector-tiles'))
      found.push({
        client: 'web',
        title: words.vectorTiles,
        hint: words.tilesHint,
        href: links.to(`${path}/tiles`),
        type: 'application/json',
      })
    if (has.has('map-tiles'))
      found.push({
        client: 'web',
        title: words.mapTiles,
        hint: words.tilesHint,
        href: links.to(`${path}/map/tiles`),
        type: 'application/json',
      })
    return found
  },
})
