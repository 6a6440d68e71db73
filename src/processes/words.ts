/** What the first process says to a member. */
export type LeaderWord =
  | { readonly kind: 'stop' }
  | { readonly kind: 'reload' }
  /** Say what is known of a topic. */
  | { readonly kind: 'asked'; readonly id: number; readonly topic: string }
  /** What all said to a question of this member. */
  | { readonly kind: 'heard'; readonly id: number; readonly values: readonly unknown[] }

/** What a member says to the first process. */
export type MemberWord =
  | { readonly kind: 'ready' }
  /** It cannot start: a sentence for people. */
  | { readonly kind: 'failed'; readonly message: string }
  /** What does everybody know of a topic? */
  | { readonly kind: 'ask'; readonly id: number; readonly topic: string }
  /** The answer to what was asked. */
  | { readonly kind: 'said'; readonly id: number; readonly value?: unknown }

/** What a member is told at its birth, in the variable of its environment that `birth` names. */
export interface Birth {
  /** How many processes the server has. */
  readonly size: number
  /** Nobody serves yet: this one opens the port at once, with the page of the start. */
  readonly page: boolean
}

export const birth = 'GEOSOCLE_MEMBER'
