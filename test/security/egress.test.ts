import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GetOptions } from '../../src/core/io.ts'
import type { ResolvedAddress } from '../../src/io/egress.ts'
import { makeIo } from '../../src/io/io.ts'
import * as origins from '../support/http-source.ts'

const png: GetOptions = { types: ['image/png'], maxBytes: 1_000_000, timeout: 3000, retries: 0 }
const times = { connect: 300, firstByte: 300, stall: 300 }
const signal = () => AbortSignal.timeout(20_000)
const UNAVAILABLE = { code: 'source-failed', message: 'The source is unavailable.' }

let inside: origins.HttpSource
let other: origins.HttpSource
let io: ReturnType<typeof makeIo>
const get = (path: string, options: Partial<GetOptions> = {}) =>
  io.get(inside.url + path, { ...png, ...options }, signal())

beforeAll(async () => {
  inside = await origins.startHttpSource()
  other = await origins.startHttpSource()
  io = makeIo({ folder: '/', egress: { allow: [inside.host, other.host] }, times })
})
afterAll(async () => {
  await io.close()
  await inside.close()
  await other.close()
})

describe('E1: one room opens connections', () => {
  it('no other file names a module or function that does', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
    const elsewhere = files.filter(name => /\.ts$/.test(name) && !/^(?:io|http|stores|web\/viewers)\//.test(name))
    const opens = /from '(?:node:)?(?:https?|http2|net|tls|dgram|undici)'|\bfetch\(/
    expect(elsewhere.filter(name => opens.test(readFileSync(join('src', name), 'utf8')))).toEqual([])
  })
})

describe('E4: schemes, user info, ports', () => {
  it.each([
    'ftp://example.org/x',
    'file:///etc/passwd',
    'data:image/png,x',
    'https://a@example.org/',
    'http://example.org:6379/',
  ])('%s is refused without a connection', url => expect(io.get(url, png, signal())).rejects.toMatchObject(UNAVAILABLE))
})

describe('E5, E6: the socket connects to a checked address', () => {
  const closed = () => makeIo({ folder: '/', times })
  const port = () => new URL(inside.url).port

  it.each([
    '127.0.0.1',
    'localhost',
    'localhost.',
    '[::1]',
    '[::ffff:7f00:1]',
    '2130706433',
    '0177.0.0.1',
    '127.1',
    '0',
  ])('%s gets no socket', async host => {
    const connections = inside.connections
    const guarded = closed()
    await expect(guarded.get(`http://${host}:${port()}/`, png, signal())).rejects.toMatchObject(UNAVAILABLE)
    await expect(guarded.file(`http://${host}:${port()}/`).stat(signal())).rejects.toMatchObject(UNAVAILABLE)
    await guarded.close()
    expect(inside.connections).toBe(connections)
  })

  it('a name that is public and inside at once gets none', async () => {
    const connections = inside.connections
    const resolve = async (): Promise<ResolvedAddress[]> => [
      { address: '127.0.0.1', family: 4 },
      { address: '8.8.8.8', family: 4 },
    ]
    const guarded = makeIo({ folder: '/', times, resolve })
    await expect(guarded.get('http://example.org/', png, signal())).rejects.toMatchObject(UNAVAILABLE)
    await guarded.close()
    expect(inside.connections).toBe(connections)
  })

  it('a name is resolved once a connection, and a second answer is checked like the first', async () => {
    inside.on('/named', origins.reply('image/png', 'png', { Connection: 'close' }))
    const answers = ['127.0.0.1', '169.254.169.254']
    let asked = 0
    const resolve = async (): Promise<ResolvedAddress[]> => [{ address: answers[asked++]!, family: 4 }]
    const guarded = makeIo({ folder: '/', times, resolve, egress: { allow: [`rebind.example:${port()}`] } })
    const url = `http://rebind.example:${port()}/named`
    expect((await guarded.get(url, png, signal())).status).toBe(200)
    expect(asked).toBe(1)
    await expect(guarded.get(url, png, signal())).rejects.toMatchObject(UNAVAILABLE)
    await guarded.close()
  })

  it('a metadata address is refused even to the operator', async () => {
    const guarded = makeIo({ folder: '/', times, egress: { allow: ['169.254.169.254:80', '[fd00:ec2::254]:80'] } })
    for (const host of ['169.254.169.254', '[fd00:ec2::254]', '[::ffff:a9fe:a9fe]'])
      await expect(guarded.get(`http://${host}/latest/meta-data/`, png, signal())).rejects.toMatchObject(UNAVAILABLE)
    await guarded.close()
  })
})

describe('E7: redirects by hand', () => {
  it('follows three, not four', async () => {
    inside.on('/end', origins.reply('image/png', 'png'))
    for (const n of [1, 2, 3, 4]) inside.on(`/hop${n}`, origins.redirect(n === 1 ? '/end' : `/hop${n - 1}`, 307))
    expect((await get('/hop3')).status).toBe(200)
    await expect(get('/hop4')).rejects.toMatchObject(UNAVAILABLE)
  })

  it.each([301, 302, 303, 307, 308])('a %i to a private address goes nowhere', async code => {
    const hidden = await origins.startHttpSource()
    hidden.on('/secret', origins.reply('image/png', 'png'))
    for (const to of [`${hidden.url}/secret`, 'http://169.254.169.254/', 'file:///etc/passwd', 'http://[::1]/']) {
      inside.on('/away', origins.redirect(to, code))
      await expect(get('/away')).rejects.toMatchObject(UNAVAILABLE)
      await expect(io.file(`${inside.url}/away`).read(0, 10, signal())).rejects.toMatchObject(UNAVAILABLE)
    }
    expect(hidden.connections).toBe(0)
    await hidden.close()
  })

  it('headers of the source stay with its host', async () => {
    const headers = { 'X-Api-Key': 'secret', Authorization: 'Bearer secret' }
    other.on('/back', origins.redirect(`${inside.url}/home`))
    inside.on('/home', origins.reply('image/png', 'png'))
    inside.on('/out', origins.redirect(`${other.url}/back`))
    inside.on('/near', origins.redirect('/home'))
    await get('/near', { headers })
    expect(inside.asked.at(-1)).toMatchObject({ path: '/home', headers: { 'x-api-key': 'secret' } })
    await get('/out', { headers })
    for (const asked of [other.asked.at(-1)!, inside.asked.at(-1)!]) {
      expect(asked.headers).not.toHaveProperty('x-api-key')
      expect(asked.headers).not.toHaveProperty('authorization')
    }
  })
})

describe('E8: limits of each call', () => {
  it('a server that never answers, or stops in the middle, ends in time', async () => {
    inside.on('/stall', origins.stall)
    inside.on('/half-way', origins.stallInBody)
    for (const path of ['/stall', '/half-way']) {
      const start = performance.now()
      await expect(get(path)).rejects.toMatchObject(UNAVAILABLE)
      expect(performance.now() - start).toBeLessThan(1500)
    }
  })

  it('the whole call has a limit, retries included', async () => {
    inside.on('/stall', origins.stall)
    const start = performance.now()
    await expect(get('/stall', { timeout: 500, retries: 5 })).rejects.toMatchObject(UNAVAILABLE)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('endless bytes, a bomb and an announced giant are cut off', async () => {
    inside.on('/endless', origins.endless('image/png'))
    inside.on('/bomb', origins.reply('image/png', gzipSync(new Uint8Array(50_000_000)), { 'Content-Encoding': 'gzip' }))
    inside.on('/giant', origins.reply('image/png', 'png', { 'Content-Length': '10000000000' }))
    for (const path of ['/endless', '/bomb', '/giant']) await expect(get(path)).rejects.toMatchObject(UNAVAILABLE)
  })

  it('a compressed document within its limits is read', async () => {
    inside.on('/gzip', origins.reply('image/png', gzipSync('picture'), { 'Content-Encoding': 'gzip' }))
    expect(Buffer.from((await get('/gzip')).bytes).toString()).toBe('picture')
    inside.on('/cut', origins.reply('image/png', gzipSync('picture').subarray(0, 20), { 'Content-Encoding': 'gzip' }))
    await expect(get('/cut')).rejects.toMatchObject(UNAVAILABLE)
  })

  it('another type than asked is not read', async () => {
    inside.on('/html', origins.reply('text/html', '<p>login</p>'))
    await expect(get('/html')).rejects.toMatchObject(UNAVAILABLE)
  })

  it('the caller who leaves gets his own reason, at once', async () => {
    inside.on('/stall', origins.stall)
    const controller = new AbortController()
    const reason = new Error('left')
    setTimeout(() => controller.abort(reason), 30)
    const start = performance.now()
    await expect(io.get(`${inside.url}/stall`, png, controller.signal)).rejects.toBe(reason)
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('E9: one answer whatever happened', () => {
  it('errors, resets and refused connections look the same', async () => {
    inside.on('/reset', origins.reset)
    for (const code of [302, 400, 401, 403, 418, 500, 503]) {
      inside.on(`/s${code}`, origins.status(code, 'root:x:0:0'))
      await expect(get(`/s${code}`)).rejects.toMatchObject(UNAVAILABLE)
    }
    await expect(get('/reset')).rejects.toMatchObject(UNAVAILABLE)
    const gone = makeIo({ folder: '/', times, egress: { allow: ['127.0.0.1:9'] } })
    await expect(gone.get('http://127.0.0.1:9/', png, signal())).rejects.toMatchObject(UNAVAILABLE)
    await gone.close()
  })

  it('a passing failure is tried again; nothing there is an answer', async () => {
    inside.on('/once', origins.first(1, origins.status(503), origins.reply('image/png', 'png')))
    expect((await get('/once', { retries: 1 })).status).toBe(200)
    for (const code of [404, 410, 204]) {
      inside.on(`/s${code}`, origins.status(code))
      expect(await get(`/s${code}`)).toMatchObject({ status: code, bytes: new Uint8Array(0) })
    }
  })
})

describe('E10: nothing of the client goes out', () => {
  it('sends its own few headers and keeps no cookie', async () => {
    inside.on('/cookie', origins.reply('image/png', 'png', { 'Set-Cookie': 'a=b' }))
    await get('/cookie')
    await get('/cookie')
    const names = Object.keys(inside.asked.at(-1)!.headers).sort()
    expect(names).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  })
})

describe('files over HTTP: every answer is compared with the question', () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => i & 255)
  const file = (path: string) => io.file(inside.url + path)

  it.each(['none', 'shifted', 'short', 'size'] as const)('a server that lies (%s) fails', async lie => {
    inside.on(`/lie-${lie}`, origins.ranged({ bytes: () => bytes, etag: () => '"1"', lie }))
    await expect(file(`/lie-${lie}`).read(100, 200, signal())).rejects.toMatchObject(UNAVAILABLE)
  })

  it('one connection serves reads that follow each other', async () => {
    inside.on('/kept', origins.ranged({ bytes: () => bytes, etag: () => '"1"' }))
    inside.on('/s404', origins.status(404))
    const kept = file('/kept')
    await kept.stat(signal())
    const connections = inside.connections
    for (const start of [0, 100_000, 200_000]) await kept.read(start, start + 100_000, signal())
    for (let i = 0; i < 3; i++) await get('/s404')
    expect(inside.connections).toBe(connections)
  })

  it('a small file of a server without ranges is read all the same', async () => {
    inside.on('/small', origins.ranged({ bytes: () => bytes.subarray(0, 1000), etag: () => '"1"', lie: 'none' }))
    expect(await file('/small').read(100, 200, signal())).toEqual(bytes.subarray(100, 200))
  })

  it('an error body is never taken for bytes, and a passing failure is tried again', async () => {
    const honest = origins.ranged({ bytes: () => bytes, etag: () => '"1"' })
    inside.on('/flaky', origins.first(2, origins.status(502), honest))
    expect(await file('/flaky').read(0, 10, signal())).toEqual(bytes.subarray(0, 10))
    inside.on('/resets', origins.first(2, origins.reset, honest))
    expect(await file('/resets').read(0, 10, signal())).toEqual(bytes.subarray(0, 10))
    for (const code of [403, 404, 500]) {
      inside.on(`/f${code}`, origins.status(code))
      await expect(file(`/f${code}`).read(0, 10, signal())).rejects.toMatchObject(UNAVAILABLE)
    }
  })

  it('a body that breaks off goes on where it broke', async () => {
    const cut: origins.Behaviour = (_, response) => {
      response.writeHead(206, { ETag: '"1"', 'Content-Range': 'bytes 0-2999999/3000000', 'Content-Length': '3000000' })
      response.write(bytes.subarray(0, 1_000_000), () => setTimeout(() => response.destroy(), 50))
    }
    inside.on('/cuts', origins.first(1, cut, origins.ranged({ bytes: () => bytes, etag: () => '"1"' })))
    expect(Buffer.compare(await file('/cuts').read(0, 3_000_000, signal()), bytes)).toBe(0)
    inside.on('/swaps', origins.first(1, cut, origins.ranged({ bytes: () => bytes, etag: () => '"2"' })))
    await expect(file('/swaps').read(0, 3_000_000, signal())).rejects.toMatchObject({ code: 'source-failed' })
  })
})
