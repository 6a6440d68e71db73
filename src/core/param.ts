import type { Box } from './box.ts'
import { swap } from './box.ts'
import { type Crs, parseCrs } from './crs/crs.ts'
import { invalid, ServiceError } from './error.ts'
import type { Json } from './payload.ts'
import type { Request } from './request.ts'
import type { Text } from './text.ts'

/** One parameter of a route: how it is read, and how it describes itself to OpenAPI. */
export interface Param<T> {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly required: boolean
  readonly description: Text
  readonly schema: { readonly [key: string]: Json }
  /** @throws invalid-parameter with the parameter's name and what would be right */
  read(text: string): T
  readonly fallback?: T
}

export type Params = Readonly<Record<string, Param<unknown>>>
export type Values<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never }

export interface ReadRules {
  /** Names in any case (OWS); else exactly as declared (OGC API). */
  readonly fold: boolean
  /** What becomes of a parameter that nobody declared. */
  readonly strangers: 'refuse' | 'ignore'
  /** Names that are let through although not declared: keys to carry on, queryables. */
  readonly allow?: readonly string[]
}

/**
 * Reads the query and the path by their declarations. A name given twice with the same value is one (OWS: with
 * different values an error; OGC API: the last counts).
 * @throws unknown-parameter, missing-parameter, invalid-parameter
 */
export function readParams<P extends Params>(params: P, request: Request, rules: ReadRules): Values<P> {
  const given = collect(request, rules)
  if (rules.strangers === 'refuse' && given.size > 0) refuseStrangers(given, params, rules)
  const values: Record<string, unknown> = {}
  for (const [key, param] of Object.entries(params)) {
    const text = param.in === 'path' ? request.vars[param.name] : given.get(fold(param.name, rules))
    if (text === undefined && param.required)
      throw new ServiceError('missing-parameter', `The parameter ${param.name} is missing.`, { parameter: param.name })
    values[key] = text === undefined ? param.fallback : param.read(text)
  }
  return values as Values<P>
}

function refuseStrangers(given: ReadonlyMap<string, string>, params: Params, rules: ReadRules): void {
  const inQuery = Object.values(params).filter(param => param.in === 'query')
  const declared = new Set(inQuery.map(param => fold(param.name, rules)))
  for (const name of given.keys()) {
    if (declared.has(name) || rules.allow?.includes(name)) continue
    const known = inQuery.map(param => param.name)
    throw new ServiceError(
      'unknown-parameter',
      `There is no parameter "${name.slice(0, 60)}" here${known.length ? `; known are: ${known.join(', ')}` : ''}.`,
      { parameter: name.slice(0, 60) },
    )
  }
}

function collect(request: Request, rules: ReadRules): Map<string, string> {
  const given = new Map<string, string>()
  for (const [name, value] of request.query) {
    const folded = fold(name, rules)
    if (folded === '') continue
    const before = given.get(folded)
    if (rules.fold && before !== undefined && before !== value)
      throw new ServiceError(
        'invalid-parameter',
        `The parameter ${name.slice(0, 60)} was given twice with different values.`,
        {
          parameter: name.slice(0, 60),
        },
      )
    given.set(folded, value)
  }
  return given
}

const fold = (name: string, rules: ReadRules) => (rules.fold ? name.toLowerCase() : name)

type Options<T> = { in?: 'query' | 'path'; required?: boolean; description: Text; fallback?: T }

function make<T>(
  name: string,
  options: Options<T>,
  schema: { readonly [key: string]: Json },
  read: (text: string) => T,
): Param<T> {
  const { in: place = 'query', required = place === 'path', description, fallback } = options
  return { name, in: place, required, description, schema, read, ...(fallback === undefined ? {} : { fallback }) }
}

/** Leaves out what a parameter says of itself: `T | undefined` for an optional one without a fallback. */
export type Optional<T> = Param<T | undefined>

/** Text of at most `maxLength` characters. */
export function text(name: string, options: Options<string> & { maxLength?: number }): Param<string> {
  const { maxLength = 1000 } = options
  return make(name, options, { type: 'string' }, value => {
    if (value.length > maxLength) throw invalid(name, `${name} is longer than ${maxLength} characters.`)
    return value
  })
}

