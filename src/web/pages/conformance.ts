import { html } from '../html.ts'
import type { Template } from './page.ts'
import { anchor, heading } from './parts.ts'

export const conformance: Template<'conformance'> = ({ groups }, { title }) => ({
  main: html`
${heading(title)}
${groups.map(
  group =>
    html`<section><h2>${group.title}</h2><ul class="plain long">${group.classes.map(name => html`<li>${anchor(name, name)}</li>`)}</ul></section>`,
)}
`,
  viewers: [],
})
