import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { FieldWalk } from '../../src/core/packed.ts'
import { openStores } from '../../src/stores/postgres.ts'
import { connectWriter } from '../../src/stores/writer.ts'
import { type Cluster, findBinaries, makeCluster } from '../support/cluster.ts'
import { eventually, never, testSchema, testStore, testStores } from '../support/writer.ts'

const embedded = inject('databaseKind') === 'embedded'

describe('a store', () => {
  let at: Awaited<ReturnType<typeof testSchema>>
  beforeAll(async () => {
    at = await testSchema('store')
  })
  afterAll(() => at.drop())

  it('reads values without loss', async () => {
    const { store, stores } = testStores()
    const text = `select 9007199254740993::int8 as big, 12::int8 as small, 12.5::numeric as decimal, 1e30::numeric as huge,
      date '2020-02-29' as day, timestamp '2020-02-29 12:00:00.5' as plain, timestamptz '2020-02-29 12:00:00+02' as zoned,
      timestamptz 'infinity' as never, date '0044-03-15 BC' as ides, '{"a":[1]}'::jsonb as tree, 'NaN'::float8 as nan,
      '\\x00ff'::bytea as bytes, current_setting('TimeZone') as zone`
    const [row] = await store.query({ text }, never)
    expect(row).toEqual({
      big: '9007199254740993',
      small: 12,
      decimal: 12.5,
      huge: '1000000000000000000000000000000',
      day: '2020-02-29',
      plain: '2020-02-29T12:00:00.5Z',
      zoned: '2020-02-29T10:00:00Z',
      never: null,
      ides: '-000043-03-15',
      tree: { a: [1] },
      nan: Number.NaN,
      bytes: Buffer.from([0, 255]),
      zone: 'UTC',
    })
    await stores.close()
  })

  it('reads rows in binary as the same values', async () => {
    const { store, stores } = testStores()
    const text = `select i,
        (i * 1e15)::int8 as big, i::int2 as small, (i % 2 = 0) as truth, nullif(i, 7) as some,
        (abs(sin(i)) * 10 ^ (i % 60 - 30))::float4 as single, abs(sin(i)) * 10 ^ (i % 600 - 300) as double,
        round((abs(sin(i)) * 10 ^ (i % 30 - 10))::numeric, i % 12) * (case when i % 2 = 0 then -1 else 1 end) as decimal,
        date '0001-12-31 BC' + i * 3701 as day, timestamp '0300-01-01 BC' + i * interval '9 years 3.14159 days' as moment,
        to_jsonb(array[i, null]) as tree, 'é"' || i as words
      from generate_series(0, 999) i
      union all select -1, 9007199254740993, -5, null, null, 'Infinity', 'NaN', 1e30, 'infinity', '-infinity', 'null', ''
      union all select -2, null, null, null, null, 16777216, -0.5, 'NaN', '5874897-12-31', '294276-12-31 23:59:59.999999', '{"a b": [1]}', null
      union all select -3, -9223372036854775808, 32767, true, 0, 1e-45, 5e-324, 0.0001, '4713-01-01 BC', '2000-01-01', '"x"', '{}'`
    const asked = await store.query<Record<string, unknown>>({ text }, never)
    const rows = await store.rows({ text }, never)
    const columns = Object.keys(asked[0]!).slice(1)
    const told = asked.map(row => columns.map(column => row[column]))
    const walk = new FieldWalk(rows)
    const read = told.map((_, row) => {
      walk.row(row)
      walk.next()
      return columns.map((_, i) => walk.next().value(rows.forms[i + 1]!))
    })
    expect(rows.count).toBe(told.length)
    for (const [row, values] of told.entries())
      expect(read[row], String(row)).toEqual(
        values.map(value => (Number.isFinite(value) || typeof value !== 'number' ? value : null)),
      )
    await stores.close()
  })

  it('reads rows with parameters, none, and very long ones, and goes on after a failure', async () => {
    const { store, stores } = testStores()
    const text = `select repeat($1, $2::int) as a, $3::bytea as b from generate_series(1, $4::int)`
    const values = ['é', 300_000, Buffer.from([0, 255]), 3]
    const { count, bytes, offsets, forms } = await store.rows({ text, values }, never)
    expect([count, forms]).toEqual([3, ['text', 'bytes']])
    const last = Buffer.from(bytes.subarray(offsets[2]!, offsets[3]!))
    expect([last.readInt32BE(), last.toString('utf8', 4, 8), last.subarray(-2)]).toEqual([600_000, 'éé', values[2]])
    expect((await store.rows({ text, values: ['', 0, null, 0] }, never)).count).toBe(0)
    const division = store.rows({ text: 'select 1 / (3 - i) from generate_series(1, 9) i' }, never)
    await expect(division).rejects.toMatchObject({ code: 'source-failed', cause: { code: '22012' } })
    expect((await store.rows({ text: 'select 1' }, never)).count).toBe(1)
    expect(await store.query({ text: 'select 1 as one' }, never)).toEqual([{ one: 1 }])
    await stores.close()
  })

  it('cannot write', async () => {
    const { store, stores } = testStores()
    const failure = await store
      .query({ text: `create table "${at.schema}".x ()` }, never)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'source-failed', cause: { code: '25006' } })
    expect(stores.states()).toEqual([{ name: 'default', state: 'ok' }])
    await stores.close()
  })

  it('says nothing of the database to a client', async () => {
    const { store, stores } = testStores()
    const failure = await store.query({ text: 'select secret from nowhere' }, never).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'source-failed', cause: { code: '42P01' } })
    expect(String(failure)).not.toMatch(/secret|nowhere|select/)
    await stores.close()
  })

  it('has no database of another name', () => {
    expect(() => testStores().stores.get('x')).toThrow(expect.objectContaining({ code: 'source-failed' }))
  })

  it('sees a change by another client within 3 s, of views too, and no change where there is none', async () => {
    const { store, stores } = testStores()
    const { schema, writer } = at
    await writer.query(`create table "${schema}".base (id int primary key, v int);
      create view "${schema}".over as select id, v from "${schema}".base;
      create view "${schema}".twice as select * from "${schema}".over;
      create table "${schema}".parent (id int, v int) partition by range (id);
      create table "${schema}".part partition of "${schema}".parent for values from (0) to (100);
      create table "${schema}".other (id int)`)
    const names = ['base', 'twice', 'parent', 'other']
    for (const table of names) await store.follow({ schema, table }, never)
    const versions = () => names.map(table => store.version({ schema, table }))
    const changed = async (sql: string, expected: readonly boolean[]) => {
      const before = versions()
      expect(before.every(version => version !== undefined)).toBe(true)
      // A client of its own, whose statistics are written as it leaves.
      const other = await connectWriter(testStore())
      await other.query(sql)
      await other.close()
      const differs = () => versions().map((version, i) => version !== undefined && version !== before[i])
      await eventually(() => expected.every((should, i) => !should || differs()[i]), 3000)
      expect(differs()).toEqual(expected)
      // Let the counters settle, so that the next change starts from a state that lasts.
      await new Promise(resolve => setTimeout(resolve, 1200))
    }
    await changed(`insert into "${schema}".base values (1, 1), (2, 2)`, [true, true, false, false])
    await changed(`update "${schema}".base set v = 3 where id = 1`, [true, true, false, false])
    const parent = `insert into "${schema}".parent values (1, 1)`
    await changed(`${parent}; alter table "${schema}".other add column w text`, [false, false, true, true])
    await changed(`alter table "${schema}".other drop column w`, [false, false, false, true])
    await changed(`truncate "${schema}".base`, [true, true, false, false])
    await changed(`create or replace view "${schema}".over as select id, v + 1 as v from "${schema}".base`, [
      false,
      true,
      false,
      false,
    ])
    await changed(`drop table "${schema}".other; create table "${schema}".other (id int)`, [false, false, false, true])
    expect(store.version({ schema, table: 'nowhere' })).toBeUndefined()
    await stores.close()
  }, 60_000)

  it.skipIf(embedded)(
    'is not deceived by a session that writes twice and falls idle',
    async () => {
      const { store, stores } = testStores()
      const table = { schema: at.schema, table: 'twicewritten' }
      await at.writer.query(`create table "${at.schema}".twicewritten (id int)`)
      await store.follow(table, never)
      const editor = new pg.Client({ connectionString: inject('database'), application_name: 'editor' })
      await editor.connect()
      try {
        await editor.query(`insert into "${at.schema}".twicewritten values (1)`)
        await new Promise(resolve => setTimeout(resolve, 1500))
        const before = store.version(table)
        await editor.query(`update "${at.schema}".twicewritten set id = 2`)
        await editor.query(`update "${at.schema}".twicewritten set id = 3`)
        await eventually(() => store.version(table) !== before, 6000)
        expect(store.version(table)).toBeDefined()
      } finally {
        await editor.end()
        await stores.close()
      }
    },
    20_000,
  )

  it.skipIf(embedded)('hears of a change at once', async () => {
    const { store, stores } = testStores()
    const table = { schema: at.schema, table: 'heard' }
    await at.writer.query(`create table "${at.schema}".heard (id int)`)
    await store.follow(table, never)
    const before = store.version(table)
    await at.writer.query('select pg_notify($1, $2)', ['geosocle', JSON.stringify({ table: `${at.schema}.heard` })])
    await eventually(() => store.version(table) !== before, 500)
    await stores.close()
  })

  it.skipIf(embedded)('cancels in the database what nobody waits for', async () => {
    const { store, stores } = testStores()
    const running = () =>
      at.writer.query(`select pid from pg_stat_activity where query like 'select pg_sleep(20)%' and state = 'active'`)
    const controller = new AbortController()
    const waiting = store.query({ text: 'select pg_sleep(20)' }, controller.signal).catch((error: unknown) => error)
    await eventually(async () => (await running()).length === 1)
    const start = performance.now()
    controller.abort()
    expect(await waiting).toMatchObject({ code: 'cancelled' })
    expect(performance.now() - start).toBeLessThan(50)
    await eventually(async () => (await running()).length === 0, 500)
    await stores.close()
  })

  it.skipIf(embedded)('cancels with every connection of the pool taken, and gives them back clean', async () => {
    const { store, stores } = testStores({ ...testStore(), max: 2 })
    for (let round = 0; round < 10; round++) {
      const controller = new AbortController()
      const both = [1, 2].map(() =>
        store.query({ text: 'select pg_sleep(20)' }, controller.signal).catch(() => 'ended'),
      )
      await new Promise(resolve => setTimeout(resolve, 20 * Math.random()))
      controller.abort()
      expect(await Promise.all(both)).toEqual(['ended', 'ended'])
      const rows = await Promise.all(
        [1, 2, 3, 4].map(n => store.query({ text: 'select $1::int as n', values: [n] }, never)),
      )
      expect(rows.flat()).toEqual([1, 2, 3, 4].map(n => ({ n })))
    }
    const [count] = await at.writer.query<{ n: number }>(
      `select count(*) as n from pg_stat_activity where application_name = 'geosocle'
       and (query like 'select pg_sleep(20)%' or query like 'select $1::int as n%')`,
    )
    expect(count!.n).toBeLessThanOrEqual(2)
    await stores.close()
  })

  it.skipIf(embedded)('ends a statement that takes too long, by its own limit or by the store’s', async () => {
    const { store, stores } = testStores(testStore(), 400)
    await expect(store.query({ text: 'select pg_sleep(5)' }, never)).rejects.toMatchObject({ code: 'timeout' })
    const start = performance.now()
    await expect(store.query({ text: 'select pg_sleep(5)', time: 100 }, never)).rejects.toMatchObject({
      code: 'timeout',
    })
    expect(performance.now() - start).toBeLessThan(300)
    await expect(store.query({ text: 'select pg_sleep(5)' }, AbortSignal.timeout(50))).rejects.toMatchObject({
      code: 'timeout',
    })
    await stores.close()
  })

  it.skipIf(embedded)('is busy when no connection comes free in time', async () => {
    const { store, stores } = testStores({ ...testStore(), max: 1 }, 900)
    const long = store.query({ text: 'select pg_sleep(0.6)' }, never)
    const long2 = store.query({ text: 'select pg_sleep(0.6)' }, never)
    await expect(store.query({ text: 'select 1' }, never)).rejects.toMatchObject({ code: 'busy', retryAfter: 2 })
    await long
    await long2
    await stores.close()
  })
})

