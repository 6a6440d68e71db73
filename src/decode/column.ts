import type { JpegFrame } from './jpeg.ts'

/** Bytes of the header, of a directory of twelve fields, and of three 16-bit numbers. */
const HEAD = 8 + 2 + 12 * 12 + 4 + 8
const BITS = HEAD - 8

/**
 * JPEG files of one size as the tiles of a TIFF of one column, one below the other: libvips decodes them in one call,
 * to bytes that lie as the blocks would one by one. The colours of three components are YCbCr or, else, plain.
 */
export function columnOf(jpegs: readonly Uint8Array[], frame: JpegFrame, ycbcr: boolean): Uint8Array {
  const count = jpegs.length
  const lists = count > 1 ? HEAD : 0
  const first = HEAD + (count > 1 ? count * 8 : 0)
  const places: number[] = []
  let size = first
  for (const { length } of jpegs) {
    places.push(size)
    size += length
  }
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  const { width, height, components, across, down } = frame
  const colour = components === 1 ? 1 : ycbcr ? 6 : 2
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0, 12, 0])
  for (let i = 0; i < 3; i++) view.setUint16(BITS + 2 * i, 8, true)
  const fields: readonly (readonly [tag: number, bytes: 2 | 4, count: number, value: number])[] = [
    [256, 4, 1, width],
    [257, 4, 1, height * count],
    [258, 2, components, components === 1 ? 8 : BITS],
    [259, 2, 1, 7],
    [262, 2, 1, colour],
    [277, 2, 1, components],
    [284, 2, 1, 1],
    [322, 4, 1, width],
    [323, 4, 1, height],
    [324, 4, count, lists || places[0]!],
    [325, 4, count, lists ? lists + count * 4 : jpegs[0]!.length],
    [530, 2, 2, across | (down << 16)],
  ]
  fields.forEach(([tag, type, number, value], i) => {
    const at = 10 + i * 12
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type === 2 ? 3 : 4, true)
    view.setUint32(at + 4, number, true)
    view.setUint32(at + 8, value, true)
  })
  jpegs.forEach((jpeg, i) => {
    if (lists) view.setUint32(lists + i * 4, places[i]!, true)
    if (lists) view.setUint32(lists + (count + i) * 4, jpeg.length, true)
    bytes.set(jpeg, places[i])
  })
  return bytes
}
