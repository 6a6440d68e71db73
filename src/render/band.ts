import { z } from 'zod'
import type { RasterFacts } from '../core/raster.ts'

/** A band by its number (from 1) or its name. */
export const bandOption = z.union([z.int().min(1), z.string().min(1)]).describe('The band, by number (from 1) or name.')

/** The index of a band; the first where it is not said or not there. */
export function bandIndex(raster: RasterFacts, band: number | string | undefined): number {
  if (band === undefined) return 0
  const index = typeof band === 'number' ? band - 1 : raster.bands.findIndex(({ name }) => name === band)
  return index >= 0 && index < raster.bands.length ? index : 0
}
