import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeCog } from '../../src/encoders/cog.ts'
import { png } from '../../src/encoders/png.ts'
import { difference, draw, openCog, type Picture, scratch } from '../support/raster.ts'

const folder = scratch()
const hills = join(folder, 'hills.tif')
const globe = join(folder, 'globe.tif')

/** Hills of up to 2,000 m with a lake without data. */
function heights(): Float32Array {
  return Float32Array.from({ length: 200 * 160 }, (_, i) => {
    const [x, y] = [(i % 200) / 200, Math.floor(i / 200) / 160]
    const hill = (cx: number, cy: number, size: number) => Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / size)
    if ((x - 0.8) ** 2 + (y - 0.75) ** 2 < 0.01) return -9999
    return 100 + 1900 * hill(0.35, 0.4, 0.03) + 900 * hill(0.7, 0.3, 0.01) + 40 * Math.sin(x * 60) * Math.sin(y * 50)
  })
}

/** A globe with a graticule each 15°, a colour for each quarter. */
function graticule(): Uint8Array {
  const data = new Uint8Array(720 * 360 * 3)
  for (let i = 0; i < 720 * 360; i++) {
    const [x, y] = [i % 720, Math.floor(i / 720)]
    const line = x % 30 < 2 || y % 30 < 2
    data.set(line ? [20, 20, 20] : [70 + (x >> 2), 200 - (y >> 1), x < 360 ? 60 : 180], i * 3)
  }
  return data
}

beforeAll(async () => {
  const dem = { width: 200, height: 160, bands: 1, data: heights() }
  writeFileSync(
    hills,
    await encodeCog({
      epsg: 2154,
      box: [900_000, 6_440_000, 910_000, 6_448_000],
      picture: dem,
      compression: 'deflate',
      nodata: -9999,
      tile: 64,
    }),
  )
  const world = { width: 720, height: 360, bands: 3, data: graticule() }
  writeFileSync(
    globe,
    await encodeCog({ epsg: 4326, box: [-180, -90, 180, 90], picture: world, compression: 'jpeg', quality: 95 }),
  )
})

const pictures: Readonly<Record<string, Picture & { path: () => string }>> = {
  ramp: {
    path: () => hills,
    crs: 'EPSG:3857',
    width: 128,
    height: 104,
    use: 'ramp',
    options: {
      colors: [
        [0, '#4f8a4c'],
        [100, '#7fae63'],
        [300, '#b9cd85'],
        [600, '#e3d9a0'],
        [1000, '#d0b078'],
        [1600, '#a98058'],
        [2400, '#8c6e5f'],
      ],
    },
  },
  'ramp-default': { path: () => hills, crs: 'EPSG:2154', width: 128, height: 104 },
  'ramp-steps': {
    path: () => hills,
    crs: 'EPSG:2154',
    width: 128,
    height: 104,
    use: 'ramp',
    options: {
      colors: [
        [0, '#2c7bb6'],
        [500, '#ffffbf'],
        [1000, '#d7191c', 0.5],
      ],
      interpolate: false,
    },
  },
  hillshade: { path: () => hills, crs: 'EPSG:4326', width: 128, height: 80, use: 'hillshade', resampling: 'cubic' },
  'globe-mercator': {
    path: () => globe,
    crs: 'EPSG:3857',
    width: 128,
    height: 128,
    box: [-20037508, -20037508, 20037508, 20037508],
  },
  'globe-antimeridian': { path: () => globe, crs: 'EPSG:4326', width: 128, height: 128, box: [150, -30, 210, 30] },
  'globe-north': { path: () => globe, crs: 'EPSG:3413', width: 128, height: 128, box: [-6e6, -6e6, 6e6, 6e6] },
}

describe('pictures as they were looked at (BLESS=1 writes them anew)', () => {
  it.each(Object.entries(pictures))('%s', async (name, { path, ...picture }) => {
    const source = openCog(path())
    const { width, height, channels, data } = await draw(source, picture)
    await source.close()
    const golden = join(import.meta.dirname, 'raster', `${name}.png`)
    if (process.env.BLESS || !existsSync(golden))
      writeFileSync(
        golden,
        (await png.encode({ kind: 'pixels', width, height, channels, data } as never)) as Uint8Array,
      )
    const expected = await sharp(readFileSync(golden)).ensureAlpha().raw().toBuffer()
    const found = await sharp(data, { raw: { width, height, channels } }).ensureAlpha().raw().toBuffer()
    expect(found.length).toBe(expected.length)
    expect(difference(found, expected).mean).toBeLessThan(0.5)
  })
})
