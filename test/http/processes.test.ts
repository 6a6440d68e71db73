import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBinaries, makeCluster } from '../support/cluster.ts'
import { makeCopc } from '../support/copc.ts'
import { freePort, type Program, startProgram } from '../support/program.ts'
import { eventually } from '../support/writer.ts'

const server = 'stores: { default: { url: "${DATABASE_URL:-}" } }\n'
/** Nobody listens there: what needs no database is served all the same. */
const nowhere = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }
const services = { clouds: 'collections:\n  cloud: { source: { type: copc, path: cloud.copc.laz } }\n' }

interface Line {
  readonly pid?: number
  readonly msg: string
  readonly [name: string]: unknown
}
const linesOf = (program: Program) =>
  program
    .said()
    .split('\n')
    .filter(line => line.startsWith('{') && line.endsWith('}'))
    .map(line => JSON.parse(line) as Line)
const pidsOf = (program: Program, msg: string) =>
  new Set(linesOf(program).flatMap(line => (line.msg === msg && line.pid !== undefined ? [line.pid] : [])))
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Each on a connection of its own, so that processes take turns. */
async function ask(program: Program, path: string): Promise<{ status: number; text: string; etag: string | null }> {
  const reply = await fetch(program.url + path, { headers: { connection: 'close' }, signal: AbortSignal.timeout(5000) })
  return { status: reply.status, text: await reply.text(), etag: reply.headers.get('etag') }
}
const health = async (program: Program) => JSON.parse((await ask(program, '/health')).text)

const wellWith = (program: Program, processes: number) =>
  eventually(
    () =>
      health(program).then(
        found => found.status === 'ok' && found.processes.answering === processes,
        () => false,
      ),
    30_000,
  )

