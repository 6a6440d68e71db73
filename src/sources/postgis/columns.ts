import type { GeometryType, PropertyType, Value } from '../../core/feature.ts'
import { quote } from '../../core/store.ts'

/** A column as PostgreSQL describes it; a domain as the type it stands on. */
export interface Column {
  readonly name: string
  /** `int4`, `text`, `geometry`…, and the same as SQL writes it, with its schema where it needs one. */
  readonly type: string
  readonly sql: string
  /** PostgreSQL's type category: A array, S string, E enum, C composite… */
  readonly category: string
  /** True for a numeric without decimals. */
  readonly whole: boolean
  readonly notNull: boolean
  readonly comment: string | null
  /** What a geometry column says of itself. */
  readonly geometryType: string | null
  readonly srid: number | null
  readonly dims: number | null
}

const integers: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int2: [-32768n, 32767n],
  int4: [-2147483648n, 2147483647n],
  int8: [-9223372036854775808n, 9223372036854775807n],
}
const known: Readonly<Record<string, PropertyType>> = {
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  date: 'date',
  timestamp: 'date-time',
  timestamptz: 'date-time',
}

export const isGeometry = ({ type }: Column) => type === 'geometry' || type === 'geography'

/** True for a type whose values are compared and ordered as they are; others as their text. */
export const isOrdered = ({ type, category }: Column) => category === 'S' || ordered.has(type)
const ordered = new Set([
  'int2',
  'int4',
  'int8',
  'float4',
  'float8',
  'numeric',
  'bool',
  'uuid',
  'date',
  'timestamp',
  'timestamptz',
])

/** True for a column that means a moment in time. */
export const isTime = ({ type }: Column) => type === 'date' || type === 'timestamp' || type === 'timestamptz'

/** What a column holds, in the words of JSON Schema. */
export function propertyType(column: Column): PropertyType {
  if (column.type === 'numeric') return column.whole ? 'integer' : 'number'
  if (isTree(column)) return 'json'
  return (Object.hasOwn(known, column.type) && known[column.type]) || 'string'
}

const isTree = (column: Column) =>
  column.category === 'A' ||
  column.category === 'C' ||
  column.type === 'json' ||
  column.type === 'jsonb' ||
  isGeometry(column)

/** The expression that reads a column's value in a form of `core/field`. */
export function readColumn(column: Column, table: string): string {
  const name = `${table}.${quote(column.name)}`
  if (isGeometry(column)) return `ST_AsGeoJSON(${name})::jsonb`
  if (column.type === 'json' || column.type === 'jsonb') return `${name}::jsonb`
  if (isTree(column)) return `to_jsonb(${name})`
  return column.type === 'numeric' || Object.hasOwn(known, column.type) ? name : `${name}::text`
}

/** A value that a column can hold, with the SQL type to bind it as; undefined where the column never holds it. */
export function bindable(column: Column, value: Value): { readonly text: string; readonly sql: string } | undefined {
  if (propertyType(column) === 'json') return { text: JSON.stringify(value), sql: 'jsonb' }
  if (value === null || typeof value === 'object') return undefined
  const text = String(value)
  if (text.includes('\0')) return undefined
  const good = (test: boolean) => (test ? { text, sql: column.sql } : undefined)
  const range = integers[column.type]
  if (range) {
    // 12.0 is the integer 12, in a request as in JSON.
    const digits = /^[-+]?\d{1,20}(?:\.0+)?$/.test(text) ? text.replace(/\..*$/, '').replace('+', '') : undefined
    if (digits === undefined || BigInt(digits) < range[0] || BigInt(digits) > range[1]) return undefined
    return { text: digits, sql: column.sql }
  }
  switch (column.type) {
    case 'float4':
      return good(
        isDecimal(text) && Math.abs(Number(text)) < 3.4e38 && (Number(text) === 0 || Math.abs(Number(text)) > 1.2e-38),
      )
    case 'float8':
    case 'numeric':
      return good(isDecimal(text))
    case 'bool':
      return good(/^(?:true|false)$/.test(text))
    case 'uuid':
      return good(/^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i.test(text))
    case 'date':
      return good(text.length === 10 && isDay(text))
    case 'timestamp':
      return isInstant(text) ? { text: new Date(text.toUpperCase()).toISOString(), sql: column.sql } : undefined
    case 'timestamptz':
      return good(isInstant(text))
    default:
      return { text, sql: column.category === 'S' ? column.sql : 'text' }
  }
}

/** The column as it is compared with a bound value of `sql`. */
export function comparable(column: Column, table: string, sql: string): string {
  if (isTree(column)) return readColumn(column, table)
  const name = `${table}.${quote(column.name)}`
  return sql === column.sql ? name : `${name}::${sql}`
}

const isDecimal = (text: string) =>
  text.length <= 60 && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(text) && Number.isFinite(Number(text))

const isDay = (text: string) => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return (
    day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && day.getUTCFullYear() > 0
  )
}

const isInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text.toUpperCase()))

const simple: Readonly<Record<string, GeometryType>> = {
  point: 'Point',
  linestring: 'LineString',
  circularstring: 'LineString',
  compoundcurve: 'LineString',
  polygon: 'Polygon',
  curvepolygon: 'Polygon',
  triangle: 'Polygon',
  multipoint: 'MultiPoint',
  multilinestring: 'MultiLineString',
  multicurve: 'MultiLineString',
  multipolygon: 'MultiPolygon',
  multisurface: 'MultiPolygon',
  polyhedralsurface: 'MultiPolygon',
  tin: 'MultiPolygon',
  geometrycollection: 'GeometryCollection',
}

/** PostGIS's name of a geometry type, in any case and with Z or M, as ours once its arcs and patches are made plain. */
export function geometryType(postgis: string): GeometryType {
  return simple[postgis.toLowerCase().replace(/zm?$|m$/, '')] ?? 'Geometry'
}

/** True where the type may hold arcs or patches, which the WKB of a reply must not. */
export function mayBeCurved(postgis: string): boolean {
  return /^(?:circularstring|compoundcurve|curvepolygon|multicurve|multisurface|geometrycollection|geometry)(?:zm?|m)?$/i.test(
    postgis,
  )
}
