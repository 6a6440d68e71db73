import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type HostileWorld, openHostileWorld, refused, steady } from '../support/hostile.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld('road', { sound: true })
})
afterAll(() => world?.stop())

interface Raw {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Names as they are on the wire, in lower case. */
  readonly names: readonly string[]
  readonly body: Buffer
}

/** A request as it is written, `Host` and codings included, which `fetch` would not let through. */
function raw(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { method, headers, agent: false, timeout: 5000 }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          names: response.rawHeaders.filter((_, i) => i % 2 === 0).map(name => name.toLowerCase()),
          body: Buffer.concat(parts),
        }),
      )
      response.on('error', reject)
    })
    asked.on('timeout', () => asked.destroy(new Error('no answer within 5 s')))
    asked.on('error', reject)
    asked.end()
  })
}

/** One address of each kind of resource. */
const resources: Readonly<Record<string, string>> = {
  'landing page': '/',
  'landing page of a service': '/services/hostile',
  conformance: '/conformance',
  'API definition': '/api',
  collections: '/collections',
  collection: '/collections/good',
  schema: '/collections/good/schema',
  features: '/collections/good/items?f=json',
  'features as a page': '/collections/good/items?f=html',
  feature: '/collections/good/items/1?f=json',
  'tile matrix set': '/tileMatrixSets/WebMercatorQuad',
  tileset: '/collections/good/tiles/WebMercatorQuad',
  'vector tile': '/collections/good/tiles/WebMercatorQuad/0/0/0',
  'map tile': '/collections/good/map/tiles/WebMercatorQuad/0/0/0',
  'map of features': '/collections/good/map?width=64',
  'map of a picture': '/collections/ortho/map?width=64',
  'stored tile of a picture': '/collections/ortho/map/tiles/ortho.native/0/0/0',
  'tile of somebody else': '/tms/1.0.0/far/0/0/0.png',
  TileJSON: '/tms/1.0.0/good/tilejson.json',
  style: '/tms/1.0.0/good/style.json',
  'WMS capabilities': '/wms?SERVICE=WMS&REQUEST=GetCapabilities',
  'WMS map':
    '/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=good&STYLES=&CRS=CRS:84&BBOX=-5,41,10,51&WIDTH=64&HEIGHT=64&FORMAT=image/png',
  'WMTS capabilities': '/wmts?service=WMTS&request=GetCapabilities',
  'WMTS tile': '/wmts/1.0.0/good/default/WebMercatorQuad/0/0/0.png',
  'list of point clouds': '/collections/cloud/pointcloud',
  'point cloud': '/collections/cloud/pointcloud/cloud.copc.laz',
}

/** Names of states pass by themselves while other programs write to the same database: then the next try is right. */
const patient = { retry: 2 }

