import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { quote } from '../../src/core/store.ts'
import type { Writer } from '../../src/stores/writer.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually, testSchema } from '../support/writer.ts'

let schema: string
let writer: Writer
let drop: () => Promise<void>
let server: TestServer

const yaml = (title: string, more = '') => `title: ${title}
collections:
  towns:
    title: ${title}
    source: { type: postgis, table: { schema: ${schema}, table: towns } }
  seen: { source: { type: postgis, table: { schema: ${schema}, table: seen }, id: id } }
${more}`

beforeAll(async () => {
  ;({ schema, writer, drop } = await testSchema('live'))
  const s = quote(schema)
  await writer.query(`
    create table ${s}.towns (id int primary key, nom text, geom geometry(Point, 4326));
    insert into ${s}.towns select i, 'n' || i, ST_SetSRID(ST_MakePoint(i, 45), 4326) from generate_series(1, 5) i;
    create table ${s}.others (id int);
    create view ${s}.seen as select * from ${s}.towns where id < 3;
    analyze ${s}.towns;`)
  server = await startTestServer({
    services: { live: yaml('First') },
    database: inject('database'),
    watch: true,
  })
})
afterAll(async () => {
  await server?.stop()
  await drop?.()
})

/** All writes of the embedded database are the server's own, and a transaction of others would hold its one session. */
describe.runIf(inject('databaseKind') !== 'embedded')('data that somebody else writes', () => {
  const roads: Readonly<Record<string, string>> = {
    'a page of features': '/collections/towns/items?f=json',
    'one feature': '/collections/towns/items/1?f=json',
    'a page of a view': '/collections/seen/items?f=json',
    'a vector tile': '/collections/towns/tiles/WebMercatorQuad/0/0/0',
    'a map': '/collections/towns/map?bbox=-5,40,20,50&width=100&height=40&f=png',
    'a WMTS tile': '/wmts/1.0.0/towns/default/WebMercatorQuad/2/1/2.png',
  }

  async function session(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: inject('database'), application_name: 'somebody else' })
    await client.connect()
    return client
  }

  /** Writes as another program does, with a session of its own that stays open. */
  async function written(...statements: string[]): Promise<() => Promise<void>> {
    const client = await session()
    for (const statement of statements) await client.query(statement)
    return () => client.end()
  }

  async function look(): Promise<Map<string, { etag: string; body: string }>> {
    const entries = Object.entries(roads).map(async ([name, path]) => {
      const response = await server.get(path)
      expect(response.status, path).toBe(200)
      const body = Buffer.from(await response.arrayBuffer()).toString('base64')
      return [name, { etag: response.headers.get('etag')!, body }] as const
    })
    return new Map(await Promise.all(entries))
  }

  /** Every road shows the change within 10 s of it; neither the old bytes nor the old validator come back. */
  async function follows(before: Awaited<ReturnType<typeof look>>, since: number): Promise<void> {
    for (const [name, path] of Object.entries(roads)) {
      const old = before.get(name)!
      const fresh = async () => {
        const response = await server.get(path, { 'if-none-match': old.etag })
        if (response.status === 304) return false
        expect(response.status, name).toBe(200)
        return Buffer.from(await response.arrayBuffer()).toString('base64') !== old.body
      }
      await eventually(fresh, Math.max(0, 10_000 - (performance.now() - since)))
      for (let i = 0; i < 5; i++) expect(await fresh(), name).toBe(true)
    }
  }

  const changes: readonly [string, (s: string) => string[]][] = [
    ['UPDATE', s => [`update ${s}.towns set nom = 'changed', geom = ST_Translate(geom, 0, 1) where id = 1`]],
    [
      'UPDATE in a transaction',
      s => ['begin', `update ${s}.towns set nom = 'again', geom = ST_Translate(geom, 0, 1) where id = 1`, 'commit'],
    ],
    [
      'DELETE and INSERT',
      s => [`delete from ${s}.towns where id = 1`, `insert into ${s}.towns values (1, 'new', 'SRID=4326;POINT(1 44)')`],
    ],
    [
      'TRUNCATE and INSERT',
      s => [
        'begin',
        `truncate ${s}.towns`,
        `insert into ${s}.towns values (1, 'only', 'SRID=4326;POINT(1 43)')`,
        'commit',
      ],
    ],
  ]

  test.each(changes)(
    'after %s nothing older than 10 s is served, and the old ETag is no 304',
    async (_, statements) => {
      const before = await look()
      for (const [name, { etag }] of before) {
        expect(etag, name).toMatch(/^"/)
        // Until the database has settled a name may pass by itself: then a 200 with the same bytes is right too.
        expect([200, 304]).toContain((await server.get(roads[name]!, { 'if-none-match': etag })).status)
      }
      const end = await written(...statements(quote(schema)))
      await follows(before, performance.now()).finally(end)
    },
  )

  test('a transaction that ends after a younger one', async () => {
    const s = quote(schema)
    const before = await look()
    const older = await session()
    await older.query(`begin; update ${s}.towns set nom = 'slow', geom = ST_Translate(geom, 0, 1) where id = 1`)
    const end = await written(`insert into ${s}.others values (1)`)
    await new Promise(resolve => setTimeout(resolve, 1500))
    await older.query('commit')
    try {
      await follows(before, performance.now())
      // The database has counted by now, and the passing names have gone.
      await new Promise(resolve => setTimeout(resolve, 13_000))
      await follows(before, performance.now())
    } finally {
      await Promise.all([end(), older.end()])
    }
  })
})

