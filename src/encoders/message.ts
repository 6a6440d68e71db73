const utf8 = new TextEncoder()

/** Bytes that a whole number takes. */
export function sizeOf(value: number): number {
  let size = 1
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size++
  return size
}

/** Kinds of a field's value on the wire (Protocol Buffers, "Encoding"). */
const varint = 0
const fixed64 = 1
const delimited = 2

/** A message of Protocol Buffers being written, in a buffer that grows. */
export class Message {
  data: Uint8Array
  length = 0
  private view: DataView

  constructor(buffer: ArrayBuffer = new ArrayBuffer(1024)) {
    this.data = new Uint8Array(buffer)
    this.view = new DataView(buffer)
  }

  clear(): void {
    this.length = 0
  }

  /** A field of a whole number from 0 to 2^53. */
  number(field: number, value: number): void {
    this.varint((field << 3) | varint)
    this.varint(value)
  }

  /** A field of type int64 of a negative number, whole and of 53 bits. */
  negative(field: number, value: number): void {
    this.varint((field << 3) | varint)
    let rest = BigInt.asUintN(64, BigInt(value))
    this.reserve(10)
    for (; rest > 127n; rest >>= 7n) this.data[this.length++] = Number(rest & 127n) | 128
    this.data[this.length++] = Number(rest)
  }

  double(field: number, value: number): void {
    this.varint((field << 3) | fixed64)
    this.reserve(8)
    this.view.setFloat64(this.length, value, true)
    this.length += 8
  }

  text(field: number, value: string): void {
    const bytes = utf8.encode(value)
    this.bytes(field, bytes, 0, bytes.length)
  }

  /** A field of bytes: those of `source` from `start` to `end`, which may be a message or packed numbers. */
  bytes(field: number, source: Uint8Array, start: number, end: number): void {
    this.open(field, end - start)
    this.reserve(end - start)
    const { data } = this
    let at = this.length
    if (end - start > 256) data.set(source.subarray(start, end), at)
    else for (let i = start; i < end; i++) data[at++] = source[i]!
    this.length += end - start
  }

  /** Begins a field that holds a message of so many bytes, which are written next. */
  open(field: number, length: number): void {
    this.varint((field << 3) | delimited)
    this.varint(length)
  }

  /** A whole number from 0 to 2^53: seven bits a byte, the lowest first. */
  varint(value: number): void {
    this.reserve(10)
    const { data } = this
    let rest = value
    while (rest > 0x7fffffff) {
      data[this.length++] = (rest % 128) | 128
      rest = Math.floor(rest / 128)
    }
    while (rest > 127) {
      data[this.length++] = (rest & 127) | 128
      rest >>= 7
    }
    data[this.length++] = rest
  }

  private reserve(more: number): void {
    const wanted = this.length + more
    if (wanted <= this.data.length) return
    const larger = new Uint8Array(Math.max(wanted, this.data.length * 2))
    larger.set(this.data.subarray(0, this.length))
    this.data = larger
    this.view = new DataView(larger.buffer)
  }
}
