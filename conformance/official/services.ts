import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { loadOwn, type OwnServer, ownFolder, packageRoot, startOwn } from '../own.ts'
import { serveFolder } from './files.ts'
import { type GeneratedLayer, regional, worldwide } from './generated.ts'
import { unzip } from './zip.ts'

/** Our server with what the official suites look at: a place for each of its services. */
export interface OfficialServices {
  /** Points, lines and areas of a region, in two CRSs and with times. */
  readonly regional: string
  /** Points over the whole world. */
  readonly worldwide: string
  /** The layers of the standard data set of WMS; the reason where they are not here. */
  readonly wms: { readonly url: string } | string
  stop(): Promise<void>
}

/** The standard data set of WMS 1.3.0, as it is published with the suite. */
const ARCHIVE = 'data-wms-1.3.0.zip'

/**
 * Starts our server with data made for the official suites. Tables are in schemas of their own in the database of
 * `DATABASE_URL`, or in an embedded one of this run; `stop` leaves nothing of them.
 */
export async function startServices(signal: AbortSignal, tell: (words: string) => void): Promise<OfficialServices> {
  const work = join(ownFolder(), `official-${process.pid}`)
  const config = join(work, 'config')
  const schemas = ['generated', 'wms'].map(name => `conformance_${process.pid}_${name}`) as [string, string]
  const options = { data: work, config }
  const undo: (() => Promise<void>)[] = [() => rm(work, { recursive: true, force: true }), () => dropSchemas(schemas)]
  const stop = async () => {
    for (const step of undo.reverse()) await step()
  }
  try {
    await mkdir(join(config, 'services'), { recursive: true })
    await writeFile(join(config, 'server.yaml'), JSON.stringify(about))
    tell('Loading the data for the official suites …')
    const layers = [...regional, ...worldwide]
    for (const { name, data } of layers) await writeFile(join(work, `${name}.geojson`), JSON.stringify(data))
    const files = layers.map(({ name }) => join(work, `${name}.geojson`))
    await loadOwn(files, schemas[0], options, signal)
    const wms = await unpackWms(join(work, 'wms'))
    if (typeof wms !== 'string') {
      await loadOwn([wms.shapes], schemas[1], options, signal)
      const metadata = await serveFolder(wms.metadata)
      undo.push(metadata.close)
      await writeService(config, 'wms', await wmsService(wms, schemas[1], metadata.url))
    }
    for (const schema of schemas) await rm(join(config, 'services', `${schema}.yaml`), { force: true })
    await writeService(config, 'regional', featureService('Region', regional, schemas[0]))
    await writeService(config, 'worldwide', featureService('World', worldwide, schemas[0]))
    const server: OwnServer = await startOwn(options, tell)
    undo.push(server.stop)
    const at = (id: string) => `${server.url}services/${id}`
    return {
      regional: at('regional'),
      worldwide: at('worldwide'),
      wms: typeof wms === 'string' ? wms : { url: at('wms') },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const about = {
  title: 'Official suites',
  description: 'Data for the official suites',
  keywords: ['conformance', 'cite'],
  contact: { organization: 'Nobody', name: 'Nobody', email: 'nobody@example.org', phone: '+33 1 23 45 67 89' },
}

function featureService(title: string, layers: readonly GeneratedLayer[], schema: string): object {
  const collections = layers.map(({ name, time }) => [
    name,
    { title: name, description: `Generated: ${name}`, source: { type: 'postgis', table: `${schema}.${name}`, time } },
  ])
  return { ...about, title, collections: Object.fromEntries(collections) }
}

interface WmsData {
  readonly shapes: string
  readonly metadata: string
  readonly terrain: string
  readonly layers: readonly string[]
}

async function unpackWms(folder: string): Promise<WmsData | string> {
  const data = resolve(packageRoot(), process.env.GEODATA_DIR ?? '../shared/data', 'cite')
  if (!existsSync(join(data, ARCHIVE)))
    return `Its layers are not here: set GEODATA_DIR to a folder with cite/${ARCHIVE}.`
  await unzip(join(data, ARCHIVE), folder, path => /^(shapefile|metadata|raster)\//.test(path))
  const files = await readdir(join(folder, 'shapefile'))
  const layers = files.filter(file => file.endsWith('.shp')).map(file => file.slice(0, -4))
  return {
    shapes: join(folder, 'shapefile'),
    metadata: join(folder, 'metadata'),
    terrain: join(folder, 'raster', 'terrain.tif'),
    layers: layers.filter(name => !/elevation/i.test(name)),
  }
}

/** Titles are those that the suite looks for. Layers are drawn in colours of their own, which it does not prescribe. */
async function wmsService({ layers, terrain }: WmsData, schema: string, metadata: string): Promise<object> {
  const colour = (i: number) => `#${((i * 0x3f1b57 + 0x204080) & 0xffffff).toString(16).padStart(6, '0')}`
  const collection = (name: string, source: object, styles?: object) => ({
    title: `cite:${name}`,
    description: `Layer ${name} of the standard data set`,
    keywords: ['cite', name],
    metadata: [`${metadata}${name}.xml`],
    source,
    ...styles,
  })
  const drawn = layers.map((name, i) => {
    const simple = {
      circle: { radius: 3, color: colour(i) },
      fill: { color: colour(i) },
      stroke: { color: colour(i), width: 2 },
    }
    const source = { type: 'postgis', table: `${schema}.${name.toLowerCase()}` }
    return [name, collection(name, source, { styles: [{ id: 'default', simple }] })]
  })
  const relief = ['Terrain', collection('Terrain', { type: 'cog', path: terrain, crs: 'EPSG:4326' })]
  return { ...about, title: 'WMS', collections: Object.fromEntries([...drawn, relief]) }
}

function writeService(config: string, id: string, service: object): Promise<void> {
  return writeFile(join(config, 'services', `${id}.yaml`), JSON.stringify(service))
}

/** An embedded database is removed with its folder. */
async function dropSchemas(schemas: readonly string[]): Promise<void> {
  const { DATABASE_URL } = process.env
  if (!DATABASE_URL) return
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  try {
    for (const schema of schemas) await client.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`)
  } finally {
    await client.end()
  }
}
