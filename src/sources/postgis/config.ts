import { z } from 'zod'
import type { TableName } from '../../core/store.ts'

const name = z.string().min(1).max(200)

/** The section `source:` of a PostGIS table or view. */
export const config = z.strictObject({
  store: name.default('default').describe('Name of the database in server.yaml.'),
  table: z
    .union([name, z.strictObject({ schema: name, table: name })])
    .describe('Table or view: "schema.table", "table" (in public), or {schema, table} for names with dots.'),
  geometry: name.optional().describe('Geometry column; by default the only or first one.'),
  id: name.optional().describe('Column of unique values that are never null; by default the primary key.'),
  properties: z.array(name).min(1).optional().describe('Columns to publish, in this order; by default all.'),
  time: z
    .union([name, z.strictObject({ start: name, end: name.optional() })])
    .optional()
    .describe('Date or timestamp column that datetime means, or those of start and end.'),
  rank: name
    .optional()
    .describe('Column by which one point is kept before another where tiles of small scales are thinned.'),
  srid: z.int().min(1).max(999_999).optional().describe('EPSG code of the geometries where the table does not say it.'),
})

export type PostgisConfig = z.output<typeof config>

/** `"a.b"."c"`, `schema.table` or `table` (in public): quotes only where a name holds a dot; case is kept as written. */
export function tableName(table: PostgisConfig['table']): TableName {
  if (typeof table !== 'string') return table
  const quoted = '"(?:[^"]|"")+"'
  const parts = new RegExp(`^(?:(${quoted}|[^."]+)\\.)?(${quoted}|[^.]+)$`).exec(table)
  const plain = (part: string) => (/^".*"$/s.test(part) ? part.slice(1, -1).replaceAll('""', '"') : part)
  if (!parts) return { schema: 'public', table }
  return { schema: parts[1] === undefined ? 'public' : plain(parts[1]), table: plain(parts[2]!) }
}
