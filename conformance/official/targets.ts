import type { Server } from '../discover.ts'
import { withQuery } from '../http.ts'
import { text } from '../json.ts'
import { KINDS, matrixSetOf, type Tileset } from '../tilesets.ts'
import { layerElements, type Wms } from '../wms.ts'
import { child, childrenOf, type Element } from '../xml.ts'
import type { Run } from './suites.ts'

const FEATURES = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core'

export async function featuresRuns(server: Server): Promise<readonly Run[] | string> {
  if (!(await server.declares(FEATURES))) return 'The server does not declare OGC API Features.'
  return [{ parameters: { iut: server.root, noofcollections: '-1' } }]
}

/** One run with vector tiles and one with tiles of maps, at a zoom where the tileset has more than one tile. */
export async function tilesRuns(server: Server): Promise<readonly Run[] | string> {
  const runs: Run[] = []
  for (const kind of KINDS)
    for (const tileset of (await server.tilesets()).filter(each => each.kind === kind)) {
      const parameters = await tilesParameters(server, tileset)
      if (!parameters) continue
      runs.push({ label: `${kind} tiles`, parameters })
      break
    }
  return runs.length > 0 ? runs : 'The server has no tileset with a registered tile matrix set and a template.'
}

async function tilesParameters(server: Server, tileset: Tileset): Promise<Run['parameters'] | undefined> {
  const definition = text(tileset.resource.value.tileMatrixSetURI)
  const template = tileset.templates[0]?.href
  const matrices = (await matrixSetOf(server, tileset))?.matrices ?? []
  const matrix = matrices.find(each => each.matrixWidth > 1 && each.matrixHeight > 1)
  if (!definition || !template || !matrix) return undefined
  const whole = { minRow: 0, maxRow: matrix.matrixHeight - 1, minCol: 0, maxCol: matrix.matrixWidth - 1 }
  const limits = tileset.limits.find(each => each.matrix === matrix.id) ?? whole
  return {
    iut: server.root,
    tilematrixsetdefinitionuri: definition,
    urltemplatefortiles: template,
    tilematrix: matrix.id,
    mintilerow: String(limits.minRow),
    maxtilerow: String(limits.maxRow),
    mintilecol: String(limits.minCol),
    maxtilecol: String(limits.maxCol),
  }
}

/** Titles of the layers of the standard data set that the suites of WMS look at. */
const LAYERS = [
  ...['BasicPolygons', 'Bridges', 'Buildings', 'DividedRoutes', 'Forests', 'Lakes', 'MapNeatline'],
  ...['NamedPlaces', 'Ponds', 'RoadSegments', 'Streams'],
].map(name => `cite:${name}`)

/** The options of the suite are those that the layers of the standard data set have: queries, times, elevations. */
export async function wms13Runs(server: Server): Promise<readonly Run[] | string> {
  const wms = await server.wms()
  if (typeof wms !== 'object') return wms ?? 'There is no WMS 1.3.0.'
  const missing = LAYERS.filter(title => !layerOf(wms, title))
  if (missing.length > 0)
    return `It looks at the layers of the standard data set, and there is none with the title ${missing.join(', ')}.`
  const options = {
    queryable: layerElements(wms).some(({ attributes }) => ['1', 'true'].includes(attributes.queryable ?? '')),
    time: hasDimension(layerOf(wms, 'cite:Autos'), 'time'),
    raster_elevation: hasDimension(layerOf(wms, 'cite:Terrain'), 'elevation'),
    vector_elevation: hasDimension(layerOf(wms, 'cite:Lakes'), 'elevation'),
    basic: true,
    recommended: true,
  }
  const on = Object.entries(options).map(([name, holds]) => [name, holds ? name : ''])
  const parameters = { ...Object.fromEntries(on), updatesequence: 'auto' }
  return [{ parameters: { ...parameters, 'capabilities-url': capabilities(wms.url, 'WMS', '1.3.0') } }]
}

function layerOf(wms: Wms, title: string): Element | undefined {
  return layerElements(wms).find(layer => child(layer, 'Title')?.text === title)
}

function hasDimension(layer: Element | undefined, name: string): boolean {
  return childrenOf(layer, 'Dimension').some(({ attributes }) => attributes.name === name)
}

/** Where the WMS that was found answers in version 1.1.1 when that is asked for. */
export async function wms11Runs(server: Server): Promise<readonly Run[] | string> {
  const wms = await server.wms()
  if (typeof wms !== 'object') return 'There is no WMS.'
  const url = capabilities(wms.url, 'WMS', '1.1.1')
  const { body } = await server.get(url)
  if (!/<WMT_MS_Capabilities[^>]*\bversion\s*=\s*["']1\.1\.1["']/.test(body.toString()))
    return 'The WMS does not speak version 1.1.1.'
  const on = Object.fromEntries(['recommended', 'getfeatureinfo', 'feesconstraints'].map(name => [name, 'true']))
  const parameters = { ...on, updatesequence: 'auto', profile: 'queryable', bboxconstraints: 'either' }
  return [{ parameters: { ...parameters, 'capabilities-url': url } }]
}

export async function wmtsRuns(server: Server): Promise<readonly Run[] | string> {
  const wmts = await server.wmts()
  if (typeof wmts !== 'object') return wmts ?? 'There is no WMTS.'
  if (wmts.getTile === undefined) return 'The WMTS has no KVP encoding.'
  return [{ parameters: { 'capabilities-url': capabilities(wmts.url, 'WMTS', '1.0.0') } }]
}

/** The whole request, in the case and order that the suites expect. */
function capabilities(url: string, service: string, version: string): string {
  return withQuery(url, { service, request: 'GetCapabilities', version })
}
