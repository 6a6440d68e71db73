import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../support/server.ts'
import { type Library, type LibraryPage, noBrowser, openLibrary } from './browser.ts'
import { degrees, expectColours, mercator, quarterPlaces, squares } from './picture.ts'
import { lambertBox, POINTS, quarters, startWorld } from './world.ts'

if (noBrowser) console.log(`OpenLayers: skipped, ${noBrowser}`)

/** A source as OpenLayers names it, made in the page by one of these ways. */
interface Wanted {
  readonly layer: 'Tile' | 'Image' | 'Vector' | 'VectorTile'
  readonly source: string
  readonly options: Readonly<Record<string, unknown>>
  readonly projection: string
  /** The centre in the projection, x first, and the size of a pixel. */
  readonly center: readonly [number, number]
  readonly resolution: number
}

const lambert93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'

describe.skipIf(noBrowser)('OpenLayers', () => {
  let server: TestServer
  let library: Library
  let shown: LibraryPage

  beforeAll(async () => {
    server = await startWorld('openlayers')
    library = await openLibrary({
      scripts: ['proj4/dist/proj4.js', 'ol/dist/ol.js'],
      module: `proj4.defs('EPSG:2154', '${lambert93}')\nol.proj.proj4.register(proj4)`,
      styles: ['ol/ol.css'],
    })
    shown = await library.open(server.url)
  })
  afterAll(async () => {
    await library?.close()
    await server?.stop()
  })

  /** Shows one layer until it is drawn. */
  async function show(wanted: Wanted): Promise<void> {
    await shown.page.evaluate(async ({ layer, source, options, projection, center, resolution }: Wanted) => {
      const { ol, last } = window as any
      last?.setTarget(null)
      const { capabilities, ...rest } = options as any
      const made =
        capabilities === undefined
          ? new ol.source[source]({ ...rest, ...(rest.format ? { format: new ol.format[rest.format]() } : {}) })
          : new ol.source.WMTS(
              ol.source.WMTS.optionsFromCapabilities(
                new ol.format.WMTSCapabilities().read(await (await fetch(capabilities)).text()),
                rest,
              ),
            )
      while (made.getState() === 'loading') await new Promise(resolve => made.once('change', resolve))
      const drawn = new ol.layer[layer]({ source: made })
      const view = new ol.View({ projection, center, resolution })
      const map = new ol.Map({ target: 'map', layers: [drawn], view, controls: [], pixelRatio: 1 })
      Object.assign(window, { last: map })
      await new Promise(resolve => map.once('rendercomplete', resolve))
    }, wanted)
    expect(shown.complaints()).toEqual([])
  }

  const resolution = (2 * Math.PI * 6_378_137) / 256 / 8
  const web = { projection: 'EPSG:3857', center: [2_782_987.27, 2_875_744.62], resolution } as const
  const wms = (VERSION: string, LAYERS: string) => ({
    url: `${server.url}/wms`,
    params: { LAYERS, VERSION, TILED: true },
    crossOrigin: 'anonymous',
  })

  test.each(['1.1.1', '1.3.0'])('WMS %s in Web Mercator, in tiles and as one picture', async version => {
    for (const [layer, source] of [
      ['Tile', 'TileWMS'],
      ['Image', 'ImageWMS'],
    ] as const) {
      await show({ ...web, layer, source, options: wms(version, 'verte,rouge') })
      await expectColours(await shown.picture(), mercator(3), squares)
    }
  })

  test.each(['1.1.1', '1.3.0'])('WMS %s in EPSG:4326: axes in the order of the version', async version => {
    await show({
      layer: 'Tile',
      source: 'TileWMS',
      options: wms(version, 'verte,rouge'),
      projection: 'EPSG:4326',
      center: [25, 25],
      resolution: 1 / 5,
    })
    await expectColours(await shown.picture(), degrees(5), squares)
  })

  const centre = [(lambertBox[0] + lambertBox[2]) / 2, (lambertBox[1] + lambertBox[3]) / 2] as const
  // The chart is 320 pixels wide.
  const lambert = {
    projection: 'EPSG:2154',
    center: centre,
    resolution: (lambertBox[2] - lambertBox[0]) / 320,
  } as const

  /** The four colours where the chart has them, and nothing outside of its edge. */
  const expectChart = async () =>
    expectColours(await shown.picture(), (x, y) => [x, y], [
      [180, 180, quarters[0]],
      [220, 180, quarters[1]],
      [180, 220, quarters[2]],
      [220, 220, quarters[3]],
      [44, 100, quarters[0]],
      [356, 300, quarters[3]],
      [36, 200, '#ffffff'],
      [364, 200, '#ffffff'],
    ])

  test('WMS in Lambert-93', async () => {
    await show({ ...lambert, layer: 'Image', source: 'ImageWMS', options: wms('1.3.0', 'lambert') })
    await expectChart()
  })

  test.each([
    ['LAMB93_50cm_0_11', 'image/png'],
    ['lambert.native', 'image/jpeg'],
  ])('WMTS in %s, out of the capabilities', async (matrixSet, format) => {
    const capabilities = `${server.url}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities`
    const options = { capabilities, layer: 'lambert', matrixSet, format, crossOrigin: 'anonymous' }
    await show({ ...lambert, layer: 'Tile', source: 'WMTS', options })
    await expectChart()
    const query = new URL(shown.asked.at(-1)!, server.url).searchParams
    expect([query.get('tilematrixset'), query.get('Format')]).toEqual([matrixSet, format])
  })

  test('WMTS in Web Mercator, by its REST addresses', async () => {
    const capabilities = `${server.url}/wmts/1.0.0/WMTSCapabilities.xml`
    const options = { capabilities, layer: 'quarts', projection: 'EPSG:3857', requestEncoding: 'REST' }
    await show({ ...web, layer: 'Tile', source: 'WMTS', options: { ...options, crossOrigin: 'anonymous' } })
    await expectColours(await shown.picture(), mercator(3), quarterPlaces)
    expect(shown.asked.at(-1)).toMatch(/^\/wmts\/.+\.\w+$/)
  })

  test('OGC API: map tiles, found by the tileset', async () => {
    const url = `${server.url}/collections/quarts/map/tiles/WebMercatorQuad?f=json`
    await show({ ...web, layer: 'Tile', source: 'OGCMapTile', options: { url, crossOrigin: 'anonymous' } })
    await expectColours(await shown.picture(), mercator(3), quarterPlaces)
  })

  test('OGC API: vector tiles, with attributes in their accents', async () => {
    const url = `${server.url}/collections/verte/tiles/WebMercatorQuad?f=json`
    await show({ ...web, layer: 'VectorTile', source: 'OGCVectorTile', options: { url, format: 'MVT' } })
    const names = await shown.page.evaluate(
      ([x, y]) => (window as any).last.getFeaturesAtPixel([x, y]).map((feature: any) => feature.get('nom')),
      mercator(3)(5, 45),
    )
    expect(names).toEqual(['Forêt d’Émeraude'])
  })

  test('OGC API: features of all pages where they are', async () => {
    const found = await shown.page.evaluate(async url => {
      const { ol } = window as any
      const format = new ol.format.GeoJSON()
      const features: any[] = []
      let pages = 0
      for (let next: string | undefined = `${url}/collections/semis/items?limit=500`; next; pages++) {
        const reply = await fetch(next, { headers: { accept: 'application/geo+json' } })
        const page: any = await reply.json()
        features.push(...format.readFeatures(page))
        next = page.links.find((link: any) => link.rel === 'next')?.href
      }
      const extent = new ol.source.Vector({ features }).getExtent()
      const [first] = features
      return { pages, count: new Set(features.map(one => one.getId())).size, extent, name: first.get('nom') }
    }, server.url)
    expect(found).toEqual({ pages: 3, count: POINTS, extent: [-30, -40, -20.25, -32.75], name: 'Point n° 0 – été' })
    expect(shown.complaints()).toEqual([])
  })
})
