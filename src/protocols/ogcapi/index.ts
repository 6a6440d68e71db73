import { z } from 'zod'
import { defineProtocol } from '../../core/protocol.ts'
import { api } from './api.ts'
import { collection } from './collection.ts'
import { collections } from './collections.ts'
import { classes, conformance } from './conformance.ts'
import { collectionEndpoints, endpoints } from './endpoints.ts'
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
  endpoints,
  collectionEndpoints,
})
