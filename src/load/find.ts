import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { headOf, type Input } from './input.ts'
import { LoadError } from './layer.ts'
import { openZip, type Zip } from './zip.ts'

/** A file that has layers to load. */
export interface FoundLayers {
  readonly kind: 'geojson' | 'geojsonseq' | 'csv' | 'ogr'
  readonly input: Input
  /** The files of its stem, itself included: the parts of a shapefile. */
  readonly siblings: readonly Input[]
}

/** A file that is used where it is. */
export interface FoundPlace {
  readonly kind: 'cog' | 'copc'
  readonly input: Input
}

export type Found = FoundLayers | FoundPlace

export interface Finding {
  readonly found: readonly Found[]
  /** Files that were seen and not understood, with the reason. */
  readonly skipped: readonly string[]
  close(): Promise<void>
}

const MAX_FILES = 20_000
const MAX_DEPTH = 12

/** Parts of other files, and papers: nothing to load, nothing to say. */
const silent =
  /\.(shx|prj|qpj|cpg|sbn|sbx|idx|qix|atx|ixs|mxs|txt|md|pdf|html?|png|jpe?g|gfs|xsd|aux\.xml|tfw|lyr|qml|sld|dat|id|map|ind|gpkg-wal|gpkg-shm|ds_store)$/i
const dumps = /\.(sql|backup|dump)$/i
const gdal =
  /\.(shp|dbf|gpkg|gml|gpx|kml|kmz|tab|mif|fgb|sqlite|dxf|geojsonl\.zip|gdb|ods|xlsx|topojson|parquet|jml|osm|pbf)$/i
const sequences = /\.(geojsonl|geojsons|geojsonseq|ndjson|ndgeojson|jsonl)(\.gz)?$/i

/**
 * Everything that can be loaded or referenced below a path: a file, a folder with its sub-folders, an archive.
 * @throws LoadError naming the file where it is none of these
 */
export async function findData(path: string): Promise<Finding> {
  const absolute = resolve(path)
  const info = await stat(absolute).catch(() => undefined)
  if (!info) throw new LoadError(`${path}: there is no such file, folder or table. Check the name.`)
  const zips: Zip[] = []
  const close = async () => {
    await Promise.all(zips.map(zip => zip.close()))
  }
  try {
    const inputs = info.isDirectory() ? await filesOf(absolute) : [onDisk(absolute, basename(absolute))]
    const all: Input[] = []
    for (const input of inputs) {
      if (!/\.zip$/i.test(input.name)) all.push(input)
      else {
        const zip = await openZip(input.path, input.place)
        zips.push(zip)
        all.push(...entriesOf(zip, input))
      }
    }
    const results = await classify(all, info.isFile() ? await filesBeside(absolute) : [])
    const alone = inputs.length === 1
    if (results.found.length === 0 && alone)
      throw new LoadError(results.skipped[0] ?? `${path}: there is nothing to load in it.`)
    return { ...results, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The other parts of one file that was named by itself: those of a shapefile. */
async function filesBeside(path: string): Promise<Input[]> {
  const folder = dirname(path)
  const names = await readdir(folder)
  const own = basename(path)
  return names.filter(name => name !== own).map(name => onDisk(join(folder, name), name))
}

const onDisk = (path: string, place: string): Input => ({ path, place, name: basename(path) })

async function filesOf(root: string): Promise<Input[]> {
  const inputs: Input[] = []
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH)
      throw new LoadError(`${folder}: the folders are nested too deep. Add a folder further inside.`)
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !/\.gdb$/i.test(entry.name)) await walk(path, depth + 1)
      else if (entry.isFile() || entry.isDirectory()) inputs.push(onDisk(path, relative(join(root, '..'), path)))
      if (inputs.length > MAX_FILES)
        throw new LoadError(`${root}: there are more than ${MAX_FILES} files. Add its folders one by one.`)
    }
  }
  await walk(root, 0)
  return inputs
}

