import type { FeatureRow, Value } from './feature.ts'
import { type FieldBytes, type Form, fieldBytes, readNumeric, readValue } from './field.ts'
import { joinId } from './id.ts'
import { type GeometryVisitor, wkbReader } from './wkb.ts'

/** Rows as one buffer that crosses threads without being copied. */
export interface Rows {
  readonly count: number
  /** The fields of each row one after the other: their length in four bytes (-1: null), then so many bytes. */
  readonly bytes: Uint8Array
  /** Where each row begins, and where the last one ends: count + 1. What lies between two rows means nothing. */
  readonly offsets: Uint32Array
  /** How each field is to be read. */
  readonly forms: readonly Form[]
}

/**
 * Features as rows. The first field is the geometry as `FeatureRow` has it (none: null, or an empty one), the next are
 * the parts of the id, then come the values of `columns`.
 */
export interface PackedFeatures extends Rows {
  readonly columns: readonly string[]
}

/** Packs rows of a source that has them as objects, each value as JSON; `columns` are the names of their values. */
export function packFeatures(rows: readonly FeatureRow[], columns: readonly string[]): PackedFeatures {
  const texts = rows.map(row => [row.id, ...row.values].map(value => Buffer.from(JSON.stringify(value))))
  const sizes = rows.map(({ geometry }, i) =>
    texts[i]!.reduce((sum, text) => sum + 4 + text.length, 4 + (geometry?.length ?? 0)),
  )
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  const offsets = new Uint32Array(rows.length + 1)
  let at = 0
  const add = (field: Uint8Array | null) => {
    view.setInt32(at, field?.length ?? -1)
    if (field) bytes.set(field, at + 4)
    at += 4 + (field?.length ?? 0)
  }
  for (const [i, { geometry }] of rows.entries()) {
    add(geometry)
    for (const text of texts[i]!) add(text)
    offsets[i + 1] = at
  }
  const forms: Form[] = ['bytes', 'json', ...columns.map(() => 'json' as const)]
  return { count: rows.length, bytes, offsets, forms, columns }
}

/** The first `count` of them. */
export function firstFeatures<R extends Rows>(rows: R, count: number): R {
  return count >= rows.count ? rows : { ...rows, count, offsets: rows.offsets.subarray(0, count + 1) }
}

/** Batches of the same columns as one. */
export function joinFeatures(batches: readonly PackedFeatures[]): PackedFeatures {
  const [first] = batches
  if (first && batches.length === 1) return first
  const bytes = new Uint8Array(batches.reduce((sum, batch) => sum + batch.bytes.length, 0))
  const count = batches.reduce((sum, batch) => sum + batch.count, 0)
  const offsets = new Uint32Array(count + 1)
  let [row, at] = [0, 0]
  for (const batch of batches) {
    bytes.set(batch.bytes, at)
    for (let i = 0; i <= batch.count; i++) offsets[row + i] = batch.offsets[i]! + at
    row += batch.count
    at += batch.bytes.length
  }
  return { count, bytes, offsets, forms: first?.forms ?? [], columns: first?.columns ?? [] }
}

/** Bytes of the rows. */
export function weightOf({ count, offsets }: Rows): number {
  return count === 0 ? 0 : offsets[count]! - offsets[0]!
}

/** Stands on one field of packed rows after the other. */
export class FieldWalk {
  readonly fields: FieldBytes
  /** Where the field's value begins, and its bytes; -1: null. */
  at = 0
  length = -1
  private readonly offsets: Uint32Array
  private end = 0

  constructor({ bytes, offsets }: Rows) {
    this.fields = fieldBytes(bytes)
    this.offsets = offsets
  }

  /** Steps before a row's first field. */
  row(index: number): void {
    this.end = this.offsets[index]!
  }

  next(): this {
    this.length = this.fields.view.getInt32(this.end)
    this.at = this.end + 4
    this.end = this.length > 0 ? this.at + this.length : this.at
    return this
  }

  value(form: Form): Value {
    return this.length < 0 ? null : readValue(form, this.fields, this.at, this.length)
  }
}

/** Tells the visitor the geometry of a row; false where it has none. @throws source-failed for bytes that are no WKB */
export function geometryReader(packed: PackedFeatures, visitor: GeometryVisitor): (row: number) => boolean {
  const read = wkbReader(packed.bytes, visitor)
  const walk = new FieldWalk(packed)
  return row => {
    walk.row(row)
    const { at, length } = walk.next()
    if (length <= 0) return false
    read(at, at + length)
    return true
  }
}

/** The features as objects, each made as it is taken. */
export function* rowsOf(packed: PackedFeatures): Generator<FeatureRow> {
  const { forms, columns, bytes, count } = packed
  const walk = new FieldWalk(packed)
  for (let row = 0; row < count; row++) {
    walk.row(row)
    const { at, length } = walk.next()
    const geometry = hasVertices(walk.fields.view, at, length) ? bytes.subarray(at, at + length) : null
    const id = nextId(packed, walk)
    yield { id, values: forms.slice(-columns.length || forms.length).map(form => walk.next().value(form)), geometry }
  }
}

/** The id whose parts are the next fields; `null` as a word where there is none. */
export function nextId(packed: PackedFeatures, walk: FieldWalk): string | number {
  if (idParts(packed) > 1) return joinId(nextParts(packed, walk))
  const form = packed.forms[1]!
  if (form !== 'numeric') return (walk.next().value(form) ?? 'null') as string | number
  const [text] = nextParts(packed, walk) as [string]
  const value = Number(text)
  return Number.isSafeInteger(value) && String(value) === text ? value : text
}

/** Parts that the features' ids have. */
export const idParts = ({ forms, columns }: PackedFeatures) => forms.length - columns.length - 1

/** The texts of an id's parts, which are the next fields. */
export function nextParts(packed: PackedFeatures, walk: FieldWalk): string[] {
  return packed.forms.slice(1, 1 + idParts(packed)).map(form => {
    const { at, length, fields } = walk.next()
    return form === 'numeric' && length > 0 ? readNumeric(fields.view, at) : String(walk.value(form))
  })
}

const point = 1

/** False for no WKB at all, a point of NaN and a geometry without parts; broken ones are left to their reader. */
function hasVertices(view: DataView, at: number, length: number): boolean {
  if (length < 9) return false
  const little = view.getUint8(at) === 1
  const type = view.getUint32(at + 1, little)
  const first = type & 0x20000000 ? 9 : 5
  const isPoint = (type & 0x0fffffff) % 1000 === point
  if (first + (isPoint ? 8 : 4) > length) return true
  return isPoint ? !Number.isNaN(view.getFloat64(at + first, little)) : view.getUint32(at + first, little) > 0
}
