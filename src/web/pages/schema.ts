import { html } from '../html.ts'
import type { Template } from './page.ts'
import { fact, heading, propertyTable } from './parts.ts'

/** The properties of a collection's features: their schema, or those of them that can be asked by. */
export const schema: Template<'schema' | 'queryables'> = ({ collection, properties, geometry }, { title, words }) => ({
  main: html`
${heading(title)}
<dl class="facts facts-row">${fact(words.identifier, html`<code>${collection}</code>`)}${fact(words.geometry, geometry && words.geometries[geometry])}</dl>
${properties.length > 0 ? propertyTable(title, properties, words) : html`<p>${words.noProperties}</p>`}
`,
  viewers: [],
})
