import type { Value } from '../core/feature.ts'
import type { Form } from '../core/field.ts'
import type { FieldWalk, PackedFeatures } from '../core/packed.ts'
import type { Message } from './message.ts'

export type TagValue = string | number | boolean

/** A layer's dictionaries: each name and each value is written once. A value's bytes are read once, not once a feature. */
export class Tags {
  readonly keys: string[] = []
  readonly values: TagValue[] = []
  private readonly columns: readonly string[]
  private readonly forms: readonly Form[]
  private readonly keyOf: (number | undefined)[] = []
  private readonly valueOf = new Map<TagValue, number>()
  /** A hash table of fields seen: where the bytes lie, how many they are, in which column, and the value's number (-1: none). */
  private seen = new Int32Array(4 * 1024)
  private count = 0

  constructor({ columns, forms }: PackedFeatures) {
    this.columns = columns
    this.forms = forms.slice(forms.length - columns.length)
  }

  /** Adds the pairs of a feature whose values are the next fields. */
  add(walk: FieldWalk, pairs: Message): void {
    for (let column = 0; column < this.columns.length; column++) {
      walk.next()
      if (walk.length < 0) continue
      const value = this.find(walk, column)
      if (value < 0) continue
      pairs.varint(this.key(column))
      pairs.varint(value)
    }
  }

  private key(column: number): number {
    const known = this.keyOf[column]
    if (known !== undefined) return known
    this.keyOf[column] = this.keys.length
    return this.keys.push(this.columns[column]!) - 1
  }

  private find(walk: FieldWalk, column: number): number {
    const { at, length } = walk
    const { buffer } = walk.fields
    let slot = this.slotOf(buffer, at, length, column)
    const { seen } = this
    const mask = seen.length / 4 - 1
    for (; seen[4 * slot + 1] !== 0; slot = (slot + 1) & mask) {
      if (seen[4 * slot + 1] !== length + 1 || seen[4 * slot + 2] !== column) continue
      if (same(buffer, seen[4 * slot]!, at, length)) return seen[4 * slot + 3]!
    }
    const value = this.value(walk.value(this.forms[column]!))
    seen[4 * slot] = at
    seen[4 * slot + 1] = length + 1
    seen[4 * slot + 2] = column
    seen[4 * slot + 3] = value
    if (++this.count * 8 > seen.length) this.grow(buffer)
    return value
  }

  private slotOf(bytes: Uint8Array, at: number, length: number, column: number): number {
    let hash = column
    for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
    return (hash ^ (hash >>> 15)) & (this.seen.length / 4 - 1)
  }

  private grow(bytes: Uint8Array): void {
    const { seen } = this
    this.seen = new Int32Array(seen.length * 4)
    const mask = this.seen.length / 4 - 1
    for (let i = 0; i < seen.length; i += 4) {
      if (seen[i + 1] === 0) continue
      let slot = this.slotOf(bytes, seen[i]!, seen[i + 1]! - 1, seen[i + 2]!)
      while (this.seen[4 * slot + 1] !== 0) slot = (slot + 1) & mask
      this.seen.set(seen.subarray(i, i + 4), 4 * slot)
    }
  }

  /** The number of a value; -1 for none. */
  private value(read: Value): number {
    if (read === null) return -1
    const value = typeof read === 'object' ? JSON.stringify(read) : read
    const known = this.valueOf.get(value)
    if (known !== undefined) return known
    this.valueOf.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

function same(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false
  return true
}
