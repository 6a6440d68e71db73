import { type Crs, epsg } from '../../core/crs/crs.ts'
import { ServiceError } from '../../core/error.ts'
import type { FeatureSchema, GeometryType, Property } from '../../core/feature.ts'
import { quoteTable, type Store, type TableName } from '../../core/store.ts'
import { type Column, geometryType, isGeometry, isTime, mayBeCurved, propertyType } from './columns.ts'
import { type PostgisConfig, tableName } from './config.ts'
import { findKey, type Key } from './key.ts'

/** The geometry column and how its values are. */
export interface GeometryColumn {
  readonly column: Column
  readonly type: GeometryType
  /** True where values may hold arcs or patches. */
  readonly curved: boolean
  /** True where values may have M. */
  readonly measured: boolean
  readonly dimensions: 2 | 3
  /** SRID of the stored values, which SQL wants to see again. */
  readonly srid: number
}

/** A table as it is published: everything that a statement over it needs to know. */
export interface Layout {
  readonly table: TableName
  readonly relation: { readonly oid: number; readonly kind: string }
  readonly columns: ReadonlyMap<string, Column>
  readonly published: readonly Column[]
  readonly key: Key
  readonly geometry: GeometryColumn | undefined
  /** The column whose largest value is kept where points are thinned. */
  readonly rank: Column | undefined
  readonly crs: Crs
  readonly schema: FeatureSchema
}

/** What people who run the server must know; a client only hears that the data cannot be read. */
export function misfit(what: string): ServiceError {
  return new ServiceError('source-failed', 'The data of this collection cannot be read.', {
    cause: new Error(what),
    retryAfter: 5,
  })
}

/** Reads the structure of the table. @throws source-failed with the reason as its cause */
export async function introspect(
  config: PostgisConfig,
  store: Store,
  warn: (message: string, detail?: Record<string, unknown>) => void,
  signal: AbortSignal,
): Promise<Layout> {
  const table = tableName(config.table)
  const name = `${table.schema}.${table.table}`
  const relation = await findRelation(table, store, signal)
  const all = await store.query<Column>({ text: columnsQuery, values: [relation.oid] }, signal)
  const columns = new Map(all.map(column => [column.name, column]))
  const named = (column: string, what: string): Column => {
    const found = columns.get(column)
    if (!found) throw misfit(`${name} has no column "${column}" (${what}); it has: ${[...columns.keys()].join(', ')}.`)
    return found
  }
  const geometry = await findGeometry(config, table, all, named, store, signal)
  const key = await findKey(config, relation, all, named, store, signal)
  if (key.kind === 'row')
    warn('the table has no key: ids are made from the rows themselves, which is slow for large tables; set "id"', {
      table: name,
    })
  const published = config.properties
    ? config.properties.map(column => named(column, 'properties'))
    : all.filter(column => !isGeometry(column) && column.type !== 'raster')
  const code = config.srid ?? geometry?.srid ?? 4326
  const crs = epsg(code)
  if (!crs)
    throw misfit(
      `${name} is in SRID ${code}, which is no EPSG code known here; set "srid" to the EPSG code of its CRS.`,
    )
  return {
    table,
    relation,
    columns,
    published,
    key,
    geometry,
    rank: config.rank === undefined ? undefined : named(config.rank, 'rank'),
    crs,
    schema: schemaOf(config, published, geometry, named, name),
  }
}

async function findRelation(table: TableName, store: Store, signal: AbortSignal) {
  const text = `select c.oid::int8 as oid, c.relkind::text as kind, has_table_privilege(c.oid, 'select') as readable,
      exists (select from pg_extension where extname = 'postgis') as postgis
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'v', 'm', 'f', 'p')
      and has_schema_privilege(n.oid, 'usage')`
  const rows = await store.query<{ oid: number; kind: string; readable: boolean; postgis: boolean }>(
    { text, values: [table.schema, table.table] },
    signal,
  )
  const name = `${table.schema}.${table.table}`
  const [found] = rows
  if (!found) throw misfit(`There is no table or view ${name} in the database "${store.name}" that its user may see.`)
  if (!found.readable)
    throw misfit(`The user of the database "${store.name}" may not read ${name}: grant select on it.`)
  if (!found.postgis) throw misfit(`The database "${store.name}" has no PostGIS: create extension postgis.`)
  return found
}

