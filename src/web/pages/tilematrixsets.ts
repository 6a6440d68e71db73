import { html } from '../html.ts'
import type { Template } from './page.ts'
import { anchor, crsNote, heading, table } from './parts.ts'

export const tilematrixsets: Template<'tilematrixsets'> = ({ grids }, { title, words }) => ({
  main: html`
${heading(title)}
${table(
  title,
  [words.identifier, words.title, words.crs, words.levels],
  grids.map(grid => [
    anchor(grid.href, html`<code>${grid.id}</code>`),
    grid.title,
    crsNote(grid.crs),
    words.number(grid.levels),
  ]),
)}
`,
  viewers: [],
})
