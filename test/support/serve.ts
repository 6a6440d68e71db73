import { Flights } from '../../src/caches/flights.ts'
import { ByteCache } from '../../src/caches/lru.ts'
import type { Catalog } from '../../src/core/catalog.ts'
import { Encoders } from '../../src/core/encoder.ts'
import { defaultLimits, type Limits } from '../../src/core/limits.ts'
import type { Work } from '../../src/core/work.ts'
import { encoders } from '../../src/encoders/index.ts'
import { makeApp } from '../../src/http/app.ts'
import { assets } from '../../src/http/assets.ts'
import { compress } from '../../src/http/compress.ts'
import { openFront } from '../../src/http/front.ts'
import { makeMetrics } from '../../src/http/metrics.ts'
import { makeShare } from '../../src/http/share.ts'
import type { Answer } from '../../src/operations/answer.ts'
import { protocols } from '../../src/protocols/index.ts'
import { findAsset } from '../../src/web/assets.ts'

/** Work that no test without threads may ask for. */
const noWork: Work = {
  run: async () => {
    throw new Error('this test has no worker threads')
  },
}

/** A server on a free port over a catalogue in memory, with every registered protocol and encoder. */
export async function serveCatalog(
  catalog: () => Catalog,
  { work = noWork, limits = defaultLimits }: { work?: Work; limits?: Limits } = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const quiet = { info: () => undefined, warn: () => undefined, error: (detail: object) => console.error(detail) }
  const front = await openFront({ host: '127.0.0.1', port: 0, handler: () => undefined })
  const road = {
    release: 'test',
    encoders: new Encoders(encoders),
    protocols,
    settings: (id: string) => protocols.find(protocol => protocol.id === id)!.config.parse({}),
    limits,
    work,
    replies: new ByteCache<Answer>(10_000_000),
    flights: new Flights<Answer>(),
    compress,
  }
  const app = makeApp(
    { catalog, road, origin: () => front.url, share: makeShare(() => false), metrics: makeMetrics(), log: quiet },
    router => assets(router, findAsset),
  )
  front.handle(app.callback())
  return { url: front.url, close: () => front.close(100) }
}
