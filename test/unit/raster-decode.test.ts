import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BlockFormat } from '../../src/core/raster.ts'
import { decodeBlock } from '../../src/decode/block.ts'
import { standaloneJpeg } from '../../src/decode/jpeg.ts'
import { decodeLzw } from '../../src/decode/lzw.ts'
import { decodePackbits } from '../../src/decode/packbits.ts'
import { readValues } from '../../src/decode/values.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { gdal, gdalSamples, hasGdal, openCog, scratch, signal } from '../support/raster.ts'

const folder = scratch()
const width = 150
const height = 90

/** A smooth picture with some noise: runs, differences and dictionaries all have something to do. */
function floats(bands: number): Float32Array {
  const data = new Float32Array(width * height * bands)
  for (let i = 0; i < data.length; i++) {
    const pixel = Math.floor(i / bands)
    data[i] = 120 + 90 * Math.sin(pixel / 300) + ((pixel * 7919 + i * 31) % 17) * (pixel % 50 < 25 ? 0 : 1.5)
  }
  return data
}

const types = ['Byte', 'UInt16', 'Int16', 'UInt32', 'Int32', 'Float32', 'Float64'] as const
const cases: readonly (readonly [name: string, type: (typeof types)[number], bands: number, options: string])[] = [
  ['none', 'UInt16', 3, 'TILED=YES'],
  ['none, strips', 'Byte', 3, 'BLOCKYSIZE=7'],
  ['deflate, predictor 2', 'Int16', 1, 'COMPRESS=DEFLATE PREDICTOR=2 TILED=YES'],
  ['deflate, predictor 2, 3 bands', 'UInt32', 3, 'COMPRESS=DEFLATE PREDICTOR=2 TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=32'],
  ['deflate, predictor 2, floats', 'Float32', 1, 'COMPRESS=DEFLATE PREDICTOR=2'],
  ['deflate, predictor 3', 'Float32', 3, 'COMPRESS=DEFLATE PREDICTOR=3 TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=64'],
  ['deflate, predictor 3, doubles', 'Float64', 1, 'COMPRESS=DEFLATE PREDICTOR=3'],
  ['lzw', 'Byte', 1, 'COMPRESS=LZW'],
  ['lzw, predictor 2', 'Int32', 3, 'COMPRESS=LZW PREDICTOR=2 TILED=YES BLOCKXSIZE=128 BLOCKYSIZE=128'],
  ['lzw, predictor 3, planar', 'Float32', 3, 'COMPRESS=LZW PREDICTOR=3 INTERLEAVE=BAND'],
  ['packbits', 'Byte', 3, 'COMPRESS=PACKBITS BLOCKYSIZE=16'],
  ['zstd, predictor 2', 'UInt16', 3, 'COMPRESS=ZSTD PREDICTOR=2 TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=64'],
  ['zstd, planar', 'Byte', 3, 'COMPRESS=ZSTD INTERLEAVE=BAND'],
  ['lerc', 'Float32', 1, 'COMPRESS=LERC TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=64'],
  ['lerc and deflate', 'Int16', 1, 'COMPRESS=LERC_DEFLATE'],
  ['lerc and zstd, 3 bands', 'Byte', 3, 'COMPRESS=LERC_ZSTD TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=64'],
  ['big-endian', 'Int16', 1, 'ENDIANNESS=BIG COMPRESS=DEFLATE PREDICTOR=2'],
  ['big-endian, floats', 'Float32', 1, 'ENDIANNESS=BIG COMPRESS=LZW PREDICTOR=3'],
  ['big-endian, uncompressed', 'Float64', 3, 'ENDIANNESS=BIG'],
  ['BigTIFF', 'UInt16', 1, 'BIGTIFF=YES TILED=YES COMPRESS=DEFLATE'],
  ['BigTIFF, big-endian, planar', 'UInt16', 3, 'BIGTIFF=YES ENDIANNESS=BIG INTERLEAVE=BAND COMPRESS=LZW'],
  ['webp, lossless', 'Byte', 3, 'COMPRESS=WEBP WEBP_LOSSLESS=YES TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=64'],
  ['webp, lossless, alpha', 'Byte', 4, 'COMPRESS=WEBP WEBP_LOSSLESS=YES TILED=YES BLOCKXSIZE=64 BLOCKYSIZE=64'],
]

