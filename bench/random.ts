/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number

export function random(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A number between two others. */
export const between = (next: Random, low: number, high: number) => low + (high - low) * next()

/** The same values in an order of chance. */
export function shuffle<T>(values: readonly T[], next: Random): T[] {
  const all = [...values]
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[all[i], all[j]] = [all[j]!, all[i]!]
  }
  return all
}

/** Every column and row of a block of tiles, bounds included. */
export function cells(minCol: number, maxCol: number, minRow: number, maxRow: number): [number, number][] {
  const all: [number, number][] = []
  for (let row = minRow; row <= maxRow; row++) for (let col = minCol; col <= maxCol; col++) all.push([col, row])
  return all
}
