import { copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { tileBox } from '../../src/core/grid.ts'
import type { Io } from '../../src/core/io.ts'
import { type CogInput, encodeCog } from '../../src/encoders/cog.ts'
import { makeIo } from '../../src/io/io.ts'
import { ranged, startHttpSource } from '../support/http-source.ts'
import { draw, gdal, geodata, hasGdal, hasGeodata, openCog, scratch, signal } from '../support/raster.ts'

const folder = scratch()
const colours = (width: number, height: number, bands: number) =>
  Uint8Array.from({ length: width * height * bands }, (_, i) => 128 + 100 * Math.sin(i / bands / 40 + (i % bands)))
const picture = (width: number, height: number, bands = 3) => ({
  width,
  height,
  bands,
  data: colours(width, height, bands),
})

async function write(name: string, input: CogInput): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, await encodeCog(input))
  return path
}

/** A disk whose reads are counted. */
function countingIo(): { io: Io; reads: [number, number][] } {
  const inner = makeIo({ folder: '.' })
  const reads: [number, number][] = []
  const io: Io = {
    ...inner,
    file(location) {
      const file = inner.file(location)
      return {
        location,
        stat: stop => file.stat(stop),
        read(start, end, stop, etag) {
          reads.push([start, end])
          return file.read(start, end, stop, etag)
        },
        stream: (start, end, stop, etag) => file.stream(start, end, stop, etag),
        close: () => file.close(),
      }
    },
  }
  return { io, reads }
}

const half = 20037508.342789244
let jpegPath = ''
let worldPath = ''
beforeAll(async () => {
  jpegPath = await write('jpeg.tif', {
    epsg: 2154,
    box: [800_000, 6_500_000, 800_600, 6_500_500],
    picture: picture(600, 500),
    compression: 'jpeg',
  })
  worldPath = await write('world.tif', {
    epsg: 3857,
    box: [-half, -half, half, half],
    picture: picture(1024, 1024),
    compression: 'jpeg',
  })
})

describe('the writer', () => {
  const cases: readonly (readonly [string, CogInput])[] = [
    ['jpeg, colours', { epsg: 3857, box: [0, 0, 1000, 800], picture: picture(1000, 800), compression: 'jpeg' }],
    ['jpeg, grey', { epsg: 2154, box: [0, 0, 500, 500], picture: picture(500, 500, 1), compression: 'jpeg' }],
    ['deflate, alpha', { epsg: 2154, box: [0, 0, 300, 300], picture: picture(300, 300, 4), compression: 'deflate' }],
    [
      'deflate, heights',
      {
        epsg: 4326,
        box: [-180, -90, 180, 90],
        picture: {
          width: 721,
          height: 361,
          bands: 1,
          data: new Float32Array(721 * 361).map((_, i) => Math.sin(i / 99) * 50),
        },
        compression: 'deflate',
        nodata: -9999,
      },
    ],
    [
      'deflate, whole numbers',
      {
        epsg: 4326,
        box: [0, 0, 10, 10],
        picture: { width: 300, height: 300, bands: 1, data: new Int16Array(90_000).map((_, i) => i % 3000) },
        compression: 'deflate',
        nodata: -32768,
      },
    ],
  ]

  it.skipIf(!hasGdal).each(cases)('%s: GDAL reads it as cloud optimized, without a warning', async (name, input) => {
    const path = await write(`${name.replaceAll(/\W+/g, '-')}.tif`, input)
    const said = gdal('gdalinfo', ['-checksum', '-json', path])
    const info = JSON.parse(said)
    expect(info.metadata.IMAGE_STRUCTURE.LAYOUT).toBe('COG')
    expect(info.size).toEqual([input.picture.width, input.picture.height])
    expect(info.geoTransform[0]).toBeCloseTo(input.box[0], 9)
    expect(info.coordinateSystem.wkt).toContain(`ID["EPSG",${input.epsg}]`)
    if (input.compression === 'deflate') {
      const raw = join(folder, 'raw.bin')
      gdal('gdal_translate', ['-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BIP', path, raw])
      expect(readFileSync(raw).equals(Buffer.from(input.picture.data.buffer))).toBe(true)
    }
  })
})

