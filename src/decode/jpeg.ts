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

/** What a JPEG file says of its picture; `across` and `down`: pixels of a sample of colour. */
export interface JpegFrame {
  readonly width: number
  readonly height: number
  readonly components: number
  readonly across: number
  readonly down: number
}

/** The frame of a baseline JPEG of 8 bits that is there to its end; undefined for any other. */
export function baselineFrame(jpeg: Uint8Array): JpegFrame | undefined {
  if (jpeg.at(-2) !== 0xff || jpeg.at(-1) !== EOI) return undefined
  for (let at = 2; at + 12 <= jpeg.length && jpeg[at] === 0xff; at += 2 + word(jpeg, at + 2)) {
    const marker = jpeg[at + 1]!
    if (marker === SOF0 && jpeg[at + 4] === 8) {
      const [height, width, components] = [word(jpeg, at + 5), word(jpeg, at + 7), jpeg[at + 9]!]
      return { width, height, components, across: jpeg[at + 11]! >> 4, down: jpeg[at + 11]! & 15 }
    }
    if (marker === SOS || (marker > SOF0 && marker < 0xd0 && !isTable(marker))) return undefined
  }
  return undefined
}

const SOF0 = 0xc0
/** Huffman tables and arithmetic conditions lie among the codes of frames. */
const isTable = (marker: number) => marker === 0xc4 || marker === 0xcc
const word = (bytes: Uint8Array, at: number) => (bytes[at]! << 8) | bytes[at + 1]!
