import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Geometry } from 'geojson'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { sayComplaint } from '../../src/config/complaint.ts'
import { createShelf, shippedStyles } from '../../src/config/shelf.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { Style } from '../../src/core/style.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { drawFeatures } from '../../src/render/draw.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { difference, draw, openCog, scratch } from '../support/raster.ts'
import { writeWkb } from '../support/wkb.ts'

const folder = scratch()
const shelf = await createShelf({ folder, shipped: shippedStyles, functions: styleFunctions, env: {} })()
const styles = [...shelf.styles.values()].filter(style => style !== undefined)
const [width, height] = [80, 60]

/** What each style of values is made for; the others are drawn over hills of 100 to 2,000 m. */
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  relief: [-5000, 4500],
  bathymetrie: [-9000, 1500],
  geoide: [-107, 86],
}

const rasterOf = (id: string) => join(folder, `${id in ranges ? id : 'hills'}.tif`)

async function writeHills(path: string, [low, high]: readonly [number, number]): Promise<void> {
  const hill = (x: number, y: number, cx: number, cy: number, size: number) =>
    Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / size)
  const data = Float32Array.from({ length: 160 * 120 }, (_, i) => {
    const [x, y] = [(i % 160) / 160, Math.floor(i / 160) / 120]
    if (x > 0.9 && y > 0.9) return -99999
    const shape = 0.25 * x + hill(x, y, 0.35, 0.4, 0.04) * 0.95 + 0.02 * Math.sin(x * 60) * Math.sin(y * 50)
    return low + (high - low) * Math.min(1, Math.max(0, shape))
  })
  const picture = { width: 160, height: 120, bands: 1, data }
  const box = [900_000, 6_440_000, 916_000, 6_452_000] as const
  writeFileSync(path, await encodeCog({ epsg: 2154, box, picture, compression: 'deflate', nodata: -99999, tile: 64 }))
}

const scene: readonly Geometry[] = [
  {
    type: 'Polygon',
    coordinates: [
      [
        [5, 5],
        [45, 8],
        [40, 40],
        [8, 50],
        [5, 5],
      ],
      [
        [15, 15],
        [15, 30],
        [30, 28],
        [15, 15],
      ],
    ],
  },
  {
    type: 'LineString',
    coordinates: [
      [2, 58],
      [50, 45],
      [78, 5],
    ],
  },
  {
    type: 'MultiPoint',
    coordinates: [
      [60, 40],
      [66, 44],
      [70, 30],
    ],
  },
]

function drawScene(style: Style): Uint8ClampedArray {
  const crs = '+proj=longlat +datum=WGS84'
  const rows = scene.map((geometry, id) => ({ id, values: [], geometry: writeWkb(geometry) }))
  const layer = { kind: 'features' as const, crs, features: packFeatures(rows, []), style }
  return drawFeatures(layer, { width, height, crs, box: [0, 0, width, height], symbolScale: 1 })
}

async function drawRaster({ id, use, options }: Style): Promise<Uint8Array> {
  const source = openCog(rasterOf(id))
  const resampling = styleFunctions.find(one => one.use === use)?.resampling ?? 'bilinear'
  const { data, channels } = await draw(source, { crs: 'EPSG:2154', width, height, use, options, resampling })
  await source.close()
  return sharp(data, { raw: { width, height, channels } }).ensureAlpha().raw().toBuffer()
}

beforeAll(async () => {
  await writeHills(rasterOf('any'), [100, 2000])
  for (const [id, range] of Object.entries(ranges)) await writeHills(rasterOf(id), range)
})

describe('the styles that come with the server', () => {
  it('have no mistakes, and a title in each language', () => {
    expect(shelf.complaints.map(sayComplaint)).toEqual([])
    expect(styles.length).toBeGreaterThan(15)
    for (const { title } of styles) expect(title).toEqual({ fr: expect.any(String), en: expect.any(String) })
  })

  it('draw data for which nobody chose colours as `altitude` does', async () => {
    const altitude = shelf.styles.get('altitude')!
    expect(await drawRaster(altitude)).toEqual(await drawRaster({ ...altitude, options: {} }))
  })

  it.each(styles)('$id looks as it did (BLESS=1 draws it anew)', async style => {
    const data = style.simple ? drawScene(style) : await drawRaster(style)
    const golden = join(import.meta.dirname, 'styles', `${style.id}.png`)
    if (process.env.BLESS || !existsSync(golden)) {
      mkdirSync(join(golden, '..'), { recursive: true })
      await sharp(data, { raw: { width, height, channels: 4 } })
        .png({ compressionLevel: 9 })
        .toFile(golden)
    }
    const expected = await sharp(readFileSync(golden)).ensureAlpha().raw().toBuffer()
    const colours = new Set(new Uint32Array(Uint8Array.from(data).buffer))
    expect(colours.size).toBeGreaterThan(2)
    expect(difference(Uint8Array.from(data), expected).mean).toBeLessThan(1)
  })
})
