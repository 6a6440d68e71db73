import type { Published, View } from '../../core/catalog.ts'
import { crsCode, WEB_MERCATOR } from '../../core/crs/crs.ts'
import type { Encoders } from '../../core/encoder.ts'
import { offerings } from '../../core/facts.ts'
import type { Links } from '../../core/link.ts'
import type { Endpoint } from '../../core/protocol.ts'
import { boxIn } from '../ows/extents.ts'
import { decimal } from '../ows/xml.ts'

const hints = {
  qgis: {
    fr: 'Couche › Ajouter une couche › Ajouter une couche WMS/WMTS… › Nouveau, puis collez l’URL.',
    en: 'Layer › Add Layer › Add WMS/WMTS Layer… › New, then paste the URL.',
  },
  arcgis: {
    fr: 'Insertion › Connexions › Serveur › Nouveau serveur WMS, puis collez l’URL.',
    en: 'Insert › Connections › Server › New WMS Server, then paste the URL.',
  },
}

/** What to paste into desktop programs for all layers of a scope. */
export function endpoints(_view: View, links: Links): readonly Endpoint[] {
  return desktop(links)
}

/** The same with the layer to choose, and a first map of it; nothing for a collection that cannot be drawn. */
export function collectionEndpoints(
  { collection, facts }: Published,
  links: Links,
  { encoders }: { readonly encoders: Encoders },
): readonly Endpoint[] {
  if (!offerings(facts).has('map')) return []
  const encoder = encoders.of('pixels')[0]
  const box = boxIn(facts, WEB_MERCATOR)
  if (!encoder || !box) return desktop(links, collection.id)
  const shape = (box[3] - box[1]) / (box[2] - box[0])
  const href = links.to('/wms', {
    SERVICE: 'WMS',
    VERSION: '1.3.0',
    REQUEST: 'GetMap',
    LAYERS: collection.id,
    STYLES: 'default',
    CRS: crsCode(WEB_MERCATOR),
    BBOX: box.map(decimal).join(','),
    WIDTH: shape > 1 ? Math.max(1, Math.round(800 / shape)) : 800,
    HEIGHT: shape > 1 ? 800 : Math.max(1, Math.round(800 * shape)),
    FORMAT: encoder.media,
  })
  const title = { fr: 'WMS, une carte (GetMap)', en: 'WMS, a map (GetMap)' }
  return [...desktop(links, collection.id), { client: 'any', title, href, type: encoder.media }]
}

function desktop(links: Links, layer?: string): Endpoint[] {
  const href = links.to('/wms', { SERVICE: 'WMS', REQUEST: 'GetCapabilities' })
  const choose = { fr: layer ? ` Choisissez la couche ${layer}.` : '', en: layer ? ` Choose the layer ${layer}.` : '' }
  return (['qgis', 'arcgis'] as const).map(client => ({
    client,
    title: 'WMS',
    hint: { fr: hints[client].fr + choose.fr, en: hints[client].en + choose.en },
    href,
    type: 'text/xml',
  }))
}