const bin = await findBinaries()
describe.skipIf(!bin)('a database that stops', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await makeCluster(bin!)
  })
  afterAll(() => cluster.remove())
  const open = (statementTime = 1500) => {
    const warnings: string[] = []
    const config = { default: { connection: cluster.url, max: 3 } }
    const stores = openStores(config, { limits: { statementTime }, warn: message => void warnings.push(message) })
    return { stores, store: stores.get('default'), warnings }
  }
  const one = { text: 'select 1 as n' }

  it('is served again after a restart, with the version changed', async () => {
    const { stores, store } = open()
    await Promise.all([1, 2, 3].map(() => store.query({ text: 'select pg_sleep(0.05)' }, never)))
    const table = { schema: 'pg_catalog', table: 'pg_class' }
    await store.follow(table, never)
    const before = store.version(table)
    await cluster.stop()
    await expect(store.query(one, never)).rejects.toMatchObject({ code: 'source-failed', retryAfter: 5 })
    expect(stores.states()[0]).toMatchObject({ state: 'failed' })
    await cluster.start()
    expect(await store.query(one, never)).toEqual([{ n: 1 }])
    await stores.ping(never)
    expect(stores.states()).toEqual([{ name: 'default', state: 'ok' }])
    await eventually(() => store.version(table) !== undefined && store.version(table) !== before, 4000)
    await stores.close()
  }, 30_000)

  it('does not show a failure where idle connections alone were lost', async () => {
    const { stores, store } = open()
    await Promise.all([1, 2, 3].map(() => store.query({ text: 'select pg_sleep(0.05)' }, never)))
    await cluster.stop()
    await cluster.start()
    expect(await Promise.all([1, 2, 3, 4].map(() => store.query(one, never)))).toEqual(
      [1, 2, 3, 4].map(() => [{ n: 1 }]),
    )
    await stores.close()
  }, 30_000)

  it('ends in a timeout where it hangs, and is served again when it wakes', async () => {
    const { stores, store } = open(600)
    const table = { schema: 'pg_catalog', table: 'pg_class' }
    await store.follow(table, never)
    const [{ pid } = { pid: 0 }] = await store.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' }, never)
    const all = [cluster.pid()!, pid]
    for (const process_ of all) process.kill(process_, 'SIGSTOP')
    const start = performance.now()
    await expect(store.query(one, never)).rejects.toMatchObject({ code: 'timeout' })
    await expect(store.query(one, never)).rejects.toMatchObject({ code: 'source-failed' })
    expect(performance.now() - start).toBeLessThan(3500)
    for (const process_ of all.reverse()) process.kill(process_, 'SIGCONT')
    await eventually(async () => (await store.query(one, never).catch(() => [])).length === 1)
    await stores.close()
  }, 30_000)
})
