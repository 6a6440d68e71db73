import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Geometry, Position } from 'geojson'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { packFeatures } from '../../src/core/packed.ts'
import type { SimpleStyle } from '../../src/core/style.ts'
import type { FeatureLayerJob, MapJob } from '../../src/core/work.ts'
import { drawFeatures } from '../../src/render/draw.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { writeWkb } from '../support/wkb.ts'

const degrees = '+proj=longlat +datum=WGS84'

type Frame = Pick<MapJob, 'width' | 'height' | 'crs' | 'box' | 'symbolScale'>
const frame = (part: Partial<Frame> = {}): Frame => ({
  width: 120,
  height: 90,
  crs: degrees,
  box: [0, 0, 120, 90],
  symbolScale: 1,
  ...part,
})

function draw(
  geometries: readonly (Geometry | null)[],
  options: SimpleStyle,
  job: Frame,
  crs = degrees,
): Uint8ClampedArray {
  const rows = geometries.map((geometry, id) => ({ id, values: [], geometry: geometry && writeWkb(geometry) }))
  const style = { id: 's', use: 'simple', options: options as Record<string, unknown> }
  const layer: FeatureLayerJob = { kind: 'features', crs, features: packFeatures(rows, []), style }
  return drawFeatures(layer, job)
}

const ring = (...numbers: number[]): Position[] => {
  const positions = Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!])
  return [...positions, positions[0]!]
}
const polygon = (...coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates })
const line = (...numbers: number[]): Geometry => ({ type: 'LineString', coordinates: ring(...numbers).slice(0, -1) })
const points = (...numbers: number[]): Geometry => ({ type: 'MultiPoint', coordinates: ring(...numbers).slice(0, -1) })

const star = ring(60, 85, 72, 52, 105, 52, 78, 33, 88, 5, 60, 22, 32, 5, 42, 33, 15, 52, 48, 52)
const circle = Array.from(
  { length: 90 },
  (_, i): Position => [30 + 20 * Math.cos(i / 14.32), 45 + 20 * Math.sin(i / 14.32)],
)
const everything: Geometry = {
  type: 'GeometryCollection',
  geometries: [
    polygon(star, ring(55, 30, 65, 30, 65, 45, 55, 45)),
    line(0, 88, 119, 2),
    points(10, 10, 20, 12, 110, 80),
  ],
}

const pictures: Readonly<Record<string, () => [Uint8ClampedArray, Frame]>> = {
  usual: () => [draw([everything], {}, frame()), frame()],
  outline: () => [draw([everything], { stroke: { color: 'crimson', width: 3, dash: [6, 4] } }, frame()), frame()],
  overlap: () => {
    const surfaces = [polygon([...circle, circle[0]!]), polygon(ring(30, 20, 80, 20, 80, 70, 30, 70))]
    const fill = { color: '#0044ff', opacity: 0.5 }
    return [draw(surfaces, { fill, stroke: { color: '#000', opacity: 0.5, width: 4 } }, frame()), frame()]
  },
  symbols: () => {
    const places = points(10, 10, 20.3, 10.6, 30.5, 10.5, 60, 45, 64, 45, -2, 60, 119, 89)
    const style = { circle: { color: '#ffcc00', radius: 5, stroke: '#333', strokeWidth: 2, opacity: 0.8 } }
    return [draw([places], style, frame({ symbolScale: 1.5 })), frame()]
  },
  pole: () => {
    const job = frame({ crs: '+proj=stere +lat_0=90 +lon_0=0 +datum=WGS84', box: [-6e6, -4.5e6, 6e6, 4.5e6] })
    const bands = [0, 60, 120, 180, 240, 300].map(lon => {
      const east = Array.from({ length: 31 }, (_, i): Position => [lon - 180 + i, 60])
      return polygon([...east, [lon - 150, 85], [lon - 180, 85], [lon - 180, 60]])
    })
    return [draw(bands, { fill: { color: 'seagreen' } }, job), job]
  },
}

