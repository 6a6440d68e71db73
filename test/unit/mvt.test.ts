import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VectorTile as Decoded } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/core/feature.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { TileLayer } from '../../src/core/payload.ts'
import { mvt } from '../../src/encoders/mvt.ts'
import { renderVectorTile } from '../../src/render/vectortile.ts'
import { tileJob } from '../support/tiles.ts'

const gdal = spawnSync('ogrinfo', ['--formats']).stdout?.includes('MVT') === true
if (!gdal) console.log('GDAL with its MVT driver is absent: its reading of tiles is not tested')

const rowsWith = (columns: string[], ...rows: [id: string | number, ...values: Value[]][]) =>
  packFeatures(
    rows.map(([id, ...values]) => ({ id, values, geometry: null })),
    columns,
  )
const points: TileLayer = {
  name: 'points',
  extent: 4096,
  count: 3,
  types: Uint8Array.of(1, 1, 1),
  commands: Uint8Array.of(9, 50, 34, 9, 50, 34, 9, 50, 34),
  offsets: Uint32Array.of(0, 3, 6, 9),
  rows: Uint32Array.of(0, 2, 3),
  features: rowsWith(['kind', 'n'], [1, 'a', 1], [7, 'gone', 7], ['x', 'a', 1.5], [2 ** 53 - 1, 'b', null]),
}
const encode = (...layers: TileLayer[]) => mvt.encode({ kind: 'vectortile', layers }) as Uint8Array

describe('mvt', () => {
  it('writes version 2 with each name and each value once', () => {
    const bytes = encode(points)
    const layer = new Decoded(new PbfReader(bytes)).layers.points!
    expect([layer.version, layer.extent, layer.length]).toEqual([2, 4096, 3])
    expect([0, 1, 2].map(i => layer.feature(i).properties)).toEqual([
      { kind: 'a', n: 1 },
      { kind: 'a', n: 1.5 },
      { kind: 'b' },
    ])
    expect([0, 1, 2].map(i => layer.feature(i).id)).toEqual([1, undefined, 2 ** 53 - 1])
    expect(layer.feature(0).loadGeometry()).toEqual([[{ x: 25, y: 17 }]])
    expect(Buffer.from(bytes).toString('latin1').split('kind')).toHaveLength(2)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('gone')
  })

  it('has no bytes for a tile without features, and no layer without any', () => {
    const empty = { ...points, count: 0, name: 'empty' }
    expect(encode(empty)).toHaveLength(0)
    expect(encode()).toHaveLength(0)
    expect(Object.keys(new Decoded(new PbfReader(encode(empty, points))).layers)).toEqual(['points'])
  })

  it('tells numbers, truth and text apart in the dictionary', () => {
    const values = ['1', 1, true, -7, -(2 ** 53 - 1), 2 ** 53 - 1, 0.1, false, '']
    const columns = values.map((_, i) => `c${i}`)
    const layer = { ...points, count: 1, features: rowsWith(columns, [1, ...values]) }
    const read = new Decoded(new PbfReader(encode(layer))).layers.points!.feature(0).properties
    expect(Object.values(read)).toEqual(values)
  })

  it.skipIf(!gdal)('is read by GDAL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geosocle-mvt-'))
    const shell = [
      [100, 100],
      [2000, 100],
      [2000, 2000],
      [100, 100],
    ]
    const features = [{ id: 5, geometry: { type: 'Polygon' as const, coordinates: [shell] }, values: ['Évry', 3] }]
    writeFileSync(
      join(folder, '0.pbf'),
      mvt.encode(renderVectorTile(tileJob(features, { columns: ['nom', 'n'] }))) as Uint8Array,
    )
    const said = execFileSync('ogrinfo', ['-al', '-oo', 'CLIP=NO', `MVT:${join(folder, '0.pbf')}`], {
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    expect(said).toMatch(/Layer name: layer/)
    expect(said).toMatch(/nom \(String\) = Évry/)
    expect(said).toMatch(/n \(Integer\) = 3/)
    expect(said).toMatch(/POLYGON \(\(/)
  })
})
