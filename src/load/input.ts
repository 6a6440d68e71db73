import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { unpack } from './unpack.ts'
import type { Zip, ZipEntry } from './zip.ts'

/** One file of data: on disk, or in an archive. */
export interface Input {
  /** For messages: `bati.zip › E_BATI/BATI.SHP`. */
  readonly place: string
  /** File name without folders. */
  readonly name: string
  /** Absolute path on disk: of the file, or of its archive. */
  readonly path: string
  readonly archive?: { readonly zip: Zip; readonly entry: ZipEntry }
}

/** The file's bytes from its start, unpacked where its name ends in `.gz`. */
export function bytesOf(input: Input): AsyncIterable<Uint8Array> {
  const { archive } = input
  const raw = archive ? archive.zip.stream(archive.entry) : createReadStream(input.path, { highWaterMark: 1 << 18 })
  return /\.gz$/i.test(input.name) ? unpack(raw, createGunzip(), input.place) : raw
}

/** At most `count` bytes from its start, unpacked. */
export async function headOf(input: Input, count: number): Promise<Buffer> {
  if (!input.archive && !/\.gz$/i.test(input.name)) {
    const file = await open(input.path)
    try {
      const buffer = Buffer.alloc(count)
      const { bytesRead } = await file.read(buffer, 0, count, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytesOf(input)) {
    parts.push(chunk)
    length += chunk.length
    if (length >= count) break
  }
  return Buffer.concat(parts).subarray(0, count)
}

/** How GDAL names it. */
export function gdalPath({ path, archive }: Input): string {
  return archive ? `/vsizip/{${path}}/${archive.entry.name}` : path
}
