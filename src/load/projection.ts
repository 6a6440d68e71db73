import { type Crs, epsg, parseCrs } from '../core/crs/crs.ts'
import { table } from '../core/crs/table.ts'

/** The CRS of a WKT 2 text: by the EPSG code at its end, if it has one. */
export function crsOfWkt(wkt: string): Crs | undefined {
  const code = /ID\["EPSG",(\d+)\]\]\s*$/.exec(wkt.trimEnd())?.[1]
  if (code !== undefined) return epsg(code)
  if (/ID\["IGNF","LAMB93"\]\]\s*$/.test(wkt.trimEnd())) return epsg(2154)
  return /ID\["OGC","CRS84"\]\]\s*$/.test(wkt.trimEnd()) ? epsg(4326) : undefined
}

/** The CRS of EPSG that has the same definition as a PROJ string; the lowest code where several have. */
export function crsOfProj(text: string): Crs | undefined {
  const wanted = normal(text)
  if (wanted === undefined) return undefined
  if (wanted === normal(epsg(4326)!.proj4)) return epsg(4326)
  for (const line of table.split('\n')) {
    const [code, , , , , , definition] = line.split('|')
    if (definition !== undefined && normal(definition) === wanted) return epsg(code!)
  }
  return undefined
}

/** The value of a GeoJSON `crs` member; undefined where it is none that is known. */
export function crsOfMember(member: unknown): Crs | undefined {
  const name = (member as { properties?: { name?: unknown } } | null | undefined)?.properties?.name
  if (typeof name !== 'string') return undefined
  const found = parseCrs(name)
  return found?.authority === 'OGC' ? epsg(4326) : found
}

/** A guess from where the coordinates lie, for a message: never used by itself. */
export function likelyCrs(x: number, y: number): string {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'EPSG:4326 (longitudes and latitudes)'
  if (x > 50_000 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000) return 'EPSG:2154 (Lambert-93)'
  if (x > 0 && x < 1_300_000 && y > 1_600_000 && y < 2_700_000) return 'EPSG:27572 (Lambert II étendu)'
  if (x > 1_000_000 && x < 2_400_000 && y > 1_000_000 && y < 9_400_000)
    return `EPSG:${3942 + Math.max(0, Math.min(8, Math.floor(y / 1_000_000) - 1))} (conic zone of RGF93)`
  if (Math.abs(x) < 20_037_509 && Math.abs(y) < 20_037_509 && Math.abs(y) > 1_000_000)
    return 'EPSG:3857, or that of your country'
  return 'EPSG:…'
}

const noise = new Set(['no_defs', 'type', 'wktext', 'title', 'units', 'datum', 'to_meter'])
const same: Readonly<Record<string, string>> = { WGS84: 'WGS84', NAD83: 'GRS80', NAD27: 'clrk66' }

/** The parameters of a PROJ string in one order and spelling, so that equal ones are equal texts. */
function normal(text: string): string | undefined {
  const pairs = new Map(
    [...text.matchAll(/\+([\w]+)(?:=(\S+))?/g)].map(([, key, value = '']) => [key!, value] as const),
  )
  if (!pairs.has('proj')) return undefined
  const datum = pairs.get('datum')
  if (datum !== undefined) pairs.set('ellps', same[datum] ?? datum)
  if (pairs.get('proj') === 'lcc') {
    const [low, high] = [pairs.get('lat_1'), pairs.get('lat_2')].sort((a, b) => Number(a) - Number(b))
    if (low !== undefined && high !== undefined) pairs.set('lat_1', low).set('lat_2', high)
  }
  const shift = pairs.get('towgs84')
  if (shift?.split(',').every(part => Number(part) === 0)) pairs.delete('towgs84')
  const units = pairs.get('units') ?? 'm'
  return [...pairs]
    .filter(([key]) => !noise.has(key))
    .map(([key, value]) => `${key}=${value !== '' && Number.isFinite(Number(value)) ? Number(value) : value}`)
    .sort()
    .concat(pairs.get('proj') === 'longlat' || units === 'm' ? [] : [`units=${units}`])
    .join(' ')
}
