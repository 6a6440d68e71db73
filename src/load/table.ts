import type { Crs } from '../core/crs/crs.ts'
import { quote, quoteTable, type TableName } from '../core/store.ts'
import { type Layer, LoadError, type Row } from './layer.ts'
import { columnNames } from './names.ts'
import type { Writer } from './writer.ts'

export interface LoadedTable {
  readonly table: TableName
  readonly count: number
  readonly geometry: string | undefined
  /** The column of the ids, and whether it is the data's own. */
  readonly id: { readonly column: string; readonly own: boolean }
  readonly columns: readonly string[]
  readonly notes: readonly string[]
}

export interface TableTarget {
  readonly table: TableName
  /** Undefined for a table without geometry. */
  readonly crs: Crs | undefined
  onProgress?(rows: number): void
}

/** Begins the comment of each table that was made here: no other one is ever replaced. */
const MARK = 'geosocle add:'

/** Columns whose values are ids in the words of the data, where they are unique. */
const keys = [
  ...['id', 'cleabs', 'code', 'gid', 'fid', 'ogc_fid', 'objectid', 'uuid', 'guid', 'gml_id', 'identifiant'],
  ...['insee', 'code_insee', 'insee_com', 'insee_dep', 'insee_reg', 'idu', 'nuts_id', 'siret', 'osm_id'],
]

/**
 * Loads a layer into a table that takes the place of an earlier load in one moment; readers see the old rows or the
 * new ones.
 * @throws LoadError where the table is somebody else's or a row does not fit
 */
export async function loadTable(
  writer: Writer,
  layer: Layer,
  target: TableTarget,
  signal: AbortSignal,
): Promise<LoadedTable> {
  const { table } = target
  const schema = quote(table.schema)
  await refuseStrangers(writer, table, layer.place)
  const staging = { schema: table.schema, table: `${table.table.slice(0, 50)}__new` }
  const name = quoteTable(staging)
  const columns = columnNames(layer.columns.map(({ title }) => title))
  const geometry = layer.geometry ? ['geom'] : []
  const declared = layer.columns.map(({ type }, i) => `${quote(columns[i]!)} ${type}`)
  await writer.query(`create schema if not exists ${schema}`)
  await writer.query(`drop table if exists ${name}`)
  await writer.query(`create table ${name} (${[...declared, ...geometry.map(() => '"geom" geometry')].join(', ')})`)
  try {
    const progress = target.onProgress ? { onProgress: target.onProgress } : {}
    const seen = { broken: 0 }
    const count = await writer.insertMany(staging, [...columns, ...geometry], cells(layer, seen, signal), progress)
    const shape = layer.geometry ? await settleGeometry(writer, name, target.crs) : undefined
    const id = await settleKey(writer, name, columns, count)
    for (const [i, { title }] of layer.columns.entries())
      if (title.toLowerCase() !== columns[i])
        await writer.query(`comment on column ${name}.${quote(columns[i]!)} is ${literal(title)}`)
    await writer.query(`comment on table ${name} is ${literal(`${MARK} ${layer.place}`)}`)
    if (shape) await writer.query(`create index on ${name} using gist ("geom")`)
    await swap(writer, staging, table)
    await writer.query(`analyze ${quoteTable(table)}`)
    const notes = [...brokenText(seen.broken), ...(shape?.notes ?? [])]
    return {
      table,
      count,
      geometry: shape?.type,
      id,
      columns: layer.columns.map(({ title }, i) => arrow(title, columns[i]!)),
      notes,
    }
  } catch (error) {
    await writer.query(`drop table if exists ${name}`).catch(() => undefined)
    throw explain(error, layer.place)
  }
}

/** The rows as the database takes them; `seen` counts those whose text was decoded wrongly. */
async function* cells(layer: Layer, seen: { broken: number }, signal: AbortSignal): AsyncGenerator<readonly unknown[]> {
  const row = layer.geometry ? ({ values, geometry }: Row) => [...values, geometry] : ({ values }: Row) => values
  for await (const one of layer.rows(signal)) {
    if (one.values.some(value => value?.includes('\ufffd'))) seen.broken++
    yield row(one)
  }
}

function brokenText(rows: number): string[] {
  if (rows === 0) return []
  const remedy = 'export it again as UTF-8, or put a .cpg file that names its encoding (ISO-8859-1) beside a shapefile'
  return [
    `⚠ ${rows === 1 ? '1 feature holds' : `${rows} features hold`} "\ufffd", which stands for letters that were lost: ${remedy}`,
  ]
}

