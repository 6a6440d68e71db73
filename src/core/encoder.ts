import type { Body } from './body.ts'
import type { Offer } from './media.ts'
import type { Payload, PayloadKind, PayloadOf } from './payload.ts'

/** What is sent: turns one or more kinds of payload into bytes of one media type. */
export interface Encoder<K extends PayloadKind = PayloadKind> extends Offer {
  readonly accepts: readonly K[]
  /** Ending of file names and of tile URLs. */
  readonly extension: string
  /** For images: whether pixels can be transparent. */
  readonly alpha?: boolean
  /** Whether the text gains by being compressed on its way. */
  readonly compressible: boolean
  /** Conformance classes that this encoding brings to a protocol (by the protocol's id). */
  readonly conformance?: Readonly<Record<string, readonly string[]>>
  /** Of `pixels` and `vectortile` called in a worker thread, for `vectortile` synchronous. */
  encode(payload: PayloadOf<K>): Body | Promise<Body>
}

export function defineEncoder<K extends PayloadKind>(encoder: Encoder<K>): Encoder {
  return encoder as unknown as Encoder
}

/** The encoders of a server, in order of preference. */
export class Encoders {
  readonly all: readonly Encoder[]

  constructor(all: readonly Encoder[]) {
    this.all = all
  }

  of(kind: PayloadKind): readonly Encoder[] {
    return this.all.filter(encoder => encoder.accepts.includes(kind))
  }

  get(id: string): Encoder {
    const found = this.all.find(encoder => encoder.id === id)
    if (!found) throw new Error(`no encoder "${id}"`)
    return found
  }

  encode(id: string, payload: Payload): Body | Promise<Body> {
    return this.get(id).encode(payload as never)
  }
}
