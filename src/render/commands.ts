import { takeSpare } from '../core/spare.ts'
import { type GridPaths, startOf } from './rings.ts'

const moveTo = 1
const lineTo = 2
const closePath = 7
/** Bytes of the longest number. */
const longest = 5

/** Command integers of a layer being written (MVT 2.1 §4.3), as the variable-length numbers of Protocol Buffers. */
export interface Commands {
  data: Uint8Array
  length: number
}

export function newCommands(): Commands {
  return { data: new Uint8Array(takeSpare() ?? new ArrayBuffer(65_536)), length: 0 }
}

/** One feature of points. */
export function writePoints(commands: Commands, points: GridPaths): void {
  const { data, length } = points
  const out = reserve(commands, 1 + 2 * length)
  let at = writeNumber(out, commands.length, command(moveTo, length))
  let x = 0
  let y = 0
  for (let i = 0; i < length; i++) {
    at = writeNumber(out, at, zigzag(data[2 * i]! - x))
    at = writeNumber(out, at, zigzag(data[2 * i + 1]! - y))
    x = data[2 * i]!
    y = data[2 * i + 1]!
  }
  commands.length = at
}

/** One feature of lines, or of rings that are closed. */
export function writePaths(commands: Commands, paths: GridPaths, closed: boolean): void {
  const { data, ends, count } = paths
  const out = reserve(commands, 2 * paths.length + 3 * count)
  let at = commands.length
  let x = 0
  let y = 0
  for (let path = 0; path < count; path++) {
    const first = startOf(paths, path)
    const end = ends[path]!
    for (let i = first; i < end; i++) {
      if (i === first) at = writeNumber(out, at, command(moveTo, 1))
      else if (i === first + 1) at = writeNumber(out, at, command(lineTo, end - first - 1))
      at = writeNumber(out, at, zigzag(data[2 * i]! - x))
      at = writeNumber(out, at, zigzag(data[2 * i + 1]! - y))
      x = data[2 * i]!
      y = data[2 * i + 1]!
    }
    if (closed) at = writeNumber(out, at, command(closePath, 1))
  }
  commands.length = at
}

function reserve(commands: Commands, more: number): Uint8Array {
  const wanted = commands.length + more * longest
  if (commands.data.length < wanted) {
    const larger = new Uint8Array(2 ** Math.ceil(Math.log2(wanted)))
    larger.set(commands.data.subarray(0, commands.length))
    commands.data = larger
  }
  return commands.data
}

function writeNumber(out: Uint8Array, at: number, value: number): number {
  let rest = value >>> 0
  let end = at
  while (rest > 127) {
    out[end++] = (rest & 127) | 128
    rest >>>= 7
  }
  out[end++] = rest
  return end
}

const command = (id: number, count: number) => (count << 3) | id
const zigzag = (value: number) => (value << 1) ^ (value >> 31)
