import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Demonstration, franceAbsent, geodata, hasProgram, startDemonstration } from '../support/france.ts'
import { drawQgis, escaped, noQgis } from './qgis.ts'

const run = promisify(execFile)

/** laspy may be in another Python than the system's, which PYTHON names. */
const python = process.env.PYTHON ?? 'python3'
const noDrawing = noQgis ?? franceAbsent()
const noLaspy = hasProgram(python, '-c', 'import laspy, lazrs, requests') ? franceAbsent() : `${python} has no laspy`
if (noDrawing) console.log(`QGIS draws the demonstrations: skipped, ${noDrawing}`)
if (noLaspy) console.log(`laspy reads point clouds: skipped, ${noLaspy}`)

let server: Demonstration
let folder: string

beforeAll(async () => {
  if (noDrawing && noLaspy) return
  folder = await mkdtemp(join(tmpdir(), 'geosocle-qgis-'))
  const tests = { database: inject('database'), databaseKind: inject('databaseKind') }
  server = await startDemonstration(tests, 'france')
}, 240_000)
afterAll(async () => {
  await server?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe.skipIf(noDrawing)('QGIS draws the demonstrations', () => {
  const lac = [805_888, 6_545_408, 806_912, 6_546_432]

  const draw = (kind: 'raster' | 'vector-tiles', source: string, box: readonly number[], crs: string) =>
    drawQgis(folder, kind, source, box, crs)

  /** Mean difference of two pictures, 0–255. */
  async function difference(a: string, b: Buffer): Promise<number> {
    const [x, y] = await Promise.all(
      [sharp(a), sharp(b)].map(each => each.removeAlpha().resize(100, 100, { fit: 'fill' }).raw().toBuffer()),
    )
    return x!.reduce((sum, value, i) => sum + Math.abs(value - y![i]!), 0) / x!.length
  }

  const own = () =>
    run('gdal_translate', [
      ...['-q', '-of', 'PNG', '-outsize', '400', '400'],
      join(geodata, 'raster', 'bdortho50cm_lac-des-sapins_2154_jpeg.cog.tif'),
      join(folder, 'own.png'),
    ]).then(() => sharp(join(folder, 'own.png')).toBuffer())

  test('draws WMS where the file has it', async () => {
    const url = escaped(`${server.url}/wms`)
    const source = `crs=EPSG:2154&format=image/png&layers=lac-des-sapins&styles=&url=${url}`
    const { colours, picture } = await draw('raster', source, lac, 'EPSG:2154')
    expect(colours).toBeGreaterThan(1000)
    expect(await difference(picture, await own())).toBeLessThan(6)
  })

  test('draws WMTS in the grid of the file', async () => {
    const url = escaped(`${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`)
    const layer = 'layers=lac-des-sapins&styles=default&tileMatrixSet=lac-des-sapins.native'
    const { colours, picture } = await draw(
      'raster',
      `crs=EPSG:2154&format=image/jpeg&${layer}&url=${url}`,
      lac,
      'EPSG:2154',
    )
    expect(colours).toBeGreaterThan(1000)
    expect(await difference(picture, await own())).toBeLessThan(6)
  })

  test('draws a style of WMTS in the Lambert-93 grid', async () => {
    const url = escaped(`${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`)
    const layer = 'layers=alti-grenoble&styles=ombrage&tileMatrixSet=LAMB93_50cm'
    const box = [914_975, 6_449_975, 925_025, 6_460_025]
    const drawn = await draw('raster', `crs=EPSG:2154&format=image/png&${layer}&url=${url}`, box, 'EPSG:2154')
    expect(drawn.colours).toBeGreaterThan(100)
  })

  test('draws vector tiles in their style', async () => {
    const root = `${server.url}/tms/1.0.0/departements`
    const tiles = escaped(`${root}/{z}/{x}/{y}.pbf`)
    const source = `type=xyz&zmin=0&zmax=16&url=${tiles}&styleUrl=${escaped(`${root}/style.json`)}`
    const { colours, picture } = await draw('vector-tiles', source, [-6e5, 5e6, 1.1e6, 6.7e6], 'EPSG:3857')
    expect(colours).toBeGreaterThan(10)
    const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const drawn = data.reduce((sum, _, i) => sum + (i % 3 === 0 && data[i]! < 255 ? 1 : 0), 0)
    // France covers about a third of its square.
    expect(drawn / (400 * 400)).toBeGreaterThan(0.25)
  })
})

describe.skipIf(noLaspy)('laspy', () => {
  test('queries a point cloud over HTTP', async () => {
    const name = 'lidarhd_pont_0299-0300_6802_2154.copc.laz'
    const url = `${server.url}/collections/lidar-pont/pointcloud/${name}`
    const { stdout } = await run(python, [join('test', 'clients', 'cloud.py'), url], { timeout: 60_000 })
    const [points, few, lowest, highest] = stdout.trim().split(' ').map(Number) as [number, number, number, number]
    expect([points, few]).toEqual([519_292, 2545])
    expect(lowest).toBeCloseTo(125.18)
    expect(highest).toBeCloseTo(190.45)
  })
})
