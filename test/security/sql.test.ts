import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FeatureSelection } from '../../src/core/source.ts'
import { quote, type Statement, type Store } from '../../src/core/store.ts'
import { config } from '../../src/sources/postgis/config.ts'
import { postgis } from '../../src/sources/postgis/source.ts'
import { never, testSchema, testStores } from '../support/writer.ts'

const marker = `zz'"zz`
let at: Awaited<ReturnType<typeof testSchema>>
let opened: ReturnType<typeof testStores>
const statements: Statement[] = []

beforeAll(async () => {
  at = await testSchema('bound')
  await at.writer.query(
    `create table ${quote(at.schema)}.t ("n""; --" text primary key, d date, geom geometry(Point, 4326))`,
  )
  await at.writer.query(
    `insert into ${quote(at.schema)}.t values ($1, '2020-01-01', 'SRID=4326;POINT(2 48)'), ('b', null, null)`,
    [marker],
  )
  opened = testStores()
})
afterAll(async () => {
  await opened.stores.close()
  await at.drop()
})

it('Q1: every value is bound: none of a request stands in a statement', async () => {
  const inner = opened.stores.get('default')
  const noted = (statement: Statement) => {
    statements.push(statement)
    return statement
  }
  const store: Store = {
    name: inner.name,
    query: (statement, signal) => inner.query(noted(statement), signal),
    rows: (statement, signal) => inner.rows(noted(statement), signal),
    version: table => inner.version(table),
    follow: (table, signal) => inner.follow(table, signal),
  }
  const source = postgis.open(config.parse({ table: { schema: at.schema, table: 't' }, time: 'd' }), {
    io: undefined as never,
    stores: { get: () => store },
    id: 'x',
    warn: () => undefined,
  })
  const { crs } = await source.facts(never)
  const box = [1.234567, 47.234567, 3.234567, 49.234567] as const
  const all: FeatureSelection = { columns: ['n"; --'], match: 'geometry', geometry: 'full', limit: 98_765 }
  const selections: FeatureSelection[] = [
    { ...all, where: [{ property: 'n"; --', value: marker }] },
    { ...all, ids: [marker] },
    { ...all, time: { start: 1_234_567_890_123, end: 1_987_654_321_987 } },
    { ...all, areas: [{ box, edges: [] } as never] },
    { ...all, limit: 1 },
  ]
  statements.length = 0
  let rows = 0
  for (const selection of selections) {
    for await (const batch of source.features!.read(selection, never)) {
      rows += batch.features.count
      if (batch.next === undefined) continue
      for await (const rest of source.features!.read({ ...all, after: batch.next }, never)) rows += rest.features.count
    }
    await source.features!.count(selection, never)
  }
  await source.close()
  expect(rows).toBeGreaterThan(4)
  expect(crs.id).toBe('EPSG:4326')
  expect(statements.length).toBeGreaterThanOrEqual(selections.length)
  expect(JSON.stringify(statements.flatMap(({ values }) => values))).toContain(JSON.stringify(marker))
  for (const { text } of statements) expect(text).not.toMatch(/zz'|1\.2345|47\.2345|98765|1234567890|2009-02-13/)
})
