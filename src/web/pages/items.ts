import type { FeatureRow } from '../../core/feature.ts'
import type { FeaturePage } from '../../core/payload.ts'
import { html, linkable, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import { geojsonOf } from './geojson.ts'
import { featureMap } from './map.ts'
import type { Page } from './page.ts'
import { heading, table } from './parts.ts'
import { valueText } from './values.ts'

/** A page of features: on a map, and in a table. */
export function items(page: FeaturePage, rows: readonly FeatureRow[], words: Messages): Page {
  const { collection, matched, links, schema, stored, url } = page
  const about = `/collections/${encodeURIComponent(collection.id)}`
  const next = links.find(({ rel }) => rel === 'next')?.href
  const href = geojsonOf(page)
  const drawn = href !== undefined && schema.geometry !== undefined && rows.length > 0
  const counts = [words.shown(rows.length), matched !== undefined && words.matched(matched)].filter(Boolean).join(' · ')
  const main = html`
${heading(collection.title, counts)}
${drawn && featureMap(collection.title, { href, item: url.to(`${about}/items/{id}`), stored }, words)}
${rows.length > 0 ? rowTable(page, rows, words) : html`<p>${words.noItems}</p>`}
${next && html`<p class="paging"><a class="button" rel="next" href="${linkable(next)}">${words.next}</a></p>`}
`
  return { main, viewers: drawn ? ['map'] : [] }
}

function rowTable({ collection, columns, url }: FeaturePage, rows: readonly FeatureRow[], words: Messages): Markup {
  const path = `/collections/${encodeURIComponent(collection.id)}/items/`
  return table(
    collection.title,
    [words.identifier, ...columns.map(({ name, title }) => title ?? name)],
    rows.map(({ id, values }) => [
      html`<a href="${url.to(path + encodeURIComponent(id))}">${id}</a>`,
      ...columns.map((_, index) => valueText(values[index], words)),
    ]),
  )
}
