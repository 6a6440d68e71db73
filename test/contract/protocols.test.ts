import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZodObject } from 'zod'
import { sayComplaint } from '../../src/config/complaint.ts'
import { describe as schemas } from '../../src/config/describe.ts'
import { loadConfig } from '../../src/config/load.ts'
import { type Catalog, viewOf } from '../../src/core/catalog.ts'
import { Encoders } from '../../src/core/encoder.ts'
import { errorCodes, ServiceError } from '../../src/core/error.ts'
import { defaultLimits } from '../../src/core/limits.ts'
import { makeLinks } from '../../src/core/link.ts'
import type { Endpoint, Protocol } from '../../src/core/protocol.ts'
import type { Query } from '../../src/core/query.ts'
import { say } from '../../src/core/text.ts'
import type { Work } from '../../src/core/work.ts'
import { encoders } from '../../src/encoders/index.ts'
import { operations } from '../../src/operations/index.ts'
import { protocols } from '../../src/protocols/index.ts'
import { cog } from '../../src/sources/cog/source.ts'
import { tasks } from '../../src/workers/tasks.ts'
import type { FixtureModule } from '../fixtures/protocols/fixture.ts'
import { fixture as cogFixture } from '../fixtures/sources/cog.ts'
import { makeCatalog, makeCollection, makeFacts, makeHandle, makeRequest } from '../support/catalog.ts'
import { routeOf } from '../support/routes.ts'
import { serveCatalog } from '../support/serve.ts'
import { worldCatalog } from '../support/world.ts'

const scopes = ['', '/services/s']
const hostile = 'Not <so> "good" & \'bad\': é \u0007'
const secret = 'SELECT * FROM secrets AT db.internal:5432'

/** Jobs done here and now: their code without the threads. */
const work: Work = { run: (job, input, signal) => tasks[job](input, signal) }

const picture = await openPicture()
const catalog = publish()
/** The same with sources that nobody may open. */
const untouchable: Catalog = {
  ...catalog,
  collections: new Map(
    [...catalog.collections].map(([id, one]) => [
      id,
      {
        ...one,
        source: {
          ...one.source,
          open: () => {
            throw new Error('a protocol opened a source')
          },
        },
      },
    ]),
  ),
}
const context = { encoders: new Encoders(encoders), protocols, limits: defaultLimits }

const tested = await Promise.all(
  protocols
    .filter(({ id }) => existsSync(new URL(`../fixtures/protocols/${id}.ts`, import.meta.url)))
    .map(async one => [one.id, one, (await import(`../fixtures/protocols/${one.id}.ts`)) as FixtureModule] as const),
)

it('every listed protocol has a fixture, and names and paths of its own', () => {
  const ids = protocols.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const missing = ids.filter(id => !tested.some(([name]) => name === id))
  expect(missing, 'write test/fixtures/protocols/{id}.ts for').toEqual([])
  const paths = protocols.flatMap(({ routes }) => routes.map(({ path }) => path.replace(/:\w+/g, ':')))
  expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([])
})

let server: Awaited<ReturnType<typeof serveCatalog>>
beforeAll(async () => {
  server = await serveCatalog(() => catalog, { work })
})
afterAll(async () => {
  await server.close()
  await picture.close()
})

