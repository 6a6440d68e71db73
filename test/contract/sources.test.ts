import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { sayComplaint } from '../../src/config/complaint.ts'
import { describe as schemas } from '../../src/config/describe.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Box, grow, intersects } from '../../src/core/box.ts'
import { CRS84, parseCrs } from '../../src/core/crs/crs.ts'
import { transform } from '../../src/core/crs/transform.ts'
import { asServiceError } from '../../src/core/error.ts'
import { type Facts, offerings, type StoredTiles } from '../../src/core/facts.ts'
import { matrixOf, tileBox } from '../../src/core/grid.ts'
import { rowsOf as unpack } from '../../src/core/packed.ts'
import type { RasterFacts } from '../../src/core/raster.ts'
import type { FeatureSelection, Source, SourceKind } from '../../src/core/source.ts'
import { readWkb } from '../../src/core/wkb.ts'
import { readValues } from '../../src/decode/values.ts'
import { encoders } from '../../src/encoders/index.ts'
import { styleFunctions } from '../../src/render/index.ts'
import { sources } from '../../src/sources/index.ts'
import type { FixtureModule, SourceFixture } from '../fixtures/sources/fixture.ts'
import { validator } from '../support/schema.ts'
import { featureContract } from './features.ts'

/** Milliseconds in which whatever was cancelled must have ended. */
const SOON = 1000

const parts = { sources, protocols: [], styleFunctions }
const signal = () => AbortSignal.timeout(20_000)

/** The fixture of each listed source that has one. */
const tested = await Promise.all(
  sources
    .filter(({ type }) => existsSync(new URL(`../fixtures/sources/${type}.ts`, import.meta.url)))
    .map(
      async kind => [kind.type, kind, (await import(`../fixtures/sources/${kind.type}.ts`)) as FixtureModule] as const,
    ),
)

it('every listed source has a fixture, and a name of its own', () => {
  const types = sources.map(({ type }) => type)
  expect(new Set(types).size).toBe(types.length)
  const missing = types.filter(type => !tested.some(([name]) => name === type))
  expect(missing, 'write test/fixtures/sources/{type}.ts for').toEqual([])
})

