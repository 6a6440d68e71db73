import { ServiceError } from '../core/error.ts'
import type { Block, BlockFormat, RasterPart } from '../core/raster.ts'
import { decoded, keptBytes, type Shelf } from './kept.ts'
import type { SampleArray } from './sample.ts'
import { decodeTogether } from './together.ts'

/** One band of a decoded block: sample of pixel i is `data[i * stride + offset]`. */
export interface Plane {
  readonly data: SampleArray
  readonly offset: number
  readonly stride: number
}

/** A block decoded: where its part inside the window lies, and one plane a picked band. */
export interface DecodedBlock {
  /** Pixels of a row of the block. */
  readonly width: number
  /** First pixel of the part inside the window, and where it goes in the window. */
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number
  readonly columns: number
  readonly rows: number
  readonly planes: readonly Plane[]
  readonly mask: Uint8Array | undefined
}

/** Runs that are decoded at once: with all drawing threads at it, half of libuv's pool is left to those who read. */
const AT_ONCE = 2
/** Places of a run at most, and the bytes that they decode to. */
const RUN = 8
const RUN_BYTES = 16_777_216

/**
 * Decodes the blocks of a part, those of JPEG in runs, those that the file leaves out excepted. No visit comes after
 * the end.
 * @throws source-failed for a damaged block, and whatever `signal` was aborted with
 */
export async function eachBlock(
  part: RasterPart,
  signal: AbortSignal | undefined,
  shelf: Shelf | undefined,
  visit: (block: DecodedBlock) => void,
): Promise<void> {
  const waiting = runs(places(part), part.format).reverse()
  let over = false
  const work = async () => {
    for (let run = waiting.pop(); run && !over; run = waiting.pop()) {
      signal?.throwIfAborted()
      const early = await decodeRun(run.flat(), part.format)
      for (const place of run) {
        const found = await decodePlace(place, part, early, shelf)
        // What one of them failed at ends the others, whose visitor may have other work by now.
        if (over) return
        if (found) visit(found)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    over = true
  }
}

/** Blocks by their place: one, or one a band where the format is planar. */
function places(part: RasterPart): Block[][] {
  const found = new Map<string, Block[]>()
  for (const block of part.blocks) {
    const name = `${block.x},${block.y}`
    const place = found.get(name)
    if (place) place.push(block)
    else found.set(name, [block])
  }
  return [...found.values()]
}

/** Places that are decoded in one go. */
function runs(all: readonly Block[][], format: BlockFormat): Block[][][] {
  const length = format.compression === 'jpeg' ? Math.min(RUN, Math.floor(RUN_BYTES / keptBytes(format))) : 1
  const step = Math.max(1, length)
  return Array.from({ length: Math.ceil(all.length / step) }, (_, i) => all.slice(i * step, (i + 1) * step))
}

/** The samples of blocks that can be decoded together. */
async function decodeRun(run: readonly Block[], format: BlockFormat): Promise<ReadonlyMap<Block, SampleArray>> {
  const compressed = run.flatMap(block => (block.bytes ? [{ block, bytes: block.bytes }] : []))
  const found = await decodeTogether(
    compressed.map(({ bytes }) => bytes),
    format,
  )
  return new Map(found?.map((samples, i) => [compressed[i]!.block, samples]))
}

async function decodePlace(
  blocks: readonly Block[],
  { format, level, window }: RasterPart,
  early: ReadonlyMap<Block, SampleArray>,
  shelf: Shelf | undefined,
): Promise<DecodedBlock | undefined> {
  const first = blocks[0]!
  const x0 = Math.max(window.x0, first.x)
  const y0 = Math.max(window.y0, first.y)
  const x1 = Math.min(window.x1, first.x + format.width, level.width)
  const y1 = Math.min(window.y1, first.y + format.height, level.height)
  if (x0 >= x1 || y0 >= y1 || blocks.some(block => !block.bytes && !block.kept)) return undefined
  const rows = Math.min(format.height, level.height - first.y)
  const found = await Promise.all(blocks.map(block => decoded(block, format, rows, shelf, early.get(block))))
  return {
    width: format.width,
    fromX: x0 - first.x,
    fromY: y0 - first.y,
    toX: x0 - window.x0,
    toY: y0 - window.y0,
    columns: x1 - x0,
    rows: y1 - y0,
    planes: planes(
      found.flatMap(one => one?.samples ?? []),
      format,
    ),
    mask: found[0]?.mask,
  }
}

function planes(arrays: readonly SampleArray[], format: BlockFormat): Plane[] {
  const picked = format.pick ?? Array.from({ length: format.bands }, (_, band) => band)
  if (!format.planar) return picked.map(offset => ({ data: arrays[0]!, offset, stride: format.bands }))
  if (arrays.length !== picked.length) throw new ServiceError('internal', 'A part of the raster has lost bands.')
  return arrays.map(data => ({ data, offset: 0, stride: 1 }))
}
