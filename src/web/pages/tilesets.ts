import { html } from '../html.ts'
import { copyBox } from './endpoints.ts'
import type { Template } from './page.ts'
import { anchor, crsNote, heading } from './parts.ts'

export const tilesets: Template<'tilesets'> = ({ kind, tilesets: sets }, { title, words }) => ({
  main: html`
${heading(title, kind === 'vector' ? words.vectorTiles : words.mapTiles)}
${sets.map(
  (set, index) => html`<section class="panel"><h2>${anchor(set.href, set.title)}</h2>
<p><code>${set.grid}</code> · ${crsNote(set.crs)}</p>
${set.templates.map(({ media, href }, place) => html`<h3>${media}</h3>${copyBox(href, `tiles-${index}-${place}`, `${set.title}, ${media}`, words)}`)}
</section>`,
)}
`,
  viewers: ['copy'],
})
