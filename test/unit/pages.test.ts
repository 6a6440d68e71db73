import { describe, expect, test } from 'vitest'
import { epsg } from '../../src/core/crs/crs.ts'
import { makeLinks } from '../../src/core/link.ts'
import { packFeatures } from '../../src/core/packed.ts'
import type { PageName, Pages } from '../../src/core/pages.ts'
import type { Document, FeaturePage, Json } from '../../src/core/payload.ts'
import { inLanguage, plainAddress } from '../../src/web/address.ts'
import { findAsset } from '../../src/web/assets.ts'
import { data, html, linkable, raw } from '../../src/web/html.ts'
import { documentPage } from '../../src/web/pages/document.ts'
import { errorPage } from '../../src/web/pages/error.ts'
import { featuresPage } from '../../src/web/pages/features.ts'
import { startingPage } from '../../src/web/pages/starting.ts'
import { writeWkb } from '../support/wkb.ts'

const evil = `"><img src=x onerror=alert(1)>'</script><!--`
const evilHref = `javascript:alert(1)//${evil}`
const url = makeLinks({ root: 'https://geo.example', scope: '' })

const note = { id: evil, name: evil, uri: evil }
const card = {
  id: evil,
  title: evil,
  description: evil,
  keywords: [evil],
  href: evilHref,
  service: evil,
  offers: ['features'] as const,
  failed: true,
  bbox: [-180, -90, 180, 90] as const,
}
const preview = {
  collection: evil,
  title: evil,
  kind: 'vector' as const,
  tiles: `https://geo.example/${evil}`,
  media: evil,
  matrixSet: { tileMatrices: [{ id: evil, cellSize: 1, pointOfOrigin: [0, 0], tileWidth: 256, tileHeight: 256 }] },
  crs: { id: 'EPSG:2154', proj4: evil },
  minLevel: 0,
  maxLevel: 0,
  bbox: [0, 0, 1, 1] as const,
  style: { fill: { color: evil } },
  opaque: false,
  attribution: evil,
}
const frame = {
  crumbs: [
    { title: evil, href: evilHref },
    { title: evil, href: 'https://geo.example/here' },
  ],
  formats: [{ title: evil, href: evilHref, type: evil }],
}
const endpoint = { protocol: evil, client: 'web' as const, title: evil, hint: evil, href: evilHref, templated: false }
const property = { name: evil, type: 'string' as const, title: evil, description: evil }
const template = { media: evil, href: evilHref }
const license = { title: evil, href: evilHref }
const schema = { ...frame, collection: evil, properties: [property], geometry: 'Polygon' as const }

/** Every page of the house with the same hostile text wherever a text may be. */
const pages: Pages = {
  landing: {
    ...frame,
    service: { id: evil, title: evil },
    description: evil,
    keywords: [evil],
    contact: { organization: evil, name: evil, email: evil, url: evilHref },
    license,
    services: [{ id: evil, title: evil, description: evil, keywords: [evil], href: evilHref, collections: 1 }],
    collections: [card],
    count: 2,
    collectionsHref: evilHref,
    apiHref: evilHref,
    conformanceHref: evilHref,
    gridsHref: evilHref,
    endpoints: [endpoint],
    previews: [preview],
  },
  conformance: { ...frame, groups: [{ title: evil, classes: [evil, evilHref] }] },
  api: {
    ...frame,
    definitionHref: evilHref,
    groups: [
      {
        title: evil,
        operations: [
          {
            id: evil,
            method: evil,
            path: evil,
            summary: evil,
            parameters: [{ name: evil, in: evil, required: true, description: evil, type: evil }],
            answers: [evil],
          },
        ],
      },
    ],
  },
  collections: { ...frame, cards: [card], count: 1, next: evilHref },
  collection: {
    ...frame,
    card,
    attribution: evil,
    license,
    metadata: [evilHref, evil],
    storageCrs: note,
    crs: [note],
    temporal: [evil, null],
    geometry: 'Polygon',
    properties: [property],
    styles: [{ id: evil, title: evil }],
    bands: [{ name: evil, type: evil, unit: evil }],
    grids: [{ id: evil, title: evil, href: evilHref }],
    itemsHref: evilHref,
    mapHref: evilHref,
    schemaHref: evilHref,
    tilesHrefs: [{ kind: 'vector', href: evilHref }],
    endpoints: [endpoint],
    preview,
  },
  schema,
  queryables: schema,
  tilematrixsets: { ...frame, grids: [{ id: evil, title: evil, href: evilHref, crs: note, levels: 1 }] },
  tilematrixset: {
    ...frame,
    id: evil,
    crs: note,
    uri: evilHref,
    matrices: [
      { id: evil, scaleDenominator: 1, cellSize: 1, tileWidth: 1, tileHeight: 1, matrixWidth: 1, matrixHeight: 1 },
    ],
  },
  tilesets: {
    ...frame,
    kind: 'map',
    tilesets: [{ grid: evil, title: evil, href: evilHref, crs: note, templates: [template] }],
  },
  tileset: { ...frame, kind: 'map', grid: { id: evil, title: evil, href: evilHref }, templates: [template], preview },
}

