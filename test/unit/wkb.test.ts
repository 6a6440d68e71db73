import fc from 'fast-check'
import type { Geometry, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { type GeometryVisitor, readWkb, type Shape } from '../../src/core/wkb.ts'
import { dialect, geometry } from '../support/geometry.ts'
import { writeWkb } from '../support/wkb.ts'

/** What a visitor is told, as one line of text. */
function heard(bytes: Uint8Array): string {
  const words: string[] = []
  const visitor: GeometryVisitor = {
    open: (shape, count) => words.push(`${shape}${count}(`),
    vertices: (ordinates, count, stride, z) => {
      const positions = Array.from({ length: count }, (_, i) =>
        [...ordinates.subarray(i * stride, i * stride + (z ? 3 : 2))].join(' '),
      )
      words.push(`[${positions.join(',')}]`)
    },
    close: () => words.push(')'),
  }
  readWkb(bytes, visitor)
  return words.join('')
}

function expected(geometry: Geometry, z: boolean): string {
  const path = (positions: Position[]) =>
    `[${positions.map(p => [p[0], p[1], ...(z ? [p[2] ?? 0] : [])].join(' ')).join(',')}]`
  const of = (shape: Shape, parts: Geometry[]) => `${shape}${parts.length}(${parts.map(p => expected(p, z)).join('')})`
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates.length === 0 ? 'Point0()' : `Point1(${path([geometry.coordinates])})`
    case 'LineString':
      return `LineString${geometry.coordinates.length}(${path(geometry.coordinates)})`
    case 'Polygon':
      return `Polygon${geometry.coordinates.length}(${geometry.coordinates.map(path).join('')})`
    case 'MultiPoint':
      return of(
        'MultiPoint',
        geometry.coordinates.map(c => ({ type: 'Point', coordinates: c })),
      )
    case 'MultiLineString':
      return of(
        'MultiLineString',
        geometry.coordinates.map(c => ({ type: 'LineString', coordinates: c })),
      )
    case 'MultiPolygon':
      return of(
        'MultiPolygon',
        geometry.coordinates.map(c => ({ type: 'Polygon', coordinates: c })),
      )
    case 'GeometryCollection':
      return of('GeometryCollection', geometry.geometries)
  }
}

const silent: GeometryVisitor = { open: () => {}, vertices: () => {}, close: () => {} }

describe('readWkb', () => {
  it('tells every geometry as it was written, in each byte order, dimension and dialect', () => {
    fc.assert(
      fc.property(geometry, dialect, (shape, how) => {
        expect(heard(writeWkb(shape, how))).toBe(expected(shape, how.dimensions?.includes('z') === true))
      }),
    )
  })

  it('reads from the middle of a larger buffer', () => {
    const bytes = writeWkb({ type: 'LineString', coordinates: Array.from({ length: 100 }, (_, i) => [i, -i]) })
    const larger = new Uint8Array(bytes.length + 11)
    larger.set(bytes, 3)
    expect(heard(larger.subarray(3, 3 + bytes.length))).toBe(heard(bytes))
  })

  it.each([
    [15, 'MultiPolygon'],
    [16, 'MultiPolygon'],
  ])('reads type %i as a %s', (code, shape) => {
    const bytes = writeWkb({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    })
    bytes[1] = code
    bytes[10] = 17
    expect(heard(bytes)).toMatch(new RegExp(`^${shape}1\\(Polygon1`))
  })

  it('refuses arcs, unknown byte orders, strangers within a Multi and endless nesting', () => {
    const point = writeWkb({ type: 'Point', coordinates: [1, 2] })
    const arc = point.slice()
    arc[1] = 8
    const order = point.slice()
    order[0] = 7
    const stranger = writeWkb({ type: 'MultiPoint', coordinates: [[1, 2]] })
    stranger[10] = 2
    let deep: Geometry = { type: 'Point', coordinates: [0, 0] }
    for (let i = 0; i < 40; i++) deep = { type: 'GeometryCollection', geometries: [deep] }
    for (const bytes of [arc, order, stranger, writeWkb(deep), new Uint8Array(0)])
      expect(() => readWkb(bytes, silent)).toThrowError(expect.objectContaining({ code: 'source-failed' }))
  })

  it('holds a count against the bytes that remain before it makes room', () => {
    const bytes = writeWkb({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    })
    new DataView(bytes.buffer).setUint32(5, 0xffffffff, true)
    expect(() => readWkb(bytes, silent)).toThrowError(/ends too early/)
  })
})
