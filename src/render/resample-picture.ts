import type { PictureWindow } from '../core/raster.ts'
import { cubicWeights } from './cubic.ts'
import type { Resampling } from './project.ts'
import { drawRows, type Row } from './rows.ts'
import type { Draw } from './warp.ts'

/**
 * Draws a window's colours into `target` (a picture of `width` pixels a row; red, green, blue, alpha in each integer,
 * multiplied by alpha). Pixels that lie beside the window are left as they are.
 */
export function pictureDraw(source: PictureWindow, target: Uint32Array, width: number, resampling: Resampling): Draw {
  const row = { nearest: nearestRow, bilinear: bilinearRow, cubic: cubicRow }[resampling]
  return drawRows(source, width, resampling === 'cubic' ? 1 : 0, (to, count, u, v, du, dv, safe) =>
    row(source, target, to, count, u, v, du, dv, safe),
  )
}

type PictureRow = (source: PictureWindow, target: Uint32Array, ...row: Parameters<Row>) => void

const nearestRow: PictureRow = ({ pixels, width, height }, target, to, count, u, v, du, dv) => {
  for (let i = 0; i < count; i++, u += du, v += dv) {
    const x = Math.floor(u + 0.5)
    const y = Math.floor(v + 0.5)
    if (x >= 0 && y >= 0 && x < width && y < height) target[to + i] = pixels[y * width + x]!
  }
}

const LOW = 0x00ff00ff
const HIGH = 0xff00ff00
const HALF = 0x00800080

const bilinearRow: PictureRow = ({ pixels, width, height }, target, to, count, u, v, du, dv, safe) => {
  const right = width - 1
  const bottom = height - 1
  for (let i = 0; i < count; i++, u += du, v += dv) {
    let x = u
    let y = v
    if (!safe) {
      if (!(x >= -0.5 && y >= -0.5 && x < width - 0.5 && y < height - 0.5)) continue
      x = x < 0 ? 0 : x > right ? right : x
      y = y < 0 ? 0 : y > bottom ? bottom : y
    }
    const fx = (x * 256 + 0.5) | 0
    const fy = (y * 256 + 0.5) | 0
    const at = (fy >> 8) * width + (fx >> 8)
    const wx = fx & 255
    const wy = fy & 255
    const a = pixels[at]!
    const b = pixels[at + 1]!
    const c = pixels[at + width]!
    const d = pixels[at + width + 1]!
    // Two channels at a time, each with 16 bits of room: a × 256 + (b - a) × weight.
    const aLow = a & LOW
    const cLow = c & LOW
    const aHigh = (a >>> 8) & LOW
    const cHigh = (c >>> 8) & LOW
    const topLow = (((aLow << 8) + Math.imul((b & LOW) - aLow, wx) + HALF) >>> 8) & LOW
    const lowLow = (((cLow << 8) + Math.imul((d & LOW) - cLow, wx) + HALF) >>> 8) & LOW
    const topHigh = (((a & HIGH) + Math.imul(((b >>> 8) & LOW) - aHigh, wx) + HALF) >>> 8) & LOW
    const lowHigh = (((c & HIGH) + Math.imul(((d >>> 8) & LOW) - cHigh, wx) + HALF) >>> 8) & LOW
    const low = (((topLow << 8) + Math.imul(lowLow - topLow, wy) + HALF) >>> 8) & LOW
    const high = ((topHigh << 8) + Math.imul(lowHigh - topHigh, wy) + HALF) & HIGH
    target[to + i] = low | high
  }
}

const weightsX = new Float64Array(4)
const weightsY = new Float64Array(4)

const cubicRow: PictureRow = ({ pixels, width, height }, target, to, count, u, v, du, dv, safe) => {
  const right = width - 1
  const bottom = height - 1
  for (let i = 0; i < count; i++, u += du, v += dv) {
    if (!safe && !(u >= -0.5 && v >= -0.5 && u < width - 0.5 && v < height - 0.5)) continue
    const x = Math.floor(u)
    const y = Math.floor(v)
    cubicWeights(u - x, weightsX)
    cubicWeights(v - y, weightsY)
    let [r, g, b, a] = [0, 0, 0, 0]
    for (let j = 0; j < 4; j++) {
      const line = Math.max(0, Math.min(bottom, y - 1 + j)) * width
      for (let k = 0; k < 4; k++) {
        const pixel = pixels[line + Math.max(0, Math.min(right, x - 1 + k))]!
        const weight = weightsX[k]! * weightsY[j]!
        r += (pixel & 255) * weight
        g += ((pixel >>> 8) & 255) * weight
        b += ((pixel >>> 16) & 255) * weight
        a += (pixel >>> 24) * weight
      }
    }
    const alpha = byte(a, 255)
    // Colours that are multiplied by alpha are never larger than it.
    target[to + i] = byte(r, alpha) | (byte(g, alpha) << 8) | (byte(b, alpha) << 16) | (alpha << 24)
  }
}

const byte = (value: number, max: number) => Math.max(0, Math.min(max, Math.round(value)))

/**
 * Turns colours multiplied by alpha into plain ones, in place. Where the source's pixels are either there or not,
 * those that are mostly there become opaque and the others empty: no edge fades.
 */
export function unmultiply(pixels: Uint32Array, alpha: PictureWindow['alpha']): void {
  if (alpha === 'none') return
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!
    const a = pixel >>> 24
    if (a === 255 || pixel === 0) continue
    if (a === 0 || (alpha === 'binary' && a < 128)) {
      pixels[i] = 0
      continue
    }
    const factor = 255 / a
    const part = (shift: number) => Math.min(255, Math.round(((pixel >>> shift) & 255) * factor)) << shift
    pixels[i] = part(0) | part(8) | part(16) | ((alpha === 'binary' ? 255 : a) << 24)
  }
}
