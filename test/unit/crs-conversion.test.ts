import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversion } from '../../src/core/crs/conversion.ts'
import { CRS84, type Crs, epsg, WEB_MERCATOR } from '../../src/core/crs/crs.ts'
import { transform } from '../../src/core/crs/transform.ts'

const lambert93 = epsg(2154)!
const pairs: [string, Crs, Crs, readonly [number, number]][] = [
  ['Lambert-93 in degrees', lambert93, CRS84, [690_000, 6_530_000]],
  ['degrees in Lambert-93', CRS84, lambert93, [3, 46]],
  ['UTM in Web Mercator', epsg(32631)!, WEB_MERCATOR, [500_000, 5_000_000]],
  ['Web Mercator in degrees, far north', WEB_MERCATOR, CRS84, [0, 19_000_000]],
  ['NTF in degrees', epsg(27572)!, CRS84, [600_000, 2_200_000]],
]

describe('conversion', () => {
  it.each(pairs)('gives what the exact transform gives, however many vertices: %s', (_, from, to, [x, y]) => {
    const exact = transform(from, to)
    const convert = conversion(from, to)
    const found = new Float64Array(4)
    const reach = from.kind === 'geographic' ? 0.05 : 6000
    const tolerance = to.kind === 'geographic' ? 1e-10 : 1e-6
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (dx, dy) => {
          convert(x + dx * reach, y + dy * reach, found, 1)
          const [ex, ey] = exact(x + dx * reach, y + dy * reach)
          expect(Math.abs(found[1]! - ex)).toBeLessThan(2 * tolerance)
          expect(Math.abs(found[2]! - ey)).toBeLessThan(2 * tolerance)
          expect([found[0], found[3]]).toEqual([0, 0])
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('has no answer where the transform has none, and keeps to seams', () => {
    const convert = conversion(CRS84, lambert93)
    const exact = transform(CRS84, lambert93)
    const found = new Float64Array(2)
    for (let i = 0; i < 500; i++) {
      for (const [x, y] of [
        [3, -90],
        [-177 + (i - 250) / 1e4, 46],
        [200 + i / 1e5, 91],
      ] as const) {
        convert(x, y, found, 0)
        const [ex, ey] = exact(x, y)
        if (Number.isFinite(ex + ey)) expect([...found]).toEqual([expect.closeTo(ex, 3), expect.closeTo(ey, 3)])
        else expect(Number.isFinite(found[0]! + found[1]!)).toBe(false)
      }
    }
  })

  it('leaves vertices as they are within one CRS', () => {
    const found = new Float64Array(2)
    conversion(CRS84, CRS84)(1e300, Number.NaN, found, 0)
    expect([...found]).toEqual([1e300, Number.NaN])
  })
})
