import type { Published } from '../../core/catalog.ts'
import { ServiceError } from '../../core/error.ts'
import type { FeatureSchema, GeometryType, Property } from '../../core/feature.ts'
import { say, type Text } from '../../core/text.ts'
import { collectionTrail } from './collection.ts'
import { sheet, type Tree } from './document.ts'
import { reserved } from './items.ts'
import { collectionId } from './params.ts'
import type { Call } from './resource.ts'
import { words } from './words.ts'

const media = 'application/schema+json'
const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** `/collections/{id}/schema`: every property of a feature (OGC 23-058r2). */
export const schema = schemaResource('schema', 'getSchema', words.schema, words.schema, features => ({
  shown: features.properties,
  json: {
    ...geometryJson(features),
    ...Object.fromEntries(features.properties.map((each, i) => [each.name, propertyJson(each, features, i)])),
  },
}))

/** `/collections/{id}/queryables`: the properties that `items` compares (OGC 19-079r2 §6). */
export const queryables = schemaResource(
  'queryables',
  'getQueryables',
  { fr: 'Propriétés selon lesquelles les objets se cherchent', en: 'Properties that features can be searched by' },
  words.queryables,
  features => {
    const shown = features.properties.filter(({ name, type }) => type !== 'json' && !reserved.has(name))
    return { shown, json: Object.fromEntries(shown.map((each, i) => [each.name, propertyJson(each, features, i)])) }
  },
)

function schemaResource(
  page: 'schema' | 'queryables',
  operation: string,
  summary: Text,
  name: Text,
  list: (features: FeatureSchema) => { shown: readonly Property[]; json: Tree },
) {
  return sheet({
    path: `/collections/:collectionId/${page}`,
    operation,
    tag: 'Features',
    summary,
    params: { collectionId },
    page,
    media,
    needs: ({ view, values }) => [view.collection(values.collectionId, 'collectionId').id],
    build(call, { entries }) {
      const features = featuresOf(entries[0]!.published!)
      const { id, title } = call.view.collection(entries[0]!.id)
      const { shown, json } = list(features)
      const href = call.links.to(`/collections/${id}/${page}`)
      return {
        title: `${say(title, call.language)} – ${say(name, call.language)}`,
        json: {
          $schema: dialect,
          $id: href,
          type: 'object',
          title: say(title, call.language),
          properties: json,
          additionalProperties: false,
        },
        people: {
          collection: id,
          properties: shown,
          ...(features.geometry ? { geometry: features.geometry.type } : {}),
        },
        trail: [...collectionTrail(call as Call, id), { title: say(name, call.language), href }],
      }
    },
  })
}

/** @throws unsupported for a collection that is no table */
function featuresOf({ collection, facts }: Published): FeatureSchema {
  if (!facts.features)
    throw new ServiceError('unsupported', `"${collection.id}" has no features and so no schema.`, {
      parameter: 'collectionId',
    })
  return facts.features
}

/** A property as JSON Schema; `json` holds anything and says nothing of its type. */
export function propertyJson(
  { name, type, title, description }: Property,
  { time }: FeatureSchema,
  index: number,
): Tree {
  const kinds: Readonly<Record<Property['type'], Tree>> = {
    string: { type: 'string' },
    integer: { type: 'integer' },
    number: { type: 'number' },
    boolean: { type: 'boolean' },
    date: { type: 'string', format: 'date' },
    'date-time': { type: 'string', format: 'date-time' },
    json: {},
  }
  const end = time?.end
  const role =
    name === time?.start
      ? end
        ? 'primary-interval-start'
        : 'primary-instant'
      : name === end
        ? 'primary-interval-end'
        : undefined
  return {
    title: title ?? name,
    ...(description ? { description } : {}),
    ...kinds[type],
    'x-ogc-propertySeq': index + 1,
    ...(role ? { 'x-ogc-role': role } : {}),
  }
}

const formats: Readonly<Record<GeometryType, string>> = {
  Point: 'geometry-point',
  LineString: 'geometry-linestring',
  Polygon: 'geometry-polygon',
  MultiPoint: 'geometry-multipoint',
  MultiLineString: 'geometry-multilinestring',
  MultiPolygon: 'geometry-multipolygon',
  GeometryCollection: 'geometry-geometrycollection',
  Geometry: 'geometry-any',
}

function geometryJson({ geometry, properties }: FeatureSchema): Tree {
  if (!geometry) return {}
  const taken = properties.some(({ name }) => name === 'geometry')
  return { [taken ? '_geometry' : 'geometry']: { format: formats[geometry.type], 'x-ogc-role': 'primary-geometry' } }
}
