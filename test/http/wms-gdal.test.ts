import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

const run = promisify(execFile)

function version(): string | undefined {
  try {
    return execFileSync('gdalinfo', ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

const gdal = version()
if (!gdal) console.log('wms-gdal: skipped, there is no gdalinfo on the PATH')

describe.skipIf(!gdal)('GD2, GD5: GDAL reads the services without a warning', () => {
  let server: Awaited<ReturnType<typeof serveCatalog>>
  const info = async (name: string) => {
    const { stdout, stderr } = await run('gdalinfo', ['-json', name], {
      env: { ...process.env, GDAL_HTTP_TIMEOUT: '20' },
    })
    expect(stderr).toBe('')
    return JSON.parse(stdout)
  }

  beforeAll(async () => {
    const catalog = worldCatalog()
    server = await serveCatalog(() => catalog)
  })
  afterAll(() => server.close())

  test('WMS: every layer with its title', async () => {
    const { metadata } = await info(`WMS:${server.url}/wms?SERVICE=WMS&REQUEST=GetCapabilities`)
    const subdatasets = metadata.SUBDATASETS
    expect([1, 2, 3].map(n => subdatasets[`SUBDATASET_${n}_DESC`])).toEqual([
      'Title towns',
      'Title ortho',
      'Title broken',
    ])
    expect(subdatasets.SUBDATASET_2_NAME).toContain('CRS=EPSG:2154&BBOX=800000,6533616,816384,6550000')
  })

  test('WMTS: the grid of the data themselves, in place', async () => {
    const url = `WMTS:${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities,layer=ortho`
    const own = await info(`${url},tilematrixset=ortho.native`)
    expect(own.geoTransform.map((n: number) => Math.round(n * 1e6) / 1e6)).toEqual([800_000, 4, 0, 6_550_000, 0, -4])
    const mercator = await info(`${url},tilematrixset=GoogleMapsCompatible_0_14`)
    expect(mercator.coordinateSystem.wkt).toContain('ID["EPSG",3857]')
    const [west, pixel, , north] = mercator.geoTransform
    expect(pixel).toBeCloseTo(9.554629, 6)
    // The corner that PROJ finds, to a pixel of the finest matrix.
    expect(Math.abs(west - 477_527.3)).toBeLessThan(pixel)
    expect(Math.abs(north - 5_787_144.6)).toBeLessThan(pixel)
  })
})
