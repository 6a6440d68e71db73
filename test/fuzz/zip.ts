import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive, which may lie. */
export interface Entry {
  readonly name: string
  readonly data: Buffer
  readonly stored?: boolean
  /** Unix mode of the file: 0o120777 for a link. */
  readonly mode?: number
  readonly flags?: number
  /** What the directory says instead of the truth. */
  readonly size?: number
  readonly offset?: number
}

/** A ZIP archive of these entries; `wide`: with a directory of ZIP64. */
export function makeZip(entries: readonly Entry[], { wide = false } = {}): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, stored = false, mode = 0o100644, flags = 0, size, offset } of entries) {
    const packed = stored ? data : deflateRawSync(data)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | flags, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size ?? data.length, 18)
    common.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset ?? at, 10)
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 3]), common, rest, title)
    parts.push(local)
    at += local.length
  }
  const whole = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(65_535, entries.length), 8)
  end.writeUInt16LE(Math.min(65_535, entries.length), 10)
  end.writeUInt32LE(whole.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, whole, ...(wide ? wideEnd(entries.length, whole.length, at) : []), end])
}

function wideEnd(count: number, length: number, start: number): Buffer[] {
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at)
  record.writeBigUInt64LE(BigInt(length), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(start + length), 8)
  locator.writeUInt32LE(1, 16)
  return [record, locator]
}
