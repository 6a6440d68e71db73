import { conversion } from '../core/crs/conversion.ts'
import type { Form } from '../core/field.ts'
import type { Link } from '../core/link.ts'
import { FieldWalk, nextId } from '../core/packed.ts'
import type { FeaturePage } from '../core/payload.ts'
import { numberBytes, writeNumber } from './digits.ts'
import { geometryWriter } from './geojson-geometry.ts'
import type { Text } from './text.ts'

/** Writes the features of a page one by one, with the links that `linksOf` gives for each id. */
export function featureWriter(
  page: FeaturePage,
  text: Text,
): (row: number, linksOf: (id: string | number) => readonly Link[]) => void {
  const { features, stored, crs } = page
  const walk = new FieldWalk(features)
  const writeGeometry = geometryWriter(features.bytes, conversion(stored, crs), crs, text)
  const forms = features.forms.slice(features.forms.length - features.columns.length)
  const names = features.columns.map((name, i) => Buffer.from(`${i === 0 ? '' : ','}${JSON.stringify(name)}:`))
  return (row, linksOf) => {
    walk.row(row)
    const { at, length } = walk.next()
    const id = nextId(features, walk)
    text.copy(head)
    text.add(JSON.stringify(id))
    text.copy(geometry)
    writeGeometry(at, length)
    text.copy(properties)
    for (const [i, form] of forms.entries()) {
      text.copy(names[i]!)
      writeValue(walk.next(), form, text)
    }
    const links = linksOf(id)
    text.add(links.length === 0 ? '}}' : `},"links":${JSON.stringify(links)}}`)
  }
}

const head = Buffer.from('{"type":"Feature","id":')
const geometry = Buffer.from(',"geometry":')
const properties = Buffer.from(',"properties":{')

const quote = 0x22
const backslash = 0x5c

function writeValue(walk: FieldWalk, form: Form, text: Text): void {
  const { at, length, fields } = walk
  if (length < 0) text.add('null')
  else if (form === 'text' && isPlain(fields.buffer, at, length)) {
    text.reserve(length + 2)
    text.bytes[text.length++] = quote
    text.copy(fields.buffer, at, at + length)
    text.bytes[text.length++] = quote
  } else if (form === 'int4' || form === 'int2') {
    text.reserve(numberBytes)
    text.length = writeNumber(text.bytes, text.length, walk.value(form) as number, 0)
  } else if (form === 'json') text.copy(fields.buffer, at, at + length)
  else if (form === 'jsonb') text.copy(fields.buffer, at + 1, at + length)
  else text.add(JSON.stringify(walk.value(form)))
}

/** True for text that stands in JSON as it is. */
function isPlain(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 || byte === quote || byte === backslash) return false
  }
  return true
}
