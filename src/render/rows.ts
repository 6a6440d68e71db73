import type { Draw } from './warp.ts'

/**
 * Draws `count` pixels of a row from the target's index `to`, at places from (u, v) in steps of (du, dv). `safe`: all of
 * them lie so far inside the source that none needs to be asked.
 */
export type Row = (to: number, count: number, u: number, v: number, du: number, dv: number, safe: boolean) => void

/** Draws cells row by row to a picture of `width` pixels a row; `reach`: pixels that `row` looks at around its four nearest. */
export function drawRows(source: { width: number; height: number }, width: number, reach: number, row: Row): Draw {
  const right = source.width - 1 - reach
  const bottom = source.height - 1 - reach
  return (x, y, w, h, u00, v00, u10, v10, u01, v01, u11, v11) => {
    // Bilinear places lie between those of the corners: where these are inside, all are.
    const safe =
      Math.min(u00, u10, u01, u11) >= reach &&
      Math.max(u00, u10, u01, u11) < right &&
      Math.min(v00, v10, v01, v11) >= reach &&
      Math.max(v00, v10, v01, v11) < bottom
    for (let line = 0; line < h; line++) {
      const t = line / h
      const u = u00 + (u01 - u00) * t
      const v = v00 + (v01 - v00) * t
      const du = (u10 + (u11 - u10) * t - u) / w
      const dv = (v10 + (v11 - v10) * t - v) / w
      row((y + line) * width + x, w, u, v, du, dv, safe)
    }
  }
}
