import { createRequire } from 'node:module'
import type { GeometryObject, Topology } from 'topojson-specification'
import { type Surface, unwrap } from './unwrap.ts'

/** A country as the demo stores it; `code` is the ISO 3166-1 number, absent for three of Natural Earth's. */
export interface Country {
  readonly id: number
  readonly code: string | null
  readonly iso2: string | null
  readonly iso3: string | null
  readonly nom: string
  readonly name: string
  readonly capitale: string | null
  readonly region: string | null
  readonly sous_region: string | null
  readonly superficie: number | null
  /** GeoJSON, longitudes and latitudes; what crosses the antimeridian goes on beyond ±180°. */
  readonly geometry: Surface
}

interface About {
  readonly ccn3: string
  readonly cca2: string
  readonly cca3: string
  readonly name: { readonly common: string }
  readonly translations: { readonly fra?: { readonly common: string } }
  readonly capital: readonly string[]
  readonly region: string
  readonly subregion: string
  readonly area: number
}

/** Natural Earth's 177 countries (world-atlas) with what world-countries knows of them, by numeric code, else by name. */
export async function countries(): Promise<Country[]> {
  const require = createRequire(import.meta.url)
  const { feature } = await import('topojson-client')
  const topology = require('world-atlas/countries-110m.json') as Topology
  const about = require('world-countries') as readonly About[]
  const shapes = feature(topology, topology.objects.countries as GeometryObject) as unknown as {
    features: { id?: string; properties: { name: string }; geometry: Surface }[]
  }
  return shapes.features.map(({ id: code, properties, geometry }, i) => {
    const found = about.find(({ ccn3, name }) => (code ? ccn3 === code : name.common === properties.name))
    return {
      id: i + 1,
      code: code ?? null,
      iso2: found?.cca2 ?? null,
      iso3: found?.cca3 ?? null,
      nom: found?.translations.fra?.common ?? french[properties.name] ?? properties.name,
      name: found?.name.common ?? properties.name,
      capitale: found?.capital[0] ?? null,
      region: found?.region ?? null,
      sous_region: found?.subregion || null,
      superficie: found && found.area > 0 ? found.area : null,
      geometry: unwrap(geometry),
    }
  })
}

/** Names of those that world-countries does not have. */
const french: Readonly<Record<string, string>> = { 'N. Cyprus': 'Chypre du Nord', Somaliland: 'Somaliland' }
