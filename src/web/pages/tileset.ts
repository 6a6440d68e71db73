import { html } from '../html.ts'
import { copyBox } from './endpoints.ts'
import { previewMap } from './map.ts'
import type { Page, Template } from './page.ts'
import { anchor, fact, heading, section } from './parts.ts'

export const tileset: Template<'tileset'> = ({ kind, grid, templates, preview }, { title, words, url }) => {
  const map = preview && previewMap(title, [preview], words, url)
  const main = html`
${heading(title, kind === 'vector' ? words.vectorTiles : words.mapTiles)}
<dl class="facts facts-row">${fact(words.grid, [anchor(grid.href, html`<code>${grid.id}</code>`), ' ', grid.title])}</dl>
${map}
${section(
  'template',
  words.template,
  html`<div class="panel">${templates.map(
    ({ media, href }, index) => html`<h3>${media}</h3>${copyBox(href, `tiles-${index}`, media, words)}`,
  )}</div>`,
)}
`
  return { main, viewers: [...(map ? (['map'] as const) : []), 'copy'] } satisfies Page
}
