import type { Box } from '../../core/box.ts'
import type { Crs } from '../../core/crs/crs.ts'
import type { ByteFile } from '../../core/io.ts'
import type { BlockFormat, RasterFacts, RasterLevel } from '../../core/raster.ts'
import { type BandChoice, readBands } from './bands.ts'
import { type BlockIndex, blockIndex } from './blocks.ts'
import { broken, type Snapshot, snapshot } from './bytes.ts'
import { georeference } from './georeference.ts'
import { readImage, type TiffImage } from './image.ts'
import { readTiff, type Tiff } from './tiff.ts'

/** One level: where its blocks lie, and how they are written. */
export interface Stored {
  readonly level: RasterLevel
  readonly format: BlockFormat
  readonly image: TiffImage
  readonly blocks: BlockIndex
  readonly mask: BlockIndex | undefined
}

/** All that is known of a raster file in one of its states. */
export interface Header {
  readonly file: Snapshot
  readonly crs: Crs
  readonly raster: RasterFacts
  /** The full level, then its overviews from large to small. */
  readonly levels: readonly Stored[]
}

export interface HeaderChoice extends BandChoice {
  readonly crs?: string | undefined
}

/** Reads the header of a raster file, in one read for most. @throws source-failed saying what is wrong, and the remedy */
export async function readHeader(
  bytes: ByteFile,
  choice: HeaderChoice,
  id: string,
  signal: AbortSignal,
): Promise<Header> {
  const file = await snapshot(bytes, id, signal)
  const tiff = await readTiff(file, id, signal)
  const images: TiffImage[] = []
  for (const directory of tiff.directories) images.push(await readImage(tiff, directory, id, signal))
  const full = images[0]!
  if (full.kind === 'mask') throw broken(id, 'its first picture is a mask')
  const { crs, box } = await georeference(tiff, full, choice.crs, id, signal)
  const { pick, bands, colours } = await readBands(tiff, full, choice, id, signal)
  const levels = [full, ...overviews(images)].map(image => stored(tiff, image, images, box, pick, { file, id }))
  const alpha = bands.some(({ name }) => name === 'alpha')
  const whole = colours !== 'values' && !alpha && levels[0]!.mask === undefined && bands[0]!.nodata === undefined
  return {
    file,
    crs,
    raster: { bands, colours, opaque: whole && typeof colours !== 'object', levels: levels.map(({ level }) => level) },
    levels,
  }
}

/** Smaller pictures of the same kind, from large to small. */
function overviews(images: readonly TiffImage[]): TiffImage[] {
  const [full, ...rest] = images as [TiffImage, ...TiffImage[]]
  const alike = ({ kind, width, height, format }: TiffImage) =>
    kind === 'level' &&
    width < full.width &&
    height <= full.height &&
    format.bands === full.format.bands &&
    format.type === full.format.type
  return rest.filter(alike).sort((a, b) => b.width - a.width)
}

function stored(
  tiff: Tiff,
  image: TiffImage,
  images: readonly TiffImage[],
  box: Box,
  pick: readonly number[],
  from: { readonly file: Snapshot; readonly id: string },
): Stored {
  const mask = images.find(
    ({ kind, width, height }) => kind === 'mask' && width === image.width && height === image.height,
  )
  const { format } = image
  const { compression } = mask?.format ?? format
  if (mask && (mask.format.width !== format.width || mask.format.height !== format.height || !maskable(compression)))
    throw broken(
      from.id,
      'its mask is written in other blocks than its picture: write it again (gdal_translate -of COG)',
    )
  const whole = pick.length === format.bands && pick.every((band, at) => band === at)
  return {
    level: { width: image.width, height: image.height, box, blockWidth: format.width, blockHeight: format.height },
    format: {
      ...format,
      ...(whole ? {} : { pick }),
      ...(mask && maskable(compression) ? { mask: { compression, bits: mask.bits === 8 ? 8 : 1 } } : {}),
    },
    image,
    blocks: blockIndex(tiff, image, from),
    mask: mask && blockIndex(tiff, mask, from),
  }
}

type MaskCompression = NonNullable<BlockFormat['mask']>['compression']
const maskable = (compression: BlockFormat['compression']): compression is MaskCompression =>
  ['none', 'deflate', 'packbits', 'lzw'].includes(compression)
