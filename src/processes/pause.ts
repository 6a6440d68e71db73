/** Milliseconds for which the end of a process counts. */
export const RECENT = 60_000

/** Milliseconds until a process is started again, when so many ended in the last minute: from 0.1 s to 30 s. */
export function pauseAfter(deaths: number): number {
  return Math.min(30_000, 100 * 2 ** Math.max(0, deaths - 1))
}
