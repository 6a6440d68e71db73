/** Samples of one picture, band by band within each pixel, row by row. */
export type Samples = Uint8Array | Int16Array | Uint16Array | Float32Array

export interface Picture {
  readonly width: number
  readonly height: number
  readonly bands: number
  readonly data: Samples
}

/** The picture and its overviews, each half as large, down to one that fits into a tile; `nodata` values do not count. */
export function pyramid(full: Picture, tile: number, nodata?: number): Picture[] {
  const levels = [full]
  for (let last = full; Math.max(last.width, last.height) > tile; ) {
    last = halve(last, nodata)
    levels.push(last)
  }
  return levels
}

/** Half the size: each pixel is the mean of what it covers, by its area, so that odd sizes keep their place. */
function halve({ width, height, bands, data }: Picture, nodata: number | undefined): Picture {
  const columns = Math.ceil(width / 2)
  const rows = Math.ceil(height / 2)
  const out = data.slice(0, columns * rows * bands)
  const whole = !(data instanceof Float32Array)
  const across = Array.from({ length: columns }, (_, x) => covered(x, width / columns, width))
  for (let y = 0; y < rows; y++) {
    const down = covered(y, height / rows, height)
    for (let x = 0; x < columns; x++) {
      for (let band = 0; band < bands; band++) {
        let sum = 0
        let area = 0
        for (const [row, tall] of down) {
          for (const [column, wide] of across[x]!) {
            const value = data[(row * width + column) * bands + band]!
            if (value === nodata || Number.isNaN(value)) continue
            sum += value * tall * wide
            area += tall * wide
          }
        }
        const mean = area > 0 ? sum / area : (nodata ?? Number.NaN)
        out[(y * columns + x) * bands + band] = whole ? Math.round(mean) : mean
      }
    }
  }
  return { width: columns, height: rows, bands, data: out }
}

/** The pixels of a line that pixel `index` of a line of larger pixels covers, and how much of each. */
function covered(index: number, size: number, length: number): (readonly [number, number])[] {
  const start = index * size
  const end = Math.min(length, start + size)
  const pixels: (readonly [number, number])[] = []
  for (let i = Math.floor(start); i < end - 1e-9; i++) pixels.push([i, Math.min(end, i + 1) - Math.max(start, i)])
  return pixels
}

/** A tile of the picture; what lies beyond its edge repeats the last column and row. */
export function cutTile({ width, height, bands, data }: Picture, tile: number, column: number, row: number): Samples {
  const samples = new (data.constructor as new (length: number) => Samples)(tile * tile * bands)
  for (let y = 0; y < tile; y++) {
    const from = Math.min(height - 1, row * tile + y) * width
    for (let x = 0; x < tile; x++) {
      const at = (from + Math.min(width - 1, column * tile + x)) * bands
      for (let band = 0; band < bands; band++) samples[(y * tile + x) * bands + band] = data[at + band]!
    }
  }
  return samples
}
