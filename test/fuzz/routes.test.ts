import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { viewOf } from '../../src/core/catalog.ts'
import { Encoders } from '../../src/core/encoder.ts'
import { asServiceError, errorCodes, ServiceError } from '../../src/core/error.ts'
import { defaultLimits } from '../../src/core/limits.ts'
import type { Operation } from '../../src/core/plan.ts'
import type { Protocol, Route } from '../../src/core/protocol.ts'
import type { Query } from '../../src/core/query.ts'
import type { Request } from '../../src/core/request.ts'
import { encoders } from '../../src/encoders/index.ts'
import { gather } from '../../src/operations/gather.ts'
import { operations } from '../../src/operations/index.ts'
import { protocols } from '../../src/protocols/index.ts'
import type { FixtureModule } from '../fixtures/protocols/fixture.ts'
import { makeCatalog, makeCollection, makeFacts, makeHandle, makeRequest } from '../support/catalog.ts'
import { routeOf } from '../support/routes.ts'
import { worldCatalog } from '../support/world.ts'
import { text, textLike } from './arbitrary.ts'
import { fuzz, replay } from './fuzz.ts'

const cloud = {
  name: 'a.copc.laz',
  media: 'application/vnd.laszip+copc',
  size: 5000,
  etag: '"1"',
  modified: new Date(0),
}
const catalog = makeCatalog([
  ...worldCatalog().collections.values(),
  makeCollection({ id: 'cloud', source: makeHandle(makeFacts({ files: [cloud] }), { bytes: {} as never }) }),
])
const view = viewOf(catalog, undefined)
const context = { view, encoders: new Encoders(encoders), protocols, limits: defaultLimits }

/** A request in its parts, as plain data: what a failure prints. */
interface Asked {
  readonly path: string
  readonly vars: Readonly<Record<string, string>>
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
}

/** Codes that blame one parameter. */
const blaming = /^(?:invalid|missing|unknown)-(?:parameter|crs|collection|feature|style|format)$/

for (const protocol of protocols) {
  const { requests } = (await import(`../fixtures/protocols/${protocol.id}.ts`)) as FixtureModule
  describe(protocol.id, () => {
    for (const route of protocol.routes) {
      const good = requests[route.operation]!.map(url => askedOf(protocol, url))
      fuzz(route.operation, { runs: 150, cases: asked(route, good), check: each => answered(protocol, route, each) })
    }
  })
}

replay('routes', bytes => {
  const [id, url] = Buffer.from(bytes).toString().trim().split(' ') as [string, string]
  const protocol = protocols.find(one => one.id === id)!
  const one = askedOf(protocol, url)
  return answered(protocol, routeOf(protocol, one.path).route, one)
})

function askedOf(protocol: Protocol, url: string): Asked {
  const [path = '', search] = url.split('?', 2)
  const { vars } = routeOf(protocol, path)
  const decoded = Object.fromEntries(Object.entries(vars).map(([name, value]) => [name, decodeURIComponent(value)]))
  return { path, vars: decoded, query: [...new URLSearchParams(search)], headers: {} }
}

