import { swap } from '../../core/box.ts'
import type { Collection } from '../../core/catalog.ts'
import { crsUri } from '../../core/crs/crs.ts'
import { type Facts, offerings } from '../../core/facts.ts'
import type { Link } from '../../core/link.ts'
import { offeredCrs } from '../../core/offers.ts'
import type { CollectionCard } from '../../core/pages.ts'
import type { DocumentEntry } from '../../core/query.ts'
import { say } from '../../core/text.ts'
import { outward } from '../tiling.ts'
import type { Tree } from './document.ts'
import { ogc, titleOf, twice, typeOf } from './relation.ts'
import type { Call } from './resource.ts'
import { words } from './words.ts'

/** A collection as JSON, the same alone and in the list; without facts it says what the catalogue knows. */
export function describe(entry: DocumentEntry, call: Call): Tree {
  const { language, links, view } = call
  const collection = view.collection(entry.id)
  return entry.kept(['ogcapi', 'collection', language, ...links.key], () => write(collection, entry, call))
}

function write(collection: Collection, entry: DocumentEntry, call: Call): Tree {
  const { language } = call
  const facts = entry.published?.facts
  return {
    id: collection.id,
    title: say(collection.title, language),
    description: say(collection.description, language),
    ...(collection.keywords.length > 0 ? { keywords: collection.keywords } : {}),
    ...(collection.attribution ? { attribution: collection.attribution } : {}),
    ...(facts ? extent(facts) : {}),
    ...(facts ? contents(facts) : {}),
    ...(facts && (facts.features || facts.raster)
      ? { crs: offeredCrs(collection, facts).map(crsUri), storageCrs: crsUri(facts.crs) }
      : {}),
    links: [
      ...ownLinks(collection, call),
      ...(facts ? dataLinks(collection, facts, call) : []),
      ...otherLinks(entry, call),
    ].map(link => ({ ...link })),
  }
}

/**
 * What clients take for features: absent, `itemType` means them to readers of OGC 17-069r4 §7.14, so that a collection
 * of anything else must say the default of OGC 20-024. GDAL heeds neither, but a word of its own.
 */
function contents({ features, raster }: Facts): Tree {
  return features ? { itemType: 'feature' } : { itemType: 'unknown', layerDataType: raster ? 'Raster' : 'Coverage' }
}

function extent({ extent: area, temporal, crs }: Facts): Tree {
  if (!area && !temporal) return {}
  const spatial = area && {
    bbox: [outward(area.lonLat)],
    crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    ...(crs.authority === 'EPSG' ? { storageCrsBbox: [crs.order === 'yx' ? swap(area.box) : area.box] } : {}),
  }
  return {
    extent: {
      ...(spatial ? { spatial } : {}),
      ...(temporal
        ? { temporal: { interval: [temporal], trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian' } }
        : {}),
    },
  }
}

function ownLinks({ id, license, metadata, title }: Collection, { context, links, language }: Call): Link[] {
  const path = `/collections/${id}`
  const forms = context.encoders.of('document').map((offer, i) => ({
    href: links.to(path, { f: i === 0 ? undefined : offer.token }),
    rel: i === 0 ? 'self' : 'alternate',
    type: typeOf(offer.media),
    title: i === 0 ? say(title, language) : titleOf(offer),
  }))
  const terms = license?.href ? [{ href: license.href, rel: 'license', type: 'text/html', title: license.title }] : []
  const records = metadata.map(href => ({
    href,
    rel: 'describedby',
    type: /\.xml(?:$|\?)/i.test(href) ? 'application/xml' : 'text/html',
    title: say(words.metadata, language),
  }))
  return [...forms, ...terms, ...records]
}

function dataLinks({ id }: Collection, facts: Facts, { context, links, language }: Call): Link[] {
  const path = `/collections/${id}`
  const has = offerings(facts)
  const found: Link[] = []
  const title = (key: keyof typeof words) => say(words[key], language)
  if (has.has('features')) {
    for (const offer of context.encoders.of('features'))
      found.push({
        href: links.to(`${path}/items`, { f: offer.token }),
        rel: 'items',
        type: typeOf(offer.media),
        title: titleOf(offer),
      })
    const type = 'application/schema+json'
    found.push({ href: links.to(`${path}/schema`), rel: ogc('schema'), type, title: title('schema') })
    found.push({ href: links.to(`${path}/queryables`), rel: ogc('queryables'), type, title: title('queryables') })
  }
  if (has.has('vector-tiles')) {
    const href = links.to(`${path}/tiles`)
    found.push({ href, rel: ogc('tilesets-vector'), type: 'application/json', title: title('vectorTiles') })
  }
  if (has.has('map-tiles'))
    found.push(
      ...twice('tilesets-map', {
        href: links.to(`${path}/map/tiles`),
        type: 'application/json',
        title: title('mapTiles'),
      }),
    )
  if (has.has('map')) found.push(...mapLinks(`${path}/map`, context.encoders.of('pixels'), links, title('map')))
  return found
}

/** Links to a map in every format; the first without `f`. */
export function mapLinks(path: string, offers: Call['offers'], links: Call['links'], title: string): Link[] {
  return offers.flatMap((offer, i) =>
    twice('map', { href: links.to(path, { f: i === 0 ? undefined : offer.token }), type: typeOf(offer.media), title }),
  )
}

/** What the other protocols have to say of a collection, where they name a relation. */
function otherLinks({ published }: DocumentEntry, { context, links, language }: Call): Link[] {
  if (!published) return []
  return context.protocols
    .flatMap(protocol => protocol.collectionEndpoints?.(published, links, context) ?? [])
    .filter(({ rel }) => rel !== undefined)
    .map(({ href, rel, type, title, templated }) => ({
      href,
      rel: rel!,
      title: say(title, language),
      ...(type ? { type } : {}),
      ...(templated ? { templated } : {}),
    }))
}

/** A collection in lists of pages. */
export function card({ id, published }: DocumentEntry, { view, links, language }: Call): CollectionCard {
  const collection = view.collection(id)
  return {
    id,
    title: say(collection.title, language),
    description: say(collection.description, language),
    keywords: collection.keywords,
    href: links.to(`/collections/${id}`),
    service: collection.service,
    offers: published ? [...offerings(published.facts)] : [],
    failed: published === undefined,
    ...(published?.facts.extent ? { bbox: outward(published.facts.extent.lonLat) } : {}),
  }
}
