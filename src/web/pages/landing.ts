import type { LandingPage, ServiceCard } from '../../core/pages.ts'
import { type Content, html, linkable, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import { endpointBlocks } from './endpoints.ts'
import { previewMap } from './map.ts'
import type { Page, PageContext, Template } from './page.ts'
import { anchor, collectionCard, fact, searchField } from './parts.ts'

/** Where a server or a service presents itself: a map at once, what there is, and how to use it. */
export const landing: Template<'landing'> = (people, context) => {
  const { words, url, title } = context
  const map = previewMap(title, people.previews, words, url)
  const main = html`
<div class="hero">
${hero(people, context)}
${map}
</div>
${catalogue(people, words)}
${endpointBlocks(people.endpoints, words)}
${about(people, words)}
`
  return { main, viewers: [...(map ? (['map'] as const) : []), 'filter', 'copy'] } satisfies Page
}

function hero(people: LandingPage, { title, words }: PageContext): Markup {
  const { description, keywords, services, count, collectionsHref, apiHref } = people
  const counts = [words.collectionCount(count), services.length > 1 && words.serviceCount(services.length)]
  return html`<header class="hero-text">
<p class="counts">${counts.filter(Boolean).join(' · ')}</p>
<h1>${title}</h1>
<p class="lead">${description}</p>
${keywords.length > 0 && html`<ul class="keywords" aria-label="${words.keywords}">${keywords.map(word => html`<li>${word}</li>`)}</ul>`}
<p class="actions"><a class="button" href="${linkable(collectionsHref)}">${words.browse}</a> <a class="button button-quiet" href="${linkable(apiHref)}">${words.api}</a></p>
</header>`
}

function catalogue({ services, collections, count, collectionsHref }: LandingPage, words: Messages): Markup {
  return html`<div id="catalogue" class="catalogue">
${searchField('catalogue', words)}
${
  services.length > 0 &&
  html`<section aria-labelledby="services"><h2 id="services">${words.services}</h2><ul class="cards">${services.map(
    card => serviceCard(card, words),
  )}</ul></section>`
}
<section aria-labelledby="collections"><h2 id="collections">${words.collections}</h2>
${collections.length > 0 ? html`<ul class="cards">${collections.map(card => collectionCard(card, words, 3))}</ul>` : html`<p>${words.noCollections}</p>`}
${count > collections.length && html`<p><a href="${linkable(collectionsHref)}">${words.allCollections} (${words.number(count)})</a></p>`}
</section>
</div>`
}

function serviceCard({ id, title, description, keywords, href, collections }: ServiceCard, words: Messages): Markup {
  return html`<li class="card card-service" data-words="${[id, title, description, ...keywords].join(' ')}">
<h3><a href="${linkable(href)}">${title}</a></h3>
<p class="card-text">${description}</p>
<p class="card-note">${words.collectionCount(collections)}</p>
</li>
`
}

function about({ contact, license, conformanceHref, gridsHref, apiHref }: LandingPage, words: Messages): Content {
  const { organization, name, email, phone, url } = contact
  const who = [
    organization && anchor(url, organization),
    name,
    email && anchor(`mailto:${email}`, email),
    phone && anchor(`tel:${phone.replace(/[^+0-9]/g, '')}`, phone),
  ].filter(Boolean)
  const facts = [
    fact(
      words.contact,
      who.map((part, index) => [index > 0 && ' · ', part]),
    ),
    fact(words.license, license && anchor(license.href, license.title)),
  ]
  return html`<section class="about" aria-labelledby="about"><h2 id="about">${words.api}</h2>
<ul class="plain"><li><a href="${linkable(apiHref)}">${words.apiDefinition}</a></li><li><a href="${linkable(conformanceHref)}">${words.conformance}</a></li><li><a href="${linkable(gridsHref)}">${words.grids}</a></li></ul>
<dl class="facts">${facts}</dl>
</section>`
}
