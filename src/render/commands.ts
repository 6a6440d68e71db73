import { type GridPaths, startOf } from './rings.ts'

const moveTo = 1
const lineTo = 2
const closePath = 7

/** Command integers of a layer being written (MVT 2.1 §4.3). */
export interface Commands {
  data: Uint32Array
  length: number
}

export function newCommands(): Commands {
  return { data: new Uint32Array(4096), length: 0 }
}

/** One feature of points. */
export function writePoints(commands: Commands, points: GridPaths): void {
  const { data, length } = points
  const out = reserve(commands, 1 + 2 * length)
  let at = commands.length
  out[at++] = command(moveTo, length)
  let x = 0
  let y = 0
  for (let i = 0; i < length; i++) {
    out[at++] = zigzag(data[2 * i]! - x)
    out[at++] = zigzag(data[2 * i + 1]! - y)
    x = data[2 * i]!
    y = data[2 * i + 1]!
  }
  commands.length = at
}

/** One feature of lines, or of rings that are closed. */
export function writePaths(commands: Commands, paths: GridPaths, closed: boolean): void {
  const { data, ends } = paths
  const out = reserve(commands, 2 * paths.length + 3 * ends.length)
  let at = commands.length
  let x = 0
  let y = 0
  for (let path = 0; path < ends.length; path++) {
    const first = startOf(paths, path)
    const end = ends[path]!
    for (let i = first; i < end; i++) {
      if (i === first) out[at++] = command(moveTo, 1)
      else if (i === first + 1) out[at++] = command(lineTo, end - first - 1)
      out[at++] = zigzag(data[2 * i]! - x)
      out[at++] = zigzag(data[2 * i + 1]! - y)
      x = data[2 * i]!
      y = data[2 * i + 1]!
    }
    if (closed) out[at++] = command(closePath, 1)
  }
  commands.length = at
}

function reserve(commands: Commands, more: number): Uint32Array {
  const wanted = commands.length + more
  if (commands.data.length < wanted) {
    const larger = new Uint32Array(2 ** Math.ceil(Math.log2(wanted)))
    larger.set(commands.data.subarray(0, commands.length))
    commands.data = larger
  }
  return commands.data
}

const command = (id: number, count: number) => (count << 3) | id
const zigzag = (value: number) => (value << 1) ^ (value >> 31)
