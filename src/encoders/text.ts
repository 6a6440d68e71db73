/** Text being written as bytes of UTF-8, in a buffer that grows. */
export class Text {
  bytes: Buffer
  length = 0

  constructor(size = 4096) {
    this.bytes = Buffer.allocUnsafeSlow(size)
  }

  /** Makes room for `more` bytes: `bytes` is another buffer afterwards where there was none. */
  reserve(more: number): void {
    const wanted = this.length + more
    if (wanted <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(wanted, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }

  add(text: string): void {
    this.reserve(text.length * 3)
    this.length += this.bytes.write(text, this.length)
  }

  /** Adds what is UTF-8 already. */
  copy(source: Uint8Array, start = 0, end = source.length): void {
    this.reserve(end - start)
    const { bytes } = this
    let { length } = this
    for (let i = start; i < end; i++) bytes[length++] = source[i]!
    this.length = length
  }

  /** What was written; the writer begins anew, with room for `size` bytes. */
  take(size = 0): Uint8Array {
    const taken = new Uint8Array(this.bytes.buffer, 0, this.length)
    this.bytes = Buffer.allocUnsafeSlow(size)
    this.length = 0
    return taken
  }
}
