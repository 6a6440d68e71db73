import { say } from '../../core/text.ts'
import { collectionId, crsParam, featureId } from './params.ts'
import { selves } from './relation.ts'
import { resource } from './resource.ts'

/** `/collections/{id}/items/{id}`: one feature. */
export const item = resource({
  path: '/collections/:collectionId/items/:featureId',
  operation: 'getFeature',
  tag: 'Features',
  summary: { fr: 'Un objet', en: 'One feature' },
  params: { collectionId, featureId, crs: crsParam },
  offers: encoders => encoders.of('features'),
  query(call) {
    const { values, view, links, language, offer } = call
    const { id, title } = view.collection(values.collectionId, 'collectionId')
    const parent = {
      href: links.to(`/collections/${id}`),
      rel: 'collection',
      type: 'application/json',
      title: say(title, language),
    }
    return {
      kind: 'feature',
      collection: id,
      id: values.featureId,
      crs: values.crs,
      encoder: offer.id,
      language,
      url: links,
      links: [...selves(call), parent],
    }
  },
})
