import type { ConformanceClass, Trial } from '../check.ts'
import type { Point } from '../crs.ts'
import { readItems, type Server } from '../discover.ts'
import { positions } from '../geometry.ts'
import { sayReply } from '../http.ts'
import { say } from '../json.ts'
import { tileAt } from '../tilesets.ts'
import { nearest, readVectorTile } from '../vectortile.ts'
import {
  askTile,
  limitsOf,
  MVT,
  matrixOf,
  middle,
  type Pyramid,
  pyramids,
  spread,
  TILES,
  templatesOf,
} from './tiles/base.ts'

/** Ground covered by a tile in which a feature is looked for: near enough for nothing to be left out of it. */
const GROUND = 10_000
const METRES_PER_DEGREE = 111_319.49079327358
/** How far a feature may be from its place, in units of a grid of 4096. */
const TOLERANCE = 48

export const tilesMvt: ConformanceClass = {
  id: 'tiles-mvt',
  title: 'OGC API Tiles: Mapbox Vector Tiles',
  standard: `${TILES}/conf/mvt`,
  declarations: [`${TILES}/conf/mvt`],
  tests: [
    {
      requirement: `${TILES}/req/mvt/content`,
      title:
        'Vector tiles can be read: layers with names of their own, an extent and version 1 or 2, features with a type and geometry',
      async run(trial, server) {
        for (const pyramid of await pyramids(server)) {
          const [template] = templatesOf(pyramid, MVT)
          if (!template) continue
          for (const { matrix, minRow, maxRow, minCol, maxCol } of spread(limitsOf(pyramid))) {
            const reply = await askTile(server, template, matrix, middle(minRow, maxRow), middle(minCol, maxCol))
            if (
              !trial.expect([200, 204].includes(reply.status), `${pyramid.name}: ${sayReply(reply)}`) ||
              reply.status === 204
            )
              continue
            trial.expect(MVT.includes(reply.type), sayReply(reply))
            const layers = readVectorTile(reply.body)
            if (
              !trial.expect(typeof layers !== 'string', `${reply.url} cannot be read: ${String(layers)}`) ||
              typeof layers === 'string'
            )
              continue
            for (const { name, version, extent, features } of layers) {
              trial.expect(name !== '', `${reply.url} has a layer without a name`)
              trial.expect(version === 1 || version === 2, `${reply.url}: layer ${name} has version ${version}`)
              trial.expect(
                Number.isInteger(extent) && extent > 0,
                `${reply.url}: layer ${name} has the extent ${extent}`,
              )
              trial.expect(features.length > 0, `${reply.url}: layer ${name} is empty (MVT 2.1 §4.1)`)
              for (const { type, vertices } of features) {
                trial.expect([1, 2, 3].includes(type), `${reply.url}: a feature of ${name} has the type ${type}`)
                trial.expect(vertices.length > 0, `${reply.url}: a feature of ${name} has no geometry`)
              }
            }
          }
        }
      },
    },
    {
      requirement: `${TILES}/req/mvt/content`,
      title: 'Features are in the tiles where they lie: 0,0 is the top left of a tile',
      async run(trial, server) {
        const collections = new Map((await server.featureCollections()).map(each => [each.id, each]))
        for (const pyramid of await pyramids(server)) {
          const collection = collections.get(pyramid.tileset.collection ?? '')
          if (!collection || templatesOf(pyramid, MVT).length === 0) continue
          const { features } = await server.once(`items ${collection.items}`, () => readItems(server, collection.items))
          const places = features.flatMap(({ id, geometry }) =>
            positions(geometry)
              .slice(0, 1)
              .map(at => ({ id, at })),
          )
          if (places.length === 0) trial.pass(`${collection.id} has no feature with a geometry on its first page.`)
          for (const { id, at } of places.slice(0, 5)) await find(trial, server, pyramid, say(id), at)
        }
      },
    },
  ],
}

async function find(trial: Trial, server: Server, pyramid: Pyramid, id: string, at: Point): Promise<void> {
  const metres = pyramid.set.crs?.degrees ? METRES_PER_DEGREE : 1
  const inOrder = limitsOf(pyramid).flatMap(({ matrix }) => matrixOf(pyramid, matrix) ?? [])
  const matrix = inOrder.find(({ cellSize, tileWidth }) => cellSize * tileWidth * metres <= GROUND) ?? inOrder.at(-1)
  const limits = limitsOf(pyramid).find(each => each.matrix === matrix?.id)
  const place = matrix && tileAt(pyramid.set, matrix, at)
  if (!matrix || !place || !limits) return trial.pass(`${pyramid.name}: no definition here of its CRS.`)
  const { row, col, inside } = place
  if (Math.abs(at[1]) > 85 || row < 0 || col < 0 || row >= matrix.matrixHeight || col >= matrix.matrixWidth) return
  const world = pyramid.set.crs?.degrees || pyramid.set.crs?.code === '3857'
  if (!world && (row < limits.minRow || row > limits.maxRow || col < limits.minCol || col > limits.maxCol))
    return trial.pass(`${pyramid.name}: some features lie outside the limits, which may be those of the CRS.`)
  const [template] = templatesOf(pyramid, MVT)
  const reply = await askTile(server, template!, matrix.id, row, col)
  if (!trial.expect(reply.status === 200, `${pyramid.name}: feature ${id} at ${at} lies in ${sayReply(reply)}`)) return
  const layers = readVectorTile(reply.body)
  if (typeof layers === 'string') return void trial.expect(false, `${reply.url} cannot be read: ${layers}`)
  const away = nearest(layers, [inside[0] * 4096, inside[1] * 4096], 4096)
  trial.expect(
    away <= TOLERANCE,
    `${reply.url}: nothing lies near feature ${id} at ${at} (${Number.isFinite(away) ? `${Math.round(away)} of 4096 away` : 'the tile is empty'})`,
  )
}
