import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject } from 'vitest'
import { encodeCog } from '../../../src/encoders/cog.ts'
import { makeCopc } from '../../support/copc.ts'
import { descriptors } from '../../support/faults.ts'
import { freePort, type ServerProcess, startProcess } from '../../support/process.ts'
import { testSchema } from '../../support/writer.ts'
import { add, emptyTally, makeDriver, quantile } from './drive.ts'

export interface LoadInit {
  /** Requests after the warm-up, and in it. */
  readonly requests: number
  readonly warmUp: number
  readonly clients: number
  /**
   * How far memory may be from what it was after the warm-up: 0.1 is ten per cent, which descriptors and the heap have
   * to keep in any run; what a process has of the system's memory settles after some 30,000 requests.
   */
  readonly tolerance: number
  readonly seed?: number
  /** Milliseconds after which the run ends with fewer requests, warm-up and rest each: for a busy machine. */
  readonly most?: number
}

interface Weight {
  readonly rss: number
  readonly heap: number
  readonly buffers: number
  readonly descriptors: number
  /** How many descriptors there are of each sort. */
  readonly sorts: string
}

const tables = (schema: string) => `
  create table ${schema}.towns (id int primary key, nom text, population int, geom geometry(Point, 4326));
  insert into ${schema}.towns select i, 'Commune ' || i, i * 7 % 90000,
    ST_SetSRID(ST_MakePoint(-4 + i * 37 % 9000 / 1000.0, 43 + i * 91 % 5000 / 1000.0), 4326) from generate_series(1, 20000) i;
  create table ${schema}.zones (id int primary key, nom text, geom geometry(Polygon, 2154));
  insert into ${schema}.zones select id, nom, ST_Transform(ST_Buffer(geom, 0.01, 6), 2154) from ${schema}.towns where id <= 10000;
  create index on ${schema}.towns using gist (geom);
  create index on ${schema}.zones using gist (geom);
  analyze ${schema}.towns; analyze ${schema}.zones`

/** Configuration and files of the load's server: two tables, a COG and a point cloud. The cache is full after the warm-up. */
async function furnish(folder: string, schema: string): Promise<void> {
  await mkdir(join(folder, 'services'))
  const side = 1024
  const data = Uint8Array.from({ length: side * side * 3 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 24) ^ (i >> 9))
  const ortho = await encodeCog({
    epsg: 2154,
    box: [700_000, 6_600_000, 710_240, 6_610_240],
    picture: { width: side, height: side, bands: 3, data },
    compression: 'jpeg',
  })
  await writeFile(join(folder, 'ortho.tif'), ortho)
  await writeFile(join(folder, 'cloud.copc.laz'), makeCopc({ nodeBytes: 1_200_000 }))
  await writeFile(
    join(folder, 'server.yaml'),
    `title: Load\nstores: { default: { url: '${inject('database')}', max: 8 } }\ncache: { replies: 16777216 }\n`,
  )
  const table = (name: string) => `{ source: { type: postgis, table: { schema: ${schema}, table: ${name} } } }`
  await writeFile(
    join(folder, 'services', 'load.yaml'),
    `title: Load
collections:
  towns: ${table('towns')}
  zones: ${table('zones')}
  ortho: { source: { type: cog, path: ortho.tif } }
  cloud: { source: { type: copc, path: cloud.copc.laz } }
`,
  )
}

/** What the process holds once nobody asks and what can be freed is freed. */
async function weigh({ pid }: ServerProcess, file: string): Promise<Weight> {
  await rm(file, { force: true })
  await sleep(1500)
  process.kill(pid, 'SIGUSR2')
  for (let tries = 0; !(await stat(file).catch(() => undefined)); tries++) {
    if (tries > 300) throw new Error('the server does not say what it holds')
    await sleep(100)
  }
  const memory = JSON.parse(await readFile(file, 'utf8')) as NodeJS.MemoryUsage
  const open = (await descriptors(pid)) ?? []
  return {
    rss: memory.rss,
    heap: memory.heapUsed,
    buffers: memory.external,
    descriptors: open.length,
    sorts: sortsOf(open),
  }
}

function sortsOf(links: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const link of links) {
    const sort = link.startsWith('/') ? 'file' : link.replace(/:\[?\d+\]?$|^anon_inode:/g, '')
    counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  return [...counts].map(([sort, count]) => `${count} ${sort}`).join(', ')
}

