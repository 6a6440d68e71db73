/** A field of a TIFF directory: numbers of 16 or 32 bits, doubles, or text. */
export type TiffField =
  | readonly [tag: number, type: 'short' | 'long' | 'double', values: readonly number[]]
  | readonly [tag: number, type: 'text', value: string]

const codes = { text: 2, short: 3, long: 4, double: 12 } as const
const sizes = { text: 1, short: 2, long: 4, double: 8 } as const

const countOf = ([, type, value]: TiffField) => (type === 'text' ? value.length + 1 : value.length)

/** Bytes of a directory with its values behind it, padded to an even number. */
export function directorySize(fields: readonly TiffField[]): number {
  const outside = fields.map(field => countOf(field) * sizes[field[1]]).filter(bytes => bytes > 4)
  return 6 + fields.length * 12 + outside.reduce((sum, bytes) => sum + bytes + (bytes & 1), 0)
}

/** Writes a little-endian directory at `start`; `next` is the offset of the one after it, 0 for none. */
export function writeDirectory(bytes: Uint8Array, start: number, fields: readonly TiffField[], next: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  view.setUint16(start, fields.length, true)
  let free = start + 6 + fields.length * 12
  const sorted = [...fields].sort((a, b) => a[0] - b[0])
  sorted.forEach((field, i) => {
    const [tag, type] = field
    const at = start + 2 + i * 12
    const size = countOf(field) * sizes[type]
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, codes[type], true)
    view.setUint32(at + 4, countOf(field), true)
    if (size > 4) view.setUint32(at + 8, free, true)
    writeValues(view, size > 4 ? free : at + 8, field)
    if (size > 4) free += size + (size & 1)
  })
  view.setUint32(start + 2 + fields.length * 12, next, true)
}

function writeValues(view: DataView, at: number, [, type, value]: TiffField): void {
  const numbers = type === 'text' ? [...value].map(letter => letter.charCodeAt(0)) : value
  const write = {
    text: (place: number, number: number) => view.setUint8(place, number),
    short: (place: number, number: number) => view.setUint16(place, number, true),
    long: (place: number, number: number) => view.setUint32(place, number, true),
    double: (place: number, number: number) => view.setFloat64(place, number, true),
  }[type]
  for (const [i, number] of numbers.entries()) write(at + i * sizes[type], number)
}
