import { cached } from './cached.ts'
import { items } from './items.ts'
import { maps } from './map.ts'
import { ranges } from './ranges.ts'
import type { Row } from './row.ts'
import { storedTiles } from './storedtile.ts'
import { z12, z14 } from './vectortile.ts'

/** A row whose kind of request nobody outside it needs to know. */
export interface AnyRow extends Pick<Row<unknown>, 'id' | 'title' | 'about' | 'aims'> {
  /** Gives the row, with its own kind of request, to whoever takes any. */
  open<T>(take: <Q>(row: Row<Q>) => T): T
}

const any = <Q>(row: Row<Q>): AnyRow => {
  const { id, title, about, aims } = row
  return { id, title, about, aims, open: take => take(row) }
}

/** All rows, in the order of the report: the slowest last. */
export const rows: readonly AnyRow[] = [
  any(z14),
  ...storedTiles.map(any),
  ...maps.map(any),
  any(items),
  any(ranges),
  ...cached.map(any),
  any(z12),
]
