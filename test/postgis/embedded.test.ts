import { access, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, startEmbedded } from '../../src/stores/embedded.ts'
import { openStores } from '../../src/stores/postgres.ts'
import { connectWriter } from '../../src/stores/writer.ts'
import { eventually, never } from '../support/writer.ts'

const built = await access('dist/stores/embedded-child.js').then(
  () => true,
  () => false,
)
if (!built) console.log('the embedded database is not tested: npm run build first')

describe.skipIf(!built)('the embedded database', () => {
  let folder: string
  let embedded: Embedded
  const steps: string[] = []
  const warnings: string[] = []
  const start = () =>
    startEmbedded({ folder, onProgress: step => void steps.push(step), warn: message => void warnings.push(message) })
  const slow = { text: 'select count(*) as n from generate_series(1, 200000000)' }
  const open = (statementTime: number) => {
    const { connection } = embedded
    const config = { connection, max: 5, embedded: true, restart: () => embedded.restart() }
    const stores = openStores(
      { default: config },
      { limits: { statementTime }, warn: message => void warnings.push(message) },
    )
    return { stores, store: stores.get('default'), config }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'geosocle-embedded-'))
    // Left behind by a process that is no more.
    await writeFile(join(folder, 'lock'), '4194300\n')
    embedded = await start()
  }, 120_000)
  afterAll(async () => {
    await embedded?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('says what it does and has PostGIS', async () => {
    expect(steps).toEqual(['creating', 'extending'])
    const { stores, store } = open(5000)
    const [row] = await store.query<{ v: string }>({ text: 'select postgis_lib_version() as v' }, never)
    expect(row!.v).toMatch(/^3\./)
    await stores.close()
  })

  it('refuses a second start in the same folder with a sentence', async () => {
    await expect(start()).rejects.toThrow(/in use by another process \(\d+\)\. Stop that one first/)
  }, 20_000)

  it('keeps the statements of many connections apart', async () => {
    const { stores, store, config } = open(10_000)
    const writer = await connectWriter(config)
    await writer.query('create table busy (id int primary key, v text)')
    await writer.query('begin')
    await writer.query('insert into busy values (0, $1)', ['within'])
    const reads = Array.from({ length: 30 }, (_, i) => store.query({ text: 'select $1::int as n', values: [i] }, never))
    const failing = store.query({ text: 'select nothing' }, never).catch(() => 'failed')
    await writer.query('commit')
    const written = await writer.insertMany(
      { schema: 'public', table: 'busy' },
      ['id', 'v'],
      Array.from({ length: 12_000 }, (_, i) => [i + 1, `n'${i}`]),
    )
    expect(written).toBe(12_000)
    expect(await failing).toBe('failed')
    expect((await Promise.all(reads)).flat()).toEqual(Array.from({ length: 30 }, (_, n) => ({ n })))
    expect(await store.query({ text: 'select count(*) as n from busy' }, never)).toEqual([{ n: 12_001 }])
    const refused = await store.query({ text: 'delete from busy' }, never).catch((error: unknown) => error)
    expect(refused).toMatchObject({ cause: { code: '25006' } })
    await writer.close()
    await stores.close()
  }, 30_000)

  it('ends what runs too long and serves again', async () => {
    const { stores, store } = open(500)
    await expect(store.query(slow, never)).rejects.toMatchObject({ code: 'timeout' })
    await eventually(async () => (await store.query({ text: 'select 1' }, never).catch(() => [])).length === 1, 30_000)
    await stores.close()
  }, 60_000)

  it('ends what nobody waits for, with the data kept', async () => {
    const { stores, store } = open(20_000)
    const controller = new AbortController()
    const waiting = store.query(slow, controller.signal).catch((error: unknown) => error)
    setTimeout(() => controller.abort(), 200)
    expect(await waiting).toMatchObject({ code: 'cancelled' })
    await new Promise(resolve => setTimeout(resolve, 1200))
    expect(await store.query({ text: 'select count(*) as n from busy' }, never)).toEqual([{ n: 12_001 }])
    await stores.close()
  }, 60_000)

  it('stops, and opens again with its data', async () => {
    await embedded.stop()
    embedded = await start()
    const { stores, store } = open(5000)
    expect(await store.query({ text: 'select count(*) as n from busy' }, never)).toEqual([{ n: 12_001 }])
    await stores.close()
  }, 60_000)
})