describe('pictures as they were looked at (BLESS=1 writes them anew)', () => {
  it.each(Object.entries(pictures))('%s', async (name, make) => {
    const [data, { width, height }] = make()
    const golden = join(import.meta.dirname, 'vector', `${name}.png`)
    const raw = { width, height, channels: 4 as const }
    if (process.env.BLESS || !existsSync(golden)) writeFileSync(golden, await sharp(data, { raw }).png().toBuffer())
    const expected = await sharp(readFileSync(golden)).ensureAlpha().raw().toBuffer()
    expect(pixelmatch(data, expected, undefined, width, height, { threshold: 0.1 })).toBeLessThan(8)
  })
})

describe('drawFeatures', () => {
  const colour = (data: Uint8ClampedArray, width: number, x: number, y: number) => [
    ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
  ]

  it('fills to the edge of a pixel, and bleeds into no other', () => {
    const job = frame({ width: 200, height: 100, box: [0, -0.002, 0.004, 0] })
    const pixel = 0.00002
    const lake = ring(25 * pixel, 0, 150 * pixel, 0, 150 * pixel, -100 * pixel, 25 * pixel, -100 * pixel)
    const hole = ring(
      50 * pixel,
      -20 * pixel,
      70 * pixel,
      -20 * pixel,
      70 * pixel,
      -40 * pixel,
      50 * pixel,
      -40 * pixel,
    )
    const data = draw([polygon(lake, hole)], { fill: { color: '#3366cc' } }, job)
    for (let y = 0; y < 100; y++) {
      for (let x = 0; x < 200; x++) {
        const inside = x >= 25 && x < 150 && !(x >= 50 && x < 70 && y >= 20 && y < 40)
        expect(colour(data, 200, x, y)).toEqual(inside ? [0x33, 0x66, 0xcc, 255] : [0, 0, 0, 0])
      }
    }
  })

  it('keeps a symbol within ten pixels', () => {
    const data = draw([points(60, 45)], {}, frame())
    let [left, right, top, bottom] = [120, 0, 90, 0]
    for (let i = 0; i < 120 * 90; i++) {
      if (data[4 * i + 3] === 0) continue
      left = Math.min(left, i % 120)
      right = Math.max(right, i % 120)
      top = Math.min(top, Math.floor(i / 120))
      bottom = Math.max(bottom, Math.floor(i / 120))
    }
    expect(right - left).toBeLessThan(10)
    expect(bottom - top).toBeLessThan(10)
  })

  it('draws surfaces that reach millions of pixels away, and none that miss the picture', () => {
    const around = polygon(ring(-1e9, -1e9, 1e9, -1e9, 1e9, 1e9, -1e9, 1e9))
    const beside = polygon(ring(1e7, 0, 2e7, 0, 2e7, 1e7, 1e7, 1e7))
    const style = { fill: { color: '#102030' } }
    expect(new Set(draw([around, beside, null], style, frame({ crs: 'x' }), 'x'))).toEqual(
      new Set([0x10, 0x20, 0x30, 255]),
    )
    expect(new Set(draw([beside], style, frame({ crs: 'x' }), 'x'))).toEqual(new Set([0]))
  })

  it('shades a surface smaller than a pixel by its share', () => {
    const speck = polygon(ring(10.25, 10.25, 10.75, 10.25, 10.75, 10.75, 10.25, 10.75))
    const alpha = draw([speck], { fill: { color: '#000' } }, frame())[4 * ((89 - 10) * 120 + 10) + 3]!
    expect(alpha).toBeGreaterThan(48)
    expect(alpha).toBeLessThan(80)
  })

  it('is transparent without features', () => {
    expect(draw([], {}, frame()).every(value => value === 0)).toBe(true)
  })
})

describe('the style function simple', () => {
  const simple = styleFunctions.find(({ use }) => use === 'simple')!

  it('takes plain styles', () => {
    const styles: unknown[] = [{}, { fill: { color: 'rebeccapurple' } }, { stroke: { color: '#12345678', dash: [2] } }]
    for (const style of [...styles, { circle: { color: 'rgb(1 2 3 / 50%)', radius: 3 } }])
      expect(simple.options.safeParse(style).success).toBe(true)
  })

  it('refuses strangers, colours that are none, and lengths below zero', () => {
    const styles = [{ fil: {} }, { fill: { color: 'bluu' } }, { stroke: { color: 'red', width: -1 } }, { fill: {} }]
    for (const style of [...styles, { stroke: { color: 'url(#x)' } }])
      expect(simple.options.safeParse(style).success).toBe(false)
  })
})
