import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LAMB93_50cm, matrixOf, WebMercatorQuad } from '../../src/core/grid.ts'
import type { Source } from '../../src/core/source.ts'
import type { Stores } from '../../src/core/store.ts'
import { makeIo } from '../../src/io/io.ts'
import { makeBreaker } from '../../src/sources/remote/breaker.ts'
import { templateFault, tileUrl } from '../../src/sources/remote/template.ts'
import { formatOf } from '../../src/sources/remote/tilemedia.ts'
import { xyz } from '../../src/sources/remote/xyz.ts'
import * as origins from '../support/http-source.ts'

const signal = () => AbortSignal.timeout(20_000)
const FAILED = { code: 'source-failed', message: 'The source is unavailable.' }
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)
const tile = { matrix: '3', row: 2, col: 5 }
const stores: Stores = {
  get() {
    throw new Error('no database here')
  },
}

let origin: origins.HttpSource
let io: ReturnType<typeof makeIo>
let source: Source

beforeAll(async () => {
  origin = await origins.startHttpSource()
  io = makeIo({ folder: '/', egress: { allow: [origin.host] }, times: { connect: 300, firstByte: 300, stall: 300 } })
})
afterAll(async () => {
  await io.close()
  await origin.close()
})
beforeEach(() => {
  source = open({ url: `${origin.url}/tiles/{z}/{x}/{y}.png` })
})

function open(settings: Record<string, unknown>): Source {
  const config = xyz.config.parse(settings) as Parameters<typeof xyz.open>[0]
  return xyz.open(config, { io, stores, id: 'remote', warn: () => undefined })
}

const read = (from = source) => from.tiles!.read('WebMercatorQuad', tile, signal())
const answer = (behaviour: origins.Behaviour) => origin.on('/tiles/3/5/2.png', behaviour)

describe('facts of remote tiles', () => {
  it('are known without a request', async () => {
    const asked = origin.asked.length
    const facts = await source.facts(signal())
    expect(facts.crs.id).toBe('EPSG:3857')
    expect(facts.version()).toBeUndefined()
    expect(facts.tiles).toMatchObject([{ media: 'image/png', content: 'map', own: false }])
    expect(facts.tiles![0]!.limits).toHaveLength(WebMercatorQuad.matrices.length)
    expect(facts.extent!.lonLat[0]).toBeCloseTo(-180, 6)
    expect(facts.extent!.lonLat[3]).toBeCloseTo(85.0511, 3)
    expect(origin.asked.length).toBe(asked)
  })

  it('are limited to the extent and the levels', async () => {
    const limited = open({ url: 'https://a.example/{z}/{x}/{y}.jpg', minzoom: 2, maxzoom: 3, extent: [0, 41, 10, 51] })
    const { tiles } = await limited.facts(signal())
    expect(tiles![0]).toMatchObject({ media: 'image/jpeg' })
    expect(tiles![0]!.limits).toEqual([
      { matrix: '2', minRow: 1, maxRow: 1, minCol: 2, maxCol: 2 },
      { matrix: '3', minRow: 2, maxRow: 2, minCol: 4, maxCol: 4 },
    ])
  })

  it('stay within the area of a national grid', async () => {
    const { crs, extent } = await open({ url: 'https://a.example/{z}/{y}/{x}.png', grid: '2154_50cm' }).facts(signal())
    expect(crs).toBe(LAMB93_50cm.crs)
    expect(extent!.lonLat[0]).toBeGreaterThan(-20)
    expect(extent!.lonLat[2]).toBeLessThan(20)
  })
})

describe('remote tiles', () => {
  it('are passed on untouched, with their type', async () => {
    answer(origins.reply('image/png', png))
    expect(await read()).toEqual({ bytes: png, media: 'image/png' })
  })

  it.each([404, 204, 410])('a %i is no tile', async code => {
    answer(origins.status(code))
    expect(await read()).toBeUndefined()
  })

  it.each<[string, origins.Behaviour]>([
    ['an error', origins.status(500)],
    ['an XML exception in a 200', origins.reply('text/xml', '<ServiceException/>')],
    ['a page that says it is a picture', origins.reply('image/png', '<!DOCTYPE html><p>login')],
    ['another picture than it says', origins.reply('image/png', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))],
    ['half an answer', origins.half('image/png', png)],
    ['endless bytes', origins.endless('image/png')],
    ['silence', origins.stall],
    ['silence after the first byte', origins.stallInBody],
    ['a reset', origins.reset],
    ['a redirect to a private address', origins.redirect('http://127.0.0.1:1/')],
    ['10 GB', origins.reply('image/png', png, { 'Content-Length': '10000000000' })],
  ])('%s is a failure, never a tile', async (_, behaviour) => {
    answer(behaviour)
    await expect(read()).rejects.toMatchObject(FAILED)
  })

  it('a passing failure is tried once more', async () => {
    answer(origins.first(1, origins.status(503), origins.reply('image/png', png)))
    expect(await read()).toMatchObject({ media: 'image/png' })
  })

  it('sends the headers of its configuration', async () => {
    answer(origins.reply('image/png', png))
    await read(open({ url: `${origin.url}/tiles/{z}/{x}/{y}.png`, headers: { 'X-Key': 'k' } }))
    expect(origin.asked.at(-1)!.headers['x-key']).toBe('k')
  })

  it('vector tiles: any of their types, empty ones, stored gzip', async () => {
    const vector = open({ url: `${origin.url}/v/{z}/{x}/{y}.pbf`, layers: ['roads'] })
    const mvt = Uint8Array.of(0x1a, 0x02, 0x78, 0x02)
    const on = (behaviour: origins.Behaviour) => origin.on('/v/3/5/2.pbf', behaviour)
    expect((await vector.facts(signal())).tiles![0]).toMatchObject({ content: 'vector', layers: ['roads'] })
    on(origins.reply('application/x-protobuf', gzipSync(mvt), { 'Content-Encoding': 'gzip' }))
    expect(await read(vector)).toEqual({ bytes: mvt, media: 'application/vnd.mapbox-vector-tile' })
    on(origins.reply('application/octet-stream', ''))
    expect(await read(vector)).toMatchObject({ bytes: new Uint8Array(0) })
    on(origins.reply('application/x-protobuf', gzipSync(mvt)))
    const stored = await read(vector)
    expect(stored!.encoding).toBe('gzip')
    expect(new Uint8Array(gunzipSync(stored!.bytes))).toEqual(mvt)
    on(origins.reply('application/x-protobuf', '{"message":"no"}'))
    await expect(read(vector)).rejects.toMatchObject(FAILED)
  })
})

