import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, findBinaries, makeCluster } from '../support/cluster.ts'
import { type FaultProxy, startFaultProxy } from '../support/faultproxy.ts'
import { children, descriptors, type Road, recovers, survives, tell } from '../support/faults.ts'
import { type Heard, hear } from '../support/hostile.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually } from '../support/writer.ts'

const bin = process.platform === 'linux' ? await findBinaries() : undefined

const map = 'SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&STYLES=&CRS=CRS:84&BBOX=-5,40,10,51&WIDTH=64&HEIGHT=64'
const roads: readonly Road[] = [
  ['ogcapi', '/collections/towns/items?f=json'],
  ['ogcapi', '/collections/towns/items/1?f=json'],
  ['ogcapi', '/collections/towns/tiles/WebMercatorQuad/0/0/0'],
  ['wms', `/wms?${map}&LAYERS=towns&FORMAT=image/png`],
  ['wmts', '/wmts/1.0.0/towns/default/WebMercatorQuad/0/0/0.png'],
  ['tms', '/tms/1.0.0/towns/0/0/0.pbf'],
]
const services = { towns: 'collections:\n  towns: { source: { type: postgis, table: towns } }\n' }
let asked = 0

/** The same kinds of requests, each of which no cache has seen. */
function fresh(): readonly Road[] {
  const n = ++asked
  const level = n % 14
  const [row, col] = [0.34761, 0.50556].map(part => Math.floor(part * 2 ** level))
  const wide = map.replace('WIDTH=64', `WIDTH=${64 + n}`)
  return [
    ['ogcapi', `/collections/towns/items?f=json&limit=${n + 1}`],
    ['ogcapi', `/collections/towns/items?f=json&bbox=-5,40,10,${50 + n / 1000}`],
    ['ogcapi', `/collections/towns/tiles/WebMercatorQuad/${level}/${row}/${col}`],
    ['wms', `/wms?${wide}&LAYERS=towns&FORMAT=image/png`],
    ['wmts', `/wmts/1.0.0/towns/default/WebMercatorQuad/${level}/${row}/${col}.png`],
    ['tms', `/tms/1.0.0/towns/${level}/${col}/${row}.pbf`],
  ]
}

/** What pools and kept connections of the clients may hold more than before, a proxy's own ends included. */
const slack = 24

/** Paths that need no data: they are as ever while the database fails. */
const others = ['/health/live', '/health/ready', '/', '/collections', '/conformance']

