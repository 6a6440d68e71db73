import { ServiceError } from '../../core/error.ts'
import { type FeatureBatch, type FeatureRow, weightOf } from '../../core/feature.ts'
import type { FeatureReader, FeatureSelection } from '../../core/source.ts'
import type { Statement, Store } from '../../core/store.ts'
import { asValue } from './columns.ts'
import type { Layout } from './introspect.ts'
import { idOf, readToken, tokenOf } from './key.ts'
import { countRows, isThinnable, selectRows } from './select.ts'
import { plainWkb } from './wkb.ts'

/** Rows of a first batch and of the largest, and the bytes of geometry that a batch aims at. */
const first = 1000
const largest = 10_000
const aim = 8_000_000

/** Points above which it is worth thinning them. */
const many = 10_000

/** Rows above which counting is too dear, and the milliseconds that it may take. */
const dear = 200_000
const patience = 1000

export interface ReaderContext {
  store(): Store
  /** The table's structure, read again after `forget`. */
  layout(signal: AbortSignal): Promise<Layout>
  forget(): void
  estimate(): number | undefined
}

type Row = Readonly<Record<string, unknown>> & { readonly g?: Uint8Array | null }

/** Reads rows of a table by the place in its key. */
export function openReader(context: ReaderContext): FeatureReader {
  /** Rows of a first batch, more where those read last were light: each further batch searches the table again. */
  let usual = first

  /** Runs a statement; an invalid shape that it fails on is mended in a second try. */
  async function ask<R extends object>(make: (careful: boolean) => Statement, signal: AbortSignal): Promise<R[]> {
    try {
      return await context.store().query<R>(make(false), signal)
    } catch (error) {
      if (sqlState(error) === 'XX000') return context.store().query<R>(make(true), signal)
      if (isGone(error)) context.forget()
      throw error
    }
  }

  async function* read(asked: FeatureSelection, signal: AbortSignal): AsyncGenerator<FeatureBatch> {
    const layout = await context.layout(signal)
    const thins = asked.thin !== undefined && isThinnable(layout) && (context.estimate() ?? 0) > many
    const { thin: _, ...whole } = asked
    const selection: FeatureSelection = thins ? asked : whole
    const name = `${layout.table.schema}.${layout.table.table}`
    let after = selection.after === undefined ? undefined : readToken(layout.key, name, selection.after)
    let left = selection.limit
    let size = thins ? left : usual
    while (left > 0) {
      const wanted = Math.min(left, size)
      const place = after
      const found = await ask<Row>(
        careful => selectRows(layout, selection, { after: place, limit: wanted + 1, careful }),
        signal,
      )
      const more = found.length > wanted
      const kept = more ? found.slice(0, wanted) : found
      const rows = kept.map(row => readRow(layout, selection, row))
      after = kept.length > 0 ? keyOf(layout, kept.at(-1)!) : after
      yield { rows, next: more && after ? tokenOf(name, after) : undefined }
      if (!more) return
      left -= wanted
      size = nextSize(rows)
      usual = Math.max(first, size)
    }
  }

  return {
    read,
    async count(selection, signal) {
      const layout = await context.layout(signal)
      if (!isFiltered(selection) && (context.estimate() ?? 0) > dear) return undefined
      try {
        const make = (careful: boolean) => ({ ...countRows(layout, selection, dear + 1, careful), time: patience })
        const [found] = await ask<{ n: number }>(make, signal)
        return found && found.n <= dear ? found.n : undefined
      } catch (error) {
        if (error instanceof ServiceError && error.code === 'timeout' && !signal.aborted) return undefined
        throw error
      }
    },
  }
}

const isFiltered = ({ areas, where, time, ids }: FeatureSelection) =>
  areas !== undefined || (where?.length ?? 0) > 0 || time !== undefined || ids !== undefined

/** Batches grow where rows are light, so that a tile of many points is not sorted a hundred times. */
function nextSize(rows: readonly FeatureRow[]): number {
  const bytes = rows.reduce((sum, row) => sum + weightOf(row), 0)
  return Math.max(10, Math.min(largest, rows.length * 4, Math.floor((aim * rows.length) / bytes)))
}

function keyOf({ key }: Layout, row: Row): string[] {
  const parts = key.kind === 'row' ? 1 : key.columns.length
  return Array.from({ length: parts }, (_, i) => String(row[`k${i}`]))
}

function readRow(layout: Layout, selection: FeatureSelection, row: Row): FeatureRow {
  return {
    id: idOf(layout.key, keyOf(layout, row)),
    values: selection.columns.map((_, i) => asValue(row[`v${i}`])),
    geometry: plainWkb(row.g ?? null),
  }
}

function sqlState(error: unknown): string | undefined {
  const cause = error instanceof ServiceError ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/** The table or one of its columns is not as it was: undefined table, column or function, or another type. */
const isGone = (error: unknown) =>
  ['42P01', '42703', '42883', '42804', '42846', '0A000'].includes(sqlState(error) ?? '')
