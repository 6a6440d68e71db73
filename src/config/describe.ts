import { z } from 'zod'
import { type Parts, serverSchema, serviceSchema } from './schema.ts'
import { strict, styleFileSchema } from './sections.ts'

type JsonSchema = Record<string, unknown>

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** The JSON Schemas of each kind of files, made from the schemas that check them: for editors. */
export function describe(parts: Parts): Readonly<Record<'server' | 'service' | 'style', JsonSchema>> {
  return {
    server: jsonOf(serverSchema(parts)),
    service: withSources(jsonOf(serviceSchema(parts)), parts),
    style: jsonOf(styleFileSchema(parts.styleFunctions)),
  }
}

/** The text of a schema file. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

function jsonOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => orVariable(jsonSchema as JsonSchema),
  })
  return { $schema: draft, ...rest }
}

/** Where a number or a text of some form is wanted, `${ENV}` may stand too. */
function orVariable(schema: JsonSchema): void {
  const { type, pattern, format, description } = schema
  if (!['integer', 'number', 'boolean'].includes(String(type)) && pattern === undefined && format === undefined) return
  const plain = { ...schema }
  for (const key of Object.keys(schema)) delete schema[key]
  schema.anyOf = [plain, { type: 'string', pattern: '\\$\\{[A-Za-z_][A-Za-z0-9_]*(:-[^}]*)?\\}' }]
  if (description !== undefined) schema.description = description
}

/** Puts one alternative for each kind of source where the schema only knows that there is a `type`. */
function withSources(schema: JsonSchema, { sources }: Parts): JsonSchema {
  const oneOf = sources.map(kind => {
    const { $schema: _, ...section } = jsonOf(strict(kind.config))
    const { properties, required, ...rest } = section as { properties?: JsonSchema; required?: string[] } & JsonSchema
    return {
      ...rest,
      properties: { type: { const: kind.type }, ...properties },
      required: ['type', ...(required ?? [])],
    }
  })
  const types = sources.map(kind => kind.type)
  const source = {
    description: 'Where the data are',
    type: 'object',
    properties: { type: { enum: types } },
    required: ['type'],
    oneOf,
  }
  const properties = schema.properties as { collections: { additionalProperties: { properties: JsonSchema } } }
  const { collections } = properties
  const collection = collections.additionalProperties
  return {
    ...schema,
    properties: {
      ...properties,
      collections: {
        ...collections,
        additionalProperties: { ...collection, properties: { ...collection.properties, source } },
      },
    },
  }
}
