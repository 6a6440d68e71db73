import { parseCrs } from '../../core/crs/crs.ts'
import type { CollectionPage } from '../../core/pages.ts'
import { type Content, html, linkable, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import { endpointBlocks } from './endpoints.ts'
import { extentMap, previewMap } from './map.ts'
import type { Page, Template } from './page.ts'
import { anchor, badges, crsNote, fact, heading, propertyTable, section, table } from './parts.ts'

/** One collection: its map, what it is, and the addresses under which programs ask for it. */
export const collection: Template<'collection'> = (people, { title, words, url }) => {
  const { preview, properties, bands, grids } = people
  const map = preview ? previewMap(title, [preview], words, url) : placeMap(people, title, words)
  const main = html`
${heading(title, people.card.description)}
${badges(people.card, words)}
${actions(people, words)}
<div class="${map ? 'split' : 'single'}">
${map}
<section class="panel" aria-labelledby="facts"><h2 id="facts">${words.facts}</h2><dl class="facts">${facts(people, words)}</dl></section>
</div>
${endpointBlocks(people.endpoints, words)}
${properties.length > 0 && section('properties', words.properties, propertyTable(words.properties, properties, words))}
${bands.length > 0 && section('bands', words.bands, bandTable(people, words))}
${grids.length > 0 && section('grids', words.grids, gridList(people))}
`
  return { main, viewers: [...(map ? (['map'] as const) : []), 'copy'] } satisfies Page
}

/** Of data that no map shows, where they are. */
function placeMap({ card: { bbox }, storageCrs }: CollectionPage, title: string, words: Messages): Markup | undefined {
  const stored = storageCrs && parseCrs(storageCrs.id)
  return bbox && stored && extentMap(title, bbox, stored, words)
}

function actions({ itemsHref, mapHref, schemaHref, tilesHrefs }: CollectionPage, words: Messages): Content {
  const links = [
    [itemsHref, words.seeItems],
    [mapHref, words.seeMap],
    ...tilesHrefs.map(({ kind, href }) => [href, kind === 'vector' ? words.vectorTiles : words.mapTiles] as const),
    [schemaHref, words.schema],
  ] as const
  const shown = links.flatMap(([href, title]) => (linkable(href) ? [{ href: linkable(href), title }] : []))
  if (shown.length === 0) return undefined
  return html`<ul class="actions">${shown.map(
    ({ href, title }, index) =>
      html`<li><a class="button ${index > 0 && 'button-quiet'}" href="${href}">${title}</a></li>`,
  )}</ul>`
}

function facts(people: CollectionPage, words: Messages): Content {
  const { card, geometry, temporal, storageCrs, crs, license, attribution, styles, metadata } = people
  const others = crs.filter(({ id }) => id !== storageCrs?.id)
  return [
    fact(words.identifier, html`<code>${card.id}</code>`),
    fact(words.geometry, geometry && words.geometries[geometry]),
    fact(words.extent, card.bbox && extent(card.bbox, words)),
    fact(words.period, temporal?.map(instant => day(instant, words)).join(' – ')),
    fact(words.storageCrs, storageCrs && crsNote(storageCrs)),
    fact(
      words.otherCrs,
      others.length > 0 && html`<ul class="plain">${others.map(note => html`<li>${crsNote(note)}</li>`)}</ul>`,
    ),
    fact(words.styles, styles.map(style => style.title).join(', ')),
    fact(words.license, license && anchor(license.href, license.title)),
    fact(words.attribution, attribution),
    fact(words.keywords, card.keywords.join(', ')),
    fact(
      words.metadata,
      metadata.map(href => html`<div class="long">${anchor(href, href)}</div>`),
    ),
  ]
}

function extent([west, south, east, north]: readonly [number, number, number, number], words: Messages): Markup {
  const degrees = (value: number) => `${words.number(Math.round(value * 1e4) / 1e4)}°`
  return html`<dl class="extent">${[
    [words.north, north],
    [words.west, west],
    [words.east, east],
    [words.south, south],
  ].map(([name, value]) => html`<div><dt>${name}</dt><dd>${degrees(Number(value))}</dd></div>`)}</dl>`
}

function day(instant: string | null, words: Messages): string {
  const date = instant === null ? undefined : new Date(instant)
  return date && !Number.isNaN(date.getTime()) ? words.date(date) : words.open
}

function bandTable({ bands }: CollectionPage, words: Messages): Markup {
  const rows = bands.map(({ name, type, unit }) => [name, html`<code>${type}</code>`, unit])
  return table(words.bands, [words.name, words.type, words.unit], rows)
}

function gridList({ grids }: CollectionPage): Markup {
  return html`<ul class="plain">${grids.map(({ id, title, href }) => html`<li>${anchor(href, html`<code>${id}</code>`)} ${title}</li>`)}</ul>`
}
