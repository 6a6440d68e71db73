import { type Box, grow, intersection } from '../core/box.ts'
import type { Published } from '../core/catalog.ts'
import { definition } from '../core/crs/crs.ts'
import { transformBox } from '../core/crs/transform.ts'
import { ServiceError } from '../core/error.ts'
import { matrixBox, type TileMatrixSet } from '../core/grid.ts'
import type { Limits } from '../core/limits.ts'
import { versionKey } from '../core/offers.ts'
import type { Plan, PlanContext } from '../core/plan.ts'
import type { TileQuery } from '../core/query.ts'
import { featuresOf } from './features.ts'
import { RENDERER } from './map.ts'
import type { Place } from './place.ts'
import { allFeatures } from './rows.ts'

/** Tile units across a vector tile, and the margin that it carries around itself. */
const EXTENT = 4096
const BUFFER = 64
/** Points that are kept across a tile where there are very many. */
const THINNING = 256

/** Rows become one job: projected, clipped, snapped and written on a worker. */
export function vectorPlan(query: TileQuery, entries: readonly Published[], place: Place, context: PlanContext): Plan {
  const { grid, matrix, row, col, box } = place
  const encoder = context.encoders.get(query.encoder)
  const { limits } = context
  const layers = entries.filter(({ facts }) => facts.features?.geometry).map(entry => ({ entry, ...featuresOf(entry) }))
  if (layers.length === 0)
    throw new ServiceError('unsupported', 'There are no vector tiles here.', { parameter: 'collection' })
  // Of all of the data: the tile's area in their CRS costs more than the rest of a reply that is at hand.
  const versions = layers.map(({ entry }) => versionKey(entry.collection, entry.facts))
  const known = versions.every(version => version !== undefined)
  return {
    key: known ? ['vector', RENDERER, versions, grid.id, matrix.id, row, col, encoder.id] : undefined,
    media: encoder.media,
    compressible: encoder.compressible,
    maxAge: 0,
    async run(run) {
      const margin = ((box[2] - box[0]) * BUFFER) / EXTENT
      const asked = intersection(grow(box, margin), matrixBox(matrix))
      const read = await run.timed('read', () =>
        Promise.all(
          layers.map(async ({ entry, reader, schema }) => {
            const area = areaOf(asked, grid, entry)
            if (!area) return undefined
            const selection = {
              columns: schema.properties.map(property => property.name),
              areas: [{ box: area }],
              match: 'box' as const,
              geometry: { cut: area },
              thin: (area[2] - area[0]) / THINNING,
              limit: limits.tileFeatures,
            }
            const budget = { features: limits.tileFeatures, bytes: limits.drawnBytes }
            const refuse = () => tooMany(limits)
            const features = await allFeatures(reader, selection, budget, refuse, run.signal)
            return { name: entry.collection.id, crs: definition(entry.facts.crs), features }
          }),
        ),
      )
      const filled = read.filter(layer => layer !== undefined).filter(layer => layer.features.count > 0)
      if (filled.length === 0) return { body: new Uint8Array(0), headers: {}, complete: true }
      const job = {
        crs: definition(grid.crs),
        box,
        extent: EXTENT,
        buffer: BUFFER,
        layers: filled,
        encoder: encoder.id,
      }
      const body = await run.timed('transform', () => run.work.run('vectortile', job, run.signal))
      if (body.length > limits.tileBytes)
        throw new ServiceError(
          'too-large',
          `This tile has more than ${limits.tileBytes} bytes: ask for a higher level.`,
        )
      return { body, headers: {}, complete: true }
    },
  }
}

function areaOf(box: Box | undefined, grid: TileMatrixSet, { facts }: Published): Box | undefined {
  return box && transformBox(box, grid.crs, facts.crs)
}

function tooMany({ tileFeatures, drawnBytes }: Limits): ServiceError {
  return new ServiceError(
    'too-large',
    `This tile holds more than ${tileFeatures} features, or ${drawnBytes} bytes of them: ask for a higher level.`,
    { parameter: 'tileMatrix' },
  )
}
