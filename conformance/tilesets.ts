import { type Crs, crsOf, type Point, project } from './crs.ts'
import type { Resource, Server } from './discover.ts'
import { number, numbers, type Tree, text, trees } from './json.ts'
import { byRel, isJson, isRel, type Link } from './links.ts'
import { operationAt } from './openapi.ts'

export const KINDS = ['vector', 'map', 'coverage'] as const

/** A tileset as its own resource describes it, with where it was found. */
export interface Tileset {
  /** The collection it is of; nothing for one of the whole dataset. */
  readonly collection: string | undefined
  readonly kind: (typeof KINDS)[number]
  /** URL of the list that names it. */
  readonly list: string
  readonly url: string
  /** Its element of the list. */
  readonly entry: Tree
  readonly resource: Resource
  readonly templates: readonly Link[]
  readonly limits: readonly Limits[]
}

export interface Limits {
  readonly matrix: string
  readonly minRow: number
  readonly maxRow: number
  readonly minCol: number
  readonly maxCol: number
}

export interface Matrix {
  readonly id: string
  /** Units of the CRS per pixel. */
  readonly cellSize: number
  /** Top left corner, east first. */
  readonly corner: Point
  readonly tileWidth: number
  readonly tileHeight: number
  readonly matrixWidth: number
  readonly matrixHeight: number
  readonly fromTop: boolean
  /** Rows in which so many tiles are one, which has the column of the first of them (`variableMatrixWidths` of TMS 2.0). */
  readonly wide: readonly { readonly coalesce: number; readonly minRow: number; readonly maxRow: number }[]
}

export interface MatrixSet {
  readonly value: Tree
  readonly crs: Crs | undefined
  readonly matrices: readonly Matrix[]
}

export interface TilesetList {
  readonly kind: (typeof KINDS)[number]
  /** The collection it is of; nothing for one of the whole dataset. */
  readonly collection: string | undefined
  readonly url: string
}

/**
 * The lists of tilesets that the landing page and the collections link in JSON. Where none is linked at all, those at
 * the paths of the standard that the API definition has.
 */
