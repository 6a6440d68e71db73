import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import { LoadError } from './layer.ts'
import { unpack } from './unpack.ts'

export interface ZipEntry {
  /** Path in the archive, with `/`. */
  readonly name: string
  readonly size: number
  readonly packed: number
  readonly method: number
  readonly offset: number
}

export interface Zip {
  readonly entries: readonly ZipEntry[]
  /** The entry's bytes; never more than it declares. */
  stream(entry: ZipEntry): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

const MAX_ENTRIES = 10_000
const MAX_NAME = 1024
const MAX_RATIO = 1000
const MAX_BYTES = 1024 ** 4
const MAX_DIRECTORY = 64 * 1024 * 1024

/**
 * Opens a ZIP archive by its central directory and refuses what no honest one has: links, absolute or parent names,
 * names given twice (also after case folding), encrypted entries, absurd counts, sizes and ratios.
 * @throws LoadError naming the file and the entry
 */
export async function openZip(path: string, place: string): Promise<Zip> {
  const file = await open(path)
  try {
    const entries = await readDirectory(file, place)
    const { size } = await file.stat()
    checkEntries(entries, size, place)
    return { entries, stream: entry => readEntry(file, entry, place), close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readDirectory(file: FileHandle, place: string): Promise<ZipEntry[]> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (at < 0 || tail.length - at < 22)
    throw new LoadError(`${place}: this is no ZIP archive, or its end is missing. Fetch it again.`)
  let count = tail.readUInt16LE(at + 10)
  let length = tail.readUInt32LE(at + 12)
  let start = tail.readUInt32LE(at + 16)
  const locator = at - 20
  if (locator >= 0 && tail.readUInt32LE(locator) === 0x07064b50) {
    const record = await readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56)
    if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50)
      throw new LoadError(`${place}: the ZIP64 directory is damaged. Fetch the archive again.`)
    count = Number(record.readBigUInt64LE(32))
    length = Number(record.readBigUInt64LE(40))
    start = Number(record.readBigUInt64LE(48))
  }
  if (count > MAX_ENTRIES || length > MAX_DIRECTORY)
    throw new LoadError(`${place}: the archive has more than ${MAX_ENTRIES} entries. Unpack it and add its folder.`)
  return parseDirectory(await readAt(file, start, length), count, place)
}

function parseDirectory(bytes: Buffer, count: number, place: string): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new LoadError(`${place}: the directory of the archive is damaged. Fetch it again.`)
    const flags = bytes.readUInt16LE(at + 8)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const raw = bytes.subarray(at + 46, at + 46 + nameLength)
    const name = raw.toString((flags & 0x800) !== 0 || isUtf8(raw) ? 'utf8' : 'latin1')
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const external = bytes.readUInt32LE(at + 38)
    if ((flags & 1) !== 0)
      throw new LoadError(`${place}: "${name}" is encrypted. Unpack the archive and add its folder.`)
    if (((external >>> 16) & 0o170000) === 0o120000)
      throw new LoadError(`${place}: "${name}" is a link. Unpack the archive and add its folder.`)
    const method = bytes.readUInt16LE(at + 10)
    entries.push({
      name,
      method,
      ...wide(extra, bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** Sizes and offset, from the ZIP64 extra field where the short ones are full. */
function wide(extra: Buffer, size: number, packed: number, offset: number) {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      let next = at + 4
      const take = (value: number) => {
        if (value !== 0xffffffff || next + 8 > extra.length) return value
        next += 8
        return Number(extra.readBigUInt64LE(next - 8))
      }
      return { size: take(size), packed: take(packed), offset: take(offset) }
    }
    at += 4 + length
  }
  return { size, packed, offset }
}

function checkEntries(entries: readonly ZipEntry[], archive: number, place: string): void {
  const seen = new Set<string>()
  let total = 0
  for (const { name, size, packed } of entries) {
    const folded = name.normalize('NFC').toLowerCase()
    const refuse = (why: string) => {
      throw new LoadError(`${place}: "${name.slice(0, 200)}" ${why}. The archive is not to be trusted.`)
    }
    if (name.length > MAX_NAME) refuse('has too long a name')
    if (/^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..')) refuse('leads out of the archive')
    if (seen.has(folded)) refuse('is there twice')
    if (packed > archive || (size > 1_000_000 && size / Math.max(1, packed) > MAX_RATIO)) refuse('unpacks to too much')
    seen.add(folded)
    total += size
  }
  if (total > MAX_BYTES) throw new LoadError(`${place}: the archive unpacks to more than ${MAX_BYTES} bytes.`)
}

async function* readEntry(file: FileHandle, entry: ZipEntry, place: string): AsyncGenerator<Uint8Array> {
  const header = await readAt(file, entry.offset, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50)
    throw new LoadError(`${place}: "${entry.name}" is damaged. Fetch the archive again.`)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const raw = pieces(file, start, start + entry.packed)
  if (entry.method !== 0 && entry.method !== 8)
    throw new LoadError(
      `${place}: "${entry.name}" is packed in a way that is not read here. Unpack the archive and add its folder.`,
    )
  let left = entry.size
  for await (const chunk of entry.method === 0 ? raw : unpack(raw, createInflateRaw(), `${place} › ${entry.name}`)) {
    left -= chunk.length
    if (left < 0) throw new LoadError(`${place}: "${entry.name}" unpacks to more than it declares.`)
    yield chunk
  }
}

async function* pieces(file: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const piece = await readAt(file, at, Math.min(1 << 17, end - at))
    if (piece.length === 0) return
    yield piece
    at += piece.length
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
