import { describe, expect, it } from 'vitest'
import { isBuffered } from '../../src/core/body.ts'
import { CRS84, epsg } from '../../src/core/crs/crs.ts'
import type { Encoder } from '../../src/core/encoder.ts'
import type { FeatureRow, Property } from '../../src/core/feature.ts'
import { makeLinks } from '../../src/core/link.ts'
import { answers } from '../../src/core/media.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { Document, FeaturePage, Image, Payload, PayloadKind, VectorTile } from '../../src/core/payload.ts'
import { encoders } from '../../src/encoders/index.ts'
import { renderVectorTile } from '../../src/render/vectortile.ts'
import { tileJob } from '../support/tiles.ts'
import { writeWkb } from '../support/wkb.ts'

/** Breaks out of whatever does not escape it: markup, JSON, attributes, a line of a header. */
const hostile = `"><img src=x onerror=alert(1)>'\\\u2028\r\n\u0000 é 𝄞`
const hostileMarkup = '<img src=x'
const url = makeLinks({ root: 'https://example.org', scope: '' })
const columns: Property[] = [hostile, 'plain'].map(name => ({ name, type: 'string' }))

const row = (id: string | number): FeatureRow => ({
  id,
  values: [hostile, { tree: [hostile] }],
  geometry: writeWkb({
    type: 'Polygon',
    coordinates: [
      [
        [2, 48],
        [3, 48],
        [3, 49],
        [2, 48],
      ],
    ],
  }),
})
const page = (rows: readonly FeatureRow[], single = false): FeaturePage => ({
  kind: 'features',
  collection: { id: 'c', title: hostile },
  schema: { properties: columns, geometry: { type: 'Polygon', dimensions: 2 } },
  columns,
  features: packFeatures(
    rows,
    columns.map(({ name }) => name),
  ),
  stored: CRS84,
  crs: epsg(2154)!,
  matched: rows.length,
  links: [{ href: 'https://example.org/x', rel: 'self', title: hostile }],
  single,
  language: 'fr',
  url,
})
const document: Document = {
  kind: 'document',
  page: 'conformance',
  title: hostile,
  json: { title: hostile, conformsTo: [hostile] },
  people: {
    crumbs: [{ title: hostile, href: 'https://example.org/' }],
    formats: [],
    groups: [{ title: hostile, classes: [hostile] }],
  },
  language: 'en',
  url,
}
const image = (channels: 3 | 4): Image => ({
  kind: 'pixels',
  width: 8,
  height: 5,
  channels,
  data: Uint8Array.from({ length: 40 * channels }, (_, i) => (i * 37) % 256),
})
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [9, 9],
      [900, 9],
      [900, 900],
      [9, 9],
    ],
  ],
}
const tile: VectorTile = renderVectorTile(
  tileJob([{ geometry: square, values: [hostile, { tree: hostile }] }], { columns: [hostile, 'plain'] }),
)

const payloads: { readonly [K in PayloadKind]: readonly Payload[] } = {
  features: [page([row(1), row(hostile)]), page([row(hostile)], true)],
  document: [document],
  pixels: [image(3), image(4)],
  vectortile: [tile],
}
const empty: { readonly [K in PayloadKind]?: Payload } = {
  features: page([]),
  vectortile: { kind: 'vectortile', layers: [] },
}

async function bytesOf(encoder: Encoder, payload: Payload): Promise<Buffer> {
  const body = await encoder.encode(payload as never)
  if (isBuffered(body)) return Buffer.from(body)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

it('no two encoders of a kind answer to the same word', () => {
  for (const kind of Object.keys(payloads) as PayloadKind[]) {
    const able = encoders.filter(encoder => encoder.accepts.includes(kind))
    expect(able.length).toBeGreaterThan(0)
    for (const { id, token, media, aliases = [] } of able) {
      for (const word of [token, media, ...aliases])
        expect(able.filter(other => answers(other, word)).map(other => other.id)).toEqual([id])
    }
  }
})

describe.each(encoders.map(encoder => [encoder.id, encoder] as const))('the encoder %s', (_, encoder) => {
  it('names itself: a media type, a token, an ending', () => {
    expect(encoder.media).toMatch(/^[a-z]+\/[\w.+-]+(; ?[\w-]+=("[^"]*"|[\w.-]+))*$/)
    expect(encoder.token).toMatch(/^[a-z0-9]+$/)
    expect(encoder.extension).toMatch(/^[a-z0-9]+$/)
    expect(encoder.accepts.length).toBeGreaterThan(0)
    for (const uri of Object.values(encoder.conformance ?? {}).flat())
      expect(uri).toMatch(/^https?:\/\/www\.opengis\.net\/spec\//)
  })

  const cases = encoder.accepts.flatMap(kind =>
    payloads[kind].map((payload, i) => [`${kind} ${i + 1}`, payload] as const),
  )

  it.each(cases)('makes bytes of %s, the same each time', async (_, payload) => {
    const bytes = await bytesOf(encoder, payload)
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.equals(await bytesOf(encoder, payload))).toBe(true)
  })

  it.each(cases)('lets nothing break out of %s', async (_, payload) => {
    const text = (await bytesOf(encoder, payload)).toString()
    if (encoder.media.includes('json')) expect(JSON.stringify(JSON.parse(text))).toContain(hostileMarkup)
    if (encoder.media.includes('html') || encoder.media.includes('xml')) expect(text).not.toContain(hostileMarkup)
  })

  const none = encoder.accepts.flatMap(kind => (empty[kind] ? [[kind, empty[kind]] as const] : []))

  it.skipIf(none.length === 0).each(none)('takes %s with nothing in it', async (_, payload) => {
    await expect(bytesOf(encoder, payload)).resolves.toBeInstanceOf(Buffer)
  })
})
