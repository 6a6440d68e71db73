import { z } from 'zod'
import type { RasterFacts, SampleType } from '../core/raster.ts'
import { defineStyleFunction } from '../core/stylefunction.ts'
import { bandIndex, bandOption } from './band.ts'

const options = z
  .strictObject({
    bands: z
      .union([z.tuple([bandOption]), z.tuple([bandOption, bandOption, bandOption])])
      .optional()
      .describe('One band (grey) or three (red, green, blue), by number (from 1) or name.'),
    min: z.number().optional().describe('The value that is drawn black.'),
    max: z.number().optional().describe('The value that is drawn white.'),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, 'min must be less than max')

export type BandsOptions = z.infer<typeof options>

/** Bands as they are: grey, colours, a palette; stretched between `min` and `max`. */
export const bands = defineStyleFunction<BandsOptions>({
  use: 'bands',
  of: 'raster',
  options,
  suits: raster => raster.colours !== 'values',
  bands: (raster, given) => {
    const { rgb, alpha } = colourBands(raster, given)
    return [...new Set(alpha === undefined ? rgb : [...rgb, alpha])]
  },
  colour({ width, height, bands, valid, raster }, given) {
    const { rgb, alpha } = colourBands(raster, given)
    const palette = typeof raster.colours === 'object' ? raster.colours.palette : undefined
    const [low, high] = stretchOf(raster, given)
    const factor = 255 / (high - low)
    const out = new Uint8ClampedArray(width * height * 4)
    for (let i = 0; i < width * height; i++) {
      if (valid[i] === 0) continue
      if (palette) {
        out.set(palette.subarray(bands[0]![i]! * 4, bands[0]![i]! * 4 + 4), i * 4)
        continue
      }
      for (let k = 0; k < 3; k++) out[i * 4 + k] = (bands[rgb[k]!]![i]! - low) * factor
      out[i * 4 + 3] = alpha === undefined ? 255 : (bands[alpha]![i]! * 255) / (largest[raster.bands[alpha]!.type] ?? 1)
    }
    return new Uint8Array(out.buffer)
  },
})

const largest: Partial<Record<SampleType, number>> = { uint8: 255, int8: 127, uint16: 65535, int16: 32767 }

export interface ColourBands {
  readonly rgb: readonly [number, number, number]
  readonly alpha: number | undefined
}

/** The bands that are drawn as red, green, blue (three times the same: grey) and alpha. */
export function colourBands(raster: RasterFacts, given: BandsOptions): ColourBands {
  const alpha = raster.bands.findIndex(({ name }) => name === 'alpha')
  const chosen = given.bands?.map(band => bandIndex(raster, band))
  const colours = raster.colours === 'rgb' || raster.colours === 'rgba' ? [0, 1, 2] : [0]
  const [first = 0, second = first, third = second] = chosen ?? colours
  return { rgb: [first, second, third], alpha: alpha < 0 ? undefined : alpha }
}

/** The values that are drawn black and white. */
export function stretchOf(raster: RasterFacts, { min, max }: BandsOptions): readonly [number, number] {
  const { type, range, scale = 1, offset = 0 } = raster.bands[0]!
  const [low, high] = range ?? [offset, (largest[type] ?? 1) * scale + offset]
  const from = min ?? (type === 'uint8' ? 0 : low)
  return [from, Math.max(max ?? (type === 'uint8' ? 255 : high), from + 1e-9)]
}