function documentOf(page: string, language: 'fr' | 'en' = 'fr'): Document {
  const people = pages[page as PageName] ?? frame
  return { kind: 'document', page, title: evil, json: { evil }, people: people as Record<string, Json>, language, url }
}

function featuresOf(part: Partial<FeaturePage> = {}): FeaturePage {
  const columns = [
    { name: evil, type: 'string' as const, title: evil },
    { name: 'lien', type: 'json' as const },
  ]
  return {
    kind: 'features',
    collection: { id: evil, title: evil },
    schema: { properties: columns, geometry: { type: 'Point', dimensions: 2 } },
    columns,
    features: packFeatures(
      [
        { id: evil, values: [evil, { evil }], geometry: writeWkb({ type: 'Point', coordinates: [1, 2] }) },
        { id: 2, values: [evilHref, null], geometry: null },
        { id: 3, values: ['https://example.org/?a=1&b=2', true], geometry: null },
      ],
      columns.map(({ name }) => name),
    ),
    stored: epsg(2154)!,
    crs: epsg(2154)!,
    matched: 12345,
    links: [
      { rel: 'self', type: 'text/html', href: 'https://geo.example/collections/x/items?f=html' },
      {
        rel: 'alternate',
        type: 'application/geo+json',
        href: `https://geo.example/items?f=json&crs=x&lang=fr&q=${evil}`,
        title: evil,
      },
      { rel: 'next', href: evilHref },
    ],
    single: false,
    language: 'fr',
    url,
    ...part,
  }
}

