import { invalid } from '../../core/error.ts'
import { defaultLimits } from '../../core/limits.ts'
import type { Link } from '../../core/link.ts'
import { integer, optional, text } from '../../core/param.ts'
import { say } from '../../core/text.ts'
import { card, describe } from './describe.ts'
import { sheet } from './document.ts'
import { selves, typeOf } from './relation.ts'
import type { Call } from './resource.ts'
import { words } from './words.ts'

const params = {
  limit: integer('limit', {
    description: {
      fr: 'Le plus grand nombre de collections d’une page ; une valeur plus grande vaut le maximum.',
      en: 'The most collections of a page; a larger value counts as the maximum.',
    },
    min: 1,
    max: defaultLimits.collections,
    clamp: true,
    fallback: defaultLimits.collections,
  }),
  after: optional(
    text('after', {
      description: {
        fr: 'Identifiant de la dernière collection de la page précédente.',
        en: 'Identifier of the last collection of the page before.',
      },
      maxLength: 200,
    }),
  ),
}

/** `/collections`: everything that is published in the scope, page by page. */
export const collections = sheet({
  path: '/collections',
  operation: 'getCollections',
  tag: 'Collections',
  summary: words.collections,
  params,
  page: 'collections',
  tolerant: true,
  needs: call => pageOf(call).ids,
  build(call, { entries }) {
    const { view, links, language } = call
    const { next } = pageOf(call)
    const title = say(words.collections, language)
    return {
      title,
      json: {
        links: [...selves(call), ...nextLinks(call, next)].map(link => ({ ...link })),
        numberMatched: view.collections.length,
        numberReturned: entries.length,
        collections: entries.map(entry => describe(entry, call)),
      },
      people: {
        cards: entries.map(entry => card(entry, call)),
        count: view.collections.length,
        ...(next === undefined ? {} : { next: nextHref(call, next) }),
      },
      trail: [{ title, href: links.to('/collections') }],
    }
  },
})

/** @throws invalid-parameter where `after` is no collection of the scope */
function pageOf({ view, values, context }: Call<typeof params>): { ids: readonly string[]; next: string | undefined } {
  const all = view.collections
  const start = values.after === undefined ? 0 : all.findIndex(({ id }) => id === values.after) + 1
  if (values.after !== undefined && start === 0)
    throw invalid('after', 'after must come from the link "next" of a page.')
  const size = Math.min(values.limit, context.limits.collections)
  const ids = all.slice(start, start + size).map(({ id }) => id)
  return { ids, next: start + size < all.length ? ids.at(-1) : undefined }
}

function nextHref({ links, asked, f }: Call, after: string): string {
  return links.to('/collections', { ...asked, f, after })
}

function nextLinks(call: Call, next: string | undefined): Link[] {
  if (next === undefined) return []
  return [
    { href: nextHref(call, next), rel: 'next', type: typeOf(call.offer.media), title: say(words.next, call.language) },
  ]
}
