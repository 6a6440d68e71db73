import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
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
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
const sheet = 'src/web/style.css'
const lasting = 'style.css'
const kept = new Map<string, Promise<Asset>>()
let entries: Readonly<Record<string, Entry>> | undefined

/** The files of these viewers and of the style sheet. @throws Error where the viewers are not built */
export function assetsOf(viewers: readonly Viewer[]): PageAssets {
  const found = viewers.map(viewer => entryOf(`src/web/viewers/${viewer}.ts`))
  const styles = [...found.flatMap(({ css = [] }) => css), entryOf(sheet).file]
  return { styles, scripts: found.map(({ file }) => file) }
}

/**
 * A file below `/assets/` by its name; undefined for any name that the build did not make. `style.css` is the style
 * sheet under a name that lasts, for pages that know no build.
 */
export async function findAsset(name: string): Promise<Asset | undefined> {
  const file = name === lasting ? entryOf(sheet).file : name
  if (!files().has(file)) return undefined
  let reading = kept.get(file)
  if (!reading) {
    reading = load(file)
    kept.set(file, reading)
    reading.catch(() => kept.delete(file))
  }
  const asset = await reading
  return file === name ? asset : { ...asset, immutable: false }
}

async function load(file: string): Promise<Asset> {
  const bytes = await readFile(new URL(file, folder))
  const etag = `"${hash([bytes.toString('base64')])}"`
  return { bytes, media: media[extname(file)] ?? 'application/octet-stream', etag, immutable: true }
}

function files(): ReadonlySet<string> {
  return new Set(Object.values(manifest()).flatMap(({ file, css = [] }) => [file, ...css]))
}

function entryOf(source: string): Entry {
  const found = manifest()[source]
  if (!found) throw new Error(`the build has no ${source}: run "npm run build"`)
  return found
}

function manifest(): Readonly<Record<string, Entry>> {
  entries ??= JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Record<string, Entry>
  return entries
}
