import type { Pixels } from '../core/raster.ts'
import type { FeatureLayerJob, MapJob } from '../core/work.ts'
import { over, packColour } from '../render/composite.ts'
import { runRaster } from './raster.ts'

/**
 * Draws a whole picture: each layer decoded, warped, coloured or drawn, from the bottom up, and laid over the
 * background. @throws source-failed for damaged blocks, cancelled
 */
export async function runMap(job: MapJob, signal?: AbortSignal): Promise<Pixels> {
  const { width, height, background, layers } = job
  let pixels: Uint32Array | undefined
  for (const layer of layers) {
    signal?.throwIfAborted()
    const drawn = layer.kind === 'raster' ? await runRaster(layer, job, signal) : await runFeatures(layer, job, signal)
    if (pixels) over(pixels, drawn)
    else pixels = drawn
  }
  const top = pixels ?? new Uint32Array(width * height)
  if (background === undefined) return asPixels(top, width, height)
  const ground = new Uint32Array(width * height).fill(packColour(background))
  over(ground, top)
  return asPixels(ground, width, height)
}

/** The canvas is loaded with the first layer that needs it. */
async function runFeatures(layer: FeatureLayerJob, job: MapJob, signal?: AbortSignal): Promise<Uint32Array> {
  const { drawFeatures } = await import('../render/draw.ts')
  const data = drawFeatures(layer, job, signal)
  // The canvas keeps its memory: only a copy can be given over to another thread.
  return new Uint32Array(data.buffer, data.byteOffset, job.width * job.height).slice()
}

const asPixels = (pixels: Uint32Array, width: number, height: number): Pixels => ({
  width,
  height,
  channels: 4,
  data: new Uint8Array(pixels.buffer, pixels.byteOffset, width * height * 4),
})
