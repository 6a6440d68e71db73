import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asServiceError } from '../../src/core/error.ts'
import type { BlockFormat, Held, RasterPart, Slot } from '../../src/core/raster.ts'
import type { Source } from '../../src/core/source.ts'
import type { MapJob } from '../../src/core/work.ts'
import { decodeBlock } from '../../src/decode/block.ts'
import { eachBlock } from '../../src/decode/groups.ts'
import { decoded } from '../../src/decode/kept.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { BlockMemory } from '../../src/workers/memory.ts'
import { makeWork, type WorkOptions } from '../../src/workers/pool.ts'
import { draw, gdal, hasGdal, openCog, type Picture, pixelsOf, scratch, signal } from '../support/raster.ts'

const built = existsSync(new URL('../../dist/workers/thread.js', import.meta.url))
if (!built) console.log('dist/ is absent: worker threads are not tested; run the build first')
if (!hasGdal) console.log('gdal_translate is absent: masks and planar files are not tested')

describe('the memory of decoded blocks', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('find' as const), name: fc.integer({ min: 0, max: 12 }).map(String) }),
    fc.record({
      do: fc.constant('keep' as const),
      name: fc.integer({ min: 0, max: 12 }).map(String),
      bytes: fc.integer({ min: 1, max: 1200 }),
    }),
    fc.record({ do: fc.constantFrom('claim' as const, 'release' as const), bytes: fc.integer({ min: 1, max: 1200 }) }),
    fc.record({ do: fc.constantFrom('hold' as const, 'end' as const) }),
  )

  it('never gives away what is claimed or held, and stays within its bytes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), steps => {
        const blocks = new BlockMemory(8192)
        const claimed: Slot[] = []
        const holds: { held: Held; slots: Set<Slot> }[] = []
        for (const one of steps) {
          if (one.do === 'hold') holds.push({ held: blocks.hold(), slots: new Set() })
          if (one.do === 'end') holds.shift()?.held.end()
          if (one.do === 'claim' || one.do === 'keep') {
            const slot = blocks.claim(one.bytes)
            if (!slot) continue
            expect(slot.length).toBeGreaterThanOrEqual(one.bytes)
            expect(slot.at % 8).toBe(0)
            if (one.do === 'keep') blocks.keep(one.name, slot)
            else claimed.push(slot)
            const apart = one.do === 'keep' ? [slot, ...claimed] : claimed
            const others = new Set([...apart, ...holds.flatMap(({ slots }) => [...slots])])
            const places = [...others].sort((a, b) => a.at - b.at)
            places.forEach((place, i) => {
              const before = places[i - 1]
              expect(place.at).toBeGreaterThanOrEqual(before ? before.at + before.length : 0)
              expect(place.at + place.length).toBeLessThanOrEqual(8192)
            })
          }
          if (one.do === 'release' && claimed.length > 0) blocks.release(claimed.shift()!)
          const last = holds.at(-1)
          const found = one.do === 'find' ? last?.held.find(one.name) : undefined
          if (found) last!.slots.add(found)
          expect(blocks.stats.bytes).toBeLessThanOrEqual(8192)
        }
        // All that is left can go, down to the last byte.
        for (const { held } of holds) held.end()
        for (const slot of claimed) blocks.release(slot)
        const all = Array.from({ length: 128 }, () => blocks.claim(64))
        expect(all.every(slot => slot !== undefined)).toBe(true)
        for (const slot of all) blocks.release(slot!)
        expect(blocks.stats.bytes).toBe(0)
      }),
    )
  })

  it('lets the least recently used go first, and what is held never', () => {
    const blocks = new BlockMemory(8 * 64)
    const names = [...'abcdefgh']
    for (const name of names) blocks.keep(name, blocks.claim(64)!)
    const held = blocks.hold()
    held.find('b')
    const other = blocks.hold()
    other.find('a')
    other.end()
    for (const name of 'ijklmn') blocks.keep(name, blocks.claim(64)!)
    const last = blocks.hold()
    expect(names.filter(name => last.find(name))).toEqual(['a', 'b'])
    last.end()
    for (const name of 'opqrstu') blocks.keep(name, blocks.claim(64)!)
    expect(blocks.hold().find('a')).toBeUndefined()
    expect(blocks.hold().find('b')).toBeDefined()
  })

  it('keeps nothing where it has no bytes, and no block that would take an eighth of it', () => {
    expect(new BlockMemory(0).claim(1)).toBeUndefined()
    expect(new BlockMemory(1024).claim(129)).toBeUndefined()
  })
})

