import type { Test, Trial } from '../../check.ts'
import {
  type Box,
  CRS84_URI,
  type Crs,
  contains,
  crs84,
  crsOf,
  flip,
  flipBox,
  grow,
  intersects,
  type Point,
  project,
  projectBox,
} from '../../crs.ts'
import { contentCrs, featureUrl, readItems, type Server } from '../../discover.ts'
import { boxOf, positions } from '../../geometry.ts'
import { header, sayReply, withQuery } from '../../http.ts'
import { say, type Tree } from '../../json.ts'
import { type FeatureCollection, firstPages, idsOf } from './base.ts'

const BASE = 'http://www.opengis.net/spec/ogcapi-features-2/1.0'
const UNSUPPORTED = 'http://www.opengis.net/def/crs/0/unsupported'

/** Coordinates and boxes in each CRS. */
export const transformTests: readonly Test[] = [
  {
    requirement: `${BASE}/req/crs/crs-action`,
    title:
      'Each CRS of each collection can be asked for: Content-Crs names it, and coordinates are in it and in its order of axes',
    official: [
      'FeaturesCrsParameter.verifyFeaturesCrsParameter',
      'FeaturesCrsParameterTransform.verifyFeaturesCrsParameterTransformWithCrsParameter',
      'FeatureCrsParameter.verifyFeatureCrsParameter',
      'FeatureCrsParameterTransform.verifyFeatureCrsParameterTransformWithCrsParameter',
    ],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server))
        for (const uri of collection.crs) {
          const asked = await readItems(server, collection.items, { crs: uri })
          if (!trial.expect(asked.reply.status === 200, sayReply(asked.reply))) continue
          trial.expect(
            contentCrs(asked.reply) === uri,
            `${asked.reply.url}: Content-Crs is ${say(header(asked.reply, 'content-crs'))}`,
          )
          trial.expect(
            idsOf(asked.features).join() === idsOf(page.features).join(),
            `${asked.reply.url}: other features come than without crs`,
          )
          const crs = crsOf(uri)
          if (!crs) {
            trial.pass(`No definition here of ${uri}: coordinates are not compared.`)
            continue
          }
          for (const [i, feature] of asked.features.entries()) {
            const fault = faultOfTransform(crs, positions(page.features[i]?.geometry), positions(feature.geometry))
            trial.expect(fault === undefined, `${collection.id}/${String(feature.id)} in ${uri}: ${fault}`)
          }
          const [first] = page.features
          if (!first) continue
          const item = await server.json(
            withQuery(featureUrl(collection.items, first.id), { crs: uri }),
            'application/geo+json',
          )
          trial.expect(
            contentCrs(item.reply) === uri,
            `${item.reply.url}: Content-Crs is ${say(header(item.reply, 'content-crs'))}`,
          )
          const fault = faultOfTransform(crs, positions(first.geometry), positions(item.value.geometry))
          trial.expect(fault === undefined, `${item.reply.url}: ${fault}`)
        }
    },
  },
  {
    requirement: `${BASE}/req/crs/fc-crs-valid-value`,
    title: 'A CRS that is not listed is a 400',
    official: [
      'FeaturesCrsParameterInvalid.verifyFeaturesCrsParameterInvalid',
      'FeatureCrsParameterInvalid.verifyFeatureCrsParameterInvalid',
    ],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const { reply } = await readItems(server, collection.items, { crs: UNSUPPORTED })
        trial.expect(reply.status === 400, sayReply(reply))
        const [feature] = page.features
        if (!feature) continue
        const item = await server.json(
          withQuery(featureUrl(collection.items, feature.id), { crs: UNSUPPORTED }),
          'application/geo+json',
        )
        trial.expect(item.reply.status === 400, sayReply(item.reply))
      }
    },
  },
  {
    requirement: `${BASE}/req/crs/bbox-crs-action`,
    title: 'A box around a feature finds it in each CRS as bbox-crs, in its order of axes',
    official: ['BBoxCrsParameter.verifyBboxCrsParameter', 'BBoxCrsParameter.verifyBboxCrsParameterWithDefaultCrs'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        for (const uri of collection.crs) {
          const crs = crsOf(uri)
          const found = page.features.find(({ geometry }) => isSmall(boxOf(geometry), crs))
          if (crs && found) await boxInCrs(trial, server, collection, uri, crs, found)
          else trial.pass(`${collection.id}: no box can be put around a feature of its first page in ${uri}.`)
        }
      }
    },
  },
  {
    requirement: `${BASE}/req/crs/fc-bbox-crs-default-value`,
    title: 'Without bbox-crs a box is in CRS84',
    official: ['BBoxCrsParameterDefault.verifyBboxCrsParameterDefault'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server)) {
        const box = boxOf(page.features.find(({ geometry }) => isSmall(boxOf(geometry)))?.geometry)
        if (!box) continue
        const bbox = grow(box, 1e-6).join(',')
        const plain = await readItems(server, collection.items, { bbox, limit: 100 })
        const named = await readItems(server, collection.items, { bbox, limit: 100, 'bbox-crs': CRS84_URI })
        trial.expect(plain.reply.status === 200, sayReply(plain.reply))
        trial.expect(named.reply.status === 200, sayReply(named.reply))
        trial.expect(plain.features.length > 0, `${plain.reply.url} finds nothing`)
        trial.expect(
          idsOf(plain.features).join() === idsOf(named.features).join(),
          `${named.reply.url} finds other features than without bbox-crs`,
        )
      }
    },
  },
  {
    requirement: `${BASE}/req/crs/fc-bbox-crs-valid-value`,
    title: 'A bbox-crs that is not listed is a 400',
    official: ['BBoxCrsParameterInvalid.verifyBboxCrsParameterInvalid'],
    async run(trial, server) {
      for (const { items } of await server.featureCollections()) {
        const { reply } = await readItems(server, items, { bbox: '5,5,6,6', 'bbox-crs': UNSUPPORTED })
        trial.expect(reply.status === 400, sayReply(reply))
      }
    },
  },
]

