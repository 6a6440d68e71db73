import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { hash } from '../core/key.ts'

/** The browser's programs and the style sheet, each a file of `vite build`. */
export type Viewer = 'map' | 'copy' | 'filter' | 'starting'

/** Names of the files that a page needs, to be put after `/assets/`. */
export interface PageAssets {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

export interface Asset {
  readonly bytes: Uint8Array
  readonly media: string
  /** Strong, with its quotes. */
  readonly etag: string
  /** True where the name holds a hash of the content: it may be kept for ever. */
  readonly immutable: boolean
}

interface Entry {
  readonly file: string
  readonly css?: readonly string[]
}

// The same place from src/web and from dist/web.
const folder = new URL('../../dist/web/assets/', import.meta.url)
const media: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}
const kept = new Map<string, Promise<Asset>>()
let entries: Readonly<Record<string, Entry>> | undefined

/** The files of these viewers and of the style sheet. @throws Error where the viewers are not built */
export function assetsOf(viewers: readonly Viewer[]): PageAssets {
  const found = viewers.map(viewer => entryOf(`src/web/viewers/${viewer}.ts`))
  const styles = [...found.flatMap(({ css = [] }) => css), entryOf('src/web/style.css').file]
  return { styles, scripts: found.map(({ file }) => file) }
}

/** A file below `/assets/` by its name alone; undefined for any name that the build did not make. */
export async function findAsset(name: string): Promise<Asset | undefined> {
  const extension = /^[\w-]+\.(js|css)$/.exec(name)?.[1]
  if (!extension) return undefined
  const known = kept.get(name)
  if (known) return known
  const names = await readdir(folder).catch((): string[] => [])
  if (!names.includes(name)) return undefined
  const reading = load(name, media[extension]!)
  kept.set(name, reading)
  reading.catch(() => kept.delete(name))
  return reading
}

async function load(name: string, type: string): Promise<Asset> {
  const bytes = await readFile(new URL(name, folder))
  return { bytes, media: type, etag: `"${hash([bytes.toString('base64')])}"`, immutable: true }
}

function entryOf(source: string): Entry {
  entries ??= JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Record<string, Entry>
  const found = entries[source]
  if (!found) throw new Error(`the build has no ${source}: run "npm run build"`)
  return found
}
