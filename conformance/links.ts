import { type Tree, text, trees } from './json.ts'

export interface Link {
  /** Absolute; braces of a template are kept. */
  readonly href: string
  readonly rel: string
  readonly type: string
  readonly templated: boolean
}

/** The links of a JSON resource, made absolute against the URL it came from. Those without `href` or `rel` are left out. */
export function linksOf(resource: Tree, base: string): readonly Link[] {
  return trees(resource.links).flatMap(link => {
    const href = text(link.href)
    const rel = text(link.rel)
    if (href === undefined || rel === undefined) return []
    return [{ href: absolute(href, base), rel, type: text(link.type) ?? '', templated: link.templated === true }]
  })
}

export function absolute(href: string, base: string): string {
  try {
    return new URL(href, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}')
  } catch {
    return href
  }
}

const REGISTER = /^https?:\/\/www\.opengis\.net\/def\/rel\/ogc\/1\.0\//

/** True for the short name, its URI of OGC with either scheme, and its safe CURIE. */
export function isRel(rel: string, name: string): boolean {
  return rel.replace(REGISTER, '') === name || rel === `[ogc-rel:${name}]`
}

export function byRel(links: readonly Link[], name: string): readonly Link[] {
  return links.filter(({ rel }) => isRel(rel, name))
}

/** Media type in lower case without its parameters. */
export function bare(type: string): string {
  return type.split(';')[0]!.trim().toLowerCase()
}

export function isJson(type: string): boolean {
  const media = bare(type)
  return media === 'application/json' || media.endsWith('+json')
}
