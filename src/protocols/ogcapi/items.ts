import { invalid } from '../../core/error.ts'
import type { Link } from '../../core/link.ts'
import { say } from '../../core/text.ts'
import { after, bbox, bboxCrs, collectionId, crsParam, datetime, limit, offset, settleBox } from './params.ts'
import { selves, typeOf } from './relation.ts'
import { type Call, common, resource } from './resource.ts'
import { words } from './words.ts'

const params = { collectionId, limit, bbox, bboxCrs, crs: crsParam, datetime, after, offset }

/** Equalities of one request. */
const MOST = 20

/** Names that are parameters and therefore no properties to compare. */
export const reserved: ReadonlySet<string> = new Set([
  ...Object.values({ ...params, ...common }).map(({ name }) => name),
  'apikey',
])

/** `/collections/{id}/items`: features by box, time and equality of properties, page by page. */
export const items = resource({
  path: '/collections/:collectionId/items',
  operation: 'getFeatures',
  tag: 'Features',
  summary: { fr: 'Objets d’une collection', en: 'Features of a collection' },
  params,
  properties: true,
  offers: encoders => encoders.of('features'),
  query(call) {
    const { values, others, view, links, language, offer, context } = call
    if (others.length > MOST)
      throw invalid(others[MOST]![0].slice(0, 60), `At most ${MOST} properties can be compared at once.`)
    const { id } = view.collection(values.collectionId, 'collectionId')
    return {
      kind: 'features',
      collection: id,
      bbox: settleBox(values.bbox, values.bboxCrs),
      time: values.datetime,
      where: others.map(([property, text]) => ({ property, text })),
      crs: values.crs,
      limit: Math.min(values.limit, context.limits.features),
      after: values.after,
      encoder: offer.id,
      language,
      url: links,
      links: next => [...selves(call), ...pageLinks(call, id, next)],
    }
  },
})

function pageLinks(
  { links, language, asked, f, offer, path, view }: Call,
  id: string,
  next: string | undefined,
): Link[] {
  const collection = {
    href: links.to(`/collections/${id}`),
    rel: 'collection',
    type: 'application/json',
    title: say(view.collection(id).title, language),
  }
  if (next === undefined) return [collection]
  const href = links.to(path, { ...asked, f, after: next })
  return [{ href, rel: 'next', type: typeOf(offer.media), title: say(words.next, language) }, collection]
}
