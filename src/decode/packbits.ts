/** PackBits (TIFF 6.0 §9): at most `size` bytes. */
export function decodePackbits(input: Uint8Array, size: number): Uint8Array {
  const output = new Uint8Array(size)
  let at = 0
  let written = 0
  while (at < input.length && written < size) {
    const head = (input[at++]! << 24) >> 24
    if (head === -128) continue
    const count = Math.min(size - written, head < 0 ? 1 - head : head + 1)
    if (head < 0) output.fill(input[at++] ?? 0, written, written + count)
    else {
      output.set(input.subarray(at, at + count), written)
      at += head + 1
    }
    written += count
  }
  return output.subarray(0, written)
}
