import type { ServiceError } from '../core/error.ts'
import type { FeatureRow } from '../core/feature.ts'
import type { FeatureReader, FeatureSelection } from '../core/source.ts'

/** How many features may still be read: shared by whatever is read for one picture. */
export interface Budget {
  features: number
}

/** All rows of a selection, for a picture that needs each of them. @throws what `tooMany` makes where the budget is not enough */
export async function allRows(
  reader: FeatureReader,
  selection: FeatureSelection,
  budget: Budget,
  tooMany: () => ServiceError,
  signal: AbortSignal,
): Promise<FeatureRow[]> {
  const rows: FeatureRow[] = []
  for await (const batch of reader.read(selection, signal)) {
    for (const row of batch.rows) rows.push(row)
    budget.features -= batch.rows.length
    if (budget.features < 0 || (batch.next !== undefined && rows.length >= selection.limit)) throw tooMany()
  }
  return rows
}
