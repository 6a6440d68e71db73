import { basename } from 'node:path'
import { hash } from '../core/key.ts'
import type { Style } from '../core/style.ts'
import type { Complaint } from './complaint.ts'
import type { CollectionConfig, ServiceConfig } from './config.ts'
import { suggest } from './guess.ts'
import { check } from './phrase.ts'
import type { CollectionDraft, ServiceFile, serviceSchema } from './schema.ts'
import { id as idSchema } from './sections.ts'
import type { Shelf } from './shelf.ts'
import type { ReadYaml } from './yaml.ts'

/** A service as its file says it: what it needs of other files is named, and not there yet. */
export interface ServiceDraft {
  readonly id: string
  readonly file: string
  readonly service: Omit<ServiceFile, 'collections'>
  readonly collections: readonly {
    readonly id: string
    readonly collection: CollectionDraft
    readonly at: Complaint
    readonly sourceAt: Complaint
  }[]
  /** Styles that are named, with the place of each. */
  readonly words: readonly { readonly name: string; readonly at: Complaint }[]
}

/** A service with the styles that it names. */
export interface Furnished {
  readonly draft: ServiceDraft
  readonly styles: readonly (Style | undefined)[]
  /** Undefined where a style is missing. */
  readonly value: ServiceConfig | undefined
  readonly complaints: readonly Complaint[]
}

/** Checks one file of the folder of services; the name of the file is the id of a service that gives none. */
export function draftService(
  yaml: ReadYaml,
  label: string,
  schema: ReturnType<typeof serviceSchema>,
): { value: ServiceDraft | undefined; complaints: readonly Complaint[] } {
  if (yaml.complaints.length > 0) return { value: undefined, complaints: yaml.complaints }
  // An editor empties a file before it writes: such a moment must not unpublish a service.
  if (yaml.value === null || yaml.value === undefined)
    return { value: undefined, complaints: [yaml.at([], 'this file is empty')] }
  const { value, complaints } = check(schema, yaml)
  if (!value) return { value: undefined, complaints }
  const { collections: entries, ...service } = value
  const id = service.id ?? basename(label).replace(/\.ya?ml$/, '')
  if (!idSchema.safeParse(id).success) {
    const message = `the file's name makes no id ("${id}"): give one with "id:"`
    return { value: undefined, complaints: [yaml.at([], message)] }
  }
  const all = Object.entries(entries)
  const collections = all.map(([name, collection]) => ({
    id: name,
    collection,
    at: yaml.at(['collections'], '', name),
    sourceAt: yaml.at(['collections', name, 'source', 'path'], ''),
  }))
  const words = all.flatMap(([name, { styles }]) =>
    styles.flatMap((style, i) =>
      typeof style === 'string' ? { name: style, at: yaml.at(['collections', name, 'styles', i], '') } : [],
    ),
  )
  return { value: { id, file: label, service, collections, words }, complaints: [] }
}

/** Puts styles in the place of their names; `before` is given back where it still holds. */
export function furnish(draft: ServiceDraft, { styles }: Shelf, before: Furnished | undefined): Furnished {
  const found = draft.words.map(({ name }) => styles.get(name))
  if (before?.draft === draft && before.value && found.every((style, i) => style === before.styles[i])) return before
  const complaints = draft.words.flatMap(({ name, at }): Complaint[] =>
    styles.has(name) ? [] : [{ ...at, message: `there is no style "${name}"${suggest(name, [...styles.keys()])}` }],
  )
  // A style whose own file has mistakes is complained of there.
  const value = found.includes(undefined) ? undefined : finish(draft, styles)
  return { draft, styles: found, value, complaints }
}

function finish({ id, file, service, collections: drafts }: ServiceDraft, shelf: Shelf['styles']): ServiceConfig {
  const collections = drafts.map(({ id: name, collection: draft, at, sourceAt }): CollectionConfig => {
    const styles = draft.styles.flatMap(style => (typeof style === 'string' ? (shelf.get(style) ?? []) : style))
    const collection = { ...draft, styles }
    return { id: name, hash: hash([JSON.stringify(collection)]), collection, at, sourceAt }
  })
  const content = hash([file, id, JSON.stringify(service), ...collections.flatMap(one => [one.id, one.hash])])
  return { id, file, hash: content, service, collections }
}