describe.each(Object.entries(resources))('%s', (_, path) => {
  test('HEAD is GET without its body', patient, async () => {
    const get = await world.ask(path)
    expect(get.status, get.text.slice(0, 300)).toBe(200)
    const head = await world.ask(path, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
    expect(steady(head.headers)).toEqual(steady(get.headers))
  })

  test('If-None-Match: 304 with the same validators and without a body', patient, async () => {
    const get = await world.ask(path)
    const etag = get.headers.get('etag')!
    expect(etag).toMatch(/^"[^"]+"$/)
    expect(get.headers.get('cache-control')).toMatch(/^public, (?:no-cache|max-age=\d+)$/)
    for (const method of ['GET', 'HEAD']) {
      for (const value of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const again = await world.ask(path, { method, headers: { 'if-none-match': value } })
        expect(again.status, value).toBe(304)
        expect(again.bytes).toHaveLength(0)
        expect(again.headers.get('etag')).toBeTruthy()
        expect(again.headers.get('cache-control')).toBe(get.headers.get('cache-control'))
        expect(again.headers.get('vary')).toBe(get.headers.get('vary'))
        expect(again.headers.get('access-control-allow-origin')).toBe('*')
      }
    }
    expect((await world.ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('gzip and brotli where it pays, with a validator of their own', patient, async () => {
    const plain = await raw(world.server.url + path, { 'accept-encoding': 'identity' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    for (const [coding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const coded = await raw(world.server.url + path, { 'accept-encoding': coding })
      expect(coded.status).toBe(200)
      const used = coded.headers['content-encoding']
      if (used === undefined) {
        const text = /json|xml|html|mapbox-vector/.test(plain.headers['content-type'] ?? '')
        expect(text && plain.body.length > 2000, 'text of some length is compressed').toBe(false)
        continue
      }
      expect(used).toBe(coding)
      expect(coded.headers.vary).toMatch(/Accept-Encoding/)
      expect(coded.headers.etag).not.toBe(plain.headers.etag)
      expect(Number(coded.headers['content-length'] ?? coded.body.length)).toBe(coded.body.length)
      expect(unpack(coded.body).equals(plain.body)).toBe(true)
      const etag = coded.headers.etag!
      expect((await raw(world.server.url + path, { 'accept-encoding': coding, 'if-none-match': etag })).status).toBe(
        304,
      )
    }
  })

  test('no header twice, and the same names from the cache', async () => {
    const url = world.server.url + path
    const replies = [await raw(url), await raw(url), await raw(url, {}, 'HEAD')]
    for (const { names } of replies) expect(names).toEqual([...new Set(names)])
    expect(replies[1]!.names).toEqual(replies[0]!.names)
  })
  test('CORS, a request id and the time of each stage', async () => {
    const { headers } = await world.ask(path, { headers: { origin: 'https://example.org', 'x-request-id': 'abc-123' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toMatch(/ETag.*Server-Timing/)
    expect(headers.get('timing-allow-origin')).toBe('*')
    expect(headers.get('x-request-id')).toBe('abc-123')
    expect(headers.get('server-timing')).toMatch(/^(?:[a-z]+;dur=[\d.]+(?:, )?)+$/)
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('OPTIONS and other methods', async () => {
    const preflight = await world.ask(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'range,if-none-match',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Range.*If-None-Match/)
    expect(preflight.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(preflight.headers.get('x-request-id')).toBeTruthy()
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      const { status, headers } = await world.ask(path, { method })
      expect(status, method).toBe(405)
      expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('methods and paths', () => {
  test('405 speaks the words of the protocol', async () => {
    const protocols = {
      ogcapi: '/collections',
      wms: '/wms',
      wmts: '/wmts',
      tms: '/tms/1.0.0/good/0/0/0.png',
      copc: '/collections/cloud/pointcloud',
    }
    for (const [protocol, path] of Object.entries(protocols)) {
      const heard = await world.ask(path, { method: 'POST' })
      expect(heard.status, protocol).toBe(405)
      refused(protocol, heard, world)
    }
  })

  test('what belongs to no protocol has the same manners', async () => {
    for (const path of [
      '/nowhere',
      '/assets/nothing.js',
      '/collections/',
      '//evil.example/x',
      '/%ff',
      '/collections/%E0%A4%A',
    ])
      for (const method of ['GET', 'HEAD', 'POST']) {
        const { status, headers } = await raw(world.server.url + path, {}, method)
        expect(status, `${method} ${path}`).toBeGreaterThanOrEqual(
          path === '/collections/' && method !== 'POST' ? 200 : 400,
        )
        expect(status, `${method} ${path}`).toBeLessThan(500)
        expect(headers['access-control-allow-origin']).toBe('*')
        expect(headers['x-request-id']).toBeTruthy()
        expect(headers['x-content-type-options']).toBe('nosniff')
      }
    expect((await world.ask('/nowhere', { method: 'OPTIONS' })).status).toBe(204)
  })

  test('URLs: 8 KB are read, 20 KB are 414, 40 KB do no harm', async () => {
    const url = (length: number) => `/collections/good/items?f=json&nom=${'a'.repeat(length)}`
    expect((await raw(world.server.url + url(8000))).status).toBe(200)
    const tooLong = await world.ask(url(20_000))
    expect(tooLong.status).toBe(414)
    refused('ogcapi', tooLong, world)
    expect((await raw(world.server.url + url(40_000))).status).toBe(431)
    expect((await world.ask('/collections/good/items/1?f=json')).status).toBe(200)
  })

  test('what is no HTTP is refused, and a socket that only waits is closed one day', async () => {
    const { hostname, port } = new URL(world.server.url)
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write('GET /collections HTTP/9.9\r\nHost\r\n\r\n\0\0'),
      )
      let text = ''
      socket.on('data', part => {
        text += part
      })
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
      socket.setTimeout(5000, () => socket.destroy(new Error('nothing within 5 s')))
    })
    expect(said).toMatch(/^HTTP\/1\.1 400/)
    expect((await world.ask('/health/live')).status).toBe(200)
  })
})

describe('content codings and languages', () => {
  const coding = async (accept: string) =>
    (await raw(`${world.server.url}/conformance`, { 'accept-encoding': accept })).headers['content-encoding']

  test('by the weights of Accept-Encoding', async () => {
    expect(await coding('gzip, deflate, br')).toBe('br')
    expect(await coding('gzip')).toBe('gzip')
    expect(await coding('GZIP;q=1.0, br;q=0.5')).toBe('gzip')
    expect(await coding('br;q=0, gzip;q=0')).toBeUndefined()
    expect(await coding('*')).toBe('br')
    expect(await coding('*;q=0')).toBeUndefined()
    expect(await coding('identity, zstd')).toBeUndefined()
    expect(await coding(',;;q=,br;q=nonsense')).toBeUndefined()
  })

  test('French and English by lang, then by Accept-Language', async () => {
    const page = async (path: string, language?: string) => {
      const headers = { accept: 'text/html', ...(language ? { 'accept-language': language } : {}) }
      const { text, headers: got } = await world.ask(path, { headers })
      expect(got.get('vary')).toMatch(/Accept-Language/)
      return /<html lang="(\w+)"/.exec(text)?.[1]
    }
    expect(await page('/', 'fr')).toBe('fr')
    expect(await page('/', 'de, fr;q=0.5, en;q=0.4')).toBe('fr')
    expect(await page('/', 'de')).toBe('en')
    expect(await page('/')).toBe('en')
    expect(await page('/?lang=fr', 'en')).toBe('fr')
    expect(await page('/?lang=en', 'fr')).toBe('en')
    expect(await page('/nowhere', 'fr')).toBe('fr')
    const { text } = await world.ask('/?lang=fr&f=json')
    expect(text).toContain('lang=fr')
    const wrong = await world.ask('/?lang=xx&f=json')
    expect(wrong.status).toBe(400)
    expect(refused('ogcapi', wrong, world).parameter).toBe('lang')
  })
})

describe('operations', () => {
  test('/health tells each source, and /metrics each protocol', async () => {
    const health = await world.ask('/health')
    expect(health.status).toBe(200)
    expect(health.headers.get('cache-control')).toBe('no-store')
    expect(JSON.parse(health.text)).toMatchObject({
      live: true,
      ready: true,
      status: 'ok',
      configuration: { ok: true },
      databases: { default: 'ok' },
      sources: { good: { type: 'postgis', state: 'ok' } },
    })
    for (const path of ['/health/live', '/health/ready']) {
      expect((await world.ask(path)).status).toBe(200)
      expect((await world.ask(path, { method: 'HEAD' })).status).toBe(200)
    }
    const metrics = await world.ask('/metrics')
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/)
    for (const protocol of ['ogcapi', 'wms', 'wmts', 'tms', 'copc'])
      expect(metrics.text).toMatch(new RegExp(`protocol="${protocol}".*status="200"`))
    expect(metrics.text).toMatch(/stage="read"/)
    for (const { text } of [health, metrics]) {
      expect(text).not.toContain(world.schema)
      expect(text).not.toContain(world.origin.host)
      expect(text).not.toContain(inject('database'))
    }
  })

  test('request ids: the client’s where it is sane, else one of ours', async () => {
    const id = async (given: string) =>
      (await raw(`${world.server.url}/`, { 'x-request-id': given })).headers['x-request-id']
    expect(await id('abc-123')).toBe('abc-123')
    for (const strange of ['a b', '<x>', 'a'.repeat(65), '']) expect(await id(strange)).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('who the server is: Host and X-Forwarded-*', () => {
  const forwarded = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-prefix': '/evil',
  }
  const servers: TestServer[] = []
  afterAll(() => Promise.all(servers.map(server => server.stop())))
  async function start(http: string): Promise<TestServer> {
    const server = await startTestServer({ services: {}, server: `http: ${http}\n`, database: inject('database') })
    servers.push(server)
    return server
  }
  const self = async ({ url }: { url: string }, headers: Record<string, string>): Promise<string> => {
    const { status, body } = await raw(`${url}/?f=json`, headers)
    expect(status, body.toString()).toBe(200)
    return (JSON.parse(body.toString()).links as { rel: string; href: string }[]).find(({ rel }) => rel === 'self')!
      .href
  }

  test('X-Forwarded-* of a stranger counts for nothing', async () => {
    expect(await self(world.server, forwarded)).toMatch(new RegExp(`^${world.server.url}/`))
  })

  test('a Host that nobody configured is 421 in every protocol', async () => {
    const protocols = {
      ogcapi: '/collections',
      wms: '/wms',
      wmts: '/wmts',
      tms: '/tms/1.0.0',
      copc: '/collections/cloud/pointcloud',
    }
    for (const [protocol, path] of Object.entries(protocols))
      for (const host of [
        'evil.example',
        'localhost.evil.example',
        'evil.example:80',
        'a@b',
        '127.0.0.1.evil.example',
      ]) {
        const { status, headers, body } = await raw(world.server.url + path, { host })
        expect([400, 421], `${host} ${path}`).toContain(status)
        expect(body.toString()).not.toContain('evil.example')
        if (status === 421)
          refused(
            protocol,
            {
              status,
              headers: new Headers(headers as Record<string, string>),
              text: body.toString(),
              bytes: body,
              ms: 0,
            },
            world,
          )
      }
  })

  test('a trusted proxy says where the server is, and only what can be true', async () => {
    const server = await start(`{ trustedProxies: ['127.0.0.1/32'], hosts: ['maps.example.org'] }`)
    const good = { ...forwarded, 'x-forwarded-host': 'maps.example.org', 'x-forwarded-prefix': '/geo' }
    expect(await self(server, good)).toMatch(/^https:\/\/maps\.example\.org\/geo\//)
    expect((await raw(`${server.url}/`, forwarded)).status).toBe(421)
    expect(await self(server, { ...good, 'x-forwarded-prefix': '/"><script>' })).not.toContain('script')
    expect(await self(server, { ...good, 'x-forwarded-proto': 'javascript' })).toMatch(
      /^http:\/\/maps\.example\.org\/geo\//,
    )
    expect(await self(server, { ...good, 'x-forwarded-prefix': '//evil.example' })).not.toContain('//evil')
  })

  test('a configured public URL is the only one', async () => {
    const server = await start(`{ publicUrl: 'https://data.example.org/geo/', trustedProxies: ['127.0.0.1/32'] }`)
    for (const headers of [{}, forwarded, { host: 'evil.example' }] as Record<string, string>[])
      expect(await self(server, headers)).toMatch(/^https:\/\/data\.example\.org\/geo\/(?!\/)/)
  })

  test('one origin’s links are never another’s, whatever is cached', async () => {
    const server = await start(`{ hosts: ['a.example', 'b.example'] }`)
    for (const host of ['a.example', 'b.example', 'a.example'])
      expect(await self(server, { host })).toMatch(new RegExp(`^http://${host}/`))
  })
})
