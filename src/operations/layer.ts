import { type Box, grow } from '../core/box.ts'
import type { Published } from '../core/catalog.ts'
import { definition } from '../core/crs/crs.ts'
import { transformBox } from '../core/crs/transform.ts'
import { ServiceError } from '../core/error.ts'
import type { Held, RasterFacts } from '../core/raster.ts'
import type { Style } from '../core/style.ts'
import type { FeatureLayerJob, RasterLayerJob } from '../core/work.ts'
import { chooseLevel, sourceWindows } from '../render/project.ts'
import { featuresOf } from './features.ts'
import { type Frame, onGlobe } from './frame.ts'
import { allFeatures, type Budget } from './rows.ts'
import { styleFunctionOf, styleOf } from './styles.ts'

/** One layer of a map, planned: what it needs of the data, and how to read it. */
export interface Layer {
  readonly entry: Published
  readonly style: Style
  /** What of the data it shows, in the storage CRS; undefined where the map lies beside them. */
  readonly area: Box | undefined
  read(signal: AbortSignal, held: Held | undefined): Promise<RasterLayerJob | FeatureLayerJob | undefined>
}

/** What one map may still read of all its layers together. */
export interface MapBudget extends Budget {
  pixels: number
}

/** Pixels around a map in which a symbol may stand that reaches into it. */
const SYMBOL_REACH = 16

/** @throws unknown-style; too-large where too many pixels would have to be read */
export function layerOf(
  entry: Published,
  styleId: string | undefined,
  frame: Frame,
  symbolScale: number,
  budget: MapBudget,
): Layer {
  const style = styleOf(entry.collection, entry.facts, styleId)
  return entry.facts.raster
    ? rasterLayer(entry, entry.facts.raster, style, frame, budget)
    : featureLayer(entry, style, frame, SYMBOL_REACH * symbolScale, budget)
}

function rasterLayer(entry: Published, raster: RasterFacts, style: Style, frame: Frame, budget: MapBudget): Layer {
  const { facts, source } = entry
  const storage = definition(facts.crs)
  const picture = { ...frame, crs: definition(frame.crs) }
  const area = boxOf(frame, entry, 0)
  const index = area ? chooseLevel(raster, area, frame.width, frame.height) : 0
  const level = raster.levels[index]!
  const { margin, resampling = resamplingOf(raster) } = styleFunctionOf(style)
  const windows = area ? sourceWindows(level, picture, storage, margin, resampling) : []
  const pixels = windows.reduce((sum, { x0, y0, x1, y1 }) => sum + (x1 - x0) * (y1 - y0), 0)
  budget.pixels -= pixels
  if (budget.pixels < 0)
    throw new ServiceError(
      'too-large',
      `This map needs ${pixels} pixels of "${entry.collection.id}", which has no coarser level: more than one map may read.`,
      {
        parameter: 'bbox',
      },
    )
  return {
    entry,
    style,
    area,
    async read(signal, held) {
      if (windows.length === 0) return undefined
      const parts = await Promise.all(windows.map(window => source.coverage!.read(index, window, signal, held)))
      return { kind: 'raster', crs: storage, parts, raster, style, resampling }
    },
  }
}

/** Palettes hold names, not quantities: nothing lies between two of them. */
function resamplingOf({ colours }: RasterFacts): RasterLayerJob['resampling'] {
  return typeof colours === 'object' ? 'nearest' : 'bilinear'
}

function featureLayer(entry: Published, style: Style, frame: Frame, reach: number, budget: MapBudget): Layer {
  const { facts } = entry
  const { reader } = featuresOf(entry)
  const area = boxOf(frame, entry, reach)
  const most = budget.features
  return {
    entry,
    style,
    area,
    async read(signal) {
      if (!area) return undefined
      const selection = {
        columns: [],
        areas: [{ box: area }],
        match: 'box' as const,
        geometry: { cut: area },
        thin: (area[2] - area[0]) / frame.width,
        limit: most,
      }
      const tooMany = () =>
        new ServiceError(
          'too-large',
          `This map holds more than ${most} features, or too many bytes of them: ask for a smaller area.`,
          {
            parameter: 'bbox',
          },
        )
      const features = await allFeatures(reader, selection, budget, tooMany, signal)
      if (features.count === 0) return undefined
      return { kind: 'features', crs: definition(facts.crs), features, style }
    },
  }
}

/** What a frame, with `reach` pixels around it, covers in the storage CRS; undefined where the data lie elsewhere. */
function boxOf(frame: Frame, { facts }: Published, reach: number): Box | undefined {
  const size = Math.max((frame.box[2] - frame.box[0]) / frame.width, (frame.box[3] - frame.box[1]) / frame.height)
  const box = onGlobe(grow(frame.box, size * reach), frame.crs)
  return box && transformBox(box, frame.crs, facts.crs)
}
