import { geometryReader } from '../core/packed.ts'
import type { TileLayer, VectorTile } from '../core/payload.ts'
import type { VectorTileJob } from '../core/work.ts'
import { newCommands } from './commands.ts'
import { type Frame, projection } from './mesh.ts'
import { tileGeometry } from './tilegeometry.ts'

/** Bytes of rows that a vertex takes, with its share of the rest. */
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
  const project = projection(layer.crs, frame, buffer, tolerance, features.bytes.length / vertexBytes)
  const geometry = tileGeometry(project, [-buffer, -buffer, extent + buffer, extent + buffer])
  const read = geometryReader(features, geometry)
  const commands = newCommands()
  const types = new Uint8Array(features.count)
  const offsets = new Uint32Array(features.count + 1)
  const rows = new Uint32Array(features.count)
  let count = 0
  for (let row = 0; row < features.count; row++) {
    if (row % 64 === 0) signal?.throwIfAborted()
    if (!read(row)) continue
    const type = geometry.write(commands)
    if (type === 0) continue
    types[count] = type
    rows[count] = row
    offsets[++count] = commands.length
  }
  return { name: layer.name, extent, count, types, commands: commands.data, offsets, rows, features }
}
