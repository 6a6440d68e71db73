import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import type { Box, Point } from './crs.ts'

export interface VectorLayer {
  readonly name: string
  readonly version: number
  readonly extent: number
  readonly features: readonly VectorFeature[]
}

export interface VectorFeature {
  /** 1 point, 2 line, 3 polygon; 0 is unknown. */
  readonly type: number
  readonly properties: Readonly<Record<string, unknown>>
  /** Vertices in units of the layer's extent, y downwards. */
  readonly vertices: readonly Point[]
}

/** The layers of a tile, every feature read; the reason where the bytes are no vector tile. */
export function readVectorTile(bytes: Uint8Array): readonly VectorLayer[] | string {
  try {
    const { layers } = new VectorTile(new PbfReader(bytes))
    return Object.entries(layers).map(([name, layer]) => ({
      name,
      version: layer.version,
      extent: layer.extent,
      features: Array.from({ length: layer.length }, (_, i) => readFeature(layer.feature(i))),
    }))
  } catch (error) {
    return (error as Error).message
  }
}

function readFeature(feature: VectorTileFeature): VectorFeature {
  return {
    type: feature.type,
    properties: feature.properties,
    vertices: feature.loadGeometry().flatMap(ring => ring.map(({ x, y }): Point => [x, y])),
  }
}

/** How far, in units of the extent, the nearest vertex's box of a feature lies from a point; infinity where there is none. */
export function nearest(layers: readonly VectorLayer[], at: Point, extent: number): number {
  let best = Infinity
  for (const layer of layers)
    for (const { vertices } of layer.features) {
      const scale = extent / layer.extent
      const box = boxOfVertices(vertices)
      if (!box) continue
      const dx = Math.max(box[0] * scale - at[0], 0, at[0] - box[2] * scale)
      const dy = Math.max(box[1] * scale - at[1], 0, at[1] - box[3] * scale)
      best = Math.min(best, Math.hypot(dx, dy))
    }
  return best
}

function boxOfVertices(vertices: readonly Point[]): Box | undefined {
  if (vertices.length === 0) return undefined
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of vertices) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}
