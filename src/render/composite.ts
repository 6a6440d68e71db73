import { parseColour } from './colour.ts'

/** Lays `layer` over `target`, both red, green, blue, alpha in each integer, not multiplied by alpha; in place. */
export function over(target: Uint32Array, layer: Uint32Array): void {
  for (let i = 0; i < target.length; i++) {
    const top = layer[i]!
    const a = top >>> 24
    if (a === 255) target[i] = top
    else if (a !== 0) target[i] = target[i]! >>> 24 === 0 ? top : mix(target[i]!, top, a)
  }
}

function mix(bottom: number, top: number, a: number): number {
  const below = ((bottom >>> 24) * (255 - a)) / 255
  const alpha = a + below
  const part = (shift: number) =>
    Math.round((((top >>> shift) & 255) * a + ((bottom >>> shift) & 255) * below) / alpha) << shift
  return part(0) | part(8) | part(16) | (Math.round(alpha) << 24)
}

/** The integer of an opaque `#rrggbb`. */
export function packColour(text: string): number {
  const [r, g, b] = parseColour(text)
  return (0xff000000 | (b << 16) | (g << 8) | r) >>> 0
}