describe.each(tested)('the protocol %s', (id, protocol: Protocol, { requests }) => {
  const paths = Object.values(requests).flat()

  it('names itself, and each of its routes', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/)
    for (const language of ['fr', 'en'] as const) expect(say(protocol.title, language)).not.toBe('')
    expect(protocol.routes.map(({ operation }) => operation).sort()).toEqual(Object.keys(requests).sort())
    for (const { summary } of protocol.routes) expect(summary).not.toBe('')
    for (const uri of protocol.conformance) expect(uri).toMatch(/^https?:\/\//)
  })

  it('says of each parameter what it is: to the path, to OpenAPI, to people', () => {
    for (const { path, params, operation } of protocol.routes) {
      const all = Object.values(params)
      const placeholders = [...path.matchAll(/:(\w+)/g)].map(match => match[1])
      expect(
        all
          .filter(({ in: place }) => place === 'path')
          .map(({ name }) => name)
          .sort(),
        operation,
      ).toEqual(placeholders.sort())
      expect(new Set(all.map(param => `${param.in} ${param.name}`)).size, operation).toBe(all.length)
      for (const { description, schema, required, in: place, name } of all) {
        expect(description, name).not.toBe('')
        expect(schema.type ?? schema.oneOf ?? schema.anyOf ?? schema.$ref, name).toBeDefined()
        if (place === 'path') expect(required).toBe(true)
      }
    }
  })

  it('has a section in server.yaml that refuses strangers with their line, and a JSON Schema of it', async () => {
    expect(protocol.config).toBeInstanceOf(ZodObject)
    const folder = await mkdtemp(join(tmpdir(), 'geosocle-protocol-'))
    const parts = { sources: [], protocols, styleFunctions: [] }
    await writeFile(join(folder, 'server.yaml'), `title: x\nprotocols:\n  ${id}:\n    bogus: 1\n`)
    const { complaints } = await loadConfig({ folder, env: {}, ...parts })
    await rm(folder, { recursive: true })
    expect(complaints.map(sayComplaint)).toEqual([
      expect.stringMatching(new RegExp(`^server\\.yaml:4:5 protocols\\.${id}: unrecognised key "bogus"`)),
    ])
    expect(schemas(parts).server).toHaveProperty(`properties.protocols.properties.${id}`)
  })

  it.each(paths)('understands %s, without I/O and the same each time', path => {
    for (const scope of scopes) {
      const first = parse(protocol, path, scope)
      expect(Object.keys(operations)).toContain(first.kind)
      expect(shape(parse(protocol, path, scope))).toBe(shape(first))
    }
  })

  it.each(paths)('refuses or ignores a parameter that it does not know: %s', path => {
    const strange = `${path}${path.includes('?') ? '&' : '?'}zzz=1`
    let found: Query
    try {
      found = parse(protocol, strange)
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: 'unknown-parameter', parameter: 'zzz' })
      return
    }
    // Properties of the data are parameters too: the plan knows them.
    if (found.kind === 'features') expect(found.where).toContainEqual({ property: 'zzz', text: '1' })
    else expect(shape(found)).toBe(shape(parse(protocol, path)))
  })

  it.each(paths)('answers %s in each scope, with links of that scope', async path => {
    const replies = await Promise.all(
      scopes.map(async scope => {
        const reply = await fetch(`${server.url}${scope}${path}`)
        const media = reply.headers.get('content-type') ?? ''
        const body = Buffer.from(await reply.arrayBuffer())
        expect(reply.status, `${scope}${path} ${media.includes('image') ? '' : body}`).toBe(200)
        if (/json/.test(media)) JSON.parse(body.toString())
        if (/xml/.test(media)) expect(XMLValidator.validate(body.toString())).toBe(true)
        if (/json|xml/.test(media)) expect(strays(body.toString(), scope)).toEqual([])
        return media
      }),
    )
    expect(replies[0]).toBe(replies[1])
    expect(replies[0]).not.toBe('')
  })

  describe.each(errorCodes)('tells %s', code => {
    const error = new ServiceError(code, hostile, { parameter: 'bbox', retryAfter: 3, cause: new Error(secret) })
    const told = [
      undefined,
      makeRequest(paths[0]!),
      makeRequest(paths[0]!, { headers: { accept: 'text/html,*/*;q=0.8' } }),
    ]

    it.each(told.map((request, i) => [['without a request', 'to a program', 'to a browser'][i]!, request] as const))(
      '%s',
      (_, request) => {
        const { status, headers, body } = protocol.report(error, request)
        const text = body.toString()
        const media = headers['Content-Type'] ?? ''
        expect(Number.isInteger(status) && status >= 200 && status < 600).toBe(true)
        if (['internal', 'busy', 'timeout', 'source-failed', 'cancelled'].includes(code))
          expect(status).toBeGreaterThanOrEqual(500)
        expect(text).not.toContain('SELECT')
        expect(text).not.toContain('db.internal')
        expect(text).not.toMatch(/\bat .*\.(?:ts|js):\d+/)
        expect(text).toContain('Not ')
        if (/json/.test(media)) expect(JSON.stringify(JSON.parse(text))).toContain('Not <so>')
        else if (/xml/.test(media)) expect(XMLValidator.validate(text)).toBe(true)
        else if (/html/.test(media)) expect(text).not.toContain('<so>')
        else expect(media).toMatch(/^text\/plain/)
      },
    )
  })

  it('says where it is to be had: absolute, in its scope, in both languages, and truly there', async () => {
    for (const scope of scopes) {
      const links = makeLinks({ root: server.url, scope })
      const view = viewOf(catalog, scope === '' ? undefined : 's')
      const published = await Promise.all(
        view.collections.map(async collection => ({
          collection,
          ...(await collection.source.open(AbortSignal.timeout(1000))),
        })),
      )
      const all: Endpoint[] = [
        ...(protocol.endpoints?.(view, links) ?? []),
        ...published.flatMap(one => protocol.collectionEndpoints?.(one, links, context) ?? []),
      ]
      expect(all.length).toBeGreaterThan(0)
      for (const { href, title, hint, templated } of all) {
        expect(href.startsWith(`${links.base}/`), href).toBe(true)
        for (const language of ['fr', 'en'] as const) {
          expect(say(title, language)).not.toBe('')
          if (hint) expect(say(hint, language)).not.toBe('')
        }
        expect(/[{}]/.test(href), href).toBe(templated ?? false)
        if (!templated) expect((await fetch(href)).status, href).toBe(200)
      }
    }
  })

  it('is part of the API definition and of the declaration of conformance', async () => {
    const json = async (path: string) => (await fetch(`${server.url}${path}`)).json() as Promise<Record<string, never>>
    const { paths: defined } = await json('/api?f=json')
    for (const { path } of protocol.routes) expect(Object.keys(defined!)).toContain(path.replace(/:(\w+)/g, '{$1}'))
    const { conformsTo } = await json('/conformance')
    expect(conformsTo).toEqual(expect.arrayContaining([...protocol.conformance]))
  })
})

