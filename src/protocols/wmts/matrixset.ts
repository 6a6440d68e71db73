import { crsUrn } from '../../core/crs/crs.ts'
import { registeredGrid, type TileMatrix, type TileMatrixSet, WebMercatorQuad } from '../../core/grid.ts'
import { decimal, element, type Xml } from '../ows/xml.ts'

/** A matrix set as layers link to it: a grid, or the first matrices of one under a name of its own. */
export interface ListedSet {
  readonly name: string
  readonly grid: TileMatrixSet
  readonly matrices: readonly TileMatrix[]
}

/**
 * A grid down to the matrix `last`. A link states limits for as many matrices as its set has (schema of
 * TileMatrixSetLimits), so that a layer of fewer matrices links to a set of fewer: `GoogleMapsCompatible_0_12`.
 */
export function listedSet(grid: TileMatrixSet, last?: TileMatrix): ListedSet {
  const name = grid.id === WebMercatorQuad.id ? 'GoogleMapsCompatible' : grid.id
  const [first] = grid.matrices
  if (!first || !last || last === grid.matrices.at(-1)) return { name, grid, matrices: grid.matrices }
  const matrices = grid.matrices.slice(0, grid.matrices.indexOf(last) + 1)
  return { name: `${name}_${first.id}_${last.id}`, grid, matrices }
}

/** The grid that a request means by the name of a listed set, `PM_0_19` too; any other name is left as it is. */
export function gridName(name: string): string {
  if (registeredGrid(name)) return name
  const [, whole] = /^(.+)_-?\d{1,3}_-?\d{1,3}$/.exec(name) ?? []
  return whole !== undefined && registeredGrid(whole) ? whole : name
}

/** The CRS of a matrix set; the well-known scale set has its own spelling (07-057r7 annex E.4). */
export function supportedCrs(grid: TileMatrixSet): string {
  return grid.id === WebMercatorQuad.id ? 'urn:ogc:def:crs:EPSG:6.18:3:3857' : crsUrn(grid.crs)
}

/** A TileMatrixSet (WMTS 1.0.0 §7.1.1.2). */
export function matrixSet({ name, grid, matrices }: ListedSet): Xml {
  const wellKnown = grid.id === WebMercatorQuad.id ? 'urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible' : undefined
  return element('TileMatrixSet', [
    element('ows:Title', grid.title),
    element('ows:Identifier', name),
    element('ows:SupportedCRS', supportedCrs(grid)),
    wellKnown && element('WellKnownScaleSet', wellKnown),
    matrices.map(matrix => tileMatrix(grid, matrix)),
  ])
}

/** TopLeftCorner is in the order of the CRS's axes (WMTS 1.0.0 table 8). */
function tileMatrix({ crs }: TileMatrixSet, matrix: TileMatrix): Xml {
  const [x, y] = matrix.origin.map(decimal)
  return element('TileMatrix', [
    element('ows:Identifier', matrix.id),
    element('ScaleDenominator', matrix.scaleDenominator),
    element('TopLeftCorner', crs.order === 'yx' ? `${y} ${x}` : `${x} ${y}`),
    element('TileWidth', matrix.tileWidth),
    element('TileHeight', matrix.tileHeight),
    element('MatrixWidth', matrix.matrixWidth),
    element('MatrixHeight', matrix.matrixHeight),
  ])
}
