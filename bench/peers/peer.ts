import type { Data } from '../data.ts'
import type { Running } from '../process.ts'

/** What a start may use. */
export interface Ground {
  readonly data: Data
  /** Folder of this run, gone after it. */
  readonly folder: string
  /** Processes of those who can have several. */
  readonly processes: number
}

/** A server that is measured. */
export interface Peer {
  readonly id: string
  readonly title: string
  /** Version in the words of the program itself; undefined where it is not installed. */
  version(): Promise<string | undefined>
  /** What was set beside its defaults, as it appears in the report. */
  readonly flags: string
  start(ground: Ground): Promise<Running>
}
