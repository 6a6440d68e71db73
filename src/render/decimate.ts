import type { PictureWindow, ValueWindow } from '../core/raster.ts'

/** The picture with each `factor` × `factor` pixels averaged to one; colours are already multiplied by alpha. */
export function decimatePicture(source: PictureWindow, factor: number): PictureWindow {
  const width = Math.ceil(source.width / factor)
  const height = Math.ceil(source.height / factor)
  const pixels = new Uint32Array(width * (height + 1) + 1)
  for (let y = 0; y < height; y++) {
    const bottom = Math.min(source.height, (y + 1) * factor)
    for (let x = 0; x < width; x++) {
      const right = Math.min(source.width, (x + 1) * factor)
      let [r, g, b, a] = [0, 0, 0, 0]
      for (let row = y * factor; row < bottom; row++) {
        for (let i = row * source.width + x * factor; i < row * source.width + right; i++) {
          const pixel = source.pixels[i]!
          r += pixel & 255
          g += (pixel >>> 8) & 255
          b += (pixel >>> 16) & 255
          a += pixel >>> 24
        }
      }
      const count = (bottom - y * factor) * (right - x * factor)
      const part = (sum: number) => Math.round(sum / count)
      pixels[y * width + x] = part(r) | (part(g) << 8) | (part(b) << 16) | (part(a) << 24)
    }
  }
  return { width, height, pixels, alpha: source.alpha }
}

/** The values with each `factor` × `factor` averaged to one; what has no data counts only where all of them have none. */
export function decimateValues(source: ValueWindow, factor: number): ValueWindow {
  const width = Math.ceil(source.width / factor)
  const height = Math.ceil(source.height / factor)
  const bands = source.bands.map(values => {
    if (values.length === 0) return values
    const length = width * (height + 1) + 1
    const out = values instanceof Float64Array ? new Float64Array(length) : new Float32Array(length)
    for (let y = 0; y < height; y++) {
      const bottom = Math.min(source.height, (y + 1) * factor)
      for (let x = 0; x < width; x++) {
        const right = Math.min(source.width, (x + 1) * factor)
        let sum = 0
        let count = 0
        for (let row = y * factor; row < bottom; row++) {
          for (let i = row * source.width + x * factor; i < row * source.width + right; i++) {
            const value = values[i]!
            if (Number.isNaN(value)) continue
            sum += value
            count++
          }
        }
        out[y * width + x] = count === 0 ? Number.NaN : sum / count
      }
    }
    return out
  })
  return { width, height, bands }
}
