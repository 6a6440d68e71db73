import { VectorTile as Decoded } from '@mapbox/vector-tile'
import type { Geometry } from 'geojson'
import { PbfReader } from 'pbf'
import type { Box } from '../../src/core/box.ts'
import type { Value } from '../../src/core/feature.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { VectorTileJob } from '../../src/core/work.ts'
import { mvt } from '../../src/encoders/mvt.ts'
import { renderVectorTile } from '../../src/render/vectortile.ts'
import { writeWkb } from './wkb.ts'

export type Ring = [number, number][]

export interface DecodedFeature {
  readonly id: number | undefined
  readonly type: number
  readonly properties: Record<string, unknown>
  /** Closed rings of polygons, lines, or one path a point. */
  readonly paths: Ring[]
}

export interface TestFeature {
  readonly id?: string | number
  readonly geometry: Geometry | Uint8Array | null
  readonly values?: readonly Value[]
}

/** A job whose data lie in the tile's CRS; by default units of the CRS are tile units and y runs up from the bottom. */
export function tileJob(
  features: readonly TestFeature[],
  part: Partial<VectorTileJob> & { from?: string; columns?: string[] } = {},
): VectorTileJob {
  const { from, columns = [], ...rest } = part
  const crs = rest.crs ?? '+proj=tmerc +lon_0=3'
  const rows = features.map(({ id, geometry, values = [] }, i) => ({
    id: id ?? i,
    values,
    geometry: geometry === null || geometry instanceof Uint8Array ? geometry : writeWkb(geometry),
  }))
  const box: Box = [0, 0, 4096, 4096]
  const layers = [{ name: 'layer', crs: from ?? crs, features: packFeatures(rows, columns) }]
  return { crs, box, extent: 4096, buffer: 64, encoder: 'mvt', layers, ...rest }
}

/** The features of the tile's one layer, read back by the format's own library. */
export function decodeTile(bytes: Uint8Array): DecodedFeature[] {
  const [layer] = Object.values(new Decoded(new PbfReader(bytes)).layers)
  if (!layer) return []
  return Array.from({ length: layer.length }, (_, i) => {
    const feature = layer.feature(i)
    return {
      id: feature.id,
      type: feature.type,
      properties: feature.properties,
      paths: feature.loadGeometry().map(path => path.map(({ x, y }): [number, number] => [x, y])),
    }
  })
}

export function makeTile(job: VectorTileJob): DecodedFeature[] {
  return decodeTile(mvt.encode(renderVectorTile(job)) as Uint8Array)
}

/** Twice the signed area by the surveyor's formula in tile units. */
export function doubleArea(ring: Ring): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1]
  return sum
}

/** The rings as polygons: each that is wound as a shell begins one. */
export function polygonsOf(rings: Ring[]): Ring[][] {
  const polygons: Ring[][] = []
  for (const ring of rings) {
    if (doubleArea(ring) > 0) polygons.push([ring])
    else polygons.at(-1)!.push(ring)
  }
  return polygons
}

type Segment = readonly [readonly [number, number], readonly [number, number]]

/** What is wrong with the polygons of a feature by OGC 06-103r4 §6.1.11; undefined where nothing is. */
export function invalidity(rings: Ring[]): string | undefined {
  if (rings.length > 0 && doubleArea(rings[0]!) <= 0) return 'the first ring is no shell'
  for (const ring of rings) {
    const places = new Set(ring.slice(1).map(String))
    if (places.size !== ring.length - 1) return `a ring touches itself: ${JSON.stringify(ring)}`
  }
  const segments = rings.flatMap((ring, r) => ring.slice(1).map((end, i) => ({ r, i, s: [ring[i]!, end] as Segment })))
  for (const [index, a] of segments.entries()) {
    for (const b of segments.slice(index + 1)) {
      const kind = meeting(a.s, b.s)
      const neighbours = a.r === b.r && (b.i - a.i === 1 || (a.i === 0 && b.i === rings[a.r]!.length - 2))
      if (kind === 'crosses' || kind === 'overlaps') return `edges ${kind}: ${JSON.stringify([a.s, b.s])}`
      if (kind === 'touches' && a.r === b.r && !neighbours)
        return `a ring touches itself: ${JSON.stringify([a.s, b.s])}`
    }
  }
  for (const [shell, ...holes] of polygonsOf(rings)) {
    if (holes.some(hole => hole.some(vertex => !within(vertex, shell!)))) return 'a hole lies outside of its shell'
  }
  return undefined
}

function meeting([a, b]: Segment, [c, d]: Segment): 'apart' | 'touches' | 'crosses' | 'overlaps' {
  const side = (p: readonly number[], q: readonly number[], r: readonly number[]) =>
    Math.sign((q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!))
  const [s, t, u, v] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (s === 0 && t === 0) {
    const axis = a[0] === b[0] ? 1 : 0
    const from = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]))
    const to = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]))
    return from > to ? 'apart' : from === to ? 'touches' : 'overlaps'
  }
  if (s * t > 0 || u * v > 0) return 'apart'
  return s * t < 0 && u * v < 0 ? 'crosses' : 'touches'
}

function within([x, y]: readonly [number, number], ring: Ring): boolean {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [[px, py], [qx, qy]] = [ring[i - 1]!, ring[i]!]
    const side = (qx - px) * (y - py) - (qy - py) * (x - px)
    const on = Math.min(px, qx) <= x && x <= Math.max(px, qx) && Math.min(py, qy) <= y && y <= Math.max(py, qy)
    if (side === 0 && on) return true
    if (py <= y !== qy <= y && side > 0 === qy > py) inside = !inside
  }
  return inside
}
