import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { protocols } from '../../src/protocols/index.ts'
import type { FixtureModule } from '../fixtures/protocols/fixture.ts'
import { makeCatalog, makeCollection, makeFacts, makeHandle, pointReader } from '../support/catalog.ts'
import { serveCatalog } from '../support/serve.ts'

const evil = `"><img src=x onerror=alert(1)>'</script><!--\u0007]]>`
const link = `javascript:alert(1)//${evil}`
const schema = {
  properties: [
    { name: evil, type: 'string' as const, title: evil, description: evil },
    { name: 'lien', type: 'string' as const },
  ],
  geometry: { type: 'Point' as const, dimensions: 2 as const },
}
const points = [{ id: evil, at: [2, 48] as const, values: [evil, link] }]
const facts = makeFacts({ features: schema })
const catalog = makeCatalog(
  [
    makeCollection({
      id: 'towns',
      title: { fr: evil, en: evil },
      description: evil,
      keywords: [evil],
      attribution: evil,
      license: { title: evil, href: link },
      metadata: [link],
      source: makeHandle(facts, pointReader(points, schema)),
    }),
  ],
  {
    title: evil,
    description: evil,
    contact: { organization: evil, name: evil, url: link },
    license: { title: evil, href: link },
  },
)

let server: Awaited<ReturnType<typeof serveCatalog>>
beforeAll(async () => {
  server = await serveCatalog(() => catalog)
})
afterAll(() => server.close())

const text = async (path: string) => (await fetch(server.url + path)).text()
const documents = (
  await Promise.all(protocols.map(async ({ id }) => (await import(`../fixtures/protocols/${id}.ts`)) as FixtureModule))
)
  .flatMap(({ requests }) => Object.values(requests).flat())
  .filter(path => !/xml$|ortho|cloud|getmap|gettile|\/map|\/tiles\/\w+\/0|\/0\/0\/|nom=|items\/paris/i.test(path))
const feature = `/collections/towns/items/${encodeURIComponent(evil)}`

/** What of a page a browser would run: its text without the values of attributes, and without data. */
function running(page: string): string {
  return page.replace(/<script type="application\/(?:ld\+)?json"[^>]*>[^<]*<\/script>/g, '').replace(/"[^"]*"/g, '""')
}

describe('W1: templates escape', () => {
  it.each([...new Set([...documents.map(path => path.split('?')[0]!), feature])])('%s as a page', async path => {
    const page = await text(`${path}?f=html`)
    expect(running(page)).not.toMatch(/<img|<[^>]+\son\w+=|<script(?![^>]*src="")|<!--/i)
    expect(page).not.toMatch(/href=["']?\s*javascript:/i)
  })
})

describe('W4: features as pages', () => {
  it('values are text, and only safe addresses are links', async () => {
    for (const path of ['/collections/towns/items', feature]) {
      const page = await text(`${path}?f=html`)
      expect(page).toContain('&lt;img src=x')
      expect(page).not.toMatch(/href=["']?javascript:/i)
    }
  })
})

describe('X5: XML is written by a writer that escapes', () => {
  it.each([
    '/wms?SERVICE=WMS&REQUEST=GetCapabilities',
    '/wmts?SERVICE=WMTS&REQUEST=GetCapabilities',
    '/tms/1.0.0',
    '/tms/1.0.0/towns',
    `/wms?REQUEST=${encodeURIComponent(evil)}`,
    `/wmts?SERVICE=WMTS&REQUEST=${encodeURIComponent(evil)}`,
  ])('%s is well formed, and its texts come back', async path => {
    const xml = await text(path)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).not.toContain('<img')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them.
    expect(xml).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
    expect(JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(xml))).toContain('img src=x')
  })
})