describe.skipIf(!hasGdal)('blocks decode to what GDAL reads (skipped: no gdal_translate)', () => {
  const sources = new Map<number, string>()
  beforeAll(async () => {
    for (const bands of [1, 3, 4]) {
      const path = join(folder, `source${bands}.tif`)
      const picture = { width, height, bands, data: floats(bands) }
      writeFileSync(
        path,
        await encodeCog({ epsg: 2154, box: [0, 0, 1500, 900], picture, compression: 'deflate', tile: 64 }),
      )
      sources.set(bands, path)
    }
  })

  it.each(cases)('%s: %s × %i', async (name, type, bands, options) => {
    const path = join(folder, `${name.replaceAll(/\W+/g, '-')}-${type}${bands}.tif`)
    const creation = options.split(' ').flatMap(option => ['-co', option])
    gdal('gdal_translate', [
      '-q',
      '-ot',
      type,
      ...creation,
      ...(bands === 4 ? ['-co', 'ALPHA=YES'] : []),
      sources.get(bands)!,
      path,
    ])
    const source = openCog(path)
    const { raster } = await source.facts(signal())
    const part = await source.coverage!.read(0, { x0: 0, y0: 0, x1: width, y1: height }, signal())
    const all = raster!.bands.map((_, band) => band)
    const { bands: values } = await readValues(part, raster!.bands, all)
    const raw = gdalSamples(path, folder, ['-ot', 'Float64'])
    const expected = new Float64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length))
    for (const band of all)
      expect(Array.from(values[band]!.subarray(0, width * height))).toEqual(
        Array.from(expected.subarray(band * width * height, (band + 1) * width * height)),
      )
    await source.close()
  })

  it.each([
    ['YCbCr', 'PHOTOMETRIC=YCBCR', 3],
    ['RGB', 'PHOTOMETRIC=RGB', 3],
    ['RGB, planar', 'INTERLEAVE=BAND', 3],
    ['grey', 'PHOTOMETRIC=MINISBLACK', 1],
  ])('jpeg, %s', async (name, option, bands) => {
    const path = join(folder, `jpeg-${name.replaceAll(/\W+/g, '-')}.tif`)
    gdal('gdal_translate', [
      '-q',
      '-ot',
      'Byte',
      '-co',
      'COMPRESS=JPEG',
      '-co',
      'TILED=YES',
      '-co',
      'BLOCKXSIZE=64',
      '-co',
      'BLOCKYSIZE=64',
      '-co',
      option,
      sources.get(bands)!,
      path,
    ])
    const source = openCog(path)
    const { raster } = await source.facts(signal())
    const part = await source.coverage!.read(0, { x0: 10, y0: 20, x1: 140, y1: 80 }, signal())
    const { bands: values } = await readValues(
      part,
      raster!.bands,
      raster!.bands.map((_, band) => band),
    )
    const expected = gdalSamples(path, folder, ['-srcwin', '10', '20', '130', '60'])
    let sum = 0
    for (const [band, found] of values.entries())
      for (let i = 0; i < 130 * 60; i++) sum += Math.abs(found[i]! - expected[band * 130 * 60 + i]!)
    expect(sum / (values.length * 130 * 60)).toBeLessThan(1)
    await source.close()
  })
})

describe('damaged blocks', () => {
  const format: BlockFormat = {
    compression: 'deflate',
    predictor: 1,
    type: 'uint8',
    bands: 1,
    planar: false,
    littleEndian: true,
    width: 16,
    height: 16,
  }
  const garbage = Uint8Array.from({ length: 200 }, (_, i) => (i * 73) & 255)

  it.each(['none', 'deflate', 'lzw', 'packbits', 'zstd', 'lerc', 'jpeg', 'webp'] as const)(
    '%s: an error, and no more than a block',
    async compression => {
      const short = garbage.subarray(0, compression === 'packbits' ? 2 : 200)
      await expect(decodeBlock(short, { ...format, compression })).rejects.toMatchObject({ code: 'source-failed' })
    },
  )

  it('a block larger than allowed is not even begun', async () => {
    await expect(decodeBlock(garbage, { ...format, width: 65_536, height: 65_536 })).rejects.toMatchObject({
      code: 'source-failed',
    })
  })

  it('bytes decoders stop at the size they are given', () => {
    expect(decodePackbits(Uint8Array.of(0x81, 7, 0x81, 8), 100)).toHaveLength(100)
    expect(decodeLzw(Uint8Array.of(0x80, 0x10, 0x60, 0x50, 0x10), 2).length).toBeLessThanOrEqual(2)
  })

  it('JPEG blocks become files by bytes alone', () => {
    const block = Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 0xff, 0xd9)
    const tables = Uint8Array.of(0xff, 0xd8, 0xff, 0xdb, 0, 3, 9, 0xff, 0xd9)
    expect([...standaloneJpeg(block, { tables, ycbcr: true })]).toEqual([
      0xff, 0xd8, 0xff, 0xdb, 0, 3, 9, 0xff, 0xda, 0, 2, 1, 0xff, 0xd9,
    ])
    expect(
      Buffer.from(standaloneJpeg(block, { ycbcr: false }))
        .subarray(2, 11)
        .toString('latin1'),
    ).toBe('\xff\xee\x00\x0eAdobe')
    expect(() => standaloneJpeg(Uint8Array.of(1, 2, 3, 4), { ycbcr: true })).toThrow()
  })
})
