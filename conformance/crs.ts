import proj4 from 'proj4'

/** x and y (longitude and latitude, easting and northing), whatever the order on the wire. */
export type Point = readonly [x: number, y: number]
/** minX, minY, maxX, maxY, east before north. */
export type Box = readonly [number, number, number, number]

/** A CRS that this suite can transform and whose axis order it knows, from definitions of its own. */
export interface Crs {
  readonly code: string
  /** `http://www.opengis.net/def/crs/…` */
  readonly uri: string
  /** True where coordinates on the wire are north (or latitude) first. */
  readonly northFirst: boolean
  readonly degrees: boolean
  readonly definition: string
  /** Longitudes and latitudes between which the CRS is meant to be used: elsewhere servers may answer as they like. */
  readonly area: Box
}

const degrees = '+proj=longlat +ellps=GRS80 +no_defs'
const lcc = (lat0: number, lat1: number, lat2: number, x0: number, y0: number) =>
  `+proj=lcc +lat_0=${lat0} +lon_0=3 +lat_1=${lat1} +lat_2=${lat2} +x_0=${x0} +y_0=${y0} +ellps=GRS80 +units=m +no_defs`
const utm = (zone: number, more = '') => `+proj=utm +zone=${zone} ${more} +ellps=GRS80 +units=m +no_defs`

const eastFirst: Record<string, string> = {
  3857: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  3395: '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs',
  2154: lcc(46.5, 49, 44, 700_000, 6_600_000),
  2972: utm(22),
  2975: utm(40, '+south'),
  4471: utm(38, '+south'),
  5490: utm(20),
}
for (let lat = 42; lat <= 50; lat++)
  eastFirst[3900 + lat] = lcc(lat, lat - 0.75, lat + 0.75, 1_700_000, 1_200_000 + (lat - 42) * 1_000_000)
for (let zone = 1; zone <= 60; zone++) {
  eastFirst[32_600 + zone] = utm(zone)
  eastFirst[32_700 + zone] = utm(zone, '+south')
}
for (let zone = 28; zone <= 38; zone++) eastFirst[25_800 + zone] = utm(zone)

const northFirst: Record<string, string> = {
  4326: '+proj=longlat +datum=WGS84 +no_defs',
  4258: degrees,
  4171: degrees,
  4269: degrees,
  4979: '+proj=longlat +datum=WGS84 +no_defs',
  3034: '+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m +no_defs',
  3035: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs',
}

export const CRS84_URI = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
export const CRS84H_URI = 'http://www.opengis.net/def/crs/OGC/0/CRS84h'

const world: Box = [-180, -90, 180, 90]

/** Where a CRS of these tables is used, from what its code says of it. */
function areaOf(code: string, definition: string): Box {
  if (definition.includes('longlat')) return world
  if (definition.includes('+proj=merc')) return [-180, -80, 180, 80]
  if (code in northFirst) return [-35, 25, 44, 84]
  const zone = /\+zone=(\d+)/.exec(definition)?.[1]
  if (zone === undefined) return [-9.5, 41.5, 10, 51.5]
  const middle = Number(zone) * 6 - 183
  return definition.includes('+south') ? [middle - 3, -80, middle + 3, 0] : [middle - 3, 0, middle + 3, 84]
}

/** Longitude before latitude: the default of every OGC API. */
export const crs84: Crs = {
  code: 'CRS84',
  uri: CRS84_URI,
  northFirst: false,
  degrees: true,
  definition: northFirst[4326]!,
  area: world,
}

/** The code that an identifier names in any of its spellings: "2154", "CRS84"; nothing where it is no EPSG or CRS84 one. */
export function codeOf(identifier: string): string | undefined {
  const plain = identifier.replace(/^\[|\]$/g, '')
  if (/(^|[:/])CRS:?84h?$/i.test(plain)) return /h$/i.test(plain) ? 'CRS84h' : 'CRS84'
  return /(?:^|[:/])EPSG(?::[\d.:]*:|\/[\d.]+\/|:)(\d+)$/i.exec(plain)?.[1]
}

/** What this suite knows of a CRS; nothing where it has no definition of it. */
export function crsOf(identifier: string): Crs | undefined {
  const code = codeOf(identifier)
  if (code === undefined) return undefined
  if (code === 'CRS84' || code === 'CRS84h') return crs84
  const definition = eastFirst[code] ?? northFirst[code]
  if (definition === undefined) return undefined
  return {
    code,
    uri: `http://www.opengis.net/def/crs/EPSG/0/${code}`,
    northFirst: code in northFirst,
    degrees: definition.includes('longlat'),
    definition,
    area: areaOf(code, definition),
  }
}

/** Longitude and latitude in `crs`, east first. Datums of one continent are taken for equal: tolerances are metres. */
export function project(crs: Crs, at: Point): Point {
  if (crs.degrees) return at
  const [x, y] = proj4(crs.definition, [at[0], at[1]])
  return [x!, y!]
}

/** The longitude and latitude of a point of `crs`, east first. */
export function unproject(crs: Crs, at: Point): Point {
  if (crs.degrees) return at
  const [x, y] = proj4(crs.definition).inverse([at[0], at[1]])
  return [x!, y!]
}

/** Turns east-first coordinates into those on the wire, and back. */
export function flip(crs: Crs, [x, y]: Point): Point {
  return crs.northFirst ? [y, x] : [x, y]
}

export function flipBox(crs: Crs, [a, b, c, d]: Box): Box {
  return crs.northFirst ? [b, a, d, c] : [a, b, c, d]
}

/** The box in `crs` of a box of longitudes and latitudes, from points on its edges; nothing where it has none. */
export function projectBox(crs: Crs, [west, south, east, north]: Box): Box | undefined {
  if (crs.degrees) return [west, south, east, north]
  const limit = crs.code === '3857' || crs.code === '3395' ? 85.0511 : 90
  const low = Math.max(south, -limit)
  const high = Math.min(north, limit)
  const points: Point[] = []
  for (let i = 0; i <= 10; i++) {
    const lon = west + ((east - west) * i) / 10
    const lat = low + ((high - low) * i) / 10
    points.push(
      project(crs, [lon, low]),
      project(crs, [lon, high]),
      project(crs, [west, lat]),
      project(crs, [east, lat]),
    )
  }
  const box: Box = [
    Math.min(...points.map(([x]) => x)),
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([x]) => x)),
    Math.max(...points.map(([, y]) => y)),
  ]
  return box.every(Number.isFinite) ? box : undefined
}

export function intersects(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

export function contains(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}

export function grow([a, b, c, d]: Box, by: number): Box {
  return [a - by, b - by, c + by, d + by]
}
