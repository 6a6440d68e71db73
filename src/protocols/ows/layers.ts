import type { Collection } from '../../core/catalog.ts'
import { type Facts, type Offering, offerings } from '../../core/facts.ts'
import type { Key } from '../../core/key.ts'
import type { DocumentContext } from '../../core/query.ts'

/**
 * What `make` makes of each collection that has the offering, in the order of the catalogue, kept as long as the
 * collection and its facts stand. A source that fails now is shown by the last facts that were read of it; one that
 * was never read cannot be shown.
 */
export function perLayer<T>(
  { view, entries }: DocumentContext,
  offering: Offering,
  name: Key,
  make: (collection: Collection, facts: Facts) => T,
): readonly T[] {
  return entries.flatMap(entry => {
    const collection = entry.published?.collection ?? view.collection(entry.id)
    const facts = entry.published?.facts ?? collection.source.last
    if (!facts || !offerings(facts).has(offering)) return []
    return [entry.published ? entry.kept(name, () => make(collection, facts)) : make(collection, facts)]
  })
}
