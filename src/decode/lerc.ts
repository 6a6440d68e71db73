import { getDecoder } from 'geotiff'
import type { BlockFormat, SampleType } from '../core/raster.ts'
import { decompress } from './bytes.ts'

const LERC = 34887

/** Types of samples by their number in the header. */
const types: readonly SampleType[] = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'float32', 'float64']

/**
 * Decodes a LERC block to the bytes of its samples, little-endian; its size and type are read from its header first.
 * @throws Error where it is no LERC 2 or of another size or type than the format says
 */
export async function decodeLerc(input: Uint8Array, format: BlockFormat, size: number): Promise<Uint8Array> {
  const inner = format.lerc?.inner ?? 'none'
  // LERC may be larger than what it holds by its header and masks, never by much.
  const bytes = inner === 'none' ? input : await decompress(input, inner, size + 65_536)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') !== 'Lerc2 ') throw new Error('no LERC 2 block')
  const version = view.getInt32(6, true)
  const rows = view.getInt32(version >= 3 ? 14 : 10, true)
  const columns = view.getInt32(version >= 3 ? 18 : 14, true)
  const depth = version >= 4 ? view.getInt32(22, true) : 1
  const samples = format.planar ? 1 : format.bands
  if (columns !== format.width || rows > format.height || rows < 1 || depth !== samples)
    throw new Error('LERC: another size')
  if (types[view.getInt32(version >= 4 ? 38 : version >= 3 ? 34 : 30, true)] !== format.type)
    throw new Error('LERC: another type')
  const decoder = await getDecoder(LERC, {
    tileWidth: format.width,
    tileHeight: format.height,
    predictor: 1,
    bitsPerSample: 8,
    planarConfiguration: format.planar ? 2 : 1,
    ...{ LercParameters: [4, 0] },
  })
  return new Uint8Array(await decoder.decode(new Uint8Array(bytes).buffer))
}
