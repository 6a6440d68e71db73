import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Box } from '../../src/core/box.ts'
import { innerBox } from '../../src/sources/postgis/inner.ts'

const square = [0, 0, 1000, 0, 1000, 1000, 0, 1000, 0, 0]
const box: Box = [0, 0, 1000, 1000]

it('fills almost all of a box, and of an outline that is one', () => {
  for (const area of [{ box }, { box, ring: square }]) {
    const inner = innerBox(area)!
    expect(inner[0]).toBeGreaterThan(0)
    expect(inner[0]).toBeLessThan(1)
    expect(inner[2]).toBeLessThan(1000)
    expect(inner[2]).toBeGreaterThan(999)
  }
})

it('is absent where boxes of 32 bits cannot tell, or where the middle is outside', () => {
  expect(innerBox({ box: [700_000, 6_500_000, 700_003, 6_500_003] })).toBeUndefined()
  expect(innerBox({ box, ring: [0, 0, 1000, 0, 1000, 100, 100, 100, 100, 1000, 0, 1000, 0, 0] })).toBeUndefined()
})

it('lies within any quadrilateral', () => {
  const corner = (x: number, y: number) =>
    fc.tuple(fc.integer({ min: x, max: x + 450 }), fc.integer({ min: y, max: y + 450 }))
  fc.assert(
    fc.property(corner(0, 0), corner(550, 0), corner(550, 550), corner(0, 550), (a, b, c, d) => {
      const ring = [a, b, c, d, a].flat()
      const xs = [a, b, c, d].map(([x]) => x)
      const ys = [a, b, c, d].map(([, y]) => y)
      const inner = innerBox({ box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], ring })
      if (!inner) return
      for (let x = inner[0]; x <= inner[2]; x += (inner[2] - inner[0]) / 8)
        for (let y = inner[1]; y <= inner[3]; y += (inner[3] - inner[1]) / 8) expect(turns(ring, x, y)).toBe(1)
    }),
  )
})

it('keeps from an outline as far as boxes of 32 bits may be wrong', () => {
  const [x, y] = [700_000, 6_600_000]
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 499 }), lean => {
      const diamond = [lean, 0, 1000, lean, 1000 - lean, 1000, 0, 1000 - lean, lean, 0]
      const ring = diamond.map((value, i) => value + (i % 2 === 0 ? x : y))
      const [minX, minY, maxX, maxY] = innerBox({ box: [x, y, x + 1000, y + 1000], ring })!
      const ulp = 0.5
      for (const px of [minX - ulp, maxX + ulp])
        for (const py of [minY - ulp, maxY + ulp]) expect(turns(ring, px, py)).toBe(1)
    }),
  )
})

/** How often a ring goes around a point, by the angles of its edges. */
function turns(ring: readonly number[], x: number, y: number): number {
  let sum = 0
  for (let i = 2; i < ring.length; i += 2) {
    const [ax, ay, bx, by] = [ring[i - 2]! - x, ring[i - 1]! - y, ring[i]! - x, ring[i + 1]! - y]
    sum += Math.atan2(ax * by - ay * bx, ax * bx + ay * by)
  }
  return Math.round(sum / (2 * Math.PI))
}
