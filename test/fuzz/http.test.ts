import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { protocols } from '../../src/protocols/index.ts'
import type { FixtureModule } from '../fixtures/protocols/fixture.ts'
import { forms, type Heard, type HostileWorld, keepsSilent, openHostileWorld } from '../support/hostile.ts'
import { text, textLike } from './arbitrary.ts'
import { fuzz, replay } from './fuzz.ts'

let world: HostileWorld
beforeAll(async () => {
  world = await openHostileWorld('fuzz', { sound: true })
})
afterAll(() => world.stop())

/** Good requests of every route, of the collections of this server. */
const good = (
  await Promise.all(protocols.map(async ({ id }) => (await import(`../fixtures/protocols/${id}.ts`)) as FixtureModule))
)
  .flatMap(({ requests }) => Object.values(requests).flat())
  .map(path => path.replaceAll('towns', 'good').replaceAll('a.copc.laz', 'cloud.copc.laz'))

const name = fc.constantFrom(
  'Accept',
  'Accept-Language',
  'Accept-Encoding',
  'Range',
  'If-Range',
  'If-None-Match',
  'If-Modified-Since',
  'If-Match',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'X-Forwarded-For',
  'Forwarded',
  'X-Request-Id',
  'Origin',
  'Cookie',
)
const value = fc.oneof(
  text,
  textLike('bytes=0-9', 'gzip, br;q=0.5', 'fr;q=0.9, en', 'text/html', '"a"', 'evil.example'),
)

/** What a header may hold on the wire: Latin-1 without controls. */
const onWire = (all: string) => all.replace(/[^\t\x20-\x7e\x80-\xff]/g, '').slice(0, 4000)

const cases = fc.record({
  method: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('GET', 'HEAD') },
    fc.constantFrom('POST', 'PUT', 'TRACE', 'OPTIONS', 'PROPFIND'),
  ),
  url: fc
    .tuple(
      fc.constantFrom(...good),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(6),
          fc.oneof(text, fc.constantFrom('%', '%00', '%2e%2e%2f', '?', '&', '=', '//', '/services/hostile')),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([path, edits]) => edits.reduce(edited, path)),
  headers: fc.array(fc.tuple(name, value.map(onWire)), { maxLength: 4 }),
})

/** A piece of the URL replaced by text that is mostly encoded as a client would. */
function edited(url: string, [place, cut, piece]: readonly [number, number, string]): string {
  const at = place % (url.length + 1)
  const encoded = place % 5 === 0 ? piece : encodeURIComponent(Buffer.from(piece).toString())
  return url.slice(0, at) + encoded + url.slice(at + cut)
}

fuzz('a server', { runs: 500, cases, ms: 4000, check: told })
replay('http', bytes => told(JSON.parse(Buffer.from(bytes).toString())))

interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
}

/** An answer within its time; an error in a protocol's own form, never one of ours, and silent about what is inside. */
async function told({ method, url, headers }: Asked): Promise<void> {
  const path = Buffer.from(url.startsWith('/') ? url : `/${url}`)
    .toString('latin1')
    .replace(/[^\x21-\x7e]/g, '')
  const heard = await ask(method, path, headers)
  const said = `${method} ${path.slice(0, 300)} ${heard.status} ${heard.text.slice(0, 300)}`
  expect(heard.status < 500 || heard.status === 501, said).toBe(true)
  expect(heard.headers.get('x-content-type-options') ?? 'nosniff').toBe('nosniff')
  expect(heard.headers.get('set-cookie')).toBeNull()
  if (/json|xml|html|plain/.test(heard.headers.get('content-type') ?? '')) keepsSilent(heard, world)
  expect(heard.text).not.toContain('evil.example')
  if (heard.status < 400 || method === 'HEAD' || [412, 431].includes(heard.status)) return
  const words = protocols.map(
    ({ id }) =>
      () =>
        forms[id]!(heard),
  )
  const fitting = words.filter(form => {
    try {
      return form().message.length > 0
    } catch {
      return false
    }
  })
  const page = heard.headers.get('content-type')?.startsWith('text/html')
  // Node itself refuses what is no HTTP at all, without a body.
  if (!page && !(heard.status === 400 && heard.text === '')) expect(fitting.length, said).toBeGreaterThan(0)
}

function ask(method: string, path: string, headers: Asked['headers']): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const call = request(world.server.url, { method, path, signal: AbortSignal.timeout(10_000) }, reply => {
      const pieces: Buffer[] = []
      reply.on('data', piece => pieces.push(piece))
      reply.on('error', reject)
      reply.on('end', () => {
        const bytes = Buffer.concat(pieces)
        const pairs = Object.entries(reply.headers).map(([key, given]) => [key, String(given)] as [string, string])
        resolve({
          status: reply.statusCode!,
          headers: new Headers(pairs),
          text: bytes.toString('latin1'),
          bytes,
          ms: performance.now() - begun,
        })
      })
    })
    call.on('error', reject)
    for (const [key, given] of headers) call.setHeader(key, given)
    call.end()
  })
}
