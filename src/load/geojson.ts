import type { Crs } from '../core/crs/crs.ts'
import { epsg } from '../core/crs/crs.ts'
import { ewkbOf, type Reach } from './ewkb.ts'
import { Inference, literal } from './infer.ts'
import { bytesOf, type Input } from './input.ts'
import { type Column, type Layer, LoadError, type Row } from './layer.ts'
import { crsOfMember } from './projection.ts'
import { lines, scanCollection } from './scan.ts'

type Json = Record<string, unknown>

const ID = 'id'

/**
 * A GeoJSON document or a sequence of features, of any size: read once for its columns, once for its rows.
 * `given` is the CRS that the operator names for data that tell none.
 * @throws LoadError
 */
export async function readGeoJson(
  input: Input,
  sequence: boolean,
  given: Crs | undefined,
  signal: AbortSignal,
): Promise<Layer> {
  const { place } = input
  const inference = new Inference(place)
  const reach: Reach = { x: 0, y: 0 }
  let count = 0
  let member: unknown
  let name: unknown
  let hasIds = false
  let geometry = false
  for await (const item of features(input, sequence, signal)) {
    if (item.kind === 'around') {
      member = item.value.crs
      name = item.value.name
      continue
    }
    count++
    const { id, properties } = item.value
    if (id !== undefined && id !== null) {
      hasIds = true
      if (!Object.hasOwn((properties as Json | null) ?? {}, ID))
        inference.see(ID, typeof id === 'number' ? id : String(id))
    }
    for (const [key, value] of Object.entries((properties as Json | null) ?? {})) inference.see(key, value)
    if (shape(item.value, reach, place, count) !== null) geometry = true
  }
  if (count === 0) throw new LoadError(`${place}: there is no feature in it.`)
  const columns = inference.columns()
  const lonLat = reach.x <= 360 && reach.y <= 90.000001
  return {
    name: typeof name === 'string' && name !== '' ? name : input.name.replace(/(\.[a-z]+)+$/i, ''),
    place,
    format: sequence ? 'GeoJSONSeq' : 'GeoJSON',
    encoding: 'UTF-8',
    crs: crsOf(member, given, lonLat),
    geometry,
    columns,
    count,
    notes: hasIds && columns[0]?.title !== ID ? ['the ids of the features are the column id'] : [],
    rows: inner => rowsOf(input, sequence, columns, inner),
  }
}

/** RFC 7946 §4: longitudes and latitudes, unless an older `crs` member says otherwise. */
function crsOf(member: unknown, given: Crs | undefined, lonLat: boolean): Crs | undefined {
  if (member !== undefined && member !== null) return crsOfMember(member) ?? given
  if (lonLat && given?.kind !== 'geographic') return epsg(4326)
  return given
}

async function* rowsOf(
  input: Input,
  sequence: boolean,
  columns: readonly Column[],
  signal: AbortSignal,
): AsyncGenerator<Row> {
  let number = 0
  for await (const item of features(input, sequence, signal)) {
    if (item.kind === 'around') continue
    number++
    const properties = (item.value.properties as Json | null) ?? {}
    const values = columns.map(({ title, type }) => {
      const value = title === ID && !Object.hasOwn(properties, ID) ? item.value.id : properties[title]
      return plain(value, type === 'jsonb', input.place, number)
    })
    yield { values, geometry: shape(item.value, undefined, input.place, number) }
  }
}

/** @throws LoadError where a value is nested deeper than text is made of it */
function plain(value: unknown, json: boolean, place: string, number: number): string | null {
  try {
    return json && value !== null && value !== undefined ? JSON.stringify(value) : literal(value)
  } catch {
    throw new LoadError(`${place}: feature ${number} has a value that is nested too deeply. Mend or remove it.`)
  }
}

function shape(feature: Json, reach: Reach | undefined, place: string, number: number): string | null {
  try {
    return ewkbOf(feature.geometry, reach)
  } catch (error) {
    throw new LoadError(
      `${place}: feature ${number} has a broken geometry (${(error as Error).message}). Mend or remove it.`,
    )
  }
}

async function* features(input: Input, sequence: boolean, signal: AbortSignal) {
  try {
    if (!sequence) {
      let single: Json | undefined
      for await (const item of scanCollection(bytesOf(input))) {
        signal.throwIfAborted()
        if (item.kind === 'around') single = item.value
        yield item
      }
      yield* alone(single)
      return
    }
    for await (const line of lines(bytesOf(input))) {
      signal.throwIfAborted()
      const text = line.slice(Math.max(0, line.indexOf('{'))).trim()
      if (text === '') continue
      const value = JSON.parse(text) as Json | null
      if (value === null || typeof value !== 'object') throw new SyntaxError('a line that is no object')
      yield { kind: 'feature' as const, value: value.type === 'Feature' ? value : { geometry: value, properties: {} } }
    }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError)
      throw new LoadError(`${input.place}: it is no valid JSON (${error.message}). Fetch or export it again.`)
    throw error
  }
}

/** A document that is one feature or one geometry. */
function* alone(document: Json | undefined): Generator<{ kind: 'feature'; value: Json }> {
  if (document?.type === 'Feature') yield { kind: 'feature', value: document }
  else if (document?.coordinates !== undefined || document?.geometries !== undefined)
    yield { kind: 'feature', value: { geometry: document, properties: {} } }
}
