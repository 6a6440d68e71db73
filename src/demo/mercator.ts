/** An RGB picture, row by row from the north. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * A picture of the whole world in longitudes and latitudes, redrawn (bilinear) as a square of Web Mercator with
 * `size` pixels a side: x keeps its scale, only rows move.
 */
export function toMercator(source: Picture, size: number): Picture {
  const data = new Uint8Array(size * size * 3)
  const columns = Array.from({ length: size }, (_, x) => ((x + 0.5) / size) * source.width - 0.5)
  for (let y = 0; y < size; y++) {
    const mercator = Math.PI * (1 - (2 * (y + 0.5)) / size)
    const latitude = Math.atan(Math.sinh(mercator))
    const row = Math.min(source.height - 1, Math.max(0, (0.5 - latitude / Math.PI) * source.height - 0.5))
    redraw(source, row, columns, data.subarray(y * size * 3, (y + 1) * size * 3))
  }
  return { width: size, height: size, data }
}

function redraw({ width, height, data }: Picture, row: number, columns: readonly number[], line: Uint8Array): void {
  const above = Math.floor(row)
  const below = Math.min(height - 1, above + 1)
  const down = row - above
  columns.forEach((column, x) => {
    const left = Math.floor(column)
    const right = column - left
    const a = (above * width + ((left + width) % width)) * 3
    const b = (above * width + ((left + 1) % width)) * 3
    const c = (below * width + ((left + width) % width)) * 3
    const d = (below * width + ((left + 1) % width)) * 3
    for (let band = 0; band < 3; band++) {
      const top = data[a + band]! * (1 - right) + data[b + band]! * right
      const bottom = data[c + band]! * (1 - right) + data[d + band]! * right
      line[x * 3 + band] = top * (1 - down) + bottom * down + 0.5
    }
  })
}
