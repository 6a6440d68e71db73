import { setImmediate } from 'node:timers/promises'
import type { Collection } from '../../core/catalog.ts'
import { type Facts, type Offering, offerings } from '../../core/facts.ts'
import type { Key } from '../../core/key.ts'
import type { DocumentContext } from '../../core/query.ts'

/** Milliseconds of work after which other requests have their turn. */
const TURN = 20

/**
 * What `make` makes of each collection that has the offering, in the order of the catalogue, kept as long as the
 * collection and its facts stand. A source that fails now is shown by the last facts that were read of it; one that
 * was never read cannot be shown.
 */
export async function perLayer<T>(
  { view, entries }: DocumentContext,
  offering: Offering,
  name: Key,
  make: (collection: Collection, facts: Facts) => T,
): Promise<readonly T[]> {
  const layers: T[] = []
  let begun = performance.now()
  for (const entry of entries) {
    const collection = entry.published?.collection ?? view.collection(entry.id)
    const facts = entry.published?.facts ?? collection.source.last
    if (!facts || !offerings(facts).has(offering)) continue
    layers.push(entry.published ? entry.kept(name, () => make(collection, facts)) : make(collection, facts))
    if (performance.now() - begun > TURN) {
      await setImmediate()
      begun = performance.now()
    }
  }
  return layers
}
