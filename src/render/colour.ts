import { z } from 'zod'

/** `#rgb`, `#rrggbb` or `#rrggbbaa`. */
export const hexColour = z.string().regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'a colour such as #3366cc')

export type Rgba = readonly [number, number, number, number]

/** Red, green, blue and alpha, 0 to 255, of a colour that `hexColour` accepts; `opacity` (0 to 1) multiplies its alpha. */
export function parseColour(text: string, opacity = 1): Rgba {
  const digits = text.length === 4 ? [...text.slice(1)].map(digit => digit + digit).join('') : text.slice(1)
  const value = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  const alpha = digits.length === 8 ? value(6) : 255
  return [value(0), value(2), value(4), Math.round(alpha * opacity)]
}
