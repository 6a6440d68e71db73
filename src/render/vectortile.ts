import type { Value } from '../core/feature.ts'
import { type PackedFeatures, unpackIds, unpackValues } from '../core/packed.ts'
import type { TileLayer, VectorTile } from '../core/payload.ts'
import { readWkb } from '../core/wkb.ts'
import type { VectorTileJob } from '../core/work.ts'
import { newCommands } from './commands.ts'
import { type Frame, projection } from './mesh.ts'
import { tileGeometry } from './tilegeometry.ts'

/** Bytes of WKB that a vertex takes, with its share of the rest. */
const vertexBytes = 18
/** Tile units by which the control grid may be wrong. */
const tolerance = 0.25

/**
 * Projects, clips and snaps each layer's features to the tile's grid: polygons valid and wound as MVT 2.1 §4.3.3.3
 * wants, features of which nothing is left gone.
 * @throws source-failed for bytes that are no WKB, cancelled
 */
export function renderVectorTile(job: VectorTileJob, signal?: AbortSignal): VectorTile {
  return { kind: 'vectortile', layers: job.layers.map(layer => renderLayer(job, layer, signal)) }
}

function renderLayer(
  job: VectorTileJob,
  layer: VectorTileJob['layers'][number],
  signal: AbortSignal | undefined,
): TileLayer {
  const { extent, buffer, crs, box } = job
  const { features } = layer
  const frame: Frame = { crs, box, width: extent, height: extent }
  const project = projection(layer.crs, frame, buffer, tolerance, features.wkb.length / vertexBytes)
  const geometry = tileGeometry(project, [-buffer, -buffer, extent + buffer, extent + buffer])
  const commands = newCommands()
  const types = new Uint8Array(features.count)
  const offsets = new Uint32Array(features.count + 1)
  const kept: number[] = []
  for (let i = 0; i < features.count; i++) {
    if (i % 64 === 0) signal?.throwIfAborted()
    const [start, end] = [features.offsets[i]!, features.offsets[i + 1]!]
    if (start === end) continue
    readWkb(features.wkb.subarray(start, end), geometry)
    const type = geometry.write(commands)
    if (type === 0) continue
    types[kept.length] = type
    kept.push(i)
    offsets[kept.length] = commands.length
  }
  return {
    name: layer.name,
    extent,
    count: kept.length,
    types: types.slice(0, kept.length),
    commands: commands.data.slice(0, commands.length),
    offsets: offsets.slice(0, kept.length + 1),
    columns: features.columns,
    ...attributes(features, kept),
  }
}

function attributes(features: PackedFeatures, kept: readonly number[]): Pick<TileLayer, 'ids' | 'values'> {
  const ids = unpackIds(features)
  const rows = unpackValues(features)
  return {
    ids: kept.map(i => tileId(ids[i])),
    values: kept.flatMap(i => (rows[i] ?? []).map(tileValue)),
  }
}

function tileId(id: string | number | undefined): number | undefined {
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined
}

function tileValue(value: Value): string | number | boolean | null {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : value
}
