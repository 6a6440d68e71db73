import { type ChildProcess, spawn } from 'node:child_process'
import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { makeAccel } from '../../src/http/accel.ts'
import { makeCopc } from '../support/copc.ts'
import { freePort } from '../support/program.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually } from '../support/writer.ts'

/** Where the proxy asks from: the only peer that is trusted. */
const proxy = '127.0.0.2'
/** What a URL, a header and a file system understand each in their own way. */
const odd = 'a b+c%2e#é?.copc.laz'
const bytes = makeCopc({ nodeBytes: 3_000_000 })

async function nginxProgram(): Promise<string | undefined> {
  for (const folder of [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'])
    if (
      await access(join(folder, 'nginx'), constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return join(folder, 'nginx')
  return undefined
}
const nginx = process.platform === 'linux' ? await nginxProgram() : undefined

interface Heard {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

/** Asks from an address of this machine. */
function ask(
  url: string,
  { headers = {}, method = 'GET', from }: { headers?: Record<string, string>; method?: string; from?: string } = {},
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const local = from === undefined ? {} : { localAddress: from }
    request(url, { method, headers, agent: false, ...local }, response => {
      const pieces: Buffer[] = []
      response.on('data', piece => pieces.push(piece))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

let server: TestServer
let child: ChildProcess | undefined
let web: string
let data: string

beforeAll(async () => {
  server = await startTestServer({
    // Nobody listens there: files need no database.
    database: 'postgresql://nobody@127.0.0.1:1/none',
    server: `http: { trustedProxies: [${proxy}], accel: { data: /internal/clouds/ } }\n`,
    services: {
      clouds: `collections:
  cloud: { source: { type: copc, path: data/cloud.copc.laz } }
  odd: { source: { type: copc, path: '${join('data', 'deep', odd)}' } }
  beside: { source: { type: copc, path: data-beside/cloud.copc.laz } }
`,
    },
    prepare: async folder => {
      data = join(folder, 'data')
      await mkdir(join(data, 'deep'), { recursive: true })
      await mkdir(join(folder, 'data-beside'))
      await writeFile(join(data, 'cloud.copc.laz'), bytes)
      await writeFile(join(data, 'deep', odd), bytes)
      await writeFile(join(folder, 'data-beside', 'cloud.copc.laz'), bytes)
    },
  })
  if (!nginx) return
  const port = await freePort()
  web = `http://127.0.0.1:${port}`
  const own = join(server.folder, 'nginx')
  await mkdir(own)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    kind => `${kind}_temp_path ${own}/${kind};`,
  )
  await writeFile(
    join(own, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; pid ${own}/pid; error_log stderr crit; events {}
    http {
      access_log off; ${temporary.join(' ')}
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass ${server.url};
          proxy_bind ${proxy};
          proxy_set_header X-Forwarded-Host $http_host;
          proxy_set_header X-Forwarded-Proto $scheme;
          proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        }
        location /internal/clouds/ {
          internal;
          alias ${data}/;
          add_header Access-Control-Allow-Origin $upstream_http_access_control_allow_origin always;
          add_header Access-Control-Expose-Headers $upstream_http_access_control_expose_headers always;
          add_header X-Request-Id $upstream_http_x_request_id always;
        }
      }
    }`,
  )
  child = spawn(nginx, ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')], { stdio: 'ignore' })
  await eventually(() =>
    fetch(`${web}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
})
afterAll(async () => {
  const ended = child && new Promise(resolve => child!.once('exit', resolve))
  child?.kill('SIGQUIT')
  await ended
  await server?.stop()
})

const path = (id: string, name = 'cloud') => `/collections/${id}/pointcloud/${name}.copc.laz`

describe('who gets the name of a file', () => {
  it('is the trusted proxy alone', async () => {
    const told = await ask(server.url + path('cloud'), { from: proxy })
    expect(told.status).toBe(200)
    expect(told.headers['x-accel-redirect']).toBe('/internal/clouds/cloud.copc.laz')
    expect(told.headers['content-type']).toBe('application/vnd.laszip+copc')
    expect(told.headers.etag).toBeUndefined()
    expect(told.body).toHaveLength(0)
    for (const headers of [
      {},
      { 'x-forwarded-for': proxy },
      { 'x-accel-redirect': '/internal/clouds/cloud.copc.laz' },
    ]) {
      const bare = await ask(server.url + path('cloud'), { headers })
      expect(bare.headers['x-accel-redirect']).toBeUndefined()
      expect(bare.body.equals(bytes)).toBe(true)
    }
  })

  it('a file beside the folder is sent by the server itself', async () => {
    const { headers, body } = await ask(server.url + path('beside'), { from: proxy })
    expect(headers['x-accel-redirect']).toBeUndefined()
    expect(body.equals(bytes)).toBe(true)
  })

  it('a file that is not there is told by the server', async () => {
    const { status, headers } = await ask(server.url + path('cloud', 'other'), { from: proxy })
    expect(status).toBe(404)
    expect(headers['x-accel-redirect']).toBeUndefined()
  })
})

test('paths are told step by step, and none leads out of a folder', () => {
  const accel = makeAccel({ folders: { '/srv/data': '/in/' }, trusted: address => address === proxy })
  const of = (remoteAddress: string) => accel({ socket: { remoteAddress } } as never)
  expect(of('127.0.0.1')).toBeUndefined()
  const told = (at: string) => of(proxy)?.(at)?.['X-Accel-Redirect']
  expect(told('/srv/data/a/b.laz')).toBe('/in/a/b.laz')
  expect(told('/srv/data/..a/%2e%2e/ü?#\r\n.laz')).toBe('/in/..a/%252e%252e/%C3%BC%3F%23%0D%0A.laz')
  for (const at of ['/srv/data', '/srv/data/', '/srv/data2/a', '/srv/data/../x', '/srv', '/etc/passwd', '/'])
    expect(told(at), at).toBeUndefined()
})

test('a configuration that trusts nobody is refused', async () => {
  const starting = startTestServer({ server: 'http: { accel: { data: /internal/ } }\n', services: {} })
  await expect(starting).rejects.toThrow('trustedProxies')
})

describe.runIf(nginx)('through nginx', () => {
  const get = (headers: Record<string, string> = {}, method = 'GET', at = path('cloud')) =>
    ask(web + at, { headers, method })

  it('whole files, whatever their names, with what our server says of them', async () => {
    for (const at of [path('cloud'), path('beside')]) expect((await get({}, 'GET', at)).body.equals(bytes)).toBe(true)
    const href = JSON.stringify(await server.json('/collections/odd')).match(
      /\/collections\/odd\/pointcloud\/[^"?]+\.copc\.laz/,
    )![0]
    expect((await get({}, 'GET', href)).body.equals(bytes)).toBe(true)
    const { headers } = await get()
    expect(headers['content-type']).toBe('application/vnd.laszip+copc')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-expose-headers']).toContain('Content-Range')
    expect(headers['cache-control']).toBe('public, no-cache')
    expect(headers['x-accel-redirect']).toBeUndefined()
    expect(headers.etag).toMatch(/^"[0-9a-f]+-[0-9a-f]+"$/)
  })

  it('HEAD says the same of it', async () => {
    const [whole, head] = [await get(), await get({}, 'HEAD')]
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    for (const name of ['content-length', 'etag', 'last-modified', 'content-type', 'accept-ranges'])
      expect(head.headers[name], name).toBe(whole.headers[name])
  })

  it('ranges', async () => {
    const cases = [
      ['bytes=0-374', 0, 375],
      ['bytes=1000-66535', 1000, 66_536],
      ['bytes=-100', bytes.length - 100, bytes.length],
      [`bytes=${bytes.length - 5}-`, bytes.length - 5, bytes.length],
    ] as const
    for (const [range, start, end] of cases) {
      const { status, headers, body } = await get({ range })
      expect(status, range).toBe(206)
      expect(headers['content-range']).toBe(`bytes ${start}-${end - 1}/${bytes.length}`)
      expect(body.equals(bytes.subarray(start, end))).toBe(true)
    }
    const outside = await get({ range: `bytes=${bytes.length}-` })
    expect([outside.status, outside.headers['content-range']]).toEqual([416, `bytes */${bytes.length}`])
    expect((await get({ range: 'bytes=0-9,20-29' })).headers['content-type']).toContain('multipart/byteranges')
  })

  it('conditions by ETag and date', async () => {
    const { headers } = await get()
    const [etag, modified] = [String(headers.etag), String(headers['last-modified'])]
    const early = new Date(Date.parse(modified) - 60_000).toUTCString()
    const cases: [Record<string, string>, number][] = [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `W/${etag}, "x"` }, 304],
      [{ 'if-none-match': '"x"' }, 200],
      [{ 'if-match': etag }, 200],
      [{ 'if-match': etag, range: 'bytes=0-9' }, 206],
      [{ 'if-match': '"x"' }, 412],
      [{ 'if-modified-since': modified }, 304],
      [{ 'if-unmodified-since': early }, 412],
      [{ 'if-range': etag, range: 'bytes=0-9' }, 206],
      [{ 'if-range': modified, range: 'bytes=0-9' }, 206],
      [{ 'if-range': '"x"', range: 'bytes=0-9' }, 200],
    ]
    for (const [given, status] of cases) expect((await get(given)).status, JSON.stringify(given)).toBe(status)
  })

  it('a validator of the server itself, had before, asks for the whole file', async () => {
    const own = await ask(server.url + path('cloud'))
    const etag = String(own.headers.etag)
    expect((await get({ 'if-none-match': etag })).status).toBe(200)
    expect((await get({ 'if-range': etag, range: 'bytes=0-9' })).status).toBe(200)
  })

  it('the names behind it are nobody’s', async () => {
    expect((await get({}, 'GET', '/internal/clouds/cloud.copc.laz')).status).toBe(404)
  })

  it('a file that is replaced has new bytes, and no range is of both', async () => {
    const etag = String((await get()).headers.etag)
    const other = makeCopc({ nodeBytes: 2_000_000 })
    await writeFile(join(data, 'next'), other)
    await rename(join(data, 'next'), join(data, 'cloud.copc.laz'))
    const found = await get({ 'if-range': etag, range: 'bytes=0-9' })
    expect(found.status).toBe(200)
    expect(found.body.equals(other)).toBe(true)
    expect(found.headers.etag).not.toBe(etag)
  })
})

test.skipIf(nginx)('through nginx: it is not installed', () => {
  console.log('skipped: nginx is not installed')
})
