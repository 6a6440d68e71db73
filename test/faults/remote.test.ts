import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createTls, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { encodeCog } from '../../src/encoders/cog.ts'
import { makeCopc } from '../support/copc.ts'
import { type Fault, type FaultProxy, startFaultProxy } from '../support/faultproxy.ts'
import { descriptors, type Road, recovers, survives, tell } from '../support/faults.ts'
import { type Heard, hear } from '../support/hostile.ts'
import {
  type Behaviour,
  first,
  type HttpSource,
  half,
  ranged,
  reply,
  reset,
  stallInBody,
  startHttpSource,
  status,
} from '../support/http-source.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually } from '../support/writer.ts'

/** A JPEG pyramid of about 1 MB: nothing but its header is in the first read. */
function noise(seed: number): Promise<Uint8Array> {
  const side = 1024
  let state = seed
  const data = Uint8Array.from({ length: side * side * 3 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0
    return state >>> 24
  })
  const picture = { width: side, height: side, bands: 3, data }
  return encodeCog({ epsg: 2154, box: [700_000, 6_600_000, 710_240, 6_610_240], picture, compression: 'jpeg' })
}

const tileOf = (byte: number) =>
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, byte, ...new Array(20_000))

const roads: readonly Road[] = [
  ['ogcapi', '/collections/ortho/map/tiles/ortho.native/2/1/2?f=jpeg'],
  ['ogcapi', '/collections/ortho/map?width=64&f=png'],
  ['wmts', '/wmts/1.0.0/ortho/default/ortho.native/2/3/0.jpg'],
  ['copc', '/collections/cloud/pointcloud/cloud.copc.laz', { range: 'bytes=500000-565535' }],
  ['copc', '/collections/cloud/pointcloud/cloud.copc.laz', { range: 'bytes=900000-900100' }],
  ['tms', '/tms/1.0.0/far/0/0/0.png'],
  ['wmts', '/wmts/1.0.0/far/default/WebMercatorQuad/0/0/0.png'],
]
const keyOf = (path: string, bytes: number) => `${path} ${bytes}`