describe('facts', () => {
  it('come with one read of a small file', async () => {
    const { io, reads } = countingIo()
    const source = openCog(jpegPath, {}, io)
    const facts = await source.facts(signal())
    expect(reads).toHaveLength(1)
    expect(facts.crs.id).toBe('EPSG:2154')
    expect(facts.extent?.box).toEqual([800_000, 6_500_000, 800_600, 6_500_500])
    expect(facts.raster).toMatchObject({ colours: 'rgb', opaque: true })
    expect(facts.raster!.levels.map(({ width, height }) => [width, height])).toEqual([
      [600, 500],
      [300, 250],
      [150, 125],
    ])
    expect(facts.version()).toMatch(/^"/)
    await source.close()
  })

  it('the file’s own grid goes from coarse to fine and keeps the tiles’ places', async () => {
    const source = openCog(jpegPath)
    const { tiles } = await source.facts(signal())
    expect(tiles).toHaveLength(1)
    const { grid, limits, own, media } = tiles![0]!
    expect([grid.id, own, media]).toEqual(['sample.native', true, 'image/jpeg'])
    expect(grid.matrices.map(({ id, cellSize }) => [id, cellSize])).toEqual([
      ['0', 4],
      ['1', 2],
      ['2', 1],
    ])
    expect(tileBox(grid.matrices[2]!, 0, 0)).toEqual([800_000, 6_500_244, 800_256, 6_500_500])
    expect(limits[2]).toEqual({ matrix: '2', minRow: 0, maxRow: 1, minCol: 0, maxCol: 2 })
    await source.close()
  })

  it('a pyramid on WebMercatorQuad is served in that grid too', async () => {
    const source = openCog(worldPath)
    const { tiles } = await source.facts(signal())
    const quad = tiles!.find(({ grid }) => grid.id === 'WebMercatorQuad')!
    expect(quad.own).toBe(false)
    expect(quad.limits.map(({ matrix, maxRow, maxCol }) => [matrix, maxRow, maxCol])).toEqual([
      ['0', 0, 0],
      ['1', 1, 1],
      ['2', 3, 3],
    ])
    const tile = await source.tiles!.read('WebMercatorQuad', { matrix: '1', row: 1, col: 0 }, signal())
    const drawn = await draw(source, { crs: 'EPSG:3857', box: [-half, -half, 0, 0], width: 256, height: 256 })
    const decoded = await sharp(tile!.bytes).raw().toBuffer()
    expect(Buffer.from(drawn.data.filter((_, i) => i % 4 !== 3)).equals(decoded)).toBe(true)
    await source.close()
  })
})

describe('stored tiles', () => {
  it('are the bytes of the file, and pictures by themselves', async () => {
    const file = readFileSync(jpegPath)
    const source = openCog(jpegPath)
    await source.facts(signal())
    const tile = await source.tiles!.read('sample.native', { matrix: '2', row: 1, col: 2 }, signal())
    expect(file.includes(Buffer.from(tile!.bytes))).toBe(true)
    expect(await sharp(tile!.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 256, height: 256 })
    expect(await source.tiles!.read('sample.native', { matrix: '2', row: 2, col: 0 }, signal())).toBeUndefined()
    expect(await source.tiles!.read('other', { matrix: '2', row: 0, col: 0 }, signal())).toBeUndefined()
    await source.close()
  })

  it.skipIf(!hasGdal).each(['YCBCR', 'RGB'])(
    'GDAL’s %s blocks with shared tables show their colours',
    async photometric => {
      const flat = await write('flat.tif', {
        epsg: 2154,
        box: [0, 0, 256, 256],
        picture: {
          width: 256,
          height: 256,
          bands: 3,
          data: Uint8Array.from({ length: 256 * 256 * 3 }, (_, i) => [200, 60, 20][i % 3]!),
        },
        compression: 'deflate',
      })
      const path = join(folder, `gdal-${photometric}.tif`)
      gdal('gdal_translate', [
        '-q',
        '-co',
        'TILED=YES',
        '-co',
        'COMPRESS=JPEG',
        '-co',
        `PHOTOMETRIC=${photometric}`,
        flat,
        path,
      ])
      const source = openCog(path)
      await source.facts(signal())
      const tile = await source.tiles!.read('sample.native', { matrix: '0', row: 0, col: 0 }, signal())
      const { data } = await sharp(tile!.bytes).raw().toBuffer({ resolveWithObject: true })
      for (const [band, value] of [200, 60, 20].entries()) expect(Math.abs(data[band]! - value)).toBeLessThan(6)
      await source.close()
    },
  )
})

describe('a file that changes', () => {
  afterEach(() => vi.useRealTimers())

  it('is read in its new state, under a new version', async () => {
    const path = join(folder, 'changing.tif')
    copyFileSync(jpegPath, path)
    const source = openCog(path)
    const facts = await source.facts(signal())
    const before = facts.version()
    const next = await write('next.tif', {
      epsg: 2154,
      box: [800_000, 6_500_000, 800_600, 6_500_500],
      picture: picture(300, 250),
      compression: 'jpeg',
    })
    renameSync(next, path)
    await vi.waitFor(() => expect(facts.version()).not.toBe(before), { timeout: 9000, interval: 200 })
    const after = await source.facts(signal())
    expect(after.raster!.levels[0]!.width).toBe(300)
    await source.close()
  })

  it('a failure is not kept', async () => {
    const path = join(folder, 'late.tif')
    writeFileSync(path, 'not yet')
    const source = openCog(path)
    await expect(source.facts(signal())).rejects.toMatchObject({ code: 'source-failed' })
    copyFileSync(jpegPath, path)
    await expect(source.facts(signal())).resolves.toMatchObject({ raster: { colours: 'rgb' } })
    await source.close()
  })
})

describe('over HTTP', () => {
  it('reads ranges, draws, and follows a new file', async () => {
    let file = readFileSync(jpegPath)
    const origin = await startHttpSource()
    origin.on('/a.tif', ranged({ bytes: () => file, etag: () => `"${file.length}"` }))
    const io = makeIo({ folder: '.', egress: { allow: [origin.host] } })
    const source = openCog(`${origin.url}/a.tif`, {}, io)
    const { data } = await draw(source, { crs: 'EPSG:3857', width: 64, height: 64 })
    expect(data.filter((value, i) => i % 4 === 3 && value === 255).length).toBeGreaterThan(2000)
    file = readFileSync(worldPath)
    const follows = async () => expect((await source.facts(signal())).crs.id).toBe('EPSG:3857')
    await vi.waitFor(follows, { timeout: 9500, interval: 300 })
    origin.on('/a.tif', (_, response) => response.writeHead(500).end())
    await expect(source.coverage!.read(0, { x0: 300, y0: 300, x1: 900, y1: 900 }, signal())).rejects.toMatchObject({
      code: 'source-failed',
    })
    await source.close()
    await origin.close()
    await io.close()
  })

  it('stops with its signal', async () => {
    const origin = await startHttpSource()
    origin.on('/slow.tif', () => undefined)
    const io = makeIo({ folder: '.', egress: { allow: [origin.host] } })
    const source = openCog(`${origin.url}/slow.tif`, {}, io)
    const began = Date.now()
    await expect(source.facts(AbortSignal.timeout(100))).rejects.toBeDefined()
    expect(Date.now() - began).toBeLessThan(1000)
    await source.close()
    await origin.close()
    await io.close()
  })
})

describe('D2: hostile files', () => {
  const refused = async (bytes: Uint8Array, message: RegExp) => {
    const path = join(folder, 'hostile.tif')
    writeFileSync(path, bytes)
    const source = openCog(path)
    const reading = source.facts(signal()).then(async ({ raster }) => {
      const { width, height } = raster!.levels[0]!
      await source.coverage!.read(0, { x0: 0, y0: 0, x1: width, y1: height }, signal())
    })
    await expect(reading).rejects.toMatchObject({ code: 'source-failed', message: expect.stringMatching(message) })
    await source.close()
  }
  /** The file with the value of a field of its first directory replaced. */
  const patched = (tag: number, change: (view: DataView, at: number) => void) => {
    const bytes = new Uint8Array(readFileSync(jpegPath))
    const view = new DataView(bytes.buffer)
    const start = view.getUint32(4, true)
    for (let i = 0; i < view.getUint16(start, true); i++)
      if (view.getUint16(start + 2 + i * 12, true) === tag) change(view, start + 2 + i * 12)
    return bytes
  }

  it('no TIFF', () => refused(Buffer.from('<html>not found, sorry about that</html>'), /no TIFF/))
  it('empty', () => refused(new Uint8Array(0), /no TIFF/))
  it('cut off at every length', async () => {
    const whole = readFileSync(jpegPath)
    for (let length = 8; length < whole.length; length += Math.ceil(whole.length / 40))
      await refused(whole.subarray(0, length), /cannot be read/)
  })
  it('directories in a circle', () => {
    const bytes = new Uint8Array(readFileSync(jpegPath))
    const view = new DataView(bytes.buffer)
    const start = view.getUint32(4, true)
    view.setUint32(start + 2 + view.getUint16(start, true) * 12, start, true)
    return refused(bytes, /circle/)
  })
  it('too many directories', () => {
    const view = new DataView(new ArrayBuffer(8 + 100 * 6))
    view.setUint32(0, 0x49492a00)
    view.setUint32(4, 8, true)
    for (let i = 0; i < 100; i++) view.setUint32(8 + i * 6 + 2, 8 + (i + 1) * 6, true)
    return refused(new Uint8Array(view.buffer), /64 directories/)
  })
  it('blocks of gigabytes', () =>
    refused(
      patched(322, (view, at) => view.setUint32(at + 8, 1_000_000, true)),
      /block has|say where/,
    ))
  it('pictures without pixels', () =>
    refused(
      patched(256, (view, at) => view.setUint32(at + 8, 0, true)),
      /0 × 500/,
    ))
  it('pictures of 2³² columns', () =>
    refused(
      patched(256, (view, at) => view.setUint32(at + 8, 0xffffffff, true)),
      /cannot be read/,
    ))
  it('thousands of bands', () =>
    refused(
      patched(277, (view, at) => view.setUint16(at + 8, 60_000, true)),
      /bands/,
    ))
  it('fields of gigabytes', () =>
    refused(
      patched(324, (view, at) => view.setUint32(at + 4, 0x7fffffff, true)),
      /outside itself/,
    ))
  it('unknown compressions', () =>
    refused(
      patched(259, (view, at) => view.setUint16(at + 8, 34712, true)),
      /compression \(34712\)/,
    ))
})

describe.skipIf(!hasGeodata)(`real files (skipped without ${geodata})`, () => {
  const refusals: Readonly<Record<string, RegExp>> = {
    'cogeotiff_be_cog.tiff': /names no CRS: name it/,
    'cogeotiff_big_cog.tiff': /names no CRS/,
    'cogeotiff_model_transformation.tif': /turned or upside down/,
    'goes_geostationary_cog.tif': /no EPSG code/,
    'mars_hirise_cog.tif': /no EPSG code/,
    'scale_offset_cog.tif': /no EPSG code/,
  }
  const files = hasGeodata ? readdirSync(geodata).filter(name => /\.tiff?$/.test(name)) : []

  it.each(files)('%s opens and is drawn, or says why not', async name => {
    const source = openCog(join(geodata, name))
    // One that crosses the antimeridian is a speck on a picture of the whole world.
    const drawn = draw(source, { crs: name.startsWith('dateline') ? 'EPSG:32660' : 'EPSG:3857', width: 64, height: 64 })
    if (refusals[name])
      await expect(drawn).rejects.toMatchObject({
        code: 'source-failed',
        message: expect.stringMatching(refusals[name]),
      })
    else {
      const { data } = await drawn
      if (name !== 'cogeotiff_sparse.tiff')
        expect(data.filter((value, i) => i % 4 === 3 && value > 0).length).toBeGreaterThan(2)
    }
    await source.close()
  })

  it('a configuration gives the CRS that a file lacks', async () => {
    const source = openCog(join(geodata, 'scale_offset_cog.tif'), { crs: 'EPSG:26711' })
    const { crs, raster } = await source.facts(signal())
    expect(crs.id).toBe('EPSG:26711')
    expect(raster!.bands.map(({ scale, offset, nodata }) => [scale, offset, nodata])).toEqual([
      [0.0001, 1000, 0],
      [0.001, 2000, 0],
    ])
    await source.close()
  })

  it('half a pixel of PixelIsPoint files', async () => {
    const source = openCog(join(geodata, 'fr_ign_ntf_r93.tif'))
    const { extent } = await source.facts(signal())
    expect(extent!.box.map(value => Math.round(value * 1e6) / 1e6)).toEqual([-5.55, 40.95, 10.05, 52.05])
    await source.close()
  })

  it('a huge file is asked for little', async () => {
    const { io, reads } = countingIo()
    const source = openCog(join(geodata, 'land-mask_world_36000x18000_4326.cog.tif'), {}, io)
    await source.facts(signal())
    await source.coverage!.read(0, { x0: 20_000, y0: 5000, x1: 20_256, y1: 5256 }, signal())
    expect(reads.length).toBeLessThan(6)
    expect(reads.reduce((sum, [start, end]) => sum + end - start, 0)).toBeLessThan(300_000)
    await source.close()
  })

  it('WebP tiles on WebMercatorQuad at the zooms that fit', async () => {
    const source = openCog(join(geodata, 'bdortho50cm_lac-des-sapins_3857_webp.cog.tif'))
    const { tiles } = await source.facts(signal())
    const quad = tiles!.find(({ grid }) => grid.id === 'WebMercatorQuad')!
    expect(quad.limits.map(({ matrix }) => matrix)).toEqual(['17', '18'])
    const { minRow, minCol } = quad.limits[1]!
    const tile = await source.tiles!.read(
      'WebMercatorQuad',
      { matrix: '18', row: minRow + 5, col: minCol + 5 },
      signal(),
    )
    expect(await sharp(tile!.bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 })
    await source.close()
  })
})
