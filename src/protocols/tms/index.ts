import { z } from 'zod'
import { type ErrorCode, httpStatus, type ServiceError } from '../../core/error.ts'
import { defineProtocol, type Endpoint } from '../../core/protocol.ts'
import type { Reply } from '../../core/request.ts'
import type { Text } from '../../core/text.ts'
import { documents } from './documents.ts'
import { placeOf, ROOT, templateOf } from './place.ts'
import { tiles } from './tile.ts'

/** Every error's HTTP status: whatever the path names and is not there is a 404. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  ...httpStatus,
  'invalid-parameter': 404,
  'missing-parameter': 404,
  'unknown-format': 404,
}

function report({ code, message }: ServiceError): Reply {
  return { status: statuses[code], headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${message}\n` }
}

const words = {
  xyz: { fr: 'Tuiles XYZ', en: 'XYZ tiles' },
  tilejson: { fr: 'TileJSON', en: 'TileJSON' },
  style: { fr: 'Style MapLibre', en: 'MapLibre style' },
  rasterHint: {
    fr: 'Couche › Ajouter une couche › Ajouter une couche XYZ… › Nouveau, puis collez l’URL.',
    en: 'Layer › Add Layer › Add XYZ Layer… › New, then paste the URL.',
  },
  vectorHint: {
    fr: 'Couche › Ajouter une couche › Ajouter une couche de tuiles vectorielles… › Nouvelle connexion générique, puis collez l’URL.',
    en: 'Layer › Add Layer › Add Vector Tile Layer… › New Generic Connection, then paste the URL.',
  },
  tilejsonHint: { fr: 'Pour MapLibre, OpenLayers et Leaflet.', en: 'For MapLibre, OpenLayers and Leaflet.' },
  styleHint: {
    fr: 'Pour MapLibre : une carte prête à afficher, qui contient les tuiles et leurs couleurs.',
    en: 'For MapLibre: a map ready to show, with the tiles and their colours.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Tiles by `{z}/{x}/{y}` with what clients of the web need to find them: TileMap, TileJSON, a MapLibre style. */
export const tms = defineProtocol({
  id: 'tms',
  title: { fr: 'Tuiles XYZ (TMS)', en: 'XYZ tiles (TMS)' },
  config: z.strictObject({}),
  conformance: [],
  routes: [...documents, ...tiles],
  report,
  collectionEndpoints(published, links, { encoders }): readonly Endpoint[] {
    const { id } = published.collection
    const place = placeOf(published, encoders)
    if (!place) return []
    const hint = place.kind === 'vector' ? words.vectorHint : words.rasterHint
    const type = place.encoders[0]!.media
    const href = templateOf(id, place, place.encoders[0]!, links)
    const json = 'application/json'
    return [
      { client: 'qgis', title: words.xyz, hint, href, type, templated: true },
      {
        client: 'web',
        title: words.tilejson,
        hint: words.tilejsonHint,
        href: links.to(`${ROOT}/${id}/tilejson.json`),
        type: json,
      },
      {
        client: 'web',
        title: words.style,
        hint: words.styleHint,
        href: links.to(`${ROOT}/${id}/style.json`),
        type: json,
      },
    ]
  },
})