/** The page without what is meant to be markup or data: nothing of the hostile text may be left unescaped. */
function expectHarmless(page: string): void {
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<!--')
  expect(page.match(/<\/script>/g)?.length ?? 0).toBe(page.match(/<script[ >]/g)?.length ?? 0)
  expect(page).not.toMatch(/(?:href|src)="javascript:/i)
  expect(page).not.toMatch(/\son\w+=["'][^"']*["']\s*>/)
  expect(page).not.toMatch(/\sstyle=/)
  const inline = [...page.matchAll(/<script([^>]*)>([^<]*)/g)].filter(([, attributes]) => !attributes!.includes('src='))
  for (const [, attributes, text] of inline) {
    expect(attributes).toContain('type="application/json"')
    expect(() => JSON.parse(text!)).not.toThrow()
  }
}

describe('templates', () => {
  test('escape what is put in, in text and in attributes', () => {
    expect(html`<p title="${evil}">${[1, 'a<b', null, undefined, false, html`<b>${'&'}</b>`]}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&lt;/script&gt;&lt;!--">1a&lt;b<b>&amp;</b></p>',
    )
  })

  test('take an object of the same shape as text, never as markup', () => {
    const forged = { text: '<b>' } as unknown as string
    expect(html`${forged}`.text).not.toContain('<b>')
    expect(html`${raw('<b>')}`.text).toBe('<b>')
  })

  test('keep JSON within its element', () => {
    const block = data('a', { evil, line: '\u2028' }).text
    expect(block.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(block.slice(block.indexOf('>') + 1, block.lastIndexOf('<')))).toEqual({ evil, line: '\u2028' })
  })

  test('link mail and telephone', () => {
    expect(linkable('mailto:a@example.org')).toBe('mailto:a@example.org')
    expect(linkable('tel:+33123456789')).toBe('tel:+33123456789')
  })

  test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//evil', 'https://a b', 5, undefined])(
    'link no %s',
    href => expect(linkable(href)).toBeUndefined(),
  )
})

describe('addresses', () => {
  test('change their language', () => {
    expect(inLanguage('https://a.example/b?x=1&lang=fr', 'en')).toBe('https://a.example/b?x=1&lang=en')
  })

  test.each([
    ['https://a/b?lang=fr', 'https://a/b'],
    ['https://a/b?x=1&lang=en', 'https://a/b?x=1'],
    ['https://a/{z}?lang=en&apikey=k', 'https://a/{z}?apikey=k'],
    ['https://a/b?lang=de', 'https://a/b?lang=de'],
  ])('%s loses the language of the page', (href, plain) => expect(plainAddress(href)).toBe(plain))
})

describe('every page', () => {
  const names = [...Object.keys(pages), 'no-such-page', '__proto__']

  test.each(names)('%s holds hostile text harmlessly', name => {
    for (const language of ['fr', 'en'] as const) expectHarmless(documentPage(documentOf(name, language)))
  })

  test('of features holds hostile text harmlessly', () => {
    expectHarmless(featuresPage(featuresOf()))
    expectHarmless(featuresPage(featuresOf({ single: true, language: 'en' })))
    expectHarmless(featuresPage(featuresOf({ features: packFeatures([], []) })))
  })

  test('of errors and of the start too', () => {
    const note = { code: evil, message: evil, parameter: evil, language: 'fr', links: url } as const
    expectHarmless(errorPage(418, evil, note))
    expectHarmless(startingPage({ steps: [{ title: evil, state: 'active' }], language: 'en', url }))
  })

  test('says its language and offers the other one', () => {
    const page = documentPage(documentOf('conformance', 'fr'))
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('hreflang="en" href="https://geo.example/here?lang=en"')
  })
})

describe('features', () => {
  test('are drawn from GeoJSON in longitudes and latitudes, whatever CRS and language the page has', () => {
    const scene = /<script type="application\/json" id="scene">(.*?)<\/script>/.exec(featuresPage(featuresOf()))![1]!
    const { layers, crs } = JSON.parse(scene)
    expect(crs.code).toBe('EPSG:2154')
    expect(new URL(layers[0].href).searchParams.get('crs')).toBeNull()
    expect(new URL(layers[0].href).searchParams.get('lang')).toBeNull()
    expect(layers[0].item).toMatch(/^https:\/\/geo\.example\/collections\/.*\/items\/\{id\}$/)
  })

  test('link the web addresses among their values', () => {
    expect(featuresPage(featuresOf())).toContain('<a href="https://example.org/?a=1&amp;b=2">')
  })

  test('without geometry have no map', () => {
    const page = featuresOf()
    expect(featuresPage({ ...page, schema: { ...page.schema, geometry: undefined } })).not.toContain('id="scene"')
  })
})

describe('assets', () => {
  test('are those of the build, by name alone', async () => {
    const names = [...documentPage(documentOf('landing')).matchAll(/\/assets\/([^"]+)"/g)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) {
      const asset = await findAsset(name)
      expect(asset?.immutable).toBe(true)
      expect(asset?.media).toMatch(/^text\/(?:css|javascript); charset=utf-8$/)
      expect(asset?.etag).toMatch(/^"[\w-]{22}"$/)
    }
    expect((await findAsset('style.css'))?.immutable).toBe(false)
  })

  test.each(['manifest.json', '../assets.js', '..%2fassets.js', '', '__proto__', 'style.css/..'])(
    'are not %j',
    async name => {
      expect(await findAsset(name)).toBeUndefined()
    },
  )
})
