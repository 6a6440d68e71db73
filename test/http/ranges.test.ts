import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Copc } from 'copc'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Flights } from '../../src/caches/flights.ts'
import type { Catalog, Collection, SourceHandle } from '../../src/core/catalog.ts'
import { Encoders } from '../../src/core/encoder.ts'
import { defaultLimits } from '../../src/core/limits.ts'
import type { Source } from '../../src/core/source.ts'
import { makeApp } from '../../src/http/app.ts'
import { compress } from '../../src/http/compress.ts'
import { makeMetrics } from '../../src/http/metrics.ts'
import { makeOrigin } from '../../src/http/origin.ts'
import { makeShare } from '../../src/http/share.ts'
import { makeIo } from '../../src/io/io.ts'
import { copc as protocol } from '../../src/protocols/copc.ts'
import { copc } from '../../src/sources/copc/source.ts'
import { makeCopc } from '../support/copc.ts'
import { ranged, reset, startHttpSource } from '../support/http-source.ts'

const data = join(process.env.GEODATA_DIR ?? '../shared/data', 'pointcloud')
const real = 'lidarhd_dense_herault_770500_6277500_2154.copc.laz'
const bytes = makeCopc({ nodeBytes: 3_000_000 })
const small = makeCopc()

let folder: string
let io: ReturnType<typeof makeIo>
let server: Server
let base: string
let origin: Awaited<ReturnType<typeof startHttpSource>>
const opened: Source[] = []

function collection(id: string, path: string): Collection {
  const source = copc.open(
    { path },
    { io, id, warn: () => undefined, stores: { get: () => Promise.reject() as never } },
  )
  opened.push(source)
  let facts: Awaited<ReturnType<Source['facts']>> | undefined
  const handle: SourceHandle = {
    type: 'copc',
    hash: id,
    state: 'ok',
    failure: undefined,
    last: undefined,
    opened: () => facts && { source, facts },
    async open(signal) {
      facts ??= await source.facts(signal)
      return { source, facts }
    },
    forget: () => undefined,
    close: () => source.close(),
  }
  return {
    id,
    service: 'points',
    title: id,
    description: '',
    keywords: [],
    attribution: undefined,
    license: undefined,
    metadata: [],
    aliases: [`old-${id}`],
    styles: [],
    crs: [],
    grids: [],
    background: '#ffffff',
    source: handle,
    hash: id,
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geosocle-ranges-'))
  await writeFile(join(folder, 'a.copc.laz'), bytes)
  await writeFile(join(folder, 'b.copc.laz'), small)
  await writeFile(join(folder, 'cut.copc.laz'), small.subarray(0, small.length - 40))
  origin = await startHttpSource()
  io = makeIo({ folder, egress: { allow: [origin.host] } })
  origin.on('/far.copc.laz', ranged({ bytes: () => bytes, etag: () => '"far"' }))
  origin.on('/dead.copc.laz', reset)
  const collections = [
    collection('cloud', 'a.copc.laz'),
    collection('moving', 'b.copc.laz'),
    collection('cut', 'cut.copc.laz'),
    collection('far', `${origin.url}/far.copc.laz`),
    collection('dead', `${origin.url}/dead.copc.laz`),
    collection('real', join(process.cwd(), data, real)),
  ]
  const catalog: Catalog = {
    generation: '1',
    sequence: 1,
    title: 'test',
    description: '',
    keywords: [],
    contact: {},
    license: undefined,
    services: new Map([
      [
        'points',
        {
          id: 'points',
          title: '',
          description: '',
          keywords: [],
          contact: {},
          license: undefined,
          collections: collections.map(({ id }) => id),
        },
      ],
    ]),
    collections: new Map(collections.map(entry => [entry.id, entry])),
  }
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const app = makeApp(
    {
      catalog: () => catalog,
      road: {
        release: 'test',
        encoders: new Encoders([]),
        protocols: [protocol],
        settings: () => ({}),
        limits: defaultLimits,
        work: { run: () => Promise.reject(new Error('no work here')) },
        replies: { get: () => undefined, set: () => undefined },
        flights: new Flights(),
        compress,
      },
      share: makeShare(() => false),
      origin: makeOrigin({ publicUrl: undefined, hosts: [], trusted: () => false }),
      metrics: makeMetrics(),
      log: quiet,
    },
    () => undefined,
  )
  server = createServer(app.callback())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise(resolve => {
    server.close(resolve)
    server.closeAllConnections()
  })
  await Promise.all(opened.map(source => source.close()))
  await io.close()
  await origin.close()
  await rm(folder, { recursive: true })
})

