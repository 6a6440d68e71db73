import { z } from 'zod'
import { parseCrs } from './crs.ts'

/** A CRS in a configuration: `EPSG:2154`, or the number alone, which YAML reads as one. Gives the text. */
export const crsName = z
  .union([z.string(), z.int().positive()])
  .transform(given => (typeof given === 'number' || /^\d+$/.test(given) ? `EPSG:${given}` : given))
  .refine(text => parseCrs(text) !== undefined, 'this CRS is not known; write it as EPSG:2154')