export async function tilesetLists(server: Server): Promise<readonly TilesetList[]> {
  const { links } = await server.landing()
  const collections = server.sample(await server.collections())
  const places = [
    { collection: undefined, links, base: server.root },
    ...collections.map(each => ({ collection: each.id, links: each.links, base: each.url })),
  ]
  const linked = places.flatMap(({ links: all, collection }) =>
    KINDS.flatMap(kind => {
      const lists = byRel(all, `tilesets-${kind}`).filter(({ type }) => type === '' || isJson(type))
      return [...new Set(lists.map(({ href }) => href))].map(url => ({ kind, collection, url }))
    }),
  )
  if (linked.length > 0) return linked
  const api = (await server.api())?.value ?? {}
  return places.flatMap(({ collection, base }) =>
    Object.entries(PATHS).flatMap(([path, kind]) => {
      const url = new URL(base)
      url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`
      return operationAt(api, server.root, url.href) ? [{ kind, collection, url: url.href }] : []
    }),
  )
}

/** Where lists of tilesets are below their resource (OGC 20-057). */
const PATHS: Readonly<Record<string, TilesetList['kind']>> = { '/tiles': 'vector', '/map/tiles': 'map' }

/** Every tileset of every list. */
export async function findTilesets(server: Server): Promise<readonly Tileset[]> {
  const found: Tileset[] = []
  for (const { kind, collection, url } of await tilesetLists(server)) {
    const list = await server.known(url)
    for (const entry of trees(list.value.tilesets)) {
      const self = byRel(linksIn(entry, url), 'self')[0]
      if (!self) continue
      const resource = await server.known(self.href)
      const templated = resource.links.filter(({ href }) => href.includes('{'))
      const items = templated.filter(({ rel }) => rel === 'item')
      const templates = items.length > 0 ? items : templated.filter(({ rel }) => isRel(rel, 'tile'))
      const limits = trees(resource.value.tileMatrixSetLimits).map(makeLimits)
      found.push({ collection, kind, list: url, url: self.href, entry, resource, templates, limits })
    }
  }
  return found
}

function linksIn(entry: Tree, base: string): readonly Link[] {
  return trees(entry.links).flatMap(link => {
    const href = text(link.href)
    return href === undefined
      ? []
      : [{ href: new URL(href, base).href, rel: text(link.rel) ?? '', type: '', templated: false }]
  })
}

function makeLimits(value: Tree): Limits {
  const at = (name: string) => number(value[name]) ?? Number.NaN
  return {
    matrix: String(value.tileMatrix),
    minRow: at('minTileRow'),
    maxRow: at('maxTileRow'),
    minCol: at('minTileCol'),
    maxCol: at('maxTileCol'),
  }
}

/** The definition of a tileset's matrices: its own, or the one it links. */
export async function matrixSetOf(server: Server, tileset: Tileset): Promise<MatrixSet | undefined> {
  const own = tileset.resource.value.tileMatrixSet
  if (typeof own === 'object' && own !== null) return makeMatrixSet(own as Tree)
  const link = byRel(tileset.resource.links, 'tiling-scheme')[0]
  return link && makeMatrixSet((await server.known(link.href)).value)
}

/** `crs` of TMS 2.0 is a URI, or an object with one. */
export function crsUri(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? text((value as Tree).uri) : undefined
}

export function makeMatrixSet(value: Tree): MatrixSet {
  const crs = crsOf(crsUri(value.crs) ?? '')
  const northFirst = isNorthFirst(value, crs)
  const matrices = trees(value.tileMatrices).map((each): Matrix => {
    const [a = Number.NaN, b = Number.NaN] = numbers(each.pointOfOrigin)
    return {
      id: String(each.id),
      cellSize: number(each.cellSize) ?? Number.NaN,
      corner: northFirst ? [b, a] : [a, b],
      tileWidth: number(each.tileWidth) ?? 0,
      tileHeight: number(each.tileHeight) ?? 0,
      matrixWidth: number(each.matrixWidth) ?? 0,
      matrixHeight: number(each.matrixHeight) ?? 0,
      fromTop: each.cornerOfOrigin !== 'bottomLeft',
      wide: trees(each.variableMatrixWidths).map(rows => ({
        coalesce: number(rows.coalesce) ?? 1,
        minRow: number(rows.minTileRow) ?? Number.NaN,
        maxRow: number(rows.maxTileRow) ?? Number.NaN,
      })),
    }
  })
  return { value, crs, matrices }
}

/** `orderedAxes` tells the order of the corner; without it, the CRS does (TMS 2.0 §6.2). */
function isNorthFirst(value: Tree, crs: Crs | undefined): boolean {
  const first = Array.isArray(value.orderedAxes) ? String(value.orderedAxes[0]) : undefined
  return first === undefined ? crs?.northFirst === true : /^(lat|n|y)/i.test(first)
}

/** Row and column of the tile over a longitude and latitude, with where in the tile it lies, 0 to 1 from its top left. */
export function tileAt(
  { crs }: MatrixSet,
  matrix: Matrix,
  at: Point,
): { row: number; col: number; inside: Point } | undefined {
  if (!crs || !matrix.fromTop) return undefined
  const [x, y] = project(crs, at)
  const row = (matrix.corner[1] - y) / (matrix.cellSize * matrix.tileHeight)
  const width =
    matrix.wide.find(({ minRow, maxRow }) => minRow <= Math.floor(row) && Math.floor(row) <= maxRow)?.coalesce ?? 1
  const col = (x - matrix.corner[0]) / (matrix.cellSize * matrix.tileWidth * width)
  if (!Number.isFinite(col) || !Number.isFinite(row)) return undefined
  return { row: Math.floor(row), col: Math.floor(col) * width, inside: [col - Math.floor(col), row - Math.floor(row)] }
}

/** The URL of a tile by a template, in the spellings that are in use. */
export function tileUrl(template: string, matrix: string, row: number, col: number): string {
  const values: Record<string, string> = { tileMatrix: matrix, tileRow: String(row), tileCol: String(col) }
  const short: Record<string, string> = { z: matrix, y: String(row), x: String(col) }
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    encodeURIComponent(values[name] ?? short[name] ?? whole),
  )
}
