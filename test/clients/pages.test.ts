import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalog } from '../../src/core/catalog.ts'
import { epsg } from '../../src/core/crs/crs.ts'
import type { FeatureSchema } from '../../src/core/feature.ts'
import type { Work } from '../../src/core/work.ts'
import { openFront } from '../../src/http/front.ts'
import { Progress, starting } from '../../src/http/starting.ts'
import { tasks } from '../../src/workers/tasks.ts'
import { makeCatalog, makeCollection, makeFacts, makeHandle, pointReader } from '../support/catalog.ts'
import { serveCatalog } from '../support/serve.ts'
import { towns, worldCatalog } from '../support/world.ts'

const program = process.env.CHROMIUM ?? '/usr/bin/chromium'
const present = existsSync(program)
if (!present) console.log(`pages in a browser: skipped, there is no ${program}`)

const evil = '"><img src=x onerror=alert(1)>'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** The jobs of the worker threads, done in this one. */
const work: Work = { run: (job, input, signal) => tasks[job](input, signal) }

const townSchema: FeatureSchema = {
  properties: [{ name: 'nom', type: 'string' }],
  geometry: { type: 'Point', dimensions: 2 },
}

/** The catalogue of the tests with a hostile text in everything that its owner writes. */
function hostileCatalog(): Catalog {
  const collections = [...worldCatalog().collections.values()].map(collection => ({
    ...collection,
    title: evil,
    description: evil,
    keywords: [evil],
    attribution: evil,
    license: { title: evil, href: 'javascript:alert(1)' },
    metadata: ['javascript:alert(1)'],
  }))
  return makeCatalog(collections, { title: evil, description: evil, contact: { name: evil, email: evil } })
}

const paths = [
  '/',
  '/services/monde',
  '/collections',
  '/collections/towns',
  '/collections/ortho',
  '/collections/towns/items?limit=3&crs=http://www.opengis.net/def/crs/EPSG/0/2154',
  '/collections/towns/items/paris',
  '/collections/towns/schema',
  '/collections/towns/queryables',
  '/collections/towns/tiles',
  '/collections/towns/tiles/WebMercatorQuad',
  '/collections/ortho/map/tiles',
  '/tileMatrixSets',
  '/tileMatrixSets/WebMercatorQuad',
  '/conformance',
  '/api?f=html',
  '/nothing-here',
]

