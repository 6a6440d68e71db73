import { ServiceError } from './error.ts'

/** An axis beside x and y: `time`, `elevation` or any other; its values are sorted as the data have them. */
export interface Dimension {
  readonly name: string
  /** `ISO8601` for time, `CRS:88` or EPSG code for heights, else UCUM. */
  readonly units: string
  readonly unitSymbol?: string
  readonly values: readonly string[]
  readonly default?: string
  readonly multiple: boolean
  readonly nearest: boolean
}

export interface DimensionSelection {
  readonly name: string
  readonly values: readonly string[]
  /** `default` or `nearest` where the server chose: WMS sends it as a warning (06-042 §C.4.2). */
  readonly chosen?: 'default' | 'nearest'
}

/**
 * Finds the values that a request means; without a text, the default.
 * @throws `missing-parameter` where there is no default, `invalid-parameter` where the value does not exist.
 */
export function select(dimension: Dimension, text: string | undefined): DimensionSelection {
  const { name, values } = dimension
  if (text === undefined || text === 'default') {
    if (dimension.default === undefined)
      throw new ServiceError('missing-parameter', `The dimension ${name} has no default: give a value.`, {
        parameter: name,
      })
    return { name, values: [dimension.default], chosen: 'default' }
  }
  const asked = text === 'current' ? [values.at(-1) ?? ''] : text.split(',')
  if (asked.length > 1 && !dimension.multiple)
    throw new ServiceError('invalid-parameter', `The dimension ${name} takes one value.`, { parameter: name })
  const unknown = asked.filter(value => !values.includes(value))
  if (unknown.length === 0) return { name, values: asked }
  const near = dimension.nearest && asked.length === 1 ? nearest(values, asked[0]!) : undefined
  if (near !== undefined) return { name, values: [near], chosen: 'nearest' }
  throw new ServiceError('invalid-parameter', `The dimension ${name} has no value "${unknown[0]!.slice(0, 40)}".`, {
    parameter: name,
  })
}

function nearest(values: readonly string[], text: string): string | undefined {
  const position = (value: string) => (/^[-+.\d]+$/.test(value) ? Number(value) : Date.parse(value))
  const target = position(text)
  if (Number.isNaN(target)) return undefined
  const distance = (value: string) => Math.abs(position(value) - target)
  return values.reduce<string | undefined>(
    (best, value) => (best === undefined || distance(value) < distance(best) ? value : best),
    undefined,
  )
}
