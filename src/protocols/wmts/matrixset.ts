import { crsUrn } from '../../core/crs/crs.ts'
import { type TileMatrix, type TileMatrixSet, WebMercatorQuad } from '../../core/grid.ts'
import { decimal, element, type Xml } from '../ows/xml.ts'

/** The identifier of a matrix set in WMTS: the Web Mercator one has the name of its well-known scale set. */
export function setName(grid: TileMatrixSet): string {
  return grid.id === WebMercatorQuad.id ? 'GoogleMapsCompatible' : grid.id
}

/** The CRS of a matrix set; the well-known scale set has its own spelling (07-057r7 annex E.4). */
export function supportedCrs(grid: TileMatrixSet): string {
  return grid.id === WebMercatorQuad.id ? 'urn:ogc:def:crs:EPSG:6.18:3:3857' : crsUrn(grid.crs)
}

/** A TileMatrixSet (WMTS 1.0.0 §7.1.1.2). */
export function matrixSet(grid: TileMatrixSet): Xml {
  const wellKnown = grid.id === WebMercatorQuad.id ? 'urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible' : undefined
  return element('TileMatrixSet', [
    element('ows:Title', grid.title),
    element('ows:Identifier', setName(grid)),
    element('ows:SupportedCRS', supportedCrs(grid)),
    wellKnown && element('WellKnownScaleSet', wellKnown),
    grid.matrices.map(matrix => tileMatrix(grid, matrix)),
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
