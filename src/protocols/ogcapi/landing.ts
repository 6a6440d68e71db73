import type { Facts } from '../../core/facts.ts'
import { offerings } from '../../core/facts.ts'
import type { Link } from '../../core/link.ts'
import type { ServiceCard } from '../../core/pages.ts'
import type { DocumentContext } from '../../core/query.ts'
import { say } from '../../core/text.ts'
import { card, mapLinks } from './describe.ts'
import { sheet } from './document.ts'
import { OPENAPI } from './openapi.ts'
import { WHOLE } from './params.ts'
import { preview, scopeEndpoints } from './people.ts'
import { place } from './place.ts'
import { named, ogc, selves, twice } from './relation.ts'
import type { Call } from './resource.ts'
import { words } from './words.ts'

/** `/`: what this is, and where everything else is. */
export const landing = sheet({
  path: '/',
  operation: 'getLandingPage',
  tag: 'Capabilities',
  summary: words.landing,
  params: {},
  page: 'landing',
  tolerant: true,
  needs: ({ view }) => view.collections.slice(0, WHOLE).map(({ id }) => id),
  build(call, { entries }) {
    const { view, links, language } = call
    const { service, keywords, contact, license } = view
    const facts = entries.map(({ published }) => published?.facts).filter(known => known !== undefined)
    const title = say(view.title, language)
    const description = say(view.description, language)
    return {
      title,
      json: {
        title,
        description,
        ...(keywords.length > 0 ? { keywords } : {}),
        ...(license ? { license: license.href ?? license.title } : {}),
        ...(view.collections.length <= WHOLE ? place(entries, call) : {}),
        links: landingLinks(call, facts).map(link => ({ ...link })),
      },
      people: {
        ...(service ? { service: { id: service.id, title } } : {}),
        description,
        keywords,
        contact: { ...contact },
        ...(license ? { license: { ...license } } : {}),
        services: service ? [] : serviceCards(call),
        collections: entries.map(entry => card(entry, call)),
        count: view.collections.length,
        collectionsHref: links.to('/collections'),
        apiHref: links.to('/api', { f: 'html' }),
        conformanceHref: links.to('/conformance'),
        gridsHref: links.to('/tileMatrixSets'),
        endpoints: scopeEndpoints(call),
        previews: previews(call, entries),
      },
      trail: [],
    }
  },
})

function landingLinks(call: Call, facts: readonly Facts[]): Link[] {
  const { links, language, view, context } = call
  const title = (key: keyof typeof words) => say(words[key], language)
  const json = 'application/json'
  const { license } = view
  return [
    ...selves(call),
    { href: links.to('/api'), rel: 'service-desc', type: OPENAPI, title: title('api') },
    { href: links.to('/api', { f: 'html' }), rel: 'service-doc', type: 'text/html', title: title('apiPage') },
    ...named('conformance', { href: links.to('/conformance'), type: json, title: title('conformance') }),
    ...named('data', { href: links.to('/collections'), type: json, title: title('collections') }),
    { href: links.to('/tileMatrixSets'), rel: ogc('tiling-schemes'), type: json, title: title('grids') },
    ...(view.collections.length <= WHOLE ? wholeLinks(call, facts) : []),
    ...(license?.href ? [{ href: license.href, rel: 'license', type: 'text/html', title: license.title }] : []),
    ...context.protocols
      .flatMap(protocol => protocol.endpoints?.(view, links) ?? [])
      .filter(({ rel }) => rel !== undefined)
      .map(({ href, rel, type, title: name }) => ({
        href,
        rel: rel!,
        title: say(name, language),
        ...(type ? { type } : {}),
      })),
  ]
}

/** Tiles and maps of the whole scope, where some collection has any. */
function wholeLinks({ links, language, context }: Call, facts: readonly Facts[]): Link[] {
  const has = (what: 'vector-tiles' | 'map' | 'map-tiles') => facts.some(each => offerings(each).has(what))
  const title = (key: keyof typeof words) => say(words[key], language)
  const type = 'application/json'
  return [
    ...(has('vector-tiles')
      ? [{ href: links.to('/tiles'), rel: ogc('tilesets-vector'), type, title: title('vectorTiles') }]
      : []),
    ...(has('map-tiles')
      ? twice('tilesets-map', { href: links.to('/map/tiles'), type, title: title('mapTiles') })
      : []),
    ...(has('map') ? mapLinks('/map', context.encoders.of('pixels'), links, title('map')) : []),
  ]
}

function serviceCards({ view, links, language }: Call): readonly ServiceCard[] {
  return view.services.map(({ id, title, description, keywords, collections }) => ({
    id,
    title: say(title, language),
    description: say(description, language),
    keywords,
    href: links.top(`/services/${id}`),
    collections: collections.length,
  }))
}

/** What hides lies below what does not. */
function previews(call: Call, entries: DocumentContext['entries']) {
  const all = entries.map(({ published }) => published && preview(published, call)).filter(known => known !== undefined)
  return [...all.filter(({ opaque }) => opaque), ...all.filter(({ opaque }) => !opaque)]
}
