import type { Link } from '../../core/link.ts'
import type { Offer } from '../../core/media.ts'
import type { Call } from './resource.ts'

const REL = '://www.opengis.net/def/rel/ogc/1.0/'

/** A relation of the OGC register in its usual spelling. */
export const ogc = (name: string) => `http${REL}${name}`

/** The same link under both spellings of its relation: GDAL and OpenLayers look for `http:`, the Maps standard has `https:`. */
export function twice(name: string, link: Omit<Link, 'rel'>): Link[] {
  return [
    { ...link, rel: `http${REL}${name}` },
    { ...link, rel: `https${REL}${name}` },
  ]
}

/** The same link under its short relation and under the register's. */
export function named(name: string, link: Omit<Link, 'rel'>): Link[] {
  return [
    { ...link, rel: name },
    { ...link, rel: ogc(name) },
  ]
}

/** `self` for the format that is sent, `alternate` for the others. */
export function selves({ offer, offers, path, asked, f, links }: Call): Link[] {
  return offers.map(each =>
    each === offer
      ? { href: links.to(path, f === undefined ? asked : { ...asked, f }), rel: 'self', type: typeOf(each.media) }
      : {
          href: links.to(path, { ...asked, f: each.token }),
          rel: 'alternate',
          type: typeOf(each.media),
          title: titleOf(each),
        },
  )
}

/** A media type as links and definitions write it: the charset of a text is nobody's choice. */
export function typeOf(media: string): string {
  return media.replace(/;\s*charset=[^;]*/i, '')
}

/** Words for a format on offer. */
export function titleOf({ title, token }: Offer): string {
  return title ?? token
}
