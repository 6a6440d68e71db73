import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { quote } from '../../src/core/store.ts'
import type { Writer } from '../../src/stores/writer.ts'
import { hear } from '../support/hostile.ts'
import { type HttpSource, startHttpSource } from '../support/http-source.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually, testSchema } from '../support/writer.ts'

/** The embedded database has one session: nothing tells there what runs, and nothing but a restart ends it. */
const real = inject('databaseKind') !== 'embedded' && inject('databaseKind') !== 'none'

describe.runIf(real)('clients that leave', () => {
  let server: TestServer
  let origin: HttpSource
  let schema: string
  let writer: Writer
  let drop: () => Promise<void>

  beforeAll(async () => {
    ;({ schema, writer, drop } = await testSchema('leaving'))
    const s = quote(schema)
    await writer.query(`
      create table ${s}.speed (seconds float8);
      insert into ${s}.speed values (0);
      create table ${s}.rows (id int primary key, nom text, geom geometry(Point, 4326));
      insert into ${s}.rows select i, 'n' || i, ST_SetSRID(ST_MakePoint(i % 10, 40 + i / 10), 4326)
        from generate_series(1, 40) i;
      create view ${s}.slow as select r.*, pg_sleep((select seconds from ${s}.speed))::text as wait from ${s}.rows r;
      create view ${s}.drawn as select * from ${s}.rows
        where pg_sleep((select seconds from ${s}.speed))::text is not null;
      analyze ${s}.rows;`)
    origin = await startHttpSource()
    const table = (name: string) => `{ type: postgis, table: { schema: ${schema}, table: ${name} }, id: id }`
    server = await startTestServer({
      services: {
        leaving: `collections:
  slow: { source: ${table('slow')} }
  drawn: { source: ${table('drawn')} }
  fast: { source: ${table('rows')} }
  far: { source: { type: xyz, url: '${origin.url}/{z}/{x}/{y}.png', retries: 0 } }
`,
      },
      server: `egress: { allow: ['${origin.host}'] }\nlimits: { statementTime: 6000 }\n`,
      database: inject('database'),
    })
    for (const id of ['slow', 'drawn', 'fast'])
      expect((await server.get(`/collections/${id}/items?f=json`)).status).toBe(200)
  })
  afterAll(async () => {
    await server?.stop()
    await origin?.close()
    await drop?.()
  })
  beforeEach(() => setSpeed(0.2))

  const setSpeed = (seconds: number) => writer.query(`update ${quote(schema)}.speed set seconds = $1`, [seconds])

  /** Statements of the server over the slow views that run now. */
  const running = async () => {
    const [found] = await writer.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where state = 'active' and application_name = 'geosocle' and position($1 in query) > 0`,
      [schema],
    )
    return found!.n
  }

  /** Asks, and leaves as a browser does: by closing the connection. */
  function ask(path: string): { leave(): void; ended: Promise<{ status: number; text: string } | undefined> } {
    const asked = httpRequest(server.url + path, { agent: false })
    const ended = new Promise<{ status: number; text: string } | undefined>(resolve => {
      asked.on('error', () => resolve(undefined))
      asked.on('response', response => {
        const parts: Buffer[] = []
        response.on('data', part => parts.push(part))
        response.on('error', () => resolve(undefined))
        response.on('end', () => resolve({ status: response.statusCode!, text: Buffer.concat(parts).toString() }))
      })
    })
    asked.end()
    return { leave: () => void asked.destroy(), ended }
  }

  const roads: Readonly<Record<string, string>> = {
    'a page of features': '/collections/slow/items?f=json',
    'one feature': '/collections/drawn/items/7?f=json',
    'a page for people': '/collections/slow/items?f=html',
    'a vector tile': '/collections/slow/tiles/WebMercatorQuad/0/0/0',
    'a vector tile as XYZ': '/tms/1.0.0/slow/0/0/0.pbf',
    'a map': '/collections/drawn/map?width=64&f=png',
    'a WMS map':
      '/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=drawn&STYLES=&CRS=CRS:84&BBOX=-5,35,15,51&WIDTH=64&HEIGHT=64&FORMAT=image/png',
    'a WMTS tile': '/wmts/1.0.0/drawn/default/WebMercatorQuad/0/0/0.png',
  }

  test.each(Object.entries(roads))('%s: no statement runs a second later', async (_, path) => {
    const client = ask(path)
    await eventually(async () => (await running()) > 0, 3000)
    client.leave()
    await eventually(async () => (await running()) === 0, 1000)
    expect(await client.ended).toBeUndefined()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await running()).toBe(0)
  })

  test('two share the work: the first leaves, the second gets its answer', async () => {
    await setSpeed(0.05)
    const path = '/collections/slow/items?f=json&limit=39'
    const first = ask(path)
    await eventually(async () => (await running()) === 1, 3000)
    const second = ask(path)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await running(), 'one statement for both').toBe(1)
    first.leave()
    expect(await first.ended).toBeUndefined()
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(await running(), 'it goes on for the second').toBe(1)
    const got = (await second.ended)!
    expect(got.status).toBe(200)
    expect(JSON.parse(got.text).features).toHaveLength(39)
  })

  const shared: Readonly<Record<string, string>> = {
    'a vector tile': '/collections/slow/tiles/WebMercatorQuad/0/0/0?f=mvt',
    'a page of features': '/collections/slow/items?f=json&limit=37',
    'a map': '/collections/drawn/map?width=65&f=png',
  }

  test.each(Object.entries(shared))(
    'B3, Q5: two share %s and both leave: nothing runs a second later',
    async (_, path) => {
      const both = [ask(path), ask(path)]
      await eventually(async () => (await running()) > 0, 3000)
      await new Promise(resolve => setTimeout(resolve, 300))
      expect(await running()).toBe(1)
      for (const client of both) client.leave()
      await eventually(async () => (await running()) === 0, 1000)
      await setSpeed(0)
      const after = await hear(server.url + path)
      expect(after.status, after.text).toBe(200)
    },
  )

  test('of three that share a tile those that came first leave: the last one has its tile, read once', async () => {
    await setSpeed(0.04)
    const path = '/collections/slow/tiles/WebMercatorQuad/1/0/1?f=mvt'
    const [first, second, third] = [ask(path), ask(path), ask(path)]
    await eventually(async () => (await running()) > 0, 3000)
    first.leave()
    second.leave()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(await running(), 'it goes on for the third').toBe(1)
    expect((await third.ended)!.status).toBe(200)
  })

  test('a crowd larger than the pool leaves: nothing is left, and others are served at once', async () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ask(`/collections/slow/items?f=json&limit=${i + 5}`))
    await eventually(async () => (await running()) === 5, 3000)
    for (const client of crowd) client.leave()
    await eventually(async () => (await running()) === 0, 1000)
    const begun = performance.now()
    const other = await hear(`${server.url}/collections/fast/items?f=json&limit=3`)
    expect(other.status).toBe(200)
    expect(performance.now() - begun).toBeLessThan(1500)
  })

  test('B2: a statement over its time is ended, and said so in the protocol’s words', async () => {
    await setSpeed(0.5)
    const response = await fetch(`${server.url}/collections/slow/items?f=json&limit=38`, {
      signal: AbortSignal.timeout(9000),
    })
    expect(response.status).toBe(504)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    await eventually(async () => (await running()) === 0, 1000)
  })

  test('another server is let go too', async () => {
    let closed = 0
    let asked = 0
    origin.on('/0/0/0.png', (_, response) => {
      asked++
      response.on('close', () => {
        closed++
      })
    })
    const client = ask('/tms/1.0.0/far/0/0/0.png')
    await eventually(() => asked === 1, 2000)
    client.leave()
    await eventually(() => closed === 1, 1000)
    expect(asked).toBe(1)
  })
})

test.runIf(!real)('clients that leave: needs a real PostgreSQL, which tells what runs', () => {
  console.log('skipped: the embedded database does not tell what runs')
})
