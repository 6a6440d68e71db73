import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { expect, inject } from 'vitest'
import { quote } from '../../src/core/store.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { makeCopc } from './copc.ts'
import {
  endless,
  type HttpSource,
  half,
  redirect,
  reply,
  reset,
  stall,
  startHttpSource,
  status,
} from './http-source.ts'
import { startTestServer, type TestServer } from './server.ts'
import { testSchema } from './writer.ts'

/** A reply that was waited for, with what it took. */
export interface Heard {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly bytes: Uint8Array
  readonly ms: number
}

/** A server over tables, pictures, clouds and remote tiles of which many are broken. */
export interface HostileWorld {
  readonly server: TestServer
  readonly origin: HttpSource
  readonly schema: string
  ask(path: string, init?: { method?: string; headers?: Record<string, string> }): Promise<Heard>
  sql(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Names of tables and columns that have to be quoted, with quotes in them. */
const accented = `Bâtiments d'été "neufs"`

const tables = (schema: string) => `
  create table ${schema}.good (id int primary key, nom text, hauteur float8, jour date, geom geometry(Point, 4326));
  insert into ${schema}.good select i, 'Nom ' || i, i / 2.0, date '2020-01-01' + i,
    ST_SetSRID(ST_MakePoint(i % 10 - 3, 42 + i / 10), 4326) from generate_series(1, 50) i;
  create table ${schema}.empty (id int primary key, nom text, geom geometry(Polygon, 4326));
  create table ${schema}.nulls (id int primary key, nom text, geom geometry(Point, 4326));
  insert into ${schema}.nulls values (1, null, null), (2, 'b', null), (3, null, 'SRID=4326;POINT(2 48)'),
    (4, 'd', 'SRID=4326;POINT EMPTY');
  create table ${schema}.bare (id int primary key, nom text);
  insert into ${schema}.bare values (1, 'one');
  create table ${schema}.invalid (id int primary key, geom geometry(Geometry, 4326));
  insert into ${schema}.invalid values
    (1, 'SRID=4326;POLYGON((0 45, 4 49, 4 45, 0 49, 0 45))'),
    (2, 'SRID=4326;POLYGON((0 45, 4 45, 4 49, 0 49, 0 45), (10 10, 11 10, 11 11, 10 10))'),
    (3, 'SRID=4326;LINESTRING(2 48, 2 48)'),
    (4, 'SRID=4326;POLYGON((0 45, 4 45, 0 45, 0 45))'),
    (5, 'SRID=4326;GEOMETRYCOLLECTION(POINT(1 47), POLYGON((0 45, 4 49, 4 45, 0 49, 0 45)))'),
    (6, ST_SetSRID(ST_MakePoint('NaN'::float8, 48), 4326)),
    (7, ST_SetSRID(ST_MakePoint('Infinity'::float8, 48), 4326)),
    (8, 'SRID=4326;POLYGON((-500 -500, 500 -500, 500 500, -500 500, -500 -500))');
  create table ${schema}.curved (id int primary key, geom geometry(Geometry, 2154));
  insert into ${schema}.curved values
    (1, 'SRID=2154;CURVEPOLYGON(CIRCULARSTRING(700000 6600000, 710000 6610000, 720000 6600000, 710000 6590000, 700000 6600000))'),
    (2, 'SRID=2154;COMPOUNDCURVE(CIRCULARSTRING(700000 6600000, 705000 6605000, 710000 6600000), (710000 6600000, 720000 6600000))'),
    (3, 'SRID=2154;MULTISURFACE(CURVEPOLYGON(CIRCULARSTRING(700000 6600000, 710000 6610000, 720000 6600000, 710000 6590000, 700000 6600000)))');
  create table ${schema}."select" ("table" int primary key, "from" text, "where" text, "order" int, "limit" int, "user" text,
    "constructor" text, "group" geometry(Point, 4326));
  insert into ${schema}."select" values (1, 'a', 'b', 1, 2, 'me', 'c', 'SRID=4326;POINT(2 48)');
  create table ${schema}.${quote(accented)} (id int primary key, "hauteur éàü" float8, "nom ""cité""" text, "a.b" text,
    "l'été; --" text, "Größe" geometry(Point, 4326));
  insert into ${schema}.${quote(accented)} values (1, 1.5, 'x', 'y', 'z', 'SRID=4326;POINT(2 48)');
  create table ${schema}.gone (like ${schema}.good including all);
  insert into ${schema}.gone select * from ${schema}.good;
  create table ${schema}.shrinking (like ${schema}.good including all);
  insert into ${schema}.shrinking select * from ${schema}.good;
  analyze;`

/** Collections that misbehave, by id; each is a section `source:`. */
function collections(schema: string, origin: HttpSource): Record<string, string> {
  const table = (name: string, more = '') =>
    `{ type: postgis, table: { schema: ${schema}, table: ${JSON.stringify(name)} }${more} }`
  const cog = (path: string) => `{ type: cog, path: ${path} }`
  const copc = (path: string) => `{ type: copc, path: ${path} }`
  const xyz = (url: string) => `{ type: xyz, url: '${url}', format: png, timeout: 1200, maxBytes: 1000000 }`
  const far = (name: string) => xyz(`${origin.url}/${name}/{z}/{x}/{y}.png`)
  return {
    ...Object.fromEntries(['good', 'gone', 'shrinking'].map(name => [name, table(name, ', time: jour')])),
    ...Object.fromEntries(['empty', 'nulls', 'bare', 'invalid', 'curved'].map(name => [name, table(name)])),
    reserved: table('select'),
    accented: table(accented),
    never: table('never_was'),
    ortho: cog('ortho.tif'),
    'ortho-cut': cog('ortho-cut.tif'),
    'ortho-head': cog('ortho-head.tif'),
    'ortho-text': cog('text.tif'),
    'ortho-none': cog('none.tif'),
    cloud: copc('cloud.copc.laz'),
    'cloud-cut': copc('cloud-cut.copc.laz'),
    'cloud-head': copc('cloud-head.copc.laz'),
    'cloud-none': copc('none.copc.laz'),
    far: far('good'),
    'far-stalled': far('stalled'),
    'far-html': far('html'),
    'far-lying': far('lying'),
    'far-inward': far('inward'),
    'far-metadata': far('metadata'),
    'far-loop': far('loop'),
    'far-scheme': far('scheme'),
    'far-endless': far('endless'),
    'far-huge': far('huge'),
    'far-reset': far('reset'),
    'far-half': far('half'),
    'far-error': far('error'),
    'far-private': xyz('http://10.255.255.1/{z}/{x}/{y}.png'),
    'far-nowhere': xyz('http://nowhere.invalid/{z}/{x}/{y}.png'),
  }
}

/** Those of them whose data are sound. */
const readable = ['good', 'empty', 'reserved', 'accented', 'ortho', 'cloud', 'far']

/** One tile of each of the remote's ways to misbehave: `/{name}/0/0/0.png`. */
function misbehave(origin: HttpSource): void {
  const at = (name: string) => `/${name}/0/0/0.png`
  origin.on(at('good'), reply('image/png', png))
  origin.on(at('stalled'), stall)
  origin.on(at('html'), reply('text/html', '<h1>Not here</h1>'))
  origin.on(at('lying'), reply('image/png', '<script>alert(1)</script>'))
  origin.on(at('inward'), redirect('http://127.0.0.1:9/secret.png'))
  origin.on(at('metadata'), redirect('http://169.254.169.254/latest/meta-data/'))
  origin.on(at('loop'), redirect(at('loop')))
  origin.on(at('scheme'), redirect('file:///etc/passwd'))
  origin.on(at('endless'), endless('image/png'))
  origin.on(at('huge'), (_, response) => {
    response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': String(10 ** 10) }).write(png)
  })
  origin.on(at('reset'), reset)
  origin.on(at('half'), half('image/png', png))
  origin.on(at('error'), status(500, `Traceback: secret at ${origin.url}`))
}

async function files(folder: string): Promise<void> {
  const side = 512
  const data = Uint8Array.from({ length: side * side * 3 }, (_, i) => (i * 7919) % 251)
  const ortho = await encodeCog({
    epsg: 2154,
    box: [700_000, 6_600_000, 705_120, 6_605_120],
    picture: { width: side, height: side, bands: 3, data },
    compression: 'jpeg',
  })
  const cloud = makeCopc()
  const put = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes)
  await put('ortho.tif', ortho)
  await put('ortho-cut.tif', ortho.subarray(0, ortho.length >> 1))
  await put('ortho-head.tif', ortho.subarray(0, 100))
  await put('text.tif', 'This is no picture. '.repeat(1000))
  await put('cloud.copc.laz', cloud)
  await put('cloud-cut.copc.laz', cloud.subarray(0, cloud.length - 40))
  await put('cloud-head.copc.laz', cloud.subarray(0, 300))
}

/** `sound`: only collections that can be read. */
export async function openHostileWorld(name: string, { sound = false } = {}): Promise<HostileWorld> {
  const { schema, writer, drop } = await testSchema(name)
  await writer.query(tables(quote(schema)))
  // A session counts what it wrote up to ten seconds later, unless it is told to (PostgreSQL 15): versions hold still.
  await writer.query('select pg_stat_force_next_flush()').catch(() => undefined)
  const origin = await startHttpSource()
  misbehave(origin)
  const published = Object.entries(collections(schema, origin)).filter(([id]) => !sound || readable.includes(id))
  const yaml = published.map(([id, source]) => `  ${id}: { source: ${source} }`)
  const server = await startTestServer({
    services: { hostile: `title: Hostile\ncollections:\n${yaml.join('\n')}\n` },
    server: `egress: { allow: ['${origin.host}'] }\nlimits: { requestTime: 4500, statementTime: 4000 }\n`,
    database: inject('database'),
    prepare: files,
  })
  return {
    server,
    origin,
    schema,
    ask: (path, init) => hear(server.url + path, init),
    sql: (text, values) => writer.query(text, values),
    async stop() {
      await server.stop()
      await origin.close()
      await drop()
    },
  }
}

/** Asks and reads to the end. @throws where there is no whole answer within 5 s */
export async function hear(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Heard> {
  const begun = performance.now()
  const response = await fetch(url, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(5000) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text: Buffer.from(bytes).toString('utf8'),
    ms: performance.now() - begun,
  }
}

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' })

/** What a report says in its protocol's own form: the parameter at fault and, where there is one, the code. */
export interface Said {
  readonly parameter?: string | undefined
  readonly code?: string | undefined
  readonly message: string
}

/** Reads an error in the form that its protocol has for it; fails where it has another. */
export const forms: Readonly<Record<string, (heard: Heard) => Said>> = {
  ogcapi({ headers, text, status }) {
    expect(headers.get('content-type')).toBe('application/problem+json')
    const problem = JSON.parse(text)
    expect(problem).toMatchObject({ type: expect.any(String), title: expect.any(String), status })
    return { parameter: problem.parameter, code: problem.code, message: problem.detail }
  },
  wms({ headers, text }) {
    expect(headers.get('content-type')).toMatch(/^text\/xml/)
    const report = xml.parse(text).ServiceExceptionReport
    expect(report).toMatchObject({ '@version': '1.3.0', '@xmlns': 'http://www.opengis.net/ogc' })
    const exception = report.ServiceException
    return typeof exception === 'string'
      ? { message: exception }
      : { parameter: exception['@locator'], code: exception['@code'], message: exception['#text'] }
  },
  wmts({ headers, text }) {
    expect(headers.get('content-type')).toMatch(/^text\/xml/)
    const report = xml.parse(text)['ows:ExceptionReport']
    expect(report).toMatchObject({ '@version': '1.1.0', '@xmlns:ows': 'http://www.opengis.net/ows/1.1' })
    const exception = report['ows:Exception']
    return {
      parameter: exception['@locator'],
      code: exception['@exceptionCode'],
      message: exception['ows:ExceptionText'],
    }
  },
  tms({ headers, text }) {
    expect(headers.get('content-type')).toMatch(/^text\/plain/)
    return { message: text.trim() }
  },
  copc({ headers, text }) {
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    const { code, description } = JSON.parse(text)
    return { code, message: description }
  },
}

/** Fails where a reply tells what is no business of a client: stacks, SQL, paths, hosts. */
export function keepsSilent({ text, headers }: Heard, { schema, server, origin }: HostileWorld): void {
  const all = `${text}\n${[...headers].join('\n')}`
  for (const secret of [
    schema,
    server.folder,
    process.cwd(),
    `${tmpdir()}/`,
    origin.host,
    inject('database'),
    '169.254.169.254',
    '10.255.255.1',
    'nowhere.invalid',
  ])
    expect(all).not.toContain(secret)
  expect(all).not.toMatch(/\n\s+at |node_modules|node:internal|\.[tj]s:\d+/)
  expect(all).not.toMatch(
    /relation "|syntax error|SQLSTATE|\bpg_(?!sleep)|\bST_[A-Z]|::(?:text|int8|float8)|E(?:CONN|NOENT|ACCES)/,
  )
}

/** What every refusal has: its protocol's form, no caching, CORS, an id; and nothing that is not for clients. */
export function refused(protocol: string, heard: Heard, world: HostileWorld): Said {
  const { headers } = heard
  const said = forms[protocol]!(heard)
  expect(said.message.length).toBeGreaterThan(10)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('etag')).toBeNull()
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-expose-headers')).toContain('Retry-After')
  expect(headers.get('x-request-id')).toMatch(/^[\w.-]+$/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  keepsSilent(heard, world)
  return said
}

/** Headers that differ between two replies to the same request. */
const volatile = new Set(['date', 'x-request-id', 'server-timing', 'connection', 'keep-alive', 'transfer-encoding'])

/** A reply's headers without those that differ each time. */
export function steady(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !volatile.has(name)))
}
