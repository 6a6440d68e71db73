import type { Box } from '../../core/box.ts'
import { type Crs, epsg, parseCrs } from '../../core/crs/crs.ts'
import { broken } from './bytes.ts'
import type { TiffImage } from './image.ts'
import { tag } from './tags.ts'
import type { Tiff } from './tiff.ts'

const geoKey = { rasterType: 1025, citation: 1026, geographic: 2048, projected: 3072, projectedCitation: 3073 } as const
const USER_DEFINED = 32767

export interface Georeference {
  readonly crs: Crs
  /** The outer edge of the pixels. */
  readonly box: Box
}

/**
 * Where a picture lies. `given` is the CRS of the configuration, which counts before that of the file.
 * @throws source-failed where the file has no CRS that EPSG numbers, no place, or is turned
 */
export async function georeference(
  tiff: Tiff,
  image: TiffImage,
  given: string | undefined,
  id: string,
  signal: AbortSignal,
): Promise<Georeference> {
  const keyNumbers = await tiff.numbers(image.directory, tag.geoKeys, signal)
  const keys = geoKeys(keyNumbers)
  const crs = given === undefined ? crsOf(keys, await citations(tiff, image, keyNumbers, signal), id) : parseCrs(given)
  if (!crs) throw broken(id, `the crs "${given}" of its configuration is unknown`)
  const [originX, originY, stepX, stepY] = await origin(tiff, image, id, signal)
  // Tie points of PixelIsPoint files name the middle of the pixel (OGC 19-008r4 §7.2.2).
  const half = keys.get(geoKey.rasterType) === 2 ? 0.5 : 0
  const minX = originX - half * stepX
  const maxY = originY + half * stepY
  const box: Box = [minX, maxY - image.height * stepY, minX + image.width * stepX, maxY]
  if (!box.every(Number.isFinite) || stepX <= 0 || stepY <= 0) throw broken(id, 'it has no place on the ground')
  return { crs, box }
}

/** The keys whose values lie in the directory itself. */
function geoKeys(numbers: readonly number[]): ReadonlyMap<number, number> {
  const keys = new Map<number, number>()
  for (let at = 4; at + 3 < numbers.length; at += 4) if (numbers[at + 1] === 0) keys.set(numbers[at]!, numbers[at + 3]!)
  return keys
}

/** The texts that name the CRS: some writers give its code there alone. */
async function citations(
  tiff: Tiff,
  image: TiffImage,
  numbers: readonly number[],
  signal: AbortSignal,
): Promise<string[]> {
  const all = (await tiff.text(image.directory, tag.geoText, signal)) ?? ''
  const texts: string[] = []
  for (let at = 4; at + 3 < numbers.length; at += 4) {
    const [key, , length = 0, start = 0] = numbers.slice(at, at + 4)
    if (key === geoKey.citation || key === geoKey.projectedCitation)
      texts.push(all.slice(start, start + length).replace(/\|$/, ''))
  }
  return texts
}

function crsOf(keys: ReadonlyMap<number, number>, names: readonly string[], id: string): Crs {
  const code = keys.get(geoKey.projected) ?? keys.get(geoKey.geographic)
  const named = names.map(name => (/^EPSG:\d{4,6}$/.test(name) ? parseCrs(name) : undefined)).find(found => found)
  if (named && (code === undefined || code === USER_DEFINED)) return named
  const remedy =
    'name it (geosocle add --crs EPSG:…, or crs: EPSG:… below source), or give the file one (gdal_edit.py -a_srs)'
  if (code === undefined) throw broken(id, `it names no CRS: ${remedy}`)
  if (code === USER_DEFINED) throw broken(id, `its CRS has no EPSG code: ${remedy}`)
  const crs = epsg(code)
  if (!crs) throw broken(id, `its CRS EPSG:${code} is unknown: ${remedy}`)
  return crs
}

/** x and y of the first pixel's corner (or middle), and the size of a pixel, both positive for north up. */
async function origin(
  tiff: Tiff,
  image: TiffImage,
  id: string,
  signal: AbortSignal,
): Promise<[number, number, number, number]> {
  const matrix = await tiff.numbers(image.directory, tag.transformation, signal)
  if (matrix.length === 16) {
    const [a, b, , x, c, d, , y] = matrix as [number, number, number, number, number, number, number, number]
    if (b !== 0 || c !== 0 || d >= 0 || a <= 0)
      throw broken(id, 'it is turned or upside down: straighten it with gdalwarp')
    return [x, y, a, -d]
  }
  const scale = await tiff.numbers(image.directory, tag.pixelScale, signal)
  const tie = await tiff.numbers(image.directory, tag.tiePoints, signal)
  if (scale.length < 2 || tie.length < 6) throw broken(id, 'it has no place on the ground (no GeoTIFF tags)')
  if (tie.length > 6) throw broken(id, 'it is placed by several points: straighten it with gdalwarp')
  const [stepX, stepY] = scale as [number, number]
  const [column, row, , x, y] = tie as [number, number, number, number, number]
  if (stepX <= 0 || stepY <= 0) throw broken(id, 'it is turned or upside down: straighten it with gdalwarp')
  return [x - column * stepX, y + row * stepY, stepX, stepY]
}
