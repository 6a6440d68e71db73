import { type Box, intersection, union } from '../../core/box.ts'
import type { Collection } from '../../core/catalog.ts'
import type { Encoder, Encoders } from '../../core/encoder.ts'
import type { Facts } from '../../core/facts.ts'
import { matrixBox, PIXEL, type TileMatrixSet, WebMercatorQuad } from '../../core/grid.ts'
import type { Links } from '../../core/link.ts'
import { type OfferedGrid, offeredGrids } from '../../core/offers.ts'
import type { Language } from '../../core/request.ts'
import { say } from '../../core/text.ts'
import { boxIn, lonLatOf, onWire } from '../ows/extents.ts'
import { namedStyles } from '../ows/styles.ts'
import { decimal, element, fragment, optional, type Xml } from '../ows/xml.ts'
import { type ListedSet, listedSet, supportedCrs } from './matrixset.ts'

/** One layer of the capabilities: all but its addresses, which depend on the request. */
export interface Layer {
  readonly content: Xml
  readonly id: string
  readonly formats: readonly { readonly media: string; readonly extension: string }[]
  readonly sets: readonly ListedSet[]
}

/** A layer (WMTS 1.0.0 §7.1.1.1); undefined where it has no tiles that could be asked for. */
export function layerOf(
  collection: Collection,
  facts: Facts,
  encoders: Encoders,
  language: Language,
): Layer | undefined {
  const offered = gridsOf(collection, facts)
  const formats = formatsOf(offered, facts, encoders)
  if (offered.length === 0 || formats.length === 0) return undefined
  const sets = offered.map(each => usefulSet(each, facts))
  const styles = drawable(facts) ? namedStyles(collection, language) : namedStyles(collection, language).slice(0, 1)
  const content = [
    element('ows:Title', say(collection.title, language)),
    optional('ows:Abstract', say(collection.description, language)),
    keywords(collection.keywords),
    box('ows:WGS84BoundingBox', lonLatOf(facts)),
    element('ows:Identifier', collection.id),
    boundingBoxes(
      offered.map(({ grid }) => grid),
      facts,
    ),
    collection.metadata.map(href => element('ows:Metadata', undefined, { 'xlink:type': 'simple', 'xlink:href': href })),
    styles.map(({ name, title }, i) =>
      element('Style', [element('ows:Title', title), element('ows:Identifier', name)], {
        isDefault: i === 0 ? 'true' : 'false',
      }),
    ),
    formats.map(({ media }) => element('Format', media)),
    offered.map((each, i) => tileMatrixSetLink(each, sets[i]!)),
  ]
  return {
    content: fragment(content),
    id: collection.id,
    formats: formats.map(({ media, extension }) => ({ media, extension })),
    sets,
  }
}

/** The whole element, with a template for each format: they differ by format alone, since clients use them in turn. */
export function layerElement({ content, id, formats }: Layer, links: Links): Xml {
  const urls = formats.map(({ media, extension }) =>
    element('ResourceURL', undefined, {
      format: media,
      resourceType: 'tile',
      template: template(id, extension, links),
    }),
  )
  return element('Layer', [content, urls])
}

/** Address of a layer's tiles: row before column (WMTS 1.0.0 §10.2.1). */
export function template(id: string, extension: string, links: Links): string {
  return links.to(`/wmts/1.0.0/${id}/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.${extension}`)
}

export function keywords(words: readonly string[]): Xml | undefined {
  return words.length === 0
    ? undefined
    : element(
        'ows:Keywords',
        words.map(word => element('ows:Keyword', word)),
      )
}

/** Grids of a layer's tiles, Web Mercator first: print services take the first one. */
export function gridsOf(collection: Collection, facts: Facts): readonly OfferedGrid[] {
  const offered = offeredGrids(collection, facts, 'map').filter(({ limits }) => limits.length > 0)
  const first = ({ grid }: OfferedGrid) => (grid.id === WebMercatorQuad.id ? 0 : 1)
  return [...offered].sort((a, b) => first(a) - first(b))
}

/**
 * Formats of a layer's tiles: as they are stored first, then the one that keeps transparency where there is some to
 * lose, then the others as they are listed, WebP last: clients without a format of their own take one of the first.
 */
export function formatsOf(offered: readonly OfferedGrid[], facts: Facts, encoders: Encoders): readonly Encoder[] {
  const media = new Set(offered.flatMap(({ stored }) => stored.map(tiles => tiles.media)))
  const all = encoders.of('pixels')
  const opaque = facts.raster?.opaque ?? false
  const fitting = all.find(encoder => (encoder.alpha ?? false) !== opaque)
  const rank = (encoder: Encoder) => (media.has(encoder.media) ? 0 : encoder === fitting ? 1 : 2)
  return (drawable(facts) ? [...all] : all.filter(encoder => media.has(encoder.media))).sort(
    (a, b) => rank(a) - rank(b),
  )
}

const drawable = (facts: Facts) => Boolean(facts.raster ?? facts.features?.geometry)

/** Where the layer is in the CRS of each matrix set, cut to what its matrices cover: clients ask for nothing else. */
function boundingBoxes(grids: readonly TileMatrixSet[], facts: Facts): readonly Xml[] {
  const boxes = new Map<string, Xml>()
  for (const grid of grids) {
    const crs = supportedCrs(grid)
    const data = boxIn(facts, grid.crs)
    const covered = union(grid.matrices.map(matrixBox))
    const inside = data && covered && intersection(data, covered)
    if (inside && !boxes.has(crs)) boxes.set(crs, box('ows:BoundingBox', onWire({ crs: grid.crs, box: inside }), crs))
  }
  return [...boxes.values()]
}

function box(name: string, [minX, minY, maxX, maxY]: Box, crs?: string): Xml {
  const corners = [
    element('ows:LowerCorner', `${decimal(minX)} ${decimal(minY)}`),
    element('ows:UpperCorner', `${decimal(maxX)} ${decimal(maxY)}`),
  ]
  return element(name, corners, { crs })
}

function tileMatrixSetLink({ limits }: OfferedGrid, { name, matrices }: ListedSet): Xml {
  const listed = limits.filter(({ matrix }) => matrices.some(({ id }) => id === matrix))
  const entries = listed.map(({ matrix, minRow, maxRow, minCol, maxCol }) =>
    element('TileMatrixLimits', [
      element('TileMatrix', matrix),
      element('MinTileRow', minRow),
      element('MaxTileRow', maxRow),
      element('MinTileCol', minCol),
      element('MaxTileCol', maxCol),
    ]),
  )
  return element('TileMatrixSetLink', [element('TileMatrixSet', name), element('TileMatrixSetLimits', entries)])
}

/** Matrices down to the first that is as fine as a raster's own pixels: the next ones would only enlarge it. */
function usefulSet({ grid, stored }: OfferedGrid, { raster, crs }: Facts): ListedSet {
  const finest = raster?.levels[0]
  if (!finest || stored.length > 0) return listedSet(grid)
  const pixel = ((finest.box[2] - finest.box[0]) / finest.width) * crs.metersPerUnit
  return listedSet(
    grid,
    grid.matrices.find(({ scaleDenominator }) => scaleDenominator * PIXEL <= pixel),
  )
}
