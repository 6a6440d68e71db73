import fc from 'fast-check'
import { expect } from 'vitest'
import { conversion } from '../../src/core/crs/conversion.ts'
import { CRS84, definition, WEB_MERCATOR } from '../../src/core/crs/crs.ts'
import { ServiceError } from '../../src/core/error.ts'
import { type PackedFeatures, packFeatures } from '../../src/core/packed.ts'
import { type GeometryVisitor, readWkb } from '../../src/core/wkb.ts'
import { geometryWriter } from '../../src/encoders/geojson-geometry.ts'
import { Text } from '../../src/encoders/text.ts'
import { drawMap } from '../../src/workers/map.ts'
import { runVectorTile } from '../../src/workers/vectortile.ts'
import { dialect, geometry } from '../support/geometry.ts'
import { writeWkb } from '../support/wkb.ts'
import { bytesLike } from './arbitrary.ts'
import { fuzz, replay } from './fuzz.ts'

const silent: GeometryVisitor = { open: () => {}, vertices: () => {}, close: () => {} }
const crs = definition(WEB_MERCATOR)
const half = 20037508.342789244
const box = [-half, -half, half, half] as const
const damaged = fc.tuple(geometry, dialect).chain(([shape, how]) => bytesLike([writeWkb(shape, how)]))

fuzz('WKB is told to a visitor', { runs: 3000, cases: damaged, check: bytes => fails(() => readWkb(bytes, silent)) })
fuzz('WKB becomes GeoJSON', { runs: 1500, cases: damaged, check: written })
fuzz('WKB becomes a vector tile', { runs: 500, cases: damaged, check: tiled })
fuzz('WKB is drawn', { runs: 300, cases: damaged, check: drawn })

replay('wkb', async bytes => {
  await fails(() => readWkb(bytes, silent))
  await written(bytes)
  await tiled(bytes)
  await drawn(bytes)
})

async function written(bytes: Uint8Array): Promise<void> {
  // A geometry that fails ends its page, and the writer with it.
  await fails(() => {
    const text = new Text()
    geometryWriter(bytes, conversion(WEB_MERCATOR, CRS84), CRS84, text)(0, bytes.length)
    JSON.parse(Buffer.from(text.take()).toString())
  })
}

async function tiled(bytes: Uint8Array): Promise<void> {
  const layers = [{ name: 'a', crs, features: packed(bytes) }]
  const job = { crs, box, extent: 4096, buffer: 64, layers, encoder: 'mvt' }
  await fails(() => runVectorTile(job, AbortSignal.timeout(20_000)))
}

async function drawn(bytes: Uint8Array): Promise<void> {
  const style = { id: 'default', use: 'simple', options: {} }
  const layers = [{ kind: 'features' as const, crs, features: packed(bytes), style }]
  await fails(() => drawMap({ width: 64, height: 64, crs, box, layers, background: undefined, symbolScale: 1 }))
}

const packed = (bytes: Uint8Array): PackedFeatures => packFeatures([{ id: 1, values: [], geometry: bytes }], [])

/** Nothing but the word for a broken source may be thrown. */
async function fails(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    expect(thrown.code).toBe('source-failed')
  }
}
