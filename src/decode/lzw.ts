const CLEAR = 256
const END = 257

/**
 * TIFF's LZW (TIFF 6.0 §13: most significant bit first, codes grow one early). A code's string is a piece of the
 * output: its place and its length are all that is kept.
 * @throws Error where the codes make no sense
 */
export function decodeLzw(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size)
  const starts = new Int32Array(4097)
  const lengths = new Int32Array(4097)
  let next = 258
  let bits = 9
  let buffer = 0
  let held = 0
  let at = 0
  let written = 0
  let previous = -1
  let previousStart = 0
  let previousLength = 0
  while (written < size) {
    while (held < bits) {
      if (at >= input.length) return output.subarray(0, written)
      buffer = ((buffer << 8) | input[at++]!) & 0xffffff
      held += 8
    }
    held -= bits
    const code = (buffer >>> held) & ((1 << bits) - 1)
    if (code === END) break
    if (code === CLEAR) {
      next = 258
      bits = 9
      previous = -1
      continue
    }
    const start = written
    const length =
      code < 256 ? 1 : code < next ? lengths[code]! : code === next && previous >= 0 ? previousLength + 1 : 0
    if (length === 0) throw new Error('LZW: a code without a string')
    if (code < 256) output[written++] = code
    else {
      const from = code < next ? starts[code]! : previousStart
      const end = Math.min(size, written + length)
      for (let i = from; written < end; i++) output[written++] = output[i]!
    }
    if (previous >= 0 && next < 4096) {
      starts[next] = previousStart
      lengths[next] = previousLength + 1
      next++
      if (next + 1 >= 1 << bits && bits < 12) bits++
    }
    previous = code
    previousStart = start
    previousLength = length
  }
  return output.subarray(0, written)
}
