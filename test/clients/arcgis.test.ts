import { existsSync } from 'node:fs'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestServer } from '../support/server.ts'
import { type Library, type LibraryPage, noBrowser, openLibrary } from './browser.ts'
import { degrees, expectColours, mercator, quarterPlaces, squares } from './picture.ts'
import { POINTS, startWorld } from './world.ts'

/** Where `npm install --prefix FOLDER @arcgis/core` has put it: Esri's licence keeps it out of our dependencies. */
const place = resolve(process.env.ARCGIS_CORE ?? 'absent')
const core = join(place, 'node_modules', '@arcgis', 'core')
const reason = existsSync(core) ? noBrowser : 'ARCGIS_CORE names no folder with @arcgis/core in its node_modules'
if (reason) console.log(`ArcGIS Maps SDK: skipped, ${reason}`)

const modules = ['config', 'Map', 'views/MapView', 'core/reactiveUtils', 'geometry/Point']
const layers = ['WMSLayer', 'WMTSLayer', 'OGCFeatureLayer', 'VectorTileLayer', 'WebTileLayer', 'GeoJSONLayer']

/** What the tests use of it, made for a browser in `folder`: its threads know no import map. */
async function bundle(folder: string): Promise<void> {
  const paths = [...modules, ...layers.map(name => `layers/${name}`)]
  const taken = paths.map((path, i) => `import * as m${i} from '@arcgis/core/${path}.js'`)
  const named = paths.map((path, i) => `${path.split('/').pop()}: m${i}.default ?? m${i}`)
  const entry = join(place, 'geosocle-entry.mjs')
  await writeFile(entry, `${taken.join('\n')}\nObject.assign(window, { esri: { ${named.join(', ')} } })\n`)
  await build({
    configFile: false,
    root: place,
    base: '/lib/',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: '',
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } },
    },
  })
  await symlink(join(core, 'assets'), join(folder, 'esri'))
}

