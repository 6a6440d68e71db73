import { stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import type { Crs } from '../core/crs/crs.ts'
import type { Facts } from '../core/facts.ts'
import type { TableName } from '../core/store.ts'
import { type FoundLayers, type FoundPlace, findData } from './find.ts'
import { type Layer, LoadError } from './layer.ts'
import { freeId, safeId, safeName } from './names.ts'
import { publish, type Section } from './publish.ts'
import { readLayers, settleCrs } from './read.ts'
import { loadTable } from './table.ts'
import { factsWords, layerWords } from './words.ts'
import type { Writer } from './writer.ts'

export interface AddOptions {
  /** For data that do not tell their CRS. */
  readonly crs?: Crs
  /** Id of the service; by default made from each path's name. */
  readonly service?: string
  /** Name of the database; by default `default`. */
  readonly store?: string
  /** Title, description, attribution, license… of a service that is new. */
  readonly about?: Section
  /**
   * What becomes of each layer, by its name in the data in lower case: `id`, and whatever a collection may say
   * (title, styles…). Where given, other layers are left out.
   */
  readonly layers?: Readonly<Record<string, Section & { readonly id?: string }>>
}

export interface AddDeps {
  /** Folder of the configuration. */
  readonly folder: string
  /** Folder of the services' files. */
  readonly services: string
  /** Ids of the collections that are published, with the service of each. */
  readonly taken: ReadonlyMap<string, string>
  /** The database to load into; asked for only when it is needed. */
  writer(): Promise<Writer>
  /** Opens a source to see that it works. @throws where it does not */
  inspect(type: string, section: Section, id: string, signal: AbortSignal): Promise<Facts>
  /** A line for people. */
  say(line: string): void
  /** Rows of a layer that are written so far. */
  progress(place: string, rows: number, total: number | undefined): void
  readonly signal: AbortSignal
}

export interface AddedCollection {
  readonly id: string
  readonly service: string
  readonly count: number | undefined
}

export interface AddResult {
  readonly added: readonly AddedCollection[]
  /** What could not be loaded: file, cause, remedy. */
  readonly failures: readonly string[]
}

interface Entry {
  readonly id: string
  readonly body: Section & { readonly source: Section }
  readonly count: number | undefined
}

/** Loads or references everything at the paths (files, folders, archives, tables) and writes the services' files. */
export async function addPaths(paths: readonly string[], options: AddOptions, deps: AddDeps): Promise<AddResult> {
  const added: AddedCollection[] = []
  const failures: string[] = []
  const taken = new Map(deps.taken)
  for (const path of paths) {
    deps.signal.throwIfAborted()
    const table = await tableOf(path)
    const name =
      options.service ?? (table ? table.schema.replace(/^public$/, table.table) : stemOf(basename(resolve(path))))
    const service = safeId(name)
    const entries: Entry[] = []
    const fail = (error: unknown) => {
      if (!(error instanceof LoadError)) throw error
      failures.push(error.message)
      deps.say(`✗ ${error.message}`)
    }
    try {
      const claim = (wanted: string) => {
        const free = (id: string) => (taken.get(id) ?? service) !== service || entries.some(entry => entry.id === id)
        const id = freeId(free(wanted) ? `${service}-${wanted}` : wanted, free)
        taken.set(id, service)
        return id
      }
      if (table) entries.push(await addTable(table, path, options, deps, claim))
      else await addFiles(path, service, options, deps, claim, entry => entries.push(entry), fail)
    } catch (error) {
      fail(error)
    }
    if (entries.length === 0) continue
    await publish({
      file: join(deps.services, `${service}.yaml`),
      folder: deps.folder,
      about: { title: name, ...options.about },
      collections: entries,
    })
    for (const { id, count } of entries) added.push({ id, service, count })
  }
  return { added, failures }
}

async function addFiles(
  path: string,
  service: string,
  options: AddOptions,
  deps: AddDeps,
  claim: (id: string) => string,
  push: (entry: Entry) => void,
  fail: (error: unknown) => void,
): Promise<void> {
  const finding = await findData(path)
  try {
    for (const one of finding.found) {
      try {
        if (!('siblings' in one)) push(await addInPlace(one, options, deps, claim))
        else for (const entry of await addLayers(one, service, options, deps, claim, fail)) push(entry)
      } catch (error) {
        fail(error)
      }
    }
    for (const text of finding.skipped) fail(new LoadError(text))
  } finally {
    await finding.close()
  }
}

async function addLayers(
  found: FoundLayers,
  service: string,
  options: AddOptions,
  deps: AddDeps,
  claim: (id: string) => string,
  fail: (error: unknown) => void,
): Promise<Entry[]> {
  const entries: Entry[] = []
  const single = stemOf(found.input.name).toLowerCase()
  if (options.layers && found.kind !== 'ogr' && !(single in options.layers)) return []
  if (options.layers && /\.(shp|dbf)$/i.test(found.input.name) && !(single in options.layers)) return []
  for (const layer of await readLayers(found, options.crs, deps.signal)) {
    const said = options.layers?.[layer.name.toLowerCase()] ?? options.layers?.[single]
    if (options.layers && !said) continue
    try {
      entries.push(await addLayer(layer, service, said ?? {}, options, deps, claim))
    } catch (error) {
      fail(error)
    }
  }
  return entries
}

async function addLayer(
  layer: Layer,
  service: string,
  { id: wanted, ...said }: Section & { readonly id?: string },
  options: AddOptions,
  deps: AddDeps,
  claim: (id: string) => string,
): Promise<Entry> {
  const crs = await settleCrs(layer, options.crs, deps.signal)
  const id = claim(wanted ?? safeId(layer.name))
  const table: TableName = { schema: schemaOf(service), table: safeName(id) }
  const onProgress = (rows: number) => deps.progress(layer.place, rows, layer.count)
  const loaded = await loadTable(await deps.writer(), layer, { table, crs, onProgress }, deps.signal)
  const { store } = options
  const source = { type: 'postgis', ...(store === undefined ? {} : { store }), table: `${table.schema}.${table.table}` }
  deps.say(layerWords(id, layer, { crs, given: options.crs }, loaded))
  return { id, body: { title: layer.name, ...said, source }, count: loaded.count }
}

async function addInPlace(
  { kind, input }: FoundPlace,
  options: AddOptions,
  deps: AddDeps,
  claim: (id: string) => string,
): Promise<Entry> {
  const stem = input.name.replace(/(\.cog)?\.tiff?$|\.copc\.laz$/i, '')
  const { id: wanted, ...said } = options.layers?.[stem.toLowerCase()] ?? {}
  const inside = relative(deps.folder, input.path)
  const path = inside.startsWith('..') || isAbsolute(inside) ? input.path : inside.replaceAll('\\', '/')
  const id = claim(wanted ?? safeId(stem))
  const plain = { type: kind, path }
  const given = options.crs && { ...plain, crs: options.crs.id }
  const look = (source: Section) => {
    const { type: _, ...section } = source
    return deps.inspect(kind, section, id, deps.signal)
  }
  let source: Section = plain
  const facts = await look(plain)
    .catch(error => {
      if (!given) throw error
      source = given
      return look(given)
    })
    .catch((error: unknown) => {
      throw new LoadError(`${input.place}: it cannot be used in place: ${(error as Error).message}`)
    })
  deps.say(factsWords(id, kind.toUpperCase(), input.place, facts))
  return { id, body: { title: stem, ...said, source }, count: undefined }
}

async function addTable(
  { schema, table }: TableName,
  text: string,
  options: AddOptions,
  deps: AddDeps,
  claim: (id: string) => string,
): Promise<Entry> {
  const writer = await deps.writer()
  const [found] = await writer.query<{ ok: boolean }>(
    'select to_regclass(format($$%I.%I$$, $1::text, $2::text)) is not null as ok',
    [schema, table],
  )
  if (!found?.ok) throw new LoadError(`${text}: there is no such file, folder or table. Check the name.`)
  const id = claim(safeId(table))
  const { id: _, ...said } = options.layers?.[table.toLowerCase()] ?? {}
  const section = {
    ...(options.store === undefined ? {} : { store: options.store }),
    table: /[."]/.test(`${schema}${table}`) ? { schema, table } : `${schema}.${table}`,
    ...(options.crs === undefined ? {} : { srid: Number(options.crs.code) }),
  }
  const facts = await deps.inspect('postgis', section, id, deps.signal).catch((error: unknown) => {
    throw new LoadError(`${text}: the table cannot be published: ${(error as Error).message}`)
  })
  deps.say(factsWords(id, 'table', text, facts))
  return { id, body: { title: table, ...said, source: { type: 'postgis', ...section } }, count: undefined }
}

/** What can only be a table's name: no file is there, and it looks like none. */
async function tableOf(path: string): Promise<TableName | undefined> {
  if (await stat(resolve(path)).catch(() => undefined)) return undefined
  if (!/^[^/\\]+$/.test(path) || fileEnding.test(path)) return undefined
  const dot = path.indexOf('.')
  return dot < 0 ? { schema: 'public', table: path } : { schema: path.slice(0, dot), table: path.slice(dot + 1) }
}

const fileEnding = /\.(zip|gz|shp|dbf|geojsonl?|json|csv|tsv|gpkg|gml|kml|kmz|gpx|tiff?|la[sz]|sql|backup|fgb|tab)$/i

const stemOf = (name: string) => name.replace(/(\.[a-z]+)+$/i, '')

/** The schema of a service's tables. */
function schemaOf(service: string): string {
  const name = safeName(service)
  return /^(public|pg_|information_schema|topology|tiger|geosocle$)/.test(name) ? `s_${name}` : name
}