describe('faults of other servers', { timeout: 60_000 }, () => {
  let origin: HttpSource
  let proxy: FaultProxy
  let secure: Server | undefined
  let server: TestServer
  let files: { ortho: Uint8Array; cloud: Uint8Array; tile: Uint8Array; etag: string }
  /** The bytes of each road as they have to be, for each state of the files. */
  const good = new Map<string, Buffer[]>()
  let before = 0

  const right = ({ bytes }: Heard, path: string) =>
    (good.get(keyOf(path, bytes.length)) ?? []).some(one => one.equals(bytes))
  const learn = (heard: readonly Heard[]) => {
    for (const [i, { bytes }] of heard.entries()) {
      const key = keyOf(roads[i]![1], bytes.length)
      good.set(key, [...(good.get(key) ?? []), Buffer.from(bytes)])
    }
  }
  const etag = () => files.etag

  function behave(file: (bytes: () => Uint8Array) => Behaviour, tile: Behaviour): void {
    origin.on(
      '/ortho.tif',
      file(() => files.ortho),
    )
    origin.on(
      '/cloud.copc.laz',
      file(() => files.cloud),
    )
    origin.on('/far/0/0/0.png', tile)
  }
  const sound = () => {
    proxy.set({ kind: 'none' })
    behave(
      bytes => ranged({ bytes, etag }),
      (request, response) => reply('image/png', files.tile)(request, response),
    )
  }

  /** Everything is right again, and nothing of the fault is left. */
  async function whole(): Promise<number> {
    const back = await recovers(server.url, roads, right)
    await eventually(async () => (await descriptors())!.length <= before + 40, 3000)
    return back
  }

  beforeAll(async () => {
    origin = await startHttpSource()
    proxy = await startFaultProxy({ host: '127.0.0.1', port: Number(origin.host.split(':')[1]) })
    secure = await untrusted()
    const other = secure && `127.0.0.1:${(secure.address() as AddressInfo).port}`
    files = { ortho: await noise(1), cloud: makeCopc({ nodeBytes: 1_500_000 }), tile: tileOf(1), etag: '"a"' }
    const at = `http://${proxy.host}`
    server = await startTestServer({
      // Nobody asks the database.
      database: 'postgresql://nobody@127.0.0.1:9/none',
      services: {
        remote: `collections:
  ortho: { source: { type: cog, path: ${at}/ortho.tif } }
  cloud: { source: { type: copc, path: ${at}/cloud.copc.laz } }
  far: { source: { type: xyz, url: '${at}/far/{z}/{x}/{y}.png', timeout: 3000 } }
  plain: { source: { type: cog, path: 'https://${origin.host}/ortho.tif' } }
  unknown: { source: { type: xyz, url: 'https://${other ?? origin.host}/far/{z}/{x}/{y}.png' } }
  nowhere: { source: { type: cog, path: 'http://nowhere.invalid/ortho.tif' } }
  nobody: { source: { type: xyz, url: 'http://nobody.invalid/{z}/{x}/{y}.png' } }
`,
      },
      // Without a cache of replies every request needs the other server.
      server: `egress: { allow: ['${proxy.host}', '${origin.host}'${other ? `, '${other}'` : ''}] }
limits: { requestTime: 4000, statementTime: 3500 }
cache: { replies: 0 }
`,
    })
    sound()
    const states = [{ ...files, ortho: await noise(2), tile: tileOf(2), etag: '"b"' }, files]
    for (const state of states) {
      files = state
      await sleep(states.indexOf(state) > 0 ? 4500 : 0)
      for (const [, path, headers = {}] of roads)
        expect((await hear(server.url + path, { headers })).status, path).toBeLessThan(300)
      learn(await survives(server.url, roads))
    }
    before = (await descriptors())!.length
  }, 60_000)
  afterEach(() => sound())
  afterAll(async () => {
    await server?.stop()
    await proxy?.close()
    await origin?.close()
    secure?.close()
  })

  const networks: readonly [string, Fault][] = [
    ['nobody listens', { kind: 'refuse' }],
    ['reset in mid-body', { kind: 'reset', after: 5000 }],
    ['cut in mid-body', { kind: 'cut', after: 5000 }],
    ['slow: 400 bytes a second', { kind: 'slow', bytesPerSecond: 400 }],
    ['silent', { kind: 'hang' }],
  ]

  test.each(networks)('network: %s', async (name, fault) => {
    await recovers(server.url, roads, right)
    proxy.set(fault)
    const during = await survives(server.url, roads, { right })
    during.push(...(await survives(server.url, roads, { right })))
    expect(during.some(({ status }) => status >= 500)).toBe(true)
    expect((await hear(`${server.url}/conformance`)).status).toBe(200)
    proxy.set({ kind: 'none' })
    tell(`other server, network: ${name}`, during, await whole())
  })

  const html = reply('text/html', '<h1>Please log in</h1>'.repeat(100))
  const lies: readonly [string, (bytes: () => Uint8Array) => Behaviour, Behaviour][] = [
    ['503', () => status(503), status(503)],
    [
      'half answers',
      bytes => (request, response) => half('application/octet-stream', bytes())(request, response),
      half('image/png', tileOf(1)),
    ],
    ['a Content-Length of more than comes', bytes => ranged({ bytes, etag, lie: 'length' }), stallInBody],
    ['200 in place of 206', bytes => ranged({ bytes, etag, lie: 'none' }), html],
    ['another Content-Range than was asked for', bytes => ranged({ bytes, etag, lie: 'shifted' }), reset],
    ['fewer bytes than the Content-Range says', bytes => ranged({ bytes, etag, lie: 'short' }), status(500)],
    ['another size in the Content-Range', bytes => ranged({ bytes, etag, lie: 'size' }), status(502)],
    ['a page of a hotel in place of everything', () => html, html],
    ['403', () => status(403), status(403)],
    ['gone: 404', () => status(404), status(410)],
  ]

  test.each(lies)('answers: %s', async (name, file, tile) => {
    await recovers(server.url, roads, right)
    behave(file, tile)
    const allowed = {
      right: (heard: Heard, path: string) => path.includes('/far/') || right(heard, path),
      statuses: [200, 206, 404, 503, 504],
      passing: !/40/.test(name),
    }
    const during = await survives(server.url, roads, allowed)
    during.push(...(await survives(server.url, roads, allowed)))
    expect(during.some(({ status }) => status >= 500)).toBe(true)
    sound()
    tell(`other server answers: ${name}`, during, await whole())
  })

  test('a failure that passes is not seen at all', async () => {
    await recovers(server.url, roads, right)
    behave(
      bytes => first(1, status(503), first(1, reset, ranged({ bytes, etag }))),
      first(1, status(503), reply('image/png', files.tile)),
    )
    const during = await survives(server.url, roads, { right, statuses: [200, 206] })
    tell('other server: 503, then good', during, await whole())
  })

  test('a file that changes between two ranges is never mixed', async () => {
    await recovers(server.url, roads, right)
    const one = files
    const two = { ...files, ortho: await noise(2), tile: tileOf(2), etag: '"b"' }
    let turn = 0
    behave(
      bytes => (request, response) => {
        files = turn++ % 3 === 0 ? two : one
        ranged({ bytes, etag })(request, response)
      },
      (request, response) => reply('image/png', files.tile)(request, response),
    )
    const during: Heard[] = []
    for (let i = 0; i < 8; i++) {
      during.push(...(await survives(server.url, roads, { right })))
      await sleep(300)
    }
    files = two
    sound()
    const back = await recovers(server.url, roads, right)
    files = one
    tell('other server: the file changes between ranges', during, back)
    await recovers(server.url, roads, right)
  })

  test('TLS that is refused or not to be trusted, names that nobody knows: their own collections fail, and no other', async () => {
    const away: readonly Road[] = [
      ['ogcapi', '/collections/plain/map?width=64&f=png'],
      ['tms', '/tms/1.0.0/unknown/0/0/0.png'],
      ['ogcapi', '/collections/nowhere/map?width=64&f=png'],
      ['tms', '/tms/1.0.0/nobody/0/0/0.png'],
    ]
    const during = await survives(server.url, away, { statuses: [503, 504] })
    tell('TLS refused, DNS dead', during, await whole())
  })

  test('a refusal is an answer: one tile that is forbidden leaves the others', async () => {
    await recovers(server.url, roads, right)
    origin.on('/far/1/0/0.png', status(403))
    for (let i = 0; i < 8; i++) {
      const heard = await hear(`${server.url}/tms/1.0.0/far/1/0/0.png`)
      expect(heard.status).toBe(503)
      expect((await hear(`${server.url}/tms/1.0.0/far/0/0/0.png`)).status).toBe(200)
    }
    const many = await Promise.all(Array.from({ length: 20 }, () => hear(`${server.url}/tms/1.0.0/far/1/0/0.png`)))
    expect(many.map(({ status }) => status)).toEqual(many.map(() => 503))
    expect((await hear(`${server.url}/tms/1.0.0/far/0/0/0.png`)).status).toBe(200)
  })

  test('a whole file that breaks off is never taken for whole', async () => {
    await recovers(server.url, roads, right)
    proxy.set({ kind: 'cut', after: 700_000 })
    const outcome = await hear(`${server.url}/collections/cloud/pointcloud/cloud.copc.laz`).then(
      heard => heard.bytes.length,
      () => 'broken off',
    )
    // Cut twice it still comes whole: what is missing is asked for again.
    expect(['broken off', files.cloud.length]).toContain(outcome)
    tell('other server breaks off in a streamed file', [], await whole())
  })
})

/** A server whose certificate nobody signed; undefined without openssl. */
async function untrusted(): Promise<Server | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'geosocle-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const subject = ['-days', '2', '-subj', '/CN=127.0.0.1']
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject]
    execFileSync('openssl', made, { stdio: 'ignore' })
    const files = { key: readFileSync(key), cert: readFileSync(cert) }
    const server = createTls(files, (_, response) => response.end('never'))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return server
  } catch {
    console.log('no openssl: a certificate that is not to be trusted is not tested')
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
