import type { BlockFormat } from '../core/raster.ts'
import { columnOf } from './column.ts'
import { baselineFrame, type JpegFrame, standaloneJpeg } from './jpeg.ts'
import { decodeColumn } from './picture.ts'

/** Tiles of a TIFF have sides of a multiple of this. */
const STEP = 16

/**
 * Decodes JPEG blocks in one call of libvips, each of which costs as much as a quarter of a block; undefined where
 * they are not all plain and alike, or one is damaged: whoever asks then decodes them one by one.
 */
export async function decodeTogether(
  blocks: readonly Uint8Array[],
  { compression, jpeg = { ycbcr: true }, width, height, bands, planar }: BlockFormat,
): Promise<readonly Uint8Array[] | undefined> {
  if (compression !== 'jpeg' || blocks.length < 2 || width % STEP !== 0 || height % STEP !== 0) return undefined
  const components = planar ? 1 : bands
  if (components !== 1 && components !== 3) return undefined
  try {
    const jpegs = blocks.map(block => standaloneJpeg(block, jpeg))
    const frames = jpegs.map(baselineFrame)
    const [first] = frames
    const fits = (frame: JpegFrame | undefined) =>
      frame?.width === width &&
      frame.height === height &&
      frame.components === components &&
      frame.across === first!.across &&
      frame.down === first!.down
    if (!first || !frames.every(fits)) return undefined
    const column = columnOf(jpegs, first, jpeg.ycbcr)
    const data = await decodeColumn(column, components, width * height * blocks.length)
    const size = width * height * components
    return blocks.map((_, i) => data.subarray(i * size, (i + 1) * size))
  } catch {
    return undefined
  }
}
