import type { Published, View } from '../../core/catalog.ts'
import type { Encoders } from '../../core/encoder.ts'
import { offerings } from '../../core/facts.ts'
import type { Links } from '../../core/link.ts'
import type { Endpoint } from '../../core/protocol.ts'
import { words } from './words.ts'

const JSON_MEDIA = 'application/json'

/** What to paste into desktop programs for all collections of a scope. */
export function endpoints(_view: View, links: Links): readonly Endpoint[] {
  return desktop(links)
}

function desktop(links: Links): readonly Endpoint[] {
  const root = { title: words.features, href: links.to('/'), type: JSON_MEDIA }
  return [
    { ...root, client: 'qgis', hint: words.qgisHint },
    { ...root, client: 'arcgis', hint: words.arcgisHint },
  ]
}

/** The same where the collection has features, and the first address of whatever else it offers. */
export function collectionEndpoints(
  { collection: { id }, facts }: Published,
  links: Links,
  { encoders }: { readonly encoders: Encoders },
): readonly Endpoint[] {
  const has = offerings(facts)
  const path = `/collections/${id}`
  const [rows] = encoders.of('features')
  const [pixels] = encoders.of('pixels')
  const web = (title: Endpoint['title'], hint: Endpoint['title'], href: string, type: string): Endpoint => ({
    client: 'web',
    title,
    hint,
    href,
    type,
  })
  return [
    ...(has.has('features') ? desktop(links) : []),
    ...(has.has('features') && rows
      ? [web(words.items, words.geojsonHint, links.to(`${path}/items`, { f: rows.token, limit: 10 }), rows.media)]
      : []),
    ...(has.has('map') && pixels ? [web(words.map, words.mapHint, links.to(`${path}/map`), pixels.media)] : []),
    ...(has.has('vector-tiles')
      ? [web(words.vectorTiles, words.tilesHint, links.to(`${path}/tiles`), JSON_MEDIA)]
      : []),
    ...(has.has('map-tiles') ? [web(words.mapTiles, words.tilesHint, links.to(`${path}/map/tiles`), JSON_MEDIA)] : []),
  ]
}
