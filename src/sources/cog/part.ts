import { ServiceError } from '../../core/error.ts'
import { type Block, type Held, type RasterPart, sampleBytes, type Window } from '../../core/raster.ts'
import { readSpans, type Span } from './blocks.ts'
import type { Header, Stored } from './header.ts'

/** Decoded bytes of one part; a plan's limits are lower. */
const MAX_PART_BYTES = 2 ** 30

/** The blocks that cover a window of a level: compressed, but where they are found decoded in `held`. @throws source-failed, too-large, internal for a level that is not there */
export async function readPart(
  header: Header,
  index: number,
  window: Window,
  signal: AbortSignal,
  held?: Held,
): Promise<RasterPart> {
  const stored = header.levels[Math.min(index, header.levels.length - 1)]!
  const { level, format, blocks, mask } = stored
  const clipped = clip(window, stored)
  const places = placesOf(clipped, stored)
  const bytes = format.width * format.height * format.bands * sampleBytes[format.type]
  if (places.length * bytes > MAX_PART_BYTES)
    throw new ServiceError('too-large', 'This needs too much of the raster at once: ask for less.')
  const bands = format.planar ? (format.pick ?? Array.from({ length: format.bands }, (_, band) => band)) : [0]
  const { columns, rows } = stored.image
  const wanted = places.flatMap(({ column, row }) =>
    bands.map(band => ({ column, row, band, at: (band * rows + row) * columns + column })),
  )
  const spans = await Promise.all(wanted.map(({ at }) => blocks.find(at, signal)))
  // The bands of a place share one mask: it goes with the first of them.
  const masks = await Promise.all(
    wanted.map(({ row, column, band }) =>
      mask && band === bands[0] ? mask.find(row * columns + column, signal) : nothing,
    ),
  )
  const names = spans.map((span, i) => held && nameOf(header, index, span, masks[i]!))
  const kept = names.map(name => (name === undefined ? undefined : held?.find(name)))
  const missing = [...spans, ...masks].map((span, i) => (kept[i % spans.length] ? nothing : span))
  const read = await readSpans(header.file, missing, signal)
  return {
    level,
    window: clipped,
    format,
    blocks: wanted.map(
      ({ column, row }, i): Block => ({
        x: column * format.width,
        y: row * format.height,
        bytes: read[i],
        mask: read[spans.length + i],
        name: names[i],
        kept: kept[i],
      }),
    ),
  }
}

const nothing: Span = { start: 0, end: 0 }

/** Names what a block decodes to; none for one that the file leaves out. */
function nameOf({ file }: Header, level: number, span: Span, mask: Span): string | undefined {
  return span.end > 0 ? [file.location, file.stat.etag, level, span.start, mask.start].join('\n') : undefined
}

function clip({ x0, y0, x1, y1 }: Window, { level }: Stored): Window {
  const left = Math.min(Math.max(0, x0), level.width - 1)
  const top = Math.min(Math.max(0, y0), level.height - 1)
  return {
    x0: left,
    y0: top,
    x1: Math.max(left + 1, Math.min(x1, level.width)),
    y1: Math.max(top + 1, Math.min(y1, level.height)),
  }
}

function placesOf({ x0, y0, x1, y1 }: Window, { format }: Stored): { column: number; row: number }[] {
  const places: { column: number; row: number }[] = []
  for (let row = Math.floor(y0 / format.height); row * format.height < y1; row++)
    for (let column = Math.floor(x0 / format.width); column * format.width < x1; column++) places.push({ column, row })
  return places
}
