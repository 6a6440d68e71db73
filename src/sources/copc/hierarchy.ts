import type { ByteFile } from '../../core/io.ts'
import { broken } from './broken.ts'

/** Where a page of the hierarchy lies in the file. */
export interface Page {
  readonly start: number
  readonly length: number
}

/** COPC 1.0, "Entry": level, x, y, z, offset (8 bytes), byte size, point count. */
const ENTRY = 32
const MOST_ENTRIES = 4096
const MOST_DEPTH = 32
const MOST_NODE_POINTS = 5_000_000

/**
 * Checks the first page of the hierarchy (its first 4,096 entries): nodes and pages inside the file, levels, point
 * counts against the header's, no page that leads back to itself.
 * @throws source-failed
 */
export async function checkHierarchy(
  file: ByteFile,
  page: Page,
  { size, etag, points }: { readonly size: number; readonly etag: string; readonly points: number },
  signal: AbortSignal,
): Promise<void> {
  if (page.length === 0 || page.length % ENTRY !== 0 || page.start + page.length > size)
    throw broken('its hierarchy does not lie within the file')
  const end = page.start + Math.min(page.length, MOST_ENTRIES * ENTRY)
  const bytes = await file.read(page.start, end, signal, etag)
  if (bytes.length < end - page.start) throw broken('its hierarchy ends early')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at < bytes.length; at += ENTRY) {
    const level = view.getInt32(at, true)
    const start = Number(view.getBigUint64(at + 16, true))
    const length = view.getInt32(at + 24, true)
    const count = view.getInt32(at + 28, true)
    if (level < 0 || level > MOST_DEPTH) throw broken('its hierarchy is too deep')
    if (count < -1 || count > MOST_NODE_POINTS) throw broken('a node has a wrong number of points')
    if (count !== 0 && (length < 0 || start + length > size)) throw broken('a node lies outside the file')
    if (count === -1 && start < page.start + page.length && start + length > page.start)
      throw broken('its hierarchy leads back to itself')
    sum += Math.max(0, count)
  }
  if (sum > points) throw broken('its nodes hold more points than it has')
}
