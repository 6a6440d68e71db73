import type { Collection, Published, View } from '../core/catalog.ts'
import { asServiceError, type ServiceError } from '../core/error.ts'

/** At most this many sources are opened at once for one request. */
const AT_ONCE = 16

type Gathered = Map<string, Published | ServiceError>

/**
 * The collections of these ids with their sources open, by id: at once where all of them are; a source that fails gives
 * its error.
 * @throws unknown-collection, cancelled, timeout
 */
export function gather(
  ids: readonly string[],
  { view, client }: { readonly view: View; readonly client: { readonly signal: AbortSignal } },
): Gathered | Promise<Gathered> {
  const found: Gathered = new Map()
  const waiting = new Set<Collection>()
  for (const id of ids) {
    const collection = view.collection(id)
    const opened = collection.source.opened()
    if (opened) found.set(collection.id, { collection, source: opened.source, facts: opened.facts })
    else waiting.add(collection)
  }
  return waiting.size === 0 ? found : openAll([...waiting], found, client.signal)
}

async function openAll(waiting: Collection[], found: Gathered, signal: AbortSignal): Promise<Gathered> {
  const next = async (): Promise<void> => {
    for (let collection = waiting.pop(); collection; collection = waiting.pop()) {
      try {
        found.set(collection.id, { collection, ...(await collection.source.open(signal)) })
      } catch (thrown) {
        signal.throwIfAborted()
        found.set(collection.id, asServiceError(thrown))
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, next))
  return found
}
