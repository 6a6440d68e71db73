import type { Links } from '../../core/link.ts'
import type { Language } from '../../core/request.ts'
import { say, type Text } from '../../core/text.ts'
import { html } from '../html.ts'
import { layout } from '../layout.ts'
import { wordsOf } from '../messages/words.ts'
import { heading } from './parts.ts'

export interface StartingStep {
  readonly title: Text
  readonly state: 'done' | 'active' | 'waiting'
}

export interface StartingPage {
  readonly steps: readonly StartingStep[]
  readonly language: Language
  readonly url: Links
}

/** The page that is shown while the server starts; it follows the steps, and gives way to the page that was asked for. */
export function startingPage({ steps, language, url }: StartingPage): string {
  const words = wordsOf(language)
  const states = { done: words.stepDone, active: words.stepActive, waiting: words.stepWaiting }
  const main = html`<div class="starting">
${heading(words.startingTitle, words.startingIntro)}
<ol id="steps" class="steps" aria-live="polite">${steps.map(
    ({ title, state }) =>
      html`<li class="step step-${state}"${state === 'active' && html` aria-current="step"`}>${say(title, language)} <span class="step-state">${states[state]}</span></li>`,
  )}</ol>
</div>`
  const title = words.startingTitle
  return layout({ language, title, url, crumbs: [], formats: [], here: undefined, viewers: ['starting'], main })
}
