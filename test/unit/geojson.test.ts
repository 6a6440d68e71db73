import fc from 'fast-check'
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { isBuffered } from '../../src/core/body.ts'
import { CRS84, epsg, WEB_MERCATOR, WGS84 } from '../../src/core/crs/crs.ts'
import type { FeatureRow, Property } from '../../src/core/feature.ts'
import { makeLinks } from '../../src/core/link.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { FeaturePage } from '../../src/core/payload.ts'
import { numberBytes, writeNumber } from '../../src/encoders/digits.ts'
import { geojson } from '../../src/encoders/geojson.ts'
import { writeWkb } from '../support/wkb.ts'

function page(rows: readonly FeatureRow[], part: Partial<FeaturePage> = {}): FeaturePage {
  return {
    kind: 'features',
    collection: { id: 'c', title: 'C' },
    schema: { properties: [], geometry: { type: 'Geometry', dimensions: 2 } },
    columns: [],
    features: packFeatures(
      rows,
      (part.columns ?? []).map(({ name }) => name),
    ),
    stored: CRS84,
    crs: CRS84,
    matched: undefined,
    links: [],
    single: false,
    language: 'en',
    url: makeLinks({ root: 'https://example.org', scope: '' }),
    ...part,
  }
}

const row = (geometry: Geometry | null, id: string | number = 1): FeatureRow => ({
  id,
  values: [],
  geometry: geometry && writeWkb(geometry),
})

