import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { parseCrs } from '../../src/core/crs/crs.ts'
import { ServiceError } from '../../src/core/error.ts'
import type { FileFacts } from '../../src/core/facts.ts'
import { parseInterval } from '../../src/core/interval.ts'
import { negotiate } from '../../src/core/media.ts'
import { encoders } from '../../src/encoders/index.ts'
import { preferredCoding } from '../../src/http/compress.ts'
import { redact } from '../../src/http/log.ts'
import { makeOrigin } from '../../src/http/origin.ts'
import { languageOf } from '../../src/http/request.ts'
import { precondition, unchanged } from '../../src/operations/precondition.ts'
import { parseRange } from '../../src/operations/range.ts'
import { readToken, tokenOf } from '../../src/sources/postgis/key.ts'
import { text, textLike } from './arbitrary.ts'
import { fuzz, replay } from './fuzz.ts'

const like = (...all: string[]) => fc.oneof(text, textLike(...all))

describe('of a request', () => {
  fuzz('Range', {
    runs: 3000,
    cases: fc.tuple(like('bytes=0-99', 'bytes=1-2,5-6,9-', 'bytes=-5'), fc.nat(1e9)),
    ms: 200,
    check: ([header, size]) => ranged(header, size),
  })
  replay('range', bytes => ranged(Buffer.from(bytes).toString(), 100))

  const dates = ['Fri, 02 Jan 2026 03:04:05 GMT', '"a"', 'W/"a"', '"x", "a"', '*']
  const file: FileFacts = { name: 'a', media: 'x/y', size: 10, etag: '"a"', modified: new Date('2026-01-02T03:04:05Z') }
  const maybe = fc.option(like(...dates), { nil: undefined })
  fuzz('preconditions and If-Range', {
    runs: 2000,
    cases: fc.tuple(
      fc.record({ ifMatch: maybe, ifNoneMatch: maybe, ifModifiedSince: maybe, ifUnmodifiedSince: maybe }),
      like(...dates),
    ),
    ms: 200,
    check([conditions, ifRange]) {
      expect([undefined, 304, 412]).toContain(precondition(conditions, file))
      expect(unchanged(ifRange, file, Date.now())).toBeTypeOf('boolean')
    },
  })

  fuzz('Accept', {
    runs: 2000,
    cases: fc.tuple(fc.option(text, { nil: undefined }), like('text/html,application/json;q=0.9,*/*;q=0.1')),
    ms: 200,
    check: ([f, accept]) =>
      refused(
        () => expect(encoders).toContain(negotiate(encoders, f, accept)),
        f === undefined ? ['not-acceptable'] : ['unknown-format'],
      ),
  })

  fuzz('Accept-Language and Accept-Encoding', {
    runs: 2000,
    cases: like('fr-FR,fr;q=0.9,en;q=0.8', 'gzip, deflate, br;q=0.5', '*;q=0'),
    ms: 200,
    check(header) {
      expect(['fr', 'en']).toContain(languageOf(undefined, header))
      expect([undefined, 'br', 'gzip']).toContain(preferredCoding(header))
    },
  })

  fuzz('Host and X-Forwarded-*', {
    runs: 3000,
    cases: fc.record(
      {
        host: like('localhost:8080', '127.0.0.1', '[::1]:80', 'geo.example'),
        'x-forwarded-host': like('geo.example', 'a, b'),
        'x-forwarded-proto': like('https', 'http', 'javascript'),
        'x-forwarded-prefix': like('/geo/socle', '//evil.example', '/../x'),
      },
      { requiredKeys: [] },
    ),
    ms: 200,
    check: headers => refused(() => honest(headers), ['misdirected']),
  })

  replay('host', bytes => refused(() => honest(JSON.parse(Buffer.from(bytes).toString())), ['misdirected']))

  fuzz('URLs that are logged', {
    runs: 1000,
    cases: fc.tuple(text, fc.constantFrom('apikey', 'API_KEY', 'token', 'access_token', 'signature', 'key'), text),
    ms: 200,
    check: ([before, name, after]) =>
      expect(redact(`/a?x=${wellFormed(before)}&${name}=sesame&${wellFormed(after)}`)).not.toContain('sesame'),
  })
})

describe('of a parameter', () => {
  fuzz('datetime', {
    runs: 3000,
    cases: like('2020-01-01T00:00:00Z', '2020-01-01/..', '../2020-02-29', '2020-01-01T00:00:00.123+14:00/2021-01-01'),
    ms: 200,
    check: value =>
      refused(() => {
        const { start, end } = parseInterval(value)
        for (const time of [start, end]) if (time !== undefined) expect(new Date(time).getTime()).toBe(time)
        expect(start ?? end).toBeDefined()
      }, ['invalid-parameter']),
  })

  fuzz('CRSs', {
    runs: 3000,
    cases: like(
      'EPSG:2154',
      'http://www.opengis.net/def/crs/EPSG/0/2154',
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      '[EPSG:4326]',
    ),
    ms: 200,
    check(value) {
      const found = parseCrs(value)
      if (found) expect(parseCrs(found.id)).toBe(found)
    },
  })

  const column = { name: 'id', type: 'int4', sql: 'int4', category: 'N', nullable: false }
  const key = { kind: 'columns', columns: [column] } as unknown as Parameters<typeof readToken>[0]
  const row = { kind: 'row' } as const
  fuzz('tokens of pages', {
    runs: 2000,
    cases: like(tokenOf('a', ['1']), tokenOf('a', ['d41d8cd98f00b204e9800998ecf8427e']), 'W10', 'W1tdXQ', 'bnVsbA'),
    ms: 200,
    async check(token) {
      for (const one of [key, row])
        await refused(() => {
          const parts = readToken(one, 'a', token)
          expect(readToken(one, 'a', tokenOf('a', parts))).toEqual(parts)
        }, ['invalid-parameter'])
    },
  })
})

function ranged(header: string, size: number): void {
  const found = parseRange(header, size)
  if (found === 'whole') return
  expect(found.length).toBeLessThanOrEqual(16)
  let last = 0
  for (const { start, end } of found) {
    expect(start >= last && start < end && end <= size).toBe(true)
    last = end
  }
}

/** The public base of the links has no other host than one that is known, and nothing that ends an attribute. */
function honest(headers: Readonly<Record<string, string>>): void {
  for (const proxied of [true, false]) {
    const origin = makeOrigin({ publicUrl: undefined, hosts: ['geo.example'], trusted: () => proxied })
    const base = origin({ headers, socket: { remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage)
    expect(base).toMatch(/^https?:\/\/[\w.:[\]-]+(?:\/[\w./~-]*)?$/)
    const { hostname, pathname } = new URL(base)
    expect(hostname).toMatch(/^(?:localhost|geo\.example|[\d.]+|\[[\da-f:]+\])$/)
    if (pathname !== '/') expect(base.endsWith(pathname)).toBe(true)
    if (!proxied) expect(base).toBe(`http://${headers.host ?? 'localhost'}`)
  }
}

const wellFormed = (given: string) => encodeURIComponent(Buffer.from(given).toString())

async function refused(work: () => void, codes: readonly string[]): Promise<void> {
  try {
    work()
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    expect(codes).toContain(thrown.code)
  }
}
