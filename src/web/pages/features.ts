import { rowsOf } from '../../core/packed.ts'
import type { Format } from '../../core/pages.ts'
import type { FeaturePage } from '../../core/payload.ts'
import { layout } from '../layout.ts'
import { wordsOf } from '../messages/words.ts'
import { item } from './item.ts'
import { items } from './items.ts'

/** The page of features, or of one feature, whole. */
export function featuresPage(page: FeaturePage): string {
  const { collection, language, url, links, single } = page
  const rows = [...rowsOf(page.features)]
  const words = wordsOf(language)
  const about = `/collections/${encodeURIComponent(collection.id)}`
  const here = links.find(({ rel, type }) => rel === 'self' || (rel === 'alternate' && type?.startsWith('text/html')))
  const id = rows[0]?.id
  const title =
    single && id !== undefined
      ? `${collection.title} · ${words.item(String(id))}`
      : `${collection.title} · ${words.items}`
  const crumbs = [
    { title: words.start, href: url.to('/') },
    { title: words.collections, href: url.to('/collections') },
    { title: collection.title, href: url.to(about) },
    { title: words.items, href: url.to(`${about}/items`) },
    ...(single && id !== undefined ? [{ title: String(id), href: '' }] : []),
  ]
  const formats = links.flatMap(({ rel, href, type, title: name }): Format[] =>
    rel === 'alternate' && type ? [{ href, type, title: name ?? type }] : [],
  )
  const { main, viewers } = single ? item(page, rows[0], words) : items(page, rows, words)
  return layout({ language, title, url, crumbs, formats, here: here?.href, viewers, main })
}