describe.runIf(bin)('faults of the database', { timeout: 60_000 }, () => {
  let cluster: Cluster
  let proxy: FaultProxy
  /** One server on the database's own socket, one over a network. */
  let near: TestServer
  let far: TestServer
  let nom = 'first'

  const session = async (user = 'postgres') => {
    const client = new pg.Client({ connectionString: cluster.url.replace('user=postgres', `user=${user}`) })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const sql = async (...texts: string[]) => {
    const client = await session()
    const results = []
    for (const text of texts) results.push(await client.query(text))
    await client.end()
    return results.at(-1)!.rows as Record<string, unknown>[]
  }
  const free = () => session('reader').catch(() => undefined)
  const right = ({ text }: Heard, path: string) => !path.includes('/items') || text.includes(`"${nom}"`)
  const health = async (server: TestServer) => (await server.json('/health')).databases.default
  const sessions = async () =>
    Number((await sql(`select count(*) as n from pg_stat_activity where application_name like 'geosocle%'`))[0]!.n)

  /** Everything is as it was before a fault: every road, the health, connections and descriptors. */
  async function whole(server: TestServer, before: number): Promise<number> {
    const back = await recovers(server.url, roads, right)
    await eventually(async () => (await health(server)) === 'ok', 2000)
    // Five connections of the pool and one of the watch for each server, and no other one is left.
    await eventually(async () => (await sessions()) <= 12, 3000)
    await eventually(async () => (await descriptors())!.length <= before + slack, 3000)
    return back
  }

  /** Nothing but what needs the database is the worse for it. */
  async function unaffected(server: TestServer): Promise<void> {
    for (const path of others) expect((await hear(server.url + path)).status, path).toBe(200)
  }

  async function signalAll(name: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
    const postmaster = cluster.pid()!
    const all = [postmaster, ...(await children(postmaster))]
    for (const pid of name === 'SIGSTOP' ? all : all.reverse()) process.kill(pid, name)
  }

  beforeAll(async () => {
    cluster = await makeCluster(bin!)
    await sql(`create role reader login; grant pg_read_all_data to reader;
      create table towns (id int primary key, nom text, geom geometry(Point, 4326));
      insert into towns values (1, 'first', 'SRID=4326;POINT(2 48)'), (2, 'other', 'SRID=4326;POINT(3 45)')`)
    const limits = 'limits: { statementTime: 2000, requestTime: 4000 }\n'
    const socket = new URL(cluster.url.replace('postgresql:///', 'postgresql://x/')).searchParams.get('host')
    proxy = await startFaultProxy({ path: `${socket}/.s.PGSQL.5432` })
    near = await startTestServer({
      services,
      server: limits,
      database: cluster.url.replace('postgres&', 'reader&').replace(/user=postgres$/, 'user=reader'),
    })
    far = await startTestServer({ services, server: limits, database: `postgresql://reader@${proxy.host}/geosocle` })
    for (const server of [near, far]) await recovers(server.url, roads, right)
  }, 60_000)
  afterAll(async () => {
    await near?.stop()
    await far?.stop()
    await proxy?.close()
    await cluster?.remove()
  })

  test('it hangs: all its processes are stopped, and go on later', async () => {
    const before = (await descriptors())!.length
    const during: Heard[] = []
    await signalAll('SIGSTOP')
    try {
      for (const end = performance.now() + 7000; performance.now() < end; await sleep(300))
        during.push(...(await survives(near.url, fresh(), { right })))
      expect(during.at(-1)!.status).not.toBe(200)
      await unaffected(near)
      expect(await health(near)).toBe('failed')
      expect((await descriptors())!.length).toBeLessThan(before + 30)
    } finally {
      await signalAll('SIGCONT')
    }
    tell('database hangs (SIGSTOP)', during, await whole(near, before))
  })

  test('a server stops while its database hangs', async () => {
    const other = await startTestServer({ services, database: cluster.url })
    await recovers(other.url, roads, right)
    const before = (await descriptors())!.length
    await signalAll('SIGSTOP')
    try {
      const begun = performance.now()
      await other.stop()
      expect(performance.now() - begun).toBeLessThan(5000)
      await eventually(async () => (await descriptors())!.length < before - 2, 2000)
    } finally {
      await signalAll('SIGCONT')
    }
  })

  test('the network to it swallows everything, and is there again', async () => {
    const before = (await descriptors())!.length
    const during: Heard[] = []
    proxy.set({ kind: 'hang' })
    for (const end = performance.now() + 5000; performance.now() < end; await sleep(300))
      during.push(...(await survives(far.url, fresh(), { right })))
    expect(await health(far)).toBe('failed')
    await unaffected(far)
    proxy.set({ kind: 'none' })
    tell('network to the database swallows', during, await whole(far, before))
  })

  test('the network cuts every connection, in the middle of rows too', async () => {
    const before = (await descriptors())!.length
    const during: Heard[] = []
    for (const fault of [{ kind: 'reset', after: 2500 }, { kind: 'cut', after: 900 }, { kind: 'refuse' }] as const) {
      proxy.set(fault)
      during.push(...(await survives(far.url, fresh(), { right })))
      await sleep(500)
      during.push(...(await survives(far.url, fresh(), { right })))
    }
    proxy.set({ kind: 'none' })
    tell('network to the database cuts', during, await whole(far, before))
  })

  test('others took all its connections', async () => {
    const before = (await descriptors())!.length
    await sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'geosocle%'`,
      'alter role reader connection limit 0',
    )
    const role = await survives(near.url, fresh(), { right, statuses: [200, 503] })
    await sql('alter role reader connection limit -1')
    const back = await whole(near, before)
    tell('database: the role may not connect any more', role, back)

    const taken: pg.Client[] = []
    const during: Heard[] = []
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'geosocle%'`)
    try {
      for (let client = await free(); client; client = await free()) taken.push(client)
      expect(taken.length).toBeGreaterThan(30)
      for (let i = 0; i < 2; i++) during.push(...(await survives(near.url, fresh(), { right, statuses: [200, 503] })))
      await unaffected(near)
    } finally {
      for (const client of taken) await client.end()
    }
    tell('database out of connections', during, await whole(near, before))
  })

  test('it becomes read-only by its settings, and writable again', async () => {
    const before = (await descriptors())!.length
    await sql('alter system set default_transaction_read_only = on', 'select pg_reload_conf()')
    await sleep(500)
    const during = await survives(near.url, fresh(), { right, statuses: [200] })
    await sql(
      'set default_transaction_read_only = off',
      'alter system reset default_transaction_read_only',
      'select pg_reload_conf()',
    )
    tell('database read-only by its settings', during, await whole(near, before))
  })

  test('it fails over to a standby, which is promoted', async () => {
    const before = (await descriptors())!.length
    await cluster.stop('immediate')
    const during = await survives(near.url, fresh(), { right })
    await cluster.standBy()
    await cluster.start()
    const standing = await whole(near, before)
    expect((await sql('select pg_is_in_recovery() as yes'))[0]!.yes).toBe(true)
    tell('database killed, a standby takes its place', during, standing)
    const other = await startTestServer({ services, database: cluster.url })
    try {
      await recovers(other.url, roads, right)
      await eventually(async () => (await other.get(roads[0]![1])).headers.has('etag'), 3000)
      expect(other.complaints.map(({ message }) => message)).not.toContain('the versions of tables cannot be read')
    } finally {
      await other.stop()
    }
    await sql('select pg_promote()')
    nom = 'promoted'
    await sql(`update towns set nom = 'promoted' where id = 1`)
    tell('the standby is promoted and written to', [], await whole(near, before))
  })

  test('a table is dropped and made again', async () => {
    const before = (await descriptors())!.length
    await sql('drop table towns')
    const during: Heard[] = []
    for (let i = 0; i < 3; i++) {
      await sleep(1200)
      during.push(...(await survives(near.url, fresh(), { statuses: i < 2 ? [200, 503] : [503], right })))
    }
    nom = 'remade'
    await sql(`create table towns (gid bigint primary key, nom text, place geometry(Point, 2154));
      insert into towns values (1, 'remade', ST_Transform('SRID=4326;POINT(2 48)'::geometry, 2154))`)
    tell('table dropped and made again, otherwise', during, await whole(near, before))
  })

  test('a column is renamed', async () => {
    const before = (await descriptors())!.length
    await sql('alter table towns rename column nom to name')
    const during = await survives(near.url, fresh(), { right })
    const back = await whole(near, before)
    const { features } = await near.json('/collections/towns/items?f=json')
    expect(features[0].properties).toEqual({ gid: 1, name: 'remade' })
    tell('column renamed', during, back)
  })
})

test.runIf(!bin)('faults of the database: need PostgreSQL with PostGIS on Linux', () => {
  console.log('skipped: no PostgreSQL with PostGIS is installed, or this is no Linux')
})
