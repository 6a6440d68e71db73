/** Weights of the four neighbours in a row at a distance of `t` (0 to 1) from the second: Catmull and Rom's (a = -0.5). */
export function cubicWeights(t: number, out: Float64Array): void {
  const t2 = t * t
  const t3 = t2 * t
  out[0] = -0.5 * t3 + t2 - 0.5 * t
  out[1] = 1.5 * t3 - 2.5 * t2 + 1
  out[2] = -1.5 * t3 + 2 * t2 + 0.5 * t
  out[3] = 0.5 * t3 - 0.5 * t2
}
