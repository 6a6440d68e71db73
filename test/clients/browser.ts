import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { SIDE } from './picture.ts'

const program = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why no browser can be had; undefined where one can. */
export const noBrowser = existsSync(program) ? undefined : `there is no ${program} (CHROMIUM)`

/** WebGL by software, and no need of a large /dev/shm. */
const flags = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--ignore-gpu-blocklist'],
  ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
]

export interface LibraryPage {
  readonly page: Page
  /** What went wrong since the last look: errors of scripts and console, failed and refused requests. */
  complaints(): string[]
  /** Paths and queries asked of `server`, in their order. */
  readonly asked: readonly string[]
  /** What the map shows, as PNG. */
  picture(): Promise<Uint8Array>
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
    if (reply.status() >= 400) complaints.push(`${reply.status()}: ${reply.url()}`)
  })
  await page.goto(own)
  await page
    .waitForFunction(() => 'ready' in window, undefined, { timeout: 45_000 })
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
    picture: () => page.locator('#map').screenshot(),
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
  const { scripts = [], module = '', styles = [], folder = 'node_modules' } = init
  const links = styles.map(path => `<link rel="stylesheet" href="/lib/${path}">`).join('')
  const classic = scripts.map(path => `<script src="/lib/${path}"></script>`).join('')
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${links}
<style>html, body { margin: 0; background: #fff } #map { width: ${SIDE}px; height: ${SIDE}px; background: #fff }</style>
<div id="map"></div>${classic}<script type="module">
${module}
window.ready = true</script>`
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(html)
    const at = join(folder, path.replace(/^\/lib\//, ''))
    const bytes = await readFile(at).catch(() => undefined)
    if (!bytes) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': types[extname(at)] ?? 'application/octet-stream' }).end(bytes)
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
