import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Document, isMap, parseDocument } from 'yaml'
import { LoadError } from './layer.ts'
import { writeWhole } from './whole.ts'

/** Plain data of a YAML section. */
export type Section = { readonly [key: string]: unknown }

export interface Publication {
  /** Absolute path of the service's file. */
  readonly file: string
  /** Folder of the configuration: where the JSON Schemas are, if they are. */
  readonly folder: string
  /** Title, description…: only written where the file has none yet. */
  readonly about: Section
  readonly collections: readonly { readonly id: string; readonly body: Section & { readonly source: Section } }[]
}

/**
 * Writes collections into a service's file. What somebody wrote there by hand, comments included, stays: of a
 * collection that is there already only the source is replaced.
 * @throws LoadError where the file is no YAML
 */
export async function publish({ file, folder, about, collections }: Publication): Promise<void> {
  const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  const document = parseDocument(before ?? '')
  if (document.errors.length > 0)
    throw new LoadError(`${file}: this file is no valid YAML, so that nothing was written to it. Run "geosocle check".`)
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as typeof document.contents
  for (const [key, value] of Object.entries(about))
    if (value !== undefined && !document.has(key)) document.set(key, document.createNode(value))
  if (!isMap(document.get('collections'))) document.set('collections', document.createNode({}))
  for (const { id, body } of collections) merge(document, id, body)
  await mkdir(dirname(file), { recursive: true })
  const top = before === undefined ? await head(file, folder) : ''
  const text = top + document.toString({ lineWidth: before === undefined ? 120 : 0 })
  await writeWhole(file, text)
}

function merge(document: Document, id: string, body: Publication['collections'][number]['body']): void {
  const path = ['collections', id]
  if (document.hasIn(path) && isMap(document.getIn(path)))
    document.setIn([...path, 'source'], document.createNode(body.source))
  else document.setIn(path, document.createNode(body))
}

async function head(file: string, folder: string): Promise<string> {
  const schema = join(folder, 'schema', 'service.schema.json')
  const found = await stat(schema).catch(() => undefined)
  return found ? `# yaml-language-server: $schema=${relative(dirname(file), schema).replaceAll('\\', '/')}\n` : ''
}