describe('a block that is decoded', () => {
  const format: BlockFormat = {
    ...{ compression: 'none', predictor: 1, type: 'uint8', bands: 1, planar: false, littleEndian: true },
    ...{ width: 4, height: 4 },
  }
  const leave = async (length: number, rows: number) => {
    const rooms = new Map([['a', { at: 64, length: 64 }]])
    const memory = new SharedArrayBuffer(128)
    const shelf = {
      memory,
      rooms,
      filled: new Set<string>(),
      scratch: (_: string, size: number) => new Uint32Array(size),
    }
    const bytes = new Uint8Array(length).fill(7)
    await decoded({ x: 0, y: 0, bytes, name: 'a' }, format, rows, shelf)
    return { names: [...shelf.filled], filled: new Uint8Array(memory).filter(byte => byte === 7).length }
  }

  it('is left in its room where it is whole, and not where it is a strip that ends early', async () => {
    expect(await leave(16, 4)).toEqual({ names: ['a'], filled: 16 })
    expect(await leave(8, 2)).toEqual({ names: [], filled: 0 })
  })
})

describe('the blocks of a part', () => {
  it('are not visited any more when one of them could not be decoded', async () => {
    const sound = await webp(256, new Uint8Array(256 * 256 * 3))
    const [part] = draft(256, [sound, sound, new Uint8Array(3), sound]).layers.flatMap(layer =>
      layer.kind === 'raster' ? layer.parts : [],
    )
    let [over, late] = [false, 0]
    const all = eachBlock(part!, undefined, undefined, () => {
      late += Number(over)
    })
    await expect(all).rejects.toMatchObject({ code: 'source-failed' })
    over = true
    await Promise.all(Array.from({ length: 8 }, () => decodeBlock(sound, part!.format)))
    expect(late).toBe(0)
  })
})

const folder = scratch()
const box = [900_000, 6_440_000, 901_280, 6_441_280] as const
const side = 256

/** A picture of waves and noise, another for each seed. */
function colours(seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length: side * side * 3 }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return 128 + 90 * Math.sin((i % 773) / 40 + seed) + (state >>> 28)
  })
}

async function write(name: string, seed: number): Promise<string> {
  const path = join(folder, name)
  const picture = { width: side, height: side, bands: 3, data: colours(seed) }
  writeFileSync(`${path}.part`, await encodeCog({ epsg: 2154, box, picture, compression: 'jpeg', tile: 64 }))
  renameSync(`${path}.part`, path)
  return path
}

async function writeHeights(): Promise<string> {
  const path = join(folder, 'heights.tif')
  const data = Float32Array.from({ length: side * side }, (_, i) => (i % 97 === 0 ? -1 : Math.sin(i / 900) * 800))
  const picture = { width: side, height: side, bands: 1, data }
  writeFileSync(path, await encodeCog({ epsg: 2154, box, picture, compression: 'deflate', nodata: -1, tile: 64 }))
  return path
}

/** The same picture with a mask, and with its bands and a mask in planes. */
function masked(path: string, ...more: string[]): string {
  const out = join(folder, `masked${more.length}.tif`)
  const tiles = ['-co', 'TILED=YES', '-co', 'BLOCKXSIZE=64', '-co', 'BLOCKYSIZE=64']
  const mask = ['-b', '1', '-b', '2', '-b', '3', '-mask', '1', '--config', 'GDAL_TIFF_INTERNAL_MASK', 'YES']
  gdal('gdal_translate', ['-q', path, out, ...mask, ...tiles, ...more])
  return out
}

