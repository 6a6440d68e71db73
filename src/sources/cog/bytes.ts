import { ServiceError } from '../../core/error.ts'
import type { ByteFile, FileStat } from '../../core/io.ts'

/** One state of a file: every read is of these bytes or fails as changed. */
export interface Snapshot {
  readonly location: string
  readonly stat: FileStat
  /** @throws source-failed where the bytes lie outside the file, or could not be read */
  read(start: number, end: number, signal: AbortSignal): Promise<Uint8Array>
}

/** The first read: it covers the header of most files. */
const FIRST = 65_536

/** The file as it is now, with its first bytes kept. */
export async function snapshot(file: ByteFile, id: string, signal: AbortSignal): Promise<Snapshot> {
  const stat = await file.stat(signal)
  const first = await file.read(0, Math.min(FIRST, stat.size), signal, stat.etag)
  return {
    location: file.location,
    stat,
    async read(start, end, stop) {
      if (!(start >= 0 && start <= end && end <= stat.size))
        throw broken(id, 'it points outside itself, perhaps it was cut off')
      if (end <= first.length) return first.subarray(start, end)
      const bytes = await file.read(start, end, stop, stat.etag)
      if (bytes.length !== end - start) throw broken(id, 'it ended early')
      return bytes
    },
  }
}

/** The file is no TIFF that can be read: `why` is a half sentence for the client. */
export function broken(id: string, why: string): ServiceError {
  return new ServiceError('source-failed', `The raster file of "${id}" cannot be read: ${why}.`)
}
