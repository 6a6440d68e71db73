import type { Body } from '../core/body.ts'
import { defineEncoder } from '../core/encoder.ts'
import { weightOf } from '../core/packed.ts'
import type { FeaturePage } from '../core/payload.ts'
import { featureWriter } from './geojson-feature.ts'
import { Text } from './text.ts'

/** GeoJSON (RFC 7946; in another CRS than CRS84 by OGC 18-058r1, coordinates in the CRS's official axis order). */
export const geojson = defineEncoder<'features'>({
  id: 'geojson',
  token: 'json',
  title: 'GeoJSON',
  media: 'application/geo+json',
  aliases: ['geojson', 'application/json', 'application/vnd.geo+json'],
  extension: 'geojson',
  compressible: true,
  conformance: { ogcapi: ['http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson'] },
  accepts: ['features'],
  encode: writePage,
})

/** Bytes of a chunk, and of a reply that is sent (and can be kept) whole. */
const chunkLength = 65_536
const wholeLength = 1_048_576

function writePage(page: FeaturePage): Body {
  const chunks = chunksOf(page)
  const first: Uint8Array = chunks.next().value
  const second = chunks.next()
  return second.done ? first : stream(first, second, chunks)
}

/** What is made already, in chunks, then the rest as it is taken; between two chunks others have their turn. */
async function* stream(
  first: Uint8Array,
  second: IteratorResult<Uint8Array>,
  rest: Iterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < first.length; at += chunkLength) yield first.subarray(at, at + chunkLength)
  for (let next = second; !next.done; next = rest.next()) {
    yield next.value
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** The reply in chunks, the first of which is all of it where that is not very long. */
function* chunksOf(page: FeaturePage): Generator<Uint8Array> {
  const { features, links, matched, single } = page
  const text = new Text(Math.min(wholeLength + chunkLength, 2 * weightOf(features) + 100 * features.count + 4096))
  const write = featureWriter(page, text)
  if (single) {
    write(0, () => links)
    yield text.take()
    return
  }
  const linksOf = page.featureLinks ?? (() => [])
  text.add(`{"type":"FeatureCollection","numberReturned":${features.count}`)
  if (matched !== undefined) text.add(`,"numberMatched":${matched}`)
  text.add(`,"links":${JSON.stringify(links)},"features":[`)
  let most = wholeLength
  for (let row = 0; row < features.count; row++) {
    text.add(row === 0 ? '\n' : ',\n')
    write(row, linksOf)
    if (text.length < most) continue
    yield text.take(chunkLength * 2)
    most = chunkLength
  }
  text.add('\n]}\n')
  yield text.take()
}
