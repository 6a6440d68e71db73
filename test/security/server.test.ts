import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { encoders } from '../../src/encoders/index.ts'
import { type Heard, type HostileWorld, hear, keepsSilent, openHostileWorld, refused } from '../support/hostile.ts'
import { hostileTexts } from '../support/texts.ts'
import { testStores } from '../support/writer.ts'

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld('security')
})
afterAll(() => world.stop())

const ask = (path: string, headers: Record<string, string> = {}) => world.ask(path, { headers })
const map =
  '/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=good&STYLES=&CRS=CRS:84&BBOX=-5,41,10,51&WIDTH=64&HEIGHT=64&FORMAT=image/png'
const file = '/collections/cloud/pointcloud/cloud.copc.laz'
const items = '/collections/good/items'

/** Bytes sent as they are; what comes back until the server closes. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(world.server.url)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let heard = ''
    socket.on('data', piece => {
      heard += piece.toString('latin1')
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
    socket.setTimeout(4000, () => socket.destroy())
  })
}

describe('egress', () => {
  it('E2: tiles, pictures and clouds far away all pass the guard', async () => {
    for (const id of ['far-inward', 'far-metadata', 'far-scheme', 'far-private', 'far-nowhere']) {
      const heard = await ask(`/tms/1.0.0/${id}/0/0/0.png`)
      expect(heard.status, id).toBe(503)
      keepsSilent(heard, world)
    }
  })

  it('E3: no URL in a request makes a connection', async () => {
    const { connections } = world.origin
    const url = encodeURIComponent(`${world.origin.url}/good/0/0/0.png`)
    for (const path of [
      ...['SLD', 'SLD_BODY', 'REMOTE_OWS_URL', 'MAP'].map(name => `${map}&${name}=${url}`),
      `/map?collections=${url}`,
      `${items}?callback=${url}`,
      `/collections/${url}/items`,
      `${items}?crs=${url}`,
    ])
      await ask(path, { Referer: world.origin.url, Origin: world.origin.url })
    expect(world.origin.connections).toBe(connections)
  })
})

describe('parameters', () => {
  it('F2: names of prototypes are no properties', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'java.lang.Runtime', 'exec(java.lang)'])
      expect(refused('ogcapi', await ask(`${items}?${encodeURIComponent(name)}=1`), world).parameter).toBe(name)
    expect((await ask('/collections/reserved/items?constructor=c')).status).toBe(200)
  })

  it('F6: numbers that are none, or out of range', async () => {
    for (const text of ['NaN', '1e400', 'Infinity', '0x10', '-1', '0', '99999999999999999999', '1.5', '']) {
      const heard = await ask(map.replace('WIDTH=64', `WIDTH=${text}`))
      expect(refused('wms', heard, world).parameter, text).toBe('WIDTH')
    }
    expect((await ask(`${items}?bbox=-0,-0,1e400,1`)).status).toBe(400)
  })

  it('F7: a list is capped before anything is done for it', async () => {
    const many = (n: number) => Array.from({ length: n }, () => 'good').join()
    for (const heard of [
      await ask(map.replace('LAYERS=good', `LAYERS=${many(51)}`)),
      await ask(`/map?collections=${many(101)}`),
    ])
      expect(heard.text).toMatch(/at most \d+|50/i)
    const once = await ask('/collections/good/map?f=png&width=50&height=50')
    const twice = await ask('/map?collections=good,good,good&f=png&width=50&height=50')
    expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0)
  })

  it('F8: one value, and no longer than it may be', async () => {
    expect(refused('wms', await ask(`${map}&width=65`), world).parameter).toBe('WIDTH')
    expect(refused('ogcapi', await ask(`${items}?after=${'a'.repeat(600)}`), world).parameter).toBe('after')
    expect((await ask(`${items}?nom=${'a'.repeat(20_000)}`)).status).toBe(414)
  })
})

describe('SQL', () => {
  it('Q2: names of columns and tables that are SQL are served and compared', async () => {
    const query = new URLSearchParams({ "l'été; --": 'z', 'nom "cité"': 'x', 'a.b': 'y', f: 'json' })
    const { features } = JSON.parse((await ask(`/collections/accented/items?${query}`)).text)
    expect(features).toHaveLength(1)
    expect(JSON.parse((await ask('/collections/reserved/items?from=a&where=b&f=json')).text).features).toHaveLength(1)
  })

  it('Q3: a number beyond its column is no number of it', async () => {
    for (const id of ['99999999999999999999', '2147483648', '1.5', '1e0', 'NaN'])
      expect((await ask(`${items}/${id}`)).status, id).toBe(404)
    for (const [name, text] of [
      ['hauteur', '1e400'],
      ['hauteur', 'x'],
      ['id', '2147483648'],
    ])
      expect((await ask(`${items}?${name}=${text}`)).status).toBeLessThan(500)
  })

  it('Q4: the session of a reader writes nothing, and waits for nothing', async () => {
    if (inject('databaseKind') === 'embedded')
      return console.log('Q4: skipped, the embedded database has no such settings')
    const { stores } = testStores()
    const show = async (name: string) => {
      const [row] = await stores
        .get('default')
        .query<Record<string, string>>({ text: `show ${name}`, values: [] }, AbortSignal.timeout(5000))
      return Object.values(row!)[0]
    }
    expect(await show('default_transaction_read_only')).toBe('on')
    for (const name of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'])
      expect(await show(name)).not.toBe('0')
    expect(await show('search_path')).not.toContain('$user')
    await expect(
      stores
        .get('default')
        .query({ text: 'create table public.never_made (a int)', values: [] }, AbortSignal.timeout(5000)),
    ).rejects.toThrow()
    await stores.close()
  })

  it('Q6: a database that fails is told in one sentence', async () => {
    for (const path of [
      '/collections/never/items',
      '/collections/never/tiles/WebMercatorQuad/0/0/0',
      map.replace('good', 'never'),
    ]) {
      const heard = await ask(path)
      expect(heard.status === 503 || heard.text.includes('ServiceException')).toBe(true)
      keepsSilent(heard, world)
    }
  })
})

describe('budgets', () => {
  it('B1: too large is refused at once, with the limit', async () => {
    const { text, ms } = await ask(map.replace('WIDTH=64', 'WIDTH=5000'))
    expect(text).toMatch(/WIDTH|4096/)
    expect(ms).toBeLessThan(1000)
    expect(
      refused('ogcapi', await ask('/collections/ortho/map?width=100000&height=100000&f=png'), world).message,
    ).toMatch(/\d{4}/)
  })

  it('B7: a tile at 2³¹ − 1 costs no reading', async () => {
    const before = world.origin.asked.length
    for (const path of [
      '/tms/1.0.0/far/30/2147483647/2147483647.png',
      '/collections/good/tiles/WebMercatorQuad/30/2147483647/2147483647',
      '/wmts/1.0.0/good/default/WebMercatorQuad/24/2147483647/2147483647.png',
      '/tms/1.0.0/far/2147483647/0/0.png',
    ]) {
      const heard = await ask(path)
      expect([400, 404], path).toContain(heard.status)
      expect(heard.ms).toBeLessThan(1000)
    }
    expect(world.origin.asked.length).toBe(before)
  })

  it('B8: of more than 16 ranges, or ranges that overlap, the first alone', async () => {
    const ranges = (n: number) => `bytes=${Array.from({ length: n }, (_, i) => `${2 * i}-${2 * i}`).join()}`
    expect((await ask(file, { Range: ranges(16) })).headers.get('content-type')).toMatch(/^multipart/)
    for (const Range of [ranges(17), ranges(2000), 'bytes=0-0,0-9', 'bytes=0-0,-1,0-']) {
      const heard = await ask(file, { Range })
      expect([heard.status, heard.bytes.length]).toEqual([206, 1])
    }
  })

  it('B9: two lengths, a lenient head, a head without end: each ends its connection', async () => {
    const head = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n'
    for (const text of [
      `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde`,
      `${head}Transfer-Encoding: xchunked\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: a\r\nHost : b\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
    ])
      expect(await raw(text), text).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(`${head}X: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('B10: bodies are refused unread', async () => {
    const posted = await fetch(`${world.server.url}/wms`, {
      method: 'POST',
      body: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    })
    expect(posted.status).toBeLessThan(500)
    expect(posted.headers.get('content-type')).toMatch(/xml/)
    expect(await posted.text()).not.toContain('root:')
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      const heard = await fetch(world.server.url + items, { method, body: 'a'.repeat(100_000) })
      expect(heard.status).toBe(405)
      await heard.arrayBuffer()
    }
  })

  it('B11: parameters that nobody knows make no other entry, and errors are not kept', async () => {
    const etags = await Promise.all([1, 2, 3].map(async n => (await ask(`${map}&ANY=${n}`)).headers.get('etag')))
    expect(new Set(etags).size).toBe(1)
    const heard = await ask('/collections/never/items')
    expect(heard.headers.get('cache-control')).toBe('no-store')
    expect(heard.headers.get('etag')).toBeNull()
  })
})

describe('replies', () => {
  const kinds = [
    '/',
    '/collections?f=html',
    `${items}?f=html&limit=2`,
    `${items}?limit=1`,
    map,
    '/nowhere',
    '/collections/nobody?f=html',
  ]

  it('W2: pages have the policy of content, and no script or style inside', async () => {
    for (const path of [
      '/?f=html',
      '/collections?f=html',
      `${items}?f=html&limit=2`,
      '/collections/nobody?f=html',
      '/api?f=html',
    ]) {
      const { headers, text } = await ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "base-uri 'none'",
        'frame-ancestors',
      ])
        expect(policy, path).toContain(part)
      expect(policy).not.toContain('unsafe')
      expect(text).not.toMatch(
        /<script(?![^>]*(?:src=|type="application\/(?:ld\+)?json"))[^>]*>|\son\w+=|<style|\sstyle="/i,
      )
    }
  })

  it('W3: nosniff and no referrer, everywhere', async () => {
    for (const path of [...kinds, '/assets/nothing', '/health', '/metrics']) {
      const { headers } = await ask(path)
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')], path).toEqual([
        'nosniff',
        'no-referrer',
      ])
    }
  })

  it('W6: an echo is a parsed value; there is no JSONP', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)>')
    for (const name of ['offset', 'limit', 'crs', 'bbox', 'f', 'callback', 'jsonp', 'lang', 'datetime', 'after']) {
      const heard = await ask(`${items}?${name}=${evil}`, { Accept: 'text/html' })
      // Quotes are escaped in JSON, and nobody takes it for a page.
      if (!heard.headers.get('content-type')!.includes('json')) expect(heard.text, name).not.toContain('<img src=x')
      expect(heard.text, name).not.toMatch(/^[\w.]+\(/)
    }
    for (const name of ['SRS', 'CRS', 'FORMAT', 'LAYERS', 'EXCEPTIONS', 'INFO_FORMAT'])
      expect((await ask(`/wms?REQUEST=GetMap&VERSION=1.3.0&${name}=${evil}`)).text, name).not.toContain('<img src=x')
  })

  it('W7: errors have a code and an id, and nothing of what is inside', async () => {
    for (const text of hostileTexts) {
      const heard = await ask(`${items}?limit=${encodeURIComponent(text)}`, { 'X-Request-Id': 'mine' })
      const said = refused('ogcapi', heard, world)
      expect([said.code, said.parameter]).toEqual(['invalid-parameter', 'limit'])
      expect(heard.headers.get('x-request-id')).toBe('mine')
      expect(heard.headers.get('server') ?? heard.headers.get('x-powered-by')).toBeNull()
    }
  })

  it('W8: no line end of a request comes back in a header', async () => {
    const split = 'x%0d%0aX-Evil:%201'
    for (const path of [
      `${items}?after=${split}`,
      `/collections/${split}`,
      `/?lang=${split}`,
      `/collections?apikey=${split}`,
      `/assets/${split}`,
    ])
      expect((await ask(path)).headers.get('x-evil'), path).toBeNull()
    const { headers } = await ask('/', { 'X-Request-Id': 'a b"<>' })
    expect(headers.get('x-request-id')).toMatch(/^[\w.-]+$/)
  })

  it('P3: errors are kept by nobody; what is kept says what it depends on', async () => {
    for (const path of ['/nowhere', '/collections/nobody', `${items}?limit=x`, '/tms/1.0.0/far-error/0/0/0.png'])
      expect((await ask(path)).headers.get('cache-control'), path).toBe('no-store')
    for (const path of ['/', items, '/collections'])
      expect((await ask(path)).headers.get('vary'), path).toMatch(/Accept.*Accept-Encoding.*Accept-Language/)
    const spoiled = await ask('/', { 'X-Forwarded-Host': 'evil.example', 'X-Original-URL': '/evil', Cookie: 'a=evil' })
    expect(Buffer.compare(spoiled.bytes, (await ask('/')).bytes)).toBe(0)
  })

  it('P5: every origin may read, none with credentials', async () => {
    const { headers } = await ask('/', { Origin: 'https://evil.example', Cookie: 'a=b' })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })
})

describe('proxies', () => {
  it('P1: a Host that nobody configured is refused', async () => {
    for (const host of [
      'evil.example',
      'localhost@evil.example',
      'localhost:80:80',
      'localhost/evil',
      '[::1',
      'localhost.evil.example',
    ])
      expect(await raw(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`), host).toMatch(
        /^HTTP\/1\.1 4(?:21|00) /,
      )
  })

  it('P2: X-Forwarded-* of anybody count for nothing', async () => {
    const headers = {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Prefix': '/evil',
      Forwarded: 'host=evil.example;proto=https',
    }
    const { text } = await ask('/?f=json', headers)
    expect(text).not.toContain('evil')
    expect(text).not.toContain('https://localhost')
  })
})

describe('paths', () => {
  const out = [
    '..%2f..%2fserver.yaml',
    '%252e%252e%252fserver.yaml',
    '..%5c..%5cserver.yaml',
    '%c0%ae%c0%ae%c0%afserver.yaml',
    '%2fetc%2fpasswd',
    'C:%5cwindows%5cwin.ini',
    'server.yaml%00.png',
  ]
  const leaked = (heard: Heard) => /root:|title: Test|\[fonts\]/.test(heard.text)

  it('C1: an id leads to no file', async () => {
    for (const text of out)
      for (const path of [
        `/collections/${text}`,
        `/services/${text}`,
        `/tileMatrixSets/${text}`,
        `/tms/1.0.0/${text}/0/0/0.png`,
        `/wmts/1.0.0/good/${text}/WebMercatorQuad/0/0/0.png`,
        `${map}&STYLES=${text}`,
      ]) {
        const heard = await ask(path)
        expect(heard.status, path).toBeLessThan(500)
        expect(leaked(heard), path).toBe(false)
      }
  })

  it('C2: the name of a point cloud is one of its list', async () => {
    for (const text of [...out, 'ortho.tif', 'CLOUD.copc.laz', 'cloud.copc.laz%00', '.%2fcloud.copc.laz']) {
      const heard = await ask(`/collections/cloud/pointcloud/${text}`)
      expect(heard.status, text).toBeGreaterThanOrEqual(400)
      expect(heard.status, text).toBeLessThan(500)
      expect(leaked(heard), text).toBe(false)
    }
  })

  it('C3: static files are a list of names', async () => {
    for (const text of ['', '.', '.git', '.env', 'package.json', ...out]) {
      const { status } = await ask(`/assets/${text}`)
      expect(status >= 400 && status < 500, text).toBe(true)
    }
  })
})

describe('files, remotes, running', () => {
  it('D5: a VRT under the name of a TIFF is no TIFF', async () => {
    const heard = await ask('/collections/ortho-text/map?f=png')
    expect(heard.status).toBe(503)
    keepsSilent(heard, world)
  })

  it('G3: what a remote sends must be a picture, and a failure is kept by nobody', async () => {
    for (const id of ['far-html', 'far-lying', 'far-half', 'far-huge', 'far-endless']) {
      const heard = await ask(`/tms/1.0.0/${id}/0/0/0.png`)
      expect(heard.status, id).toBe(503)
      expect(heard.headers.get('cache-control'), id).toBe('no-store')
    }
  })

  it('G5: a remote that stalls slows no other', async () => {
    const slow = Array.from({ length: 20 }, (_, i) =>
      ask(`/tms/1.0.0/far-stalled/0/0/0.png?_=${i}`).catch(() => undefined),
    )
    const { status, ms } = await ask('/tms/1.0.0/far/0/0/0.png')
    expect(status).toBe(200)
    expect(ms).toBeLessThan(1000)
    await Promise.all(slow)
  })

  it('O4: health and metrics tell no host, path, password or table', async () => {
    await ask('/collections/never/items')
    for (const path of ['/health', '/health/ready', '/health/live', '/metrics']) keepsSilent(await ask(path), world)
  })

  it('O6: after all of it the server is well', async () => {
    const { features } = JSON.parse((await hear(`${world.server.url}${items}?limit=50&f=json`)).text)
    expect(features).toHaveLength(50)
    for (const { media } of encoders.filter(({ accepts }) => accepts.includes('pixels'))) {
      const heard = await ask(map.replace('image/png', media))
      expect([heard.status, heard.headers.get('content-type')]).toEqual([200, media])
    }
  })
})
