import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ServiceError } from '../../src/core/error.ts'
import { type BlockFormat, MAX_BLOCK_BYTES, sampleBytes } from '../../src/core/raster.ts'
import { decodeBlock, decodeMask } from '../../src/decode/block.ts'
import { openCog, signal } from '../support/raster.ts'
import { bytesLike } from './arbitrary.ts'
import { corpus, fuzz } from './fuzz.ts'
import { memoryIo } from './memory.ts'

const blocks = (await Promise.all(corpus('sound/tiff').map(({ bytes }) => blocksOf(bytes)))).flat()

/** What the head of a file may say of a block whatever its bytes are. */
const said: fc.Arbitrary<Partial<BlockFormat>> = fc.record(
  {
    width: fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 6000 })),
    height: fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 6000 })),
    bands: fc.integer({ min: 1, max: 5 }),
    planar: fc.boolean(),
    littleEndian: fc.boolean(),
    predictor: fc.constantFrom(1, 2, 3),
    type: fc.constantFrom(...(Object.keys(sampleBytes) as (keyof typeof sampleBytes)[])),
    compression: fc.constantFrom('none', 'deflate', 'lzw', 'packbits', 'jpeg', 'webp', 'zstd', 'lerc'),
  },
  { requiredKeys: [] },
)

const cases = fc.constantFrom(...blocks).chain(({ bytes, format }) =>
  fc.record({
    bytes: bytesLike([bytes]),
    format: fc.oneof(fc.constant({}), said).map(part => ({ ...format, ...part })),
  }),
)

it('a LERC block of another type than its file is refused, before eight times its bytes are made', async () => {
  const all = blocks.filter(({ format }) => format.compression === 'lerc')
  expect(all.length).toBeGreaterThan(2)
  for (const { bytes, format } of all) {
    expect((await decodeBlock(bytes, format)).length).toBe(format.width * format.height)
    await expect(decodeBlock(bytes, { ...format, type: 'uint8' })).rejects.toMatchObject({ code: 'source-failed' })
  }
})

fuzz('a block', {
  runs: 1500,
  cases,
  // A block of the largest size, before and after a predictor and in another order of bytes.
  bytes: 5 * MAX_BLOCK_BYTES,
  async check({ bytes, format }) {
    const samples = await refused(() => decodeBlock(bytes, format))
    if (!samples) return
    const { width, height, bands, planar, type } = format
    expect(samples.length).toBeGreaterThanOrEqual(width * height * (planar ? 1 : bands))
    expect(samples.byteLength).toBeLessThanOrEqual(width * height * (planar ? 1 : bands) * sampleBytes[type])
  },
})

fuzz('a block of a mask', {
  runs: 500,
  cases: fc.tuple(cases, fc.constantFrom('none', 'deflate', 'packbits', 'lzw'), fc.constantFrom(1, 8)),
  async check([{ bytes, format }, compression, bits]) {
    const masked = { ...format, mask: { compression, bits } } as BlockFormat
    const valid = await refused(() => decodeMask(bytes, masked))
    if (valid) expect(valid.length).toBe(format.width * format.height)
  },
})

async function refused<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    expect(thrown.code).toBe('source-failed')
    return undefined
  }
}

async function blocksOf(file: Uint8Array): Promise<{ bytes: Uint8Array; format: BlockFormat }[]> {
  const source = openCog('a.tif', {}, memoryIo(file))
  const { raster } = await source.facts(signal())
  const { width, height } = raster!.levels[0]!
  const part = await source.coverage!.read(0, { x0: 0, y0: 0, x1: width, y1: height }, signal())
  await source.close()
  return part.blocks.flatMap(({ bytes }) => (bytes ? [{ bytes: bytes.slice(), format: part.format }] : []))
}
