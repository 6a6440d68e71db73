import { broken, type Snapshot } from './bytes.ts'

/** Bytes of one value by TIFF field type (TIFF 6.0 §2, BigTIFF). */
const typeSizes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
}

const MAX_DIRECTORIES = 64
const MAX_ENTRIES = 4096
/** Bytes of one value that is read at once; block offsets and sizes are read in parts and may be larger. */
const MAX_VALUE = 4_194_304

/** One field of a directory: `offset` is where its values lie in the file. */
export interface Field {
  readonly type: number
  readonly count: number
  readonly offset: number
  readonly size: number
}

export type Directory = ReadonlyMap<number, Field>

export interface Tiff {
  readonly littleEndian: boolean
  readonly directories: readonly Directory[]
  /** Numbers `from` to `to` (not included) of a field; empty where it is not there. */
  numbers(directory: Directory, tag: number, signal: AbortSignal, from?: number, to?: number): Promise<number[]>
  text(directory: Directory, tag: number, signal: AbortSignal): Promise<string | undefined>
  bytes(directory: Directory, tag: number, signal: AbortSignal): Promise<Uint8Array | undefined>
}

/**
 * Reads the directories of a TIFF or BigTIFF: at most 64, none twice, everything inside the file.
 * @throws source-failed saying what is wrong
 */
export async function readTiff(file: Snapshot, id: string, signal: AbortSignal): Promise<Tiff> {
  const { size } = file.stat
  if (size < 16) throw broken(id, 'it is no TIFF')
  const head = view(await file.read(0, 16, signal))
  const order = head.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) throw broken(id, 'it is no TIFF')
  const little = order === 0x4949
  const magic = head.getUint16(2, little)
  const big = magic === 43
  if (magic !== 42 && !(big && head.getUint16(4, little) === 8)) throw broken(id, 'it is no TIFF')

  const directories: Directory[] = []
  const seen = new Set<number>()
  let next = big ? whole(head, 8, little) : head.getUint32(4, little)
  while (next !== 0) {
    if (seen.has(next)) throw broken(id, 'its directories form a circle')
    if (directories.length === MAX_DIRECTORIES) throw broken(id, `it has more than ${MAX_DIRECTORIES} directories`)
    seen.add(next)
    const found = await readDirectory(file, id, next, { little, big }, signal)
    directories.push(found.directory)
    next = found.next
  }
  if (directories.length === 0) throw broken(id, 'it has no directory')
  return { littleEndian: little, directories, ...values(file, id, little) }
}

async function readDirectory(
  file: Snapshot,
  id: string,
  start: number,
  { little, big }: { little: boolean; big: boolean },
  signal: AbortSignal,
): Promise<{ directory: Directory; next: number }> {
  const [countSize, entrySize, offsetSize] = big ? [8, 20, 8] : [2, 12, 4]
  const counted = view(await file.read(start, start + countSize, signal))
  const count = big ? whole(counted, 0, little) : counted.getUint16(0, little)
  if (count > MAX_ENTRIES) throw broken(id, `a directory has ${count} fields`)
  const first = start + countSize
  const end = first + count * entrySize
  const data = view(await file.read(first, end + offsetSize, signal))
  const directory = new Map<number, Field>()
  for (let i = 0; i < count; i++) {
    const at = i * entrySize
    const type = data.getUint16(at + 2, little)
    const length = big ? whole(data, at + 4, little) : data.getUint32(at + 4, little)
    const bytes = (typeSizes[type] ?? 0) * length
    const inline = bytes <= offsetSize
    const place = at + (big ? 12 : 8)
    const offset = inline ? first + place : big ? whole(data, place, little) : data.getUint32(place, little)
    if (!(offset + bytes <= file.stat.size)) throw broken(id, 'it points outside itself, perhaps it was cut off')
    directory.set(data.getUint16(at, little), { type, count: length, offset, size: bytes })
  }
  const next = big ? whole(data, count * entrySize, little) : data.getUint32(count * entrySize, little)
  return { directory, next }
}

function values(file: Snapshot, id: string, little: boolean): Pick<Tiff, 'numbers' | 'text' | 'bytes'> {
  const bytes: Tiff['bytes'] = async (directory, tag, signal) => {
    const field = directory.get(tag)
    if (!field) return undefined
    if (field.size > MAX_VALUE) throw broken(id, `the field ${tag} has ${field.size} bytes`)
    return file.read(field.offset, field.offset + field.size, signal)
  }
  return {
    bytes,
    async text(directory, tag, signal) {
      const found = await bytes(directory, tag, signal)
      return found && new TextDecoder().decode(found).replace(/\0[\s\S]*$/, '')
    },
    async numbers(directory, tag, signal, from = 0, to) {
      const field = directory.get(tag)
      if (!field) return []
      const size = typeSizes[field.type] ?? 0
      const end = Math.min(to ?? field.count, field.count)
      if (size === 0 || (end - from) * size > MAX_VALUE) throw broken(id, `the field ${tag} is too large`)
      if (from >= end) return []
      const data = view(await file.read(field.offset + from * size, field.offset + end * size, signal))
      return Array.from({ length: end - from }, (_, i) => numberAt(data, i * size, field.type, little))
    },
  }
}

function numberAt(data: DataView, at: number, type: number, little: boolean): number {
  switch (type) {
    case 3:
      return data.getUint16(at, little)
    case 4:
    case 13:
      return data.getUint32(at, little)
    case 5:
      return data.getUint32(at, little) / data.getUint32(at + 4, little)
    case 6:
      return data.getInt8(at)
    case 8:
      return data.getInt16(at, little)
    case 9:
      return data.getInt32(at, little)
    case 10:
      return data.getInt32(at, little) / data.getInt32(at + 4, little)
    case 11:
      return data.getFloat32(at, little)
    case 12:
      return data.getFloat64(at, little)
    case 16:
    case 18:
      return whole(data, at, little)
    case 17:
      return Number(data.getBigInt64(at, little))
    default:
      return data.getUint8(at)
  }
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** A 64-bit offset or count: one beyond 2⁵³ is beyond every file as well. */
const whole = (data: DataView, at: number, little: boolean) => Number(data.getBigUint64(at, little))