describe('configuration that somebody edits', () => {
  const file = () => join(server.folder, 'services', 'live.yaml')
  const title = async () => (await server.json('/collections/towns')).title
  const within = async (test: () => Promise<boolean>) => {
    const since = performance.now()
    await eventually(test, 1000)
    return performance.now() - since
  }
  afterEach(async () => {
    await writeFile(file(), yaml('First'))
    await eventually(async () => (await title()) === 'First', 3000)
  })

  test('an edit is live in less than a second', async () => {
    for (const name of ['Second', 'Third', 'Fourth']) {
      await writeFile(file(), yaml(name))
      await within(async () => (await title()) === name)
    }
    expect((await server.json('/health')).configuration.ok).toBe(true)
  })

  test('an edit by rename, as editors do it', async () => {
    await writeFile(`${file()}.new`, yaml('Renamed'))
    await rename(`${file()}.new`, file())
    await within(async () => (await title()) === 'Renamed')
  })

  test('every document follows: none keeps an old name by its ETag', async () => {
    const paths = [
      '/',
      '/collections',
      '/collections/towns',
      '/services/live',
      '/wms?SERVICE=WMS&REQUEST=GetCapabilities',
      '/wmts?service=WMTS&request=GetCapabilities',
      '/tms/1.0.0/towns/tilejson.json',
    ]
    const etags = await Promise.all(paths.map(async path => (await server.get(path)).headers.get('etag')!))
    await writeFile(file(), yaml('Everywhere'))
    await within(async () => (await title()) === 'Everywhere')
    for (const [i, path] of paths.entries()) {
      const response = await server.get(path, { 'if-none-match': etags[i]! })
      expect(response.status, path).toBe(200)
      const text = await response.text()
      if (path !== '/') expect(text, path).toContain('Everywhere')
      expect(text).not.toContain('First')
    }
  })

  test('a new service appears, and goes with its file', async () => {
    const other = join(server.folder, 'services', 'other.yaml')
    await writeFile(
      other,
      `collections:\n  more: { source: { type: postgis, table: { schema: ${schema}, table: towns } } }\n`,
    )
    await within(async () => (await server.get('/collections/more')).status === 200)
    expect((await server.get('/services/other')).status).toBe(200)
    await rm(other)
    await within(async () => (await server.get('/collections/more')).status === 404)
    expect((await server.get('/services/other')).status).toBe(404)
  })

  test.each([
    ['no YAML', 'title: [unclosed\n  - x: {'],
    ['an unknown key', 'titel: Wrong\n'],
    ['an unknown source', 'collections:\n  towns: { source: { type: postgres, table: x } }\n'],
    ['nothing but zeros', '\0'.repeat(100)],
  ])('%s: the old one stays, and /health says so', async (_, text) => {
    const before = await server.json('/collections/towns/items')
    const complained = server.complaints.length
    await writeFile(file(), text)
    await within(async () => !(await server.json('/health')).configuration.ok)
    const health = await server.json('/health')
    expect(health).toMatchObject({ live: true, ready: true, configuration: { ok: false } })
    expect(health.configuration.complaints).toBeGreaterThan(0)
    expect(server.complaints.length).toBeGreaterThan(complained)
    expect(await title()).toBe('First')
    expect((await server.json('/collections/towns/items')).features).toEqual(before.features)
    const metrics = await (await server.get('/metrics')).text()
    expect(Number(/geosocle_reload_failures (\d+)/.exec(metrics)![1])).toBeGreaterThan(0)
    await writeFile(file(), yaml('Mended'))
    await within(async () => (await title()) === 'Mended')
    expect((await server.json('/health')).configuration.ok).toBe(true)
  })

  test('sources that did not change are not opened again', async () => {
    const source = () => server.running.live.current().collections.get('seen')!.source
    const before = source()
    await writeFile(file(), yaml('Changed'))
    await within(async () => (await title()) === 'Changed')
    expect(source()).toBe(before)
  })
})
