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

/** True where no pixel shows what is below it. */
export function opaque(pixels: Uint32Array): boolean {
  for (let i = 0; i < pixels.length; i++) if (pixels[i]! >>> 24 !== 255) return false
  return true
}

/** Lays colours over an opaque ground: red, green and blue alone, three bytes a pixel, written to `words`. */
export function flatten(pixels: Uint32Array, ground: number, words: Uint32Array): Uint8Array {
  const whole = pixels.length & ~3
  // Four pixels at a time: they are three words.
  for (let i = 0, to = 0; i < whole; i += 4, to += 3) {
    let a = pixels[i]!
    let b = pixels[i + 1]!
    let c = pixels[i + 2]!
    let d = pixels[i + 3]!
    if ((a & b & c & d) >>> 24 !== 255) {
      a = settle(a, ground)
      b = settle(b, ground)
      c = settle(c, ground)
      d = settle(d, ground)
    }
    words[to] = (a & 0xffffff) | (b << 24)
    words[to + 1] = ((b >>> 8) & 0xffff) | (c << 16)
    words[to + 2] = ((c >>> 16) & 0xff) | (d << 8)
  }
  const bytes = new Uint8Array(words.buffer, words.byteOffset, pixels.length * 3)
  for (let i = whole; i < pixels.length; i++)
    for (let k = 0; k < 3; k++) bytes[i * 3 + k] = settle(pixels[i]!, ground) >>> (8 * k)
  return bytes
}

function settle(pixel: number, ground: number): number {
  const a = pixel >>> 24
  return a === 255 ? pixel : a === 0 ? ground : mix(ground, pixel, a)
}

/** The integer of an opaque `#rrggbb`. */
export function packColour(text: string): number {
  const [r, g, b] = parseColour(text)
  return (0xff000000 | (b << 16) | (g << 8) | r) >>> 0
}
