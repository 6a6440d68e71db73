import type { Test } from '../../check.ts'
import { featureUrl } from '../../discover.ts'
import { faultOfGeometry } from '../../geometry.ts'
import { sayReply } from '../../http.ts'
import { say } from '../../json.ts'
import { bare, byRel } from '../../links.ts'
import { FEATURES, firstPages } from './base.ts'

export const itemTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/f-op`,
    title: 'A feature answers at the items’ path with its id; one that is not there is a 404',
    official: ['Feature.featureOperation'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        for (const feature of page.features.slice(0, 3)) {
          const { reply } = await server.json(featureUrl(collection.items, feature.id), 'application/geo+json')
          trial.expect(reply.status === 200 && reply.type === 'application/geo+json', sayReply(reply))
        }
        const none = await server.json(featureUrl(collection.items, 'no-such-feature'), 'application/geo+json')
        trial.expect(none.reply.status === 404, sayReply(none.reply))
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/f-success`,
    title: 'A feature is what the page says of it',
    official: ['Feature.validateFeatureResponse'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server))
        for (const feature of page.features.slice(0, 3)) {
          const { value } = await server.json(featureUrl(collection.items, feature.id), 'application/geo+json')
          const name = `${collection.id}/${String(feature.id)}`
          trial.expect(value.type === 'Feature', `${name}: "type" is ${say(value.type)}`)
          trial.expect(String(value.id) === String(feature.id), `${name}: "id" is ${say(value.id)}`)
          trial.expect(
            value.geometry === null || faultOfGeometry(value.geometry) === undefined,
            `${name}: the geometry ${faultOfGeometry(value.geometry)}`,
          )
          for (const part of ['geometry', 'properties'])
            trial.expect(
              JSON.stringify(value[part]) === JSON.stringify(feature[part]),
              `${name}: "${part}" differs from that on the page`,
            )
        }
    },
  },
  {
    requirement: `${FEATURES}/req/core/f-links`,
    title: 'A feature links itself, its alternates and its collection',
    official: ['Feature.validateFeatureResponse'],
    async run(trial, server) {
      const html = await server.declares(`${FEATURES}/conf/html`)
      for (const { collection, page } of await firstPages(trial, server)) {
        const [feature] = page.features
        if (!feature) continue
        const { links, reply } = await server.json(featureUrl(collection.items, feature.id), 'application/geo+json')
        for (const rel of ['self', 'collection']) {
          const link = byRel(links, rel)[0]
          trial.expect(link !== undefined, `${reply.url} has no link ${rel}`)
          trial.expect(link?.type !== '', `${reply.url}: the link ${rel} has no type`)
        }
        if (html)
          trial.expect(
            byRel(links, 'alternate').some(({ type }) => bare(type) === 'text/html'),
            `${reply.url}: HTML is declared, but no link alternate has the type text/html`,
          )
      }
    },
  },
]
