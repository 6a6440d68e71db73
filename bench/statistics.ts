/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Half of what lies between the least and the greatest, in hundredths of the median. */
export function spread(values: readonly number[]): number {
  return (50 * (Math.max(...values) - Math.min(...values))) / median(values)
}