async function refuseStrangers(writer: Writer, { schema, table }: TableName, place: string): Promise<void> {
  const [found] = await writer.query<{ comment: string | null }>(
    `select obj_description(c.oid, 'pg_class') as comment from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relname = $2`,
    [schema, table],
  )
  if (found && !found.comment?.startsWith(MARK))
    throw new LoadError(
      `${place}: the table ${schema}.${table} exists and was not made by "geosocle add". Choose another --service, or remove it.`,
    )
}

const families: Readonly<Record<string, string>> = {
  POINT: 'Point',
  MULTIPOINT: 'Point',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'LineString',
  COMPOUNDCURVE: 'LineString',
  CIRCULARSTRING: 'LineString',
  MULTICURVE: 'LineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'Polygon',
  CURVEPOLYGON: 'Polygon',
  MULTISURFACE: 'Polygon',
}

/** One type for all geometries: arcs become lines, single ones multiple where both are there, Z stays where it tells something. */
async function settleGeometry(writer: Writer, name: string, crs: Crs | undefined) {
  const found = await writer.query<{ type: string; z: boolean; arcs: boolean; height: boolean; count: string }>(
    `select GeometryType("geom") as type, bool_or(ST_Zmflag("geom") >= 2) as z, bool_or(ST_HasArc("geom")) as arcs,
       bool_or(coalesce(ST_ZMin("geom"), 0) <> 0 or coalesce(ST_ZMax("geom"), 0) <> 0) as height, count(*) as count
     from ${name} where "geom" is not null group by 1`,
  )
  const kinds = new Set(found.map(({ type }) => families[type] ?? 'Geometry'))
  const [family = 'Geometry'] = kinds.size === 1 ? kinds : []
  const multi = family !== 'Geometry' && found.some(({ type }) => /^MULTI|^COMPOUND|^MULTIS/.test(type))
  const arcs = found.some(one => one.arcs)
  const z = found.some(one => one.z) && found.some(one => one.height)
  const flat = `${z ? 'ST_Force3DZ' : 'ST_Force2D'}(${arcs ? 'ST_CurveToLine("geom")' : '"geom"'})`
  const type = `${multi ? 'Multi' : ''}${family}`
  const srid = crs ? Number(crs.code) : 0
  await writer.query(
    `alter table ${name} alter column "geom" type geometry(${type}${z ? 'Z' : ''}, ${srid})
     using ST_SetSRID(${multi ? `ST_Multi(${flat})` : flat}, ${srid})`,
  )
  const singles = multi && found.some(({ type: one }) => !/^MULTI/.test(one))
  const notes = [
    ...(singles ? [`single and multiple geometries: all are ${type} now`] : []),
    ...(arcs ? ['arcs became lines'] : []),
    ...(found.some(one => one.z) && !z ? ['every height is 0: it was left out'] : []),
  ]
  return { type: `${type}${z ? ' with Z' : ''}`, notes }
}

async function settleKey(writer: Writer, name: string, columns: readonly string[], count: number) {
  for (const column of keys.filter(key => columns.includes(key))) {
    const c = quote(column)
    const [row] = await writer.query<{ ok: boolean }>(
      `select count(${c}) = $1 and count(distinct ${c}) = $1 and coalesce(max(length(${c}::text)), 0) <= 200 as ok from ${name}`,
      [count],
    )
    if (!row?.ok) continue
    await writer.query(`alter table ${name} add primary key (${c})`)
    return { column, own: true }
  }
  const column = ['gid', 'geosocle_id', 'geosocle_gid'].find(one => !columns.includes(one))!
  await writer.query(`alter table ${name} add column ${quote(column)} bigserial primary key`)
  return { column, own: false }
}

async function swap(writer: Writer, from: TableName, to: TableName): Promise<void> {
  await writer.query('begin')
  try {
    await writer.query(`drop table if exists ${quoteTable(to)} cascade`)
    await writer.query(`alter table ${quoteTable(from)} rename to ${quote(to.table)}`)
    await writer.query('commit')
  } catch (error) {
    await writer.query('rollback')
    throw error
  }
}

function explain(error: unknown, place: string): Error {
  if (!(error instanceof Error) || error instanceof LoadError || error.name === 'AbortError') return error as Error
  const { code } = error as { code?: unknown }
  if (typeof code !== 'string') return error
  return new LoadError(
    `${place}: the database refuses a row (${error.message}). Mend the data, or convert them to GeoPackage with ogr2ogr -makevalid.`,
  )
}

const literal = (text: string) => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`

const arrow = (title: string, column: string) => (title.toLowerCase() === column ? column : `${column} (${title})`)
