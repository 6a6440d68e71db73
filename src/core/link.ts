/** A link of an OGC API document (RFC 8288); `href` is absolute, or a URI template where `templated`. */
export interface Link {
  href: string
  rel: string
  type?: string
  title?: string
  hreflang?: string
  templated?: boolean
  length?: number
}

/** Makes every URL of a reply: from the public base, the scope and the parameters to carry on. Nobody joins URLs by hand. */
export interface Links {
  /** Public URL of the server, without a slash at its end. */
  readonly root: string
  /** Public URL of the scope: the server, or `/services/{id}` of it. */
  readonly base: string
  /** An absolute URL below the scope: `path` begins with `/` or is empty; empty values are left out. */
  to(path: string, query?: Record<string, string | number | undefined>): string
  /** The same, below the root of the server: pages' assets, services. */
  top(path: string, query?: Record<string, string | number | undefined>): string
  /** What the links of this reply carry on: part of the key of a reply that holds links. */
  readonly key: readonly string[]
}

export interface LinksInit {
  root: string
  scope: string
  /** Parameters that every link repeats, such as an API key that came in the query. */
  carry?: Record<string, string>
}

export function makeLinks({ root, scope, carry = {} }: LinksInit): Links {
  const build = (prefix: string, path: string, query: Record<string, string | number | undefined> = {}) => {
    const pairs = Object.entries({ ...query, ...carry }).filter(([, value]) => value !== undefined && value !== '')
    const text = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encode(String(value))}`).join('&')
    return prefix + path + (text === '' ? '' : `${path.includes('?') ? '&' : '?'}${text}`)
  }
  const base = root + scope
  return {
    root,
    base,
    to: (path, query) => build(base, path, query),
    top: (path, query) => build(root, path, query),
    key: [root, scope, ...Object.entries(carry).flat()],
  }
}

/** Percent-encoding that leaves readable what a query may hold: `: / , { }` (templates). */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(3A|2F|2C|7B|7D|40)/g, hex => decodeURIComponent(hex))
}

/** Characters of a `Link` header: readers and proxies refuse a whole reply whose headers are long. */
const LONGEST = 4000

/** The value of a `Link` header; links that would make it too long are in the body alone, `next` last of all. */
export function linkHeader(links: readonly Link[]): string {
  const first = (link: Link) => (link.rel === 'next' ? 0 : 1)
  let length = 0
  return [...links]
    .sort((a, b) => first(a) - first(b))
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .filter(text => {
      const fits = length + text.length <= LONGEST
      if (fits) length += text.length + 2
      return fits
    })
    .join(', ')
}
