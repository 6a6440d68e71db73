import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findData } from '../../src/load/find.ts'
import { LoadError } from '../../src/load/layer.ts'
import { readDump } from '../../src/load/pgdump.ts'
import { readLayers, settleCrs } from '../../src/load/read.ts'
import { bytesLike, text, textLike } from './arbitrary.ts'
import { corpus, fuzz, long, replay } from './fuzz.ts'
import { type Entry, makeZip } from './zip.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'geosocle-load-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const geojson = [
  '{"type":"FeatureCollection","name":"a","crs":{"type":"name","properties":{"name":"EPSG:2154"}},"features":[{"type":"Feature","id":1,"properties":{"a":1,"b":"x","c":null,"d":{"e":[1]}},"geometry":{"type":"Point","coordinates":[2,48,5]}},{"type":"Feature","properties":null,"geometry":null}]}',
  '{"type":"Feature","properties":{"day":"2020-01-01"},"geometry":{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[0,0],[1,1]]}]}}',
  '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}',
]
const csv = [
  'id;nom;x;y\n1;"a ""b"";";2,5;48,1\n2;;3;48\n',
  'lon,lat,day\n2.5,48,2020-01-01\n3,47,\n',
  'wkt\tn\nPOINT(1 2)\t1\n',
]
const dump = [
  'CREATE TABLE "public"."a" ( "ogc_fid" SERIAL, CONSTRAINT "a_pk" PRIMARY KEY ("ogc_fid") );',
  `SELECT AddGeometryColumn('public','a','geom',2154,'POINT',2);`,
  'ALTER TABLE "public"."a" ADD COLUMN "n""m" VARCHAR;',
  'COPY "public"."a" ("geom", "n""m") FROM STDIN;',
  '0101000020E610000000000000000000000000000000000000\tx\\ty\\N\\\\',
  '\\N\t\\N',
  '\\.',
]
const kept = (target: string) => corpus(target).map(({ bytes }) => Buffer.from(bytes).toString())
const like = (target: string, sound: readonly string[]) => fc.oneof(text, textLike(...sound, ...kept(target)))

describe('texts', () => {
  fuzz('GeoJSON', { runs: 250, cases: like('geojson', geojson), check: json => added('a.geojson', json) })
  fuzz('a sequence of GeoJSON', {
    runs: 120,
    cases: like('geojsonl', geojson),
    check: json => added('a.geojsonl', json),
  })
  fuzz('CSV', { runs: 250, cases: like('csv', csv), check: table => added('a.csv', table) })
  fuzz('a dump', { runs: 800, cases: like('pgdump', [dump.join('\n')]), check: dumped })
  replay('geojson', bytes => added('a.geojson', bytes))
  replay('geojsonl', bytes => added('a.geojsonl', bytes))
  replay('csv', bytes => added('a.csv', bytes))
  replay('pgdump', bytes => dumped(Buffer.from(bytes).toString()))
})

