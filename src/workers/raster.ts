import { ServiceError } from '../core/error.ts'
import type { RasterPart } from '../core/raster.ts'
import type { Samples, StyleFunction } from '../core/stylefunction.ts'
import type { Drawing, RasterLayerJob } from '../core/work.ts'
import type { Shelf } from '../decode/kept.ts'
import { type Paint, readPicture } from '../decode/pixels.ts'
import { isRgb, readRgb } from '../decode/rgb.ts'
import { readValues } from '../decode/values.ts'
import { type BandsOptions, bands, colourBands, stretchOf } from '../render/bands.ts'
import { decimatePicture, decimateValues } from '../render/decimate.ts'
import { styleFunctions } from '../render/index.ts'
import { type Frame, groundSize, locator, widen } from '../render/locate.ts'
import { decimation, type Resampling } from '../render/project.ts'
import { pictureDraw, unmultiply } from '../render/resample-picture.ts'
import { rgbDraw } from '../render/resample-rgb.ts'
import { valueDraw } from '../render/resample-values.ts'
import { type Mesh, warp } from '../render/warp.ts'

/**
 * One raster layer in colours: red, green, blue, alpha in each integer, not multiplied by alpha; on `paper`, which is
 * empty, or on an array of its own. @throws source-failed, cancelled
 */
export async function runRaster(
  layer: RasterLayerJob,
  job: Drawing,
  paper: () => Uint32Array,
  signal?: AbortSignal,
  shelf?: Shelf,
): Promise<Uint32Array> {
  const style = styleFunctions.find(({ use, of }) => use === layer.style.use && of === 'raster')
  if (!style?.colour) throw new ServiceError('internal', `There is no raster style "${layer.style.use}".`)
  const wanted = style.bands?.(layer.raster, layer.style.options) ?? layer.raster.bands.map((_, band) => band)
  const bytes = wanted.every(band => layer.raster.bands[band]!.type === 'uint8')
  return style.use === bands.use && bytes
    ? drawPicture(layer, job, paper(), signal, shelf)
    : drawValues(layer, job, style, wanted, signal, shelf)
}

/** The short way of bytes that are colours already. */
async function drawPicture(
  layer: RasterLayerJob,
  frame: Drawing,
  target: Uint32Array,
  signal?: AbortSignal,
  shelf?: Shelf,
): Promise<Uint32Array> {
  const { raster } = layer
  const paint = paintOf(layer)
  let alpha: 'none' | 'binary' | 'graded' = 'none'
  for (const part of layer.parts) {
    const factor = decimation(frame, part.level, layer.crs, layer.resampling)
    const { mesh, resampling } = meshOf(frame, layer, part, factor)
    if (resampling === 'bilinear' && factor === 1 && isRgb(part, raster, paint)) {
      warp(mesh, rgbDraw(await readRgb(part, signal, shelf), target, frame.width), signal)
      continue
    }
    const window = await readPicture(part, raster, paint, signal, shelf)
    if (window.alpha !== 'none') alpha = window.alpha
    const source = factor > 1 ? decimatePicture(window, factor) : window
    warp(mesh, pictureDraw(source, target, frame.width, resampling), signal)
  }
  signal?.throwIfAborted()
  unmultiply(target, typeof raster.colours === 'object' && alpha === 'binary' ? 'graded' : alpha)
  return target
}

function paintOf({ raster, style }: RasterLayerJob): Paint {
  const options: BandsOptions = style.options
  const [low, high] = stretchOf(raster, options)
  const plain = typeof raster.colours === 'object' || (low === 0 && high === 255)
  const stretch = Uint8ClampedArray.from({ length: 256 }, (_, value) => ((value - low) * 255) / (high - low))
  return { ...colourBands(raster, options), stretch: plain ? undefined : new Uint8Array(stretch.buffer) }
}

