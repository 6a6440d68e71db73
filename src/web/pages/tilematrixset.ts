import { html } from '../html.ts'
import type { Template } from './page.ts'
import { anchor, crsNote, fact, heading, table } from './parts.ts'

export const tilematrixset: Template<'tilematrixset'> = ({ id, crs, uri, matrices }, { title, words }) => ({
  main: html`
${heading(title)}
<dl class="facts facts-row">${fact(words.identifier, html`<code>${id}</code>`)}${fact(words.crs, crsNote(crs))}${fact(words.uri, uri && anchor(uri, uri))}</dl>
${table(
  title,
  [words.level, words.scale, words.cell, words.tile, words.matrix],
  matrices.map(matrix => [
    matrix.id,
    `1 : ${words.number(Math.round(matrix.scaleDenominator * 100) / 100)}`,
    String(matrix.cellSize),
    `${matrix.tileWidth} × ${matrix.tileHeight}`,
    `${words.number(matrix.matrixWidth)} × ${words.number(matrix.matrixHeight)}`,
  ]),
)}
`,
  viewers: [],
})
