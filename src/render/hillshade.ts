import { z } from 'zod'
import { defineStyleFunction } from '../core/stylefunction.ts'
import { bandIndex, bandOption } from './band.ts'
import { hexColour, parseColour } from './colour.ts'

const options = z.strictObject({
  azimuth: z
    .number()
    .min(0)
    .max(360)
    .optional()
    .describe('Where the light comes from, in degrees clockwise from north (315).'),
  altitude: z
    .number()
    .gt(0)
    .max(90)
    .optional()
    .describe('How high the light stands above the horizon, in degrees (45).'),
  exaggeration: z.number().gt(0).max(1000).optional().describe('Heights are multiplied by it (1).'),
  shadow: hexColour.optional().describe('Colour of what lies in the shadow (#000000).'),
  highlight: hexColour.optional().describe('Colour of what faces the light (#ffffff).'),
  band: bandOption.optional(),
})

export type HillshadeOptions = z.infer<typeof options>

/** Relief by light and shadow: the slope after Horn (1981), in metres on the ground, heights in metres. */
export const hillshade = defineStyleFunction<HillshadeOptions>({
  use: 'hillshade',
  of: 'raster',
  options,
  margin: 1,
  resampling: 'cubic',
  bands: (raster, { band }) => [bandIndex(raster, band)],
  colour({ width, height, bands, valid, metres, raster }, given) {
    const { azimuth = 315, altitude = 45, exaggeration = 1, shadow = '#000000', highlight = '#ffffff' } = given
    const heights = bands[bandIndex(raster, given.band)]!
    const out = new Uint8Array(width * height * 4)
    const colours = shades(shadow, highlight)
    const turn = (azimuth * Math.PI) / 180
    const rise = (altitude * Math.PI) / 180
    const east = Math.sin(turn) * Math.cos(rise)
    const north = Math.cos(turn) * Math.cos(rise)
    const up = Math.sin(rise)
    const scaleX = exaggeration / (8 * metres[0])
    const scaleY = exaggeration / (8 * metres[1])
    const at = (x: number, y: number, otherwise: number) => {
      const i = Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))
      return valid[i] === 0 ? otherwise : heights[i]!
    }
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x
        if (valid[i] === 0) continue
        const e = heights[i]!
        const a = at(x - 1, y - 1, e)
        const b = at(x, y - 1, e)
        const c = at(x + 1, y - 1, e)
        const d = at(x - 1, y, e)
        const f = at(x + 1, y, e)
        const g = at(x - 1, y + 1, e)
        const h = at(x, y + 1, e)
        const k = at(x + 1, y + 1, e)
        const toEast = (c + 2 * f + k - a - 2 * d - g) * scaleX
        const toSouth = (g + 2 * h + k - a - 2 * b - c) * scaleY
        const light = (up - east * toEast + north * toSouth) / Math.sqrt(1 + toEast * toEast + toSouth * toSouth)
        const shade = light <= 0 ? 0 : Math.round(light * 255)
        out.set(colours.subarray(shade * 4, shade * 4 + 4), i * 4)
      }
    }
    return out
  },
})

/** The colours from shadow to highlight in 256 steps. */
function shades(shadow: string, highlight: string): Uint8Array {
  const dark = parseColour(shadow)
  const bright = parseColour(highlight)
  return Uint8Array.from({ length: 1024 }, (_, i) => {
    const t = (i >> 2) / 255
    return Math.round(dark[i & 3]! + (bright[i & 3]! - dark[i & 3]!) * t)
  })
}
