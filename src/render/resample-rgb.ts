import type { RgbWindow } from '../core/raster.ts'
import { drawRows, type Row } from './rows.ts'
import type { Draw } from './warp.ts'

/** Red and blue of a pixel that was read as an integer; green lies between them, the next pixel's red above. */
const RED_BLUE = 0x00ff00ff
const HALF = 0x00800080

/** Draws a window's colours, bilinear, as `pictureDraw` does: the same picture from three quarters of the memory. */
export const rgbDraw = (source: RgbWindow, target: Uint32Array, width: number): Draw =>
  drawRows(source, width, 0, (to, count, u, v, du, dv, safe) => row(source, target, to, count, u, v, du, dv, safe))

function row(source: RgbWindow, target: Uint32Array, ...[to, count, u0, v0, du, dv, safe]: Parameters<Row>): void {
  const { bytes, stride, width, height } = source
  const right = width - 1
  const bottom = height - 1
  let u = u0
  let v = v0
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
    const at = (fy >> 8) * stride + (fx >> 8) * 3
    const wx = fx & 255
    const wy = fy & 255
    const a = bytes.getUint32(at, true)
    const b = bytes.getUint32(at + 3, true)
    const c = bytes.getUint32(at + stride, true)
    const d = bytes.getUint32(at + stride + 3, true)
    const top = mix(a & RED_BLUE, b & RED_BLUE, wx, HALF) & RED_BLUE
    const low = mix(c & RED_BLUE, d & RED_BLUE, wx, HALF) & RED_BLUE
    const topGreen = mix((a >>> 8) & 255, (b >>> 8) & 255, wx, 128)
    const lowGreen = mix((c >>> 8) & 255, (d >>> 8) & 255, wx, 128)
    const redBlue = mix(top, low, wy, HALF) & RED_BLUE
    target[to + i] = 0xff000000 | redBlue | (mix(topGreen, lowGreen, wy, 128) << 8)
  }
}

/** From one to the other by `weight` of 256, rounded; of two channels at a time, each with 16 bits of room. */
const mix = (from: number, to: number, weight: number, half: number) =>
  ((from << 8) + Math.imul(to - from, weight) + half) >>> 8