describe.each(tested)('the source %s', (type, kind: SourceKind<never>, { fixture: make, servesSquares }) => {
  let fixture: SourceFixture
  let source: Source
  let facts: Facts

  const open = () => {
    const section = kind.config.parse(fixture.section)
    return kind.open(section as never, { io: fixture.io, stores: fixture.stores, id: 'sample', warn: () => undefined })
  }

  /** With a source that has read nothing yet, and keeps nothing. */
  const anew = async (work: (other: Source) => Promise<void>) => {
    const other = open()
    await work(other).finally(() => other.close())
  }

  beforeAll(async () => {
    fixture = await make()
    source = open()
    facts = await source.facts(signal())
  })
  afterAll(async () => {
    await source?.close()
    await fixture?.close()
  })

  describe('its configuration', () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'geosocle-contract-'))
      await mkdir(join(folder, 'services'))
      return () => rm(folder, { recursive: true })
    })
    const load = async (section: object) => {
      await writeFile(join(folder, 'services', 's.yaml'), stringify({ collections: { sample: { source: section } } }))
      return loadConfig({ folder, env: {}, ...parts })
    }

    it('is understood in the file of a service', async () => {
      const { config, complaints } = await load({ type, ...fixture.section })
      expect(complaints.map(sayComplaint)).toEqual([])
      expect(config!.services[0]!.collections[0]!.collection.source.section).toEqual(kind.config.parse(fixture.section))
    })

    it('is refused with the line where a key is unknown, or all are missing', async () => {
      const strange = await load({ type, ...fixture.section, bogus: 1 })
      expect(strange.complaints.map(sayComplaint)).toEqual([
        expect.stringMatching(/^services\/s\.yaml:\d+:\d+ collections\.sample\.source: unrecognised key "bogus"/),
      ])
      expect(strange.complaints[0]!.line).toBeGreaterThan(3)
      const [first] = (await load({ type })).complaints
      expect(first).toMatchObject({
        file: 'services/s.yaml',
        path: expect.stringContaining('collections.sample.source'),
      })
    })

    it('is taken and refused by the JSON Schema as well', () => {
      const check = validator(schemas(parts).service)
      const of = (section: object) => ({ collections: { sample: { source: section } } })
      expect(check(of({ type, ...fixture.section })), JSON.stringify(check.errors)).toBe(true)
      expect(check(of({ type, ...fixture.section, bogus: 1 }))).toBe(false)
      expect(check(of({ ...fixture.section, type: 'bogus' }))).toBe(false)
    })
  })

  describe('its facts', () => {
    it('name a known CRS, and a place that is the same in longitudes and latitudes', () => {
      expect(parseCrs(facts.crs.id)).toBe(facts.crs)
      const { box, lonLat } = facts.extent!
      for (const [minX, minY, maxX, maxY] of [box, lonLat]) {
        expect([minX, minY, maxX, maxY].every(Number.isFinite)).toBe(true)
        expect(minX <= maxX && minY <= maxY).toBe(true)
      }
      const [west, south, east, north] = lonLat
      expect(west >= -180 && south >= -90 && east <= 180 && north <= 90).toBe(true)
      const middle = transform(facts.crs, CRS84)((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
      expect(intersects(lonLat, [...middle, ...middle])).toBe(true)
    })

    it('offer something, with a reader for each thing that is offered', () => {
      expect(offerings(facts).size).toBeGreaterThan(0)
      expect([!!facts.features, !!facts.raster, !!facts.tiles, !!facts.files]).toEqual([
        !!source.features,
        !!source.coverage,
        !!source.tiles,
        !!source.bytes,
      ])
    })

    it('name the state of the data from memory, the same while they stay, or say that they cannot', () => {
      const before = performance.now()
      const names = Array.from({ length: 1000 }, () => facts.version())
      expect(performance.now() - before).toBeLessThan(200)
      expect(new Set(names).size).toBe(1)
      if (names[0] !== undefined) expect(names[0]).not.toBe('')
      expect(facts.version(facts.extent!.box)).toEqual(names[0] === undefined ? undefined : expect.any(String))
    })

    it('are given again, and cost no one more than a moment who left already', async () => {
      const again = await source.facts(signal())
      expect(again.crs).toBe(facts.crs)
      expect(again.extent).toEqual(facts.extent)
      await ends(() => source.facts(AbortSignal.abort()), 'may answer')
    })
  })

  it('opens without touching data, and closes as often as one likes', async () => {
    const other = open()
    await other.close()
    await other.close()
    const used = open()
    await used.facts(signal())
    await used.close()
    await used.close()
  })

  it('reads features as it describes them', async context => {
    const schema = facts.features
    if (!source.features || !schema) return context.skip()
    const columns = schema.properties.map(({ name }) => name)
    const all: FeatureSelection = { columns, match: 'geometry', geometry: 'full', limit: 500 }
    const rows = await rowsOf(source, all)
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const reach = grow(facts.extent!.box, 1e-6)
    for (const { values, geometry } of rows) {
      expect(values).toHaveLength(columns.length)
      if (geometry) expect(within(geometry, reach)).toBe(true)
    }
    const [one] = rows
    expect((await rowsOf(source, { ...all, ids: [String(one!.id)] })).map(({ id }) => id)).toEqual([one!.id])
    expect(await rowsOf(source, { ...all, areas: [] })).toEqual([])
    expect(await rowsOf(source, { ...all, limit: 1 })).toHaveLength(1)
    const count = await source.features.count({ ...all, limit: 1 }, signal())
    if (count !== undefined) expect(count).toBeGreaterThanOrEqual(rows.length)
    await anew(other => ends(() => rowsOf(other, all, AbortSignal.abort())))
    await anew(other => ends(() => other.features!.count(all, AbortSignal.abort()), 'may answer'))
  })

  it('reads the tiles that it lists, and none beside them', async context => {
    if (!source.tiles || !facts.tiles) return context.skip()
    for (const stored of facts.tiles) {
      expect(stored.limits.length).toBeGreaterThan(0)
      const found = await Promise.all(
        addressesOf(stored).map(tile => source.tiles!.read(stored.grid.id, tile, signal())),
      )
      const there = found.filter(tile => tile !== undefined)
      expect(there.length).toBeGreaterThan(0)
      for (const tile of there) {
        expect(tile.media).toBe(stored.media)
        expect(tile.bytes).toBeInstanceOf(Uint8Array)
      }
      const [first] = addressesOf(stored)
      const data = tileBox(matrixOf(stored.grid, first!.matrix)!, first!.row, first!.col)
      expect(data.every(Number.isFinite)).toBe(true)
      await anew(other => ends(() => other.tiles!.read(stored.grid.id, first!, AbortSignal.abort())))
      expect(await source.tiles.read(stored.grid.id, { ...first!, matrix: 'nowhere' }, signal())).toBeUndefined()
    }
    const media = encoders.map(encoder => encoder.media)
    expect(media).toEqual(expect.arrayContaining(facts.tiles.map(tiles => tiles.media)))
  })

  it('reads the blocks of each level, ready to be decoded', async context => {
    if (!source.coverage || !facts.raster) return context.skip()
    const { levels, bands } = facts.raster
    expect(levels.map(({ width }) => width)).toEqual(levels.map(({ width }) => width).sort((a, b) => b - a))
    for (const [index, level] of levels.entries()) {
      expect(boxesAgree(facts.raster, index)).toBe(true)
      const window = { x0: 0, y0: 0, x1: Math.min(70, level.width), y1: Math.min(50, level.height) }
      const part = await source.coverage.read(index, window, signal())
      expect(part.level).toEqual(level)
      expect(part.window).toEqual(window)
      const values = await readValues(
        part,
        bands,
        bands.map((_, i) => i),
        signal(),
      )
      expect([values.width, values.height]).toEqual([window.x1, window.y1])
      expect(values.bands[0]!.subarray(0, window.x1).some(Number.isFinite)).toBe(true)
    }
    const corner = { x0: 0, y0: 0, x1: 9, y1: 9 }
    await anew(other => ends(() => other.coverage!.read(0, corner, AbortSignal.abort())))
  })

  it('gives the bytes of the files that it lists, and of no other', async context => {
    if (!source.bytes || !facts.files) return context.skip()
    expect(facts.files.length).toBeGreaterThan(0)
    for (const file of facts.files) {
      const stat = await source.bytes.stat(file.name, signal())
      expect(stat).toMatchObject({ name: file.name, size: file.size, etag: file.etag, media: file.media })
      expect(file.etag).toMatch(/^"[\x21\x23-\x7e]+"$/)
      const whole = await bytesOf(source, file.name, 0, file.size)
      expect(whole).toHaveLength(file.size)
      expect(await bytesOf(source, file.name, 3, 11)).toEqual(whole.subarray(3, 11))
      await ends(() => bytesOf(source, file.name, 0, file.size, AbortSignal.abort()))
    }
    for (const name of ['nothing.bin', '../a', '', 'constructor'])
      expect(await source.bytes.stat(name, signal())).toBeUndefined()
  })

  if (servesSquares) describe('its features', () => featureContract(async () => source))
})

