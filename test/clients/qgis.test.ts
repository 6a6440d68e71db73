import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../support/server.ts'
import { degrees, expectColours, mercator, quarterPlaces, squares } from './picture.ts'
import { drawQgis, escaped, noQgis } from './qgis.ts'
import { lambertBox, POINTS, quarters, startWorld } from './world.ts'

if (noQgis) console.log(`QGIS: skipped, ${noQgis}`)

describe.skipIf(noQgis)('QGIS', () => {
  let server: TestServer
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'geosocle-qgis-'))
    server = await startWorld('qgis')
  })
  afterAll(async () => {
    await server?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  const [x, y, half] = [2_782_987.27, 2_875_744.62, 200 * ((2 * Math.PI * 6_378_137) / 256 / 8)]
  const web = { box: [x - half, y - half, x + half, y + half], crs: 'EPSG:3857', place: mercator(3) }
  const plain = { box: [-15, -15, 65, 65], crs: 'EPSG:4326', place: degrees(5) }

  test.each([plain, web])('WMS in $crs', async ({ box, crs, place }) => {
    const source = `crs=${crs}&format=image/png&layers=verte&layers=rouge&styles=&styles=&url=${escaped(`${server.url}/wms`)}`
    const drawn = await drawQgis(folder, 'raster', source, box, crs)
    expect(drawn.crs).toBe(crs)
    await expectColours(drawn.picture, place, squares)
  })

  test.each([
    ['GoogleMapsCompatible_0_2', web],
    ['WorldCRS84Quad_0_1', plain],
  ])('WMTS in %s', async (grid, { box, crs, place }) => {
    const url = escaped(`${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`)
    const layer = `layers=quarts&styles=default&tileMatrixSet=${grid}`
    const drawn = await drawQgis(folder, 'raster', `crs=${crs}&format=image/png&${layer}&url=${url}`, box, crs)
    await expectColours(drawn.picture, place, quarterPlaces)
  })

  test('WMTS in the Lambert-93 grid', async () => {
    const url = escaped(`${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`)
    const layer = 'layers=lambert&styles=default&tileMatrixSet=LAMB93_50cm_0_11'
    const source = `crs=EPSG:2154&format=image/png&${layer}&url=${url}`
    const { picture } = await drawQgis(folder, 'raster', source, lambertBox, 'EPSG:2154')
    await expectColours(picture, (column, row) => [column, row], [
      [180, 180, quarters[0]],
      [220, 180, quarters[1]],
      [180, 220, quarters[2]],
      [220, 220, quarters[3]],
    ])
  })

  test('XYZ tiles', async () => {
    const tiles = escaped(`${server.url}/tms/1.0.0/quarts/{z}/{x}/{y}.png`)
    const source = `type=xyz&zmin=0&zmax=2&url=${tiles}`
    const { picture } = await drawQgis(folder, 'raster', source, web.box, web.crs)
    await expectColours(picture, web.place, quarterPlaces)
  })

  test('vector tiles in their style', async () => {
    const root = `${server.url}/tms/1.0.0/rouge`
    const tiles = escaped(`${root}/{z}/{x}/{y}.pbf`)
    const source = `type=xyz&zmin=0&zmax=11&url=${tiles}&styleUrl=${escaped(`${root}/style.json`)}`
    const { picture } = await drawQgis(folder, 'vector-tiles', source, web.box, web.crs)
    await expectColours(picture, web.place, squares.slice(5))
  })

  const features = (id: string) => `typename='${id}' url='${server.url}' pagingEnabled='true'`

  test('OGC API Features: a feature with its accents, where it is', async () => {
    const drawn = await drawQgis(folder, 'features', features('verte'), web.box, web.crs)
    expect(drawn).toMatchObject({ names: ['Forêt d’Émeraude'], box: [0, 40, 10, 50] })
    await expectColours(drawn.picture, web.place, squares.slice(0, 5))
  })

  test('OGC API Features: all pages', async () => {
    const { names, box } = await drawQgis(folder, 'features', features('semis'), [-32, -42, -18, -28], 'EPSG:4326')
    expect(new Set(names).size).toBe(POINTS)
    expect(names).toContain('Point n° 1199 – été')
    expect(box).toEqual([-30, -40, -20.25, -32.75])
  })
})
