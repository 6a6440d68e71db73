import type { CommandContext } from './context.ts'

export interface Progress {
  rows(place: string, rows: number, total: number | undefined): void
  /** Ends the line that is being rewritten, before other text. */
  clear(): void
}

const PERIOD = 5000

/** How far a load is: one line that is rewritten on a terminal, else a line now and then. */
export function makeProgress(
  { terminal, tell }: Pick<CommandContext, 'terminal' | 'tell'>,
  clock = Date.now,
): Progress {
  let open = false
  let last = clock()
  return {
    rows(place, rows, total) {
      const share = total ? ` (${Math.min(100, Math.floor((rows / total) * 100))} %)` : ''
      const text = `  ${place}: ${rows} features${share}`
      if (terminal) {
        tell(`\r\u001b[2K${text}`)
        open = true
      } else if (clock() - last >= PERIOD) {
        tell(`${text}\n`)
        last = clock()
      }
    },
    clear() {
      if (open) tell('\r\u001b[2K')
      open = false
    },
  }
}
