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
  /** Where the error is to be told in a picture (WMS `EXCEPTIONS=INIMAGE`, `BLANK`): sent instead of `body`. */
  readonly picture?: Picture
  /** Where a person asked: the error is told on a page, sent instead of `body`. */
  readonly page?: Note
}

/** What a page tells of an error. */
export interface Note {
  /** In English, as all messages of errors are. */
  readonly message: string
  readonly code: string
  /** As the protocol spells it. */
  readonly parameter: string | undefined
  readonly language: Language
  readonly links: Links
}

export interface Picture {
  readonly width: number
  readonly height: number
  /** What is written on it; undefined: nothing. */
  readonly text: string | undefined
  readonly media: string
  readonly transparent: boolean
  /** `#rrggbb` */
  readonly background: string
}