const url = '/collections/cloud/pointcloud/a.copc.laz'
const ask = (path = url, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + path, { headers, method })
const body = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

describe('a file, whole', () => {
  it('H1, H2: GET and HEAD with length, validators and ranges on offer', async () => {
    const get = await ask()
    expect(get.status).toBe(200)
    expect(same(await body(get), bytes)).toBe(true)
    const head = await ask(url, {}, 'HEAD')
    expect(head.status).toBe(200)
    for (const response of [get, head]) {
      expect(response.headers.get('content-length')).toBe(String(bytes.length))
      expect(response.headers.get('accept-ranges')).toBe('bytes')
      expect(response.headers.get('content-type')).toBe('application/vnd.laszip+copc')
      expect(response.headers.get('content-encoding')).toBeNull()
      expect(response.headers.get('transfer-encoding')).toBeNull()
      expect(response.headers.get('last-modified')).toMatch(/GMT$/)
    }
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  it('is never compressed on its way', async () => {
    const get = await ask(url, { 'Accept-Encoding': 'gzip, br' })
    expect(get.headers.get('content-encoding')).toBeNull()
    await get.body?.cancel()
  })

  it('QC1: HEAD with a range says that there are ranges', async () => {
    const head = await ask(url, { Range: 'bytes=0-0' }, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.headers.get('accept-ranges')).toBe('bytes')
  })

  it('304 and 412 by its own validators', async () => {
    const { headers } = await ask(url, {}, 'HEAD')
    const etag = headers.get('etag')!
    const modified = headers.get('last-modified')!
    for (const given of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }] as Record<string, string>[]) {
      const response = await ask(url, given)
      expect(response.status).toBe(304)
      expect(response.headers.get('etag')).toBe(etag)
      expect(await body(response)).toHaveLength(0)
    }
    expect((await ask(url, { 'If-Match': '"other"' })).status).toBe(412)
  })

  it('answers under an alias and in the scope of its service', async () => {
    for (const path of ['/collections/old-cloud/pointcloud/a.copc.laz', `/services/points${url}`])
      expect((await ask(path, {}, 'HEAD')).status).toBe(200)
  })

  it('PC1: lets the parameters of a reader pass', async () => {
    expect((await ask(`${url}?token=abc`, {}, 'HEAD')).status).toBe(200)
  })
})

