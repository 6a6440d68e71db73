import sharp from 'sharp'
import { expect } from 'vitest'

/** Pixels of a side of every map. */
export const SIDE = 400

/** From longitude and latitude to the column and row of a pixel. */
export type Place = (lon: number, lat: number) => readonly [number, number]

/** Pixels of a square map in Web Mercator whose centre is 25° E, 25° N, at a zoom of tiles of 256 pixels. */
export function mercator(zoom: number): Place {
  const world = 256 * 2 ** zoom
  const y = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
  return (lon, lat) => [SIDE / 2 + ((lon - 25) / 360) * world, SIDE / 2 - (y(lat) - y(25)) * world]
}

/** The same in degrees: so many pixels for one. */
export function degrees(perDegree: number): Place {
  return (lon, lat) => [SIDE / 2 + (lon - 25) * perDegree, SIDE / 2 - (lat - 25) * perDegree]
}

/** How far two colours may be apart in each band: pictures pass through JPEG and blending. */
const NEAR = 40

/** Looks at places of a picture, given as its file or its bytes: all of them have the colour `#rrggbb`. */
export async function expectColours(
  picture: string | Uint8Array,
  to: Place,
  places: readonly (readonly [lon: number, lat: number, colour: string])[],
): Promise<void> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  for (const [lon, lat, colour] of places) {
    const [x, y] = to(lon, lat).map(Math.round) as [number, number]
    const found = data.subarray(3 * (y * info.width + x)).subarray(0, 3)
    const apart = found.map((value, i) => Math.abs(value - Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16)))
    const said = `${lon} ${lat} is #${found.toString('hex')}, not ${colour}`
    expect(Math.max(...apart), said).toBeLessThanOrEqual(NEAR)
  }
}

/** Where both squares are, inside and just outside of their edges: with axes exchanged, none of it holds. */
export const squares = [
  [5, 45, '#00aa00'],
  [1, 49, '#00aa00'],
  [9, 41, '#00aa00'],
  [-1.5, 45, '#ffffff'],
  [5, 51.5, '#ffffff'],
  [45, 5, '#cc0000'],
  [49, 1, '#cc0000'],
  [45, 12, '#ffffff'],
  [45, 45, '#ffffff'],
  [5, 5, '#ffffff'],
] as const

/** Where the four colours of the chart of the world meet. */
export const quarterPlaces = [
  [-3, 3, '#ff8000'],
  [3, 3, '#8000ff'],
  [-3, -3, '#00c0ff'],
  [3, -3, '#ffe000'],
] as const
