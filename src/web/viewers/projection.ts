import type Projection from 'ol/proj/Projection.js'
import { register } from 'ol/proj/proj4.js'
import { get, transformExtent } from 'ol/proj.js'
import proj4 from 'proj4'
import type { SceneCrs } from '../scene.ts'

/** The projection of a CRS that the page defines, registered at its first use. */
export function projectionOf(crs: SceneCrs): Projection {
  if (!get(crs.code)) {
    proj4.defs(crs.code, crs.definition)
    register(proj4)
  }
  const projection = get(crs.code)
  if (!projection) throw new Error(`no projection ${crs.code}`)
  if (!projection.getExtent()) {
    projection.setWorldExtent([...crs.area])
    projection.setExtent(extentIn([...crs.area], projection))
  }
  return projection
}

/** A longitude-latitude extent in the projection, with its edges densified. */
export function extentIn(lonLat: readonly number[], projection: Projection): number[] {
  const [west, south, east, north] = lonLat as [number, number, number, number]
  // Web Mercator has no poles.
  const limit = projection.getCode() === 'EPSG:3857' ? 85.0511 : 90
  const clipped = [west, Math.max(south, -limit), east, Math.min(north, limit)]
  return transformExtent(clipped, 'EPSG:4326', projection, 8)
}