function entriesOf(zip: Zip, archive: Input): Input[] {
  return zip.entries
    .filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name))
    .map(entry => ({
      path: archive.path,
      place: `${archive.place} › ${entry.name}`,
      name: basename(entry.name),
      archive: { zip, entry },
    }))
}

async function classify(
  inputs: readonly Input[],
  beside: readonly Input[],
): Promise<{ found: Found[]; skipped: string[] }> {
  const found: Found[] = []
  const skipped: string[] = []
  const stems = new Map<string, Input[]>()
  for (const input of [...inputs, ...beside]) stems.set(stem(input), [...(stems.get(stem(input)) ?? []), input])
  for (const input of inputs) {
    const siblings = stems.get(stem(input)) ?? []
    const result = await kindOf(input, siblings)
    if (typeof result === 'string') skipped.push(`${input.place}: ${result}`)
    else if (result) found.push(result)
  }
  return { found, skipped }
}

/** Files of one shapefile have one stem, whatever the case of their endings. */
function stem({ path, name, archive }: Input): string {
  const whole = archive ? `${path}//${archive.entry.name}` : path
  return whole.slice(0, whole.length - extname(name).length)
}

async function kindOf(input: Input, siblings: readonly Input[]): Promise<Found | string | undefined> {
  const { name } = input
  const has = (ending: string) => siblings.some(one => one.name.toLowerCase().endsWith(ending))
  if (/\.copc\.laz$/i.test(name)) return placed('copc', input)
  if (/\.(laz|las)$/i.test(name)) return 'a point cloud that is no COPC. Make one with: pdal translate IN OUT.copc.laz'
  if (/\.tiff?$/i.test(name)) return placed('cog', input)
  if (/\.(vrt|asc|ecw|jp2|grd|nc)$/i.test(name))
    return 'a raster that is no COG. Make one with: gdal_translate -of COG IN OUT.tif'
  if (dumps.test(name)) return dumpWords(name)
  if (/\.dbf$/i.test(name) && has('.shp')) return undefined
  if (/\.shp$/i.test(name) && !has('.shx'))
    return 'the .shx beside it is missing. Put it back, or make it anew with: ogrinfo --config SHAPE_RESTORE_SHX YES'
  if (sequences.test(name)) return { kind: 'geojsonseq', input, siblings }
  if (/\.(geo)?json(\.gz)?$/i.test(name)) return jsonKind(input, siblings)
  if (/\.(csv|tsv)(\.gz)?$/i.test(name)) return { kind: 'csv', input, siblings }
  if (gdal.test(name)) return { kind: 'ogr', input, siblings }
  if (/\.xml$/i.test(name)) return undefined
  return silent.test(name) ? undefined : 'this kind of file is not known. Convert it to GeoPackage or GeoJSON.'
}

function placed(kind: 'cog' | 'copc', input: Input): Found | string {
  return input.archive ? 'rasters and point clouds are used in place. Unpack the archive first.' : { kind, input }
}

function dumpWords(name: string): string {
  const command = /\.sql$/i.test(name) ? 'psql -f' : 'pg_restore -d DATABASE'
  return `a dump of a PostgreSQL database is not loaded, for it may do anything. Restore it with ${command}, then: geosocle add SCHEMA.TABLE`
}

async function jsonKind(input: Input, siblings: readonly Input[]): Promise<Found | string> {
  const head = (await headOf(input, 65_536)).toString('utf8')
  if (/"type"\s*:\s*"Topology"/.test(head)) return { kind: 'ogr', input, siblings }
  if (/"(geometryType|spatialReference)"\s*:/.test(head) && /"esri/.test(head)) return { kind: 'ogr', input, siblings }
  const lines = head.split('\n').slice(0, 2)
  if (lines.length > 1 && lines.every(line => /^\P{L}*\{.*"type"\s*:\s*"Feature".*\}\s*$/u.test(line)))
    return { kind: 'geojsonseq', input, siblings }
  if (/"(features|coordinates|geometries)"|"type"\s*:\s*"Feature/.test(head))
    return { kind: 'geojson', input, siblings }
  return 'this JSON holds no features. GeoJSON and TopoJSON are read.'
}
