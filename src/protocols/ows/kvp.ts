import type { View } from '../../core/catalog.ts'
import type { Encoder, Encoders } from '../../core/encoder.ts'
import { ServiceError } from '../../core/error.ts'
import { answers } from '../../core/media.ts'
import {
  custom,
  type Param,
  type Params,
  parseNumber,
  type ReadRules,
  readParams,
  type Values,
} from '../../core/param.ts'
import type { Request } from '../../core/request.ts'

const rules: ReadRules = { fold: true, strangers: 'ignore' }

/**
 * Reads key-value pairs as OWS has them: names in any case, strangers ignored, a name given twice with two values
 * is an error (OWS Common 06-121r3 §11.5.2).
 * @throws missing-parameter, invalid-parameter
 */
export function readKvp<P extends Params>(params: P, request: Request): Values<P> {
  return readParams(params, request, rules)
}

/** What a route says of its parameters that only some of its operations need: none of them is required of all. */
export function described(...all: readonly Params[]): Params {
  const entries = all.flatMap(params => Object.entries(params))
  return Object.fromEntries(entries.map(([key, param]) => [key, { ...param, required: false }]))
}

/** The first value of a pair by its lower-case name, unread: for reports, which must not fail. */
export function peek(request: Request, name: string): string | undefined {
  return request.query.find(([key]) => key.toLowerCase() === name)?.[1]
}

/** An empty value counts as none: `TRANSPARENT=` is what clients send for "as you like". */
export function blank<T>(param: Param<T>): Param<T | undefined> {
  return { ...param, read: text => (text === '' ? param.fallback : param.read(text)) }
}

/** `SERVICE`: the one word, in any case; anything else is another service's request. */
export function service(word: 'WMS' | 'WMTS', name: string, required: boolean): Param<string> {
  return custom(
    name,
    { required, description: { fr: 'Le service.', en: 'The service.' }, schema: { type: 'string', enum: [word] } },
    text => {
      if (text.toUpperCase() === word) return word
      throw new ServiceError('invalid-parameter', `${name} must be ${word} here.`, { parameter: name })
    },
  )
}

/** A URL as the prefix of a KVP request: it ends with `?` or `&` (WMS 1.3.0 §6.3.3, WMTS 1.0.0 §8.2). */
export function prefix(url: string): string {
  return url.includes('?') ? `${url}&` : `${url}?`
}

/** @throws unknown-format naming `parameter` where no encoder of pixels has this media type */
export function pixelEncoder(encoders: Encoders, text: string, parameter: string): Encoder {
  const offers = encoders.of('pixels')
  const found = offers.find(offer => answers(offer, text.toLowerCase()))
  if (found) return found
  const media = offers.map(offer => offer.media).join(', ')
  throw new ServiceError('unknown-format', `${parameter} must be one of: ${media}.`, { parameter })
}

export type Freshness = 'older' | 'equal'

/**
 * Compares the client's update sequence with the catalogue's; undefined where the client has none that is a number.
 * @throws update-sequence-invalid for one that is still to come
 */
export function freshness(text: string | undefined, view: View): Freshness | undefined {
  const theirs = parseNumber(text ?? '')
  if (theirs === undefined) return undefined
  if (theirs > view.sequence) {
    const message = `The update sequence ${theirs} is still to come: it is ${view.sequence} now.`
    throw new ServiceError('update-sequence-invalid', message)
  }
  return theirs === view.sequence ? 'equal' : 'older'
}
