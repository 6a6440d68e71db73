import { pipeline, Readable, type Transform } from 'node:stream'
import { LoadError } from './layer.ts'

/**
 * The bytes that come out of a stream that unpacks; both ends are closed when the reader leaves.
 * @throws LoadError naming `place` where they are damaged
 */
export async function* unpack(
  raw: AsyncIterable<Uint8Array>,
  stream: Transform,
  place: string,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(raw, { objectMode: false })
  // A failure destroys the stream with its error, which the loop below throws.
  pipeline(source, stream, () => undefined)
  try {
    yield* stream as AsyncIterable<Uint8Array>
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
    throw new LoadError(`${place}: it is packed and damaged (${(error as Error).message}). Fetch it again.`)
  } finally {
    source.destroy()
    stream.destroy()
  }
}