/** A whole number between `min` and `max`; where `clamp`, a larger one counts as `max`. */
export function integer(
  name: string,
  options: Options<number> & { min: number; max: number; clamp?: boolean },
): Param<number> {
  const { min, max, clamp = false, fallback } = options
  const schema = {
    type: 'integer',
    minimum: min,
    maximum: max,
    ...(fallback === undefined ? {} : { default: fallback }),
  }
  return make(name, options, schema, value => {
    const number = /^[-+]?\d{1,15}$/.test(value) ? Number(value) : Number.NaN
    if (clamp && number > max) return max
    if (!(number >= min && number <= max)) throw invalid(name, `${name} must be a whole number from ${min} to ${max}.`)
    return number
  })
}

/** One of a few words. */
export function choice<const W extends string>(
  name: string,
  words: readonly W[],
  options: Options<W> & { fold?: boolean },
): Param<W> {
  return make(name, options, { type: 'string', enum: words }, value => {
    const found = words.find(word => word === value || (options.fold && word.toLowerCase() === value.toLowerCase()))
    if (found === undefined) throw invalid(name, `${name} must be one of: ${words.join(', ')}.`)
    return found
  })
}

/** `true` or `false`, in any case. */
export function truth(name: string, options: Options<boolean>): Param<boolean> {
  return make(name, options, { type: 'boolean' }, value => {
    const word = value.toLowerCase()
    if (word !== 'true' && word !== 'false') throw invalid(name, `${name} must be true or false.`)
    return word === 'true'
  })
}

/** A decimal number; Infinity, hex and blanks are refused. */
export function number(name: string, options: Options<number> & { min?: number; max?: number }): Param<number> {
  const { min = -Infinity, max = Infinity } = options
  return make(name, options, { type: 'number' }, value => {
    const found = parseNumber(value)
    if (found === undefined || found < min || found > max)
      throw invalid(name, `${name} must be a number${range(min, max)}.`)
    return found
  })
}

const range = (min: number, max: number) =>
  min === -Infinity && max === Infinity
    ? ''
    : ` from ${min === -Infinity ? '…' : min} to ${max === Infinity ? '…' : max}`

/** Four or six numbers as they are on the wire; z is dropped. Axis order is settled with `orderBox` once the CRS is known. */
export function box(name: string, options: Options<Box>): Param<Box> {
  const schema = { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 6 }
  return make(name, options, schema, value => {
    const numbers = value.split(',', 7).map(parseNumber)
    if ((numbers.length !== 4 && numbers.length !== 6) || numbers.some(n => n === undefined))
      throw invalid(name, `${name} must be four (or six) numbers separated by commas.`)
    const [a, b, c, d, e] = numbers as number[]
    return numbers.length === 4 ? [a!, b!, c!, d!] : [a!, b!, d!, e!]
  })
}

/** A coordinate reference system in any of its spellings. */
export function crs(name: string, options: Options<Crs>): Param<Crs> {
  return make(name, options, { type: 'string', format: 'uri' }, value => {
    const found = parseCrs(value)
    if (!found)
      throw new ServiceError(
        'invalid-crs',
        `${name} "${value.slice(0, 100)}" is no CRS known here; an example is ${'http://www.opengis.net/def/crs/EPSG/0/2154'}.`,
        {
          parameter: name,
        },
      )
    return found
  })
}

/** Words separated by commas, at most `max` of them. */
export function list(name: string, options: Options<readonly string[]> & { max?: number }): Param<readonly string[]> {
  const { max = 100 } = options
  return make(name, options, { type: 'array', items: { type: 'string' } }, value => {
    const words = value.split(',')
    if (words.length > max) throw invalid(name, `${name} takes at most ${max} values.`)
    return words
  })
}

/** Anything that `read` understands. */
export function custom<T>(
  name: string,
  options: Options<T> & { schema: { readonly [key: string]: Json } },
  read: (text: string) => T,
): Param<T> {
  return make(name, options, options.schema, read)
}

/** A parameter that may be left out: undefined then. */
export function optional<T>(param: Param<T>): Optional<T> {
  return param as Optional<T>
}

/** A finite decimal (`1`, `-.5`, `+05E-3`), or undefined. */
export function parseNumber(text: string): number | undefined {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(text) || text.length > 40) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** A box in the order of its CRS's axes, put x first. */
export function orderBox(wire: Box, crs: Crs): Box {
  return crs.order === 'yx' ? swap(wire) : wire
}
