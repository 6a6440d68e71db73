import type { Ask, Measure } from '../load.ts'
import type { Ground, Peer } from '../peers/peer.ts'
import type { Random } from '../random.ts'

/** A side of a row: who answers, and how it is asked. `Q` is a request in nobody's words. */
export interface Side<Q> {
  readonly peer: Peer
  ask(query: Q): Ask
  /** Why its replies have another size than ours, although they answer the same; else sizes are compared too. */
  readonly otherSize?: string
}

export type Likeness = 'vector tiles' | 'features' | 'pictures' | 'bytes'

/** An aim that compares our figure with others. */
export interface Aim {
  readonly words: string
  /** Whether it is held, and the figure that says so. */
  judge(results: Results): { readonly held: boolean; readonly figure: string } | undefined
}

/** Runs of each side by the id of its peer: what was measured, round by round. */
export type Results = ReadonlyMap<string, readonly Measure[]>

/** One comparison: the same requests to all sides in turn. */
export interface Row<Q> {
  readonly id: string
  readonly title: string
  /** What is asked, for the report. */
  readonly about: string
  readonly sides: readonly Side<Q>[]
  readonly likeness: Likeness
  readonly headers?: Readonly<Record<string, string>>
  readonly connections: number
  readonly seconds: number
  /** Requests of one round: more than are answered in its time, or else a circle longer than any cache. */
  queries(next: Random): Q[]
  /** Runs before each round is timed, so that caches hold what they may. */
  readonly warm?: boolean
  /** What is asked of our server meanwhile, by so many connections. */
  readonly meanwhile?: { readonly connections: number; asks(next: Random): Ask[] }
  /** Makes what the sides read beside the data: runs once, with our server at `url`. */
  prepare?(url: string, ground: Ground): Promise<void>
  readonly aims: readonly Aim[]
}
