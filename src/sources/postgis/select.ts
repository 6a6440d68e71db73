import type { Interval } from '../../core/interval.ts'
import type { FeatureSelection } from '../../core/source.ts'
import { quote, quoteTable, type Statement } from '../../core/store.ts'
import { bindable, type Column, comparable, readColumn } from './columns.ts'
import { type Bind, readGeometry, stored, touches } from './geometry.ts'
import { type Layout, misfit } from './introspect.ts'
import { keyOrder, keyParts, madeKey, makeKey, partsOf, partTypes } from './key.ts'

export interface SelectOptions {
  /** Texts of the key of the last row that was read. */
  readonly after: readonly string[] | undefined
  readonly limit: number
  /** Mends invalid shapes before they are tested. */
  readonly careful: boolean
}

const t = 't'

/** The statement of one batch: the geometry (WKB), the parts of the key and the columns, in the order of the key or (`whole`) in none. */
export function selectRows(layout: Layout, selection: FeatureSelection, options: SelectOptions): Statement {
  const { text, values, bind } = collect()
  const { key, geometry } = layout
  const cut = typeof selection.geometry === 'object' ? selection.geometry.cut : undefined
  const wanted = selection.geometry !== 'none' && geometry
  const careless = options.careful ? undefined : cut
  const list = [
    wanted ? readGeometry(wanted, t, bind, careless) : 'null::bytea',
    ...keyParts(key, t),
    ...selection.columns.map(name => readColumn(columnOf(layout, name), t)),
  ]
  const place = options.after ? [past(layout, options.after, bind)] : []
  const order = selection.whole ? '' : `order by ${keyOrder(key, t).join(', ')}`
  return text(
    `select ${list.join(', ')} ${from(layout, selection, options.careful, place, bind)}
     ${order} limit ${bind(options.limit)}::int8`,
    values,
  )
}

/** The statement that counts what matches, up to `most`: column `n`. */
export function countRows(layout: Layout, selection: FeatureSelection, most: number, careful: boolean): Statement {
  const { text, values, bind } = collect()
  const source = from(layout, selection, careful, [], bind)
  return text(`select count(*) as n from (select 1 ${source} limit ${bind(most)}::int8) c`, values)
}

function collect() {
  const values: unknown[] = []
  const bind: Bind = value => `$${values.push(value)}`
  return { values, bind, text: (text: string, bound: readonly unknown[]): Statement => ({ text, values: bound }) }
}

/** Only tables of points with a key can be thinned. */
export function isThinnable({ geometry, key }: Layout): boolean {
  return geometry?.type === 'Point' && key.kind === 'columns'
}

/** Where points are very many, the first of each cell: by rank where the configuration names one, else by key. */
function thinned(layout: Layout, cell: number, tests: readonly string[], bind: Bind): string {
  const { table, geometry, key, rank } = layout
  const shape = stored(geometry!, t)
  const size = `${bind(cell)}::float8`
  const cells = [`floor(ST_X(${shape}) / ${size})`, `floor(ST_Y(${shape}) / ${size})`]
  const order = [...cells, ...(rank ? [`${t}.${quote(rank.name)} desc nulls last`] : []), ...keyOrder(key, t)]
  return `from (select distinct on (${cells.join(', ')}) ${t}.* from ${quoteTable(table)} ${t} ${where(tests)}
    order by ${order.join(', ')}) ${t}`
}

/** `from … where …`; the made key of a table without one is seen from outside, where `ids` and the place are tested. */
function from(layout: Layout, selection: FeatureSelection, careful: boolean, place: string[], bind: Bind): string {
  const tests = filters(layout, selection, careful, bind)
  const ids = selection.ids ? [idTest(layout, selection.ids, bind)] : []
  const table = quoteTable(layout.table)
  if (selection.thin !== undefined && isThinnable(layout)) return thinned(layout, selection.thin, tests, bind)
  if (layout.key.kind === 'columns') return `from ${table} ${t} ${where([...tests, ...ids, ...place])}`
  const made = `select ${t}.*, ${makeKey(t)} as ${madeKey} from ${table} ${t} ${where(tests)}`
  return `from (${made}) ${t} ${where([...ids, ...place])}`
}

const where = (tests: readonly string[]) => (tests.length > 0 ? `where ${tests.join(' and ')}` : '')

function filters(layout: Layout, selection: FeatureSelection, careful: boolean, bind: Bind): string[] {
  const { areas, match } = selection
  const tests = (selection.where ?? []).map(({ property, value }) => {
    const column = columnOf(layout, property)
    if (value === null) return `${t}.${quote(property)} is null`
    const found = bindable(column, value)
    return found ? `${comparable(column, t, found.sql)} = ${bind(found.text)}::${found.sql}` : 'false'
  })
  if (areas) tests.push(layout.geometry ? touches(layout.geometry, t, areas, match, careful, bind) : 'false')
  if (selection.time) tests.push(timeTest(layout, selection.time, bind))
  return tests
}

/** Rows whose time meets the interval, and those that have none (OGC API Features §7.15.4). */
function timeTest(layout: Layout, { start, end }: Interval, bind: Bind): string {
  const { time } = layout.schema
  if (!time) return 'true'
  const from = columnOf(layout, time.start)
  const to = columnOf(layout, time.end ?? time.start)
  const tests: string[] = []
  // A date is its whole day; a timestamp is finer than our milliseconds.
  if (end !== undefined) {
    const last = from.type === 'date' ? `<= ${bind(instant(end))}` : `< ${bind(instant(end + 1))}`
    tests.push(`(${t}.${quote(from.name)} is null or ${t}.${quote(from.name)} ${last}::${from.type})`)
  }
  if (start !== undefined)
    tests.push(`(${t}.${quote(to.name)} is null or ${t}.${quote(to.name)} >= ${bind(instant(start))}::${to.type})`)
  return tests.length > 0 ? tests.join(' and ') : 'true'
}

/** RFC 3339 within the years that the database knows too. */
function instant(time: number): string {
  return new Date(Math.min(Math.max(time, firstYear), lastYear)).toISOString()
}

const firstYear = Date.parse('0001-01-01T00:00:00Z')
const lastYear = Date.parse('9999-12-31T23:59:59.999Z')

function idTest(layout: Layout, ids: readonly string[], bind: Bind): string {
  const found = ids.map(id => partsOf(layout.key, id)).filter(parts => parts !== undefined)
  if (found.length === 0) return 'false'
  const types = partTypes(layout.key)
  const tuples = found.map(parts => `(${parts.map((part, i) => `${bind(part)}::${types[i]}`).join(', ')})`)
  return `(${keyOrder(layout.key, t).join(', ')}) in (${tuples.join(', ')})`
}

function past(layout: Layout, after: readonly string[], bind: Bind): string {
  const types = partTypes(layout.key)
  const values = after.map((part, i) => `${bind(part)}::${types[i]}`)
  return `(${keyOrder(layout.key, t).join(', ')}) > (${values.join(', ')})`
}

function columnOf({ columns, table }: Layout, name: string): Column {
  const column = columns.get(name)
  if (!column) throw misfit(`${table.schema}.${table.table} has no column "${name}" any more.`)
  return column
}
