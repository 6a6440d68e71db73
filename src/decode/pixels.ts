import type { PictureWindow, RasterFacts, RasterPart } from '../core/raster.ts'
import { type DecodedBlock, eachBlock, type Plane } from './groups.ts'
import { type Shelf, scratch } from './kept.ts'
import type { SampleArray } from './sample.ts'

/** Which bands are red, green and blue (three equal ones: grey), and how their bytes become colours. */
export interface Paint {
  /** Indexes of the raster's bands, all of uint8. */
  readonly rgb: readonly [number, number, number]
  readonly alpha: number | undefined
  /** The colour byte of each sample; as it is where undefined. */
  readonly stretch: Uint8Array | undefined
}

/** Decodes the blocks of a part to colours, on the scratch of `shelf`; empty where there are no data. @throws source-failed */
export async function readPicture(
  part: RasterPart,
  raster: RasterFacts,
  paint: Paint,
  signal?: AbortSignal,
  shelf?: Shelf,
): Promise<PictureWindow> {
  const { window } = part
  const width = window.x1 - window.x0
  const height = window.y1 - window.y0
  const length = width * (height + 1) + 1
  const pixels = scratch(shelf, 'window', length).fill(0)
  const [red, green, blue] = paint.rgb
  const nodata = raster.bands[red]!.nodata
  const table = red === green && red === blue ? colourTable(raster, paint, nodata) : undefined
  let whole = 0
  await eachBlock(part, signal, shelf, block => {
    whole += block.columns * block.rows
    const planes = paint.rgb.map(band => block.planes[band]!)
    if (table) copyTable(block, planes[0]!, table, pixels, width)
    else if (nodata === undefined && !paint.stretch && together(planes))
      copyTogether(block, planes[0]!.data, pixels, width)
    else copyColours(block, planes, nodata, paint.stretch, pixels, width)
    if (paint.alpha !== undefined) fade(block, block.planes[paint.alpha]!, pixels, width)
    if (block.mask) cut(block, block.mask, pixels, width)
  })
  const holes =
    nodata !== undefined ||
    part.format.mask !== undefined ||
    whole < width * height ||
    typeof raster.colours === 'object'
  return { width, height, pixels, alpha: paint.alpha !== undefined ? 'graded' : holes ? 'binary' : 'none' }
}

/** The colour of each of the 256 values of one band. */
function colourTable(raster: RasterFacts, { stretch }: Paint, nodata: number | undefined): Uint32Array {
  const palette = typeof raster.colours === 'object' ? raster.colours.palette : undefined
  return Uint32Array.from({ length: 256 }, (_, value) => {
    if (value === nodata) return 0
    if (!palette) return pack(stretch?.[value] ?? value, stretch?.[value] ?? value, stretch?.[value] ?? value)
    return multiply(
      pack(palette[value * 4]!, palette[value * 4 + 1]!, palette[value * 4 + 2]!),
      palette[value * 4 + 3]!,
    )
  })
}

const pack = (r: number, g: number, b: number) => (0xff000000 | (b << 16) | (g << 8) | r) >>> 0

/** An opaque colour with its parts multiplied by alpha. */
function multiply(colour: number, alpha: number): number {
  const part = (shift: number) => Math.round((((colour >>> shift) & 255) * alpha) / 255) << shift
  return (part(0) | part(8) | part(16) | (alpha << 24)) >>> 0
}

function copyTable(
  block: DecodedBlock,
  { data, offset, stride }: Plane,
  table: Uint32Array,
  pixels: Uint32Array,
  width: number,
): void {
  for (let row = 0; row < block.rows; row++) {
    let from = ((block.fromY + row) * block.width + block.fromX) * stride + offset
    let to = (block.toY + row) * width + block.toX
    for (const end = to + block.columns; to < end; to++, from += stride) pixels[to] = table[data[from]!]!
  }
}

function copyColours(
  block: DecodedBlock,
  [red, green, blue]: readonly Plane[],
  nodata: number | undefined,
  stretch: Uint8Array | undefined,
  pixels: Uint32Array,
  width: number,
): void {
  const { data: reds, stride } = red!
  const { data: greens } = green!
  const { data: blues } = blue!
  const table = stretch ?? identity
  const empty = nodata ?? -1
  for (let row = 0; row < block.rows; row++) {
    const start = ((block.fromY + row) * block.width + block.fromX) * stride
    let r = start + red!.offset
    let g = start + green!.offset
    let b = start + blue!.offset
    let to = (block.toY + row) * width + block.toX
    for (const end = to + block.columns; to < end; to++) {
      const x = reds[r]!
      const y = greens[g]!
      const z = blues[b]!
      if (x !== empty || y !== empty || z !== empty)
        pixels[to] = 0xff000000 | (table[z]! << 16) | (table[y]! << 8) | table[x]!
      r += stride
      g += stride
      b += stride
    }
  }
}

/** True for red, green and blue of each pixel side by side, and nothing else. */
const together = ([red, green, blue]: readonly Plane[]) =>
  red!.stride === 3 && red!.offset === 0 && green!.offset === 1 && blue!.offset === 2 && red!.data.byteOffset % 4 === 0

/** The same for `together`: four pixels, which are three words, at a time. */
function copyTogether(block: DecodedBlock, bytes: SampleArray, pixels: Uint32Array, width: number): void {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  for (let row = 0; row < block.rows; row++) {
    let from = (block.fromY + row) * block.width + block.fromX
    let to = (block.toY + row) * width + block.toX
    const end = to + block.columns
    for (; to < end && (from & 3) !== 0; from++, to++) pixels[to] = colourAt(bytes, from * 3)
    for (let word = (from >> 2) * 3; to + 4 <= end; word += 3, from += 4, to += 4) {
      const a = words[word]!
      const b = words[word + 1]!
      const c = words[word + 2]!
      pixels[to] = a | 0xff000000
      pixels[to + 1] = (a >>> 24) | (b << 8) | 0xff000000
      pixels[to + 2] = (b >>> 16) | (c << 16) | 0xff000000
      pixels[to + 3] = (c >>> 8) | 0xff000000
    }
    for (; to < end; from++, to++) pixels[to] = colourAt(bytes, from * 3)
  }
}

const colourAt = (bytes: SampleArray, at: number) =>
  0xff000000 | (bytes[at + 2]! << 16) | (bytes[at + 1]! << 8) | bytes[at]!

const identity = Uint8Array.from({ length: 256 }, (_, value) => value)

function fade(block: DecodedBlock, { data, offset, stride }: Plane, pixels: Uint32Array, width: number): void {
  for (let row = 0; row < block.rows; row++) {
    let from = ((block.fromY + row) * block.width + block.fromX) * stride + offset
    let to = (block.toY + row) * width + block.toX
    for (const end = to + block.columns; to < end; to++, from += stride) {
      const alpha = data[from]!
      if (alpha !== 255 && pixels[to] !== 0) pixels[to] = alpha === 0 ? 0 : multiply(pixels[to]!, alpha)
    }
  }
}

function cut(block: DecodedBlock, mask: Uint8Array, pixels: Uint32Array, width: number): void {
  for (let row = 0; row < block.rows; row++) {
    let from = (block.fromY + row) * block.width + block.fromX
    let to = (block.toY + row) * width + block.toX
    for (const end = to + block.columns; to < end; to++, from++) if (mask[from] === 0) pixels[to] = 0
  }
}
