import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../support/server.ts'
import { type Library, type LibraryPage, noBrowser, openLibrary } from './browser.ts'
import { degrees, expectColours, mercator, quarterPlaces, squares } from './picture.ts'
import { startWorld } from './world.ts'

if (noBrowser) console.log(`Leaflet: skipped, ${noBrowser}`)

describe.skipIf(noBrowser)('Leaflet', () => {
  let server: TestServer
  let library: Library
  let shown: LibraryPage

  beforeAll(async () => {
    server = await startWorld('leaflet')
    library = await openLibrary({
      scripts: ['leaflet/dist/leaflet.js'],
      styles: ['leaflet/dist/leaflet.css'],
    })
    shown = await library.open(server.url)
  })
  afterAll(async () => {
    await library?.close()
    await server?.stop()
  })

  interface Wanted {
    readonly zoom: number
    /** The name of one of Leaflet's CRSs. */
    readonly crs: string
    readonly url: string
    /** Options of WMS; plain tiles without. */
    readonly wms?: Readonly<Record<string, unknown>>
    /** Where there are tiles: latitude and longitude of two corners. */
    readonly bounds?: readonly (readonly [number, number])[]
  }

  /** Shows one layer around 25° E, 25° N until all of its tiles are there. */
  async function show(wanted: Wanted): Promise<void> {
    await shown.page.evaluate(async ({ zoom, crs, url, wms, bounds }: Wanted) => {
      const { L, last } = window as any
      last?.remove()
      const map = L.map('map', {
        crs: L.CRS[crs],
        fadeAnimation: false,
        zoomControl: false,
        attributionControl: false,
      }).setView([25, 25], zoom)
      Object.assign(window, { last: map })
      const layer = wms ? L.tileLayer.wms(url, wms) : L.tileLayer(url, { bounds })
      await new Promise<void>((resolve, reject) => {
        layer.on('load', () => resolve())
        layer.on('tileerror', (event: { coords: unknown }) => reject(new Error(JSON.stringify(event.coords))))
        layer.addTo(map)
      })
    }, wanted)
    expect(shown.complaints()).toEqual([])
  }

  const wms = (version: string, layers: string) => ({ layers, version, format: 'image/png', transparent: true })

  test.each(['1.1.1', '1.3.0'])('WMS %s in Web Mercator', async version => {
    await show({ zoom: 3, crs: 'EPSG3857', url: `${server.url}/wms`, wms: wms(version, 'verte,rouge') })
    await expectColours(await shown.picture(), mercator(3), squares)
  })

  test.each(['1.1.1', '1.3.0'])('WMS %s in EPSG:4326: axes in the order of the version', async version => {
    // Leaflet's grid of degrees has one tile of 180° at zoom 0.
    await show({ zoom: 2, crs: 'EPSG4326', url: `${server.url}/wms`, wms: wms(version, 'verte,rouge') })
    await expectColours(await shown.picture(), degrees((256 * 4) / 180), squares)
    const request = new URL(shown.asked.findLast(path => path.startsWith('/wms'))!, server.url).searchParams
    expect(request.get(version === '1.3.0' ? 'crs' : 'srs')).toBe('EPSG:4326')
  })

  test('XYZ: tiles of a picture and of features', async () => {
    await show({ zoom: 3, crs: 'EPSG3857', url: `${server.url}/tms/1.0.0/quarts/{z}/{x}/{y}.png` })
    await expectColours(await shown.picture(), mercator(3), quarterPlaces)
    await show({
      zoom: 3,
      crs: 'EPSG3857',
      url: `${server.url}/collections/verte/map/tiles/WebMercatorQuad/{z}/{y}/{x}?f=png`,
      bounds: [
        [40, 0],
        [50, 10],
      ],
    })
    await expectColours(await shown.picture(), mercator(3), squares.slice(0, 5))
  })

  test('GeoJSON: features with their accents', async () => {
    const found = await shown.page.evaluate(async url => {
      const { L, last } = window as any
      const reply = await fetch(`${url}/collections/rouge/items?f=json`)
      const layer = L.geoJSON(await reply.json(), { style: { color: '#cc0000', fillOpacity: 1, weight: 0 } }).addTo(
        last,
      )
      const [feature] = layer.getLayers()
      return { name: feature.feature.properties.nom, bounds: feature.getBounds().toBBoxString() }
    }, server.url)
    expect(found).toEqual({ name: 'Île Rouge', bounds: '40,0,50,10' })
    await expectColours(await shown.picture(), mercator(3), squares.slice(5, 7))
  })
})
