import type { ValueWindow } from '../core/raster.ts'
import { cubicWeights } from './cubic.ts'
import type { Resampling } from './project.ts'
import { drawRows } from './rows.ts'
import type { Draw } from './warp.ts'

type Values = Float32Array | Float64Array

/**
 * Draws a window's values into `targets`, one array a band (a picture of `width` pixels a row). Neighbours without
 * data do not count; a pixel whose nearest source pixel has none, or that lies beside the window, is left as it is.
 */
export function valueDraw(
  source: ValueWindow,
  targets: readonly Values[],
  width: number,
  resampling: Resampling,
): Draw {
  const sample = { nearest, bilinear, cubic }[resampling]
  const bands = source.bands.flatMap((values, band) => (values.length > 0 ? [{ values, target: targets[band]! }] : []))
  const { width: columns, height: rows } = source
  return drawRows(source, width, 0, (from, count, u0, v0, du, dv) => {
    for (const { values, target } of bands) {
      let u = u0
      let v = v0
      for (let to = from; to < from + count; to++, u += du, v += dv) {
        if (!(u >= -0.5 && v >= -0.5 && u < columns - 0.5 && v < rows - 0.5)) continue
        const value = sample(values, columns, rows, u, v)
        if (!Number.isNaN(value)) target[to] = value
      }
    }
  })
}

const nearest = (values: Values, width: number, _height: number, u: number, v: number) =>
  values[Math.floor(v + 0.5) * width + Math.floor(u + 0.5)]!

function bilinear(values: Values, width: number, height: number, u: number, v: number): number {
  const x = u < 0 ? 0 : u > width - 1 ? width - 1 : u
  const y = v < 0 ? 0 : v > height - 1 ? height - 1 : v
  const left = Math.floor(x)
  const top = Math.floor(y)
  const at = top * width + left
  const right = left + 1 < width ? 1 : 0
  const below = top + 1 < height ? width : 0
  const wx = x - left
  const wy = y - top
  const a = values[at]!
  const b = values[at + right]!
  const c = values[at + below]!
  const d = values[at + below + right]!
  const upper = a + (b - a) * wx
  const value = upper + (c + (d - c) * wx - upper) * wy
  return Number.isNaN(value) ? weighted(values, width, height, u, v, [a, b, c, d], wx, wy) : value
}

/** The mean of the neighbours that have data, by their weights; NaN where the nearest has none. */
function weighted(
  values: Values,
  width: number,
  height: number,
  u: number,
  v: number,
  corners: readonly [number, number, number, number],
  wx: number,
  wy: number,
): number {
  if (Number.isNaN(nearest(values, width, height, u, v))) return Number.NaN
  const weights = [(1 - wx) * (1 - wy), wx * (1 - wy), (1 - wx) * wy, wx * wy]
  let sum = 0
  let all = 0
  corners.forEach((value, i) => {
    if (Number.isNaN(value)) return
    sum += value * weights[i]!
    all += weights[i]!
  })
  return all > 0 ? sum / all : Number.NaN
}

const weightsX = new Float64Array(4)
const weightsY = new Float64Array(4)

function cubic(values: Values, width: number, height: number, u: number, v: number): number {
  const left = Math.floor(u)
  const top = Math.floor(v)
  cubicWeights(u - left, weightsX)
  cubicWeights(v - top, weightsY)
  let sum = 0
  if (left >= 1 && top >= 1 && left + 2 < width && top + 2 < height) {
    for (let j = 0, at = (top - 1) * width + left - 1; j < 4; j++, at += width) {
      const line =
        values[at]! * weightsX[0]! +
        values[at + 1]! * weightsX[1]! +
        values[at + 2]! * weightsX[2]! +
        values[at + 3]! * weightsX[3]!
      sum += line * weightsY[j]!
    }
  } else {
    for (let j = 0; j < 4; j++) {
      const row = Math.max(0, Math.min(height - 1, top - 1 + j)) * width
      for (let k = 0; k < 4; k++)
        sum += values[row + Math.max(0, Math.min(width - 1, left - 1 + k))]! * weightsX[k]! * weightsY[j]!
    }
  }
  return Number.isNaN(sum) ? bilinear(values, width, height, u, v) : sum
}
