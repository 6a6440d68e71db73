import type { View } from '../../core/catalog.ts'
import type { Encoders } from '../../core/encoder.ts'
import type { Links } from '../../core/link.ts'
import { negotiate, type Offer } from '../../core/media.ts'
import { choice, optional, type Params, readParams, text, type Values } from '../../core/param.ts'
import type { ParseContext, Route } from '../../core/protocol.ts'
import type { Query } from '../../core/query.ts'
import type { Language, Request } from '../../core/request.ts'
import type { Text } from '../../core/text.ts'
import { words } from './words.ts'

/** What the standards call the groups of resources, with their titles for people. */
export const tags = {
  Capabilities: { fr: 'Le service', en: 'The service' },
  Collections: words.collections,
  Features: words.items,
  Tiles: { fr: 'Tuiles', en: 'Tiles' },
  Maps: { fr: 'Cartes', en: 'Maps' },
} as const satisfies Readonly<Record<string, Text>>
export type Tag = keyof typeof tags

/** A route that can say what it answers: parsing and the API definition are made from the same words. */
export interface Resource extends Route {
  readonly tag: Tag
  /** True where properties of the data are parameters too. */
  readonly properties: boolean
  /** What it can be sent as, the first by default. */
  offers(encoders: Encoders): readonly Offer[]
}

/** A request whose parameters are read and whose format is chosen. */
export interface Call<P extends Params = Params> {
  readonly values: Values<P>
  /** Pairs of the query that nobody declared, where the resource lets them through. */
  readonly others: readonly (readonly [string, string])[]
  /** The query as it was given, without `f`. */
  readonly asked: Readonly<Record<string, string>>
  /** The path below the scope as links repeat it: `/` or without a slash at its end. */
  readonly path: string
  /** The word that the client gave for the format. */
  readonly f: string | undefined
  readonly offer: Offer
  readonly offers: readonly Offer[]
  readonly request: Request
  readonly context: ParseContext
  readonly view: View
  readonly links: Links
  readonly language: Language
}

/** Parameters that every resource takes. */
export const common = {
  f: optional(
    text('f', {
      description: {
        fr: 'Format de la réponse ; sans lui, l’en-tête Accept décide.',
        en: 'Format of the answer; without it the Accept header decides.',
      },
      maxLength: 100,
    }),
  ),
  lang: optional(
    choice('lang', ['fr', 'en'], {
      description: { fr: 'Langue des titres et des pages.', en: 'Language of titles and of pages.' },
    }),
  ),
}

export interface ResourceInit<P extends Params> {
  readonly path: string
  readonly operation: string
  readonly tag: Tag
  readonly summary: Text
  readonly params: P
  readonly properties?: boolean
  offers(encoders: Encoders): readonly Offer[]
  query(call: Call<P>): Query
}

export function resource<P extends Params>(init: ResourceInit<P>): Resource {
  const { path, operation, tag, summary, properties = false, offers, query } = init
  const params = { ...init.params, ...common }
  const declared = new Set(Object.values(params).map(param => param.name))
  return {
    path,
    operation,
    tag,
    summary,
    params,
    properties,
    offers,
    parse(request, context) {
      const others = lastOf(request.query.filter(([name]) => name !== '' && !declared.has(name)))
      const allow = properties ? others.map(([name]) => name) : []
      const values = readParams(params, request, { fold: false, strangers: 'refuse', allow })
      const choices = offers(context.encoders)
      const f = values.f as string | undefined
      return query({
        values: values as Values<P>,
        others,
        asked: Object.fromEntries(request.query.filter(([name]) => name !== '' && name !== 'f')),
        path: request.path.replace(/\/+$/, '') || '/',
        f,
        offer: negotiate(choices, f, request.header('accept')),
        offers: choices,
        request,
        context,
        view: context.view,
        links: request.links,
        language: request.language,
      })
    },
  }
}

function lastOf(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs)]
}
