import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'

const program = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why no browser can be had; undefined where one can. */
export const noBrowser = existsSync(program) ? undefined : `there is no ${program} (CHROMIUM)`

/** WebGL by software, and no need of a large /dev/shm. */
const flags = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--ignore-gpu-blocklist'],
  ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
]

/** Pixels of a side of every map. */
export const SIDE = 400

export interface LibraryPage {
  readonly page: Page
  /** What went wrong since the last look: errors of scripts and console, failed and refused requests. */
  complaints(): string[]
  /** Paths and queries asked of `server`, in their order. */
  readonly asked: readonly string[]
  /** The map's picture; `at` gives the colour `#rrggbb` of a pixel. */
  picture(): Promise<{ at(x: number, y: number): string; colours: number }>
}

export interface Library {
  /** A page of another origin than `server`, with the libraries loaded and an empty element `#map`. */
  open(server: string): Promise<LibraryPage>
  close(): Promise<void>
}

export interface LibraryInit {
  /** Scripts that make the library's global, as paths under `/lib/`. */
  readonly scripts?: readonly string[]
  /** Text of a module that runs after them: what it puts onto `window` is there for the tests. */
  readonly module?: string
  /** Style sheets, as paths under `/lib/`. */
  readonly styles?: readonly string[]
  /** Bare names for the browser: an import map to paths under `/lib/`. */
  readonly imports?: Readonly<Record<string, string>>
  /** The folder behind `/lib/`: node_modules unless told. */
  readonly folder?: string
}

/** A browser, and a file server of its own that hands a library out: nothing comes from the internet. */
export async function openLibrary(init: LibraryInit): Promise<Library> {
  const files = await serveFiles(init)
  const browser = await chromium.launch({ executablePath: program, args: flags })
  return {
    open: server => openPage(browser, files.url, server),
    async close() {
      await browser.close()
      await files.close()
    },
  }
}

async function openPage(browser: Browser, own: string, server: string): Promise<LibraryPage> {
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE }, locale: 'fr-FR' })
  let complaints: string[] = []
  const asked: string[] = []
  const known = (url: string) => [own, server, 'blob:', 'data:'].some(start => url.startsWith(start))
  await page.route(
    url => !known(url.href),
    route => {
      complaints.push(`a request to the internet: ${route.request().url()}`)
      return route.abort()
    },
  )
  page.on('pageerror', error => complaints.push(`script: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? ''
    // A library may give up a tile that it no longer shows.
    if (why !== 'net::ERR_ABORTED') complaints.push(`${why}: ${request.url()}`)
  })
  page.on('request', request => {
    if (request.url().startsWith(server)) asked.push(request.url().slice(server.length))
  })
  page.on('response', reply => {
    if (reply.status() >= 400 && reply.url().startsWith(server)) complaints.push(`${reply.status()}: ${reply.url()}`)
  })
  await page.goto(own)
  await page
    .waitForFunction(() => 'ready' in window, undefined, { timeout: 60_000 })
    .catch(error => {
      throw new Error(`The library does not load: ${complaints.join('; ')}`, { cause: error })
    })
  return {
    page,
    asked,
    complaints() {
      const found = complaints
      complaints = []
      return found
    },
    async picture() {
      const { data, info } = await sharp(await page.locator('#map').screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const at = (x: number, y: number) =>
        `#${data.subarray(3 * (Math.round(y) * info.width + Math.round(x))).toString('hex', 0, 3)}`
      const colours = new Set<string>()
      for (let y = 0; y < info.height; y += 5) for (let x = 0; x < info.width; x += 5) colours.add(at(x, y))
      return { at, colours: colours.size }
    },
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
}

async function serveFiles(init: LibraryInit) {
  const { scripts = [], module = '', styles = [], imports = {}, folder = 'node_modules' } = init
  const links = styles.map(path => `<link rel="stylesheet" href="/lib/${path}">`).join('')
  const classic = scripts.map(path => `<script src="/lib/${path}"></script>`).join('')
  const map = JSON.stringify({ imports: Object.fromEntries(Object.entries(imports).map(([k, v]) => [k, `/lib/${v}`])) })
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${links}
<style>html, body { margin: 0; background: #fff } #map { width: ${SIDE}px; height: ${SIDE}px; background: #fff }</style>
<div id="map"></div>${classic}<script type="importmap">${map}</script><script type="module">
${module}
window.ready = true</script>`
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(html)
    const at = join(folder, path.replace(/^\/lib\//, ''))
    for (const file of [at, `${at}.js`, join(at, 'index.js')]) {
      const bytes = await readFile(file).catch(() => undefined)
      if (bytes) return response.writeHead(200, { 'content-type': types[extname(file)] ?? '' }).end(bytes)
    }
    return response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** How far two colours may be apart in each band: pictures pass through JPEG and blending. */
const NEAR = 40

/** Looks at places of a picture; `to` says where a place is in pixels. */
export async function expectColours(
  { picture }: LibraryPage,
  to: (lon: number, lat: number) => readonly [number, number],
  places: readonly (readonly [lon: number, lat: number, colour: string])[],
): Promise<void> {
  const seen = await picture()
  const bands = (colour: string) => [...Buffer.from(colour.slice(1), 'hex')]
  for (const [lon, lat, colour] of places) {
    const found = seen.at(...to(lon, lat))
    const apart = bands(found).map((value, i) => Math.abs(value - bands(colour)[i]!))
    expect(Math.max(...apart), `${lon} ${lat} is ${found}, not ${colour}`).toBeLessThanOrEqual(NEAR)
  }
}

/** Pixels of a square map in Web Mercator whose centre is 25° E, 25° N, at a zoom of tiles of 256 pixels. */
export function mercator(zoom: number): (lon: number, lat: number) => readonly [number, number] {
  const world = 256 * 2 ** zoom
  const y = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
  return (lon, lat) => [SIDE / 2 + ((lon - 25) / 360) * world, SIDE / 2 - (y(lat) - y(25)) * world]
}

/** The same in degrees: so many pixels for one. */
export function degrees(perDegree: number): (lon: number, lat: number) => readonly [number, number] {
  return (lon, lat) => [SIDE / 2 + (lon - 25) * perDegree, SIDE / 2 - (lat - 25) * perDegree]
}

/** Where both squares are, inside and just outside of their edges: with axes exchanged, none of it holds. */
export const squares = [
  [5, 45, '#00aa00'],
  [1, 49, '#00aa00'],
  [9, 41, '#00aa00'],
  [-1.5, 45, '#ffffff'],
  [5, 51.5, '#ffffff'],
  [45, 5, '#cc0000'],
  [49, 1, '#cc0000'],
  [45, 12, '#ffffff'],
  [45, 45, '#ffffff'],
  [5, 5, '#ffffff'],
] as const

/** Where the four colours of the chart of the world meet. */
export const quarterPlaces = [
  [-3, 3, '#ff8000'],
  [3, 3, '#8000ff'],
  [-3, -3, '#00c0ff'],
  [3, -3, '#ffe000'],
] as const