describe.skipIf(reason)('ArcGIS Maps SDK', () => {
  let server: TestServer
  let library: Library
  let shown: LibraryPage
  let folder: string

  beforeAll(async () => {
    server = await startWorld('arcgis')
    folder = await mkdtemp(join(tmpdir(), 'geosocle-arcgis-'))
    await bundle(folder)
    library = await openLibrary({
      folder,
      styles: ['esri/esri/themes/light/main.css'],
      module: `import '/lib/entry.js'
        esri.config.assetsPath = '/lib/esri'
        esri.config.portalUrl = location.origin`,
    })
    shown = await library.open(server.url)
  })
  afterAll(async () => {
    await library?.close()
    await server?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  /**
   * Shows one layer around 25° E, 25° N until nothing is left to do, in Web Mercator at zoom 3 or in EPSG:4326 with
   * five pixels for a degree; says what the layer knows of itself. Tiles `outside` of the data, for which it asks
   * although it was told their bounds, may be missing.
   */
  async function show(wkid: 3857 | 4326, kind: string, options: Readonly<Record<string, unknown>>, outside?: RegExp) {
    const known = await shown.page.evaluate(
      async ([wkid, kind, options]) => {
        const { esri, last } = window as any
        last?.destroy()
        const layer = new esri[kind](options)
        const view = new esri.MapView({
          container: 'map',
          map: new esri.Map({ layers: [layer] }),
          spatialReference: { wkid },
          ...(wkid === 3857
            ? { center: [25, 25], scale: 591_657_527.591555 / 2 ** 3 }
            : { extent: { xmin: -15, ymin: -15, xmax: 65, ymax: 65, spatialReference: { wkid } } }),
          ui: { components: [] },
          background: { color: 'white' },
          constraints: { snapToZoom: false },
        })
        Object.assign(window, { last: view })
        await view.when()
        const drawn = await view.whenLayerView(layer)
        Object.assign(window, { drawn })
        await esri.reactiveUtils.whenOnce(() => !view.updating && !drawn.updating)
        await new Promise(resolve => setTimeout(resolve, 500))
        return { title: layer.title, extent: layer.fullExtent?.toJSON() }
      },
      [wkid, kind, options] as const,
    )
    const complaints = shown.complaints()
    const missing = complaints.filter(text => outside?.test(text))
    const other = complaints.filter(text => !outside?.test(text) && !/status of 404/.test(text))
    expect([other, complaints.length]).toEqual([[], 2 * missing.length])
    return known
  }

  const places = { 3857: mercator(3), 4326: degrees(5) }

  test.each([3857, 4326] as const)('WMSLayer in EPSG:%i', async wkid => {
    await show(wkid, 'WMSLayer', { url: `${server.url}/wms`, sublayers: [{ name: 'verte' }, { name: 'rouge' }] })
    await expectColours(await shown.picture(), places[wkid], squares)
    const asked = new URL(shown.asked.findLast(path => /GetMap/i.test(path))!, server.url).searchParams
    expect(asked.get('version')).toBe('1.3.0')
  })

  test.each([
    [3857, 'RESTful'],
    [3857, 'KVP'],
    [4326, 'RESTful'],
    [4326, 'KVP'],
  ] as const)('WMTSLayer in EPSG:%i, %s', async (wkid, serviceMode) => {
    const grid = wkid === 3857 ? 'GoogleMapsCompatible' : 'WorldCRS84Quad'
    const activeLayer = { id: 'quarts' }
    const { title } = await show(wkid, 'WMTSLayer', { url: `${server.url}/wmts`, activeLayer, serviceMode })
    expect(title).toBe('Quarts du monde')
    await expectColours(await shown.picture(), places[wkid], quarterPlaces)
    expect(shown.asked.at(-1)).toMatch(new RegExp(`^/wmts/1.0.0/quarts/default/${grid}[^/]*/`))
  })

  test.each([3857, 4326] as const)('OGCFeatureLayer in EPSG:%i, with all features and attributes', async wkid => {
    const known = await show(wkid, 'OGCFeatureLayer', { url: server.url, collectionId: 'verte' })
    expect(known).toMatchObject({ title: 'Zone verte', extent: { xmin: 0, ymin: 40, xmax: 10, ymax: 50 } })
    const found = await shown.page.evaluate(async () => {
      const { drawn, esri, last } = window as any
      const { features } = await drawn.queryFeatures({ where: "nom LIKE 'For%'", outFields: ['*'] })
      const { results } = await last.hitTest(last.toScreen(new esri.Point({ x: 5, y: 45 })))
      return { features: features.map((one: any) => one.attributes), hits: results.length }
    })
    expect(found).toMatchObject({ features: [{ nom: 'Forêt d’Émeraude', surface: 12.5 }], hits: 1 })
  })

  test('OGCFeatureLayer: every point is there', async () => {
    await show(4326, 'OGCFeatureLayer', { url: server.url, collectionId: 'semis' })
    expect(await shown.page.evaluate(() => (window as any).drawn.queryFeatureCount())).toBe(POINTS)
  })

  test('VectorTileLayer: a style of ours', async () => {
    await show(3857, 'VectorTileLayer', { url: `${server.url}/tms/1.0.0/rouge/style.json` }, /^404: .*\.pbf$/)
    await expectColours(await shown.picture(), mercator(3), squares.slice(5))
  })

  test('WebTileLayer', async () => {
    await show(3857, 'WebTileLayer', { urlTemplate: `${server.url}/tms/1.0.0/quarts/{z}/{x}/{y}.png` })
    await expectColours(await shown.picture(), mercator(3), quarterPlaces)
  })

  test('GeoJSONLayer', async () => {
    const known = await show(3857, 'GeoJSONLayer', { url: `${server.url}/collections/rouge/items?f=json` })
    expect(known.extent).toMatchObject({ xmin: 40, ymin: 0, xmax: 50, ymax: 10 })
    const names = await shown.page.evaluate(async () => {
      const { features } = await (window as any).last.map.layers
        .at(0)
        .queryFeatures({ where: '1=1', outFields: ['nom'] })
      return features.map((one: any) => one.attributes.nom)
    })
    expect(names).toEqual(['Île Rouge'])
  })
})
