import { type Crs, epsg } from '../core/crs/crs.ts'
import { linesOf, outputOf } from './child.ts'
import { guessEncoding } from './encoding.ts'
import { bytesOf, gdalPath, headOf, type Input } from './input.ts'
import { type Layer, LoadError, type Row } from './layer.ts'
import { readDump } from './pgdump.ts'
import { crsOfProj, crsOfWkt } from './projection.ts'

const lists = ['StringList', 'IntegerList', 'Integer64List', 'RealList', 'Binary']

/** A dump as we read it: names untouched, COPY, one geometry column, lists as text. */
const dump = [
  ...['-f', 'PGDUMP', '-lco', 'LAUNDER=NO', '-lco', 'PRECISION=NO', '-lco', 'SPATIAL_INDEX=NONE'],
  ...['-lco', 'GEOMETRY_NAME=geom', '--config', 'PG_USE_COPY', 'YES'],
  ...['-mapFieldType', lists.map(type => `${type}=String`).join(',')],
]

interface Summary {
  readonly name: string
  readonly format: string
  readonly count: number
  readonly geometry: 'none' | '2D' | '3D' | 'unknown'
  readonly wkt: string
}

/** Layers of whatever GDAL reads. `siblings` are the files beside it, for shapefiles. @throws LoadError */
export async function readOgr(input: Input, siblings: readonly Input[], signal: AbortSignal): Promise<Layer[]> {
  const path = gdalPath(input)
  const { options, encoding } = await optionsOf(input, siblings)
  const text = await outputOf('ogrinfo', ['-ro', '-so', '-al', ...options, path], input.place, signal)
  const summaries = parseSummary(text)
  if (summaries.length === 0) throw new LoadError(`${input.place}: GDAL finds no layer in it. Is it the right file?`)
  const filled = summaries.filter(({ count }) => count !== 0)
  const empty = summaries.filter(({ count }) => count === 0).map(({ name }) => `the layer ${name} is empty: left out`)
  const layers: Layer[] = []
  for (const [i, summary] of filled.entries()) {
    const place = summaries.length > 1 ? `${input.place} › ${summary.name}` : input.place
    const layer = await layerOf(summary, { path, place, options, encoding, notes: i === 0 ? empty : [] }, signal)
    if (layer) layers.push(layer)
  }
  return layers
}

interface Opened {
  readonly path: string
  readonly place: string
  readonly options: readonly string[]
  readonly encoding: string | undefined
  readonly notes: readonly string[]
}

async function layerOf(summary: Summary, opened: Opened, signal: AbortSignal): Promise<Layer | undefined> {
  const { path, place, options, encoding, notes } = opened
  const shape = summary.geometry === 'none' ? [] : ['-nlt', summary.geometry === '2D' ? 'GEOMETRY' : 'GEOMETRYZ']
  const args = [...dump, ...shape, ...options, '/vsistdout/', path, summary.name]
  const head = await headOfDump(args, place, signal)
  if (!head) return undefined
  return {
    name: summary.name,
    place,
    format: summary.format,
    encoding,
    crs: await crsOf(summary, head.srid, place, signal),
    geometry: summary.geometry !== 'none',
    columns: head.columns,
    count: summary.count < 0 ? undefined : summary.count,
    notes,
    rows: inner => rowsOf(args, place, inner),
  }
}

async function headOfDump(args: readonly string[], place: string, signal: AbortSignal) {
  const controller = new AbortController()
  const source = linesOf('ogr2ogr', ['-limit', '1', ...args], place, AbortSignal.any([signal, controller.signal]))
  try {
    return (await readDump(source))?.head
  } finally {
    await source.return(undefined).catch(() => undefined)
    controller.abort()
  }
}

async function* rowsOf(args: readonly string[], place: string, signal: AbortSignal): AsyncGenerator<Row> {
  const source = linesOf('ogr2ogr', args, place, signal)
  try {
    const read = await readDump(source)
    if (!read) return
    yield* read.rows()
    for await (const _ of source);
  } finally {
    // Whoever stops reading early ends the program too.
    await source.return(undefined)
  }
}

async function crsOf(
  summary: Summary,
  srid: number | undefined,
  place: string,
  signal: AbortSignal,
): Promise<Crs | undefined> {
  if (srid) return epsg(srid)
  if (summary.geometry === 'none' || summary.wkt === '') return undefined
  const known = crsOfWkt(summary.wkt)
  if (known) return known
  const proj = await outputOf('gdalsrsinfo', ['-o', 'proj4', summary.wkt], place, signal).catch(() => '')
  return crsOfProj(proj)
}

/** What `ogrinfo -so -al` says, layer by layer. */
export function parseSummary(text: string): Summary[] {
  const format = /using driver `(.+)' successful/.exec(text)?.[1] ?? 'GDAL'
  return text
    .split(/^Layer name: /m)
    .slice(1)
    .map(part => {
      const geometry = /^Geometry: (.+)$/m.exec(part)?.[1] ?? 'Unknown (any)'
      const wkt = /^Layer SRS WKT:\n(.*\n[\s\S]*?)(?=^(?:Data axis|[^\s\])]))/m.exec(part)?.[1] ?? ''
      return {
        name: part.slice(0, part.indexOf('\n')).trim(),
        format,
        count: Number(/^Feature Count: (-?\d+)$/m.exec(part)?.[1] ?? -1),
        geometry: kindOf(geometry),
        wkt: /^\(unknown\)/.test(wkt.trim()) ? '' : wkt.trim(),
      }
    })
}

function kindOf(geometry: string): Summary['geometry'] {
  if (/^None/i.test(geometry)) return 'none'
  if (/^(3D|Z)/i.test(geometry)) return '3D'
  return /unknown|collection/i.test(geometry) ? 'unknown' : '2D'
}

async function optionsOf(
  input: Input,
  siblings: readonly Input[],
): Promise<{ options: string[]; encoding: string | undefined }> {
  if (/\.(gml|xml)$/i.test(input.name)) return { options: ['-oo', 'WRITE_GFS=NO'], encoding: undefined }
  if (!/\.(shp|dbf)$/i.test(input.name)) return { options: [], encoding: undefined }
  const beside = (ending: string) => siblings.find(one => one.name.toLowerCase().endsWith(ending))
  const dbf = beside('.dbf')
  if (!dbf) return { options: [], encoding: undefined }
  const cpg = beside('.cpg')
  const label = cpg && (await headOf(cpg, 64)).toString('latin1').trim()
  const { option, words } = await guessEncoding(bytesOf(dbf), label)
  return { options: option === undefined ? [] : ['-oo', `ENCODING=${option}`], encoding: words }
}
