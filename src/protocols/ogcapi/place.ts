import { swap, union } from '../../core/box.ts'
import { crsUri } from '../../core/crs/crs.ts'
import { transformBox } from '../../core/crs/transform.ts'
import { offerings } from '../../core/facts.ts'
import { commonCrs, mapCrs } from '../../core/offers.ts'
import type { DocumentEntry } from '../../core/query.ts'
import { outward } from '../tiling.ts'
import type { Tree } from './document.ts'
import type { Call } from './resource.ts'

/**
 * Where a whole scope lies, as its landing page says it (OGC 20-058 §10.2): the box of all data, the CRSs of its map, and
 * the one that the map has by itself.
 */
export function place(entries: readonly DocumentEntry[], { view }: Call): Tree {
  const known = entries.flatMap(({ id, published }) =>
    published ? [{ collection: view.collection(id), facts: published.facts }] : [],
  )
  const box = union(known.map(({ facts }) => facts.extent?.lonLat).filter(each => each !== undefined))
  const drawn = known.filter(({ facts }) => offerings(facts).has('map'))
  const storage = drawn.length > 0 ? mapCrs(drawn) : undefined
  const boxes = drawn.flatMap(({ facts: { crs, extent } }) => {
    const there = storage && extent && transformBox(extent.box, crs, storage)
    return there ? [there] : []
  })
  const stored = union(boxes)
  return {
    ...(box
      ? {
          extent: {
            spatial: {
              bbox: [outward(box)],
              crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
              ...(storage?.authority === 'EPSG' && stored
                ? { storageCrsBbox: [storage.order === 'yx' ? swap(stored) : stored] }
                : {}),
            },
          },
        }
      : {}),
    ...(storage ? { crs: commonCrs(drawn).map(crsUri), storageCrs: crsUri(storage) } : {}),
  }
}
