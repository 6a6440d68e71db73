import { type Box, contains, swap } from '../../core/box.ts'
import type { Collection } from '../../core/catalog.ts'
import { CRS84, type Crs, sameSpace, WEB_MERCATOR, WGS84 } from '../../core/crs/crs.ts'
import { areas, boxWithin, transformBox } from '../../core/crs/transform.ts'
import type { Facts } from '../../core/facts.ts'
import { offeredCrs } from '../../core/offers.ts'

/** Where a layer is in one of its CRSs: x first. */
export interface Extent {
  readonly crs: Crs
  readonly box: Box
}

/** Where the data are in longitudes and latitudes, never of no width or height; without data, the area of use of their CRS. */
export function lonLatOf(facts: Facts): Box {
  const box = facts.extent?.lonLat ?? areas(facts.crs)[0]!
  return widen([Math.max(box[0], -180), Math.max(box[1], -90), Math.min(box[2], 180), Math.min(box[3], 90)], CRS84)
}

/** The layer's boxes in every CRS in which it is offered and has a place: the storage CRS first. */
export function extentsOf(collection: Collection, facts: Facts): readonly Extent[] {
  const order = [facts.crs.id, WEB_MERCATOR.id, WGS84.id, CRS84.id]
  const rank = ({ id }: Crs) => (order.includes(id) ? order.indexOf(id) : order.length)
  const all = [...offeredCrs(collection, facts)].sort((a, b) => rank(a) - rank(b))
  return all.flatMap(crs => {
    const box = boxIn(facts, crs)
    return box ? [{ crs, box: widen(box, crs) }] : []
  })
}

/** The box of the data in one CRS, x first, clipped to the CRS's area of use; undefined where nothing of it lies there. */
export function boxIn(facts: Facts, crs: Crs): Box | undefined {
  const lonLat = lonLatOf(facts)
  if (sameSpace(crs, CRS84)) return lonLat
  const { extent } = facts
  if (extent && sameSpace(facts.crs, crs)) return extent.box
  if (extent && areas(crs).some(area => contains(area, lonLat))) return transformBox(extent.box, facts.crs, crs)
  return boxWithin(lonLat, crs)
}

/** A box as it is on the wire: in the official order of the CRS's axes. */
export function onWire({ crs, box }: Extent): Box {
  return crs.order === 'yx' ? swap(box) : box
}

/** A point or a line has no extent that a client could show: a metre is added around it. */
function widen(box: Box, crs: Crs): Box {
  const margin = 1 / crs.metersPerUnit
  const [x0, y0, x1, y1] = box
  const [left, right] = x1 > x0 ? [x0, x1] : [x0 - margin, x0 + margin]
  const [bottom, top] = y1 > y0 ? [y0, y1] : [y0 - margin, y0 + margin]
  return [left, bottom, right, top]
}
