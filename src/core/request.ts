import type { Links } from './link.ts'

export type Language = 'fr' | 'en'

/** A request in HTTP's words but of no HTTP library; what protocols parse. */
export interface Request {
  readonly method: 'GET' | 'HEAD'
  /** Path below the scope, still percent-encoded: `/collections/x/items`. */
  readonly path: string
  /** Values of the route's placeholders, decoded. */
  readonly vars: Readonly<Record<string, string>>
  /** Query pairs in order, decoded (`+` is a space). */
  readonly query: readonly (readonly [string, string])[]
  /** A header by its lower-case name. */
  header(name: string): string | undefined
  readonly language: Language
  readonly links: Links
}

/** What a protocol answers in an error's case. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}