/** A good request with some of its parameters replaced, added, left out or given twice, and with headers. */
function asked({ params }: Route, all: readonly Asked[]): fc.Arbitrary<Asked> {
  return fc.constantFrom(...all).chain(({ path, vars, query }) => {
    const known = [...query.map(([, value]) => value), ...Object.values(vars), '0']
    const value = fc.oneof(text, textLike(...known))
    const inQuery = Object.values(params).flatMap(param => (param.in === 'query' ? [param.name] : []))
    const name = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...inQuery, ...query.map(([given]) => given), 'f') },
      { weight: 1, arbitrary: text },
    )
    const edits = fc.array(fc.tuple(fc.constantFrom('set', 'add', 'drop'), name, value), { maxLength: 5 })
    const changedVars = fc.tuple(
      ...Object.entries(vars).map(([key, kept]) =>
        fc.oneof({ weight: 3, arbitrary: fc.constant(kept) }, value).map(changed => [key, changed] as const),
      ),
    )
    const headers = fc.dictionary(
      fc.constantFrom('accept', 'range', 'if-range', 'if-none-match', 'if-modified-since', 'if-match'),
      fc.oneof(text, textLike('text/html,*/*;q=0.8', 'application/json;q=0.9, image/*')),
      { maxKeys: 3 },
    )
    return fc.tuple(edits, changedVars, headers).map(([changes, pairs, given]) => ({
      path,
      vars: Object.fromEntries(pairs.map(([key, changed]) => [key, wellFormed(changed)])),
      query: changes.reduce(edited, query).map(pair => pair.map(wellFormed) as unknown as readonly [string, string]),
      headers: given,
    }))
  })
}

/** As it comes out of the bytes of a request: half a surrogate pair never does. */
const wellFormed = (text: string) => Buffer.from(text).toString()

function edited(query: Asked['query'], [how, name, value]: readonly [string, string, string]): Asked['query'] {
  if (how === 'drop') return query.filter(([each]) => each !== name)
  if (how === 'add' || !query.some(([each]) => each === name)) return [...query, [name, value]]
  return query.map(pair => (pair[0] === name ? ([name, value] as const) : pair))
}

/** Parsed and planned, or refused with a ServiceError that says what is wrong, which the protocol can tell. */
async function answered(protocol: Protocol, route: Route, { path, vars, query: pairs, headers }: Asked): Promise<void> {
  const request = { ...makeRequest(path, { headers }), vars, query: pairs }
  try {
    const query = route.parse(request, { ...context, settings: protocol.config.parse({}) })
    await planned(query)
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    refused(thrown)
    told(protocol, thrown, request)
  }
}

async function planned(query: Query): Promise<void> {
  expect(Object.keys(operations)).toContain(query.kind)
  // Plain data alone crosses threads and makes keys.
  if (query.kind === 'map' || query.kind === 'tile') expect(structuredClone(query)).toEqual(query)
  const operation = operations[query.kind] as Operation<Query>
  const found = await gather(operation.needs(query), { view, client: { signal: AbortSignal.timeout(5000) } })
  const plan = operation.plan(query, {
    ...context,
    published(id) {
      const one = found.get(id)
      if (one === undefined || one instanceof Error) throw asServiceError(one)
      return one
    },
    find(id) {
      const one = found.get(id)
      return one instanceof Error ? undefined : one
    },
  })
  expect(plan.media).not.toBe('')
}

function refused(error: ServiceError): void {
  expect(errorCodes).toContain(error.code)
  expect(error.code).not.toBe('internal')
  expect(error.message.length).toBeGreaterThan(10)
  expect(error.message.length, error.message.slice(0, 300)).toBeLessThan(2500)
  if (blaming.test(error.code)) expect(error.parameter, `${error.code}: ${error.message}`).toBeTruthy()
  expect((error.parameter ?? '').length).toBeLessThanOrEqual(100)
}

function told(protocol: Protocol, error: ServiceError, request: Request): void {
  const { status, headers, body, picture } = protocol.report(error, request)
  expect(status).toBeLessThan(600)
  expect(headers['Content-Type']).toMatch(/^(?:application|text|image)\//)
  if (picture) expect(picture.width * picture.height).toBeLessThanOrEqual(defaultLimits.pixels)
  if (protocol.id === 'ogcapi' && /problem/.test(headers['Content-Type']!)) {
    const { parameter } = JSON.parse(body.toString())
    expect(typeof parameter).toBe(error.parameter === undefined ? 'undefined' : 'string')
  }
  for (const value of Object.values(headers)) expect(value).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/)
  expect(body.toString()).not.toMatch(/\n\s+at |node_modules|\.[tj]s:\d+/)
}
