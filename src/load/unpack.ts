import { pipeline, Readable, type Transform } from 'node:stream'

/** The bytes that come out of a stream that unpacks; both ends are closed when the reader leaves. */
export async function* unpack(raw: AsyncIterable<Uint8Array>, stream: Transform): AsyncGenerator<Uint8Array> {
  const source = Readable.from(raw, { objectMode: false })
  // A failure destroys the stream with its error, which the loop below throws.
  pipeline(source, stream, () => undefined)
  try {
    yield* stream as AsyncIterable<Uint8Array>
  } finally {
    source.destroy()
    stream.destroy()
  }
}
