import { type Crs, crsOf, type Point } from './crs.ts'
import type { Server } from './discover.ts'
import { type Reply, sayReply, withQuery } from './http.ts'
import type { Limits, Matrix } from './tilesets.ts'
import { attribute, child, childrenOf, type Element, parseXml } from './xml.ts'

/** A WMTS 1.0.0 with a KVP encoding, and what its capabilities say. */
export interface Wmts {
  readonly url: string
  readonly reply: Reply
  readonly root: Element
  /** URL prefix of GetTile by KVP; nothing where only REST is advertised. */
  readonly getTile: string | undefined
  readonly layers: readonly WmtsLayer[]
  readonly sets: ReadonlyMap<string, WmtsMatrixSet>
}

export interface WmtsLayer {
  readonly id: string
  readonly element: Element
  readonly styles: readonly string[]
  readonly formats: readonly string[]
  readonly links: readonly { readonly set: string; readonly limits: readonly Limits[] }[]
  readonly dimensions: readonly { readonly id: string; readonly default: string }[]
}

export interface WmtsMatrixSet {
  readonly id: string
  readonly element: Element
  readonly crs: Crs | undefined
  readonly supportedCrs: string
  readonly matrices: readonly (Matrix & { readonly scaleDenominator: number })[]
}

const PLACES = ['', '/wmts', '/ows', '/service', '/gwc/service/wmts']

/** The WMTS of a server; the reason where there is one that does not tell its capabilities. */
export async function findWmts(server: Server): Promise<Wmts | string | undefined> {
  for (const place of PLACES) {
    const url = server.at(place)
    const reply = await server.get(withQuery(url, { SERVICE: 'WMTS', VERSION: '1.0.0', REQUEST: 'GetCapabilities' }))
    const root = parseXml(reply.body)
    if (typeof root === 'string') continue
    if (root.name === 'Capabilities' && root.namespace.includes('/wmts/')) return makeWmts(url, reply, root)
    if (root.name === 'ExceptionReport' && place === '/wmts') return `GetCapabilities is refused: ${sayReply(reply)}`
  }
  return undefined
}

function makeWmts(url: string, reply: Reply, root: Element): Wmts {
  const contents = child(root, 'Contents')
  return {
    url,
    reply,
    root,
    getTile: kvpPrefix(root, 'GetTile'),
    layers: childrenOf(contents, 'Layer').map(makeLayer),
    sets: new Map(childrenOf(contents, 'TileMatrixSet').map(each => [identifier(each), makeSet(each)])),
  }
}

export function identifier(element: Element | undefined): string {
  return child(element, 'Identifier')?.text ?? ''
}

/** The `Get` of an operation whose `GetEncoding` allows KVP, or has no such constraint. */
export function kvpPrefix(root: Element, operation: string): string | undefined {
  const found = childrenOf(child(root, 'OperationsMetadata'), 'Operation').find(
    each => each.attributes.name === operation,
  )
  const gets = childrenOf(child(found, 'DCP', 'HTTP'), 'Get')
  const encodings = (get: Element) =>
    childrenOf(get, 'Constraint')
      .filter(each => each.attributes.name === 'GetEncoding')
      .flatMap(each => childrenOf(child(each, 'AllowedValues'), 'Value').map(({ text }) => text))
  const get = gets.find(each => encodings(each).includes('KVP')) ?? gets.find(each => encodings(each).length === 0)
  return attribute(get, 'href')
}

function makeLayer(element: Element): WmtsLayer {
  return {
    id: identifier(element),
    element,
    styles: childrenOf(element, 'Style').map(identifier),
    formats: childrenOf(element, 'Format').map(({ text }) => text),
    links: childrenOf(element, 'TileMatrixSetLink').map(link => ({
      set: child(link, 'TileMatrixSet')?.text ?? '',
      limits: childrenOf(child(link, 'TileMatrixSetLimits'), 'TileMatrixLimits').map(makeLimits),
    })),
    dimensions: childrenOf(element, 'Dimension').map(each => ({
      id: identifier(each),
      default: child(each, 'Default')?.text ?? '',
    })),
  }
}

function makeLimits(element: Element): Limits {
  const at = (name: string) => Number(child(element, name)?.text ?? Number.NaN)
  return {
    matrix: child(element, 'TileMatrix')?.text ?? '',
    minRow: at('MinTileRow'),
    maxRow: at('MaxTileRow'),
    minCol: at('MinTileCol'),
    maxCol: at('MaxTileCol'),
  }
}

function makeSet(element: Element): WmtsMatrixSet {
  const supportedCrs = child(element, 'SupportedCRS')?.text ?? ''
  const crs = crsOf(supportedCrs)
  const metres = crs?.degrees ? 111_319.49079327358 : 1
  const matrices = childrenOf(element, 'TileMatrix').map(each => {
    const at = (name: string) => Number(child(each, name)?.text ?? Number.NaN)
    const [a = Number.NaN, b = Number.NaN] = (child(each, 'TopLeftCorner')?.text ?? '').split(/\s+/).map(Number)
    return {
      id: identifier(each),
      scaleDenominator: at('ScaleDenominator'),
      cellSize: (at('ScaleDenominator') * 0.00028) / metres,
      corner: (crs?.northFirst ? [b, a] : [a, b]) as Point,
      tileWidth: at('TileWidth'),
      tileHeight: at('TileHeight'),
      matrixWidth: at('MatrixWidth'),
      matrixHeight: at('MatrixHeight'),
      fromTop: true,
      wide: [],
    }
  })
  return { id: identifier(element), element, crs, supportedCrs, matrices }
}
