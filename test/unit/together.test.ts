import fc from 'fast-check'
import sharp, { type JpegOptions } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { BlockFormat } from '../../src/core/raster.ts'
import { decodeBlock } from '../../src/decode/block.ts'
import { decodePicture } from '../../src/decode/picture.ts'
import { decodeTogether } from '../../src/decode/together.ts'

const [width, height] = [64, 48]
const formatOf = (bands: number, ycbcr = true): BlockFormat => ({
  compression: 'jpeg',
  predictor: 1,
  type: 'uint8',
  bands,
  planar: false,
  littleEndian: true,
  width,
  height,
  jpeg: { ycbcr },
})

/** A JPEG of waves, another for each seed. */
async function jpeg(seed: number, bands: 1 | 3, options: JpegOptions = {}, side = width): Promise<Uint8Array> {
  const samples = Uint8Array.from({ length: side * height * bands }, (_, i) => 128 + 120 * Math.sin(i / 9 + seed * i))
  const input = sharp(samples, { raw: { width: side, height, channels: bands } })
  return (bands === 1 ? input.toColourspace('b-w') : input).jpeg({ optimiseCoding: false, ...options }).toBuffer()
}

const alone = (blocks: readonly Uint8Array[], format: BlockFormat) =>
  Promise.all(blocks.map(async block => Buffer.from((await decodeBlock(block, format)) as Uint8Array).toString('hex')))
const hex = (found: readonly Uint8Array[] | undefined) => found?.map(bytes => Buffer.from(bytes).toString('hex'))

describe('blocks of JPEG decoded together', () => {
  it.each([
    ['YCbCr, 4:2:0', 3, {}],
    ['YCbCr, 4:4:4', 3, { chromaSubsampling: '4:4:4' }],
    ['grey', 1, {}],
  ] as const)('are what each is by itself: %s', async (_, bands, options) => {
    const blocks = await Promise.all([1, 2, 3, 4, 5].map(seed => jpeg(seed, bands, options)))
    const format = formatOf(bands)
    expect(hex(await decodeTogether(blocks, format))).toEqual(await alone(blocks, format))
  })

  it('are what each is by itself where colours are plain', async () => {
    const blocks = await Promise.all([1, 2].map(seed => jpeg(seed, 3, { chromaSubsampling: '4:4:4' })))
    const format = formatOf(3, false)
    expect(hex(await decodeTogether(blocks, format))).toEqual(await alone(blocks, format))
  })

  it('are left to be decoded one by one where they are not plain and alike', async () => {
    const sound = await jpeg(1, 3)
    const strange = [
      await jpeg(2, 3, { progressive: true }),
      await jpeg(2, 3, { chromaSubsampling: '4:4:4' }),
      await jpeg(2, 1),
      await jpeg(2, 3, {}, 32),
      sound.slice(0, -20),
      new Uint8Array(100),
    ]
    for (const block of strange) expect(await decodeTogether([sound, block], formatOf(3))).toBeUndefined()
    expect(await decodeTogether([sound], formatOf(3))).toBeUndefined()
  })

  it('are never taken for sound where one by itself is damaged', async () => {
    const sound = await Promise.all([1, 2].map(seed => jpeg(seed, 3)))
    const whole = await jpeg(3, 3)
    const change = fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) })
    const cut = fc.record({ from: fc.nat(whole.length - 1), bytes: fc.integer({ min: 0, max: 400 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 4 }), cut, async (changes, { from, bytes }) => {
        const block = Uint8Array.from([...whole.subarray(0, from), ...whole.subarray(from + bytes)])
        for (const { at, bit } of changes) if (at < block.length) block[at]! ^= 1 << bit
        const blocks = [sound[0]!, block, sound[1]!]
        const found = await decodeTogether(blocks, formatOf(3))
        if (found) expect(hex(found)).toEqual(await alone(blocks, formatOf(3)))
      }),
      { numRuns: 400 },
    )
  })
})

it('takes no TIFF for a picture', async () => {
  const tiff = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
    .tiff()
    .toBuffer()
  await expect(decodePicture(tiff, 3, 64)).rejects.toThrow('TIFF')
})
