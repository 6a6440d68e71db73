import type { Pixels } from '../core/raster.ts'
import type { FeatureLayerJob, MapJob } from '../core/work.ts'
import type { Shelf } from '../decode/kept.ts'
import { opaque, over, packColour, settle, withoutAlpha } from '../render/composite.ts'
import { runRaster } from './raster.ts'

/**
 * Draws a whole picture: each layer decoded, warped, coloured or drawn, from the bottom up, and laid over the
 * background. @throws source-failed for damaged blocks, cancelled
 */
export async function runMap(job: MapJob, signal?: AbortSignal, shelf?: Shelf): Promise<Pixels> {
  const { width, height, background, layers } = job
  let pixels: Uint32Array | undefined
  for (const layer of layers) {
    signal?.throwIfAborted()
    const drawn =
      layer.kind === 'raster' ? await runRaster(layer, job, signal, shelf) : await runFeatures(layer, job, signal)
    if (pixels) over(pixels, drawn)
    else pixels = drawn
  }
  const top = pixels ?? new Uint32Array(width * height)
  if (background !== undefined) settle(top, packColour(background))
  return { width, height, channels: 4, data: new Uint8Array(top.buffer, top.byteOffset, width * height * 4) }
}

/** The same picture, in three channels where it is opaque: there is less to send and to encode. */
export function slim({ width, height, channels, data }: Pixels): Pixels {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  return opaque(pixels) ? { width, height, channels: 3, data: withoutAlpha(pixels) } : { width, height, channels, data }
}

/** The canvas is loaded with the first layer that needs it. */
async function runFeatures(layer: FeatureLayerJob, job: MapJob, signal?: AbortSignal): Promise<Uint32Array> {
  const { drawFeatures } = await import('../render/draw.ts')
  const data = drawFeatures(layer, job, signal)
  // The canvas keeps its memory: only a copy can be given over to another thread.
  return new Uint32Array(data.buffer, data.byteOffset, job.width * job.height).slice()
}
