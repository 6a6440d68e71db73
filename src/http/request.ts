import type Koa from 'koa'
import { makeLinks } from '../core/link.ts'
import type { Language, Request } from '../core/request.ts'

/** Parameters that every link of a reply repeats: the language that somebody chose, and the key that came with the query. */
const carried = ['lang', 'apikey']

export interface RequestInit {
  readonly vars: Readonly<Record<string, string>>
  /** '' or `/services/{id}`. */
  readonly scope: string
  readonly root: string
}

/** Koa's context in the words of the core. */
export function requestOf(context: Koa.Context, { vars, scope, root }: RequestInit): Request {
  const { headers } = context.req
  const all = context.querystring === '' ? [] : [...new URLSearchParams(context.querystring)]
  const carry = Object.fromEntries(all.filter(isCarried))
  return {
    method: context.method === 'HEAD' ? 'HEAD' : 'GET',
    // However the service's id was encoded.
    path: scope === '' ? context.path : context.path.replace(/^\/services\/[^/]+/, ''),
    vars,
    query: all.filter(pair => !isCarried(pair)),
    header: name => context.get(name) || undefined,
    language: languageOf(carry.lang, headers['accept-language']),
    links: makeLinks({ root, scope, carry }),
  }
}

/** A language that there is not stays in the query, where a protocol that is strict refuses it. */
const isCarried = ([name, value]: readonly [string, string]) =>
  carried.includes(name) && (name !== 'lang' || value === 'fr' || value === 'en')

/** French where it is asked for before English, else English. */
export function languageOf(chosen: string | undefined, header: string | undefined): Language {
  if (chosen === 'fr' || chosen === 'en') return chosen
  if (!header) return 'en'
  const wishes = header
    .toLowerCase()
    .slice(0, 500)
    .split(',')
    .map(part => {
      const [tag, q] = part.trim().split(';q=')
      return { language: tag!.slice(0, 2), q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ language, q }) => (language === 'fr' || language === 'en') && q > 0)
    .sort((a, b) => b.q - a.q)
  return wishes[0]?.language === 'fr' ? 'fr' : 'en'
}
