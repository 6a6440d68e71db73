import { invalid, ServiceError } from '../core/error.ts'
import type { Property, Value } from '../core/feature.ts'

/**
 * The value that a query's text means for a property.
 * @throws unknown-parameter for a name that is no property, invalid-parameter for a text of the wrong type
 */
export function equality(
  properties: readonly Property[],
  name: string,
  text: string,
): { property: string; value: Value } {
  const property = properties.find(candidate => candidate.name === name)
  if (!property) {
    const known = properties.map(candidate => candidate.name).join(', ')
    throw new ServiceError(
      'unknown-parameter',
      `There is no parameter or property "${name.slice(0, 60)}"; properties are: ${known.slice(0, 1000)}.`,
      {
        parameter: name.slice(0, 60),
      },
    )
  }
  return { property: name, value: valueMeant(property, text) }
}

function valueMeant({ name, type }: Property, text: string): Value {
  if (type === 'integer' || type === 'number') {
    const value = Number(text)
    if (!/^[-+]?[\d.]+(?:[eE][-+]?\d+)?$/.test(text) || !Number.isFinite(value))
      throw invalid(name, `${name} is compared with a number.`)
    if (type === 'integer' && !Number.isInteger(value)) throw invalid(name, `${name} is compared with a whole number.`)
    return value
  }
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw invalid(name, `${name} is compared with true or false.`)
    return text === 'true'
  }
  if (type === 'date' || type === 'date-time') {
    if (!/^\d{4}-\d{2}-\d{2}(?:[Tt ]|$)/.test(text) || Number.isNaN(Date.parse(text)))
      throw invalid(name, `${name} is compared with an RFC 3339 date or date-time.`)
    return text
  }
  if (type === 'json') throw invalid(name, `${name} holds a structure: it cannot be compared.`)
  return text
}
