import type { Collection } from '../../core/catalog.ts'
import { ServiceError } from '../../core/error.ts'
import type { Language } from '../../core/request.ts'
import { say } from '../../core/text.ts'

/** The name that each layer's default style has beside its own, and another one that clients use for it. */
const DEFAULT = 'default'
const NORMAL = 'normal'

export interface NamedStyle {
  readonly name: string
  readonly title: string
}

const words = { fr: 'Style par défaut', en: 'Default style' }

/** The styles of a layer as documents list them: the default one first, under the name `default`. */
export function namedStyles(collection: Collection, language: Language): readonly NamedStyle[] {
  const own = collection.styles.map(style => ({ name: style.id, title: say(style.title ?? style.id, language) }))
  if (own.some(({ name }) => name === DEFAULT)) return own
  return [{ name: DEFAULT, title: say(collection.styles[0]?.title ?? words, language) }, ...own]
}

/**
 * The id of the style that a request means by `name`; undefined for the default one.
 * @throws unknown-style naming `parameter`
 */
export function styleOf(collection: Collection, name: string, parameter: string): string | undefined {
  if (collection.styles.some(style => style.id === name)) return name
  if (name === '' || name === DEFAULT || name === NORMAL) return undefined
  const names = namedStyles(collection, 'en').map(style => style.name)
  const message = `The layer ${collection.id} has no style "${name.slice(0, 100)}"; it has: ${names.join(', ')}.`
  throw new ServiceError('unknown-style', message, { parameter })
}