async function read(payload: FeaturePage): Promise<string> {
  const body = await geojson.encode(payload)
  if (isBuffered(body)) return new TextDecoder().decode(body)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function geometryOf(geometry: Geometry | null, part: Partial<FeaturePage> = {}): Promise<Geometry | null> {
  const collection = JSON.parse(await read(page([row(geometry)], part))) as FeatureCollection<Geometry | null>
  return collection.features[0]!.geometry
}

describe('geojson', () => {
  it('writes a collection with its counts and links first', async () => {
    const links = [{ href: 'https://example.org/next', rel: 'next' }]
    const rows = [row({ type: 'Point', coordinates: [1.5, 2.25] }, 'é"1'), row(null, 2)]
    const text = await read(
      page(rows, { matched: 7, links, featureLinks: id => [{ href: `https://x/${id}`, rel: 'self' }] }),
    )
    expect(text.replaceAll('\n', '')).toBe(
      '{"type":"FeatureCollection","numberReturned":2,"numberMatched":7,"links":[{"href":"https://example.org/next","rel":"next"}],"features":[' +
        '{"type":"Feature","id":"é\\"1","geometry":{"type":"Point","coordinates":[1.5,2.25]},"properties":{},"links":[{"href":"https://x/é\\"1","rel":"self"}]},' +
        '{"type":"Feature","id":2,"geometry":null,"properties":{},"links":[{"href":"https://x/2","rel":"self"}]}]}',
    )
  })

  it('writes one feature with the links of its page', async () => {
    const links = [{ href: 'https://example.org/f', rel: 'self' }]
    const feature = JSON.parse(await read(page([row(null, 'a')], { single: true, links }))) as Feature & {
      links: unknown
    }
    expect(feature).toEqual({ type: 'Feature', id: 'a', geometry: null, properties: {}, links })
  })

  it('writes coordinates in the official order of the axes', async () => {
    const paris: Geometry = { type: 'Point', coordinates: [2.35, 48.85] }
    expect(await geometryOf(paris)).toEqual(paris)
    expect(await geometryOf(paris, { crs: WGS84 })).toEqual({ type: 'Point', coordinates: [48.85, 2.35] })
    expect(await geometryOf(paris, { crs: epsg(2154)! })).toEqual({
      type: 'Point',
      coordinates: [652301.565, 6861302.726],
    })
    const back = { stored: epsg(2154)!, crs: CRS84 }
    expect(await geometryOf({ type: 'Point', coordinates: [652301.565, 6861302.726] }, back)).toEqual(paris)
  })

  it('winds shells counter-clockwise and holes clockwise, and closes rings', async () => {
    const shell: Position[] = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ]
    const hole: Position[] = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 4],
    ]
    expect(await geometryOf({ type: 'Polygon', coordinates: [shell, hole] })).toEqual({
      type: 'Polygon',
      coordinates: [
        shell.toReversed(),
        [
          [2, 4],
          [4, 4],
          [4, 2],
          [2, 2],
          [2, 4],
        ],
      ],
    })
  })

  it('closes a ring of very many vertices with its first position, and no other', async () => {
    const vertices = Array.from({ length: 200 }, (_, i): Position => {
      const angle = (i / 100) * Math.PI
      return [700_500.123 + 900 * Math.cos(angle), 6_600_500.4 + 900 * Math.sin(angle)]
    })
    const stored: Geometry = { type: 'Polygon', coordinates: [[...vertices, vertices[0]!]] }
    const written = (await geometryOf(stored, { stored: epsg(2154)!, crs: CRS84 })) as Polygon
    expect(written.coordinates[0]).toHaveLength(201)
    expect(written.coordinates[0]!.at(-1)).toEqual(written.coordinates[0]![0])
  })

  it('keeps z and drops m', async () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [1, 2, 3.1416789, 9],
        [4, 5, -0.0001, 9],
      ],
    }
    const rows = [{ id: 1, values: [], geometry: writeWkb(line, { dimensions: 'xyzm', srid: 4326 }) }]
    const text = await read(page(rows))
    expect(text).toContain('[[1,2,3.142],[4,5,0]]')
    const measured = [{ id: 1, values: [], geometry: writeWkb(line, { dimensions: 'xym', little: false }) }]
    expect(await read(page(measured))).toContain('[[1,2],[4,5]]')
  })

  it('writes null for a geometry that is empty or has no place in the CRS', async () => {
    const pole: Geometry = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0, -90],
      ],
    }
    expect(await geometryOf(pole, { crs: WEB_MERCATOR })).toBeNull()
    const empties: Geometry[] = [
      { type: 'Point', coordinates: [] },
      { type: 'LineString', coordinates: [] },
      { type: 'Polygon', coordinates: [] },
      { type: 'MultiPolygon', coordinates: [[]] },
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [] }] },
    ]
    for (const empty of empties) expect(await geometryOf(empty)).toBeNull()
  })

  it('leaves empty parts out of the others', async () => {
    const mixed: Geometry = {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Point', coordinates: [] },
        { type: 'MultiPoint', coordinates: [[], [1, 2], [], [3, 4]] },
        { type: 'MultiPolygon', coordinates: [] },
        {
          type: 'GeometryCollection',
          geometries: [
            {
              type: 'LineString',
              coordinates: [
                [0, 0],
                [1, 1],
              ],
            },
          ],
        },
      ],
    }
    expect(await geometryOf(mixed)).toEqual({
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'MultiPoint',
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
        { type: 'MultiPolygon', coordinates: [] },
        {
          type: 'GeometryCollection',
          geometries: [
            {
              type: 'LineString',
              coordinates: [
                [0, 0],
                [1, 1],
              ],
            },
          ],
        },
      ],
    })
  })

  it('escapes names and values, and keeps trees', async () => {
    const columns: Property[] = ['__proto__', 'a"b', 'tree', 'none'].map(name => ({ name, type: 'json' }))
    const values = ['</script>\u2028\n', '"', { a: [1, null, { b: 'é' }] }, null]
    const text = await read(page([{ id: 1, values, geometry: null }], { columns }))
    const { properties } = (JSON.parse(text) as FeatureCollection).features[0]!
    expect(Object.entries(properties!)).toEqual(columns.map(({ name }, i) => [name, values[i]]))
  })

  it('streams what is large, in chunks of about 64 KiB, and the same text as in one piece', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => row({ type: 'Point', coordinates: [i / 1000, 45] }, i))
    const body = await geojson.encode(page(rows))
    expect(isBuffered(body)).toBe(false)
    const sizes: number[] = []
    const parts: Uint8Array[] = []
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      sizes.push(chunk.length)
      parts.push(chunk)
    }
    expect(Math.max(...sizes)).toBeLessThan(70_000)
    const { features } = JSON.parse(Buffer.concat(parts).toString()) as FeatureCollection
    expect(features).toHaveLength(20_000)
    expect(isBuffered(await geojson.encode(page(rows.slice(0, 1000))))).toBe(true)
  })

  it('makes JSON of any geometry', async () => {
    const ordinate = fc.double({ min: -180, max: 180, noNaN: true })
    const ring = fc.array(fc.tuple(ordinate, ordinate), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 3 }), async coordinates => {
        const found = await geometryOf({ type: 'MultiPolygon', coordinates })
        const written = coordinates.flat(2).length
        if (written === 0) expect(found).toBeNull()
        else expect(found?.type).toBe('MultiPolygon')
      }),
      { numRuns: 200 },
    )
  })
})

describe('writeNumber', () => {
  const bytes = Buffer.alloc(numberBytes)
  const text = (value: number, decimals: number) => bytes.toString('latin1', 0, writeNumber(bytes, 0, value, decimals))

  it('rounds, and leaves zeros at the end and the sign of zero away', () => {
    expect(text(-0.00000004, 7)).toBe('0')
    expect(text(-0.5, 3)).toBe('-0.5')
    expect(text(179.99999999, 7)).toBe('180')
    expect(text(6861450.1062, 3)).toBe('6861450.106')
    expect(text(0.0100001, 7)).toBe('0.0100001')
    expect(text(1e300, 3)).toBe('1e+300')
  })

  it('writes the number that rounding makes', () => {
    const range = { min: -2e7, max: 2e7, noNaN: true }
    fc.assert(
      fc.property(fc.double(range), fc.constantFrom(3, 7), (value, decimals) => {
        const scale = 10 ** decimals
        expect(Number(text(value, decimals))).toBeCloseTo(Math.round(value * scale) / scale, decimals)
        expect(text(value, decimals)).toMatch(/^-?\d+(\.\d*[1-9])?$/)
      }),
    )
  })
})
