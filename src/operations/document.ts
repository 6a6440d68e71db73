import type { Published } from '../core/catalog.ts'
import { type Facts, factsKey } from '../core/facts.ts'
import { hash, type Key } from '../core/key.ts'
import type { Operation, PlanContext } from '../core/plan.ts'
import type { DocumentEntry, DocumentQuery } from '../core/query.ts'

/** A document that a protocol writes from the catalogue and the facts: no data is read. */
export const document: Operation<DocumentQuery> = {
  needs: query => query.collections,
  plan(query, context) {
    const { view, encoders, protocols, limits } = context
    const entries = query.collections.map(id => entryOf(id, query, context))
    const encoder = query.encoder === undefined ? undefined : encoders.get(query.encoder)
    const complete = entries.every(entry => entry.published !== undefined)
    return {
      key: [
        'document',
        query.name,
        view.generation,
        view.service?.id,
        query.language,
        query.url.key,
        encoder?.id,
        entries.map(({ id, published }) => [id, published?.collection.hash, published && factsKey(published.facts)]),
      ],
      media: encoder?.media ?? 'text/xml; charset=utf-8',
      compressible: encoder?.compressible ?? true,
      maxAge: 0,
      run: run =>
        run.timed('encode', async () => {
          const made = await query.build({ view, encoders, protocols, limits, entries })
          if (made.kind === 'written') return { body: Buffer.from(made.text), media: made.media, headers: {}, complete }
          return { body: await encoders.encode(encoder!.id, made), headers: {}, complete }
        }),
    }
  },
}

function entryOf(id: string, query: DocumentQuery, { find, published }: PlanContext): DocumentEntry {
  const known = query.collections.length === 1 && !query.tolerant ? published(id) : find(id)
  return {
    id,
    published: known,
    kept: (name, make) => (known ? keep(known, name, make) : make()),
  }
}

const fragments = new WeakMap<Facts, Map<string, unknown>>()

/** Keeps what was made from a collection for as long as its facts stand. */
function keep<T>({ collection, facts }: Published, name: Key, make: () => T): T {
  const made = fragments.get(facts) ?? new Map<string, unknown>()
  fragments.set(facts, made)
  const key = hash([collection.id, collection.hash, name])
  if (!made.has(key)) {
    if (made.size > 50) made.clear()
    made.set(key, make())
  }
  return made.get(key) as T
}