describe('G5: a failing server', () => {
  it('is left alone after five failures, tried once after a pause, and taken back', async () => {
    let now = 0
    let calls = 0
    const breaker = makeBreaker({ failures: 5, pause: 5000, parallel: 4, waiting: 4, clock: () => now })
    const fail = async () => {
      calls++
      throw new Error('down')
    }
    for (let i = 0; i < 5; i++) await expect(breaker.run(fail, signal())).rejects.toThrow('down')
    await expect(breaker.run(fail, signal())).rejects.toMatchObject({ code: 'source-failed', retryAfter: 5 })
    expect(calls).toBe(5)
    now = 5001
    const both = await Promise.allSettled([breaker.run(fail, signal()), breaker.run(fail, signal())])
    expect(calls).toBe(6)
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    now = 10_002
    expect(await breaker.run(async () => 'up', signal())).toBe('up')
    expect(await breaker.run(async () => 'up', signal())).toBe('up')
  })

  it('is not judged by clients that leave', async () => {
    const breaker = makeBreaker({ failures: 1, pause: 5000, parallel: 4, waiting: 4 })
    const controller = new AbortController()
    const call = async () => {
      controller.abort(new Error('left'))
      controller.signal.throwIfAborted()
    }
    await expect(breaker.run(call, controller.signal)).rejects.toThrow('left')
    expect(await breaker.run(async () => 'up', signal())).toBe('up')
  })

  it('gets so many calls at once; others wait, and no more than so many', async () => {
    const breaker = makeBreaker({ failures: 5, pause: 5000, parallel: 2, waiting: 2 })
    let running = 0
    let most = 0
    const call = async () => {
      most = Math.max(most, ++running)
      await new Promise(resolve => setTimeout(resolve, 20))
      running--
    }
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => breaker.run(call, signal())))
    expect(most).toBe(2)
    expect(results.map(({ status }) => status)).toEqual([...new Array(4).fill('fulfilled'), 'rejected'])
    expect(results[4]).toMatchObject({ reason: { code: 'busy' } })
    const controller = new AbortController()
    const held = [breaker.run(call, signal()), breaker.run(call, signal())]
    const waiting = breaker.run(call, controller.signal)
    controller.abort(new Error('left'))
    await expect(waiting).rejects.toThrow('left')
    await Promise.all(held)
    await breaker.run(call, signal())
  })
})

describe('templates', () => {
  const matrix = matrixOf(WebMercatorQuad, '3')!
  it.each([
    ['https://a/{z}/{x}/{y}.png', 'https://a/3/5/2.png'],
    ['https://a/{z}/{x}/{-y}.png', 'https://a/3/5/5.png'],
    ['https://a/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}', 'https://a/wmts?TILEMATRIX=3&TILEROW=2&TILECOL=5'],
    ['https://a/{TileMatrix}/{TileRow}/{TileCol}', 'https://a/3/2/5'],
    ['https://a/{matrix}/{row}/{col}', 'https://a/3/2/5'],
  ])('%s', (template, url) => {
    expect(templateFault(template)).toBeUndefined()
    expect(tileUrl(template, tile, matrix)).toBe(url)
  })

  it.each([
    'https://a/{z}/{x}.png',
    'https://a/{z}/{x}/{y}/{s}',
    'file:///{z}/{x}/{y}',
    'https://{z}/{x}/{y}',
    'https://a/{}',
  ])('%s is refused', template => expect(templateFault(template)).toBeTypeOf('string'))

  it.each([
    ['https://a/{z}/{x}/{y}.jpg?key=1', 'jpeg'],
    ['https://a/{z}/{x}/{y}.pbf', 'mvt'],
    ['https://a?FORMAT=image/png&TILEROW={y}', 'png'],
    ['https://a?Format=image%2Fwebp&TILEROW={y}', 'webp'],
    ['https://a.png.example/{z}/{x}/{y}', undefined],
  ])('%s holds %s', (template, format) => expect(formatOf(template)).toBe(format))
})
