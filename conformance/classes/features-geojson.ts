import type { ConformanceClass } from '../check.ts'
import { featureUrl } from '../discover.ts'
import { boxOf, faultOfGeometry } from '../geometry.ts'
import { sayReply } from '../http.ts'
import { isTree, numbers, say } from '../json.ts'
import { FEATURES, firstPages } from './features/base.ts'

export const featuresGeojson: ConformanceClass = {
  id: 'features-geojson',
  title: 'OGC API Features: GeoJSON',
  standard: `${FEATURES}/conf/geojson`,
  declarations: [`${FEATURES}/conf/geojson`],
  tests: [
    {
      requirement: `${FEATURES}/req/geojson/definition`,
      title: 'Pages and features are application/geo+json, the other resources application/json',
      async run(trial, server) {
        const collections = await server.json(await server.collectionsUrl())
        trial.expect(collections.reply.type === 'application/json', sayReply(collections.reply))
        for (const { collection, page } of await firstPages(trial, server)) {
          trial.expect(page.reply.type === 'application/geo+json', sayReply(page.reply))
          const [feature] = page.features
          if (!feature) continue
          const { reply } = await server.json(featureUrl(collection.items, feature.id), 'application/geo+json')
          trial.expect(reply.type === 'application/geo+json', sayReply(reply))
        }
      },
    },
    {
      requirement: `${FEATURES}/req/geojson/content`,
      title: 'Every feature is one of RFC 7946: known geometries, closed rings, properties an object or null',
      async run(trial, server) {
        for (const { collection, page } of await firstPages(trial, server))
          for (const feature of page.features) {
            const name = `${collection.id}/${String(feature.id)}`
            const fault = feature.geometry === null ? undefined : faultOfGeometry(feature.geometry)
            trial.expect(fault === undefined, `${name}: the geometry ${fault}`)
            trial.expect(
              isTree(feature.properties) || feature.properties === null,
              `${name}: "properties" is no object`,
            )
            trial.expect(['string', 'number'].includes(typeof feature.id), `${name}: "id" is ${say(feature.id)}`)
            for (const stranger of ['coordinates', 'geometries', 'features'])
              trial.expect(!(stranger in feature), `${name}: a Feature has no member "${stranger}" (RFC 7946 §7.1)`)
          }
      },
    },
    {
      requirement: `${FEATURES}/req/geojson/content`,
      title: 'A bbox that is given holds the geometry',
      async run(trial, server) {
        for (const { collection, page } of await firstPages(trial, server))
          for (const { id, bbox, geometry } of page.features) {
            const [west, south, east, north] =
              numbers(bbox).length === 6 ? numbers(bbox).filter((_, i) => i % 3 !== 2) : numbers(bbox)
            const box = boxOf(geometry)
            if (north === undefined || !box || west! > east!) continue
            const fine =
              west! <= box[0] + 1e-6 && south! <= box[1] + 1e-6 && east! >= box[2] - 1e-6 && north >= box[3] - 1e-6
            trial.expect(fine, `${collection.id}/${String(id)}: bbox ${say(bbox)} does not hold the geometry`)
          }
      },
    },
  ],
}
