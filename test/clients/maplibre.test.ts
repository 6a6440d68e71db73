import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../support/server.ts'
import { type Library, type LibraryPage, noBrowser, openLibrary } from './browser.ts'
import { expectColours, mercator, quarterPlaces, squares } from './picture.ts'
import { startWorld } from './world.ts'

if (noBrowser) console.log(`MapLibre: skipped, ${noBrowser}`)

describe.skipIf(noBrowser)('MapLibre', () => {
  let server: TestServer
  let library: Library
  let shown: LibraryPage

  beforeAll(async () => {
    server = await startWorld('maplibre')
    library = await openLibrary({
      module: `import * as maplibregl from '/lib/maplibre-gl/dist/maplibre-gl.mjs'
        maplibregl.setWorkerUrl('/lib/maplibre-gl/dist/maplibre-gl-worker.mjs')
        Object.assign(window, { maplibregl })`,
      styles: ['maplibre-gl/dist/maplibre-gl.css'],
    })
    shown = await library.open(server.url)
  })
  afterAll(async () => {
    await library?.close()
    await server?.stop()
  })

  /** Shows a style, an address or a document, around 25° E, 25° N until nothing is left to load. */
  async function show(style: unknown): Promise<void> {
    await shown.page.evaluate(async style => {
      const { maplibregl, last } = window as any
      last?.remove()
      // Its zoom counts tiles of 512 pixels.
      const map = new maplibregl.Map({
        container: 'map',
        style,
        center: [25, 25],
        zoom: 2,
        attributionControl: false,
        fadeDuration: 0,
        canvasContextAttributes: { preserveDrawingBuffer: true },
      })
      Object.assign(window, { last: map })
      await new Promise((resolve, reject) => {
        map.on('error', (event: any) => reject(event.error))
        map.once('idle', resolve)
      })
    }, style)
    expect(shown.complaints()).toEqual([])
  }

  /** Properties of the features at a place. */
  const at = (lon: number, lat: number) =>
    shown.page.evaluate(
      point => (window as any).last.queryRenderedFeatures(point).map((feature: any) => feature.properties),
      mercator(3)(lon, lat),
    )

  test.each([
    ['verte', squares.slice(0, 5), [5, 45], { id: 1, nom: 'Forêt d’Émeraude', surface: 12.5 }],
    ['rouge', squares.slice(5), [45, 5], { id: 1, nom: 'Île Rouge', surface: 7.25 }],
  ] as const)(
    'style.json: features of %s in their style, with attributes',
    async (id, places, [lon, lat], expected) => {
      await show(`${server.url}/tms/1.0.0/${id}/style.json`)
      await expectColours(await shown.picture(), mercator(3), places)
      expect(await at(lon, lat)).toMatchObject([expected])
      expect(shown.asked.some(path => path.startsWith(`/tms/1.0.0/${id}/2/`))).toBe(true)
    },
  )

  test('style.json: tiles of a picture', async () => {
    await show(`${server.url}/tms/1.0.0/quarts/style.json`)
    await expectColours(await shown.picture(), mercator(3), quarterPlaces)
  })

  test('TileJSON: vector tiles under a style of the client', async () => {
    await show({
      version: 8,
      sources: { rouge: { type: 'vector', url: `${server.url}/tms/1.0.0/rouge/tilejson.json` } },
      layers: [{ id: 'r', type: 'fill', source: 'rouge', 'source-layer': 'rouge', paint: { 'fill-color': '#cc0000' } }],
    })
    await expectColours(await shown.picture(), mercator(3), squares.slice(5))
  })

  test('raster tiles out of WMS, by a box for each tile', async () => {
    const query =
      'SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=verte,rouge&STYLES=&FORMAT=image/png&TRANSPARENT=TRUE'
    const tiles = [`${server.url}/wms?${query}&CRS=EPSG:3857&WIDTH=256&HEIGHT=256&BBOX={bbox-epsg-3857}`]
    await show({
      version: 8,
      sources: { wms: { type: 'raster', tiles, tileSize: 256 } },
      layers: [{ id: 'wms', type: 'raster', source: 'wms' }],
    })
    await expectColours(await shown.picture(), mercator(3), squares)
  })

  test('features as GeoJSON', async () => {
    await show({
      version: 8,
      sources: { verte: { type: 'geojson', data: `${server.url}/collections/verte/items?f=json` } },
      layers: [{ id: 'v', type: 'fill', source: 'verte', paint: { 'fill-color': '#00aa00' } }],
    })
    await expectColours(await shown.picture(), mercator(3), squares.slice(0, 5))
    expect(await at(5, 45)).toMatchObject([{ nom: 'Forêt d’Émeraude' }])
  })
})
