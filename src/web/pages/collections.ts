import { html, linkable } from '../html.ts'
import type { Template } from './page.ts'
import { collectionCard, heading, searchField } from './parts.ts'

export const collections: Template<'collections'> = ({ cards, count, next }, { title, words }) => ({
  main: html`
${heading(title, words.collectionCount(count))}
<div id="catalogue" class="catalogue">
${searchField('catalogue', words)}
${cards.length > 0 ? html`<ul class="cards cards-wide">${cards.map(card => collectionCard(card, words, 2))}</ul>` : html`<p>${words.noCollections}</p>`}
</div>
${next && html`<p class="paging"><a class="button" rel="next" href="${linkable(next)}">${words.next}</a></p>`}
`,
  viewers: ['filter'],
})
