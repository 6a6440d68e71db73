import { createCanvas } from '@napi-rs/canvas'
import { z } from 'zod'
import type { SimpleStyle } from '../core/style.ts'
import { defineStyleFunction } from '../core/stylefunction.ts'

const colour = z
  .string()
  .max(64)
  .refine(isColour, { message: 'no colour of CSS: write #rrggbb, rgb(…), hsl(…) or a name' })
const opacity = z.number().min(0).max(1).optional()
const length = z.number().min(0).max(200).optional()

const options = z.strictObject({
  fill: z.strictObject({ color: colour, opacity }).optional().describe('Surfaces; with a stroke alone they are empty.'),
  stroke: z
    .strictObject({
      color: colour,
      width: length,
      opacity,
      dash: z
        .array(z.number().min(0).max(1000))
        .min(1)
        .max(8)
        .optional()
        .describe('Lengths drawn and left out in turn.'),
    })
    .optional()
    .describe('Lines, and outlines of surfaces.'),
  circle: z
    .strictObject({ radius: length, color: colour, opacity, stroke: colour.optional(), strokeWidth: length })
    .optional()
    .describe('Points.'),
})

/** Points, lines and surfaces in one plain style; what it leaves out is drawn in a style that suits the geometry. */
export const simple = defineStyleFunction<z.infer<typeof options>>({
  use: 'simple',
  of: 'features',
  options,
  // An option that is absent and one that is undefined are the same to whoever draws.
  simple: given => given as SimpleStyle,
})

/** How each kind of geometry is drawn, with nothing left to guess: lengths in pixels of 0.28 mm. */
export interface Paint {
  readonly surface: { readonly fill: Required<Fill> | undefined; readonly outline: Required<Stroke> | undefined }
  readonly line: Required<Stroke>
  readonly point: Required<NonNullable<SimpleStyle['circle']>>
}

type Fill = NonNullable<SimpleStyle['fill']>
export type Stroke = NonNullable<SimpleStyle['stroke']>

const usual = {
  fill: { color: '#4a7fb5', opacity: 0.4 },
  outline: { color: '#27527d', width: 1, opacity: 1, dash: [] },
  line: { color: '#27527d', width: 1.5, opacity: 1, dash: [] },
  point: { radius: 4, color: '#d1495b', opacity: 1, stroke: '#ffffff', strokeWidth: 1 },
} as const

/** Completes a style: an option that is there is followed, a geometry that it says nothing of gets the usual style. */
export function paintOf({ fill, stroke, circle }: SimpleStyle): Paint {
  const silent = !fill && !stroke
  return {
    surface: {
      fill: silent ? usual.fill : fill && { opacity: 1, ...fill },
      outline: silent ? usual.outline : stroke && { ...usual.outline, ...stroke },
    },
    line: stroke ? { ...usual.line, ...stroke } : usual.line,
    point: circle
      ? { radius: usual.point.radius, opacity: 1, stroke: circle.color, strokeWidth: 0, ...circle }
      : usual.point,
  }
}

/** A canvas keeps the colour that it had when it is given a word that it does not know. */
function isColour(text: string): boolean {
  const context = createCanvas(1, 1).getContext('2d')
  const answers = ['#010203', '#040506'].map(before => {
    context.fillStyle = before
    context.fillStyle = text
    return context.fillStyle
  })
  return answers[0] === answers[1]
}
