import type { Collection } from '../core/catalog.ts'
import { ServiceError } from '../core/error.ts'
import type { Facts } from '../core/facts.ts'
import type { Style } from '../core/style.ts'
import type { StyleFunction } from '../core/stylefunction.ts'
import { styleFunctions } from '../render/index.ts'

/** Names under which clients ask for "the default style" where the collection has no style of that name. */
export const defaultStyles: readonly string[] = ['', 'default', 'normal']

/** The style that a request means. @throws unknown-style */
export function styleOf(collection: Collection, facts: Facts, id: string | undefined): Style {
  const found = id === undefined ? undefined : collection.styles.find(style => style.id === id)
  if (found) return found
  if (id !== undefined && !defaultStyles.includes(id)) {
    const names = ['default', ...collection.styles.map(style => style.id)].join(', ')
    throw new ServiceError('unknown-style', `"${collection.id}" has no style "${id.slice(0, 60)}"; it has: ${names}.`, {
      parameter: 'style',
    })
  }
  return collection.styles[0] ?? plainStyle(facts)
}

/** How data are drawn for which nobody chose a style. */
function plainStyle(facts: Facts): Style {
  const suits = ({ of, suits }: StyleFunction) =>
    facts.raster ? of === 'raster' && suits?.(facts.raster) : of === 'features'
  const found = styleFunctions.find(suits)
  if (!found) throw new Error('no style function suits these data')
  return { id: 'default', use: found.use, options: found.options.parse({}) as Style['options'] }
}

export function styleFunctionOf({ use }: Style): StyleFunction {
  const found = styleFunctions.find(candidate => candidate.use === use)
  if (!found) throw new Error(`no style function "${use}"`)
  return found
}
