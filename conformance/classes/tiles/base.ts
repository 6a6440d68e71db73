import type { Server } from '../../discover.ts'
import type { Reply } from '../../http.ts'
import { bare, type Link } from '../../links.ts'
import { type Limits, type Matrix, type MatrixSet, matrixSetOf, type Tileset, tileUrl } from '../../tilesets.ts'

export const TILES = 'http://www.opengis.net/spec/ogcapi-tiles-1/1.0'
export const MVT = [
  'application/vnd.mapbox-vector-tile',
  'application/vnd.mapbox.vector-tile',
  'application/x-protobuf',
]

/** A tileset with the definition of its grid; those without either cannot be asked for a tile. */
export interface Pyramid {
  readonly tileset: Tileset
  readonly set: MatrixSet
  readonly name: string
}

export async function pyramids(server: Server): Promise<readonly Pyramid[]> {
  const found: Pyramid[] = []
  for (const tileset of await server.tilesets()) {
    const set = await matrixSetOf(server, tileset)
    if (set && tileset.templates.length > 0) found.push({ tileset, set, name: nameOf(tileset) })
  }
  return found
}

/** "map tiles of communes in WebMercatorQuad" */
export function nameOf({ kind, collection, entry, url }: Tileset): string {
  return `${kind} tiles of ${collection ?? 'the dataset'} in ${String(entry.tileMatrixSetId ?? url)}`
}

/** The limits of a tileset, those of its matrices where it has none. */
export function limitsOf({ tileset, set }: Pyramid): readonly Limits[] {
  if (tileset.limits.length > 0) return tileset.limits
  return set.matrices.map(({ id, matrixWidth, matrixHeight }) => ({
    matrix: id,
    minRow: 0,
    minCol: 0,
    maxRow: matrixHeight - 1,
    maxCol: matrixWidth - 1,
  }))
}

export function matrixOf({ set }: Pyramid, id: string): Matrix | undefined {
  return set.matrices.find(each => each.id === id)
}

/** First, middle and last: enough of a pyramid to see that all of it stands. */
export function spread<T>(all: readonly T[]): readonly T[] {
  return [...new Set([all[0], all[all.length >> 1], all.at(-1)])].filter((each): each is T => each !== undefined)
}

export function middle(low: number, high: number): number {
  return Math.floor((low + high) / 2)
}

export function askTile(server: Server, template: Link, matrix: string, row: number, col: number): Promise<Reply> {
  return server.get(tileUrl(template.href, matrix, row, col), template.type ? { accept: template.type } : {})
}

export function templatesOf({ tileset }: Pyramid, types: readonly string[]): readonly Link[] {
  return tileset.templates.filter(({ type }) => types.includes(bare(type)))
}