describe('ranges of a file', () => {
  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=0-65535', 0, 65536],
    ['bytes=1000000-2999999', 1_000_000, 3_000_000],
    ['bytes=2999000-9999999', 2_999_000, bytes.length],
    ['bytes=-100', bytes.length - 100, bytes.length],
    ['bytes=2000000-', 2_000_000, bytes.length],
  ])('H3: %s', async (range, start, end) => {
    const response = await ask(url, { Range: range })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${bytes.length}`)
    expect(response.headers.get('content-length')).toBe(String(end - start))
    expect(same(await body(response), bytes.subarray(start, end))).toBe(true)
  })

  it.each(['bytes=99999999-', 'bytes=5-4', 'bytes=16378--2', 'bytes=-0', 'bytes=x'])('H4: %s is a 416', async range => {
    const response = await ask(url, { Range: range })
    expect(response.status).toBe(416)
    expect(response.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect((await body(response)).length).toBeLessThan(300)
  })

  it('another unit is ignored', async () => {
    const response = await ask(url, { Range: 'items=0-5' })
    expect(response.status).toBe(200)
    await response.body?.cancel()
  })

  it('H5: several ranges come in parts', async () => {
    const response = await ask(url, { Range: 'bytes=0-9,100-109' })
    expect(response.status).toBe(206)
    const boundary = /^multipart\/byteranges; boundary=(.+)$/.exec(response.headers.get('content-type')!)![1]!
    const text = Buffer.from(await body(response)).toString('latin1')
    expect(response.headers.get('content-length')).toBe(String(text.length))
    const parts = text.split(`\r\n--${boundary}`)
    expect(parts).toHaveLength(4)
    expect(parts[1]).toContain(`Content-Range: bytes 0-9/${bytes.length}`)
    expect(parts[2]!.split('\r\n\r\n')[1]).toBe(Buffer.from(bytes.subarray(100, 110)).toString('latin1'))
    expect(parts[3]).toBe('--\r\n')
  })

  it('B8: a thousand ranges count as the first, and ten thousand are too long a header', async () => {
    const many = `bytes=${Array.from({ length: 1000 }, (_, i) => `${i}-${i}`).join()}`
    const response = await ask(url, { Range: many })
    expect(response.status).toBe(206)
    expect(await body(response)).toHaveLength(1)
    expect((await ask(url, { Range: `${many},${many.slice(6).repeat(9)}` })).status).toBe(431)
  })

  it('H6: If-Range', async () => {
    const etag = (await ask(url, {}, 'HEAD')).headers.get('etag')!
    const unchanged = await ask(url, { Range: 'bytes=0-9', 'If-Range': etag })
    expect(unchanged.status).toBe(206)
    const changed = await ask(url, { Range: 'bytes=0-9', 'If-Range': '"other"' })
    expect(changed.status).toBe(200)
    expect(await body(changed)).toHaveLength(bytes.length)
  })

  it('PC2: 64 at once', async () => {
    const replies = await Promise.all(
      Array.from({ length: 64 }, async (_, i) =>
        body(await ask(url, { Range: `bytes=${i * 1000}-${i * 1000 + 999}` })),
      ),
    )
    for (const [i, reply] of replies.entries())
      expect(same(reply, bytes.subarray(i * 1000, i * 1000 + 1000))).toBe(true)
  })

  it('a client that leaves in the middle harms nobody', async () => {
    await new Promise<void>(resolve => {
      const leaving = httpRequest(base + url, response => response.once('data', () => leaving.destroy()))
      leaving
        .on('close', resolve)
        .on('error', () => undefined)
        .end()
    })
    expect((await ask(url, { Range: 'bytes=0-9' })).status).toBe(206)
  })

  it('a file that is replaced is another file at once', async () => {
    const path = '/collections/moving/pointcloud/b.copc.laz'
    const before = (await ask(path, {}, 'HEAD')).headers.get('etag')!
    const next = makeCopc({ points: 50, nodeBytes: 2000 })
    await writeFile(join(folder, 'next'), next)
    await rename(join(folder, 'next'), join(folder, 'b.copc.laz'))
    const range = await ask(path, { Range: 'bytes=0-999', 'If-Range': before })
    expect(range.status).toBe(200)
    expect(same(await body(range), next)).toBe(true)
    expect((await ask(path, { 'If-None-Match': before })).status).toBe(200)
  })
})

describe('files of another server', () => {
  const far = '/collections/far/pointcloud/far.copc.laz'
  it('are given out by ranges like one’s own', async () => {
    const response = await ask(far, { Range: 'bytes=1000-1999' })
    expect(response.status).toBe(206)
    expect(response.headers.get('etag')).toBe('"far"')
    expect(same(await body(response), bytes.subarray(1000, 2000))).toBe(true)
    expect(same(await body(await ask(far)), bytes)).toBe(true)
  })
})

describe('errors: short, never 200', () => {
  it.each([
    ['/collections/none/pointcloud/a.copc.laz', 404],
    ['/collections/cloud/pointcloud/b.copc.laz', 404],
    ['/collections/cloud/pointcloud/a.copc.laz.aux.xml', 404],
    ['/collections/cloud/pointcloud/..%2fa.copc.laz', 404],
    ['/collections/cloud/pointcloud/a.copc.laz%00', 404],
    ['/collections/cut/pointcloud/cut.copc.laz', 503],
    ['/collections/dead/pointcloud/dead.copc.laz', 503],
    ['/collections/cloud/pointcloud?nonsense=1', 400],
  ])('%s is a %i', async (path, status) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/json/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = Buffer.from(await body(response)).toString()
    expect(text.length).toBeLessThan(300)
    expect(text).not.toContain(folder)
    expect(text).not.toContain(origin.host)
  })
})

describe('the list of a collection', () => {
  it('names its files, with sizes and links that work', async () => {
    const response = await ask('/collections/cloud/pointcloud')
    expect(response.status).toBe(200)
    const list = (await response.json()) as { files: { name: string; length: number; href: string }[] }
    expect(list.files).toMatchObject([{ name: 'a.copc.laz', length: bytes.length }])
    expect((await fetch(list.files[0]!.href, { method: 'HEAD' })).status).toBe(200)
  })
})

const missing = !existsSync(join(data, real))
if (missing) console.log(`skipped: reading a real point cloud, since ${join(data, real)} is not there`)
describe.skipIf(missing)('a reader of others: copc.js', () => {
  it('reads header, hierarchy and points over HTTP', async () => {
    const file = `${base}/collections/real/pointcloud/${real}`
    const copc = await Copc.create(file)
    expect(copc.header.pointCount).toBeGreaterThan(1000)
    const { nodes } = await Copc.loadHierarchyPage(file, copc.info.rootHierarchyPage)
    const root = nodes['0-0-0-0']!
    const view = await Copc.loadPointDataView(file, copc, root)
    expect(view.pointCount).toBe(root.pointCount)
    expect(view.getter('X')(0)).toBeGreaterThan(770_000)
  })
})
