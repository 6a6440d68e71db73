import type { Encoders } from '../../core/encoder.ts'
import type { Offer } from '../../core/media.ts'
import type { Crumb, Format, Frame, PageName, Pages } from '../../core/pages.ts'
import type { Params } from '../../core/param.ts'
import type { Document, Json } from '../../core/payload.ts'
import type { DocumentContext, Written } from '../../core/query.ts'
import type { Text } from '../../core/text.ts'
import { say } from '../../core/text.ts'
import { titleOf, typeOf } from './relation.ts'
import { type Call, type Resource, resource, type Tag } from './resource.ts'
import { words } from './words.ts'

export type Tree = { readonly [key: string]: Json }

/** One document: what programs read, and what its page shows beside it. */
export interface Sheet<N extends PageName> {
  readonly title: string
  readonly json: Tree
  readonly people: Omit<Pages[N], keyof Frame>
  /** Steps from the scope's landing page to this one, which is the last; empty for the landing page itself. */
  readonly trail: readonly Crumb[]
}

export interface SheetInit<P extends Params, N extends PageName> {
  readonly path: string
  readonly operation: string
  readonly tag: Tag
  readonly summary: Text
  readonly params: P
  readonly page: N
  /** Media type of the JSON form where it is not plain JSON. */
  readonly media?: string
  /** True where it is worth sending although its only collection fails. */
  readonly tolerant?: boolean
  /** Ids of the collections whose facts it needs. */
  needs(call: Call<P>): readonly string[]
  build(call: Call<P>, context: DocumentContext): Sheet<N>
}

/** A resource that is a document: JSON for programs, a page for people. */
export function sheet<P extends Params, N extends PageName>(init: SheetInit<P, N>): Resource {
  const { path, operation, tag, summary, params, page, media, tolerant = false, needs, build } = init
  return resource<P>({
    path,
    operation,
    tag,
    summary,
    params,
    offers: encoders => documentOffers(encoders, media),
    query(call) {
      const { offer, language, links, asked, f } = call
      const own = offer.id === OWN
      return {
        kind: 'document',
        name: [operation, call.path, f, own ? OWN : undefined, ...Object.entries(asked).flat()],
        collections: needs(call),
        tolerant,
        language,
        url: links,
        encoder: own ? undefined : offer.id,
        build(context) {
          const made = build(call, context)
          return own ? written(made.json, offer.media) : document(page, made, call)
        },
      }
    },
  })
}

/** Id of the offer whose text is written here, because its media type is no encoder's. */
const OWN = 'own-json'

function documentOffers(encoders: Encoders, media: string | undefined): readonly Offer[] {
  return encoders
    .of('document')
    .map(encoder =>
      media !== undefined && encoder.token === 'json'
        ? { id: OWN, token: 'json', title: 'JSON', media, aliases: ['application/json', ...(encoder.aliases ?? [])] }
        : encoder,
    )
}

/** JSON with a media type of its own. */
export function written(json: Tree, media: string): Written {
  return { kind: 'written', media, text: JSON.stringify(json) }
}

function document<N extends PageName>(page: N, { title, json, people, trail }: Sheet<N>, call: Call): Document {
  const frame: Frame = { crumbs: crumbs(call, trail), formats: formats(call) }
  return {
    kind: 'document',
    page,
    title,
    json,
    people: { ...people, ...frame },
    language: call.language,
    url: call.links,
  }
}

function crumbs({ view, links, language }: Call, trail: readonly Crumb[]): readonly Crumb[] {
  const home = { title: say(words.home, language), href: links.top('/') }
  const service = view.service ? [{ title: say(view.service.title, language), href: links.to('/') }] : []
  return [home, ...service, ...trail]
}

function formats({ offers, path, asked, links }: Call): readonly Format[] {
  return offers
    .filter(offer => offer.token !== 'html')
    .map(offer => ({
      title: titleOf(offer),
      href: links.to(path, { ...asked, f: offer.token }),
      type: typeOf(offer.media),
    }))
}
