import type { Operation } from '../core/plan.ts'
import type { Queries } from '../core/query.ts'
import { bytes } from './bytes.ts'
import { document } from './document.ts'
import { feature } from './feature.ts'
import { features } from './features.ts'
import { map } from './map.ts'
import { tile } from './tile.ts'

/** What is done for each kind of query: a kind without an operation does not compile. */
export const operations: { readonly [K in keyof Queries]: Operation<Queries[K]> } = {
  features,
  feature,
  tile,
  map,
  bytes,
  document,
}