async function drawValues(
  layer: RasterLayerJob,
  job: Drawing,
  style: StyleFunction,
  wanted: readonly number[],
  signal?: AbortSignal,
  shelf?: Shelf,
): Promise<Uint32Array> {
  const { raster } = layer
  const margin = style.margin ?? 0
  const frame = widen({ width: job.width, height: job.height, crs: job.crs, box: job.box }, margin)
  const { width, height } = frame
  const targets = raster.bands.map(({ type }, band) => {
    const length = wanted.includes(band) ? width * height : 0
    const exact = type === 'float64' || type === 'int32' || type === 'uint32'
    return (exact ? new Float64Array(length) : new Float32Array(length)).fill(Number.NaN)
  })
  for (const part of layer.parts) {
    const window = await readValues(part, raster.bands, wanted, signal, shelf)
    const factor = decimation(frame, part.level, layer.crs, layer.resampling)
    const { mesh, resampling } = meshOf(frame, layer, part, factor)
    warp(mesh, valueDraw(factor > 1 ? decimateValues(window, factor) : window, targets, width, resampling), signal)
  }
  signal?.throwIfAborted()
  const valid = validity(targets, wanted, width * height)
  const samples: Samples = { width, height, bands: targets, valid, metres: groundSize(frame), raster }
  const coloured = style.colour!(samples, layer.style.options)
  return crop(new Uint32Array(coloured.buffer, coloured.byteOffset, width * height), width, job, margin)
}

/** A pixel counts where each band that is looked at has a value. */
function validity(
  targets: readonly (Float32Array | Float64Array)[],
  wanted: readonly number[],
  count: number,
): Uint8Array {
  const valid = new Uint8Array(count).fill(255)
  for (const band of wanted) {
    const values = targets[band]!
    for (let i = 0; i < count; i++) if (Number.isNaN(values[i]!)) valid[i] = 0
  }
  return valid
}

function crop(pixels: Uint32Array, stride: number, { width, height }: Drawing, margin: number): Uint32Array {
  if (margin === 0) return pixels
  const out = new Uint32Array(width * height)
  for (let y = 0; y < height; y++) {
    const from = (y + margin) * stride + margin
    out.set(pixels.subarray(from, from + width), y * width)
  }
  return out
}

/** Where the picture's pixels lie in the window of a part, after its pixels became fewer by `factor`. */
function meshOf(
  frame: Frame,
  layer: RasterLayerJob,
  part: RasterPart,
  factor: number,
): { mesh: Mesh; resampling: Resampling } {
  const { window } = part
  const { locate, affine } = locator(frame, part.level, layer.crs)
  const inside = {
    minU: -0.5,
    minV: -0.5,
    maxU: (window.x1 - window.x0) / factor - 0.5,
    maxV: (window.y1 - window.y0) / factor - 0.5,
  }
  const mesh: Mesh = {
    width: frame.width,
    height: frame.height,
    affine,
    inside,
    locate: (x, y, out) => {
      locate(x, y, out)
      out[0] = (out[0]! - window.x0 + 0.5) / factor - 0.5
      out[1] = (out[1]! - window.y0 + 0.5) / factor - 0.5
    },
  }
  return { mesh, resampling: affine && factor === 1 && aligned(mesh) ? 'nearest' : layer.resampling }
}

/** True where each pixel of the picture lies on a pixel of the source: there is nothing to interpolate. */
function aligned({ width, height, locate }: Mesh): boolean {
  const place = (x: number, y: number) => {
    const out = new Float64Array(2)
    locate(x, y, out)
    return out as unknown as [number, number]
  }
  const whole = (value: number) => Math.abs(value - Math.round(value)) < 1e-3
  const [u0, v0] = place(0, 0)
  const [u1, v1] = place(width - 1, height - 1)
  const one = Math.abs(u1 - u0 - (width - 1)) < 1e-3 && Math.abs(v1 - v0 - (height - 1)) < 1e-3
  return one && whole(u0) && whole(v0)
}
