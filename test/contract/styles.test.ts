import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { sayComplaint } from '../../src/config/complaint.ts'
import { describe as schemas } from '../../src/config/describe.ts'
import { loadConfig } from '../../src/config/load.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { Band, RasterFacts } from '../../src/core/raster.ts'
import type { Style } from '../../src/core/style.ts'
import type { Samples, StyleFunction } from '../../src/core/stylefunction.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { sources } from '../../src/sources/index.ts'
import { drawMap } from '../../src/workers/map.ts'
import { writeWkb } from '../support/wkb.ts'

const [width, height] = [12, 9]
const count = width * height
const parts = { sources, protocols: [], styleFunctions }

const bandsOf = (...types: Band['type'][]): Band[] => types.map((type, i) => ({ name: `b${i + 1}`, type }))
const facts = (bands: readonly Band[], colours: RasterFacts['colours']): RasterFacts => {
  const level = { width, height, box: [0, 0, 1200, 900] as const, blockWidth: 256, blockHeight: 256 }
  return { bands, levels: [level], colours, opaque: false }
}

/** Rasters of every kind that a source can have. */
const rasters: Readonly<Record<string, RasterFacts>> = {
  grey: facts(bandsOf('uint8'), 'grey'),
  colours: facts(bandsOf('uint8', 'uint8', 'uint8'), 'rgb'),
  'colours with alpha': facts([...bandsOf('uint8', 'uint8', 'uint8'), { name: 'alpha', type: 'uint8' }], 'rgba'),
  palette: facts(bandsOf('uint8'), { palette: new Uint8Array(1024).fill(200) }),
  heights: facts([{ name: 'z', type: 'float32', range: [100, 900], unit: 'm' }], 'values'),
  'heights of which little is known': facts(bandsOf('int16'), 'values'),
  'many bands': facts(bandsOf('uint16', 'uint16', 'uint16', 'uint16', 'uint16'), 'values'),
}

/** Slopes up to the right; every seventh pixel has no data. */
function samplesOf(raster: RasterFacts): Samples {
  const bands = raster.bands.map(({ type }) => {
    const values = Array.from({ length: count }, (_, i) => (type === 'uint8' ? (i * 5) % 256 : 100 + (i % width) * 60))
    return Float32Array.from(values, (value, i) => (i % 7 === 0 ? Number.NaN : value))
  })
  return {
    width,
    height,
    bands,
    valid: Uint8Array.from({ length: count }, (_, i) => (i % 7 === 0 ? 0 : 255)),
    metres: [100, 100],
    raster,
  }
}

const load = async (style: object) => {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-style-'))
  await mkdir(join(folder, 'services'))
  const source = { type: 'xyz', url: 'https://a.example/{z}/{x}/{y}.png' }
  await writeFile(join(folder, 'services', 's.yaml'), stringify({ collections: { c: { source, styles: [style] } } }))
  const loaded = await loadConfig({ folder, env: {}, ...parts })
  await rm(folder, { recursive: true })
  return loaded
}

it('each has a name of its own, and there is one for whatever can be drawn', () => {
  const uses = styleFunctions.map(({ use }) => use)
  expect(new Set(uses).size).toBe(uses.length)
  for (const [name, raster] of Object.entries(rasters))
    expect(
      styleFunctions.find(({ of, suits }) => of === 'raster' && suits?.(raster)),
      name,
    ).toBeDefined()
  expect(styleFunctions.find(({ of }) => of === 'features')).toBeDefined()
})

describe.each(styleFunctions.map(one => [one.use, one] as const))(
  'the style function %s',
  (use, style: StyleFunction) => {
    const options = style.options.parse({}) as Style['options']

    it('is a key of styles, with no option that must be given; a stranger among them is refused with its line', async () => {
      expect(use).toMatch(/^[a-z][a-z0-9]*$/)
      const { config, complaints } = await load({ id: 'one', [use]: {} })
      expect(complaints.map(sayComplaint)).toEqual([])
      expect(config!.services[0]!.collections[0]!.collection.styles[0]).toMatchObject({ id: 'one', use, options })
      const strange = await load({ id: 'one', [use]: { bogus: 1 } })
      expect(strange.complaints.map(sayComplaint)).toEqual([
        expect.stringMatching(
          new RegExp(`^services/s\\.yaml:9:\\d+ collections\\.c\\.styles\\.0\\.${use}: unrecognised key "bogus"`),
        ),
      ])
    })

    it('is in the JSON Schema', () => {
      expect(JSON.stringify(schemas(parts).service)).toContain(`"${use}":{`)
    })

    it('has options that cross threads and make a key', () => {
      expect(structuredClone(options)).toEqual(options)
      expect(JSON.parse(JSON.stringify(options))).toEqual(options)
    })

    it('does what its kind must', () => {
      expect(Number.isInteger(style.margin ?? 0) && (style.margin ?? 0) >= 0).toBe(true)
      expect([style.colour !== undefined, style.simple !== undefined]).toEqual([
        style.of === 'raster',
        style.of === 'features',
      ])
    })

    if (style.of === 'raster')
      it.each(Object.entries(rasters))('colours %s: each pixel, none without data, the same each time', (_, raster) => {
        const wanted = style.bands?.(raster, options) ?? raster.bands.map((_, i) => i)
        expect(wanted.length).toBeGreaterThan(0)
        expect(wanted.every(band => band in raster.bands)).toBe(true)
        const samples = samplesOf(raster)
        const before = structuredClone(samples.bands)
        const pixels = style.colour!(samples, options)
        expect(pixels).toBeInstanceOf(Uint8Array)
        expect(pixels).toHaveLength(count * 4)
        for (let i = 0; i < count; i++) if (samples.valid[i] === 0) expect(pixels[i * 4 + 3]).toBe(0)
        expect(pixels.some((value, i) => i % 4 === 3 && value > 0)).toBe(true)
        expect(style.colour!(samples, options)).toEqual(pixels)
        expect(samples.bands).toEqual(before)
      })

    if (style.of === 'features')
      it('draws points, lines and surfaces', async () => {
        const shapes = [
          { type: 'Point', coordinates: [16, 16] },
          {
            type: 'LineString',
            coordinates: [
              [2, 60],
              [60, 60],
            ],
          },
          {
            type: 'Polygon',
            coordinates: [
              [
                [30, 10],
                [60, 10],
                [60, 40],
                [30, 40],
                [30, 10],
              ],
            ],
          },
        ] as const
        for (const shape of shapes) {
          const geometry = writeWkb(structuredClone(shape) as never)
          const features = packFeatures([{ id: 1, values: [], geometry }], [])
          const crs = '+proj=tmerc +lon_0=3'
          const layer = { kind: 'features' as const, crs, features, style: { id: 's', use, options } }
          const { data } = await drawMap({
            width: 64,
            height: 64,
            crs,
            box: [0, 0, 64, 64],
            layers: [layer],
            background: undefined,
            symbolScale: 1,
          })
          expect(
            data.some(value => value > 0),
            shape.type,
          ).toBe(true)
        }
      })
  },
)
