import type { Published } from '../../core/catalog.ts'
import type { Encoders } from '../../core/encoder.ts'
import type { Property } from '../../core/feature.ts'
import type { Links } from '../../core/link.ts'
import type { Json } from '../../core/payload.ts'
import type { Language } from '../../core/request.ts'
import { say } from '../../core/text.ts'
import { type Place, requirePlace, templateOf } from './place.ts'

type Tree = { readonly [key: string]: Json }

export interface About {
  readonly encoders: Encoders
  readonly links: Links
  readonly language: Language
}

/** TileJSON 3.0.0 of a collection in Web Mercator. @throws unknown-resource where it has no such tiles */
export function tilejson(published: Published, about: About): Tree {
  const { collection } = published
  const place = requirePlace(published, about.encoders)
  const { bounds, minLevel, maxLevel, browser } = place
  return {
    tilejson: '3.0.0',
    name: say(collection.title, about.language),
    description: say(collection.description, about.language),
    version: '1.0.0',
    ...(collection.attribution ? { attribution: collection.attribution } : {}),
    scheme: 'xyz',
    tiles: [templateOf(collection.id, place, browser, about.links)],
    minzoom: minLevel,
    maxzoom: maxLevel,
    bounds,
    center: centre(place),
    ...vectorLayers(published, place, about),
  }
}

/** The same in the words of ROK4's `metadata.json`. */
export function metadata(published: Published, about: About): Tree {
  const { collection } = published
  const place = requirePlace(published, about.encoders)
  const { offered, bounds, minLevel, maxLevel, encoders } = place
  return {
    name: collection.id,
    description: say(collection.title, about.language),
    minzoom: minLevel,
    maxzoom: maxLevel,
    crs: offered.grid.crs.id,
    center: centre(place).slice(0, 2),
    bounds,
    format: encoders[0]!.extension,
    tiles: [templateOf(collection.id, place, encoders[0]!, about.links)],
    ...vectorLayers(published, place, about),
  }
}

function vectorLayers(
  { collection, facts }: Published,
  { kind, minLevel, maxLevel }: Place,
  { language }: About,
): Tree {
  if (kind !== 'vector') return {}
  const fields = (facts.features?.properties ?? []).map(({ name, type }) => [name, fieldTypes[type]])
  return {
    vector_layers: [
      {
        id: collection.id,
        description: say(collection.title, language),
        minzoom: minLevel,
        maxzoom: maxLevel,
        fields: Object.fromEntries(fields),
      },
    ],
  }
}

const fieldTypes: Readonly<Record<Property['type'], string>> = {
  string: 'String',
  integer: 'Number',
  number: 'Number',
  boolean: 'Boolean',
  date: 'String',
  'date-time': 'String',
  json: 'String',
}

/** The middle of the data, with a level at which about all of them are seen. */
function centre({ bounds: [west, south, east, north], minLevel, maxLevel }: Place): readonly number[] {
  const wide = Math.max(east - west, (north - south) * 1.5, 1e-6)
  const level = Math.floor(Math.log2(360 / wide)) + 1
  return [round((west + east) / 2), round((south + north) / 2), Math.min(maxLevel, Math.max(minLevel, level))]
}

const round = (value: number) => Number(value.toFixed(6))
