import { type BlockFormat, MAX_BLOCK_BYTES, type SampleType, sampleBytes } from '../../core/raster.ts'
import { broken } from './bytes.ts'
import { tag } from './tags.ts'
import type { Directory, Tiff } from './tiff.ts'

/** One picture of a TIFF: a level of the raster, or a mask. */
export interface TiffImage {
  readonly directory: Directory
  readonly kind: 'level' | 'mask'
  readonly width: number
  readonly height: number
  /** Photometric interpretation: 0 and 1 grey, 2 RGB, 3 palette, 4 mask, 6 YCbCr. */
  readonly photometric: number
  /** Meanings of the bands after the colours: 0 unspecified, 1 and 2 alpha. */
  readonly extra: readonly number[]
  readonly bits: number
  readonly tiled: boolean
  readonly columns: number
  readonly rows: number
  /** How its blocks are written; `mask` is not yet in it. */
  readonly format: BlockFormat
}

const compressions: Readonly<Record<number, BlockFormat['compression']>> = {
  1: 'none',
  5: 'lzw',
  7: 'jpeg',
  8: 'deflate',
  32773: 'packbits',
  32946: 'deflate',
  34887: 'lerc',
  50000: 'zstd',
  50001: 'webp',
}

const MAX_SIDE = 2 ** 31 - 1
const MAX_BANDS = 512
const MAX_BLOCKS = 2 ** 26

/** Reads what describes a picture. @throws source-failed for what is damaged or not supported */
export async function readImage(tiff: Tiff, directory: Directory, id: string, signal: AbortSignal): Promise<TiffImage> {
  const numbers = (field: number) => tiff.numbers(directory, field, signal)
  const one = async (field: number, otherwise: number) => (await numbers(field))[0] ?? otherwise
  const width = await one(tag.width, 0)
  const height = await one(tag.height, 0)
  if (!side(width) || !side(height)) throw broken(id, `a picture of ${width} × ${height} pixels`)
  const bands = await one(tag.samplesPerPixel, 1)
  if (!(bands >= 1 && bands <= MAX_BANDS)) throw broken(id, `it has ${bands} bands, ${MAX_BANDS} is the most`)
  const bits = await numbers(tag.bitsPerSample)
  const sampleFormats = await numbers(tag.sampleFormat)
  const kind = (await one(tag.subfileType, 0)) & 4 ? 'mask' : 'level'
  const type = kind === 'mask' ? 'uint8' : sampleType(bits, sampleFormats, id)
  const number = await one(tag.compression, 1)
  const compression = compressions[number]
  if (!compression)
    throw broken(id, `its compression (${number}) is none of: ${[...new Set(Object.values(compressions))].join(', ')}`)
  const photometric = await one(tag.photometric, 1)
  const tiled = directory.has(tag.tileWidth)
  const blockWidth = tiled ? await one(tag.tileWidth, 0) : width
  const blockHeight = tiled ? await one(tag.tileHeight, 0) : Math.min(height, await one(tag.rowsPerStrip, height))
  const planar = bands > 1 && (await one(tag.planar, 1)) === 2
  const bytes = blockWidth * blockHeight * (planar ? 1 : bands) * sampleBytes[type]
  if (!side(blockWidth) || !side(blockHeight)) throw broken(id, `its blocks have ${blockWidth} × ${blockHeight} pixels`)
  if (bytes > MAX_BLOCK_BYTES)
    throw broken(
      id,
      `a block has ${bytes} bytes, ${MAX_BLOCK_BYTES} is the most: write it with tiles (gdal_translate -of COG)`,
    )
  const columns = Math.ceil(width / blockWidth)
  const rows = Math.ceil(height / blockHeight)
  if (columns * rows > MAX_BLOCKS) throw broken(id, `it has ${columns * rows} blocks`)
  const predictor = await one(tag.predictor, 1)
  const lerc = compression === 'lerc' ? await lercOf(numbers) : undefined
  const tables = compression === 'jpeg' ? await tiff.bytes(directory, tag.jpegTables, signal) : undefined
  checkCombination({ compression, type, predictor, bands: planar ? 1 : bands, photometric, bits: bits[0] ?? 1 }, id)
  return {
    directory,
    kind,
    width,
    height,
    photometric,
    extra: await numbers(tag.extraSamples),
    bits: bits[0] ?? 1,
    tiled,
    columns,
    rows,
    format: {
      compression,
      predictor: predictor as 1 | 2 | 3,
      type,
      bands,
      planar,
      littleEndian: tiff.littleEndian,
      width: blockWidth,
      height: blockHeight,
      ...(compression === 'jpeg'
        ? { jpeg: { ycbcr: photometric !== 2, ...(tables ? { tables: new Uint8Array(tables) } : {}) } }
        : {}),
      ...(lerc ? { lerc: { inner: lerc } } : {}),
    },
  }
}

const side = (value: number) => value >= 1 && value <= MAX_SIDE

async function lercOf(numbers: (field: number) => Promise<number[]>): Promise<'none' | 'deflate' | 'zstd'> {
  return (['none', 'deflate', 'zstd'] as const)[(await numbers(tag.lercParameters))[1] ?? 0] ?? 'none'
}

function sampleType(bits: readonly number[], formats: readonly number[], id: string): SampleType {
  const [size = 1] = bits
  const [format = 1] = formats
  if (bits.some(other => other !== size) || formats.some(other => other !== format))
    throw broken(id, 'its bands have different types')
  const word = { 1: 'uint', 2: 'int', 3: 'float', 4: 'uint' }[format]
  const type = `${word}${size}`
  if (!(type in sampleBytes))
    throw broken(id, `its samples (${size} bits, format ${format}) are none of: ${Object.keys(sampleBytes).join(', ')}`)
  return type as SampleType
}

interface Combination {
  readonly compression: BlockFormat['compression']
  readonly type: SampleType
  readonly predictor: number
  readonly bands: number
  readonly photometric: number
  readonly bits: number
}

function checkCombination({ compression, type, predictor, bands, photometric, bits }: Combination, id: string): void {
  const float = type.startsWith('float')
  if (predictor < 1 || predictor > 3) throw broken(id, `its predictor (${predictor}) is unknown`)
  if ((predictor === 3 && !float) || (predictor === 2 && type === 'float64'))
    throw broken(id, `the predictor ${predictor} does not go with ${type}`)
  if (compression === 'jpeg' && (type !== 'uint8' || (bands !== 1 && bands !== 3)))
    throw broken(id, 'JPEG blocks must have one or three bands of 8 bits')
  if (compression === 'webp' && (type !== 'uint8' || (bands !== 3 && bands !== 4)))
    throw broken(id, 'WebP blocks must have three or four bands of 8 bits')
  if (photometric === 5 || photometric === 8) throw broken(id, 'its colours are CMYK or Lab: convert them to RGB')
  if (photometric === 6 && compression !== 'jpeg')
    throw broken(id, 'its colours are YCbCr without JPEG: convert them to RGB')
  if (photometric === 3 && type !== 'uint8') throw broken(id, `a palette of ${bits} bits: 8 is supported`)
}
