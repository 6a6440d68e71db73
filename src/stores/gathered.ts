import { ServiceError } from '../core/error.ts'
import type { Form } from '../core/field.ts'
import type { Rows } from '../core/packed.ts'
import { giveSpare, takeSpare } from '../core/spare.ts'

const dataRow = 'D'.charCodeAt(0)
const readyForQuery = 'Z'.charCodeAt(0)
/** A message's type and length; in a row the number of its fields follows. */
const head = 5
const rowHead = 7

/** Bytes of the rows of any statement. */
const limit = 512 * 1024 * 1024

/** The answer to one statement as the database sends it (PostgreSQL, "Message Formats"), rows left where they lie. */
export class Gathered {
  private bytes = Buffer.from(takeSpare() ?? Buffer.allocUnsafeSlow(65_536).buffer)
  private length = 0
  /** Where the message begins that is not complete yet. */
  private at = 0
  private offsets = new Uint32Array(512)
  private count = 0
  private end = 0
  private full = false
  private readonly most: number
  private readonly overflow: (error: Error) => void

  /** `overflow` is told when the rows have more than `most` bytes; then the connection is of no more use. */
  constructor(most: number | undefined, overflow: (error: Error) => void) {
    this.most = Math.min(most ?? limit, limit)
    this.overflow = overflow
  }

  /** Takes what came. Messages that are no rows are forwarded, up to the last one: from it on a copy of the bytes is given back. */
  take(chunk: Uint8Array, forward: (message: Uint8Array) => void): Uint8Array | undefined {
    this.append(chunk)
    while (this.at + head <= this.length) {
      const { bytes, at } = this
      const end = at + 1 + bytes.readUInt32BE(at + 1)
      if (bytes[at] === readyForQuery)
        return end > this.length ? undefined : Buffer.from(bytes.subarray(at, this.length))
      if (end > this.length) return undefined
      if (bytes[at] === dataRow) this.row(at + rowHead, end)
      else forward(bytes.subarray(at, end))
      this.at = end
    }
    return undefined
  }

  /** The rows, in buffers of their own; to be asked once, at the end. */
  rows(forms: readonly Form[]): Rows {
    const { bytes, count, end } = this
    this.offsets[count] = end
    const offsets = this.offsets.subarray(0, count + 1)
    const found = new Uint8Array(bytes.buffer, 0, end)
    if (end >= bytes.length / 4) return { count, bytes: found, offsets, forms }
    // Few rows do not hold a long buffer for as long as they live.
    const own = new Uint8Array(found)
    giveSpare(bytes.buffer)
    return { count, bytes: own, offsets, forms }
  }

  private row(start: number, end: number): void {
    if (this.count + 2 > this.offsets.length) {
      const larger = new Uint32Array(this.offsets.length * 4)
      larger.set(this.offsets)
      this.offsets = larger
    }
    this.offsets[this.count++] = start
    this.end = end
  }

  private append(chunk: Uint8Array): void {
    if (this.full) return
    const wanted = this.length + chunk.length
    if (wanted > this.most) {
      this.full = true
      this.overflow(new ServiceError('too-large', 'The data asked for are too many: ask for less at once.'))
      return
    }
    if (wanted > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(wanted, Math.min(this.bytes.length * 4, this.most)))
      larger.set(this.bytes.subarray(0, this.length))
      this.bytes = larger
    }
    this.bytes.set(chunk, this.length)
    this.length = wanted
  }
}
