import type { Body } from '../core/body.ts'
import { transform } from '../core/crs/transform.ts'
import { defineEncoder } from '../core/encoder.ts'
import type { FeatureRow } from '../core/feature.ts'
import type { Link } from '../core/link.ts'
import type { FeaturePage } from '../core/payload.ts'
import { geometryText } from './geojson-geometry.ts'

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

/** Characters of a chunk, and of a reply that is sent (and can be kept) whole. */
const chunkLength = 65_536
const wholeLength = 1_048_576

function writePage(page: FeaturePage): Body {
  const pieces = texts(page)
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    chunks.push(Buffer.from(next.value))
    length += next.value.length
    if (length > wholeLength) return stream(chunks, pieces)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** What is made already, then the rest as it is taken; between two chunks others have their turn. */
async function* stream(made: readonly Uint8Array[], rest: Iterator<string>): AsyncGenerator<Uint8Array> {
  yield* made
  for (let next = rest.next(); !next.done; next = rest.next()) {
    yield Buffer.from(next.value)
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** The reply's text in chunks. */
function* texts(page: FeaturePage): Generator<string> {
  const write = featureWriter(page)
  if (page.single) {
    const [row] = page.rows
    if (row) yield write(row, page.links)
    return
  }
  let text = `{"type":"FeatureCollection","numberReturned":${page.rows.length}`
  if (page.matched !== undefined) text += `,"numberMatched":${page.matched}`
  text += `,"links":${JSON.stringify(page.links)},"features":[`
  for (const [index, row] of page.rows.entries()) {
    text += `${index === 0 ? '\n' : ',\n'}${write(row, page.featureLinks?.(row.id) ?? [])}`
    if (text.length < chunkLength) continue
    yield text
    text = ''
  }
  yield `${text}\n]}\n`
}

function featureWriter({ columns, stored, crs }: FeaturePage): (row: FeatureRow, links: readonly Link[]) => string {
  const names = columns.map(({ name }) => JSON.stringify(name))
  const geometry = geometryText(transform(stored, crs), crs)
  return ({ id, values, geometry: wkb }, links) => {
    const properties = names.map((name, i) => `${name}:${JSON.stringify(values[i] ?? null)}`).join(',')
    const tail = links.length === 0 ? '' : `,"links":${JSON.stringify(links)}`
    return `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometry(wkb)},"properties":{${properties}}${tail}}`
  }
}
