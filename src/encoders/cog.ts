import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import sharp from 'sharp'
import type { Box } from '../core/box.ts'
import { epsg } from '../core/crs/crs.ts'
import { cutTile, type Picture, pyramid, type Samples } from './pyramid.ts'
import { directorySize, type TiffField, writeDirectory } from './tiff.ts'

export interface CogInput {
  /** EPSG code of the CRS, and the outer edge of the pixels in it, x first. */
  readonly epsg: number
  readonly box: Box
  /** Full resolution; overviews are made from it. JPEG: bytes, one or three bands. */
  readonly picture: Picture
  readonly compression: 'jpeg' | 'deflate'
  /** Pixels of a tile's side, a multiple of 16: 256 unless told. */
  readonly tile?: number
  readonly nodata?: number
  /** Of JPEG, 1 to 100: 85 unless told. */
  readonly quality?: number
}

const pack = promisify(deflate)

/** What readers rely on: directories first, each block with its size before it and its last bytes again behind it. */
const LAYOUT = [
  'LAYOUT=IFDS_BEFORE_DATA',
  'BLOCK_ORDER=ROW_MAJOR',
  'BLOCK_LEADER=SIZE_AS_UINT4',
  'BLOCK_TRAILER=LAST_4_BYTES_REPEATED',
  'KNOWN_INCOMPATIBLE_EDITION=NO',
  ' ',
].join('\n')

interface Level {
  readonly picture: Picture
  readonly blocks: readonly Uint8Array[]
}

/** A cloud optimized GeoTIFF: tiles and overviews, directories before data, at most 4 GiB. */
export async function encodeCog(input: CogInput): Promise<Uint8Array> {
  const { tile = 256, nodata } = input
  const levels: Level[] = []
  for (const picture of pyramid(input.picture, tile, nodata))
    levels.push({ picture, blocks: await encodeBlocks(picture, tile, input) })
  const ghost = `GDAL_STRUCTURAL_METADATA_SIZE=${String(LAYOUT.length).padStart(6, '0')} bytes\n${LAYOUT}`
  const first = even(8 + ghost.length)
  const headers = levels.map((level, i) => fieldsOf(level, i, input, tile))
  const starts: number[] = []
  let end = first
  for (const fields of headers) {
    starts.push(end)
    end += directorySize(fields([]))
  }
  const { offsets, size } = placeBlocks(levels, end)
  if (size >= 2 ** 32) throw new Error('a GeoTIFF of more than 4 GiB')
  const file = new Uint8Array(size)
  file.set([0x49, 0x49, 42, 0])
  new DataView(file.buffer).setUint32(4, first, true)
  file.set(new TextEncoder().encode(ghost), 8)
  headers.forEach((fields, i) => {
    writeDirectory(file, starts[i]!, fields(offsets[i]!), starts[i + 1] ?? 0)
  })
  levels.forEach(({ blocks }, i) => {
    blocks.forEach((block, k) => {
      writeBlock(file, offsets[i]![k]!, block)
    })
  })
  return file
}

const even = (value: number) => value + (value & 1)

/** Small overviews come first in the file. */
function placeBlocks(levels: readonly Level[], start: number): { offsets: number[][]; size: number } {
  let at = start
  const offsets = levels
    .map(({ blocks }) => blocks)
    .reverse()
    .map(blocks =>
      blocks.map(block => {
        const offset = at + 4
        at = offset + block.length + 4
        return offset
      }),
    )
  return { offsets: offsets.reverse(), size: at }
}

function writeBlock(file: Uint8Array, offset: number, block: Uint8Array): void {
  new DataView(file.buffer).setUint32(offset - 4, block.length, true)
  file.set(block, offset)
  file.set(block.subarray(-4), offset + block.length)
}

