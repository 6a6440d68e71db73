const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP14 = 0xee

/** Adobe's marker with transform 0: three bands are red, green and blue as they are. */
const rgbMarker = Uint8Array.of(0xff, APP14, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0)

/**
 * Makes a block of a TIFF a JPEG file of its own, by bytes alone: the tables of the file go in after the start, and a
 * marker that tells RGB from YCbCr where it is needed (TIFF Technical Note 2).
 * @throws Error where it does not begin as a JPEG
 */
export function standaloneJpeg(
  block: Uint8Array,
  jpeg: { readonly tables?: Uint8Array; readonly ycbcr: boolean },
): Uint8Array {
  if (block.length < 4 || block[0] !== 0xff || block[1] !== SOI) throw new Error('a block that is no JPEG')
  const tables = jpeg.tables ? inside(jpeg.tables) : new Uint8Array(0)
  const marker = jpeg.ycbcr || hasAdobe(block) ? new Uint8Array(0) : rgbMarker
  if (tables.length + marker.length === 0) return block
  const whole = new Uint8Array(block.length + tables.length + marker.length)
  whole.set(block.subarray(0, 2))
  whole.set(marker, 2)
  whole.set(tables, 2 + marker.length)
  whole.set(block.subarray(2), 2 + marker.length + tables.length)
  return whole
}

/** The tables without the start and end of the stream that they are stored in. */
function inside(tables: Uint8Array): Uint8Array {
  const end = tables.at(-2) === 0xff && tables.at(-1) === EOI ? tables.length - 2 : tables.length
  return tables[0] === 0xff && tables[1] === SOI ? tables.subarray(2, end) : tables.subarray(0, end)
}

function hasAdobe(block: Uint8Array): boolean {
  for (let at = 2; at + 4 <= block.length && block[at] === 0xff && block[at + 1] !== SOS; ) {
    if (block[at + 1] === APP14) return true
    at += 2 + ((block[at + 2]! << 8) | block[at + 3]!)
  }
  return false
}
