import type { Value } from '../../core/feature.ts'
import { type Content, html } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import { anchor } from './parts.ts'

/** A property's value for people: a web address as a link, a JSON tree as its text. */
export function valueText(value: Value | undefined, words: Messages): Content {
  if (value === null || value === undefined)
    return html`<span class="none"><span class="unseen">${words.none}</span></span>`
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'object') return html`<code>${JSON.stringify(value)}</code>`
  return typeof value === 'string' ? anchor(value, value) : String(value)
}
