import type { Frame, PageName, Pages } from '../../core/pages.ts'
import type { Document } from '../../core/payload.ts'
import { layout } from '../layout.ts'
import { wordsOf } from '../messages/words.ts'
import { api } from './api.ts'
import { collection } from './collection.ts'
import { collections } from './collections.ts'
import { conformance } from './conformance.ts'
import { landing } from './landing.ts'
import type { Page, PageContext, Template } from './page.ts'
import { plain } from './plain.ts'
import { schema } from './schema.ts'
import { tilematrixset } from './tilematrixset.ts'
import { tilematrixsets } from './tilematrixsets.ts'
import { tileset } from './tileset.ts'
import { tilesets } from './tilesets.ts'

/** Every template by the page's name: to add one, write its file and list it here. */
const templates: { readonly [K in PageName]: Template<K> } = {
  landing,
  conformance,
  api,
  collections,
  collection,
  schema,
  queryables: schema,
  tilematrixsets,
  tilematrixset,
  tilesets,
  tileset,
}

/** The page of a document, whole. */
export function documentPage(document: Document): string {
  const { title, json, language, url, people } = document
  const words = wordsOf(language)
  const { main, viewers } = build(document, { title, json, language, words, url })
  const { crumbs = [], formats = [] } = people as Partial<Frame>
  return layout({ language, title, url, crumbs, formats, here: crumbs.at(-1)?.href, viewers, main })
}

function build({ page, people }: Document, context: PageContext): Page {
  if (!Object.hasOwn(templates, page)) return plain(context)
  // A document's `people` has the shape that core/pages gives to its `page`: the two travel together.
  const template = templates[page as PageName] as Template<PageName>
  return template(people as Pages[PageName], context)
}