/** The fields of a level's directory, as soon as it is known where its blocks lie. */
function fieldsOf({ picture, blocks }: Level, index: number, input: CogInput, tile: number) {
  const { width, height, bands, data } = picture
  const { compression, nodata } = input
  const colours = bands >= 3 && data instanceof Uint8Array
  const jpeg = compression === 'jpeg'
  const bits = data.BYTES_PER_ELEMENT * 8
  const format = data instanceof Float32Array ? 3 : data instanceof Int16Array ? 2 : 1
  const each = (value: number) => new Array<number>(bands).fill(value)
  return (offsets: readonly number[]): TiffField[] => [
    [254, 'long', [index === 0 ? 0 : 1]],
    [256, 'long', [width]],
    [257, 'long', [height]],
    [258, 'short', each(bits)],
    [259, 'short', [jpeg ? 7 : 8]],
    [262, 'short', [colours ? (jpeg ? 6 : 2) : 1]],
    [277, 'short', [bands]],
    [284, 'short', [1]],
    ...(jpeg ? [] : ([[317, 'short', [format === 3 ? 3 : 2]]] as const)),
    [322, 'long', [tile]],
    [323, 'long', [tile]],
    [324, 'long', offsets.length > 0 ? offsets : blocks.map(() => 0)],
    [325, 'long', blocks.map(block => block.length)],
    ...extraBands(bands, colours ? 3 : 1),
    [339, 'short', each(format)],
    ...(jpeg && colours ? ([[530, 'short', [2, 2]]] as const) : []),
    ...(index === 0 ? geoFields(input) : []),
    ...(nodata === undefined ? [] : ([[42113, 'text', String(nodata).toLowerCase()]] as const)),
  ]
}

/** A fourth byte beside three colours is alpha; other bands have no meaning of their own. */
function extraBands(bands: number, colours: number): TiffField[] {
  return bands > colours
    ? [[338, 'short', new Array<number>(bands - colours).fill(bands === 4 && colours === 3 ? 2 : 0)]]
    : []
}

/** Scale, tie point and keys (OGC 19-008r4 §7). */
function geoFields({ epsg: code, box, picture }: CogInput): TiffField[] {
  const crs = epsg(code)
  if (!crs) throw new Error(`EPSG:${code} is unknown`)
  const [minX, minY, maxX, maxY] = box
  const projected = crs.kind === 'projected'
  return [
    [33550, 'double', [(maxX - minX) / picture.width, (maxY - minY) / picture.height, 0]],
    [33922, 'double', [0, 0, 0, minX, maxY, 0]],
    [34735, 'short', [1, 1, 0, 3, 1024, 0, 1, projected ? 1 : 2, 1025, 0, 1, 1, projected ? 3072 : 2048, 0, 1, code]],
  ]
}

async function encodeBlocks(picture: Picture, tile: number, input: CogInput): Promise<Uint8Array[]> {
  const columns = Math.ceil(picture.width / tile)
  const rows = Math.ceil(picture.height / tile)
  const blocks: Uint8Array[] = []
  for (let row = 0; row < rows; row++) {
    const line = Array.from({ length: columns }, (_, column) =>
      encodeBlock(cutTile(picture, tile, column, row), picture, tile, input),
    )
    blocks.push(...(await Promise.all(line)))
  }
  return blocks
}

async function encodeBlock(
  samples: Samples,
  { bands }: Picture,
  tile: number,
  { compression, quality = 85 }: CogInput,
): Promise<Uint8Array> {
  if (compression === 'deflate')
    return pack(
      samples instanceof Float32Array ? floatDifferences(samples, tile, bands) : differences(samples, tile, bands),
    )
  if (!(samples instanceof Uint8Array) || (bands !== 1 && bands !== 3))
    throw new Error('JPEG takes one or three bands of 8 bits')
  return sharp(samples, { raw: { width: tile, height: tile, channels: bands } })
    .toColourspace(bands === 1 ? 'b-w' : 'srgb')
    .jpeg({ quality })
    .toBuffer()
}

/** Horizontal differencing (TIFF 6.0 §14). */
function differences(samples: Exclude<Samples, Float32Array>, tile: number, bands: number): Uint8Array {
  const out = samples.slice()
  const stride = tile * bands
  for (let row = 0; row < out.length; row += stride)
    for (let i = row + stride - 1; i >= row + bands; i--) out[i] = out[i]! - out[i - bands]!
  return new Uint8Array(out.buffer)
}

/** Byte planes with the most significant first, then differences (TIFF Technical Note 3). */
function floatDifferences(samples: Float32Array, tile: number, bands: number): Uint8Array {
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
  const out = new Uint8Array(bytes.length)
  const count = tile * bands
  const stride = count * 4
  for (let row = 0; row < bytes.length; row += stride) {
    for (let i = 0; i < count; i++)
      for (let plane = 0; plane < 4; plane++) out[row + (3 - plane) * count + i] = bytes[row + i * 4 + plane]!
    for (let i = row + stride - 1; i >= row + bands; i--) out[i] = out[i]! - out[i - bands]!
  }
  return out
}
