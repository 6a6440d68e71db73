import type { Links } from '../../core/link.ts'
import type { Language } from '../../core/request.ts'
import { html } from '../html.ts'
import { layout } from '../layout.ts'
import { wordsOf } from '../messages/words.ts'
import { fact, heading } from './parts.ts'

export interface ErrorPage {
  readonly status: number
  /** The word of the protocol or of the house for what went wrong. */
  readonly code: string
  /** A ServiceError's message: safe for clients, in English. */
  readonly message: string
  readonly parameter?: string | undefined
  readonly requestId?: string | undefined
  readonly language: Language
  readonly url: Links
}

/** The page of an error, whole. */
export function errorPage({ status, code, message, parameter, requestId, language, url }: ErrorPage): string {
  const words = wordsOf(language)
  const title = words.errorTitle(status)
  const main = html`<div class="error">
<p class="status">${status}</p>
${heading(title, words.errorIntro)}
<section class="panel" aria-labelledby="detail"><h2 id="detail">${words.errorDetail}</h2>
<p lang="en">${message}</p>
<dl class="facts">${fact(words.type, html`<code>${code}</code>`)}${fact(words.parameter, parameter && html`<code>${parameter}</code>`)}${fact(words.requestId, requestId && html`<code>${requestId}</code>`)}</dl>
</section>
<p class="actions"><a class="button" href="${url.to('/')}">${words.home}</a></p>
</div>`
  return layout({ language, title, url, crumbs: [], formats: [], here: undefined, viewers: [], main })
}
