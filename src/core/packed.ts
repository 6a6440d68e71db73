import type { FeatureRow, Property, Value } from './feature.ts'

/** Features as one buffer that crosses threads without being copied. */
export interface PackedFeatures {
  readonly count: number
  /** WKB of all features one after the other, and where each begins; count + 1 offsets. No geometry: an empty span. */
  readonly wkb: Uint8Array
  readonly offsets: Uint32Array
  /** JSON of `(string | number)[]`. */
  readonly ids: Uint8Array
  readonly columns: readonly string[]
  /** JSON of each row's values, as one array of arrays; empty where no column was wanted. */
  readonly values: Uint8Array
}

const text = new TextEncoder()

export function packFeatures(rows: readonly FeatureRow[], columns: readonly Property[]): PackedFeatures {
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + (row.geometry?.length ?? 0)
  })
  const wkb = new Uint8Array(offsets[rows.length]!)
  rows.forEach((row, i) => {
    if (row.geometry) wkb.set(row.geometry, offsets[i]!)
  })
  return {
    count: rows.length,
    wkb,
    offsets,
    ids: text.encode(JSON.stringify(rows.map(row => row.id))),
    columns: columns.map(column => column.name),
    values: columns.length === 0 ? new Uint8Array(0) : text.encode(JSON.stringify(rows.map(row => row.values))),
  }
}

export function unpackIds(packed: PackedFeatures): (string | number)[] {
  return JSON.parse(new TextDecoder().decode(packed.ids))
}

export function unpackValues(packed: PackedFeatures): Value[][] {
  return packed.values.length === 0 ? [] : JSON.parse(new TextDecoder().decode(packed.values))
}

/** What may be given over to another thread instead of being copied. */
export function transferable(packed: PackedFeatures): ArrayBuffer[] {
  return [packed.wkb.buffer, packed.offsets.buffer, packed.ids.buffer, packed.values.buffer] as ArrayBuffer[]
}
