import { z } from 'zod'
import type { Band, RasterFacts } from '../core/raster.ts'
import { defineStyleFunction, type Samples } from '../core/stylefunction.ts'
import { bandIndex, bandOption } from './band.ts'
import { hexColour, parseColour } from './colour.ts'
import { type NamedRamp, namedRamps, type RampName } from './ramps.ts'

const stop = z.union([z.tuple([z.number(), hexColour]), z.tuple([z.number(), hexColour, z.number().min(0).max(1)])])

const options = z
  .strictObject({
    name: z
      .enum(Object.keys(namedRamps) as [RampName, ...RampName[]])
      .optional()
      .describe('One of the ramps that every server knows.'),
    colors: z
      .array(stop)
      .min(1)
      .max(1000)
      .optional()
      .describe('A ramp of your own: value, colour and opacity, by rising values.'),
    interpolate: z.boolean().optional().describe('false: each colour counts up to the next value.'),
    min: z.number().optional().describe('The value of the first colour; the ramp is stretched to it.'),
    max: z.number().optional().describe('The value of the last colour.'),
    band: bandOption.optional(),
  })
  .refine(({ name, colors }) => !(name && colors), 'give name or colors, not both')
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, 'min must be less than max')
  .refine(
    ({ colors = [] }) => colors.every((each, i) => i === 0 || colors[i - 1]![0] <= each[0]),
    'the values must rise',
  )

export type RampOptions = z.infer<typeof options>

/** Colours by value: interpolated between stops, the first and last colour beyond them. */
export const ramp = defineStyleFunction<RampOptions>({
  use: 'ramp',
  of: 'raster',
  options,
  suits: raster => raster.colours === 'values',
  bands: (raster, { band }) => [bandIndex(raster, band)],
  colour(samples, given) {
    const index = bandIndex(samples.raster, given.band)
    const table = rampTable(stopsOf(given, samples.raster, index), given.interpolate ?? true)
    return paint(samples, index, table)
  },
})

type Stop = readonly [value: number, colour: string, opacity?: number]

/** The stops in the data's units. Without a name or colours: `relief` over the band's range. */
export function stopsOf({ name, colors, min, max }: RampOptions, raster: RasterFacts, index: number): readonly Stop[] {
  const named: NamedRamp = namedRamps[name ?? 'relief']
  const stops: readonly Stop[] = colors ?? named.colors
  const stretched = min !== undefined || max !== undefined
  if ((colors || named.absolute) && !stretched) return stops
  const [low, high] = rangeOf(raster.bands[index]!)
  const from = min ?? low
  const to = Math.max(max ?? high, from + Number.EPSILON)
  const first = stops[0]![0]
  const size = stops.at(-1)![0] - first || 1
  return stops.map(([value, colour, opacity]) => [from + ((value - first) / size) * (to - from), colour, opacity ?? 1])
}

/** What is drawn in different colours where nobody says: the data's range, or the type's. */
function rangeOf({ range, type, scale = 1, offset = 0 }: Band): readonly [number, number] {
  if (range) return range
  if (type === 'uint8') return [offset, 255 * scale + offset]
  return type === 'int8' ? [-128 * scale + offset, 127 * scale + offset] : [offset, 4000 * scale + offset]
}

interface Table {
  readonly values: Float64Array
  /** Four bytes a stop. */
  readonly colours: Uint8Array
  readonly interpolate: boolean
}

function rampTable(stops: readonly Stop[], interpolate: boolean): Table {
  const values = Float64Array.from(stops, each => each[0])
  const colours = Uint8Array.from(stops.flatMap(([, colour, opacity]) => [...parseColour(colour, opacity)]))
  return { values, colours, interpolate }
}

function paint(
  { width, height, bands, valid }: Samples,
  index: number,
  { values, colours, interpolate }: Table,
): Uint8Array {
  const samples = bands[index]!
  const out = new Uint8Array(width * height * 4)
  const last = values.length - 1
  let at = 0
  for (let i = 0; i < width * height; i++) {
    if (valid[i] === 0) continue
    const value = samples[i]!
    // Neighbours are alike: the search begins where it ended.
    while (at < last && value >= values[at + 1]!) at++
    while (at > 0 && value < values[at]!) at--
    const low = values[at]!
    const t = !interpolate || at === last || value <= low ? 0 : (value - low) / (values[at + 1]! - low)
    for (let k = 0; k < 4; k++) {
      const a = colours[at * 4 + k]!
      out[i * 4 + k] = t === 0 ? a : a + (colours[at * 4 + 4 + k]! - a) * t + 0.5
    }
  }
  return out
}