describe('a server of two processes', () => {
  let program: Program
  /** Milliseconds of the first start: longer where others use the machine. */
  let start: number

  beforeAll(async () => {
    const began = performance.now()
    program = await startProgram({ args: ['--processes', '2'], env: nowhere, server, services })
    await writeFile(join(program.folder, 'cloud.copc.laz'), makeCopc())
    await wellWith(program, 2)
    start = performance.now() - began
  }, 40_000)
  afterAll(() => program?.remove())

  test('one page tells how the start goes, both answer, and alike', async () => {
    expect(pidsOf(program, 'the port is open').size).toBe(1)
    expect(pidsOf(program, 'ready').size).toBe(2)
    const seen = new Map<number, Set<string>>()
    for (let i = 0; i < 10; i++) expect((await ask(program, '/collections?f=json')).status).toBe(200)
    const etags = new Set<string | null>()
    for (let i = 0; i < 10; i++) etags.add((await ask(program, '/wms?SERVICE=WMS&REQUEST=GetCapabilities')).etag)
    expect(etags.size).toBe(1)
    for (const { pid, msg, url } of linesOf(program))
      if (msg === 'reply') seen.set(pid!, (seen.get(pid!) ?? new Set()).add(String(url)))
    expect([...seen.values()].filter(urls => urls.has('/collections?f=json'))).toHaveLength(2)
  })

  test('the metrics are of both', async () => {
    const count = async () => {
      const { text } = await ask(program, '/metrics')
      return Number(/^geosocle_reply_seconds_count\{.*operation="getConformance".*\} (\d+)$/m.exec(text)?.[1] ?? 0)
    }
    expect(await count()).toBe(0)
    for (let i = 0; i < 12; i++) await ask(program, '/conformance')
    expect(await count()).toBe(12)
    const { text } = await ask(program, '/metrics')
    expect(/^geosocle_collections (\d+)$/m.exec(text)?.[1]).toBe('1')
  })

  test('SIGHUP makes both read the configuration again', async () => {
    const before = new Date().toISOString()
    program.child.kill('SIGHUP')
    // The health of several processes tells the oldest state of all.
    await eventually(async () => (await health(program)).configuration.loadedAt > before, 5000)
  })

  test('one killed under load: the other goes on, and it is back within 5 s', { timeout: 40_000 }, async () => {
    const [victim] = pidsOf(program, 'ready')
    let over = false
    const heard = { well: 0, lost: 0, odd: 0 }
    const client = async () => {
      while (!over) {
        const found = await ask(program, '/collections/cloud?f=json').catch(() => undefined)
        heard[found === undefined ? 'lost' : found.status === 200 ? 'well' : 'odd']++
      }
    }
    const clients = Array.from({ length: 8 }, client)
    await eventually(() => heard.well > 50)
    process.kill(victim!, 'SIGKILL')
    const killed = performance.now()
    await eventually(async () => (await health(program).catch(() => undefined))?.processes.answering === 1)
    const { well } = heard
    await eventually(() => heard.well > well + 20)
    await wellWith(program, 2)
    expect(performance.now() - killed).toBeLessThan(Math.max(5000, start))
    over = true
    await Promise.all(clients)
    // Its own connections alone are lost, and nobody saw the page of a start.
    expect(heard.odd).toBe(0)
    expect(heard.lost).toBeLessThanOrEqual(8)
    const told = linesOf(program).filter(({ msg }) => msg.includes('is started again'))
    expect(told.map(({ pid, signal }) => [pid, signal])).toEqual([[victim, 'SIGKILL']])
  })

  test('SIGTERM ends all within the grace, and replies under way are whole', { timeout: 20_000 }, async () => {
    const pids = [...pidsOf(program, 'ready')].filter(isAlive)
    expect(pids).toHaveLength(2)
    const underWay = Promise.all(Array.from({ length: 6 }, () => ask(program, '/collections?f=json')))
    await new Promise(resolve => setTimeout(resolve, 20))
    const asked = performance.now()
    program.child.kill('SIGTERM')
    expect((await underWay).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(await program.ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - asked).toBeLessThan(10_000)
    expect(pids.filter(isAlive)).toEqual([])
    await expect(fetch(program.url)).rejects.toThrow()
  })
})

test('processes do not outlive the first one', { timeout: 40_000 }, async () => {
  const program = await startProgram({ args: ['--processes', '2'], env: nowhere, server, services })
  try {
    await eventually(() => pidsOf(program, 'ready').size === 2, 30_000)
    const pids = [...pidsOf(program, 'ready')]
    program.child.kill('SIGKILL')
    await eventually(() => !pids.some(isAlive), 5000)
  } finally {
    await program.remove()
  }
})

describe('what cannot be is one sentence', () => {
  const refused = async (init: Parameters<typeof startProgram>[0]) => {
    const program = await startProgram(init)
    try {
      const { code } = await program.ended
      return { code, said: program.said() }
    } finally {
      await program.remove()
    }
  }

  test('a taken port', { timeout: 30_000 }, async () => {
    const port = await freePort()
    const other = createServer()
    await new Promise<void>(resolve => other.listen(port, '127.0.0.1', resolve))
    const { code, said } = await refused({ env: { ...nowhere, GEOSOCLE_PROCESSES: '3' }, server, services, port })
    other.close()
    expect(code).toBe(1)
    expect(said).toBe(`Another program listens on 127.0.0.1:${port}: stop it, or choose another with PORT=8081.\n`)
  })

  test('the embedded database', { timeout: 30_000 }, async () => {
    const { code, said } = await refused({ server: `${server}http: { processes: 2 }\n`, services })
    expect(code).toBe(1)
    expect(said).toBe(
      'The embedded database serves one process only, not 2: set DATABASE_URL (stores.default.url) to a PostgreSQL of your own.\n',
    )
  })

  test('a number that is none', { timeout: 30_000 }, async () => {
    const { code, said } = await refused({ args: ['--processes', 'many'], env: nowhere, server, services })
    expect(code).toBe(1)
    expect(said).toBe('The number of processes must be 1 to 64, not "many".\n')
  })
})

const bin = await findBinaries()

test.runIf(bin)('replies out of a database have one validator in all processes', { timeout: 60_000 }, async () => {
  const cluster = await makeCluster(bin!)
  const client = new pg.Client({ connectionString: cluster.url })
  let program: Program | undefined
  try {
    await client.connect()
    await client.query(`create table towns (id int primary key, nom text, geom geometry(Point, 4326));
      insert into towns values (1, 'one', 'SRID=4326;POINT(2 48)')`)
    program = await startProgram({
      args: ['--processes', '2'],
      env: { DATABASE_URL: cluster.url },
      server,
      services: { towns: 'collections:\n  towns: { source: { type: postgis, table: towns } }\n' },
    })
    await wellWith(program, 2)
    const etags = async () => {
      const all = await Promise.all(
        Array.from({ length: 8 }, () => ask(program!, '/collections/towns/items?f=json').then(({ etag }) => etag)),
      )
      return new Set(all)
    }
    await eventually(async () => (await etags()).size === 1 && !(await etags()).has(null))
    const [before] = await etags()
    await client.query(`update towns set nom = 'two'`)
    await client.end()
    await eventually(async () => (await etags()).size === 1 && !(await etags()).has(before!), 15_000)
  } finally {
    await client.end().catch(() => undefined)
    await program?.remove()
    await cluster.remove()
  }
})

test.skipIf(bin)('replies out of a database: needs PostgreSQL with PostGIS', () => {
  console.log('skipped: no PostgreSQL with PostGIS is installed')
})
