import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Box } from '../../src/core/box.ts'
import { definition, parseCrs } from '../../src/core/crs/crs.ts'
import type { RasterLevel } from '../../src/core/raster.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { type Frame, locator } from '../../src/render/locate.ts'
import { chooseLevel, sourceWindows } from '../../src/render/project.ts'
import { warp } from '../../src/render/warp.ts'
import { difference, draw, gdal, hasGdal, openCog, scratch } from '../support/raster.ts'

const folder = scratch()
const lambert = join(folder, 'lambert.tif')
const globe = join(folder, 'globe.tif')
const box: Box = [800_000, 6_500_000, 806_000, 6_505_000]

/** Soft colours: what differs then differs by its place and not by rounding. */
const colours = (width: number, height: number) =>
  Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const x = Math.floor(i / 3) % width
    const y = Math.floor(i / 3 / width)
    return 128 + 110 * Math.sin((x * (1 + (i % 3)) + y * 2) / 17)
  })

beforeAll(async () => {
  const picture = { width: 600, height: 500, bands: 3, data: colours(600, 500) }
  writeFileSync(lambert, await encodeCog({ epsg: 2154, box, picture, compression: 'deflate' }))
  const world = { width: 720, height: 360, bands: 3, data: colours(720, 360) }
  writeFileSync(
    globe,
    await encodeCog({ epsg: 4326, box: [-180, -90, 180, 90], picture: world, compression: 'deflate' }),
  )
})

describe.skipIf(!hasGdal)('pictures are where gdalwarp puts them (skipped: no GDAL)', () => {
  it.each([
    [lambert, 'EPSG:3857', 'bilinear', [477_000, 5_715_500, 482_000, 5_719_500]],
    [lambert, 'EPSG:3857', 'near', [477_000, 5_715_500, 482_000, 5_719_500]],
    [lambert, 'EPSG:3857', 'cubic', [477_000, 5_715_500, 482_000, 5_719_500]],
    [lambert, 'EPSG:4326', 'bilinear', [4.29, 45.6, 4.37, 45.64]],
    [lambert, 'EPSG:2154', 'bilinear', [801_003, 6_501_004, 804_003, 6_503_404]],
    [globe, 'EPSG:4326', 'bilinear', [-180, -90, 180, 90]],
    [globe, 'EPSG:4326', 'bilinear', [0, -90, 180, 0]],
    [globe, 'EPSG:3857', 'bilinear', [-2_000_000, 3_000_000, 4_000_000, 8_000_000]],
    [globe, 'EPSG:2154', 'bilinear', [0, 6_000_000, 1_200_000, 7_100_000]],
  ] as const)('%s → %s, %s', async (path, crs, method, target) => {
    const [width, height] = [320, 256]
    const out = join(folder, 'warped.bin')
    gdal('gdalwarp', [
      '-q',
      '-overwrite',
      '-of',
      'ENVI',
      '-co',
      'INTERLEAVE=BIP',
      '-dstalpha',
      '-ovr',
      'NONE',
      '-et',
      '0',
      '-t_srs',
      crs,
      '-te',
      ...target.map(String),
      '-ts',
      String(width),
      String(height),
      '-r',
      method,
      path,
      out,
    ])
    const source = openCog(path)
    const resampling = method === 'near' ? 'nearest' : method
    const found = await draw(source, { crs, box: target as unknown as Box, width, height, resampling })
    const expected = new Uint8Array(readFileSync(out))
    const both = (i: number) => found.data[i * 4 + 3] === 255 && expected[i * 4 + 3] === 255
    const inside = Array.from({ length: width * height }, (_, i) => i).filter(both)
    const alphas = Array.from({ length: width * height }, (_, i) => i).filter(
      i => found.data[i * 4 + 3]! > 0 !== expected[i * 4 + 3]! > 0,
    )
    const pick = (data: Uint8Array) => Uint8Array.from(inside.flatMap(i => [...data.subarray(i * 4, i * 4 + 3)]))
    const { mean } = difference(pick(found.data), pick(expected))
    expect(inside.length).toBeGreaterThan(5000)
    expect(alphas.length).toBeLessThan(20)
    expect(mean).toBeLessThan(method === 'near' ? 0.6 : 0.75)
    await source.close()
  })
})

