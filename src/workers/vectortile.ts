import { Encoders } from '../core/encoder.ts'
import { giveSpare } from '../core/spare.ts'
import type { VectorTileJob } from '../core/work.ts'
import { encoders } from '../encoders/index.ts'
import { renderVectorTile } from '../render/vectortile.ts'

const known = new Encoders(encoders)

/** The task `vectortile`: a finished tile's bytes. @throws source-failed for bytes that are no geometry, cancelled */
export async function runVectorTile(job: VectorTileJob, signal: AbortSignal): Promise<Uint8Array> {
  const tile = renderVectorTile(job, signal)
  const written = (await known.encode(job.encoder, tile)) as Uint8Array
  for (const { commands } of tile.layers) giveSpare(commands.buffer)
  return written
}
