import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, findBinaries, makeCluster } from '../support/cluster.ts'
import { forms, type Heard, hear } from '../support/hostile.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually } from '../support/writer.ts'

const bin = await findBinaries()

/** How long a client waits for any answer while the database is away, ms. */
const patience = 5000

describe.runIf(bin)('the database goes and comes back', () => {
  let cluster: Cluster
  let server: TestServer

  const sql = async (text: string) => {
    const client = new pg.Client({ connectionString: cluster.url })
    client.on('error', () => undefined)
    await client.connect()
    await client.query(text)
    await client.end()
  }

  const services = {
    towns:
      'collections:\n  towns: { source: { type: postgis, table: towns } }\n  more: { source: { type: postgis, table: more } }\n',
  }
  const roads = [
    ['ogcapi', '/collections/towns/items?f=json'],
    ['ogcapi', '/collections/towns/items/1?f=json'],
    ['ogcapi', '/collections/towns/tiles/WebMercatorQuad/0/0/0'],
    [
      'wms',
      '/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=towns&STYLES=&CRS=CRS:84&BBOX=-5,40,10,51&WIDTH=64&HEIGHT=64&FORMAT=image/png',
    ],
    ['wmts', '/wmts/1.0.0/towns/default/WebMercatorQuad/0/0/0.png'],
    ['tms', '/tms/1.0.0/towns/0/0/0.pbf'],
    ['ogcapi', '/collections/more/items?f=json'],
  ] as const
  const ask = (path: string): Promise<Heard> => hear(server.url + path)

  beforeAll(async () => {
    cluster = await makeCluster(bin!)
    await sql(`create table towns (id int primary key, nom text, geom geometry(Point, 4326));
      insert into towns values (1, 'before', 'SRID=4326;POINT(2 48)'), (2, 'other', 'SRID=4326;POINT(3 45)');
      create table more as select * from towns; alter table more add primary key (id);`)
    server = await startTestServer({ services, database: cluster.url })
  })
  afterAll(async () => {
    await server?.stop()
    await cluster?.remove()
  })

  /** Everything that needs the database says so in time, in its own words; everything else is as ever. */
  async function away(): Promise<void> {
    for (const [protocol, path] of roads) {
      // What was known a moment ago may be said for a few seconds more.
      await eventually(async () => (await ask(path)).status !== 200, patience)
      const heard = await ask(path)
      expect([503, 504], `${path} ${heard.text.slice(0, 200)}`).toContain(heard.status)
      expect(heard.ms).toBeLessThan(patience)
      expect(heard.headers.get('cache-control')).toBe('no-store')
      const { message } = forms[protocol]!(heard)
      expect(message).not.toMatch(/ECONN|ENOENT|\/tmp|postgres/i)
    }
    for (const path of [
      '/health/live',
      '/health/ready',
      '/',
      '/collections',
      '/conformance',
      '/wms?SERVICE=WMS&REQUEST=GetCapabilities',
    ])
      expect((await ask(path)).status, path).toBe(200)
    const health = JSON.parse((await ask('/health')).text)
    expect(health.live).toBe(true)
    expect(health.databases.default).toBe('failed')
  }

  /** Every road answers again within 5 s of the database, and what it says is so. */
  async function back(nom: string): Promise<void> {
    const since = performance.now()
    for (const [, path] of roads)
      await eventually(async () => (await ask(path)).status === 200, Math.max(50, 5000 - (performance.now() - since)))
    const { features } = JSON.parse((await ask(roads[0][1])).text)
    expect(features.map(({ properties }: { properties: { nom: string } }) => properties.nom)).toEqual([nom, 'other'])
    expect(JSON.parse((await ask('/health')).text).databases.default).toBe('ok')
  }

  test('it ends in good order and starts again', { timeout: 60_000 }, async () => {
    for (const [, path] of roads) expect((await ask(path)).status, path).toBe(200)
    await cluster.stop('fast')
    await away()
    await cluster.start()
    await back('before')
  })

  test('it crashes with statements under way, and what was written meanwhile is seen', {
    timeout: 60_000,
  }, async () => {
    const asked = Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => ask(`/collections/towns/items?f=json&limit=${i + 1}`)),
    )
    await cluster.stop('immediate')
    for (const outcome of await asked) {
      expect(outcome.status).toBe('fulfilled')
      if (outcome.status === 'fulfilled') expect([200, 503, 504]).toContain(outcome.value.status)
    }
    await away()
    await cluster.start()
    await sql(`update towns set nom = 'after' where id = 1`)
    await back('after')
  })

  test('a server that starts before its database serves once it is there', { timeout: 60_000 }, async () => {
    await cluster.stop('fast')
    const early = await startTestServer({ services, database: cluster.url })
    try {
      const path = '/collections/towns/items?f=json'
      expect((await hear(early.url + path)).status).toBe(503)
      expect((await hear(`${early.url}/health/ready`)).status).toBe(200)
      await cluster.start()
      await eventually(async () => (await hear(early.url + path)).status === 200, 5000)
    } finally {
      await early.stop()
    }
    await back('after')
  })

  test('all its connections are ended: nobody notices', async () => {
    await back('after')
    await sql(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
    )
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, i) => ask(`/collections/towns/items?f=json&limit=${i + 50}`)),
    )
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200))
  })
})

test.runIf(!bin)('the database goes and comes back: needs PostgreSQL with PostGIS', () => {
  console.log('skipped: no PostgreSQL with PostGIS is installed')
})
