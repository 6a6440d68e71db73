import type { Band, RasterPart, ValueWindow } from '../core/raster.ts'
import { type DecodedBlock, eachBlock, type Plane } from './groups.ts'
import type { Shelf } from './kept.ts'

/**
 * Decodes the blocks of a part to values in the data's own units (scale and offset applied), NaN where there are
 * none. Bands that are not in `wanted` stay empty. @throws source-failed
 */
export async function readValues(
  part: RasterPart,
  bands: readonly Band[],
  wanted: readonly number[],
  signal?: AbortSignal,
  shelf?: Shelf,
): Promise<ValueWindow> {
  const { window } = part
  const width = window.x1 - window.x0
  const height = window.y1 - window.y0
  const out = bands.map((band, i) => {
    const exact = band.type === 'float64' || band.type === 'int32' || band.type === 'uint32'
    const length = wanted.includes(i) ? width * (height + 1) + 1 : 0
    return (exact ? new Float64Array(length) : new Float32Array(length)).fill(Number.NaN)
  })
  await eachBlock(part, signal, shelf, block => {
    for (const band of wanted) copy(block, block.planes[band]!, bands[band]!, out[band]!, width)
  })
  return { width, height, bands: out }
}

function copy(block: DecodedBlock, plane: Plane, band: Band, out: Float32Array | Float64Array, width: number): void {
  const { data, offset, stride } = plane
  const { mask } = block
  const { scale = 1, offset: zero = 0 } = band
  const nodata = band.type === 'float32' && band.nodata !== undefined ? Math.fround(band.nodata) : band.nodata
  for (let row = 0; row < block.rows; row++) {
    let from = (block.fromY + row) * block.width + block.fromX
    let to = (block.toY + row) * width + block.toX
    for (const end = to + block.columns; to < end; to++, from++) {
      const value = data[from * stride + offset]!
      if (value !== nodata && mask?.[from] !== 0) out[to] = value * scale + zero
    }
  }
}
