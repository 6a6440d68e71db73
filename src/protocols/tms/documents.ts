import type { Published } from '../../core/catalog.ts'
import { crsCode, WEB_MERCATOR } from '../../core/crs/crs.ts'
import { negotiate, type Offer } from '../../core/media.ts'
import { optional, readParams, text } from '../../core/param.ts'
import type { ParseContext, Route } from '../../core/protocol.ts'
import type { DocumentContext, DocumentEntry, DocumentQuery, Written } from '../../core/query.ts'
import type { Request } from '../../core/request.ts'
import { say, type Text } from '../../core/text.ts'
import { element, written } from '../ows/xml.ts'
import { tilemap, tilemapHref } from './layer.ts'
import { placeOf, ROOT } from './place.ts'
import { style } from './style.ts'
import { type About, metadata, tilejson } from './tilejson.ts'

export const collection = text('collection', {
  in: 'path',
  description: { fr: 'Identifiant de la collection.', en: 'Identifier of the collection.' },
  maxLength: 200,
})
const f = optional(
  text('f', {
    description: { fr: 'Format de la réponse : `xml` ou `json`.', en: 'Format of the answer: `xml` or `json`.' },
    maxLength: 100,
  }),
)

const xml: Offer = { id: 'xml', token: 'xml', media: 'text/xml; charset=utf-8', aliases: ['application/xml'] }
const json: Offer = { id: 'json', token: 'json', media: 'application/json' }

/** `/tms/1.0.0`: every collection of the scope that has tiles in Web Mercator. */
const list: Route = {
  path: ROOT,
  operation: 'list',
  summary: { fr: 'Collections en tuiles (TileMapService)', en: 'Collections with tiles (TileMapService)' },
  params: { f },
  parse(request, context) {
    const offer = offerOf(request, [xml, json])
    const { language, links } = request
    return {
      kind: 'document',
      name: ['tms', 'list', offer.id],
      collections: context.view.collections.map(({ id }) => id),
      tolerant: true,
      language,
      url: links,
      encoder: undefined,
      build: built => (offer === xml ? listXml(built, request) : listJson(built, request)),
    }
  },
}

function offerOf(request: Request, offers: readonly Offer[]): Offer {
  const values = readParams({ f }, request, { fold: false, strangers: 'refuse' })
  return negotiate(
    offers,
    values.f,
    request.header('accept')?.includes('text/html') ? undefined : request.header('accept'),
  )
}

function listXml({ view, entries, encoders }: DocumentContext, { links, language }: Request): Written {
  const maps = tiled(entries, encoders).map(({ collection: { id, title } }) =>
    element('TileMap', undefined, {
      title: say(title, language),
      srs: crsCode(WEB_MERCATOR),
      profile: 'mercator',
      href: tilemapHref(id, links),
    }),
  )
  const root = element(
    'TileMapService',
    [
      element('Title', say(view.title, language)),
      element('Abstract', say(view.description, language)),
      element('TileMaps', maps),
    ],
    { version: '1.0.0', services: links.to('/') },
  )
  return { kind: 'written', media: xml.media, text: written(root) }
}

function listJson({ view, entries, encoders }: DocumentContext, { links, language }: Request): Written {
  const tilemaps = tiled(entries, encoders).map(({ collection: { id, title } }) => ({
    id,
    title: say(title, language),
    crs: WEB_MERCATOR.id,
    href: tilemapHref(id, links),
    tilejson: links.to(`${ROOT}/${id}/tilejson.json`),
    style: links.to(`${ROOT}/${id}/style.json`),
  }))
  return { kind: 'written', media: json.media, text: JSON.stringify({ title: say(view.title, language), tilemaps }) }
}

function tiled(entries: readonly DocumentEntry[], encoders: DocumentContext['encoders']): Published[] {
  return entries
    .map(({ published }) => published)
    .filter(published => published !== undefined)
    .filter(published => placeOf(published, encoders) !== undefined)
}

/** `/tms/1.0.0/{id}`: XML for TMS clients, TileJSON for those that ask for JSON. */
const one: Route = {
  path: `${ROOT}/:collection`,
  operation: 'layer',
  summary: { fr: 'Tuiles d’une collection (TileMap ou TileJSON)', en: 'Tiles of a collection (TileMap or TileJSON)' },
  params: { collection, f },
  parse(request, context) {
    const offer = offerOf(request, [xml, json])
    return offer === xml
      ? about(request, context, 'xml', xml.media, tilemap)
      : about(request, context, 'tilejson', json.media, (published, of) => JSON.stringify(tilejson(published, of)))
  },
}

/** A JSON document of a collection below `/tms/1.0.0/{id}/`; Esri's clients say `f=json` to it all the same. */
function file(name: string, summary: Text, make: (published: Published, of: About) => object): Route {
  return {
    path: `${ROOT}/:collection/${name}`,
    operation: name,
    summary,
    params: { collection, f },
    parse(request, context) {
      const values = readParams({ collection, f }, request, { fold: false, strangers: 'refuse' })
      negotiate([json], values.f, undefined)
      return about(request, context, name, json.media, (published, of) => JSON.stringify(make(published, of)))
    },
  }
}

function about(
  request: Request,
  { view, encoders }: ParseContext,
  name: string,
  media: string,
  make: (published: Published, of: About) => string,
): DocumentQuery {
  const { language, links } = request
  const { id } = view.collection(request.vars.collection ?? '')
  return {
    kind: 'document',
    name: ['tms', name],
    collections: [id],
    language,
    url: links,
    encoder: undefined,
    build: ({ entries }) => ({
      kind: 'written',
      media,
      text: make(entries[0]!.published!, { encoders, links, language }),
    }),
  }
}

export const documents: readonly Route[] = [
  list,
  one,
  file('tilejson.json', { fr: 'TileJSON 3.0.0 d’une collection', en: 'TileJSON 3.0.0 of a collection' }, tilejson),
  file('metadata.json', { fr: 'Les tuiles que possède une collection', en: 'What tiles a collection has' }, metadata),
  file('style.json', { fr: 'Un style MapLibre d’une collection', en: 'A MapLibre style of a collection' }, style),
]
