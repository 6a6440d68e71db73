import type { RasterFacts, RasterPart, RgbWindow } from '../core/raster.ts'
import { eachBlock } from './groups.ts'
import { type Shelf, scratch } from './kept.ts'
import type { Paint } from './pixels.ts'

/** Bytes of a word. */
const WORD = 8

/** Whether the blocks of a part are colours as they are shown: red, green and blue of each pixel side by side, and none empty. */
export function isRgb({ format, blocks }: RasterPart, { bands }: RasterFacts, { rgb, alpha, stretch }: Paint): boolean {
  const { planar, mask, pick } = format
  const together = !planar && format.bands === 3 && rgb.every((band, i) => (pick?.[band] ?? band) === i)
  const whole = !mask && alpha === undefined && bands[rgb[0]]!.nodata === undefined
  return together && whole && !stretch && blocks.every(block => block.bytes || block.kept)
}

/** The blocks of such a part side by side, on the scratch of `shelf`. @throws source-failed */
export async function readRgb(part: RasterPart, signal?: AbortSignal, shelf?: Shelf): Promise<RgbWindow> {
  const { window } = part
  const width = window.x1 - window.x0
  const height = window.y1 - window.y0
  // Rows lie to words as they do in their blocks: only then are words copied from shared memory, not single bytes.
  const lead = (window.x0 * 3) % WORD
  const stride = Math.ceil((width * 3) / WORD) * WORD
  const words = scratch(shelf, 'window', ((height + 1) * stride + 2 * WORD) / 4)
  const bytes = new Uint8Array(words.buffer, words.byteOffset + lead, (height + 1) * stride + WORD)
  await eachBlock(part, signal, shelf, ({ planes, width: columns, ...block }) => {
    const { data } = planes[0]!
    for (let row = 0; row < block.rows; row++) {
      const from = ((block.fromY + row) * columns + block.fromX) * 3
      bytes.set(data.subarray(from, from + block.columns * 3), (block.toY + row) * stride + block.toX * 3)
    }
  })
  return { width, height, stride, bytes: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) }
}
