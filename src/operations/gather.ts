import type { Published, View } from '../core/catalog.ts'
import { asServiceError, type ServiceError } from '../core/error.ts'

/** At most this many sources are opened at once for one request. */
const AT_ONCE = 16

/**
 * The collections of these ids with their sources open, by id; a source that fails gives its error.
 * @throws unknown-collection, cancelled, timeout
 */
export async function gather(
  ids: readonly string[],
  { view, signal }: { readonly view: View; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, Published | ServiceError>> {
  const found = new Map<string, Published | ServiceError>()
  const waiting = [...new Set(ids.map(id => view.collection(id)))]
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
