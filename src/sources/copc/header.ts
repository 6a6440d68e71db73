import type { Box } from '../../core/box.ts'
import type { Crs } from '../../core/crs/crs.ts'
import type { ByteFile, FileStat } from '../../core/io.ts'
import { broken, untilNul } from './broken.ts'
import { checkHierarchy, type Page } from './hierarchy.ts'
import { crsOfWkt } from './wkt.ts'

/** What a point cloud's header says: x first, in the CRS of its WKT record. */
export interface CopcHeader {
  readonly box: Box
  /** Lowest and highest point. */
  readonly heights: readonly [number, number]
  readonly points: number
  /** Undefined where the file names none that is known. */
  readonly crs: Crs | undefined
}

/** LAS 1.4 R15 table 3: the length of the header. */
const HEADER = 375
/** COPC 1.0: the info record is the first one, with 160 bytes. */
const INFO = HEADER + 54
/** Record lengths of the point formats 6, 7 and 8 without extra bytes. */
const recordLength: Readonly<Record<number, number>> = { 6: 30, 7: 36, 8: 38 }
const MOST_RECORDS = 200
/** Header and variable length records together. */
const MOST_BYTES = 4_194_304
const MOST_POINTS = 1e13

/**
 * Reads and checks the header, the variable length records and the first page of the hierarchy: every length against
 * the file's size, so that a truncated file fails here and not at a client.
 * @throws source-failed saying what is wrong with the file
 */
export async function readHeader(file: ByteFile, stat: FileStat, signal: AbortSignal): Promise<CopcHeader> {
  const { size, etag } = stat
  const start = await file.read(0, Math.min(size, 65_536), signal, etag)
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength)
  if (size < INFO + 160) throw broken('it is too short')
  if (ascii(start, 0, 4) !== 'LASF') throw broken('it is no LAS file')
  if (view.getUint8(24) !== 1 || view.getUint8(25) !== 4) throw broken('it is not LAS 1.4')
  if (view.getUint16(94, true) !== HEADER) throw broken('its header has another length')
  const pointsAt = view.getUint32(96, true)
  const records = view.getUint32(100, true)
  if (pointsAt < INFO + 160 || pointsAt > Math.min(size, MOST_BYTES)) throw broken('its points begin at a wrong place')
  if (records < 2 || records > MOST_RECORDS) throw broken(`it has ${records} records in its header`)
  const format = view.getUint8(104) & 63
  const length = view.getUint16(105, true)
  if (length < (recordLength[format] ?? Infinity)) throw broken('its point format is not one of COPC')
  const points = Number(view.getBigUint64(247, true))
  if (points > MOST_POINTS) throw broken('its number of points is wrong')
  const [maxX, minX, maxY, minY, maxZ, minZ] = [0, 1, 2, 3, 4, 5].map(i => view.getFloat64(179 + 8 * i, true)) as Six
  if (![maxX - minX, maxY - minY, maxZ - minZ].every(side => side >= 0 && Number.isFinite(side)))
    throw broken('its bounds are wrong')
  const all = start.length >= pointsAt ? start : await file.read(0, pointsAt, signal, etag)
  const vlrs = walk(all, records, pointsAt)
  const [info] = vlrs
  if (info?.user !== 'copc' || info.record !== 1 || info.content.length !== 160) throw broken('it is no COPC file')
  if (!vlrs.some(({ user, record }) => user === 'laszip encoded' && record === 22204))
    throw broken('it does not say how it is compressed')
  await checkHierarchy(file, rootPage(info.content), { size, etag, points }, signal)
  const wkt = vlrs.find(({ user, record }) => user === 'LASF_Projection' && record === 2112)?.content
  const text = wkt?.length ? wkt : await extendedWkt(file, view, stat, signal)
  const crs = text && crsOfWkt(new TextDecoder().decode(text))
  return { box: [minX, minY, maxX, maxY], heights: [minZ, maxZ], points, crs }
}

type Six = [number, number, number, number, number, number]

interface Vlr {
  readonly user: string
  readonly record: number
  readonly content: Uint8Array
}

function walk(bytes: Uint8Array, count: number, end: number): Vlr[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Vlr[] = []
  for (let at = HEADER, i = 0; i < count; i++) {
    if (at + 54 > end) throw broken('its records do not fit')
    const content = at + 54
    const next = content + view.getUint16(at + 20, true)
    if (next > end) throw broken('its records do not fit')
    found.push({
      user: ascii(bytes, at + 2, 16),
      record: view.getUint16(at + 18, true),
      content: bytes.subarray(content, next),
    })
    at = next
  }
  return found
}

/** The WKT record among the first 16 extended ones, for files that keep it behind their points. */
async function extendedWkt(
  file: ByteFile,
  header: DataView,
  { size, etag }: FileStat,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  let at = Number(header.getBigUint64(235, true))
  const count = Math.min(16, header.getUint32(243, true))
  for (let i = 0; i < count; i++) {
    if (at + 60 > size) throw broken('its extended records do not fit')
    const bytes = await file.read(at, at + 60, signal, etag)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const length = Number(view.getBigUint64(20, true))
    if (at + 60 + length > size) throw broken('its extended records do not fit')
    const wanted = ascii(bytes, 2, 16) === 'LASF_Projection' && view.getUint16(18, true) === 2112
    if (wanted && length <= 65_536) return file.read(at + 60, at + 60 + length, signal, etag)
    at += 60 + length
  }
  return undefined
}

function rootPage(info: Uint8Array): Page {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength)
  return { start: Number(view.getBigUint64(40, true)), length: Number(view.getBigUint64(48, true)) }
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return untilNul(Buffer.from(bytes.subarray(start, start + length)).toString('latin1'))
}
