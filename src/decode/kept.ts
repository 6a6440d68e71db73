import { type Block, type BlockFormat, type Slot, sampleBytes } from '../core/raster.ts'
import { decodeBlock, decodeMask } from './block.ts'
import { type SampleArray, samplesOf } from './sample.ts'

/** The memory of decoded blocks as one job sees it: blocks that were found lie in it, and those that it decodes have room. */
export interface Shelf {
  readonly memory: SharedArrayBuffer
  /** By the name of the block. */
  readonly rooms: ReadonlyMap<string, Slot>
  /** Names of the rooms that were filled. */
  readonly filled: Set<string>
  /**
   * An array with whatever was in it before, which the next call for the same use takes back: memory that comes and
   * goes makes the collector run.
   */
  scratch(use: Use, length: number): Uint32Array
}

type Use = 'window' | 'layer' | 'top' | 'picture'

/** Integers to write to, with whatever was in them before: the shelf's, where there is one. */
export const scratch = (shelf: Shelf | undefined, use: Use, length: number) =>
  shelf?.scratch(use, length) ?? new Uint32Array(length)

/** Samples of a block, and its mask (a byte a pixel) where its format has one. */
export interface Decoded {
  readonly samples: SampleArray
  readonly mask: Uint8Array | undefined
}

/** Bytes that a block takes in the memory: its samples, then its mask. */
export const keptBytes = (format: BlockFormat) => bytesOfSamples(format) + (format.mask ? bytesOfMask(format) : 0)

const bytesOfMask = ({ width, height }: BlockFormat) => width * height
const bytesOfSamples = (format: BlockFormat) =>
  bytesOfMask(format) * (format.planar ? 1 : format.bands) * sampleBytes[format.type]

/**
 * A block's samples from the memory where it was found there, else `early` or decoded, and left there where it has room. At least
 * `rows` rows are there; undefined for a block that the file leaves out. @throws source-failed
 */
export async function decoded(
  block: Block,
  format: BlockFormat,
  rows: number,
  shelf: Shelf | undefined,
  early?: SampleArray,
): Promise<Decoded | undefined> {
  if (block.kept && shelf) return read(shelf.memory, block.kept, format)
  if (!block.bytes) return undefined
  const samples = early ?? (await decodeBlock(block.bytes, format, rows))
  const mask = format.mask ? await decodeMask(block.mask, format, rows) : undefined
  const room = block.name === undefined ? undefined : shelf?.rooms.get(block.name)
  // A last strip that ends early would leave what lay in its room before.
  if (shelf && room && samples.byteLength === bytesOfSamples(format)) {
    const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
    new Uint8Array(shelf.memory, room.at, bytesOfSamples(format)).set(bytes)
    if (mask) new Uint8Array(shelf.memory, room.at + bytesOfSamples(format), mask.length).set(mask)
    shelf.filled.add(block.name!)
  }
  return { samples, mask }
}

function read(memory: SharedArrayBuffer, { at }: Slot, format: BlockFormat): Decoded {
  return {
    samples: samplesOf(new Uint8Array(memory, at, bytesOfSamples(format)), format.type),
    mask: format.mask && new Uint8Array(memory, at + bytesOfSamples(format), bytesOfMask(format)),
  }
}
