import { bare } from '../../core/media.ts'
import type { FeaturePage } from '../../core/payload.ts'

/** Where the same features come as GeoJSON in longitudes and latitudes; undefined where they are not offered. */
export function geojsonOf({ links }: FeaturePage): string | undefined {
  const link = links.find(
    ({ rel, type }) => (rel === 'alternate' || rel === 'self') && type && bare(type) === 'application/geo+json',
  )
  if (!link) return undefined
  const address = new URL(link.href)
  address.searchParams.delete('crs')
  address.searchParams.delete('lang')
  return address.href
}
