import type { PageEndpoint } from '../../core/pages.ts'
import { plainAddress } from '../address.ts'
import { type Content, html, linkable, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'

type Client = PageEndpoint['client']

const clients: readonly Client[] = ['qgis', 'arcgis', 'web', 'any']

/** The URLs to copy, by the program that they are for; nothing where there are none. */
export function endpointBlocks(endpoints: readonly PageEndpoint[], words: Messages): Content {
  const titles: Readonly<Record<Client, string>> = {
    qgis: words.clientQgis,
    arcgis: words.clientArcgis,
    web: words.clientWeb,
    any: words.clientAny,
  }
  const groups = clients
    .map(client => ({ client, list: endpoints.filter(endpoint => endpoint.client === client) }))
    .filter(({ list }) => list.length > 0)
  if (groups.length === 0) return undefined
  return html`<section aria-labelledby="use"><h2 id="use">${words.useIt}</h2>
<div class="clients">${groups.map(
    ({ client, list }) => html`<section class="client" aria-labelledby="use-${client}">
<h3 id="use-${client}">${titles[client]}</h3>
<ul>${list.map((endpoint, index) => endpointEntry(endpoint, `${client}-${index}`, words))}</ul>
</section>`,
  )}</div></section>`
}

function endpointEntry(endpoint: PageEndpoint, id: string, words: Messages): Markup {
  const { client, title, hint, href, templated } = endpoint
  // What a program is given is of no use in a browser: only documents are linked.
  const address = templated || client === 'qgis' || client === 'arcgis' ? undefined : linkable(href)
  return html`<li class="endpoint">
<h4>${address ? html`<a href="${address}">${title}</a>` : title}</h4>
${hint && html`<p>${hint}</p>`}
${copyBox(href, id, title, words)}
</li>`
}

/** An address in a box with a button that copies it; `id` is unique in the page, `what` says aloud which one it is. */
export function copyBox(address: string, id: string, what: string, words: Messages): Markup {
  return html`<div class="copy"><code id="${id}" tabindex="0">${plainAddress(address)}</code><button type="button" hidden data-copy="${id}" data-done="${words.copied}"><span data-label aria-live="polite">${words.copy}</span><span class="unseen"> ${words.address} : ${what}</span></button></div>`
}
