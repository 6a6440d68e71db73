import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Style } from '../core/style.ts'
import type { StyleFunction } from '../core/stylefunction.ts'
import { type Complaint, wholeFile } from './complaint.ts'
import { eachOf, readFileAt, type Stamp, sameStamp, stampOf, yamlFiles } from './folder.ts'
import { check } from './phrase.ts'
import { id as idSchema, styleFileSchema } from './sections.ts'
import { readYaml } from './yaml.ts'

/** The styles that collections may name, as their files say them now. */
export interface Shelf {
  /** By the name of their file; undefined where that file has mistakes. The same object while its file does not change. */
  readonly styles: ReadonlyMap<string, Style | undefined>
  readonly complaints: readonly Complaint[]
  readonly stamps: readonly Stamp[]
}

export interface ShelfOptions {
  /** The configuration's folder: its `styles/` go before those of the same name that come with Géosocle. */
  readonly folder: string
  /** Folder of the styles that come with Géosocle; undefined for none. */
  readonly shipped: string | undefined
  readonly functions: readonly StyleFunction[]
  readonly env: Readonly<Record<string, string | undefined>>
}

interface StyleFile {
  readonly stamp: Stamp
  readonly name: string
  readonly value: Style | undefined
  readonly complaints: readonly Complaint[]
}

/** The folder `styles` of this package. */
export const shippedStyles = fileURLToPath(new URL('../../styles', import.meta.url))

/** Folder of the styles of a configuration. */
export const stylesFolder = (folder: string) => join(folder, 'styles')

const MAX_STYLES = 10_000

/** Reads the styles again and again, `settled` once nobody writes to them; files that did not change are not parsed twice. */
export function createShelf({ folder, shipped, functions, env }: ShelfOptions): (settled?: boolean) => Promise<Shelf> {
  const schema = styleFileSchema(functions)
  const folders = [...new Set([stylesFolder(folder), ...(shipped === undefined ? [] : [resolve(shipped)])])]
  let known = new Map<string, StyleFile>()

  async function readStyle(path: string, settled: boolean): Promise<StyleFile | undefined> {
    const now = await stampOf(path)
    if (!now) return undefined
    const before = known.get(path)
    if (before && sameStamp(before.stamp, now)) return before
    const file = await readFileAt(path, now, settled)
    if (!file) return undefined
    const { stamp } = file
    const label = relative(folder, path).replaceAll('\\', '/')
    const name = basename(path).replace(/\.ya?ml$/, '')
    const wrong = (complaints: readonly Complaint[]) => ({ stamp, name, value: undefined, complaints })
    if (!idSchema.safeParse(name).success)
      return wrong([wholeFile(label, 'the name of this file makes no id: letters A-Z a-z, digits and _ . : -')])
    if ('problem' in file) return wrong([wholeFile(label, file.problem)])
    const yaml = readYaml(label, file.text, env)
    if (yaml.complaints.length > 0) return wrong(yaml.complaints)
    if (yaml.value === null || yaml.value === undefined) return wrong([yaml.at([], 'this file is empty')])
    const { value, complaints } = check(schema, yaml)
    return value ? { stamp, name, value: { id: name, ...value }, complaints } : wrong(complaints)
  }

  return async (settled = false) => {
    const next = new Map<string, StyleFile>()
    const styles = new Map<string, Style | undefined>()
    const complaints: Complaint[] = []
    for (const from of folders) {
      const names = (await yamlFiles(from)) ?? []
      const label = relative(folder, from).replaceAll('\\', '/')
      if (names.length > MAX_STYLES) complaints.push(wholeFile(label, `there are more than ${MAX_STYLES} styles`))
      const paths = names.slice(0, MAX_STYLES).map(name => join(from, name))
      const here = new Map<string, string>()
      for (const [i, file] of (await eachOf(paths, 16, path => readStyle(path, settled))).entries()) {
        if (!file) continue
        next.set(paths[i]!, file)
        complaints.push(...file.complaints)
        const twin = here.get(file.name)
        if (twin !== undefined)
          complaints.push(wholeFile(`${label}/${names[i]}`, `the style "${file.name}" is already in ${twin}`))
        here.set(file.name, names[i]!)
        if (!styles.has(file.name)) styles.set(file.name, file.value)
      }
    }
    known = next
    return { styles, complaints, stamps: [...next.values()].map(({ stamp }) => stamp) }
  }
}
