import type { Position } from 'geojson'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Box } from '../../src/core/box.ts'
import { type Crs, definition, epsg } from '../../src/core/crs/crs.ts'
import { transformBox } from '../../src/core/crs/transform.ts'
import { LAMB93_50cm, type TileMatrixSet, tileBox, WebMercatorQuad } from '../../src/core/grid.ts'
import type { Store } from '../../src/core/store.ts'
import { type DecodedFeature, doubleArea, makeTile, polygonsOf, tileJob } from '../support/tiles.ts'
import { writeWkb } from '../support/wkb.ts'
import { never, testStores } from '../support/writer.ts'

if (inject('databaseKind') === 'embedded')
  console.log('the embedded database has no ST_AsMVTGeom: vector tiles have no oracle')

/** Blocks of houses, fields with ponds and winding shores around Grenoble, in Lambert-93. */
function surfaces(): Position[][][] {
  let seed = 11
  const next = () => {
    seed = (seed * 1664525 + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const blob = (x: number, y: number, size: number, corners: number, rough: number): Position[] => {
    const ring = Array.from({ length: corners }, (_, i): Position => {
      const angle = (2 * Math.PI * i) / corners
      const reach = size * (1 - rough * next())
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
    })
    return [...ring, ring[0]!]
  }
  return Array.from({ length: 600 }, (_, i) => {
    const [x, y] = [915_000 + 8000 * next(), 6_451_000 + 8000 * next()]
    if (i % 20 === 0) return [blob(x, y, 1500, 300, 0.6), blob(x, y, 200, 20, 0.3)]
    if (i % 5 === 0) return [blob(x, y, 200, 40, 0.5)]
    return [blob(x, y, 8 + 20 * next(), 5 + Math.floor(6 * next()), 0.3)]
  })
}

interface Expected {
  readonly id: number
  readonly area: number
  readonly length: number
}

const area = ({ paths }: DecodedFeature) => paths.reduce((sum, ring) => sum + doubleArea(ring), 0) / 2
const text = ({ paths }: DecodedFeature) =>
  `MULTIPOLYGON(${polygonsOf(paths)
    .map(rings => `(${rings.map(ring => `(${ring.map(vertex => vertex.join(' ')).join(',')})`).join(',')})`)
    .join(',')})`

describe.skipIf(inject('databaseKind') === 'embedded')('vector tiles beside those of PostGIS', () => {
  const lambert = epsg(2154)!
  let store: Store
  let close: () => Promise<void>
  const rows = surfaces().map((coordinates, id) => ({ id, geometry: writeWkb({ type: 'Polygon', coordinates }) }))

  beforeAll(() => {
    const stores = testStores()
    store = stores.store
    close = () => stores.stores.close()
  })
  afterAll(() => close())

  async function oracle(box: Box, crs: Crs): Promise<Expected[]> {
    const statement = `select id, st_area(g)::float8 as area, st_perimeter(g)::float8 as length from (
      select i::int - 1 as id, st_asmvtgeom(st_transform(st_geomfromwkb(w, 2154), $2::int), st_makeenvelope($3, $4, $5, $6, $2), 4096, 64) as g
      from unnest($1::bytea[]) with ordinality as t(w, i)) as t where not st_isempty(g)`
    const values = [rows.map(({ geometry }) => Buffer.from(geometry)), Number(crs.code), ...box]
    return store.query({ text: statement, values }, never) as Promise<Expected[]>
  }

  const tiles: [TileMatrixSet, number][] = [
    [WebMercatorQuad, 10],
    [WebMercatorQuad, 12],
    [WebMercatorQuad, 14],
    [WebMercatorQuad, 17],
    [LAMB93_50cm, 7],
    [LAMB93_50cm, 11],
  ]

  it.each(tiles.map(([grid, level]) => [`${grid.id} ${level}`, grid, level] as const))('%s', async (_, grid, level) => {
    const matrix = grid.matrices[level]!
    const side = matrix.cellSize * matrix.tileWidth
    const [x, y] = transformBox([919_000, 6_455_000, 919_001, 6_455_001], lambert, grid.crs)!
    const box = tileBox(matrix, Math.floor((matrix.origin[1] - y) / side), Math.floor((x - matrix.origin[0]) / side))
    const job = tileJob(rows, { crs: definition(grid.crs), from: definition(lambert), box })
    const found = makeTile(job)

    const wkts = found.map(text)
    const bad = await store.query(
      {
        text: 'select g, st_isvalidreason(g::geometry) as why from unnest($1::text[]) as t(g) where not st_isvalid(g::geometry)',
        values: [wkts],
      },
      never,
    )
    expect(bad).toEqual([])

    const expected = await oracle(box, grid.crs)
    const ours = new Map(found.map(feature => [feature.id!, area(feature)]))
    expect(found.length).toBeGreaterThan(0)
    for (const { id, area: wanted, length } of expected) {
      // Both snap to whole units: each edge may lie half a unit beside the other's.
      if (wanted > 4 || ours.has(id))
        expect(Math.abs((ours.get(id) ?? 0) - wanted)).toBeLessThanOrEqual(2 + length * 0.6)
    }
    const known = new Set(expected.map(({ id }) => id))
    for (const [id, size] of ours) if (!known.has(id)) expect(size).toBeLessThan(4)
    const total = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + size, 0)
    expect(total(ours.values()) / total(expected.map(feature => feature.area))).toBeCloseTo(1, level < 8 ? 0 : 1)
  })
})
