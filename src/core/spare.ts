/** Buffers whose bytes nobody needs any more: making large ones anew wakes the garbage collector. */
const spares: ArrayBuffer[] = []
let held = 0

/** Bytes of one that is kept, and of all of them. */
const least = 65_536
const most = 16 * 1024 * 1024
const room = 32 * 1024 * 1024

/** A buffer to be used again, of any length and with any bytes in it; undefined where none is left. */
export function takeSpare(): ArrayBuffer | undefined {
  const spare = spares.pop()
  held -= spare?.byteLength ?? 0
  return spare
}

/** Takes a buffer whose bytes are not looked at again, by nobody. */
export function giveSpare(buffer: ArrayBufferLike): void {
  const { byteLength } = buffer
  if (!(buffer instanceof ArrayBuffer) || byteLength < least || byteLength > most || held + byteLength > room) return
  spares.push(buffer)
  held += byteLength
}
