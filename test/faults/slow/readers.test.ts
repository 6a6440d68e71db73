import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { connectWriter } from '../../../src/stores/writer.ts'
import { descriptors } from '../../support/faults.ts'
import { freePort, type ServerProcess, startProcess } from '../../support/process.ts'
import { eventually, testSchema } from '../../support/writer.ts'
import { canKill } from '../killing.ts'
import { quantile } from '../load/drive.ts'

const readers = 50
/** Bytes a second that a slow client takes, and how long it is watched, ms. */
const speed = 100
const watched = 30_000
/** Milliseconds below which 95 of 100 small replies have to be. */
const aim = 200

const table = (name: string) => `
  create table ${name} (id int primary key, nom text, note text, geom geometry(Point, 4326));
  insert into ${name} select i, 'Commune ' || i, md5(i::text), ST_SetSRID(ST_MakePoint(i % 90, i % 45), 4326)
    from generate_series(1, 12000) i`

/** A client that takes so many bytes a second of a large page, through a small window. */
function slowly(url: string): { begun: Promise<number>; taken(): number; leave(): void } {
  let taken = 0
  let timer: NodeJS.Timeout | undefined
  const asked = request(url)
  const begun = new Promise<number>((resolve, reject) => {
    asked.on('error', reject)
    asked.on('response', response => {
      response.on('error', () => undefined)
      response.pause()
      timer = setInterval(() => {
        taken += (response.read(speed / 10) as Buffer | null)?.length ?? 0
      }, 100)
      resolve(response.statusCode!)
    })
  })
  asked.end()
  return {
    begun,
    taken: () => taken,
    leave() {
      clearInterval(timer)
      asked.on('error', () => undefined)
      asked.destroy()
    },
  }
}

describe.runIf(canKill)('clients that read slowly', { timeout: 300_000 }, () => {
  let folder: string
  let server: ServerProcess | undefined

  afterEach(async () => {
    await server?.end('SIGTERM')
    server = undefined
    await rm(folder, { recursive: true, force: true })
  })

  async function start(schema: string, database: string): Promise<ServerProcess> {
    folder = await mkdtemp(join(tmpdir(), 'geosocle-readers-'))
    await mkdir(join(folder, 'services'))
    await writeFile(join(folder, 'server.yaml'), `stores: { default: { url: '${database}', max: 10 } }\n`)
    const source = `{ type: postgis, table: { schema: ${schema}, table: towns } }`
    await writeFile(join(folder, 'services', 'towns.yaml'), `collections:\n  towns: { source: ${source} }\n`)
    server = await startProcess({ config: folder, data: join(folder, 'data'), port: await freePort() })
    return server
  }

  async function leavesTheRest(kind: string, { url, pid }: ServerProcess): Promise<void> {
    const small = async (n: number) => {
      const begun = performance.now()
      const response = await fetch(
        `${url}/collections/towns/items?f=json&limit=1&bbox=0,0,${10 + (n % 5000) / 1000},45`,
      )
      await response.arrayBuffer()
      expect(response.status).toBe(200)
      return performance.now() - begun
    }
    const measure = async (time: number) => {
      const times: number[] = []
      for (const end = performance.now() + time; performance.now() < end; await sleep(20))
        times.push(await small(times.length))
      return times
    }
    await eventually(async () => (await fetch(`${url}/collections/towns/items?limit=1`)).status === 200, 10_000)
    const alone = await measure(5000)
    const before = (await descriptors(pid))!.length
    const slow = Array.from({ length: readers }, (_, i) =>
      slowly(`${url}/collections/towns/items?f=json&limit=${10_000 - i}`),
    )
    const arriving = measure(3000)
    expect(await Promise.all(slow.map(({ begun }) => begun))).toEqual(slow.map(() => 200))
    const arrival = await arriving
    const beside = await measure(watched)
    const taken = slow.map(client => client.taken())
    expect(Math.min(...taken)).toBeGreaterThan(0)
    for (const client of slow) client.leave()
    const line = (times: readonly number[]) =>
      `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`
    console.log(
      `readers | ${kind} | alone ${line(alone)} | while ${readers} arrive ${line(arrival)} | beside them ${line(beside)} (${beside.length} replies)`,
    )
    expect(quantile(arrival, 0.95)).toBeLessThan(aim)
    expect(quantile(beside, 0.95)).toBeLessThan(aim)
    await eventually(async () => (await descriptors(pid))!.length <= before + 12, 5000)
    await eventually(async () => (await small(9999)) < aim, 5000)
  }

  test.runIf(inject('databaseKind') !== 'embedded')('leave the others their speed: PostgreSQL', async () => {
    const at = await testSchema('readers')
    try {
      await at.writer.query(table(`${at.schema}.towns`))
      await leavesTheRest('PostgreSQL', await start(at.schema, inject('database')))
    } finally {
      await at.drop()
    }
  })

  test('leave the others their speed: the embedded database', async () => {
    const running = await start('public', '')
    const connection = { host: join(folder, 'data', 'db'), port: 5432, database: 'postgres', user: 'postgres' }
    const writer = await connectWriter({ connection, max: 1, embedded: true })
    await writer.query(table('public.towns'))
    await writer.close()
    await leavesTheRest('embedded', running)
  })
})
