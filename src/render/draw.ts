import { type Canvas, createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import type { Box } from '../core/box.ts'
import { ServiceError } from '../core/error.ts'
import { geometryReader } from '../core/packed.ts'
import type { SimpleStyle, Style } from '../core/style.ts'
import type { GeometryVisitor, Shape } from '../core/wkb.ts'
import type { Drawing, FeatureLayerJob } from '../core/work.ts'
import { clipLine, clipRing, isOutside, isWithin, newPath, reset, settle } from './clip.ts'
import { styleFunctions } from './index.ts'
import { type Projection, projection } from './mesh.ts'
import { traceLine, traceRing } from './outline.ts'
import { type Paint, paintOf, type Stroke } from './simple.ts'
import { phases, stampCircles } from './stamp.ts'

/** Bytes of rows that a vertex takes, with its share of the rest. */
const vertexBytes = 18
/** Pixels by which a vertex may be drawn beside its place. */
const tolerance = 0.1

/**
 * Draws a layer's features in its plain style on a transparent picture of the job's size: RGBA, not premultiplied.
 * All surfaces first, then lines, then points, each kind in one stroke of the brush: what overlaps does not darken.
 * @throws source-failed for bytes that are no WKB, cancelled
 */
export function drawFeatures(
  layer: FeatureLayerJob,
  job: Pick<Drawing, 'width' | 'height' | 'crs' | 'box' | 'symbolScale'>,
  signal?: AbortSignal,
): Uint8ClampedArray {
  const paint = paintOf(plainOf(layer.style))
  const { features } = layer
  const margin = reach(paint) * job.symbolScale + 2
  const project = projection(layer.crs, job, margin, tolerance, features.bytes.length / vertexBytes)
  const sketch = newSketch(project, [-margin, -margin, job.width + margin, job.height + margin])
  const read = geometryReader(features, sketch)
  for (let i = 0; i < features.count; i++) {
    if (i % 64 === 0) signal?.throwIfAborted()
    read(i)
  }
  const canvas = createCanvas(job.width, job.height)
  paintSketch(canvas, sketch, paint, job.symbolScale, signal)
  return canvas.getContext('2d').getImageData(0, 0, job.width, job.height).data
}

function plainOf({ use, options }: Style): SimpleStyle {
  const found = styleFunctions.find(each => each.use === use && each.of === 'features')
  if (!found?.simple) throw new ServiceError('internal', `There is no style of features "${use}".`)
  return found.simple(options)
}

/** Pixels that a symbol reaches beyond its geometry. */
function reach({ surface, line, point }: Paint): number {
  return Math.max(surface.outline?.width ?? 0, line.width, point.radius + point.strokeWidth)
}

/** The geometries in pixels, ready for the brush. */
interface Sketch extends GeometryVisitor {
  readonly surfaces: Path2D
  readonly lines: Path2D
  /** x, y, x, y… in phases of a pixel, each place once. */
  readonly points: readonly number[]
}

function newSketch(project: Projection, box: Box): Sketch {
  const open: Shape[] = []
  const path = newPath()
  const spare = newPath()
  const surfaces = new Path2D()
  const lines = new Path2D()
  const points: number[] = []
  const places = new Set<number>()
  let shell = true

  const addPoint = () => {
    const x = Math.round(path.data[0]! * phases)
    const y = Math.round(path.data[1]! * phases)
    const place = y * 0x100000 + x
    if (places.has(place)) return
    places.add(place)
    points.push(x, y)
  }
  const addRing = (bounds: Box) => {
    const ring = isWithin(bounds, box) ? path : clipRing(path, spare, box)
    if (ring.length > 2) traceRing(ring, shell, bounds[2] - bounds[0], bounds[3] - bounds[1], surfaces)
  }
  const addLine = (bounds: Box) => {
    if (!isWithin(bounds, box)) clipLine(path, spare, box, part => traceLine(part, lines))
    else if (path.length > 1) traceLine(path, lines)
  }

  return {
    surfaces,
    lines,
    points,
    open: shape => {
      open.push(shape)
      shell = true
    },
    close: () => {
      open.pop()
    },
    vertices: (ordinates, count, stride) => {
      reset(path, count)
      project(ordinates, count, stride, path.data)
      path.length = count
      const bounds = settle(path)
      const shape = open.at(-1)
      if (path.length > 0 && !isOutside(bounds, box)) {
        if (shape === 'Point') addPoint()
        else if (shape === 'LineString') addLine(bounds)
        else addRing(bounds)
      }
      shell = false
    },
  }
}

function paintSketch(
  canvas: Canvas,
  { surfaces, lines, points }: Sketch,
  { surface, line, point }: Paint,
  scale: number,
  signal: AbortSignal | undefined,
): void {
  const { fill, outline } = surface
  if (fill) {
    layered(canvas, fill.opacity, context => {
      context.fillStyle = fill.color
      context.fill(surfaces, 'nonzero')
    })
  }
  if (outline) strokeOn(canvas, surfaces, outline, scale)
  signal?.throwIfAborted()
  strokeOn(canvas, lines, line, scale)
  signal?.throwIfAborted()
  stampCircles(canvas.getContext('2d'), points, point, scale)
}

function strokeOn(canvas: Canvas, path: Path2D, stroke: Required<Stroke>, scale: number): void {
  if (stroke.width === 0) return
  layered(canvas, stroke.opacity, context => {
    context.strokeStyle = stroke.color
    context.lineWidth = stroke.width * scale
    context.lineJoin = 'round'
    context.lineCap = stroke.dash.length === 0 ? 'round' : 'butt'
    context.setLineDash(stroke.dash.map(length => length * scale))
    context.stroke(path)
    context.setLineDash([])
  })
}

/** Draws on the canvas; what is to show through is drawn opaque on a sheet of its own first. */
function layered(canvas: Canvas, opacity: number, draw: (context: SKRSContext2D) => void): void {
  const context = canvas.getContext('2d')
  if (opacity === 1) {
    draw(context)
    return
  }
  const sheet = createCanvas(canvas.width, canvas.height)
  draw(sheet.getContext('2d'))
  context.globalAlpha = opacity
  context.drawImage(sheet, 0, 0)
  context.globalAlpha = 1
}
