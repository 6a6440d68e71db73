import { type Box, union } from '../../core/box.ts'
import type { Collection } from '../../core/catalog.ts'
import { crsCode } from '../../core/crs/crs.ts'
import type { Dimension } from '../../core/dimension.ts'
import type { Facts } from '../../core/facts.ts'
import type { Language } from '../../core/request.ts'
import { say } from '../../core/text.ts'
import { type Extent, extentsOf, lonLatOf, onWire } from '../ows/extents.ts'
import { namedStyles } from '../ows/styles.ts'
import { element, fragment, optional, type Xml } from '../ows/xml.ts'

/** One layer of the capabilities, and what the root layer must know of it. */
export interface Layer {
  readonly element: Xml
  readonly lonLat: Box
  readonly extents: readonly Extent[]
}

/** A named layer (WMS 1.3.0 §7.2.4.6), with a box in every CRS in which it is offered. */
export function layerOf(collection: Collection, facts: Facts, language: Language): Layer {
  const lonLat = lonLatOf(facts)
  const extents = extentsOf(collection, facts)
  const title = say(collection.title, language)
  const content = [
    element('Name', collection.id),
    element('Title', title),
    optional('Abstract', say(collection.description, language)),
    keywordList(collection.keywords),
    placeOf(lonLat, extents),
    facts.dimensions.map(dimension),
    attribution(collection),
    collection.metadata.map(metadataUrl),
    namedStyles(collection, language).map(style =>
      element('Style', [element('Name', style.name), element('Title', style.title)]),
    ),
  ]
  const attributes = { queryable: 0, opaque: facts.raster?.opaque ? 1 : 0 }
  return { element: fragment(element('Layer', content, attributes)), lonLat, extents }
}

/** The CRSs that all layers share, with boxes around all of them: what the root layer states for its children. */
export function common(layers: readonly Layer[]): {
  readonly lonLat: Box | undefined
  readonly extents: readonly Extent[]
} {
  const shared = (layers[0]?.extents ?? []).flatMap(({ crs }) => {
    const boxes = layers.map(({ extents }) => extents.find(extent => extent.crs === crs)?.box)
    return boxes.includes(undefined) ? [] : [{ crs, box: union(boxes as Box[])! }]
  })
  return { lonLat: union(layers.map(layer => layer.lonLat)), extents: shared }
}

/** CRS, EX_GeographicBoundingBox and BoundingBox, in the order of the schema. */
export function placeOf(lonLat: Box | undefined, extents: readonly Extent[]): readonly (Xml | undefined)[] {
  return [
    ...extents.map(({ crs }) => element('CRS', crsCode(crs))),
    lonLat && geographicBox(lonLat),
    ...extents.map(boundingBox),
  ]
}

export function keywordList(keywords: readonly string[]): Xml | undefined {
  return keywords.length === 0
    ? undefined
    : element(
        'KeywordList',
        keywords.map(word => element('Keyword', word)),
      )
}

export function onlineResource(href: string): Xml {
  return element('OnlineResource', undefined, { 'xlink:type': 'simple', 'xlink:href': href })
}

function geographicBox([west, south, east, north]: Box): Xml {
  return element('EX_GeographicBoundingBox', [
    element('westBoundLongitude', west),
    element('eastBoundLongitude', east),
    element('southBoundLatitude', south),
    element('northBoundLatitude', north),
  ])
}

/** Its minx is the first axis of the CRS: a latitude for EPSG:4326 (WMS 1.3.0 §6.7.4). */
function boundingBox(extent: Extent): Xml {
  const [minx, miny, maxx, maxy] = onWire(extent)
  return element('BoundingBox', undefined, { CRS: crsCode(extent.crs), minx, miny, maxx, maxy })
}

function dimension({ name, units, unitSymbol, values, multiple, nearest, default: fallback }: Dimension): Xml {
  return element('Dimension', values.join(','), {
    name,
    units,
    unitSymbol,
    default: fallback,
    multipleValues: multiple ? 1 : 0,
    nearestValue: nearest ? 1 : 0,
  })
}

function attribution({ attribution: text, license }: Collection): Xml | undefined {
  if (text === undefined && license === undefined) return undefined
  return element('Attribution', [
    element('Title', text ?? license?.title),
    license?.href === undefined ? undefined : onlineResource(license.href),
  ])
}

/** Metadata in XML are taken for ISO 19115; other addresses are pages for people. */
function metadataUrl(href: string): Xml {
  const machine = /\.xml$|[?&](?:request=getrecordbyid|outputschema=|f(?:ormat)?=xml)/i.test(href)
  return element('MetadataURL', [element('Format', machine ? 'text/xml' : 'text/html'), onlineResource(href)], {
    type: machine ? 'ISO19115:2003' : 'other',
  })
}
