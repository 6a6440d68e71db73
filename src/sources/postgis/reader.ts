import { isTooLarge, ServiceError } from '../../core/error.ts'
import { FieldWalk, firstFeatures, nextParts, type PackedFeatures, type Rows, weightOf } from '../../core/packed.ts'
import type { FeatureBatch, FeatureReader, FeatureSelection } from '../../core/source.ts'
import type { Statement, Store } from '../../core/store.ts'
import type { Layout } from './introspect.ts'
import { readToken, tokenOf } from './key.ts'
import { countRows, isThinnable, selectRows } from './select.ts'
import { plainPatches } from './wkb.ts'

/** Rows of a first batch and of the largest, and the bytes of geometry that a batch aims at. */
const first = 1000
const largest = 10_000
const aim = 8_000_000
/** Bytes above which a batch is read again with fewer rows. */
const heavy = 64_000_000

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

/** Reads rows of a table by the place in its key. */
export function openReader(context: ReaderContext): FeatureReader {
  /** Rows of a first batch, more where those read last were light: each further batch searches the table again. */
  let usual = first

  /** Runs a statement; an invalid shape that it fails on is mended in a second try. */
  async function ask(make: (careful: boolean) => Statement, signal: AbortSignal): Promise<Rows> {
    try {
      return await context.store().rows(make(false), signal)
    } catch (error) {
      if (sqlState(error) === 'XX000') return context.store().rows(make(true), signal)
      if (isGone(error)) context.forget()
      throw error
    }
  }

  async function* read(asked: FeatureSelection, signal: AbortSignal): AsyncGenerator<FeatureBatch> {
    const layout = await context.layout(signal)
    const thins = asked.thin !== undefined && isThinnable(layout) && (context.estimate() ?? 0) > many
    const { thin: _, ...whole } = asked
    const selection: FeatureSelection = thins ? { ...asked, whole: true } : whole
    const name = `${layout.table.schema}.${layout.table.table}`
    let after = selection.after === undefined ? undefined : readToken(layout.key, name, selection.after)
    let left = selection.limit
    let size = selection.whole ? left : usual
    while (left > 0) {
      const wanted = Math.min(left, size)
      const place = after
      const bytes = selection.whole ? selection.bytes : wanted > 1 ? heavy : undefined
      const make = (careful: boolean) => ({
        ...selectRows(layout, selection, { after: place, limit: wanted + 1, careful }),
        ...(bytes === undefined ? {} : { bytes }),
      })
      const found = await ask(make, signal).catch((error: unknown) => {
        if (isTooLarge(error) && !selection.whole && wanted > 1) return undefined
        throw error
      })
      if (!found) {
        size = Math.ceil(wanted / 16)
        usual = size
        continue
      }
      const features = { ...firstFeatures(found, wanted), columns: selection.columns }
      const more = found.count > wanted
      if (layout.geometry?.curved) plainPatches(features)
      if (more) after = lastKey(features)
      yield { features, next: more && after ? tokenOf(name, after) : undefined }
      if (!more) return
      left -= wanted
      size = nextSize(features)
      usual = Math.max(Math.min(first, usual), size)
    }
  }

  return {
    read,
    async count(selection, signal) {
      const layout = await context.layout(signal)
      if (!isFiltered(selection) && (context.estimate() ?? 0) > dear) return undefined
      try {
        const make = (careful: boolean) => ({ ...countRows(layout, selection, dear + 1, careful), time: patience })
        const counted = await ask(make, signal)
        const walk = new FieldWalk(counted)
        walk.row(0)
        const n = Number(walk.next().value('int8'))
        return n <= dear ? n : undefined
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
function nextSize(rows: Rows): number {
  return Math.max(10, Math.min(largest, rows.count * 4, Math.floor((aim * rows.count) / weightOf(rows))))
}

function lastKey(features: PackedFeatures): string[] {
  const walk = new FieldWalk(features)
  walk.row(features.count - 1)
  walk.next()
  return nextParts(features, walk)
}

function sqlState(error: unknown): string | undefined {
  const cause = error instanceof ServiceError ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/** The table or one of its columns is not as it was: undefined table, column or function, or another type. */
const isGone = (error: unknown) =>
  ['42P01', '42703', '42883', '42804', '42846', '0A000'].includes(sqlState(error) ?? '')
