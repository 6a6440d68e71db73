import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { epsg } from '../../src/core/crs/crs.ts'
import { type AddDeps, type AddOptions, addPaths } from '../../src/load/add.ts'
import { connectWriter, type Writer } from '../../src/stores/writer.ts'

const data = resolve(process.env.GEODATA_DIR ?? '../shared/data', 'vector')
const archives = await readdir(data).catch(() => [] as string[])
const gdal = hasGdal()

let writer: Writer
let folder: string
const schemas = new Set<string>()

beforeAll(async () => {
  writer = await connectWriter({ connection: inject('database'), max: 1 })
  folder = await mkdtemp(join(tmpdir(), 'geosocle-add-'))
})
afterAll(async () => {
  for (const schema of schemas) await writer.query(`drop schema if exists "${schema}" cascade`)
  await writer.close()
  await rm(folder, { recursive: true, force: true })
})

async function add(paths: string[], options: AddOptions = {}) {
  const said: string[] = []
  const deps: AddDeps = {
    folder,
    services: join(folder, 'services'),
    taken: new Map(),
    writer: async () => writer,
    inspect: async () => ({ crs: epsg(2154)!, extent: undefined, dimensions: [], version: () => '1' }),
    say: line => said.push(line),
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  const result = await addPaths(paths, options, deps)
  for (const { service } of result.added) schemas.add(service.replaceAll('-', '_'))
  return { ...result, said: said.join('\n') }
}

const put = async (name: string, text: string | Uint8Array) => {
  const path = join(folder, name)
  await mkdir(resolve(path, '..'), { recursive: true })
  await writeFile(path, text)
  return path
}

const rows = (table: string, columns = '*') => writer.query(`select ${columns} from ${table} order by 1`)

describe('GeoJSON', () => {
  test('becomes a table with types, key, one geometry type and an index', async () => {
    const square = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ]
    const path = await put(
      't1/lieux.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { CODE: 'a', Nom: "L'Île", n: 1, big: 3e9, d: '2020-01-02', tags: { a: 1 } },
            geometry: { type: 'Polygon', coordinates: square },
          },
          {
            type: 'Feature',
            properties: { CODE: 'b', Nom: null, n: 2.5, big: 1, d: '2021-01-02' },
            geometry: { type: 'MultiPolygon', coordinates: [square] },
          },
          { type: 'Feature', properties: { CODE: 'c' }, geometry: null },
        ],
      }),
    )
    const { added, said, failures } = await add([path], { service: 't1' })
    expect(failures).toEqual([])
    expect(added).toEqual([{ id: 'lieux', service: 't1', count: 3 }])
    expect(await rows('t1.lieux', 'code, nom, n, big, d, tags, ST_AsText(geom) as geom')).toMatchObject([
      { code: 'a', nom: "L'Île", n: 1, geom: 'MULTIPOLYGON(((0 0,1 0,1 1,0 0)))' },
      { code: 'b', nom: null, n: 2.5 },
      { code: 'c', geom: null },
    ])
    const types = await writer.query(
      `select column_name as name, data_type as type from information_schema.columns where table_schema = 't1' order by ordinal_position`,
    )
    expect(types.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'code text',
      'nom text',
      'n double precision',
      'big bigint',
      'd date',
      'tags jsonb',
      'geom USER-DEFINED',
    ])
    expect(said).toContain("code (the data's own)")
    expect(said).toContain('EPSG:4326')
    expect(await readFile(join(folder, 'services/t1.yaml'), 'utf8')).toContain('table: t1.lieux')
  })

  test('letters that were lost are told, with the remedy', async () => {
    const feature = (nom: string) => ({ type: 'Feature', properties: { nom }, geometry: null })
    const features = ['Besan\ufffdon', 'Lyon', 'Orl\ufffdans'].map(feature)
    const path = await put('perdu/noms.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    const { said } = await add([path])
    expect(said).toContain(
      '2 features hold "\ufffd", which stands for letters that were lost: export it again as UTF-8',
    )
  })
  test('is in degrees, whatever --crs says, and tells it', async () => {
    const feature = {
      type: 'Feature',
      properties: { nom: 'Paris' },
      geometry: { type: 'Point', coordinates: [2.35, 48.85] },
    }
    const { said } = await add([await put('degres/villes.geojson', JSON.stringify(feature))], { crs: epsg(2154)! })
    expect(said).toMatch(/CRS +EPSG:4326 .* \(the data's own: --crs EPSG:2154 is for data that name none\)/)
  })

  test('a second load replaces the rows, and keeps what was written by hand', async () => {
    const path = await put(
      't2/p.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature","id":7,"properties":{},"geometry":{"type":"Point","coordinates":[1,2,3]}}]}',
    )
    await add([path], { service: 't2' })
    const file = join(folder, 'services/t2.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('    title: p', '    # mine\n    title: My points'))
    await add([path], { service: 't2' })
    expect(await readFile(file, 'utf8')).toMatch(/# mine\n {4}title: My points/)
    expect(await rows('t2.p', 'id, ST_AsEWKT(geom) as geom')).toEqual([{ id: 7, geom: 'SRID=4326;POINT(1 2 3)' }])
  })

  test('a table of somebody else is never replaced', async () => {
    schemas.add('t3')
    await writer.query('create schema t3')
    await writer.query('create table t3.p (x int)')
    const path = await put(
      't3/p.geojson',
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}',
    )
    const { failures } = await add([path], { service: 't3' })
    expect(failures[0]).toContain('was not made by "geosocle add"')
  })

  test.each([
    ['cut.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature",', 'no valid JSON'],
    ['none.geojson', '{"type":"FeatureCollection","features":[]}', 'there is no feature'],
    ['empty.geojson', '', 'JSON holds no features'],
    [
      'odd.geojson',
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["a",2]}}',
      'feature 1 has a broken geometry',
    ],
    [
      'far.geojson',
      '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[700000,6600000]}}',
      '--crs; their coordinates look like EPSG:2154',
    ],
  ])('%s: a message with the file and the cause', async (name, text, words) => {
    const { failures, added } = await add([await put(`bad/${name}`, text)])
    expect(added).toEqual([])
    expect(failures).toHaveLength(1)
    expect(failures[0]).toContain(name)
    expect(failures[0]).toContain(words)
  })

  test('lines, also packed', async () => {
    const { gzipSync } = await import('node:zlib')
    const lines = [1, 2, 3].map(i =>
      JSON.stringify({ type: 'Feature', properties: { i }, geometry: { type: 'Point', coordinates: [i, i] } }),
    )
    const { added } = await add([await put('t4/seq.geojsonl.gz', gzipSync(lines.join('\n')))], { service: 't4' })
    expect(added).toEqual([{ id: 'seq', service: 't4', count: 3 }])
  })
})

