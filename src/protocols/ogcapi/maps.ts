import { crs, integer, number, optional } from '../../core/param.ts'
import type { MapQuery } from '../../core/query.ts'
import { bbox, bboxCrs, bgcolor, chosen, collectionId, collections, settleBox, transparent } from './params.ts'
import { type Call, resource } from './resource.ts'

const drawing = {
  bbox,
  bboxCrs,
  crs: optional(
    crs('crs', {
      description: {
        fr: 'Système de coordonnées de la carte, par son URI ; par défaut celui des données.',
        en: 'CRS of the map, as a URI; by default that in which the data are stored.',
      },
    }),
  ),
  width: optional(
    integer('width', { description: { fr: 'Largeur en pixels.', en: 'Pixels across.' }, min: 1, max: 100_000 }),
  ),
  height: optional(
    integer('height', { description: { fr: 'Hauteur en pixels.', en: 'Pixels down.' }, min: 1, max: 100_000 }),
  ),
  mmPerPixel: optional(
    number('mm-per-pixel', {
      description: {
        fr: 'Millimètres d’un pixel de l’écran ; 0,28 par défaut.',
        en: 'Millimetres of a pixel of the screen; 0.28 by default.',
      },
      min: 0.01,
      max: 10,
    }),
  ),
  transparent,
  bgcolor,
}

/** `/collections/{id}/map`: a picture of a collection. */
export const collectionMap = resource({
  path: '/collections/:collectionId/map',
  operation: 'collection.getMap',
  tag: 'Maps',
  summary: { fr: 'Carte d’une collection', en: 'Map of a collection' },
  params: { collectionId, ...drawing },
  offers: encoders => encoders.of('pixels'),
  query: call => mapQuery(call, [call.view.collection(call.values.collectionId, 'collectionId').id], false),
})

/** `/map`: a picture of the collections of the scope, or of those that are named. */
export const datasetMap = resource({
  path: '/map',
  operation: 'dataset.getMap',
  tag: 'Maps',
  summary: { fr: 'Carte de tout le service', en: 'Map of the whole scope' },
  params: { collections, ...drawing },
  offers: encoders => encoders.of('pixels'),
  query(call) {
    const { ids, whole } = chosen(call as Call, call.values.collections)
    return mapQuery(call, ids, whole)
  },
})

function mapQuery({ values, offer }: Call<typeof drawing>, ids: readonly string[], whole: boolean): MapQuery {
  const { width, height, mmPerPixel } = values
  return {
    kind: 'map',
    layers: ids.map(collection => ({ collection, style: undefined })),
    whole,
    crs: values.crs,
    bbox: settleBox(values.bbox, values.bboxCrs),
    width,
    height,
    encoder: offer.id,
    transparent: values.transparent,
    background: values.bgcolor,
    dpi: mmPerPixel === undefined ? undefined : 25.4 / mmPerPixel,
    dimensions: {},
    tell: true,
  }
}
