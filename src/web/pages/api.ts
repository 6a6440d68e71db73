import type { ApiOperation } from '../../core/pages.ts'
import { html, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import { copyBox } from './endpoints.ts'
import type { Template } from './page.ts'
import { heading, table } from './parts.ts'

/** The OpenAPI definition for people: each operation with its parameters, to be opened one by one. */
export const api: Template<'api'> = ({ definitionHref, groups }, { title, words }) => ({
  main: html`
${heading(title)}
<section class="panel" aria-labelledby="definition"><h2 id="definition">${words.apiDefinition}</h2>${copyBox(definitionHref, 'definition-url', words.apiDefinition, words)}</section>
${groups.map(group => html`<section><h2>${group.title}</h2>${group.operations.map(operation => entry(operation, words))}</section>`)}
`,
  viewers: ['copy'],
})

function entry({ method, path, summary, parameters, answers }: ApiOperation, words: Messages): Markup {
  const columns = [words.name, words.type, words.description]
  const rows = parameters.map(({ name, in: place, required, description, type }) => [
    html`<code>${name}</code> <small>${place}${required && `, ${words.required}`}</small>`,
    html`<code>${type}</code>`,
    description,
  ])
  return html`<details class="operation"><summary><span class="method">${method.toUpperCase()}</span> <code>${path}</code> <span>${summary}</span></summary>
${rows.length > 0 && table(`${words.parameters} ${path}`, columns, rows)}
${answers.length > 0 && html`<p>${words.answers} : ${answers.map((media, index) => [index > 0 && ', ', html`<code>${media}</code>`])}</p>`}
</details>
`
}
