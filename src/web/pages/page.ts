import type { Links } from '../../core/link.ts'
import type { PageName, Pages } from '../../core/pages.ts'
import type { Document } from '../../core/payload.ts'
import type { Language } from '../../core/request.ts'
import type { Viewer } from '../assets.ts'
import type { Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'

/** What a template is given. */
export interface PageContext {
  readonly title: string
  readonly json: Document['json']
  readonly language: Language
  readonly words: Messages
  readonly url: Links
}

/** The main part of a page, and the browser's programs that it needs. */
export interface Page {
  readonly main: Markup
  readonly viewers: readonly Viewer[]
}

/** One template: what people need of a document becomes the main part of its page. */
export type Template<K extends PageName> = (people: Pages[K], context: PageContext) => Page
