import type { Body } from '../core/body.ts'
import { defineEncoder } from '../core/encoder.ts'
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
  const pieces = chunksOf(page)
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    chunks.push(next.value)
    length += next.value.length
    if (length > wholeLength) return stream(chunks, pieces)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

/** What is made already, then the rest as it is taken; between two chunks others have their turn. */
async function* stream(made: readonly Uint8Array[], rest: Iterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* made
  for (let next = rest.next(); !next.done; next = rest.next()) {
    yield next.value
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** The reply in chunks. */
function* chunksOf(page: FeaturePage): Generator<Uint8Array> {
  const { features, links, matched, single } = page
  const text = new Text()
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
  for (let row = 0; row < features.count; row++) {
    text.add(row === 0 ? '\n' : ',\n')
    write(row, linksOf)
    if (text.length >= chunkLength) yield text.take()
  }
  text.add('\n]}\n')
  yield text.take()
}
