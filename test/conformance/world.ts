import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { quote } from '../../src/core/store.ts'
import { encodeCog } from '../../src/encoders/cog.ts'
import { makeCopc } from '../support/copc.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { testSchema } from '../support/writer.ts'

export interface World {
  readonly server: TestServer
  /** A GeoTIFF, as bytes. */
  readonly cog: Uint8Array
  stop(): Promise<void>
}

const services = (schema: string) => ({
  essai: `title: Essai
description: Data that conformance is tested on.
collections:
  towns:
    title: Towns
    description: Points with a time.
    source: { type: postgis, table: { schema: ${schema}, table: towns }, id: id, time: founded }
  parcels:
    title: Parcels
    description: Polygons in Lambert-93.
    source: { type: postgis, table: { schema: ${schema}, table: parcels }, id: id }
  photo: { title: Photo, description: A picture in Lambert-93., source: { type: cog, path: photo.tif } }
  globe: { title: Globe, description: A picture of the world., source: { type: cog, path: globe.tif } }
  cloud: { title: Cloud, description: Points., source: { type: copc, path: small.copc.laz } }
`,
})

/** A server of ours with all that the suite looks at: points, polygons, pictures, a point cloud. */
export async function startWorld(name: string): Promise<World> {
  const { schema, writer, drop } = await testSchema(name)
  const s = quote(schema)
  await writer.query(`
    create table ${s}.towns (id int primary key, name text, founded timestamptz, geom geometry(Point, 4326));
    insert into ${s}.towns select i, 'town ' || i, '2001-01-01T00:00:00Z'::timestamptz + i * interval '10 days',
      ST_SetSRID(ST_MakePoint(0.5 + i * 0.41, 43.5 + (i * 7 % 12) * 0.37), 4326) from generate_series(1, 12) i;
    create table ${s}.parcels (id int primary key, name text, geom geometry(Polygon, 2154));
    insert into ${s}.parcels select i, 'parcel ' || i,
      ST_MakeEnvelope(600000 + i * 9000, 6500000 + i * i * 900, 604000 + i * 9000, 6503000 + i * i * 900, 2154)
      from generate_series(1, 8) i;
    analyze ${s}.towns; analyze ${s}.parcels;`)
  const cog = await encodeCog({
    epsg: 2154,
    box: [600_000, 6_500_000, 640_000, 6_530_000],
    picture: { width: 800, height: 600, bands: 3, data: colours(800, 600) },
    compression: 'deflate',
  })
  const globe = await encodeCog({
    epsg: 4326,
    box: [-180, -90, 180, 90],
    picture: { width: 720, height: 360, bands: 3, data: colours(720, 360) },
    compression: 'deflate',
  })
  const server = await startTestServer({
    services: services(schema),
    database: inject('database'),
    async prepare(folder) {
      const place = join(folder, 'services')
      await mkdir(place, { recursive: true })
      for (const [file, bytes] of Object.entries({
        'photo.tif': cog,
        'globe.tif': globe,
        'small.copc.laz': makeCopc(),
      }))
        for (const at of [folder, place]) await writeFile(join(at, file), bytes)
    },
  })
  return {
    server,
    cog,
    async stop() {
      await server.stop()
      await drop()
    },
  }
}

/** Red to the east, green to the south, blue in the north-west: no two corners are alike. */
function colours(width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 3 * (y * width + x)
      data[at] = (255 * x) / width
      data[at + 1] = (200 * y) / height
      data[at + 2] = x < width / 3 && y < height / 4 ? 255 : 20
    }
  return data
}
