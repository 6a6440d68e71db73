import { readFile } from 'node:fs/promises'
import { decodePicture } from '../decode/picture.ts'
import { encodeCog } from '../encoders/cog.ts'
import { writeWhole } from '../load/whole.ts'
import { geoid, geoidGrid } from './geoid.ts'
import { toMercator } from './mercator.ts'

/** Half the side of Web Mercator's square, in metres. */
const WORLD = 20037508.342789244
/** Pixels of a side: level 4 of WebMercatorQuad, about what the pictures hold. */
const SIZE = 4096

/** Draws a picture of three-globe as a JPEG pyramid whose levels are those of WebMercatorQuad. */
export async function drawPicture(name: string, path: string): Promise<void> {
  const bytes = await readFile(new URL(`../example/img/${name}`, import.meta.resolve('three-globe')))
  const data = toMercator(await decodePicture(bytes, 3, 64_000_000), SIZE)
  const box = [-WORLD, -WORLD, WORLD, WORLD] as const
  const picture = { width: SIZE, height: SIZE, bands: 3, data: data.data }
  await writeWhole(path, await encodeCog({ epsg: 3857, box, picture, compression: 'jpeg' }))
}

/** Writes the heights of the geoid: float32, EPSG:4326. */
export async function drawGeoid(path: string): Promise<void> {
  const { width, height, box } = geoidGrid
  const picture = { width, height, bands: 1, data: geoid() }
  await writeWhole(path, await encodeCog({ epsg: 4326, box, picture, compression: 'deflate' }))
}
