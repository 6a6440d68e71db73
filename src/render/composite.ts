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

/** Lays colours over an opaque ground, in place. */
export function settle(pixels: Uint32Array, ground: number): void {
  for (let i = 0; i < pixels.length; i++) {
    const a = pixels[i]! >>> 24
    if (a !== 255) pixels[i] = a === 0 ? ground : mix(ground, pixels[i]!, a)
  }
}

/** True where no pixel shows what is below it. */
export function opaque(pixels: Uint32Array): boolean {
  for (let i = 0; i < pixels.length; i++) if (pixels[i]! >>> 24 !== 255) return false
  return true
}

/** Red, green and blue alone, three bytes a pixel. */
export function withoutAlpha(pixels: Uint32Array): Uint8Array {
  const words = new Uint32Array(Math.ceil((pixels.length * 3) / 4))
  const whole = pixels.length & ~3
  // Four pixels at a time: they are three words.
  for (let i = 0, to = 0; i < whole; i += 4, to += 3) {
    const b = pixels[i + 1]!
    const c = pixels[i + 2]!
    words[to] = (pixels[i]! & 0xffffff) | (b << 24)
    words[to + 1] = ((b >>> 8) & 0xffff) | (c << 16)
    words[to + 2] = ((c >>> 16) & 0xff) | (pixels[i + 3]! << 8)
  }
  const bytes = new Uint8Array(words.buffer, 0, pixels.length * 3)
  for (let i = whole; i < pixels.length; i++) for (let k = 0; k < 3; k++) bytes[i * 3 + k] = pixels[i]! >>> (8 * k)
  return bytes
}

/** The integer of an opaque `#rrggbb`. */
export function packColour(text: string): number {
  const [r, g, b] = parseColour(text)
  return (0xff000000 | (b << 16) | (g << 8) | r) >>> 0
}