/** Work whose client has left ends soon, and as cancelled; what needs no work may be answered. */
async function ends(work: () => Promise<unknown>, answer?: 'may answer'): Promise<void> {
  const started = performance.now()
  const thrown = await work().then(
    () => undefined,
    (error: unknown) => error ?? 'nothing',
  )
  expect(performance.now() - started).toBeLessThan(SOON)
  if (thrown === undefined) expect(answer).toBe('may answer')
  else expect(asServiceError(thrown).code).toBe('cancelled')
}

async function rowsOf(source: Source, selection: FeatureSelection, stop = signal()) {
  const rows = []
  for await (const batch of source.features!.read(selection, stop)) {
    rows.push(...unpack(batch.features))
    if (rows.length >= selection.limit) break
  }
  return rows
}

async function bytesOf(source: Source, name: string, start: number, end: number, stop = signal()): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.bytes!.stream(name, start, end, stop)) pieces.push(piece)
  const streamed = Buffer.concat(pieces)
  expect(Buffer.compare(await source.bytes!.read(name, start, end, stop), streamed)).toBe(0)
  return streamed
}

/** Every vertex of a geometry lies in the box. */
function within(wkb: Uint8Array, [minX, minY, maxX, maxY]: Box): boolean {
  let inside = true
  readWkb(wkb, {
    open: () => undefined,
    close: () => undefined,
    vertices(ordinates, count, stride) {
      for (let i = 0; i < count; i++) {
        const [x, y] = [ordinates[i * stride]!, ordinates[i * stride + 1]!]
        if (!(x >= minX && x <= maxX && y >= minY && y <= maxY)) inside = false
      }
    },
  })
  return inside
}

/** The first tile of each matrix within the limits, and the last one. */
function addressesOf({ limits }: StoredTiles) {
  return limits.flatMap(({ matrix, minRow, minCol, maxRow, maxCol }) => [
    { matrix, row: minRow, col: minCol },
    { matrix, row: maxRow, col: maxCol },
  ])
}

/** Each level covers what the full one covers, but for a pixel of its own at the edges. */
function boxesAgree({ levels }: RasterFacts, index: number): boolean {
  const [full, level] = [levels[0]!, levels[index]!]
  const pixel = (level.box[2] - level.box[0]) / level.width
  return level.box.every((edge, i) => Math.abs(edge - full.box[i]!) <= pixel * 1.01)
}
