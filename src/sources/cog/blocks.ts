import { MAX_BLOCK_BYTES } from '../../core/raster.ts'
import { broken, type Snapshot } from './bytes.ts'
import type { TiffImage } from './image.ts'
import { tag } from './tags.ts'
import type { Tiff } from './tiff.ts'

/** Bytes of one block in the file; of no length where the file leaves it out. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the blocks of a picture lie. */
export interface BlockIndex {
  /** @throws source-failed where a block lies outside the file or is far too large */
  find(index: number, signal: AbortSignal): Promise<Span>
}

/** Entries that are read and kept together. */
const PAGE = 2048
const MAX_PAGES = 256

interface Page {
  readonly offsets: readonly number[]
  readonly sizes: readonly number[]
}

/** Reads offsets and sizes in pages as they are needed; a page is kept once it has been read. */
export function blockIndex(
  tiff: Tiff,
  image: TiffImage,
  { file, id }: { readonly file: Snapshot; readonly id: string },
): BlockIndex {
  const { directory, tiled, columns, rows, format } = image
  const count = columns * rows * (format.planar ? format.bands : 1)
  const [offsetTag, sizeTag] = tiled ? [tag.tileOffsets, tag.tileByteCounts] : [tag.stripOffsets, tag.stripByteCounts]
  if ((directory.get(offsetTag)?.count ?? 0) < count || (directory.get(sizeTag)?.count ?? 0) < count)
    throw broken(id, 'it does not say where its blocks are')
  const pages = new Map<number, Page>()

  const page = async (number: number, signal: AbortSignal): Promise<Page> => {
    const kept = pages.get(number)
    if (kept) return kept
    const from = number * PAGE
    const to = Math.min(count, from + PAGE)
    const [offsets, sizes] = await Promise.all([
      tiff.numbers(directory, offsetTag, signal, from, to),
      tiff.numbers(directory, sizeTag, signal, from, to),
    ])
    const read = { offsets, sizes }
    if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value!)
    pages.set(number, read)
    return read
  }

  return {
    async find(index, signal) {
      const { offsets, sizes } = await page(Math.floor(index / PAGE), signal)
      const start = offsets[index % PAGE] ?? 0
      const size = sizes[index % PAGE] ?? 0
      if (start === 0 || size === 0) return { start: 0, end: 0 }
      if (size > MAX_BLOCK_BYTES) throw broken(id, `a block has ${size} bytes, ${MAX_BLOCK_BYTES} is the most`)
      if (start + size > file.stat.size) throw broken(id, 'a block lies outside of it, perhaps it was cut off')
      return { start, end: start + size }
    },
  }
}

/** Ranges nearer than this are read in one. */
const GAP = 16_384
const MAX_RANGE = 8_388_608
const AT_ONCE = 6

/** Reads spans in as few ranges as is sensible; undefined for one of no length. In the order of `spans`. */
export async function readSpans(
  file: Snapshot,
  spans: readonly Span[],
  signal: AbortSignal,
): Promise<(Uint8Array | undefined)[]> {
  const order = spans
    .flatMap(({ start, end }, at) => (end > start ? [{ start, end, at }] : []))
    .sort((a, b) => a.start - b.start)
  const ranges: { start: number; end: number; members: typeof order }[] = []
  for (const span of order) {
    const last = ranges.at(-1)
    if (last && span.start - last.end <= GAP && span.end - last.start <= MAX_RANGE) {
      last.end = Math.max(last.end, span.end)
      last.members.push(span)
    } else ranges.push({ start: span.start, end: span.end, members: [span] })
  }
  const found = new Array<Uint8Array | undefined>(spans.length).fill(undefined)
  const next = async () => {
    for (let range = ranges.pop(); range; range = ranges.pop()) {
      const { start, end, members } = range
      const bytes = await file.read(start, end, signal)
      for (const member of members) found[member.at] = bytes.subarray(member.start - start, member.end - start)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  return found
}
