import { Encoders } from '../core/encoder.ts'
import type { Pixels } from '../core/raster.ts'
import type { Drawing, FeatureLayerJob, MapJob } from '../core/work.ts'
import { type Shelf, scratch } from '../decode/kept.ts'
import { encoders } from '../encoders/index.ts'
import { flatten, opaque, over, packColour } from '../render/composite.ts'
import { runRaster } from './raster.ts'
import { orStop } from './signal.ts'

const known = new Encoders(encoders)

/** The task `map`: a finished picture's bytes, in a buffer of their own. @throws source-failed for damaged blocks, cancelled */
export async function runMap(job: MapJob, signal?: AbortSignal, shelf?: Shelf): Promise<Uint8Array> {
  const image = await drawMap(job, signal, shelf)
  const body = await orStop(Promise.resolve(known.encode(job.encoder, { kind: 'pixels', ...image })), signal)
  return new Uint8Array(body as Uint8Array)
}

/**
 * Draws a whole picture: each layer decoded, warped, coloured or drawn, from the bottom up, and laid over the
 * background. In three channels where it is opaque: there is less to encode. @throws source-failed for damaged blocks, cancelled
 */
export async function drawMap(drawing: Drawing, signal?: AbortSignal, shelf?: Shelf): Promise<Pixels> {
  const { width, height, background, layers } = drawing
  const length = width * height
  let pixels: Uint32Array | undefined
  for (const layer of layers) {
    signal?.throwIfAborted()
    const use = pixels ? 'layer' : 'top'
    const paper = () => scratch(shelf, use, length).fill(0)
    const drawn =
      layer.kind === 'raster'
        ? await runRaster(layer, drawing, paper, signal, shelf)
        : await runFeatures(layer, drawing, signal)
    if (pixels) over(pixels, drawn)
    else pixels = drawn
  }
  const top = pixels ?? new Uint32Array(length)
  if (background === undefined && !opaque(top))
    return { width, height, channels: 4, data: new Uint8Array(top.buffer, top.byteOffset, length * 4) }
  const words = Math.ceil((length * 3) / 4)
  const picture = scratch(shelf, 'picture', words)
  return { width, height, channels: 3, data: flatten(top, background ? packColour(background) : 0, picture) }
}

/** The canvas is loaded with the first layer that needs it. */
async function runFeatures(layer: FeatureLayerJob, drawing: Drawing, signal?: AbortSignal): Promise<Uint32Array> {
  const { drawFeatures } = await import('../render/draw.ts')
  const data = drawFeatures(layer, drawing, signal)
  return new Uint32Array(data.buffer, data.byteOffset, drawing.width * drawing.height)
}
