import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { FeatureRow } from '../../src/core/feature.ts'
import { rowsOf as unpack } from '../../src/core/packed.ts'
import type { FeatureSelection, Source } from '../../src/core/source.ts'
import { quote } from '../../src/core/store.ts'
import { config, tableName } from '../../src/sources/postgis/config.ts'
import { postgis } from '../../src/sources/postgis/source.ts'
import { never, testSchema, testStores } from '../support/writer.ts'

const embedded = inject('databaseKind') === 'embedded'
const all: FeatureSelection = { columns: [], match: 'geometry', geometry: 'full', limit: 100_000 }

describe('a table of PostGIS', () => {
  let at: Awaited<ReturnType<typeof testSchema>>
  let opened: ReturnType<typeof testStores>
  const warnings: string[] = []

  beforeAll(async () => {
    at = await testSchema('source')
    opened = testStores()
  })
  afterAll(async () => {
    await opened.stores.close()
    await at.drop()
  })

  const sql = (text: string) => at.writer.query(text.replaceAll('@.', `${quote(at.schema)}.`))
  const open = (table: string, more: Record<string, unknown> = {}): Source =>
    postgis.open(config.parse({ table: { schema: at.schema, table }, ...more }), {
      io: undefined as never,
      stores: opened.stores,
      id: 'x',
      warn: message => void warnings.push(message),
    })
  const rowsOf = async (source: Source, selection: Partial<FeatureSelection> = {}) => {
    const rows: FeatureRow[] = []
    for await (const batch of source.features!.read({ ...all, ...selection }, never))
      rows.push(...unpack(batch.features))
    return rows
  }
  const ids = async (source: Source, selection: Partial<FeatureSelection> = {}) =>
    (await rowsOf(source, { geometry: 'none', ...selection })).map(({ id }) => id)
  const types = (rows: readonly FeatureRow[]) =>
    rows.map(
      ({ geometry }) => geometry && new DataView(geometry.buffer, geometry.byteOffset).getUint32(1, geometry[0] === 1),
    )
  const reason = async (promise: Promise<unknown>) => {
    const failure = (await promise.catch((error: unknown) => error)) as Error
    expect(failure).toMatchObject({ code: 'source-failed', message: 'The data of this collection cannot be read.' })
    return String((failure.cause as Error).message)
  }

  it.each([
    ['communes', { schema: 'public', table: 'communes' }],
    ['ign.communes', { schema: 'ign', table: 'communes' }],
    ['IGN.Limites Admin', { schema: 'IGN', table: 'Limites Admin' }],
    ['"a.b"."c""d"', { schema: 'a.b', table: 'c"d' }],
    ['a"; drop table x;--', { schema: 'public', table: 'a"; drop table x;--' }],
    ['a.b.c', { schema: 'public', table: 'a.b.c' }],
  ])('reads the name %s', (text, name) => {
    expect(tableName(text)).toEqual(name)
  })

  const hostile = [
    'a"; drop table x;--',
    'éàü ñ 地図',
    'x'.repeat(63),
    'select',
    'user',
    't',
    'k0',
    'g',
    'v0',
    `it's\\`,
    '$1',
    '',
  ]
  it.each(hostile.filter(Boolean))('serves tables and columns named %s', async name => {
    const table = quote(name)
    await sql(
      `create table @.${table} (${table} integer primary key, "geom ${name.slice(0, 20).replaceAll('"', '""')}" geometry(Point, 4326), "v""${name.slice(0, 20).replaceAll('"', '""')}" text)`,
    )
    await sql(`insert into @.${table} values (1, 'SRID=4326;POINT(2 48)', 'a'), (2, null, 'b')`)
    const source = open(name)
    const facts = await source.facts(never)
    const property = `v"${name.slice(0, 20)}`
    expect(facts.features?.properties.map(one => one.name)).toEqual([name, property])
    expect(facts.extent?.box).toEqual([2, 48, 2, 48])
    const found = await rowsOf(source, {
      columns: [property, name],
      where: [
        { property, value: 'a' },
        { property: name, value: 1 },
      ],
      areas: [{ box: [1, 47, 3, 49] }],
      ids: ['1'],
    })
    expect(found.map(({ id, values }) => [id, values])).toEqual([[1, ['a', 1]]])
  })

  it('knows an empty table', async () => {
    await sql('create table @.empty (id int primary key, d date, geom geometry(Point, 2154))')
    const source = open('empty', { time: 'd' })
    const facts = await source.facts(never)
    expect(facts.extent).toBeUndefined()
    expect(facts.temporal).toEqual([null, null])
    expect(await rowsOf(source)).toEqual([])
    expect(await source.features!.count(all, never)).toBe(0)
  })

  it('reads null, empty, curved, measured and patched geometries as plain WKB', async () => {
    await sql(`create table @.kinds (id serial primary key, geom geometry);
      insert into @.kinds (geom) select ST_GeomFromText(w, 2154) from unnest(array[
        null, 'POINT EMPTY', 'POLYGON EMPTY', 'POINT Z (1 2 3)', 'POINT M (1 2 3)', 'POINT ZM (1 2 3 4)',
        'CIRCULARSTRING (0 0, 1 1, 2 0)', 'COMPOUNDCURVE ((0 0, 1 1), (1 1, 2 2))',
        'CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))', 'MULTISURFACE (((0 0, 1 0, 1 1, 0 0)))',
        'MULTICURVE ((0 0, 1 1))', 'GEOMETRYCOLLECTION (CIRCULARSTRING (0 0, 1 1, 2 0), POINT (1 1))',
        'TIN (((0 0, 1 0, 1 1, 0 0)))', 'POLYHEDRALSURFACE Z (((0 0 0, 1 0 0, 1 1 0, 0 0 0)))', 'TRIANGLE ((0 0, 1 0, 1 1, 0 0))'
      ]) w`)
    const source = open('kinds')
    const facts = await source.facts(never)
    expect(facts.features?.geometry).toEqual({ type: 'Geometry', dimensions: 3 })
    const rows = await rowsOf(source)
    expect(types(rows)).toEqual([null, null, null, 1001, 1, 1001, 2, 2, 3, 6, 5, 7, 6, 1006, 3])
    const collection = rows[11]!.geometry!
    expect(new DataView(collection.buffer, collection.byteOffset).getUint32(10, true)).toBe(2)
    // Every kind can be asked by area, also those that the plain test fails on.
    expect(await ids(source, { areas: [{ box: [-1, -2, 3, 3] }] })).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    expect(await source.features!.count({ ...all, areas: [{ box: [-1, -2, 3, 3] }] }, never)).toBe(12)
  })

  it('selects by area among invalid shapes', async () => {
    await sql(`create table @.invalid (id int primary key, geom geometry(Polygon, 2154));
      insert into @.invalid values (1, ST_GeomFromText('POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))', 2154)),
        (2, ST_GeomFromText('POLYGON((0 0, 0 0, 0 0, 0 0))', 2154)), (3, ST_GeomFromText('POLYGON((20 0, 21 0, 21 1, 20 0))', 2154)),
        (4, ST_GeomFromText('POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 20 1, 20 20, 1 20, 1 1))', 2154))`)
    const source = open('invalid')
    expect(await ids(source, { areas: [{ box: [8.5, 3, 9, 4] }] })).toContain(1)
    expect((await rowsOf(source, { geometry: { cut: [0, 0, 1, 1] } })).length).toBe(4)
  })

  it('cuts a large geometry to the box, and no small one', async () => {
    await sql(`create table @.large (id int primary key, geom geometry(Polygon, 2154));
      insert into @.large values (1, ST_Buffer(ST_SetSRID(ST_MakePoint(0, 0), 2154), 1000, 2000)),
        (2, ST_MakeEnvelope(-1000, -1000, 1000, 1000, 2154))`)
    const sizes = (rows: readonly FeatureRow[]) => rows.map(({ geometry }) => geometry!.length)
    const [whole] = sizes(await rowsOf(open('large')))
    expect(whole).toBeGreaterThan(100_000)
    const [cut, small] = sizes(await rowsOf(open('large'), { geometry: { cut: [-10, -10, 10, 10] } }))
    expect([cut, small]).toEqual([93, 93])
    expect((await rowsOf(open('large'), { geometry: 'none' })).map(({ geometry }) => geometry)).toEqual([null, null])
  })

  it('reads fewer rows at once where they are heavy, and no more bytes than it is told to', async () => {
    await sql(`create table @.heavy (id int primary key, words text);
      insert into @.heavy select i, repeat('é', 1000000) from generate_series(1, 40) i`)
    const source = open('heavy')
    const sizes: number[] = []
    for await (const { features } of source.features!.read({ ...all, columns: ['words'] }, never)) {
      sizes.push(features.count)
      expect(features.bytes.length).toBeLessThan(64_000_000)
    }
    expect(sizes[0]).toBe(4)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(40)
    const whole = rowsOf(source, { columns: ['words'], whole: true, bytes: 10_000_000 })
    await expect(whole).rejects.toMatchObject({ code: 'too-large' })
    expect(await ids(source, { limit: 3 })).toEqual([1, 2, 3])
  })

  it('takes two areas across the antimeridian', async () => {
    await sql(`create table @.pacific (id int primary key, geom geometry(Point, 4326));
      insert into @.pacific values (1, 'SRID=4326;POINT(179 -17)'), (2, 'SRID=4326;POINT(-179 -17)'), (3, 'SRID=4326;POINT(0 -17)')`)
    const areas = [{ box: [170, -20, 180, -10] }, { box: [-180, -20, -170, -10] }] as const
    expect(await ids(open('pacific'), { areas })).toEqual([1, 2])
    expect(await ids(open('pacific'), { areas, match: 'box' })).toEqual([1, 2])
  })

  it('wants to know the CRS where the table does not say it', async () => {
    await sql(`create table @.nowhere (id int primary key, geom geometry(Point));
      insert into @.nowhere values (1, 'POINT(900000 6500000)')`)
    expect(await reason(open('nowhere').facts(never))).toMatch(/SRID 0.*set "srid"/)
    const source = open('nowhere', { srid: 2154 })
    expect((await source.facts(never)).crs.id).toBe('EPSG:2154')
    expect(await ids(source, { areas: [{ box: [900_000, 6_500_000, 900_001, 6_500_001] }] })).toEqual([1])
  })

  it('says what is wrong with the configuration, to the log alone', async () => {
    await sql('create table @.plain (id int primary key, nom text)')
    expect(await reason(open('gone').facts(never))).toMatch(/no table or view .*gone/)
    expect(await reason(open('plain', { id: 'gid' }).facts(never))).toMatch(/no column "gid" \(id\); it has: id, nom/)
    expect(await reason(open('plain', { time: 'nom' }).facts(never))).toMatch(/neither a date nor a timestamp/)
    expect(await reason(open('plain', { geometry: 'nom' }).facts(never))).toMatch(/no geometry but text/)
    const facts = await open('plain').facts(never)
    expect([facts.features?.geometry, facts.extent]).toEqual([undefined, undefined])
  })

  it('serves a table and a view without key, equal rows too', async () => {
    await sql(`create table @.keyless (nom text, geom geometry(Point, 2154));
      insert into @.keyless select 'n' || i % 4, ST_SetSRID(ST_MakePoint(i % 4, 0), 2154) from generate_series(1, 12) i;
      create view @.looked as select * from @.keyless`)
    for (const name of ['keyless', 'looked']) {
      const source = open(name)
      expect((await source.facts(never)).features?.geometry?.type).toBe('Point')
      const whole = await ids(source)
      expect(new Set(whole).size).toBe(12)
      const paged: (string | number)[] = []
      for (let after: string | undefined = '-'; after !== undefined; ) {
        const selection: FeatureSelection = { ...all, limit: 5, ...(after === '-' ? {} : { after }) }
        after = undefined
        for await (const batch of source.features!.read(selection, never)) {
          paged.push(...[...unpack(batch.features)].map(({ id }) => id))
          after = batch.next
        }
      }
      expect(paged).toEqual(whole)
      expect(await ids(source, { ids: [String(whole[7]), 'x'] })).toEqual([whole[7]])
      expect(await ids(source, { areas: [{ box: [2, 0, 3, 0] }] })).toHaveLength(6)
    }
    expect(warnings.some(message => message.includes('no key'))).toBe(true)
  })

  it('takes keys of every type, and of several columns', async () => {
    await sql(`create type @.mood as enum ('sad', 'glad');
      create table @.texts (id text primary key, v int); insert into @.texts values ('a:b', 1), ('é', 2), ('A', 3);
      create table @.uuids (id uuid primary key); insert into @.uuids values ('00000000-0000-0000-0000-000000000001'), ('00000000-0000-0000-0000-000000000002');
      create table @.enums (id @.mood primary key); insert into @.enums values ('sad'), ('glad');
      create table @.bigs (id bigint primary key); insert into @.bigs values (9007199254740993), (5);
      create table @.decimals (id numeric primary key); insert into @.decimals values (1.50), (2);
      create table @.moments (id timestamptz primary key); insert into @.moments values ('2020-01-01T00:00:00.123456Z'), ('2021-01-01Z');
      create table @.chars (id char(3) primary key); insert into @.chars values ('a'), ('abc');
      create table @.pairs (a text, b int, v int, primary key (a, b)); insert into @.pairs values ('x:y', 1, 1), ('x', 2, 2), ('x%', 10, 3)`)
    for (const name of ['texts', 'uuids', 'enums', 'bigs', 'decimals', 'moments', 'chars', 'pairs']) {
      const source = open(name)
      const whole = await ids(source)
      expect(new Set(whole).size, name).toBe(whole.length)
      for (const id of whole) expect(await ids(source, { ids: [String(id)] }), name).toEqual([id])
      let after: string | undefined
      for await (const batch of source.features!.read({ ...all, limit: 1 }, never)) after = batch.next
      expect(await ids(source, { after: after! }), name).toEqual(whole.slice(1))
    }
    await sql(`create table @.unkeyed (k numeric); insert into @.unkeyed values (1), (null)`)
    expect(await ids(open('unkeyed', { id: 'k' }))).toEqual([1, 'null'])
    expect(await ids(open('bigs'))).toEqual([5, '9007199254740993'])
    expect(await ids(open('pairs'))).toEqual(expect.arrayContaining(['x%3Ay:1', 'x:2', 'x%25:10']))
  })

  it('publishes columns of every type', async () => {
    await sql(`create domain @.code as varchar(5);
      create table @.every (id int primary key, a int[], b bytea, c char(3), d @.code, e numeric(10,0), f real, g interval,
        h time, i inet, j json, k timestamp, l text[], m float8, n "char", geom geometry(Point, 4326), geom2 geometry(Point, 4326));
      insert into @.every values (1, '{1,2}', '\\x01', 'ab', 'cd', 12, 0.1, '1 day', '12:00', '::1', '{"x":1}', '2020-01-01 00:00',
        '{"a b"}', 'Infinity', 'z', 'SRID=4326;POINT(1 2)', 'SRID=4326;POINT(3 4)')`)
    const source = open('every')
    const facts = await source.facts(never)
    const columns = facts.features!.properties.map(({ name }) => name)
    expect(Object.fromEntries(facts.features!.properties.map(({ name, type }) => [name, type]))).toMatchObject({
      a: 'json',
      b: 'string',
      d: 'string',
      e: 'integer',
      f: 'number',
      j: 'json',
      k: 'date-time',
      m: 'number',
    })
    expect(columns).not.toContain('geom2')
    const [row] = await rowsOf(source, { columns })
    expect(Object.fromEntries(columns.map((name, i) => [name, row!.values[i]]))).toEqual({
      id: 1,
      a: [1, 2],
      b: '\\x01',
      c: 'ab',
      d: 'cd',
      e: 12,
      f: 0.1,
      g: 'P1D',
      h: '12:00:00',
      i: '::1/128',
      j: { x: 1 },
      k: '2020-01-01T00:00:00Z',
      l: ['a b'],
      m: null,
      n: 'z',
    })
    const values = [
      ['a', [1, 2]],
      ['c', 'ab'],
      ['d', 'cd'],
      ['e', 12],
      ['f', 0.1],
      ['i', '::1/128'],
      ['j', { x: 1 }],
      ['k', '2020-01-01T00:00:00Z'],
      ['n', 'z'],
    ] as const
    for (const [property, value] of values)
      expect(await ids(source, { where: [{ property, value }] }), property).toEqual([1])
    const listed = open('every', { properties: ['geom2', 'e'], geometry: 'geom' })
    const [other] = await rowsOf(listed, { columns: ['geom2'] })
    expect(other!.values).toEqual([{ type: 'Point', coordinates: [3, 4] }])
  })

  it('selects by a pair of times, open ends included', async () => {
    await sql(`create table @.spans (id int primary key, de date, a date);
      insert into @.spans values (1, '2020-01-01', '2020-01-31'), (2, '2020-02-01', null), (3, null, '2019-12-31'), (4, null, null)`)
    const source = open('spans', { time: { start: 'de', end: 'a' } })
    expect((await source.facts(never)).temporal).toEqual([null, null])
    const at = (start: string, end: string) => ids(source, { time: { start: Date.parse(start), end: Date.parse(end) } })
    expect(await at('2020-01-31T12:00:00Z', '2020-01-31T13:00:00Z')).toEqual([1, 4])
    expect(await at('2020-03-01T00:00:00Z', '2020-03-01T23:59:59.999Z')).toEqual([2, 4])
    expect(await at('2000-01-01T00:00:00Z', '2000-01-02T00:00:00Z')).toEqual([3, 4])
  })

  it('follows a table whose columns change, or that is made anew', async () => {
    await sql(`create table @.moving (id int primary key, a text, b text); insert into @.moving values (1, 'x', 'y')`)
    const source = open('moving')
    await source.facts(never)
    expect((await rowsOf(source, { columns: ['b'] }))[0]!.values).toEqual(['y'])
    await sql('alter table @.moving drop column b')
    await expect(rowsOf(source, { columns: ['b'] })).rejects.toMatchObject({ code: 'source-failed' })
    const facts = await source.facts(never)
    expect(facts.features?.properties.map(({ name }) => name)).toEqual(['id', 'a'])
    expect((await rowsOf(source, { columns: ['a'] }))[0]!.values).toEqual(['x'])
    await sql('drop table @.moving')
    await expect(rowsOf(source)).rejects.toMatchObject({ code: 'source-failed' })
    await sql(`create table @.moving (gid int primary key, a text); insert into @.moving values (7, 'z')`)
    expect(await ids(source)).toEqual([7])
  })

  it('reads geography', async () => {
    await sql(`create table @.globe (id int primary key, g geography(Point, 4326));
      insert into @.globe values (1, 'POINT(2 48)'), (2, 'POINT(-60 15)')`)
    const source = open('globe')
    const facts = await source.facts(never)
    expect([facts.crs.id, facts.extent?.box]).toEqual(['EPSG:4326', [-60, 15, 2, 48]])
    expect(await ids(source, { areas: [{ box: [0, 40, 5, 50] }] })).toEqual([1])
  })

  it.skipIf(embedded)('does not count what is too dear', async () => {
    await sql(
      `create table @.many (id int primary key); insert into @.many select generate_series(1, 300000); analyze @.many`,
    )
    const source = open('many')
    await source.facts(never)
    expect(await source.features!.count(all, never)).toBeUndefined()
    expect(await source.features!.count({ ...all, ids: ['5'] }, never)).toBe(1)
  })
})
