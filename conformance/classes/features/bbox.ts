import type { Test } from '../../check.ts'
import { type Box, grow } from '../../crs.ts'
import { readItems } from '../../discover.ts'
import { boxOf } from '../../geometry.ts'
import { sayReply } from '../../http.ts'
import { say, tree } from '../../json.ts'
import { FEATURES, firstPages, idsOf, needParameter, touches } from './base.ts'

/** Boxes all over the world, as the official suite asks them: one over the antimeridian, and both caps. */
const WORLD: readonly Box[] = [
  [-1.5, 50, 1.5, 53],
  [-80, -5, -70, 5],
  [177, 65, -177, 70],
  [-180, 85, 180, 90],
  [-180, -90, 180, -85],
]

export const bboxTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/fc-bbox-definition`,
    title: 'The definition has "bbox": four to six numbers in the query, in one value',
    official: ['FeaturesBBox.boundingBoxParameterDefinition'],
    async run(trial, server) {
      if (!(await server.api())) trial.skip('There is no API definition in JSON.')
      for (const collection of await server.featureCollections()) {
        const bbox = await needParameter(trial, server, collection, 'bbox')
        if (!bbox) continue
        const { required, style = 'form', explode = true, schema } = tree(bbox)
        trial.expect(required !== true, `${collection.id}: bbox is required`)
        trial.expect(
          style === 'form' && explode === false,
          `${collection.id}: bbox has style ${say(style)}, explode ${say(explode)}`,
        )
        const { type, items, minItems, maxItems } = tree(schema)
        trial.expect(
          type === 'array' && tree(items).type === 'number' && minItems === 4 && maxItems === 6,
          `${collection.id}: the schema of bbox is ${say(schema)}`,
        )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-bbox-response`,
    title: 'Boxes anywhere, over the antimeridian too, are answered with features that touch them',
    official: [
      'FeaturesBBox.validateFeaturesWithBoundingBoxOperation',
      'FeaturesBBox.validateFeaturesWithBoundingBoxResponse',
    ],
    async run(trial, server) {
      for (const collection of await server.featureCollections())
        for (const box of WORLD) {
          const { reply, features } = await readItems(server, collection.items, { bbox: box.join(',') })
          if (!trial.expect(reply.status === 200, sayReply(reply))) continue
          for (const feature of features)
            trial.expect(
              touches(feature, box),
              `${collection.id}: feature ${say(feature.id)} does not touch bbox=${box}`,
            )
        }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-bbox-response`,
    title: 'A box around a feature finds that feature, one far from it does not',
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const feature = page.features.find(({ geometry }) => boxOf(geometry))
        if (!feature) {
          trial.pass(`${collection.id} has no feature with a geometry on its first page.`)
          continue
        }
        const around = grow(boxOf(feature.geometry)!, 1e-6)
        const inside: Box = [
          Math.max(-180, around[0]),
          Math.max(-90, around[1]),
          Math.min(180, around[2]),
          Math.min(90, around[3]),
        ]
        const found = await readItems(server, collection.items, { bbox: inside.join(','), limit: 1000 })
        trial.expect(found.reply.status === 200, sayReply(found.reply))
        if (found.links.some(({ rel }) => rel === 'next'))
          trial.pass(`${collection.id}: too many features touch the box.`)
        else
          trial.expect(
            idsOf(found.features).includes(String(feature.id)),
            `${collection.id}: feature ${say(feature.id)} is not in bbox=${inside}`,
          )
        const away = elsewhere(inside)
        if (!away) continue
        const none = await readItems(server, collection.items, { bbox: away.join(','), limit: 1000 })
        trial.expect(
          !idsOf(none.features).includes(String(feature.id)),
          `${collection.id}: feature ${say(feature.id)} of ${inside} is in bbox=${away}`,
        )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-bbox-response`,
    title: 'Boxes of three or five numbers, of words, or with south above north are a 400',
    async run(trial, server) {
      for (const { id, items } of (await server.featureCollections()).slice(0, 1))
        for (const bbox of ['1,2,3', '1,2,3,4,5', 'a,b,c,d', '0,10,1,5', '1,2,3,NaN', '']) {
          const { reply } = await readItems(server, items, { bbox })
          trial.expect(reply.status === 400, `${id}: bbox=${bbox}: ${sayReply(reply)}`)
        }
    },
  },
]

/** A small box in the opposite of the world; nothing for a feature that is everywhere. */
function elsewhere([west, south, east, north]: Box): Box | undefined {
  if (east - west > 170) return undefined
  const lon = (west + east) / 2 > 0 ? (west + east) / 2 - 180 : (west + east) / 2 + 180
  const lat = -(south + north) / 2
  return [Math.max(-180, lon - 0.5), Math.max(-90, lat - 0.5), Math.min(180, lon + 0.5), Math.min(90, lat + 0.5)]
}
