import type { Log } from '../http/log.ts'

/** What a command is given of the process it runs in. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of `server.yaml`. */
  readonly folder: string
  /** Where the server keeps what is its own. */
  readonly dataFolder: string
  readonly log: Log
  /** True where people look at the output while it is written. */
  readonly terminal: boolean
  /** Text for people, as it is. */
  write(text: string): void
  /** Text that does not belong to the output: progress, complaints. */
  tell(text: string): void
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal
}

/** A sentence for the user: no stack belongs to it. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
