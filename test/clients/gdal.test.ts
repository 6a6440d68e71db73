import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Demonstration, franceAbsent, geodata, hasProgram, startDemonstration } from '../support/france.ts'

const run = promisify(execFile)
const reason = hasProgram('gdal_translate') ? franceAbsent() : 'gdal_translate is not on the PATH'
if (reason) console.log(`GDAL reads the demonstrations: skipped, ${reason}`)

describe.skipIf(reason)('GDAL reads the demonstrations without a word of complaint', () => {
  let server: Demonstration
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'geosocle-gdal-'))
    const tests = { database: inject('database'), databaseKind: inject('databaseKind') }
    server = await startDemonstration(tests, 'monde', 'france')
  }, 240_000)
  afterAll(async () => {
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  /** What a program of GDAL says; it must say nothing on its error output. */
  async function gdal(program: string, ...args: string[]): Promise<string> {
    const env = { ...process.env, GDAL_HTTP_TIMEOUT: '60', GDAL_DEFAULT_WMS_CACHE_PATH: folder }
    const { stdout, stderr } = await run(program, args, { cwd: folder, env, timeout: 120_000, maxBuffer: 1 << 24 })
    expect(stderr, args.join(' ')).toBe('')
    expect(stdout).not.toMatch(/^(Warning|ERROR)/m)
    return stdout
  }

  const info = async (name: string) => JSON.parse(await gdal('gdalinfo', '-json', name))

  /** Names of the subdatasets of a service. */
  async function subdatasets(name: string): Promise<string[]> {
    const found: Record<string, string> = (await info(name)).metadata.SUBDATASETS
    return Object.entries(found).flatMap(([key, value]) => (key.endsWith('_NAME') ? [value] : []))
  }

  /** Pixels of a window, band by band, as GDAL reads them. */
  async function pixels(name: string, window: readonly number[], bands = 3): Promise<Buffer> {
    const out = join(folder, 'window.bin')
    const chosen = Array.from({ length: bands }, (_, i) => ['-b', String(i + 1)]).flat()
    const place = ['-srcwin', ...window.map(String)]
    await gdal('gdal_translate', '-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BSQ', ...chosen, ...place, name, out)
    return readFile(out)
  }

  const wmts = () => `WMTS:${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`
  const wms = () => `WMS:${server.url}/wms?SERVICE=WMS&REQUEST=GetCapabilities`

  test('OGC API Features: a server of rows, pictures and clouds lists its rows', async () => {
    const text = await gdal('ogrinfo', '-ro', '-so', `OAPIF:${server.url}`)
    expect(text.match(/^\d+: ([\w-]+)/gm)?.map(line => line.replace(/^\d+: /, ''))).toEqual(
      expect.arrayContaining(['regions', 'communes', 'grenoble-batiments', 'sarthe-vegetation', 'pays', 'villes']),
    )
    expect(text).not.toMatch(/terre-bleue|lidar-pont|alti-grenoble/)
  })

  test.each([
    ['regions', 13],
    ['communes', 35_357],
    ['grenoble-routes', 3473],
    ['pays', 177],
    ['villes', 135_233],
  ])('OGC API Features: all of %s', async (id, count) => {
    const text = await gdal('ogrinfo', '-ro', '-so', `OAPIF:${server.url}`, id)
    expect(text).toContain(`Feature Count: ${count}`)
  })

  test('OGC API Features: every page is read', async () => {
    const out = join(folder, 'batiments.csv')
    const source = `OAPIF:${server.url}`
    await gdal('ogr2ogr', '-oo', 'PAGE_SIZE=1000', '-f', 'CSV', out, source, 'grenoble-batiments')
    const [head = '', ...rows] = (await readFile(out, 'utf8')).trim().split('\n')
    expect(head.split(',')).toEqual(expect.arrayContaining(['id', 'hauteur']))
    expect(new Set(rows.map(row => row.split(',')[0])).size).toBe(5679)
  })

  test('WMS: every layer is drawn', async () => {
    const names = await subdatasets(wms())
    expect(names).toHaveLength(18)
    for (const name of names)
      await gdal('gdal_translate', '-q', '-of', 'PNG', '-outsize', '200', '0', name, join(folder, 'map.png'))
  }, 120_000)

  test('WMTS: every layer in every grid and style', async () => {
    const names = await subdatasets(wmts())
    expect(names.length).toBeGreaterThan(60)
    for (const name of names)
      await gdal('gdal_translate', '-q', '-of', 'PNG', '-outsize', '120', '0', name, join(folder, 'tiles.png'))
  }, 240_000)

  test.each(['lac-des-sapins.native', 'LAMB93_50cm'])('WMTS: in %s pixels are those of the file', async grid => {
    const own = join(geodata, 'raster', 'bdortho50cm_lac-des-sapins_2154_jpeg.cog.tif')
    const name = `${wmts()},layer=lac-des-sapins,tilematrixset=${grid}`
    const { geoTransform } = await info(name)
    const [column, row] = [805_888 + 350, 6_546_432 - 250]
    const window = [Math.round((column - geoTransform[0]) / 0.5), Math.round((geoTransform[3] - row) / 0.5), 600, 400]
    expect((await pixels(name, window)).equals(await pixels(own, [700, 500, 600, 400]))).toBe(true)
  })

  test('WMS: at the size of the pixels they are those of the file', async () => {
    const own = join(geodata, 'raster', 'bdortho50cm_lac-des-sapins_2154_jpeg.cog.tif')
    const [west, north] = [805_888 + 350, 6_546_432 - 250]
    const box = [west, north - 200, west + 300, north]
    const query = `LAYERS=lac-des-sapins&STYLES=&CRS=EPSG:2154&BBOX=${box}&WIDTH=600&HEIGHT=400&FORMAT=image/png`
    const reply = await fetch(`${server.url}/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&${query}`)
    const path = join(folder, 'wms.png')
    await writeFile(path, Buffer.from(await reply.arrayBuffer()))
    expect((await pixels(path, [0, 0, 600, 400])).equals(await pixels(own, [700, 500, 600, 400]))).toBe(true)
  })

  test('vector tiles: one tile, and all tiles of a level with their metadata', async () => {
    const tile = await gdal('ogrinfo', '-ro', '-so', '-al', `MVT:${server.url}/tms/1.0.0/departements/5/16/11.pbf`)
    expect(tile).toMatch(/Layer name: departements\n[\s\S]*Feature Count: \d\d/)
    const level = await gdal('ogrinfo', '-ro', '-so', '-al', `MVT:${server.url}/tms/1.0.0/pays/3`)
    expect(level).toContain('Layer name: pays')
    expect(Number(/Feature Count: (\d+)/.exec(level)?.[1])).toBeGreaterThan(177)
  })

  test('/vsicurl: the bytes of a point cloud, in ranges', async () => {
    const name = 'lidarhd_pont_0299-0300_6802_2154.copc.laz'
    const url = `/vsicurl/${server.url}/collections/lidar-pont/pointcloud/${name}`
    const own = await readFile(join(geodata, 'pointcloud', name))
    const side = 512
    const offset = 1_000_000
    const raw = [
      '<VRTDataset rasterXSize="512" rasterYSize="512"><VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand">',
      `<SourceFilename relativetoVRT="0">${url}</SourceFilename><ImageOffset>${offset}</ImageOffset>`,
      '<PixelOffset>1</PixelOffset><LineOffset>512</LineOffset></VRTRasterBand></VRTDataset>',
    ].join('')
    const bytes = await pixels(raw, [0, 0, side, side], 1)
    expect(bytes.equals(own.subarray(offset, offset + side * side))).toBe(true)
  })
})
