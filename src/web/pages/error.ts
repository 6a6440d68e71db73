import type { Note } from '../../core/request.ts'
import { html } from '../html.ts'
import { layout } from '../layout.ts'
import { wordsOf } from '../messages/words.ts'
import { fact, heading } from './parts.ts'

/** The page of an error, whole; `requestId` is in the log too. */
export function errorPage(status: number, requestId: string, note: Note): string {
  const { code, message, parameter, language, links: url } = note
  const words = wordsOf(language)
  const title = words.errorTitle(status)
  const main = html`<div class="error">
<p class="status">${status}</p>
${heading(title, words.errorIntro)}
<section class="panel" aria-labelledby="detail"><h2 id="detail">${words.errorDetail}</h2>
<p lang="en">${message}</p>
<dl class="facts">${fact(words.type, html`<code>${code}</code>`)}${fact(words.parameter, parameter && html`<code>${parameter}</code>`)}${fact(words.requestId, html`<code>${requestId}</code>`)}</dl>
</section>
<p class="actions"><a class="button" href="${url.to('/')}">${words.home}</a></p>
</div>`
  return layout({ language, title, url, crumbs: [], formats: [], here: undefined, viewers: [], main })
}