describe('archives', () => {
  const sound = [
    makeZip([
      { name: 'a.csv', data: Buffer.from(csv[0]!) },
      { name: 'd/b.geojson', data: Buffer.from(geojson[0]!) },
    ]),
    makeZip([{ name: 'a.csv', data: Buffer.from(csv[1]!), stored: true }], { wide: true }),
  ]
  const archives = [...sound, ...corpus('zip').map(({ bytes }) => bytes)]

  it('the sound ones are read', async () => {
    for (const zip of sound) expect(await read('a.zip', zip)).toBeGreaterThan(0)
  })
  fuzz('a ZIP', { runs: 300, cases: bytesLike(archives), check: zip => added('a.zip', zip) })
  fuzz('a gzip', {
    runs: 100,
    cases: bytesLike([gzipSync(csv[0]!), gzipSync(csv[1]!)]),
    check: bytes => added('a.csv.gz', bytes),
  })
  replay('zip', zip => added('a.zip', zip))

  const data = Buffer.from(csv[1]!)
  it.each<[string, readonly Entry[]]>([
    ['a name that leads out', [{ name: '../a.csv', data }]],
    ['a name that leads out by backslashes', [{ name: 'b\\..\\..\\a.csv', data }]],
    ['a name from the root', [{ name: '/etc/a.csv', data }]],
    ['a name with a drive', [{ name: 'C:a.csv', data }]],
    ['a name with NUL', [{ name: 'a.csv\0.txt', data }]],
    ['a link', [{ name: 'a.csv', data: Buffer.from('/etc/passwd'), mode: 0o120777 }]],
    [
      'a link, then a file below it',
      [
        { name: 'a', data: Buffer.from('/tmp'), mode: 0o120777 },
        { name: 'a/b.csv', data },
      ],
    ],
    [
      'one name twice',
      [
        { name: 'a.csv', data },
        { name: 'a.csv', data },
      ],
    ],
    [
      'one name twice in other letters',
      [
        { name: 'É.csv', data },
        { name: 'e\u0301.CSV', data },
      ],
    ],
    ['an encrypted entry', [{ name: 'a.csv', data, flags: 1 }]],
    ['a bomb', [{ name: 'a.csv', data: Buffer.alloc(100_000_000, 'a,b\n') }]],
    ['a bomb that lies', [{ name: 'a.csv', data: Buffer.alloc(50_000_000, 'a,b\n'), size: 1000 }]],
    ['an entry of 2⁴⁰ bytes', [{ name: 'a.csv', data, size: 2 ** 32 - 2 }]],
    ['an entry behind the end', [{ name: 'a.csv', data, offset: 1e9 }]],
    [
      'ten thousand and one entries',
      Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.txt`, data: Buffer.from('') })),
    ],
  ])('U3: %s is refused', async (_, entries) => {
    await expect(read('a.zip', makeZip(entries))).rejects.toBeInstanceOf(LoadError)
  })
  it('U3: an archive in an archive stays one', async () => {
    const inner = makeZip([{ name: 'a.csv', data }])
    await expect(read('a.zip', makeZip([{ name: 'inner.zip', data: Buffer.from(inner) }]))).rejects.toBeInstanceOf(
      LoadError,
    )
  })
})

describe('sizes', () => {
  const big = { ms: 20_000 }
  it.each<[string, string, () => Uint8Array | string]>([
    ['a million columns', 'a.csv', () => `${'a,'.repeat(1e6)}\n${'1,'.repeat(1e6)}\n`],
    [
      'a hundred thousand properties',
      'a.geojson',
      () =>
        `{"type":"Feature","geometry":null,"properties":{${Array.from({ length: 1e5 }, (_, i) => `"a${i}":1`).join()}}}`,
    ],
    [
      'lists a million deep',
      'a.geojson',
      () =>
        `{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":${'['.repeat(1e6)}${']'.repeat(1e6)}}}]}`,
    ],
    [
      'properties a hundred thousand deep',
      'a.geojson',
      () => `{"type":"Feature","geometry":null,"properties":{"a":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}}`,
    ],
    [
      'collections a hundred thousand deep',
      'a.geojson',
      () => `${'{"type":"GeometryCollection","geometries":['.repeat(1e5)}${']}'.repeat(1e5)}`,
    ],
    ['a gzip of a gigabyte of one line', 'a.csv.gz', () => gzipSync(Buffer.alloc(2e8, 'a,'))],
  ])('%s', { timeout: 60_000 }, async (_, name, make) => {
    const before = process.cpuUsage()
    await added(name, make())
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(big.ms)
  })
  it.skipIf(!long)('a quote that never ends (in the long run alone)', { timeout: 120_000 }, () =>
    added('a.csv', `a,b\n"${'x'.repeat(7e7)}`),
  )
  it('deflated garbage', () => added('a.zip', deflateRawSync(Buffer.alloc(1e6))))
})

/** Read to its last row, or refused in words for people. */
async function added(name: string, bytes: Uint8Array | string): Promise<void> {
  try {
    await read(name, bytes)
  } catch (thrown) {
    if (!(thrown instanceof LoadError)) throw thrown
    expect(thrown.message).toContain(name)
    expect(thrown.message.length).toBeLessThan(1000)
  }
}

/** How many rows there are. */
async function read(name: string, bytes: Uint8Array | string): Promise<number> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const signal = AbortSignal.timeout(60_000)
  const { found, close } = await findData(path)
  let count = 0
  try {
    for (const one of found) {
      if (!('siblings' in one) || one.kind === 'ogr') continue
      for (const layer of await readLayers(one, undefined, signal)) {
        await settleCrs(layer, undefined, signal)
        for await (const row of layer.rows(signal)) {
          expect(row.values.length).toBe(layer.columns.length)
          count++
        }
      }
    }
  } finally {
    await close()
  }
  return count
}

async function dumped(whole: string): Promise<void> {
  async function* lines() {
    yield* whole.split('\n')
  }
  const found = await readDump(lines()[Symbol.asyncIterator]())
  if (!found) return
  for await (const row of found.rows())
    expect(row.values.every(value => value === null || typeof value === 'string')).toBe(true)
}