/** Parses as the server would, of a catalogue whose sources must not be touched. */
function parse(protocol: Protocol, url: string, scope = ''): Query {
  const path = url.split('?', 1)[0]!
  const { route, vars } = routeOf(protocol, path)
  const request = makeRequest(url, { scope, vars })
  return route.parse(request, {
    view: viewOf(untouchable, scope === '' ? undefined : 's'),
    ...context,
    settings: protocol.config.parse({}),
  })
}

/** The data of a query; what it does is left out. */
const shape = (query: Query) => JSON.stringify(query, (key, value) => (key === 'url' ? value.key : value))

/** Addresses of this server in a text that leave the scope; schemas of the whole server are nobody's alone. */
function strays(text: string, scope: string): string[] {
  const addresses = text.match(/https?:\/\/127\.0\.0\.1:\d+[^\s"<>]*/g) ?? []
  return addresses.filter(address => !address.startsWith(`${server.url}${scope}`))
}

/** A GeoTIFF on disk, as the collection `ortho`. */
async function openPicture() {
  const made = await cogFixture()
  const section = cog.config.parse(made.section)
  const source = cog.open(section as never, { io: made.io, stores: made.stores, id: 'ortho', warn: () => undefined })
  const facts = await source.facts(AbortSignal.timeout(5000))
  return { source, facts, close: () => source.close().finally(() => made.close()) }
}

function publish(): Catalog {
  const { collections } = worldCatalog()
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 256)
  const file = {
    name: 'a.copc.laz',
    media: 'application/vnd.laszip+copc',
    size: bytes.length,
    etag: '"1"',
    modified: new Date(0),
  }
  const facts = makeFacts({ files: [file] })
  const reader = {
    stat: async (name: string) => (name === file.name ? file : undefined),
    read: async (_: string, start: number, end: number) => bytes.subarray(start, end),
    async *stream(_: string, start: number, end: number) {
      yield bytes.subarray(start, end)
    },
  }
  return makeCatalog([
    { ...collections.get('towns')!, service: 's' },
    makeCollection({ id: 'ortho', source: makeHandle(picture.facts, picture.source) }),
    makeCollection({ id: 'cloud', source: makeHandle(facts, { bytes: reader }) }),
  ])
}