describe('the approximated grid', () => {
  const level: RasterLevel = {
    width: 40_000,
    height: 20_000,
    box: [-180, -90, 180, 90],
    blockWidth: 512,
    blockHeight: 512,
  }
  const frames: readonly Frame[] = [
    { width: 500, height: 300, crs: definition(parseCrs('EPSG:3857')!), box: [-2e7, -2e7, 2e7, 2e7] },
    { width: 300, height: 300, crs: definition(parseCrs('EPSG:3413')!), box: [-4e6, -4e6, 4e6, 4e6] },
    { width: 300, height: 300, crs: definition(parseCrs('EPSG:2154')!), box: [-1e6, 5e6, 3e6, 9e6] },
  ]

  it.each(frames)('is within an eighth of a pixel of the exact place: $crs', frame => {
    const storage = definition(parseCrs('EPSG:4326')!)
    const { locate, affine } = locator(frame, level, storage)
    const inside = { minU: -0.5, minV: -0.5, maxU: level.width, maxV: level.height }
    const seen = new Uint8Array(frame.width * frame.height)
    const exact = new Float64Array(2)
    let worst = 0
    warp(
      { width: frame.width, height: frame.height, locate, affine, inside },
      (x, y, w, h, u00, v00, u10, v10, u01, v01, u11, v11) => {
        for (let j = 0; j < h; j++) {
          for (let i = 0; i < w; i++) {
            const [s, t] = [i / w, j / h]
            const at = (a: number, b: number, c: number, d: number) =>
              (a * (1 - s) + b * s) * (1 - t) + (c * (1 - s) + d * s) * t
            locate(x + i, y + j, exact)
            seen[(y + j) * frame.width + x + i] = 1
            worst = Math.max(worst, Math.hypot(at(u00, u10, u01, u11) - exact[0]!, at(v00, v10, v01, v11) - exact[1]!))
          }
        }
      },
    )
    expect(worst).toBeLessThan(0.25)
    expect(seen.reduce((sum, one) => sum + one, 0)).toBe(seen.length)
  })
})

