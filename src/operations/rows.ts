import { isTooLarge, type ServiceError } from '../core/error.ts'
import { joinFeatures, type PackedFeatures } from '../core/packed.ts'
import type { FeatureReader, FeatureSelection } from '../core/source.ts'

/** How many features, and bytes of them, may still be read: shared by whatever is read for one picture. */
export interface Budget {
  features: number
  bytes: number
}

/** All features of a selection, for a picture that needs each of them. @throws what `tooMany` makes where the budget is not enough */
export async function allFeatures(
  reader: FeatureReader,
  selection: FeatureSelection,
  budget: Budget,
  tooMany: () => ServiceError,
  signal: AbortSignal,
): Promise<PackedFeatures> {
  const batches: PackedFeatures[] = []
  let count = 0
  try {
    for await (const { features, next } of reader.read({ ...selection, whole: true, bytes: budget.bytes }, signal)) {
      batches.push(features)
      count += features.count
      budget.features -= features.count
      budget.bytes -= features.bytes.length
      if (budget.features < 0 || budget.bytes < 0 || (next !== undefined && count >= selection.limit)) throw tooMany()
    }
  } catch (error) {
    throw isTooLarge(error) ? tooMany() : error
  }
  return joinFeatures(batches)
}