describe.skipIf(!built)('maps of kept blocks', () => {
  const open: ReturnType<typeof makeWork>[] = []
  const sources: Source[] = []
  const start = (part: Partial<WorkOptions> = {}) => {
    const limits = { time: 20_000, memory: 512 }
    const work = makeWork({ size: 2, queue: 64, limits, grids: [], blocks: 0, warn: () => undefined, ...part })
    open.push(work)
    return work
  }
  const at = (path: string) => {
    const source = openCog(path)
    sources.push(source)
    return source
  }
  const whole: Picture = { crs: 'EPSG:3857', width: 64, height: 64 }

  beforeAll(async () => {
    const path = await write('ortho.tif', 1)
    await writeHeights()
    if (!hasGdal) return
    masked(path, '-co', 'COMPRESS=DEFLATE')
    masked(path, '-co', 'COMPRESS=DEFLATE', '-co', 'INTERLEAVE=BAND')
  })
  afterAll(async () => {
    await Promise.all(open.splice(0).map(work => work.close()))
    await Promise.all(sources.splice(0).map(source => source.close()))
  })

  const files = ['ortho.tif', 'heights.tif', ...(hasGdal ? ['masked2.tif', 'masked4.tif'] : [])]
  it.each(files)('are those of blocks that are decoded, byte for byte: %s', async name => {
    const source = at(join(folder, name))
    const none = start()
    const small = start({ blocks: 150_000 })
    const large = start({ blocks: 8_388_608 })
    const place = fc.record({
      x: fc.double({ min: -200, max: 1000, noNaN: true }),
      y: fc.double({ min: -200, max: 1000, noNaN: true }),
      size: fc.double({ min: 20, max: 1500, noNaN: true }),
      crs: fc.constantFrom('EPSG:2154', 'EPSG:3949'),
      pixels: fc.integer({ min: 1, max: 80 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 4 }), async places => {
        const maps = places.map(({ x, y, size, crs, pixels }): Picture => {
          const [west, south] = crs === 'EPSG:2154' ? [box[0] + x, box[1] + y] : [1_900_000 + x, 8_173_000 + y]
          return { crs, box: [west, south, west + size, south + size], width: pixels, height: pixels }
        })
        const drawn = await Promise.all(
          [none, small, large].map(work => Promise.all([...maps, ...maps].map(map => draw(source, map, work)))),
        )
        const [expected, ...others] = drawn.map(pictures =>
          pictures.map(({ data }) => Buffer.from(data).toString('hex')),
        )
        for (const other of others) expect(other).toEqual(expected)
      }),
      { numRuns: 8 },
    )
    // Places that chance chose may all lie beside the raster.
    for (const work of [large, large]) await draw(source, whole, work)
    expect(none.stats().blocks.found).toBe(0)
    expect(small.stats().blocks.bytes).toBeLessThanOrEqual(150_000)
    expect(large.stats().blocks.found).toBeGreaterThan(0)
  })

  it('read and decode nothing twice, whichever thread comes next', async () => {
    const work = start({ blocks: 8_388_608 })
    const source = at(join(folder, 'ortho.tif'))
    const first = await draw(source, whole, work)
    const { missed, bytes } = work.stats().blocks
    const again = await Promise.all([1, 2, 3, 4].map(() => draw(source, whole, work)))
    expect(again.map(({ data }) => Buffer.compare(data, first.data))).toEqual([0, 0, 0, 0])
    expect(work.stats().threads).toBe(2)
    expect(work.stats().blocks).toEqual({ bytes, missed, found: 4 * missed })
  })

  it('are never those of another state of the file', async () => {
    const work = start({ blocks: 8_388_608 })
    const path = await write('changing.tif', 2)
    const before = await draw(at(path), whole, work)
    await write('changing.tif', 3)
    const after = await draw(at(path), whole, work)
    const expected = await draw(at(path), whole, start())
    expect(Buffer.compare(before.data, after.data)).not.toBe(0)
    expect(Buffer.compare(after.data, expected.data)).toBe(0)
  })

  it('are right after a thread died while it was filling the memory, and all of its room is free again', async () => {
    const limits = { time: 1, memory: 512 }
    const work = start({ size: 1, blocks: 8_388_608, limits })
    const source = at(join(folder, 'ortho.tif'))
    const codes = await Promise.all(
      Array.from({ length: 4 }, () => draw(source, whole, work).catch(thrown => asServiceError(thrown).code)),
    )
    expect(codes).toContain('timeout')
    await expect.poll(() => work.stats().busy).toBe(0)
    await expect.poll(() => work.stats().blocks.bytes).toBe(0)
    limits.time = 20_000
    const [drawn, expected] = await Promise.all([draw(source, whole, work), draw(source, whole, start())])
    expect(Buffer.compare(drawn.data, expected.data)).toBe(0)
  })

  it('keep nothing of a job that failed', async () => {
    const work = start({ blocks: 8_388_608 })
    const source = at(join(folder, 'ortho.tif'))
    const facts = await source.facts(signal())
    const held = work.hold!()
    const part = await source.coverage!.read(0, { x0: 0, y0: 0, x1: 128, y1: 128 }, signal(), held)
    const [first, ...others] = part.blocks
    const damaged = { ...part, blocks: [...others, { ...first!, bytes: first!.bytes!.slice(0, 40) }] }
    const style = { id: 's', use: 'bands', options: {} }
    const layer = { kind: 'raster' as const, crs: 'x', parts: [damaged], raster: facts.raster!, style }
    const picture = { width: 8, height: 8, crs: 'x', box, background: undefined, symbolScale: 1, encoder: 'png' }
    const job = work.run('map', { ...picture, layers: [{ ...layer, resampling: 'nearest' }] }, signal())
    await expect(job).rejects.toMatchObject({ code: 'source-failed' })
    held.end()
    expect(work.stats().blocks).toEqual({ bytes: 0, found: 0, missed: 4 })
  })

  it('are not written over by blocks whose job failed before they were decoded', async () => {
    const work = start({ size: 1, blocks: 33_554_432 })
    const noise = Uint8Array.from({ length: 1024 * 1024 * 3 }, (_, i) => Math.imul(i, 2654435761) >>> 24)
    const slow = await webp(1024, noise)
    const failing = draft(1024, [slow, slow, slow, new Uint8Array(3)])
    await expect(work.run('map', failing, signal())).rejects.toMatchObject({ code: 'source-failed' })
    const grey = await webp(64, new Uint8Array(64 * 64 * 3).fill(200))
    const before = await work.run('map', draft(64, [grey, grey, grey, grey]), signal())
    // When these have been decoded, those have been.
    await work.run('map', draft(1024, [slow, slow, slow]), signal())
    const held = work.hold!()
    const kept = [0, 1, 2, 3].map(i => held.find(`64-${i}`))
    expect(kept.every(slot => slot !== undefined)).toBe(true)
    const after = await work.run('map', draft(64, kept), signal())
    held.end()
    for (const png of [before, after]) expect(new Set((await pixelsOf(png)).data)).toEqual(new Set([200, 255]))
  })
})

