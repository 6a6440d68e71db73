import type { Band, RasterFacts } from '../../core/raster.ts'
import { readValues } from '../../decode/values.ts'
import type { Header } from './header.ts'
import { readPart } from './part.ts'

/** Pixels of a side of the coarsest level that are looked at, and bands. */
const SIDE = 1024
const BANDS = 4
/** The part of the values at either end that gets no colour of its own. */
const TAIL = 0.005

/**
 * The same raster with the range of its bands' values where the file does not say it, from the middle of its coarsest
 * level: what values are drawn with for which nobody chose a style. @throws source-failed
 */
export async function withRanges(header: Header, signal: AbortSignal): Promise<RasterFacts> {
  const { raster } = header
  const wanted = raster.bands.flatMap((band, at) => (at < BANDS && band.range === undefined ? [at] : []))
  if (raster.bands[0]!.type === 'uint8' || wanted.length === 0) return raster
  const index = header.levels.length - 1
  const { width, height } = header.levels[index]!.level
  const x0 = Math.max(0, Math.floor((width - SIDE) / 2))
  const y0 = Math.max(0, Math.floor((height - SIDE) / 2))
  const window = { x0, y0, x1: Math.min(width, x0 + SIDE), y1: Math.min(height, y0 + SIDE) }
  const part = await readPart(header, index, window, signal)
  const { bands: values } = await readValues(part, raster.bands, wanted, signal)
  const bands = raster.bands.map((band, at): Band => {
    const range = wanted.includes(at) ? rangeOf(values[at]!) : undefined
    return range ? { ...band, range } : band
  })
  return { ...raster, bands }
}

function rangeOf(values: Float32Array | Float64Array): readonly [number, number] | undefined {
  const sorted = values.filter(value => Number.isFinite(value)).sort()
  const low = sorted[Math.floor(sorted.length * TAIL)]
  const high = sorted[Math.ceil(sorted.length * (1 - TAIL)) - 1]
  return low !== undefined && high !== undefined && low < high ? [low, high] : undefined
}
