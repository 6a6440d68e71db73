import type { Crs } from '../core/crs/crs.ts'
import { readCsv } from './csv.ts'
import type { FoundLayers } from './find.ts'
import { readGeoJson } from './geojson.ts'
import { headOf } from './input.ts'
import { type Layer, LoadError } from './layer.ts'
import { readOgr } from './ogr.ts'
import { likelyCrs } from './projection.ts'

/** The layers of a file, whatever its format. @throws LoadError */
export async function readLayers(found: FoundLayers, given: Crs | undefined, signal: AbortSignal): Promise<Layer[]> {
  const { input, siblings, kind } = found
  if ((await headOf(input, 1)).length === 0)
    throw new LoadError(`${input.place}: the file is empty. Fetch or export it again.`)
  if (kind === 'ogr') return readOgr(input, siblings, signal)
  return [
    kind === 'csv'
      ? await readCsv(input, given, signal)
      : await readGeoJson(input, kind === 'geojsonseq', given, signal),
  ]
}

/**
 * The CRS in which a layer is loaded: its own, else the one that the operator gives.
 * @throws LoadError with a guess where there is none
 */
export async function settleCrs(layer: Layer, given: Crs | undefined, signal: AbortSignal): Promise<Crs | undefined> {
  if (!layer.geometry) return undefined
  const crs = layer.crs ?? given
  if (crs) return crs
  const [x, y] = await firstPosition(layer, signal)
  const example = x === undefined || y === undefined ? 'EPSG:…' : likelyCrs(x, y)
  throw new LoadError(
    `${layer.place}: the data do not say their CRS. Give it with --crs; their coordinates look like ${example}.`,
  )
}

async function firstPosition(layer: Layer, signal: AbortSignal): Promise<[number?, number?]> {
  for await (const { geometry } of layer.rows(signal)) {
    if (geometry === null) continue
    return /^[0-9A-Fa-f]{10}/.test(geometry) ? ofEwkb(Buffer.from(geometry.slice(0, 200), 'hex')) : ofWkt(geometry)
  }
  return []
}

/** The first x and y: behind the heads of the geometry and of its first parts. */
function ofEwkb(bytes: Buffer): [number?, number?] {
  let at = 0
  for (let nested = 0; nested < 4; nested++) {
    const little = bytes[at] === 1
    const type = little ? bytes.readUInt32LE(at + 1) : bytes.readUInt32BE(at + 1)
    at += (type & 0x20000000) !== 0 ? 9 : 5
    const code = (type & 0xff) % 1000
    if (code === 2) at += 4
    if (code === 3) at += 8
    if (code <= 3) {
      if (at + 16 > bytes.length) return []
      return little
        ? [bytes.readDoubleLE(at), bytes.readDoubleLE(at + 8)]
        : [bytes.readDoubleBE(at), bytes.readDoubleBE(at + 8)]
    }
    at += 4
  }
  return []
}

function ofWkt(text: string): [number?, number?] {
  const found = /(-?[\d.eE+]+)\s+(-?[\d.eE+]+)/.exec(text)
  return found ? [Number(found[1]), Number(found[2])] : []
}