const webp = (size: number, samples: Uint8Array) =>
  sharp(samples, { raw: { width: size, height: size, channels: 3 } })
    .webp({ lossless: true, effort: 0 })
    .toBuffer()

/** A map of two by two WebP blocks, each compressed or kept. */
function draft(size: number, blocks: readonly (Uint8Array | Slot | undefined)[]): MapJob {
  const whole = [0, 0, 2 * size, 2 * size] as const
  const level = { width: 2 * size, height: 2 * size, box: whole, blockWidth: size, blockHeight: size }
  const format = { predictor: 1, type: 'uint8', bands: 3, planar: false, littleEndian: true } as const
  const part: RasterPart = {
    level,
    window: { x0: 0, y0: 0, x1: 2 * size, y1: 2 * size },
    format: { ...format, compression: 'webp', width: size, height: size },
    blocks: blocks.map((block, i) => ({
      x: (i % 2) * size,
      y: Math.floor(i / 2) * size,
      name: `${size}-${i}`,
      ...(block instanceof Uint8Array ? { bytes: new Uint8Array(block) } : { bytes: undefined, kept: block }),
    })),
  }
  const bands = ['red', 'green', 'blue'].map(name => ({ name, type: 'uint8' as const }))
  const raster = { bands, levels: [level], colours: 'rgb' as const, opaque: true }
  const style = { id: 's', use: 'bands', options: {} }
  const layer = { kind: 'raster' as const, crs: 'x', parts: [part], raster, style, resampling: 'nearest' as const }
  const frame = { width: 32, height: 32, crs: 'x', box: whole }
  return { ...frame, layers: [layer], background: undefined, symbolScale: 1, encoder: 'png' }
}