const columnsQuery = `
  select a.attname as name, t.typname as type, format_type(t.oid, -1) as sql, t.typcategory::text as category,
    t.typname = 'numeric' and m.typmod >= 4 and (m.typmod - 4) & 65535 = 0 as whole,
    a.attnotnull or o.typnotnull as "notNull", col_description(a.attrelid, a.attnum) as comment,
    case when t.typname in ('geometry', 'geography') then postgis_typmod_type(m.typmod) end as "geometryType",
    case when t.typname in ('geometry', 'geography') then postgis_typmod_srid(m.typmod) end as srid,
    case when t.typname in ('geometry', 'geography') then postgis_typmod_dims(m.typmod) end as dims
  from pg_attribute a
  join pg_type o on o.oid = a.atttypid
  cross join lateral (
    with recursive base(oid, typmod) as (
      select a.atttypid, a.atttypmod
      union all
      select d.typbasetype, case when b.typmod >= 0 then b.typmod else d.typtypmod end
      from base b join pg_type d on d.oid = b.oid and d.typtype = 'd'
    )
    select b.oid, b.typmod from base b join pg_type e on e.oid = b.oid where e.typtype <> 'd'
  ) m
  join pg_type t on t.oid = m.oid
  where a.attrelid = $1 and a.attnum > 0 and not a.attisdropped and has_column_privilege(a.attrelid, a.attnum, 'select')
  order by a.attnum`

async function findGeometry(
  config: PostgisConfig,
  table: TableName,
  all: readonly Column[],
  named: (column: string, what: string) => Column,
  store: Store,
  signal: AbortSignal,
): Promise<GeometryColumn | undefined> {
  const column = config.geometry === undefined ? all.find(isGeometry) : named(config.geometry, 'geometry')
  if (!column) return undefined
  const name = `${table.schema}.${table.table}`
  if (!isGeometry(column)) throw misfit(`The column "${column.name}" of ${name} is no geometry but ${column.sql}.`)
  const declared = column.geometryType ?? 'Geometry'
  const said = { srid: column.srid ?? 0, type: declared, measured: /m$/i.test(declared), z: /z/i.test(declared) }
  const open = column.type === 'geometry' && (said.srid === 0 || /^geometry/i.test(declared))
  const seen = open ? await look(table, column, store, signal) : undefined
  const srids = new Set(seen?.map(({ srid }) => srid))
  if (said.srid === 0 && srids.size > 1)
    throw misfit(`${name} holds geometries of several SRIDs (${[...srids].join(', ')}): give them one.`)
  const srid = said.srid || seen?.[0]?.srid || (column.type === 'geography' ? 4326 : 0)
  if (srid === 0 && config.srid === undefined)
    throw misfit(`${name} does not say the CRS of "${column.name}" (SRID 0): set "srid" to its EPSG code.`)
  const types = seen?.map(({ type }) => type) ?? (open ? [declared] : [declared])
  return {
    column,
    srid,
    type: commonType(types.length > 0 ? types : [declared]),
    curved: types.length === 0 || types.some(mayBeCurved),
    measured: seen ? seen.some(({ zm }) => zm % 2 === 1) || seen.length === 0 : said.measured || column.dims === 4,
    dimensions: (seen ? seen.some(({ zm }) => zm >= 2) : said.z || column.dims === 4) ? 3 : 2,
  }
}

interface Seen {
  readonly type: string
  readonly srid: number
  readonly zm: number
}

/** What the geometries of a column without declaration are; undefined where looking at all of them takes too long. */
async function look(table: TableName, column: Column, store: Store, signal: AbortSignal): Promise<Seen[] | undefined> {
  const name = `"${column.name.replaceAll('"', '""')}"`
  const what = `GeometryType(g) as type, ST_SRID(g) as srid, ST_Zmflag(g)::int as zm`
  const from = `from (select ${name} as g from ${quoteTable(table)} where ${name} is not null`
  try {
    return await store.query<Seen>({ text: `select distinct ${what} ${from}) t`, time: 2000 }, signal)
  } catch (error) {
    if (!(error instanceof ServiceError && error.code === 'timeout')) throw error
    const some = await store.query<Seen>({ text: `select distinct ${what} ${from} limit 1000) t` }, signal)
    return [...some, ...some.map(({ srid }) => ({ type: 'GEOMETRY', srid, zm: 3 }))]
  }
}

/** The one type of all, counting a part among its multiples. */
function commonType(postgis: readonly string[]): GeometryType {
  const types = new Set(postgis.map(geometryType))
  if (types.size === 1) return [...types][0]!
  for (const part of ['Point', 'LineString', 'Polygon'] as const)
    if ([...types].every(type => type === part || type === `Multi${part}`)) return `Multi${part}`
  return 'Geometry'
}

function schemaOf(
  config: PostgisConfig,
  published: readonly Column[],
  geometry: GeometryColumn | undefined,
  named: (column: string, what: string) => Column,
  table: string,
): FeatureSchema {
  const properties = published.map(
    (column): Property => ({
      name: column.name,
      type: propertyType(column),
      ...(column.comment ? { description: column.comment } : {}),
    }),
  )
  const time = typeof config.time === 'string' ? { start: config.time } : config.time
  for (const column of time ? [time.start, time.end] : [])
    if (column !== undefined && !isTime(named(column, 'time')))
      throw misfit(`The column "${column}" of ${table} is neither a date nor a timestamp: "time" cannot be it.`)
  return {
    properties,
    geometry: geometry && { type: geometry.type, dimensions: geometry.dimensions },
    ...(time ? { time: { start: time.start, ...(time.end === undefined ? {} : { end: time.end }) } } : {}),
  }
}
