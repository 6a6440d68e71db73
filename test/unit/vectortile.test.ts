import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/core/box.ts'
import { definition, epsg, WEB_MERCATOR } from '../../src/core/crs/crs.ts'
import { transformOf } from '../../src/core/crs/transform.ts'
import { LAMB93_50cm, tileBox, WebMercatorQuad } from '../../src/core/grid.ts'
import { projection } from '../../src/render/mesh.ts'
import { renderVectorTile } from '../../src/render/vectortile.ts'
import { doubleArea, invalidity, makeTile, polygonsOf, tileJob } from '../support/tiles.ts'

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
/** Down the page, as tiles count. */
const flip = (y: number) => 4096 - y

describe('renderVectorTile', () => {
  it('winds shells positive and holes negative, whichever way they came', () => {
    for (const turn of [(ring: Position[]) => ring, (ring: Position[]) => ring.toReversed()]) {
      const coordinates = [turn(square(100, 100, 1000)), turn(square(300, 300, 200)), turn(square(600, 600, 200))]
      const [feature] = makeTile(tileJob([{ geometry: { type: 'Polygon', coordinates } }]))
      expect(feature!.type).toBe(3)
      expect(feature!.paths.map(doubleArea)).toEqual([2_000_000, -80_000, -80_000])
    }
  })

  it('cuts a comb at the edge of the tile into valid teeth', () => {
    const teeth = Array.from({ length: 5 }, (_, i): Position[] => [
      [3000, 200 * i],
      [5000, 200 * i + 10],
      [5000, 200 * i + 90],
      [3000, 200 * i + 100],
    ]).flat()
    const ring: Position[] = [...teeth, [6000, 900], [6000, 2000], [5500, 2000], [5500, 0], [3000, 0]]
    const comb: Position[] = [
      [6000, 0],
      ...teeth.map(([x, y]): Position => [9000 - x!, y!]),
      [6000, 900],
      [7000, 900],
      [7000, 0],
      [6000, 0],
    ]
    for (const coordinates of [[ring], [comb]]) {
      const [feature] = makeTile(tileJob([{ geometry: { type: 'Polygon', coordinates } }]))
      if (!feature) continue
      expect(invalidity(feature.paths)).toBeUndefined()
      for (const [x, y] of feature.paths.flat()) {
        expect(x).toBeLessThanOrEqual(4160)
        expect(y).toBeLessThanOrEqual(4160)
      }
    }
    const [u] = makeTile(
      tileJob([
        {
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [5000, 100],
                [3000, 100],
                [3000, 200],
                [4500, 200],
                [4500, 300],
                [3000, 300],
                [3000, 400],
                [5000, 400],
                [5000, 100],
              ],
            ],
          },
        },
      ]),
    )
    expect(polygonsOf(u!.paths)).toHaveLength(2)
    expect(u!.paths.map(doubleArea)).toEqual([232_000, 232_000])
  })

  it('covers the whole tile, margin included, with a polygon around it', () => {
    const [feature] = makeTile(tileJob([{ geometry: { type: 'Polygon', coordinates: [square(-1e6, -1e6, 3e6)] } }]))
    expect(feature!.paths.map(doubleArea)).toEqual([2 * 4224 ** 2])
  })

  it('mends a bow tie, a doubled square and a ring that touches itself', () => {
    const bow: Position[] = [
      [0, 0],
      [1000, 1000],
      [1000, 0],
      [0, 1000],
      [0, 0],
    ]
    const pinched: Position[] = [
      [0, 0],
      [1000, 0],
      [1000, 1000],
      [500, 0],
      [0, 1000],
      [0, 0],
    ]
    const rings = (...coordinates: Position[][]) => ({ geometry: { type: 'Polygon' as const, coordinates } })
    const twice = {
      geometry: { type: 'MultiPolygon' as const, coordinates: [[square(0, 0, 500)], [square(0, 0, 500)]] },
    }
    const mended = makeTile(tileJob([rings(bow), rings(pinched), twice]))
    expect(mended.map(({ paths }) => invalidity(paths))).toEqual([undefined, undefined, undefined])
    expect(mended.map(({ paths }) => paths.reduce((sum, ring) => sum + doubleArea(ring), 0))).toEqual([
      1_000_000, 1_000_000, 500_000,
    ])
  })

  it('leaves out what collapses, and holes below a unit', () => {
    const needle: Position[] = [
      [10, 10],
      [900, 10.2],
      [10, 10.3],
      [10, 10],
    ]
    const tile = makeTile(
      tileJob([
        { geometry: { type: 'Polygon', coordinates: [square(5, 5, 0.3)] } },
        { geometry: { type: 'Polygon', coordinates: [needle] } },
        {
          geometry: {
            type: 'LineString',
            coordinates: [
              [5, 5],
              [5.2, 5.2],
            ],
          },
        },
        { geometry: { type: 'Polygon', coordinates: [square(50, 50, 30), square(60, 60, 0.4)] } },
        { geometry: null },
        { geometry: { type: 'Point', coordinates: [] } },
      ]),
    )
    expect(tile.map(({ id, paths }) => [id, paths.length])).toEqual([[3, 1]])
  })

  it('clips lines into parts and keeps the points of the margin', () => {
    const zigzag: Position[] = [
      [-500, 100],
      [500, 100],
      [500, -500],
      [900, -500],
      [900, 500],
    ]
    const tile = makeTile(
      tileJob([
        { geometry: { type: 'LineString', coordinates: zigzag } },
        {
          geometry: {
            type: 'MultiPoint',
            coordinates: [
              [-60, 10],
              [-70, 10],
              [4096, 4160],
              [7, 7],
            ],
          },
        },
        {
          geometry: {
            type: 'LineString',
            coordinates: [
              [-500, -400],
              [-400, -500],
            ],
          },
        },
      ]),
    )
    expect(tile.map(({ type, paths }) => [type, paths])).toEqual([
      [
        2,
        [
          [
            [-64, flip(100)],
            [500, flip(100)],
            [500, 4160],
          ],
          [
            [900, 4160],
            [900, flip(500)],
          ],
        ],
      ],
      [1, [[[-60, flip(10)]], [[4096, -64]], [[7, flip(7)]]]],
    ])
  })

  it('takes of a mixed collection what has the most dimensions', () => {
    const [feature] = makeTile(
      tileJob([
        {
          geometry: {
            type: 'GeometryCollection',
            geometries: [
              { type: 'Point', coordinates: [1, 1] },
              { type: 'Polygon', coordinates: [square(0, 0, 100)] },
              {
                type: 'LineString',
                coordinates: [
                  [0, 0],
                  [9, 9],
                ],
              },
            ],
          },
        },
      ]),
    )
    expect(feature!.type).toBe(3)
  })

  it('makes every polygon valid, rightly wound, and no larger than the margin', () => {
    const size = fc.constantFrom(8, 60, 4400)
    const ring = (scale: number) =>
      fc
        .array(
          fc.tuple(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.double({ min: -0.2, max: 1.2, noNaN: true })),
          {
            minLength: 3,
            maxLength: 14,
          },
        )
        .map(vertices => {
          const scaled = vertices.map(([x, y]): Position => [x * scale, y * scale])
          return [...scaled, scaled[0]!]
        })
    const polygons = size.chain(scale =>
      fc.array(fc.array(ring(scale), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    )
    fc.assert(
      fc.property(polygons, coordinates => {
        const [feature] = makeTile(tileJob([{ geometry: { type: 'MultiPolygon', coordinates } }]))
        if (!feature) return
        expect(invalidity(feature.paths)).toBeUndefined()
        for (const [x, y] of feature.paths.flat()) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-64)
          expect(Math.max(x, y)).toBeLessThanOrEqual(4160)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('draws Antarctica down to the edge of Web Mercator although the pole has no place there', () => {
    const cap: Position[] = [
      [-180, -70],
      [180, -70],
      [180, -90],
      [-180, -90],
      [-180, -70],
    ]
    const box = tileBox(WebMercatorQuad.matrices[0]!, 0, 0)
    const job = tileJob([{ geometry: { type: 'Polygon', coordinates: [cap] } }], {
      crs: definition(WEB_MERCATOR),
      from: '+proj=longlat +datum=WGS84',
      box,
    })
    const [feature] = makeTile(job)
    const bottom = Math.max(...feature!.paths.flat().map(([, y]) => y))
    expect(bottom).toBe(4160)
  })

  it('keeps identifiers that are whole numbers, and values by their type', () => {
    const geometry = { type: 'Point' as const, coordinates: [1, 1] }
    const columns = ['name', 'height', 'open', 'tags', 'none']
    const tile = makeTile(
      tileJob(
        [
          { id: 7, geometry, values: ['Évry "<x>"', 12.5, true, { a: [1] }, null] },
          { id: 'x', geometry, values: ['b', -3, false, [1, 2], null] },
          { id: -1, geometry, values: [null, 9007199254740991, null, null, null] },
        ],
        { columns },
      ),
    )
    expect(tile.map(({ id, properties }) => [id, properties])).toEqual([
      [7, { name: 'Évry "<x>"', height: 12.5, open: true, tags: '{"a":[1]}' }],
      [undefined, { name: 'b', height: -3, open: false, tags: '[1,2]' }],
      [undefined, { height: 9007199254740991 }],
    ])
  })

  it('stops when it is told to', () => {
    const job = tileJob([{ geometry: { type: 'Point', coordinates: [1, 1] } }])
    expect(() => renderVectorTile(job, AbortSignal.abort())).toThrow()
  })
})

describe('projection', () => {
  const lambert = definition(epsg(2154)!)
  const mercator = definition(WEB_MERCATOR)
  const degrees = '+proj=longlat +datum=WGS84'
  const france: Box = [-4, 42, 8, 51]
  const grids: [string, typeof WebMercatorQuad, string][] = [
    ['Lambert-93 to Web Mercator', WebMercatorQuad, lambert],
    ['degrees to Web Mercator', WebMercatorQuad, degrees],
    ['degrees to Lambert-93', LAMB93_50cm, degrees],
    ['Web Mercator to Lambert-93', LAMB93_50cm, mercator],
  ]

  it.each(grids)('is within a third of a tile unit of the exact one: %s', (_, grid, from) => {
    const to = definition(grid.crs)
    const out = new Float64Array(2)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 18 }),
        fc.double({ min: france[0], max: france[2], noNaN: true }),
        fc.double({ min: france[1], max: france[3], noNaN: true }),
        (level, lon, lat) => {
          const matrix = grid.matrices[level]!
          const [x, y] = transformOf(degrees, to)(lon, lat)
          const side = matrix.cellSize * matrix.tileWidth
          const [col, row] = [Math.floor((x - matrix.origin[0]) / side), Math.floor((matrix.origin[1] - y) / side)]
          const box = tileBox(matrix, row, col)
          const project = projection(from, { crs: to, box, width: 4096, height: 4096 }, 64, 0.25, 1e6)
          const [sx, sy] = transformOf(degrees, from)(lon, lat)
          project(Float64Array.of(sx, sy), 1, 2, out)
          expect(Math.abs(out[0]! - ((x - box[0]) / side) * 4096)).toBeLessThan(0.34)
          expect(Math.abs(out[1]! - ((box[3] - y) / side) * 4096)).toBeLessThan(0.34)
        },
      ),
      { numRuns: 60 },
    )
  })
})