/** Small enough for a box around it to be one in this CRS, and where that is meant to be used. */
function isSmall(box: Box | undefined, { area }: Crs = crs84): boolean {
  return (
    box !== undefined &&
    box[2] - box[0] < 20 &&
    box[3] - box[1] < 20 &&
    Math.max(Math.abs(box[1]), Math.abs(box[3])) < 80 &&
    contains(area, box)
  )
}

/** Why positions on the wire are not those of CRS84 in `crs`: wrong values, or wrong order. */
function faultOfTransform(crs: Crs, from: readonly Point[], to: readonly Point[]): string | undefined {
  if (from.length !== to.length) return `${to.length} positions instead of ${from.length}`
  for (const [i, at] of from.entries()) {
    const [x, y] = project(crs, at)
    if (!Number.isFinite(x) || !Number.isFinite(y) || !contains(crs.area, [...at, ...at])) continue
    const expected = flip(crs, [x, y])
    const actual = to[i]!
    if (near(crs, expected, actual, at)) continue
    const words = near(crs, [expected[1], expected[0]], actual, at) ? 'the axes are exchanged: ' : ''
    return `${words}${say(actual)} where ${say(expected.map(each => Number(each.toFixed(6))))} is expected`
  }
  return undefined
}

/** Within 2 m on the ground. */
function near(crs: Crs, expected: Point, actual: Point, [, lat]: Point): boolean {
  const scale = crs.code === '3857' ? 1 / Math.cos((lat * Math.PI) / 180) : 1
  const away = Math.max(Math.abs(expected[0] - actual[0]), Math.abs(expected[1] - actual[1]))
  return away <= (crs.degrees ? 2e-5 : 2 * scale)
}

async function boxInCrs(
  trial: Trial,
  server: Server,
  { id, items }: FeatureCollection,
  uri: string,
  crs: Crs,
  feature: Tree,
): Promise<void> {
  const box = boxOf(feature.geometry)!
  const projected = projectBox(crs, box)
  if (!projected) return trial.pass(`${id}: no box can be made in ${uri}.`)
  const bbox = flipBox(crs, grow(projected, crs.degrees ? 1e-5 : 1))
  const page = await readItems(server, items, { bbox: bbox.join(','), 'bbox-crs': uri, limit: 1000 })
  if (!trial.expect(page.reply.status === 200, sayReply(page.reply))) return
  if (page.links.some(({ rel }) => rel === 'next')) return trial.pass(`${id}: too many features touch the box.`)
  trial.expect(
    idsOf(page.features).includes(String(feature.id)),
    `${page.reply.url} does not find feature ${say(feature.id)}`,
  )
  const margin = 0.2 + Math.max(box[2] - box[0], box[3] - box[1]) / 2
  for (const each of page.features) {
    const found = boxOf(each.geometry)
    trial.expect(
      !found || intersects(found, grow(box, margin)),
      `${page.reply.url} finds feature ${say(each.id)}, which is elsewhere`,
    )
  }
}
