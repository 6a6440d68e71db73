/** The candidate that was most likely meant by a misspelt word; undefined where none is near. */
export function guess(word: string, candidates: readonly string[]): string | undefined {
  const folded = word.toLowerCase()
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = edits(folded, candidate.toLowerCase())
    if (distance <= Math.ceil(candidate.length * 0.4) && distance < (best?.distance ?? Infinity))
      best = { candidate, distance }
  }
  return best?.candidate
}

/** `, did you mean "type"?`, or the list of what is known where nothing is near. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = guess(word, candidates)
  if (near !== undefined) return `, did you mean "${near}"?`
  return candidates.length > 0 && candidates.length <= 40 ? `; known are: ${candidates.join(', ')}` : ''
}

/** Insertions, removals, exchanges and swaps of neighbours between two words of at most 60 letters. */
function edits(a: string, b: string): number {
  if (a.length > 60 || b.length > 60) return Infinity
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]!
}