describe.skipIf(!present)('pages in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveCatalog>>
  let hostile: Awaited<ReturnType<typeof serveCatalog>>

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
    server = await serveCatalog(() => worldCatalog(), { work })
    hostile = await serveCatalog(() => hostileCatalog(), { work })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await hostile?.close()
  })

  /** A page with what the browser complained of: scripts, the content security policy, dialogs. */
  async function open(address: string, options: BrowserContextOptions = {}) {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 }, ...options })
    const complaints: string[] = []
    page.on('pageerror', error => complaints.push(error.message))
    page.on('dialog', dialog => {
      complaints.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', message => {
      // An answer of 404 or 503 is what some of these pages are for.
      const expected = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !expected) complaints.push(message.text())
    })
    await page.goto(address)
    return { page, complaints }
  }

  test.each(paths)('%s is accessible, obeys the policy and fits a narrow screen', async path => {
    const { page, complaints } = await open(server.url + path, { viewport: { width: 360, height: 800 } })
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  test.each(paths)('%s runs no hostile text', async path => {
    const { page, complaints } = await open(hostile.url + path)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('img[src="x"], a[href^="javascript:"]').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('the language follows the browser, and the link to the other one stays chosen', async () => {
    const { page } = await open(`${server.url}/collections/towns`)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('link', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'See the features' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.close()
  })

  test('features are drawn, and tell their properties to the mouse and to the keyboard', async () => {
    const { page } = await open(`${server.url}/collections/towns/items/paris`)
    await page.waitForLoadState('networkidle')
    const map = page.getByRole('application')
    await map.focus()
    await page.keyboard.press('Enter')
    const panel = page.locator('.map-panel')
    await expect.poll(() => panel.innerText()).toContain('2102650')
    await page.keyboard.press('Escape')
    expect(await panel.isVisible()).toBe(false)
    await map.click()
    await expect.poll(() => panel.isVisible()).toBe(true)
    await page.close()
  })

  test('vector tiles are drawn in the grid of the collection', async () => {
    const { page } = await open(`${server.url}/collections/towns`)
    // The first colour of the palette, where the collection has no style of its own.
    await expect.poll(() => pixels(page, [15, 118, 110]), { timeout: 10_000 }).toBeGreaterThan(50)
    await page.close()
  })

  test('a grid in Lambert-93 puts a town where it is', async () => {
    const facts = makeFacts({ box: [2.25, 48.75, 2.45, 48.95], features: townSchema })
    const source = makeHandle(facts, pointReader(towns, townSchema))
    const lambert = await serveCatalog(
      () => makeCatalog([makeCollection({ id: 'lambert', grids: ['LAMB93_50cm'], source })]),
      { work },
    )
    const { page } = await open(`${lambert.url}/collections/lambert`)
    expect(JSON.parse((await page.locator('#scene').textContent()) ?? '').crs.code).toBe('EPSG:2154')
    await expect.poll(() => pixels(page, [15, 118, 110]), { timeout: 10_000 }).toBeGreaterThan(20)
    await page.getByRole('application').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.map-panel').innerText()).toContain('Paris')
    await page.close()
    await lambert.close()
  })

  test('of data that no map can show, the map has the outline, where it is', async () => {
    const facts = makeFacts({ crs: epsg(2154)!, box: [700_000, 6_600_000, 701_000, 6_601_000] })
    const cloud = await serveCatalog(() =>
      makeCatalog([makeCollection({ id: 'nuage', source: makeHandle(facts, {}) })]),
    )
    const { page, complaints } = await open(`${cloud.url}/collections/nuage`)
    const scene = JSON.parse((await page.locator('#scene').textContent()) ?? '')
    expect(scene).toMatchObject({ crs: { code: 'EPSG:2154' }, layers: [{ kind: 'extent' }] })
    expect(scene.extent[0]).toBeCloseTo(3, 1)
    await expect.poll(() => pixels(page, [15, 118, 110]), { timeout: 10_000 }).toBeGreaterThan(200)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
    await cloud.close()
  })

  test('a search hides what does not match, whatever the accents', async () => {
    const { page } = await open(`${server.url}/collections`)
    await page.getByRole('searchbox').fill('TÏTRE ortho')
    expect(await page.locator('.card:visible').count()).toBe(1)
    expect(await page.locator('#catalogue-status').innerText()).toContain('1')
    await page.close()
  })

  test('an address is copied as it is shown, without the language of the page', async () => {
    const { page } = await open(`${server.url}/?lang=en`, { permissions: ['clipboard-read', 'clipboard-write'] })
    const box = page.locator('.copy').first()
    await box.getByRole('button').click()
    await expect.poll(() => box.getByRole('button').innerText()).toContain('Copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await box.locator('code').innerText())
    expect(copied).not.toContain('lang=')
    await page.close()
  })

  test('the page of the start follows the steps, then gives way', async () => {
    const progress = new Progress(['First', 'Second'])
    const front = await openFront({ host: '127.0.0.1', port: 0, handler: starting(progress) })
    const { page, complaints } = await open(front.url)
    expect(await violations(page)).toEqual([])
    expect(await page.locator('[aria-current=step]').innerText()).toContain('First')
    progress.next()
    await expect.poll(() => page.locator('[aria-current=step]').innerText(), { timeout: 5000 }).toContain('Second')
    front.handle((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<h1>ready</h1>')
    })
    await expect.poll(() => page.locator('h1').innerText(), { timeout: 5000 }).toBe('ready')
    expect(complaints).toEqual([])
    await page.close()
    await front.close(100)
  })
})

interface Axe {
  run(options: {
    runOnly?: string[]
  }): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
}

/** What axe-core finds wrong, by all of its rules or by some. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async runOnly => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run(runOnly ? { runOnly } : {})
    return found.violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    )
  }, rules)
}

/** How many pixels of the map's canvases have this colour. */
function pixels(page: Page, colour: readonly number[]): Promise<number> {
  return page.evaluate(wanted => {
    let count = 0
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.map-target canvas')) {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3]! > 128 && wanted.every((value, band) => Math.abs(data[i + band]! - value) < 12)) count++
      }
    }
    return count
  }, colour)
}
