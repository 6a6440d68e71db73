import { type Box, intersection } from './box.ts'
import { CRS84, type Crs, epsg, WEB_MERCATOR } from './crs/crs.ts'
import { boxWithin } from './crs/transform.ts'

/** One level of a tile matrix set (OGC 17-083r4 §6.3). Row 0 is on top. */
export interface TileMatrix {
  readonly id: string
  readonly scaleDenominator: number
  /** Units of the CRS that a pixel covers. */
  readonly cellSize: number
  /** The top left corner, x first. */
  readonly origin: readonly [number, number]
  readonly tileWidth: number
  readonly tileHeight: number
  /** Tiles across and down. */
  readonly matrixWidth: number
  readonly matrixHeight: number
}

export interface TileMatrixSet {
  readonly id: string
  readonly title: string
  /** The URI of a registered set. */
  readonly uri?: string
  readonly crs: Crs
  readonly matrices: readonly TileMatrix[]
  /** Other names under which it may be asked for. */
  readonly aliases?: readonly string[]
  readonly wellKnownScaleSet?: string
}

/** The rows and columns of one matrix that may hold data; both ends are included. */
export interface TileLimits {
  readonly matrix: string
  readonly minRow: number
  readonly maxRow: number
  readonly minCol: number
  readonly maxCol: number
}

export interface TileAddress {
  readonly matrix: string
  readonly row: number
  readonly col: number
}

/** Metres of a pixel of the standard's screen (0.28 mm). */
export const PIXEL = 0.00028

export function matrixOf(grid: TileMatrixSet, id: string): TileMatrix | undefined {
  return grid.matrices.find(matrix => matrix.id === id)
}

/** What a tile covers, x first, in the grid's CRS. */
export function tileBox(matrix: TileMatrix, row: number, col: number): Box {
  const width = matrix.cellSize * matrix.tileWidth
  const height = matrix.cellSize * matrix.tileHeight
  const minX = matrix.origin[0] + col * width
  const maxY = matrix.origin[1] - row * height
  return [minX, maxY - height, minX + width, maxY]
}

/** What the whole matrix covers. */
export function matrixBox(matrix: TileMatrix): Box {
  const [minX, , , maxY] = tileBox(matrix, 0, 0)
  const [, minY, maxX] = tileBox(matrix, matrix.matrixHeight - 1, matrix.matrixWidth - 1)
  return [minX, minY, maxX, maxY]
}

/** Limits of every matrix for data of this box (x first, the grid's CRS); matrices that it does not touch are left out. */
export function limitsOf(grid: TileMatrixSet, box: Box): TileLimits[] {
  return grid.matrices.flatMap(matrix => {
    const part = intersection(box, matrixBox(matrix))
    if (!part) return []
    const width = matrix.cellSize * matrix.tileWidth
    const height = matrix.cellSize * matrix.tileHeight
    const index = (distance: number, size: number, count: number) =>
      Math.max(0, Math.min(count - 1, Math.floor(distance / size)))
    // A box that ends on a tile's edge does not reach into the next tile.
    const inside = 1e-6
    return [
      {
        matrix: matrix.id,
        minCol: index(part[0] - matrix.origin[0] + matrix.cellSize * inside, width, matrix.matrixWidth),
        maxCol: index(part[2] - matrix.origin[0] - matrix.cellSize * inside, width, matrix.matrixWidth),
        minRow: index(matrix.origin[1] - part[3] + matrix.cellSize * inside, height, matrix.matrixHeight),
        maxRow: index(matrix.origin[1] - part[1] - matrix.cellSize * inside, height, matrix.matrixHeight),
      },
    ]
  })
}

/** Limits for data of a longitude-latitude box, clipped to the area of use of the grid's CRS; empty where none of it lies there. */
export function limitsWithin(grid: TileMatrixSet, lonLat: Box): TileLimits[] {
  const box = boxWithin(lonLat, grid.crs)
  return box ? limitsOf(grid, box) : []
}

/** A set whose cells halve from level to level; `size` is the number of tiles of level 0 across and down. */
export function quad(init: {
  id: string
  title: string
  uri?: string
  crs: Crs
  origin: readonly [number, number]
  cellSize: number
  levels: number
  size: readonly [number, number]
  tile?: number
  aliases?: readonly string[]
  wellKnownScaleSet?: string
}): TileMatrixSet {
  const { id, title, uri, crs, origin, cellSize, levels, size, tile = 256, aliases, wellKnownScaleSet } = init
  const matrices = Array.from({ length: levels }, (_, level) => ({
    id: String(level),
    scaleDenominator: (cellSize / 2 ** level) * (crs.metersPerUnit / PIXEL),
    cellSize: cellSize / 2 ** level,
    origin,
    tileWidth: tile,
    tileHeight: tile,
    matrixWidth: size[0] * 2 ** level,
    matrixHeight: size[1] * 2 ** level,
  }))
  return {
    id,
    title,
    crs,
    matrices,
    ...(uri ? { uri } : {}),
    ...(aliases ? { aliases } : {}),
    ...(wellKnownScaleSet ? { wellKnownScaleSet } : {}),
  }
}

export const WebMercatorQuad = quad({
  id: 'WebMercatorQuad',
  title: 'Google Maps Compatible for the World',
  uri: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
  crs: WEB_MERCATOR,
  origin: [-20037508.342789244, 20037508.342789244],
  cellSize: 156543.03392804097,
  levels: 25,
  size: [1, 1],
  aliases: ['PM', 'GoogleMapsCompatible', 'WholeWorld_WebMercator', '3857'],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
})

export const WorldCRS84Quad = quad({
  id: 'WorldCRS84Quad',
  title: 'CRS84 for the World',
  uri: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WorldCRS84Quad',
  crs: CRS84,
  origin: [-180, 90],
  cellSize: 0.703125,
  levels: 24,
  size: [2, 1],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleCRS84Quad',
})

/** IGN's grid of Lambert-93: level 18 has cells of 0.5 m. One tile of level 0 covers the whole CRS. */
export const LAMB93_50cm = quad({
  id: 'LAMB93_50cm',
  title: 'Lambert-93, 0.5 m',
  crs: epsg(2154)!,
  origin: [0, 12000000],
  cellSize: 131072,
  levels: 19,
  size: [1, 1],
  aliases: ['2154_50cm'],
})

/** The sets that every server knows; a file's own grid comes with its facts. */
export const registeredGrids: readonly TileMatrixSet[] = [WebMercatorQuad, WorldCRS84Quad, LAMB93_50cm]

export function registeredGrid(name: string): TileMatrixSet | undefined {
  return registeredGrids.find(grid => grid.id === name || grid.aliases?.includes(name))
}
