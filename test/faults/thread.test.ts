import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { quote } from '../../src/core/store.ts'
import { type Road, recovers, survives, tell } from '../support/faults.ts'
import { type Heard, hear } from '../support/hostile.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { eventually, testSchema } from '../support/writer.ts'

const map = 'SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&STYLES=&CRS=CRS:84&HEIGHT=64&FORMAT=image/png'

/** Threads of the server, which runs in this process, that are at work, and whether on a heavy job. */
const threads = new Map<Worker, boolean>()
const { postMessage } = Worker.prototype
Worker.prototype.postMessage = function (this: Worker, ...sent) {
  const { input } = sent[0] as { input?: { width?: number } }
  if (input) {
    threads.set(this, (input.width ?? 0) >= 2000)
    // Before the server itself hears of the end, and gives the thread its next job.
    this.prependOnceListener('message', () => threads.delete(this))
  }
  postMessage.apply(this, sent)
}

describe('faults of worker threads', { timeout: 60_000 }, () => {
  let at: Awaited<ReturnType<typeof testSchema>>
  let server: TestServer
  let asked = 0

  /** Jobs for threads that no cache has done yet. */
  const light = (): readonly Road[] => {
    const size = 64 + ++asked
    const level = asked % 12
    const [row, col] = [0.34761, 0.50556].map(part => Math.floor(part * 2 ** level))
    return [
      ['wms', `/wms?${map}&LAYERS=few&BBOX=-5,40,10,51&WIDTH=${size}`],
      ['ogcapi', `/collections/few/map?width=${size}&f=png`],
      ['ogcapi', `/collections/few/tiles/WebMercatorQuad/${level}/${row}/${col}?f=mvt`],
    ]
  }
  const heavy = (): Road => [
    'wms',
    `/wms?${map}&LAYERS=many&BBOX=-180,-85,180,85&WIDTH=${2000 + ++asked}`.replace('HEIGHT=64', 'HEIGHT=2000'),
  ]
  const metric = async (name: string) =>
    Number(new RegExp(`${name} (\\d+)`).exec(await (await server.get('/metrics')).text())![1])

  beforeAll(async () => {
    at = await testSchema('thread')
    const s = quote(at.schema)
    await at.writer.query(`
      create table ${s}.few (id int primary key, nom text, geom geometry(Point, 4326));
      insert into ${s}.few values (1, 'one', 'SRID=4326;POINT(2 48)'), (2, 'two', 'SRID=4326;POINT(2.01 48)');
      create table ${s}.many (id int primary key, geom geometry(Polygon, 4326));
      insert into ${s}.many select i,
        ST_Buffer(ST_SetSRID(ST_MakePoint(i % 360 - 180, i / 360 % 160 - 80), 4326), 4, 8) from generate_series(1, 8000) i;
      create table ${s}.wide (id int primary key, note text, geom geometry(Point, 4326));
      insert into ${s}.wide select i, repeat(md5(i::text), 100), ST_SetSRID(ST_MakePoint(i % 90, i % 45), 4326)
        from generate_series(1, 2000) i`)
    const source = (name: string) => `{ source: { type: postgis, table: { schema: ${at.schema}, table: ${name} } } }`
    const collections = ['few', 'many', 'wide'].map(name => `  ${name}: ${source(name)}\n`).join('')
    server = await startTestServer({
      services: { threads: `collections:\n${collections}` },
      server: 'workers: { threads: 2 }\ncache: { replies: 0 }\nlimits: { drawnBytes: 6000000 }\n',
      database: inject('database'),
    })
    await recovers(server.url, light())
  })
  afterAll(async () => {
    Worker.prototype.postMessage = postMessage
    await server?.stop()
    await at?.drop()
  })

  test('a thread that dies takes its own job with it and no other', async () => {
    const heard: Heard[] = []
    const others: Heard[] = []
    const before = await metric('geosocle_threads_lost')
    let killed = 0
    for (let round = 0; round < 5; round++) {
      threads.clear()
      const doomed = survives(server.url, [heavy(), ...light()], { statuses: [200, 500, 503] })
      await eventually(() => [...threads.values()].includes(true), 3000)
      const victims = [...threads.keys()].filter(thread => threads.get(thread) || round % 2 === 1)
      killed += victims.length
      for (const victim of victims) await victim.terminate()
      others.push(...(await survives(server.url, light(), { statuses: [200] })))
      heard.push(...(await doomed))
    }
    const died = heard.filter(({ status }) => status !== 200)
    expect(died.length).toBeGreaterThan(0)
    expect(died.length).toBeLessThanOrEqual(killed)
    for (const { text } of died) expect(text).not.toMatch(/ERR_|worker|thread|terminat/i)
    expect(await metric('geosocle_threads_lost')).toBe(before + killed)
    expect((await hear(`${server.url}/health`)).status).toBe(200)
    tell('worker thread killed in mid-job', [...heard, ...others], await recovers(server.url, light()))
  })

  test('clients leave in mid-job: their jobs end, and nobody notices', async () => {
    await Promise.all(
      Array.from({ length: 6 }, () =>
        fetch(server.url + heavy()[1], { signal: AbortSignal.timeout(150) }).then(
          () => 'answered',
          () => 'left',
        ),
      ),
    )
    const during = await survives(server.url, light(), { statuses: [200] })
    await eventually(async () => (await metric('geosocle_jobs_waiting')) === 0, 3000)
    await sleep(200)
    tell('clients leave in mid-job', during, await recovers(server.url, light()))
  })

  test('features that weigh too much for one tile or map are refused before they fill the memory', async () => {
    const tile = await hear(`${server.url}/collections/wide/tiles/WebMercatorQuad/0/0/0?f=mvt`)
    expect(tile.status).toBe(413)
    expect(tile.text).toContain('6000000 bytes')
    const drawn = await hear(server.url + heavy()[1].replace('LAYERS=many', 'LAYERS=wide'))
    expect(drawn.status).toBe(200)
  })
})
