import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { quote } from '../../src/core/store.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { testSchema } from '../support/writer.ts'

/**
 * What clients are asked to show: a green square at 0–10° E, 40–50° N, and a red one where it would be if somebody
 * exchanged the axes; a chart of four colours over the world, and one in Lambert-93; 1,200 points of many pages.
 */
const services = (schema: string) => ({
  mire: `title: { fr: "Mire d’essai", en: Test chart }
collections:
  verte:
    title: Zone verte
    source: { type: postgis, table: { schema: ${schema}, table: verte }, id: id }
    styles: [{ id: vert, title: Vert, simple: { fill: { color: '#00aa00' } } }]
  rouge:
    title: Zone rouge
    source: { type: postgis, table: { schema: ${schema}, table: rouge }, id: id }
    styles: [{ id: rouge, title: Rouge, simple: { fill: { color: '#cc0000' } } }]
  semis:
    title: Semis de points
    source: { type: postgis, table: { schema: ${schema}, table: semis }, id: id }
    styles: [{ id: bleu, title: Bleu, simple: { circle: { color: '#0000ff', radius: 3 } } }]
  quarts:
    title: Quarts du monde
    source: { type: cog, path: quarts.tif }
  lambert:
    title: Quarts en Lambert-93
    source: { type: cog, path: lambert.tif }
`,
})

/** Colours of the charts: north-west, north-east, south-west, south-east. */
export const quarters = ['#ff8000', '#8000ff', '#00c0ff', '#ffe000'] as const
/** The chart in Lambert-93, around 700,000 6,600,000: 51.2 km, x first. */
export const lambertBox = [674_400, 6_574_400, 725_600, 6_625_600] as const

export const POINTS = 1200

/** A server with its data, in a schema of the test file's own. */
export async function startWorld(name: string): Promise<TestServer> {
  const { schema, writer, drop } = await testSchema(`clients_${name}`)
  const s = quote(schema)
  await writer.query(`
    create table ${s}.verte (id int primary key, nom text, surface float8, geom geometry(Polygon, 4326));
    insert into ${s}.verte values (1, 'Forêt d’Émeraude', 12.5, ST_MakeEnvelope(0, 40, 10, 50, 4326));
    create table ${s}.rouge (id int primary key, nom text, surface float8, geom geometry(Polygon, 4326));
    insert into ${s}.rouge values (1, 'Île Rouge', 7.25, ST_MakeEnvelope(40, 0, 50, 10, 4326));
    create table ${s}.semis (id int primary key, nom text, relevé date, geom geometry(Point, 4326));
    insert into ${s}.semis select i, 'Point n° ' || i || ' – été', date '2020-01-01' + i,
      ST_SetSRID(ST_MakePoint(-30 + (i % 40) * 0.25, -40 + (i / 40) * 0.25), 4326) from generate_series(0, ${POINTS - 1}) i;
    analyze ${s}.verte; analyze ${s}.rouge; analyze ${s}.semis;`)
  const chart = (
    epsg: number,
    box: readonly [number, number, number, number],
    width: number,
    height: number,
    compression: 'deflate' | 'jpeg',
  ) =>
    encodeCog({
      epsg,
      box,
      picture: { width, height, bands: 3, data: quartered(width, height) },
      compression,
    })
  const quarts = await chart(4326, [-180, -90, 180, 90], 720, 360, 'deflate')
  const lambert = await chart(2154, lambertBox, 512, 512, 'jpeg')
  const server = await startTestServer({
    services: services(schema),
    database: inject('database'),
    async prepare(folder) {
      await writeFile(join(folder, 'quarts.tif'), quarts)
      await writeFile(join(folder, 'lambert.tif'), lambert)
    },
  })
  return {
    ...server,
    async stop() {
      await server.stop()
      await drop()
    },
  }
}

function quartered(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = quarters[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)]!
      data.set(Buffer.from(colour.slice(1), 'hex'), 3 * (y * width + x))
    }
  return data
}
