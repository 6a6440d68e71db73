import type { Property } from '../../core/feature.ts'
import type { CollectionCard, CrsNote } from '../../core/pages.ts'
import { type Content, html, linkable, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'

/** The head of a page: its title, and what is said below it. */
export function heading(title: string, lead?: Content): Markup {
  return html`<header class="heading"><h1>${title}</h1>${lead && html`<p class="lead">${lead}</p>`}</header>`
}

/** A link where the address is one that pages may link to; otherwise the words alone. */
export function anchor(href: string | undefined, words: Content): Content {
  const safe = linkable(href)
  return safe ? html`<a href="${safe}">${words}</a>` : words
}

/** A term with what it means, for `<dl class="facts">`; nothing where there is nothing to say. */
export function fact(term: string, value: Content): Content {
  const empty =
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  return !empty && html`<div><dt>${term}</dt><dd>${value}</dd></div>`
}

/** A section with its title; nothing where it would be empty. */
export function section(id: string, title: string, content: Content): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`
}

/** A table that scrolls sideways by itself, and that the keyboard reaches. */
export function table(label: string, columns: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(row => html`<tr>${row.map(cell => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`
}

/** What a collection can be asked for, as small labels. */
export function badges({ offers, failed }: CollectionCard, words: Messages): Markup {
  return html`<ul class="badges">${failed && html`<li class="badge badge-failed">${words.failed}</li>`}${offers.map(
    offer => html`<li class="badge badge-${offer}">${words[offer]}</li>`,
  )}</ul>`
}

/** A collection in a list; its title is a heading of this level. */
export function collectionCard(card: CollectionCard, words: Messages, level: 2 | 3): Markup {
  const title = html`<a href="${linkable(card.href)}">${card.title}</a>`
  const search = [card.id, card.title, card.description, card.service, ...card.keywords].join(' ')
  return html`<li class="card" data-words="${search}">
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
<p class="card-text">${card.description}</p>
${badges(card, words)}
</li>
`
}

/** A search field for the entries of the list `id`, shown by its program alone. */
export function searchField(id: string, words: Messages): Markup {
  return html`<div class="filter" role="search" hidden>
<label for="${id}-field">${words.search}</label>
<input id="${id}-field" type="search" data-filter="${id}" placeholder="${words.searchHint}" autocomplete="off">
<p id="${id}-status" role="status" data-words="${words.results}"></p>
</div>`
}

export function crsNote({ id, name, uri }: CrsNote): Markup {
  return html`<span class="crs"><code title="${uri}">${id}</code> ${name}</span>`
}

/** Names, types and descriptions of properties. */
export function propertyTable(label: string, properties: readonly Property[], words: Messages): Markup {
  const described = properties.some(({ title, description }) => title || description)
  const columns = [words.name, words.type, ...(described ? [words.description] : [])]
  const rows = properties.map(({ name, type, title, description }) => [
    html`<code>${name}</code>`,
    words.types[type],
    ...(described ? [[title, description].filter(Boolean).join(' — ')] : []),
  ])
  return table(label, columns, rows)
}
