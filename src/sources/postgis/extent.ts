import { type Box, grow, intersection, world } from '../../core/box.ts'
import { CRS84 } from '../../core/crs/crs.ts'
import { areas, boxWithin, transformBox } from '../../core/crs/transform.ts'
import { ServiceError } from '../../core/error.ts'
import type { Facts } from '../../core/facts.ts'
import { quote, quoteTable, type Store } from '../../core/store.ts'
import { stored } from './geometry.ts'
import type { Layout } from './introspect.ts'

/** Rows up to which the extent is read from all of them. */
const small = 500_000
/** Milliseconds that reading all rows may take. */
const patience = 2000

interface Bounds {
  readonly a: number | null
  readonly b: number
  readonly c: number
  readonly d: number
}

/** About how many rows there are, by the planner: it knows views too, and the table's present size. */
export async function estimateRows(layout: Layout, store: Store, signal: AbortSignal): Promise<number | undefined> {
  const rows = await store.query<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    { text: `explain (format json) select 1 from ${quoteTable(layout.table)}` },
    signal,
  )
  return rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows']
}

/** Where the geometries are: exact for few rows, else from statistics with a margin, else the CRS's area of use. */
export async function readExtent(
  layout: Layout,
  estimate: number | undefined,
  store: Store,
  signal: AbortSignal,
): Promise<Facts['extent']> {
  const { geometry, crs } = layout
  if (!geometry) return undefined
  const name = quote(geometry.column.name)
  const table = quoteTable(layout.table)
  const [some] = await store.query<{ some: boolean }>(
    { text: `select exists (select from ${table} where ${name} is not null) as some` },
    signal,
  )
  if (!some?.some) return undefined
  const box = await readBox(layout, estimate ?? Number.POSITIVE_INFINITY, store, signal)
  const found = box ?? boxWithin(world, crs)
  if (!found) return undefined
  const transformed = transformBox(found, crs, CRS84)
  // Between the points that are transformed, an edge may bulge a little further.
  const lonLat =
    transformed && crs.kind === 'projected'
      ? grow(transformed, Math.max(transformed[2] - transformed[0], transformed[3] - transformed[1]) / 256)
      : transformed
  return { box: found, lonLat: (lonLat && intersection(lonLat, world)) ?? areas(crs)[0] ?? world }
}

async function readBox(layout: Layout, estimate: number, store: Store, signal: AbortSignal): Promise<Box | undefined> {
  const geometry = layout.geometry!
  const bounds = 'ST_XMin(e) as a, ST_YMin(e) as b, ST_XMax(e) as c, ST_YMax(e) as d'
  const exact = {
    text: `select ${bounds} from (select ST_Extent(${stored(geometry, 't')}) as e from ${quoteTable(layout.table)} t) x`,
    time: patience,
  }
  const fromStatistics = {
    text: `select ${bounds} from (select ST_EstimatedExtent($1, $2, $3) as e) x`,
    values: [layout.table.schema, layout.table.table, geometry.column.name],
  }
  const statistics = layout.relation.kind === 'r' && geometry.column.type === 'geometry'
  if (estimate <= small || !statistics) {
    const found = await unlessSlow(store.query<Bounds>(exact, signal))
    if (found) return asBox(found[0])
  }
  if (!statistics) return undefined
  const [found] = await store.query<Bounds>(fromStatistics, signal)
  const box = asBox(found)
  return box && widen(box, layout.crs)
}

/** Statistics may fall a little short; but no margin leads out of the world where the data do not. */
function widen(box: Box, { kind }: Layout['crs']): Box {
  const wide = grow(box, Math.max(box[2] - box[0], box[3] - box[1]) * 0.05)
  if (kind !== 'geographic') return wide
  const [west, south, east, north] = world
  return [
    Math.max(wide[0], Math.min(box[0], west)),
    Math.max(wide[1], Math.min(box[1], south)),
    Math.min(wide[2], Math.max(box[2], east)),
    Math.min(wide[3], Math.max(box[3], north)),
  ]
}

const asBox = (found: Bounds | undefined): Box | undefined =>
  found && found.a !== null ? [found.a, found.b, found.c, found.d] : undefined

/** First and last instant, null for an end that is open or too slow to find. */
export async function readTemporal(layout: Layout, store: Store, signal: AbortSignal): Promise<Facts['temporal']> {
  const { time } = layout.schema
  if (!time) return undefined
  const start = quote(time.start)
  const end = quote(time.end ?? time.start)
  const text = `select min(${start})::timestamptz as first, max(${end})::timestamptz as last${
    time.end === undefined ? '' : `, bool_or(${start} is null) as "openStart", bool_or(${end} is null) as "openEnd"`
  } from ${quoteTable(layout.table)}`
  const rows = await unlessSlow(
    store.query<{ first: string | null; last: string | null; openStart?: boolean; openEnd?: boolean }>(
      { text, time: patience },
      signal,
    ),
  )
  const [found] = rows ?? []
  return [found?.openStart ? null : (found?.first ?? null), found?.openEnd ? null : (found?.last ?? null)]
}

async function unlessSlow<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'timeout') return undefined
    throw error
  }
}
