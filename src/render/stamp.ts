import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Paint } from './simple.ts'

/** Places within a pixel, across and down, where a symbol's centre can lie. */
export const phases = 4

/** Stamps the circle at each place (x, y, x, y… in phases of a pixel): drawn once for each phase, then only copied. */
export function stampCircles(
  context: SKRSContext2D,
  places: readonly number[],
  point: Paint['point'],
  scale: number,
): void {
  const radius = point.radius * scale
  const line = point.strokeWidth * scale
  const middle = Math.ceil(radius + line / 2) + 1
  const stamps = new Map<number, Canvas>()
  context.globalAlpha = point.opacity
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i]!, places[i + 1]!]
    const left = Math.floor(x / phases)
    const top = Math.floor(y / phases)
    const [dx, dy] = [x - left * phases, y - top * phases]
    let stamp = stamps.get(dy * phases + dx)
    if (!stamp) {
      stamp = circle(middle, dx / phases, dy / phases, radius, line, point)
      stamps.set(dy * phases + dx, stamp)
    }
    context.drawImage(stamp, left - middle, top - middle)
  }
  context.globalAlpha = 1
}

function circle(middle: number, dx: number, dy: number, radius: number, line: number, point: Paint['point']): Canvas {
  const canvas = createCanvas(2 * middle + 1, 2 * middle + 1)
  const context = canvas.getContext('2d')
  context.arc(middle + dx, middle + dy, radius, 0, 2 * Math.PI)
  context.fillStyle = point.color
  context.fill()
  if (line > 0) {
    context.strokeStyle = point.stroke
    context.lineWidth = line
    context.stroke()
  }
  return canvas
}
