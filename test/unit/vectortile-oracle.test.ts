import fc from 'fast-check'
import type { Feature, Geometry } from 'geojson'
import GeoJSONVT from 'geojson-vt'
import { expect, it } from 'vitest'
import { fromGeojsonVt } from 'vt-pbf'
import { definition, WEB_MERCATOR, WGS84 } from '../../src/core/crs/crs.ts'
import { matrixOf, tileBox, WebMercatorQuad } from '../../src/core/grid.ts'
import { type DecodedFeature, decodeTile, makeTile, tileJob } from '../support/tiles.ts'

/** Tile units by which two writers may differ: each rounds by itself. */
const NEAR = 1.5

const tile = { z: 9, x: 264, y: 183 }
const degree = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true })
const place = fc.tuple(degree(5.2, 6.8), degree(44.8, 45.8))

const square = fc.tuple(place, degree(0.005, 0.4)).map(
  ([[x, y], size]): Geometry => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
    ],
  }),
)
const line = fc.tuple(place, place).map(([a, b]): Geometry => ({ type: 'LineString', coordinates: [a, b] }))
const point = place.map((at): Geometry => ({ type: 'Point', coordinates: at }))

it('agrees with an independent writer of tiles on what is where', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(square, line, point), { minLength: 1, maxLength: 20 }), geometries => {
      const theirs = byId(other(geometries))
      const ours = byId(own(geometries))
      for (const [id, [minX, minY, maxX, maxY]] of theirs) {
        const found = ours.get(id)
        const small = Math.max(maxX - minX, maxY - minY) <= 2 * NEAR
        const edge = maxX <= -64 + NEAR || maxY <= -64 + NEAR || minX >= 4160 - NEAR || minY >= 4160 - NEAR
        if (!found && (small || edge)) continue
        expect(found, `feature ${id} is missing`).toBeDefined()
        // Where a line is cut at the margin that it nearly follows, a fraction of a unit decides upon a hundred.
        if (minX < -60 || minY < -60 || maxX > 4156 || maxY > 4156) continue
        for (const [i, value] of [minX, minY, maxX, maxY].entries())
          expect(
            Math.abs(found![i]! - value),
            JSON.stringify({ id, found, theirs: theirs.get(id) }),
          ).toBeLessThanOrEqual(NEAR)
      }
      for (const id of ours.keys())
        expect(theirs.has(id) || edgeOnly(ours.get(id)!), `feature ${id} is too much`).toBe(true)
    }),
    { numRuns: 300, seed: 1 },
  )
})

const edgeOnly = ([minX, minY, maxX, maxY]: readonly number[]) =>
  maxX! <= -64 + NEAR || maxY! <= -64 + NEAR || minX! >= 4160 - NEAR || minY! >= 4160 - NEAR

function other(geometries: readonly Geometry[]): DecodedFeature[] {
  const features = geometries.map((geometry, i): Feature => ({ type: 'Feature', id: i + 1, geometry, properties: {} }))
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: tile.z, tolerance: 0, buffer: 64, extent: 4096 },
  )
  const found = index.getTile(tile.z, tile.x, tile.y)
  return found ? decodeTile(fromGeojsonVt({ layer: found } as never, { version: 2, extent: 4096 } as never)) : []
}

function own(geometries: readonly Geometry[]): DecodedFeature[] {
  const box = tileBox(matrixOf(WebMercatorQuad, String(tile.z))!, tile.y, tile.x)
  const features = geometries.map((geometry, i) => ({ id: i + 1, geometry }))
  return makeTile(tileJob(features, { crs: definition(WEB_MERCATOR), from: definition(WGS84), box }))
}

function byId(features: readonly DecodedFeature[]): Map<number, readonly [number, number, number, number]> {
  return new Map(
    features.map(({ id, paths }) => {
      const [xs, ys] = [0, 1].map(axis => paths.flat().map(vertex => vertex[axis]!)) as [number[], number[]]
      return [id!, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]] as const
    }),
  )
}