describe('what is read', () => {
  const globeCrs = definition(parseCrs('EPSG:4326')!)
  const mercator = definition(parseCrs('EPSG:3857')!)
  const level: RasterLevel = { width: 3600, height: 1800, box: [-180, -90, 180, 90], blockWidth: 512, blockHeight: 512 }

  it('a picture on the raster’s own pixels reads these and no more', () => {
    const frame: Frame = { width: 100, height: 50, crs: globeCrs, box: [0, 0, 10, 5] }
    expect(sourceWindows(level, frame, globeCrs)).toEqual([{ x0: 1800, y0: 850, x1: 1900, y1: 900 }])
    expect(sourceWindows(level, frame, globeCrs, 1)).toEqual([{ x0: 1799, y0: 849, x1: 1901, y1: 901 }])
  })

  it('every place of the picture lies in a window', () => {
    for (const box of [
      [-1e6, 4e6, 2e6, 8e6],
      [1.9e7, -1e6, 2.1e7, 1e6],
      [-2.1e7, -1e6, -1.9e7, 1e6],
    ] as const) {
      const frame: Frame = { width: 64, height: 64, crs: mercator, box }
      const windows = sourceWindows(level, frame, globeCrs)
      const { locate } = locator(frame, level, globeCrs)
      const out = new Float64Array(2)
      for (let i = 0; i < 64 * 64; i++) {
        locate(i % 64, Math.floor(i / 64), out)
        const [u, v] = [out[0]!, out[1]!]
        const inside = windows.some(
          ({ x0, y0, x1, y1 }) => u >= x0 - 0.5 && u <= x1 - 0.5 && v >= y0 - 0.5 && v <= y1 - 0.5,
        )
        expect(inside, `${box}: ${u} ${v}`).toBe(true)
      }
    }
  })

  it('across the antimeridian two windows, beside the raster none', () => {
    const across: Frame = { width: 100, height: 100, crs: globeCrs, box: [170, -10, 190, 10] }
    expect(sourceWindows(level, across, globeCrs)).toHaveLength(2)
    const small: RasterLevel = { ...level, box: [0, 40, 10, 50] }
    expect(sourceWindows(small, across, globeCrs)).toEqual([])
  })

  it('the coarsest level that is fine enough', () => {
    const levels = [3600, 1800, 900, 450].map(width => ({ ...level, width, height: width / 2 }))
    const raster = { bands: [], levels, colours: 'rgb' as const, opaque: true }
    expect(chooseLevel(raster, [-180, -90, 180, 90], 3600, 1800)).toBe(0)
    expect(chooseLevel(raster, [-180, -90, 180, 90], 1700, 850)).toBe(1)
    expect(chooseLevel(raster, [-180, -90, 180, 90], 256, 128)).toBe(3)
    expect(chooseLevel(raster, [0, 0, 1, 1], 256, 256)).toBe(0)
  })

  it('without a coarser level many pixels become one, not one of many', async () => {
    const path = join(folder, 'checks.tif')
    const data = Uint8Array.from({ length: 512 * 512 }, (_, i) => (((i % 512) + Math.floor(i / 512)) & 1) * 255)
    writeFileSync(
      path,
      await encodeCog({
        epsg: 2154,
        box: [0, 0, 512, 512],
        picture: { width: 512, height: 512, bands: 1, data },
        compression: 'deflate',
        tile: 512,
      }),
    )
    const source = openCog(path)
    const { data: found } = await draw(source, { crs: 'EPSG:2154', width: 32, height: 32 })
    expect(Math.max(...found.filter((_, i) => i % 4 === 0))).toBeLessThan(132)
    expect(Math.min(...found.filter((_, i) => i % 4 === 0))).toBeGreaterThan(124)
    await source.close()
  })
})

describe('edges', () => {
  it('reach to the outer edge of the last pixels, and not beyond', async () => {
    const source = openCog(lambert)
    const { data } = await draw(source, {
      crs: 'EPSG:2154',
      box: [799_900, 6_499_900, 806_100, 6_505_100],
      width: 620,
      height: 520,
    })
    const alpha = (x: number, y: number) => data[(y * 620 + x) * 4 + 3]
    expect([alpha(9, 260), alpha(10, 260), alpha(609, 260), alpha(610, 260)]).toEqual([0, 255, 255, 0])
    expect([alpha(310, 9), alpha(310, 10), alpha(310, 509), alpha(310, 510)]).toEqual([0, 255, 255, 0])
    await source.close()
  })

  it('tiles meet without a seam', async () => {
    const source = openCog(lambert)
    const options = { crs: 'EPSG:3857', use: 'hillshade', resampling: 'cubic', height: 64 } as const
    const step = 40
    const at = (from: number, count: number): Box => [
      478_000 + from * step,
      5_717_000,
      478_000 + (from + count) * step,
      5_717_000 + 64 * step,
    ]
    const whole = await draw(source, { ...options, box: at(0, 128), width: 128 })
    const right = await draw(source, { ...options, box: at(64, 64), width: 64 })
    const column = (data: Uint8Array, width: number, x: number) =>
      Uint8Array.from({ length: 64 }, (_, y) => data[(y * width + x) * 4]!)
    expect(difference(column(whole.data, 128, 64), column(right.data, 64, 0)).max).toBeLessThanOrEqual(2)
    await source.close()
  })
})
