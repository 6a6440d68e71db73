import type { ZodType } from 'zod'
import type { Published, View } from './catalog.ts'
import type { Encoders } from './encoder.ts'
import type { ServiceError } from './error.ts'
import type { Limits } from './limits.ts'
import type { Links } from './link.ts'
import type { Params } from './param.ts'
import type { Query } from './query.ts'
import type { Reply, Request } from './request.ts'
import type { Text } from './text.ts'

export interface ParseContext<C = unknown> {
  readonly view: View
  readonly encoders: Encoders
  readonly protocols: readonly Protocol[]
  readonly limits: Limits
  /** What the protocol's `config` made of its section. */
  readonly settings: C
}

export interface Route<C = unknown> {
  /** Below the scope, with `:name` for one segment: `/collections/:collection/items`. `/x.:ext` works, `*rest` takes many. */
  readonly path: string
  /** Unique in its protocol: the label in the metrics, and the OpenAPI operationId behind the protocol's id. */
  readonly operation: string
  readonly summary: Text
  readonly params: Params
  /** Pure: text to query. @throws ServiceError naming the parameter */
  parse(request: Request, context: ParseContext<C>): Query
}

/** A URL that people copy into a program, or that a document links to. */
export interface Endpoint {
  /** Which program it is for; `any` for a plain link. */
  readonly client: 'qgis' | 'arcgis' | 'web' | 'any'
  readonly title: Text
  /** What to do with it: "Layer › Add WMS layer…". */
  readonly hint?: Text
  readonly href: string
  readonly rel?: string
  readonly type?: string
  readonly templated?: boolean
}

/** How data are asked for. Pure: no I/O, nothing kept between requests. */
export interface Protocol<C = unknown> {
  readonly id: string
  readonly title: Text
  /** The YAML section below `protocols:`; every key has a default, since the section may be absent. */
  readonly config: ZodType<C>
  readonly conformance: readonly string[]
  readonly routes: readonly Route<C>[]
  /** An error in the protocol's own words; `request` is undefined where it could not be read. */
  report(error: ServiceError, request: Request | undefined): Reply
  /** Where a whole scope is asked. */
  endpoints?(view: View, links: Links): readonly Endpoint[]
  /** Where one collection is asked. */
  collectionEndpoints?(
    published: Published,
    links: Links,
    context: { readonly encoders: Encoders },
  ): readonly Endpoint[]
}

export function defineProtocol<C>(protocol: Protocol<C>): Protocol {
  return protocol
}
