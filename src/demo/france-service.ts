import type { AddOptions } from '../load/add.ts'

/** A file of the folder of geodata, and what becomes of its layers. */
export interface FranceFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  /** For data that do not tell their CRS. */
  readonly crs?: 'EPSG:2154'
  /** By the name of the layer in the data, in lower case. */
  readonly layers: NonNullable<AddOptions['layers']>
}

export interface FranceService {
  readonly id: string
  readonly about: NonNullable<AddOptions['about']>
  readonly files: readonly FranceFile[]
}

/** The licence of IGN's open data. */
export const licence = {
  title: 'Licence Ouverte 2.0',
  href: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
}

export const ign = { organization: 'IGN', url: 'https://geoservices.ign.fr' }
