import { type Crs, crsUri } from '../../core/crs/crs.ts'
import type { TileLimits, TileMatrixSet } from '../../core/grid.ts'
import type { Links } from '../../core/link.ts'
import type { CrsNote } from '../../core/pages.ts'
import type { Tree } from './document.ts'

/** At most 15 significant digits: what two implementations agree on. */
const digits = (value: number) => Number(value.toPrecision(15))

/** A tile matrix set as JSON (OGC 17-083r4 §7.1); points in the order of the CRS's axes. */
export function matrixSetJson(grid: TileMatrixSet): Tree {
  const { id, title, uri, crs, wellKnownScaleSet, matrices } = grid
  return {
    id,
    title,
    ...(uri ? { uri } : {}),
    crs: crsUri(crs),
    orderedAxes: axes(crs),
    ...(wellKnownScaleSet ? { wellKnownScaleSet } : {}),
    tileMatrices: matrices.map(matrix => ({
      id: matrix.id,
      scaleDenominator: digits(matrix.scaleDenominator),
      cellSize: digits(matrix.cellSize),
      cornerOfOrigin: 'topLeft',
      pointOfOrigin: wire(matrix.origin, crs).map(digits),
      tileWidth: matrix.tileWidth,
      tileHeight: matrix.tileHeight,
      matrixWidth: matrix.matrixWidth,
      matrixHeight: matrix.matrixHeight,
    })),
  }
}

/** Limits as JSON (OGC 17-083r4 §7.2). */
export function limitsJson(limits: readonly TileLimits[]): readonly Tree[] {
  return limits.map(({ matrix, minRow, maxRow, minCol, maxCol }) => ({
    tileMatrix: matrix,
    minTileRow: minRow,
    maxTileRow: maxRow,
    minTileCol: minCol,
    maxTileCol: maxCol,
  }))
}

/** What names a set for tilesets: its URI in the register, else the URL of its definition here. */
export function gridUri(grid: TileMatrixSet, links: Links): string {
  return grid.uri ?? gridHref(grid, links)
}

export function gridHref(grid: TileMatrixSet, links: Links): string {
  return links.to(`/tileMatrixSets/${encodeURIComponent(grid.id)}`)
}

/** Numbers of a point (x first) as the CRS orders its axes. */
export function wire([x, y]: readonly [number, number], crs: Crs): readonly [number, number] {
  return crs.order === 'yx' ? [y, x] : [x, y]
}

export function crsNote(crs: Crs): CrsNote {
  return { id: crs.id, name: crs.name, uri: crsUri(crs) }
}

function axes(crs: Crs): readonly string[] {
  const xy = crs.kind === 'geographic' ? ['Lon', 'Lat'] : ['X', 'Y']
  return crs.order === 'yx' ? xy.reverse() : xy
}