const mega = (bytes: number) => (bytes / 1_048_576).toFixed(1)
const said = (label: string, weight: Weight, more: string) =>
  `load | ${label.padStart(9)} | rss ${mega(weight.rss)} MiB | heap ${mega(weight.heap)} | buffers ${mega(weight.buffers)} | descriptors ${weight.descriptors} (${weight.sorts}) | ${more}`

/**
 * Starts a server of its own, asks a mix of everything so many times, and prints what it saw. Fails where an answer was
 * wrong, a 5xx was ours, or memory or descriptors were not flat after the warm-up.
 */
export async function runLoad({
  requests,
  warmUp,
  clients,
  tolerance,
  most = Number.POSITIVE_INFINITY,
  seed = Date.now() % 2 ** 31,
}: LoadInit): Promise<void> {
  const at = await testSchema('load')
  const folder = await mkdtemp(join(tmpdir(), 'geosocle-load-'))
  const file = join(folder, 'calm.json')
  let server: ServerProcess | undefined
  try {
    await at.writer.query(tables(at.schema))
    await furnish(folder, at.schema)
    // As the image has it: with more, what many threads free stays with the process in pieces.
    const arenas = process.env.MALLOC_ARENA_MAX ?? '2'
    const calm = resolve('test/faults/load/calm.mjs')
    server = await startProcess({
      config: folder,
      data: join(folder, 'data'),
      port: await freePort(),
      env: { GEOSOCLE_CALM_FILE: file, LOG_LEVEL: 'error', MALLOC_ARENA_MAX: arenas },
      node: ['--expose-gc', '--import', calm],
    })
    console.log(
      `load | ${requests} requests after ${warmUp} of warm-up, ${clients} clients, seed ${seed}, tolerance ${tolerance * 100} %, MALLOC_ARENA_MAX=${arenas}`,
    )
    const driver = makeDriver(server.url, { clients, seed })
    const sum = emptyTally()
    add(sum, await driver.run(warmUp, most))
    const weights = [await weigh(server, file)]
    console.log(said('warm', weights[0]!, `${sum.wrongs} wrong`))
    const begun = performance.now()
    let busy = 0
    let answered = 0
    const portions = 10
    for (let portion = 1; portion <= portions; portion++) {
      const since = performance.now()
      const before = sum.asked
      add(sum, await driver.run(Math.ceil(requests / portions), most / portions))
      const ms = performance.now() - since
      answered += sum.asked - before
      busy += ms
      const weight = await weigh(server, file)
      weights.push(weight)
      const speed = Math.round((1000 * (sum.asked - before)) / ms)
      console.log(
        said(
          `${portion * 10} %`,
          weight,
          `${speed}/s | ${sum.wrongs} wrong, ${sum.budget} by budget, ${sum.left} left`,
        ),
      )
    }
    driver.close()
    for (const [kind, times] of sum.times)
      console.log(
        `load | ${kind.padEnd(12)} | p50 ${quantile(times, 0.5).toFixed(1)} ms | p95 ${quantile(times, 0.95).toFixed(1)} | p99 ${quantile(times, 0.99).toFixed(1)}`,
      )
    const all = Math.round((performance.now() - begun) / 1000)
    console.log(
      `load | ${sum.asked} asked, ${sum.right} right, ${sum.left} left, ${sum.budget} by budget, ${sum.wrongs} wrong, ${mega(sum.bytes)} MiB, ${Math.round(answered / (busy / 1000))}/s, ${all} s`,
    )
    expect(sum.wrong).toEqual([])
    expect(server.log()).not.toContain('"level":50')
    expectFlat(
      'rss',
      weights.map(({ rss }) => rss),
      tolerance,
    )
    expectFlat(
      'heap',
      weights.map(({ heap }) => heap),
      0.1,
    )
    expectFlat(
      'descriptors',
      weights.map(one => one.descriptors),
      0.1,
    )
    expect(await server.end('SIGTERM')).toBe(0)
  } finally {
    await server?.end('SIGKILL')
    await at.drop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Fails where a value is further than that part from the middle one of the first three: a single look is not exact. */
function expectFlat(name: string, values: readonly number[], tolerance: number): void {
  const usual = quantile(values.slice(0, 3), 0.5)
  const far = values.map(value => value / usual - 1).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0)
  console.log(`load | ${name}: at most ${(far * 100).toFixed(1)} % from what it was after the warm-up`)
  expect(Math.abs(far), `${name} is not flat: ${values.join(', ')}`).toBeLessThanOrEqual(tolerance)
}
