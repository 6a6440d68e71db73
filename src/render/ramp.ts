import { z } from 'zod'
import type { Band, RasterFacts } from '../core/raster.ts'
import { defineStyleFunction, type Samples } from '../core/stylefunction.ts'
import { bandIndex, bandOption } from './band.ts'
import { hexColour, parseColour } from './colour.ts'

const value = z.union([
  z.number(),
  z.string().regex(/^\d{1,3}(?:\.\d+)?%$/, 'a value is a number, or a part of the range such as 25%'),
])
const stop = z.union([z.tuple([value, hexColour]), z.tuple([value, hexColour, z.number().min(0).max(1)])])

const options = z
  .strictObject({
    colors: z
      .array(stop)
      .min(1)
      .max(1000)
      .optional()
      .describe(
        "Value, colour and opacity (1), by rising values: numbers in the data's units, or parts of their range (0% to 100%).",
      ),
    interpolate: z.boolean().optional().describe('false: each colour counts up to the next value.'),
    min: z.number().optional().describe('The value of the first colour, or of 0%; the ramp is stretched to it.'),
    max: z.number().optional().describe('The value of the last colour, or of 100%.'),
    band: bandOption.optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, 'min must be less than max')
  .refine(
    ({ colors = [] }) => colors.every(([each]) => typeof each === typeof colors[0]![0]),
    'the values are all numbers, or all parts of the range',
  )
  .refine(
    ({ colors = [] }) => colors.every(([each], i) => i === 0 || amount(colors[i - 1]![0]) <= amount(each)),
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

/** Heights, or whatever the data are, from low to high: for data that nobody chose colours for. */
const usual: NonNullable<RampOptions['colors']> = [
  ['0%', '#5c8a4f'],
  ['15%', '#8fb06a'],
  ['35%', '#d9d99a'],
  ['55%', '#c8a46c'],
  ['75%', '#9c7a5b'],
  ['90%', '#c9c1b8'],
  ['100%', '#ffffff'],
]

/** The stops in the data's units. */
export function stopsOf(
  { colors = usual, min, max }: RampOptions,
  raster: RasterFacts,
  index: number,
): readonly Stop[] {
  const stops = colors.map(([at, colour, opacity = 1]): Stop => [amount(at), colour, opacity])
  const relative = typeof colors[0]![0] === 'string'
  if (!relative && min === undefined && max === undefined) return stops
  const [first, last] = relative ? [0, 100] : [stops[0]![0], stops.at(-1)![0]]
  const [low, high] = relative ? rangeOf(raster.bands[index]!) : [first, last]
  const from = min ?? low
  const to = Math.max(max ?? high, from + Number.EPSILON)
  const size = last - first || 1
  return stops.map(([at, ...rest]) => [from + ((at - first) / size) * (to - from), ...rest])
}

const amount = (given: number | string) => (typeof given === 'number' ? given : Number.parseFloat(given))

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
