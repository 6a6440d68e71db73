/** All pieces in one array that owns its whole buffer: it may be given over to another thread. */
export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only!.constructor === Uint8Array && only!.byteLength === only!.buffer.byteLength)
    return only!
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
