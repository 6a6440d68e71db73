import type { Server } from './discover.ts'
import { type Reply, sayReply, withQuery } from './http.ts'
import { all, attribute, child, childrenOf, type Element, parseXml } from './xml.ts'

/** A WMS 1.3.0 with what its capabilities say. */
export interface Wms {
  /** URL at which it was found. */
  readonly url: string
  readonly reply: Reply
  readonly root: Element
  /** URL prefix of GetMap, as advertised. */
  readonly getMap: string
  readonly formats: readonly string[]
  /** Named layers, with what they inherit. */
  readonly layers: readonly WmsLayer[]
  readonly maxWidth: number
  readonly maxHeight: number
}

export interface WmsLayer {
  readonly name: string
  readonly element: Element
  readonly crs: readonly string[]
  readonly styles: readonly string[]
  /** minx, miny, maxx, maxy as they stand there, by CRS. */
  readonly boxes: ReadonlyMap<string, readonly [number, number, number, number]>
  readonly geographic: readonly [west: number, south: number, east: number, north: number] | undefined
  /** Dimensions that must be given, having no default. */
  readonly demanding: boolean
  readonly scaled: boolean
  readonly fixed: boolean
}

/** Where a WMS is looked for: at the URL itself, then at the places that servers commonly have. */
const PLACES = ['', '/wms', '/ows', '/service', '/cgi-bin/mapserv']

/** The WMS of a server; the reason where there is one that does not tell its capabilities. */
export async function findWms(server: Server): Promise<Wms | string | undefined> {
  for (const place of PLACES) {
    const url = server.at(place)
    const reply = await server.get(withQuery(url, { SERVICE: 'WMS', VERSION: '1.3.0', REQUEST: 'GetCapabilities' }))
    const root = parseXml(reply.body)
    if (typeof root === 'string') continue
    if (root.name === 'WMS_Capabilities') return makeWms(url, reply, root)
    if (root.name === 'ServiceExceptionReport' && place !== '') return `GetCapabilities is refused: ${sayReply(reply)}`
  }
  return undefined
}

function makeWms(url: string, reply: Reply, root: Element): Wms {
  const getMap = child(root, 'Capability', 'Request', 'GetMap')
  const limit = (name: string) => Number(child(root, 'Service', name)?.text) || Infinity
  return {
    url,
    reply,
    root,
    getMap: attribute(child(getMap, 'DCPType', 'HTTP', 'Get', 'OnlineResource'), 'href') ?? url,
    formats: childrenOf(getMap, 'Format').map(({ text }) => text),
    layers: childrenOf(child(root, 'Capability'), 'Layer').flatMap(layer => namedLayers(layer)),
    maxWidth: limit('MaxWidth'),
    maxHeight: limit('MaxHeight'),
  }
}

function namedLayers(element: Element, parent?: WmsLayer): readonly WmsLayer[] {
  const boxes = new Map(parent?.boxes)
  for (const box of childrenOf(element, 'BoundingBox')) {
    const at = (name: string) => Number(box.attributes[name])
    boxes.set(box.attributes.CRS ?? '', [at('minx'), at('miny'), at('maxx'), at('maxy')])
  }
  const geographic = child(element, 'EX_GeographicBoundingBox')
  const edge = (name: string) => Number(child(geographic, name)?.text)
  const layer: WmsLayer = {
    name: child(element, 'Name')?.text ?? '',
    element,
    crs: [...new Set([...(parent?.crs ?? []), ...childrenOf(element, 'CRS').map(({ text }) => text)])],
    styles: [...(parent?.styles ?? []), ...childrenOf(element, 'Style').map(style => child(style, 'Name')?.text ?? '')],
    boxes,
    geographic: geographic
      ? [edge('westBoundLongitude'), edge('southBoundLatitude'), edge('eastBoundLongitude'), edge('northBoundLatitude')]
      : parent?.geographic,
    demanding: childrenOf(element, 'Dimension').some(each => each.attributes.default === undefined),
    scaled: child(element, 'MinScaleDenominator') !== undefined || child(element, 'MaxScaleDenominator') !== undefined,
    fixed: ['fixedWidth', 'fixedHeight', 'noSubsets'].some(name => Number(element.attributes[name] ?? 0) > 0),
  }
  const inner = childrenOf(element, 'Layer').flatMap(each => namedLayers(each, layer))
  return layer.name === '' ? inner : [layer, ...inner]
}

/** Elements `Layer` at every depth, the root first. */
export function layerElements({ root }: Wms): readonly Element[] {
  return all(child(root, 'Capability'), 'Layer')
}

export type Kvp = Readonly<Record<string, string | number | undefined>>

/** The URL of a request at an advertised prefix. */
export function kvp(prefix: string, parameters: Kvp): string {
  return withQuery(prefix, parameters)
}
