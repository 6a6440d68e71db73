import type { Published, View } from '../../core/catalog.ts'
import type { Encoders } from '../../core/encoder.ts'
import { WebMercatorQuad } from '../../core/grid.ts'
import type { Links } from '../../core/link.ts'
import type { Endpoint } from '../../core/protocol.ts'
import { formatsOf, gridsOf } from './layer.ts'

const hints = {
  qgis: {
    fr: 'Couche › Ajouter une couche › Ajouter une couche WMS/WMTS… › Nouveau, puis collez l’URL ; onglet Jeux de tuiles.',
    en: 'Layer › Add Layer › Add WMS/WMTS Layer… › New, then paste the URL; tab Tilesets.',
  },
  arcgis: {
    fr: 'Insertion › Connexions › Serveur › Nouveau serveur WMTS, puis collez l’URL.',
    en: 'Insert › Connections › Server › New WMTS Server, then paste the URL.',
  },
}

/** What to paste into desktop programs for all layers of a scope. */
export function endpoints(_view: View, links: Links): readonly Endpoint[] {
  return desktop(links)
}

/** The same with the layer to choose, and an XYZ template of it; nothing for a collection without tiles. */
export function collectionEndpoints(
  { collection, facts }: Published,
  links: Links,
  { encoders }: { readonly encoders: Encoders },
): readonly Endpoint[] {
  const offered = gridsOf(collection, facts)
  const format = formatsOf(offered, facts, encoders)[0]
  if (offered.length === 0 || !format) return []
  const all = desktop(links, collection.id)
  if (offered[0]?.grid.id !== WebMercatorQuad.id) return all
  const href = links.to('/wmts', {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: collection.id,
    STYLE: 'normal',
    FORMAT: format.media,
    TILEMATRIXSET: 'PM',
    TILEMATRIX: '{z}',
    TILEROW: '{y}',
    TILECOL: '{x}',
  })
  const title = { fr: 'WMTS, adresse de tuiles', en: 'WMTS, tile address' }
  const hint = {
    fr: 'Pour les programmes qui attendent une adresse avec {z}, {x} et {y} (Leaflet, Opendatasoft…).',
    en: 'For programs that want an address with {z}, {x} and {y} (Leaflet, Opendatasoft…).',
  }
  return [...all, { client: 'web', title, hint, href, type: format.media, templated: true }]
}

function desktop(links: Links, layer?: string): Endpoint[] {
  const choose = { fr: layer ? ` Choisissez la couche ${layer}.` : '', en: layer ? ` Choose the layer ${layer}.` : '' }
  const hrefs = {
    qgis: links.to('/wmts', { SERVICE: 'WMTS', REQUEST: 'GetCapabilities' }),
    arcgis: links.to('/wmts/1.0.0/WMTSCapabilities.xml'),
  }
  return (['qgis', 'arcgis'] as const).map(client => ({
    client,
    title: 'WMTS',
    hint: { fr: hints[client].fr + choose.fr, en: hints[client].en + choose.en },
    href: hrefs[client],
    type: 'application/xml',
  }))
}
