import { html } from '../html.ts'
import type { Page, PageContext } from './page.ts'
import { heading } from './parts.ts'

/** A document that has no template: what a program receives, laid out. */
export function plain({ title, json, words }: PageContext): Page {
  return {
    main: html`${heading(title, words.jsonIntro)}<pre class="json" tabindex="0" aria-label="${words.json}">${JSON.stringify(json, undefined, 2)}</pre>`,
    viewers: [],
  }
}
