import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { recovery } from '../support/faults.ts'
import { type Heard, hear } from '../support/hostile.ts'
import { freePort, type ServerProcess, startProcess } from '../support/process.ts'
import { eventually } from '../support/writer.ts'

/** True where the program itself can be started and its processes be looked at. */
export const canKill =
  process.platform === 'linux' &&
  (await access('dist/main.js').then(
    () => true,
    () => false,
  ))
if (!canKill) console.log('the program itself is not killed: npm run build first (and this needs Linux)')

export const rows = 500

/** Statements that make the table `towns` in a schema. */
export const towns = (schema: string) => `
  create table ${schema}.towns (id int primary key, nom text, geom geometry(Point, 4326));
  insert into ${schema}.towns select i, 'n' || i, ST_SetSRID(ST_MakePoint(i % 10, 40 + i % 9), 4326)
    from generate_series(1, ${rows}) i`

/** A program that publishes `towns` out of a schema, and can be killed and started again in its place. */
export interface Victim {
  readonly data: string
  readonly server: () => ServerProcess
  /** Milliseconds that the start took. */
  start(): Promise<number>
  /**
   * Kills it under load, after `how` did what else has to be done. What it had answered was right; started again, it
   * answers the same within `time`.
   */
  kill(how?: (pid: number) => Promise<void>, time?: number): Promise<void>
  /** The number of rows that it says there are; no cache has the reply. */
  count(): Promise<number>
  remove(): Promise<void>
}

export async function makeVictim(schema: string, env: Readonly<Record<string, string>> = {}): Promise<Victim> {
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-killed-'))
  const data = join(folder, 'data')
  await mkdir(join(folder, 'services'))
  await writeFile(join(folder, 'server.yaml'), `stores: { default: { url: '\${DATABASE_URL:-}', max: 5 } }\n`)
  const source = `{ type: postgis, table: { schema: ${schema}, table: towns } }`
  await writeFile(join(folder, 'services', 'towns.yaml'), `collections:\n  towns: { source: ${source} }\n`)
  const port = await freePort()
  let server: ServerProcess | undefined
  let counted = 0

  const ask = (path: string) => hear(server!.url + path)

  /** Asks as fast as eight clients can until `end`; whatever was answered as a whole. */
  async function load(end: AbortSignal): Promise<Heard[]> {
    const heard: Heard[] = []
    let n = 0
    const client = async () => {
      while (!end.aborted) {
        n++
        const map = `/collections/towns/map?width=${64 + (n % 60)}&f=png`
        const path = n % 3 === 0 ? map : `/collections/towns/items?f=json&limit=${(n % rows) + 1}`
        await ask(path).then(
          one => heard.push(one),
          () => sleep(20),
        )
      }
    }
    await Promise.all(Array.from({ length: 8 }, client))
    return heard
  }

  const victim: Victim = {
    data,
    server: () => server!,
    async start() {
      const begun = performance.now()
      server = await startProcess({ config: folder, data, port, env })
      return performance.now() - begun
    },
    async count() {
      const { status, text } = await ask(`/collections/towns/items?f=json&limit=${10_000 - (counted++ % 1000)}`)
      return status === 200 ? Number(JSON.parse(text).numberMatched) : Number.NaN
    },
    async kill(how = async () => undefined, time = recovery) {
      await eventually(async () => (await victim.count().catch(() => 0)) === rows, time)
      const controller = new AbortController()
      const under = load(controller.signal)
      await sleep(2000)
      await how(server!.pid)
      await server!.end('SIGKILL')
      await sleep(100)
      controller.abort()
      const heard = await under
      expect(heard.length).toBeGreaterThan(8)
      for (const { status, headers, text } of heard) {
        expect(status, text.slice(0, 300)).toBe(200)
        if (headers.get('content-type')?.includes('json')) expect(JSON.parse(text).features.length).toBeGreaterThan(0)
      }
      const begun = performance.now()
      await victim.start()
      await eventually(async () => (await victim.count().catch(() => 0)) === rows, time)
      const back = Math.round(performance.now() - begun)
      console.log(`fault | killed under load | ${heard.length} × 200 | started and served again in ${back} ms`)
      expect(back).toBeLessThan(time)
    },
    async remove() {
      await server?.end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
  return victim
}
