import type { Band, RasterFacts } from '../../core/raster.ts'
import { broken } from './bytes.ts'
import type { TiffImage } from './image.ts'
import { readMetadata } from './metadata.ts'
import { tag } from './tags.ts'
import type { Tiff } from './tiff.ts'

export interface BandChoice {
  /** Numbers (from 1) of the bands that are published, in order. */
  readonly bands?: readonly number[] | undefined
  readonly nodata?: number | 'nan' | undefined
}

export interface Colouring {
  /** Indexes of the file's bands that are the raster's bands. */
  readonly pick: readonly number[]
  readonly bands: readonly Band[]
  readonly colours: RasterFacts['colours']
}

/** What the bands hold, and how they become colours. @throws source-failed for bands that are not there */
export async function readBands(
  tiff: Tiff,
  image: TiffImage,
  choice: BandChoice,
  id: string,
  signal: AbortSignal,
): Promise<Colouring> {
  const { format } = image
  const pick = choice.bands?.map(number => number - 1) ?? Array.from({ length: format.bands }, (_, band) => band)
  const missing = pick.find(band => band >= format.bands)
  if (missing !== undefined) throw broken(id, `it has no band ${missing + 1}, it has ${format.bands}`)
  const metadata = readMetadata(await tiff.text(image.directory, tag.gdalMetadata, signal))
  const nodata = nodataOf(choice.nodata ?? (await tiff.text(image.directory, tag.gdalNodata, signal)))
  const colours = choice.bands ? chosenColours(image, pick) : coloursOf(image)
  const roles = roleNames(image, colours)
  const number = (text: string | undefined) =>
    text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text)
  const bands = pick.map((band, at): Band => {
    const scale = number(metadata.get(band, 'scale'))
    const offset = number(metadata.get(band, 'offset'))
    const unit = metadata.get(band, 'unittype')
    const low = number(metadata.get(band, 'STATISTICS_MINIMUM'))
    const high = number(metadata.get(band, 'STATISTICS_MAXIMUM'))
    const units = (value: number) => value * (scale ?? 1) + (offset ?? 0)
    return {
      name: metadata.get(band, 'description') || roles[at] || `band${band + 1}`,
      type: format.type,
      ...(nodata === undefined ? {} : { nodata }),
      ...(scale === undefined ? {} : { scale }),
      ...(offset === undefined ? {} : { offset }),
      ...(unit ? { unit } : {}),
      ...(low !== undefined && high !== undefined && low < high ? { range: [units(low), units(high)] as const } : {}),
    }
  })
  if (colours !== 'palette') return { pick, bands, colours }
  return { pick, bands, colours: { palette: palette(await tiff.numbers(image.directory, tag.colourMap, signal), id) } }
}

function nodataOf(given: string | number | undefined): number | undefined {
  if (given === undefined || typeof given === 'number') return given
  const text = given.trim()
  return text === '' ? undefined : Number(text)
}

type Kind = 'grey' | 'rgb' | 'rgba' | 'values' | 'palette'

/** Photometric interpretation and extra bands say what the bands are (TIFF 6.0 §8). */
function coloursOf({ photometric, extra, format, bits }: TiffImage): Kind {
  const alpha = isAlpha(extra.at(-1))
  if (photometric === 3) return 'palette'
  if (photometric === 2 || photometric === 6) {
    if (format.type.startsWith('uint'))
      return format.bands >= 4 && alpha ? 'rgba' : format.bands >= 3 ? 'rgb' : 'values'
    return 'values'
  }
  const grey = bits === 8 && format.type === 'uint8' && photometric === 1
  return grey && (format.bands === 1 || (format.bands === 2 && alpha)) ? 'grey' : 'values'
}

function chosenColours(image: TiffImage, pick: readonly number[]): Kind {
  const whole = coloursOf(image)
  if (whole === 'palette') return whole
  const bytes = image.format.type.startsWith('uint')
  const colours = whole === 'rgb' || whole === 'rgba'
  if (bytes && pick.length === 3 && (colours || image.format.type === 'uint8')) return 'rgb'
  return pick.length === 1 && image.format.type === 'uint8' && image.photometric !== 0 ? 'grey' : 'values'
}

const isAlpha = (meaning: number | undefined) => meaning === 1 || meaning === 2

function roleNames({ format, extra }: TiffImage, colours: Kind): readonly (string | undefined)[] {
  if (colours === 'rgb') return ['red', 'green', 'blue']
  if (colours === 'rgba')
    return ['red', 'green', 'blue', ...new Array<undefined>(format.bands - 4).fill(undefined), 'alpha']
  if (colours === 'grey') return ['grey', ...(isAlpha(extra[0]) ? ['alpha'] : [])]
  return []
}

/** RGBA, 4 × 256 bytes, of a colour map of 16 bits: reds, then greens, then blues. */
function palette(map: readonly number[], id: string): Uint8Array {
  if (map.length !== 768) throw broken(id, `its palette has ${map.length / 3} colours instead of 256`)
  return Uint8Array.from({ length: 1024 }, (_, i) => ((i & 3) === 3 ? 255 : map[(i & 3) * 256 + (i >> 2)]! >> 8))
}
