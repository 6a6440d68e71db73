import type { Box } from '../box.ts'
import { table } from './table.ts'

/** A two-dimensional coordinate reference system, as EPSG (or OGC for CRS84) defines it. */
export interface Crs {
  /** `EPSG:2154` or `OGC:CRS84`. */
  readonly id: string
  readonly authority: 'EPSG' | 'OGC'
  readonly code: string
  readonly name: string
  readonly kind: 'geographic' | 'projected'
  /** Official order of the axes: `xy` = easting or longitude first, `yx` = northing or latitude first. */
  readonly order: 'xy' | 'yx'
  /** Metres of one unit of the CRS; a degree is 111319.49079327358 m (OGC 17-083r4 §6.2). */
  readonly metersPerUnit: number
  /** Area of use in longitudes and latitudes; minX > maxX where it crosses the antimeridian. */
  readonly area: Box
  readonly proj4: string
}

const known = new Map<string, Crs | undefined>()

export const CRS84: Crs = {
  id: 'OGC:CRS84',
  authority: 'OGC',
  code: 'CRS84',
  name: 'WGS 84 longitude-latitude',
  kind: 'geographic',
  order: 'xy',
  metersPerUnit: 111319.49079327358,
  area: [-180, -90, 180, 90],
  proj4: '+proj=longlat +datum=WGS84',
}

/** The CRS of an EPSG code, or undefined where the table has none. */
export function epsg(code: number | string): Crs | undefined {
  const text = String(code)
  if (!known.has(text)) known.set(text, lookup(text))
  return known.get(text)
}

export const WGS84 = epsg(4326)!
export const WEB_MERCATOR = epsg(3857)!

const spellings: readonly RegExp[] = [
  /^EPSG:(\d{4,6})$/i,
  /^\[EPSG:(\d{4,6})\]$/i,
  /^urn:(?:x-)?ogc:def:crs:EPSG:(?:[\d.:]*:)?(\d{4,6})$/i,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/(\d{4,6})$/i,
  /^https?:\/\/www\.opengis\.net\/gml\/srs\/epsg\.xml#(\d{4,6})$/i,
]
const crs84Spelling =
  /^(?:CRS:84|OGC:CRS84|CRS84|\[OGC:CRS84\]|urn:ogc:def:crs:OGC:(?:1\.3|2)?:CRS84|https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/(?:1\.3|0)\/CRS84)$/i

/** Reads any spelling in use: `EPSG:2154`, URN, URI, safe CURIE, the many names of CRS84, `IGNF:LAMB93`. */
export function parseCrs(text: string): Crs | undefined {
  if (text.length > 100) return undefined
  if (crs84Spelling.test(text)) return CRS84
  if (/^IGNF:LAMB93$/i.test(text)) return epsg(2154)
  for (const spelling of spellings) {
    const code = spelling.exec(text)?.[1]
    if (code) return epsg(code === '900913' ? '3857' : code)
  }
  return undefined
}

/** `http://www.opengis.net/def/crs/…`: how OGC APIs name a CRS. */
export function crsUri(crs: Crs): string {
  return crs.authority === 'OGC'
    ? 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
    : `http://www.opengis.net/def/crs/EPSG/0/${crs.code}`
}

/** `urn:ogc:def:crs:…`: how WMTS names a CRS. */
export function crsUrn(crs: Crs): string {
  return crs.authority === 'OGC' ? 'urn:ogc:def:crs:OGC:1.3:CRS84' : `urn:ogc:def:crs:EPSG::${crs.code}`
}

/** `EPSG:2154`, `CRS:84`: how WMS 1.3.0 names a CRS. */
export function crsCode(crs: Crs): string {
  return crs.authority === 'OGC' ? 'CRS:84' : crs.id
}

/** True where both have the same x and y, whatever the official order of their axes. */
export function sameSpace(a: Crs, b: Crs): boolean {
  return a === b || a.proj4 === b.proj4
}

/** Datum grids by the ellipsoid whose shift they replace; named as PROJ names them. */
export const datumGrids: Readonly<Record<string, readonly string[]>> = {
  clrk80ign: ['fr_ign_ntf_r93.tif', 'ntf_r93.gsb'],
}

const loaded = new Map<string, string>()

/** Says that proj4 holds this datum grid: from now on it serves every CRS on `ellipsoid`. Done at start, in each thread. */
export function useGrid(ellipsoid: string, name: string): void {
  loaded.set(ellipsoid, name)
}

/** The PROJ string with the datum grids that are loaded: what transforms really use. */
export function definition(crs: Crs): string {
  const ellipsoid = /\+ellps=(\S+)/.exec(crs.proj4)?.[1]
  const grid = ellipsoid && loaded.get(ellipsoid)
  return grid ? crs.proj4.replace(/ \+towgs84=\S+/, '').concat(` +nadgrids=${grid}`) : crs.proj4
}

function lookup(code: string): Crs | undefined {
  const start = table.indexOf(`\n${code}|`)
  if (start < 0) return undefined
  const line = table.slice(start + 1, table.indexOf('\n', start + 1))
  const [, name, kind, order, metres, area, text] = line.split('|')
  return {
    id: `EPSG:${code}`,
    authority: 'EPSG',
    code,
    name: name!,
    kind: kind === 'p' ? 'projected' : 'geographic',
    order: order as 'xy' | 'yx',
    metersPerUnit: kind === 'p' ? Number(metres) : 111319.49079327358 * (Number(metres) / 111319.490793274),
    area: area!.split(',').map(Number) as unknown as Box,
    proj4: text!,
  }
}