describe('CSV', () => {
  test('delimiter, decimal comma, codes with zeros, Windows-1252', async () => {
    const text = 'CODE;Nom;Long;Lat;Valeur\r\n01004;Amb\xe9rieu;5,35;45,96;1,5\r\n01005;"Ars; ""sur""";5,30;45,9;2\r\n'
    const { added, said } = await add([await put('t5/villes.csv', Buffer.from(text, 'latin1'))], { service: 't5' })
    expect(added[0]?.count).toBe(2)
    expect(said).toContain('semicolon, decimal comma')
    expect(await rows('t5.villes', 'code, nom, valeur, ST_AsText(geom) as geom')).toEqual([
      { code: '01004', nom: 'Ambérieu', valeur: 1.5, geom: 'POINT(5.35 45.96)' },
      { code: '01005', nom: 'Ars; "sur"', valeur: 2, geom: 'POINT(5.3 45.9)' },
    ])
  })

  test('WKT', async () => {
    const path = await put('t6/w.csv', 'id,wkt\n1,"LINESTRING(0 0,10 10)"\n2,"LINESTRING(5 5,6 6)"\n')
    await add([path], { service: 't6', crs: epsg(2154)! })
    expect(await rows('t6.w', 'id, ST_AsEWKT(geom) as geom')).toMatchObject([
      { id: 1, geom: 'SRID=2154;LINESTRING(0 0,10 10)' },
      { id: 2 },
    ])
  })
})

describe.skipIf(!gdal)('A shapefile', () => {
  test('that is named by itself is read with its other parts; without its index it is not', async () => {
    const csv = await put('t7/source.csv', 'nom,wkt\nÎle,POINT(2 48)\n')
    const shp = join(folder, 't7', 'lieux.shp')
    execFileSync('ogr2ogr', [
      shp,
      csv,
      '-oo',
      'GEOM_POSSIBLE_NAMES=wkt',
      '-a_srs',
      'EPSG:4326',
      '-lco',
      'ENCODING=UTF-8',
    ])
    expect((await add([shp], { service: 't7' })).added).toEqual([{ id: 'lieux', service: 't7', count: 1 }])
    expect(await rows('t7.lieux', 'nom, ST_AsEWKT(geom) as geom')).toEqual([
      { nom: 'Île', geom: 'SRID=4326;POINT(2 48)' },
    ])
    await rm(shp.replace('.shp', '.shx'))
    expect((await add([shp], { service: 't7' })).failures[0]).toMatch(/\.shx .*missing/)
  })
})

const unavailable = archives.length === 0 ? `${data} is absent` : gdal ? undefined : 'ogr2ogr is not on the PATH'
if (unavailable) console.log(`archives of real data: skipped, ${unavailable}`)

describe.skipIf(unavailable)('every archive of real data', () => {
  const remedies: Record<string, RegExp> = {
    'ign_alpe_huez_postgis.backup': /pg_restore .*geosocle add/,
    'bdtopo_v3_troncon_route_marseille10.sql': /psql .*geosocle add/,
  }
  const crs: Record<string, number> = {
    ign_alpe_huez_shp_27572: 27572,
    bdtopo_grenoble_2154_shp: 2154,
    covadis: 2154,
    cnig_plu: 2154,
    npm: 4326,
  }
  const counts: Record<string, Record<string, number>> = {
    'bdtopo_grenoble_2154_shp.zip': { bati_indifferencie: 5679, route_secondaire: 3473 },
    'bdtopo_sarthe72_2154_shp.zip': { bati_indifferencie: 4054, route: 1070, zone_vegetation: 1507 },
    'perf_fr_communes_2018_4326.geojsonl.gz': { perf_fr_communes_2018_4326: 35_357 },
    'fr_regions.geojson': { fr_regions: 13 },
    'ign_alpe_huez_sentiers.gpx': { tracks: 120 },
    'ign_tabliers_pont.geojson': {},
  }
  test.each(archives.sort())('%s', { timeout: 120_000 }, async name => {
    const known = Object.entries(crs).find(([start]) => name.startsWith(start))?.[1]
    const { added, failures, said } = await add([join(data, name)], known ? { crs: epsg(known)! } : {})
    if (remedies[name]) {
      expect(failures).toHaveLength(1)
      expect(failures[0]).toMatch(remedies[name])
      return
    }
    if (process.env.SHOW) console.log(said)
    expect(failures).toEqual([])
    expect(added.length).toBeGreaterThan(0)
    for (const [id, count] of Object.entries(counts[name] ?? {}))
      expect(added.find(one => one.id === id)?.count).toBe(count)
  })
})

function hasGdal(): boolean {
  try {
    execFileSync('ogr2ogr', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
