import type { FeatureRow } from '../../core/feature.ts'
import type { FeaturePage } from '../../core/payload.ts'
import { html } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import { geojsonOf } from './geojson.ts'
import { featureMap } from './map.ts'
import type { Page } from './page.ts'
import { heading } from './parts.ts'
import { valueText } from './values.ts'

/** One feature: its map and its properties. */
export function item(page: FeaturePage, row: FeatureRow | undefined, words: Messages): Page {
  const { collection, columns, schema, stored } = page
  const href = geojsonOf(page)
  const drawn = href !== undefined && schema.geometry !== undefined && row !== undefined && row.geometry !== null
  const main = html`
${heading(words.item(String(row?.id ?? '')), collection.title)}
<div class="${drawn ? 'split' : 'single'}">
${drawn && featureMap(collection.title, { href, stored }, words)}
<section class="panel" aria-labelledby="properties"><h2 id="properties">${words.properties}</h2>
<dl class="facts">${columns.map(
    ({ name, title }, index) =>
      html`<div><dt>${title ?? name}</dt><dd>${valueText(row?.values[index], words)}</dd></div>`,
  )}</dl></section>
</div>
`
  return { main, viewers: drawn ? ['map'] : [] }
}
