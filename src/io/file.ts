import { read } from 'node:fs'
import type { ByteFile } from '../core/io.ts'
import type { Descriptors, Opened } from './descriptors.ts'
import { changed, failure } from './failure.ts'

const CHUNK = 262_144

/**
 * A file on disk. A file that was replaced by a rename is noticed and read on in its old state by those who began with
 * it; one that was written over in place fails as changed.
 */
export function diskFile(descriptors: Descriptors, path: string): ByteFile {
  async function begin(signal: AbortSignal, etag: string | undefined): Promise<Opened> {
    signal.throwIfAborted()
    const opened = await descriptors.acquire(path, etag).catch(error => Promise.reject(failure(error, signal)))
    if (etag === undefined || opened.etag === etag) return opened
    descriptors.release(path, opened)
    throw changed(path)
  }

  async function* stream(start: number, end: number, signal: AbortSignal, etag?: string): AsyncGenerator<Uint8Array> {
    const opened = await begin(signal, etag)
    try {
      const last = Math.min(end, opened.size)
      for (let at = start; at < last; ) {
        signal.throwIfAborted()
        const chunk = await pread(opened, path, at, Math.min(last, at + CHUNK))
        at += chunk.length
        yield chunk
      }
    } catch (error) {
      throw failure(error, signal)
    } finally {
      descriptors.release(path, opened)
    }
  }

  return {
    location: path,
    path,
    async stat(signal) {
      const opened = await begin(signal, undefined)
      descriptors.release(path, opened)
      return { size: opened.size, etag: opened.etag, modified: opened.modified }
    },
    async read(start, end, signal, etag) {
      const opened = await begin(signal, etag)
      try {
        return await pread(opened, path, start, Math.max(start, Math.min(end, opened.size)))
      } catch (error) {
        throw failure(error, signal)
      } finally {
        descriptors.release(path, opened)
      }
    },
    stream,
    async close() {
      descriptors.forget(path)
    },
  }
}

/** All bytes from `start` to `end`, which lie inside the file. @throws source-failed where the file changed under it */
async function pread(opened: Opened, path: string, start: number, end: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(Buffer.allocUnsafeSlow(end - start).buffer)
  for (let filled = 0; filled < buffer.length; ) {
    const count = await fill(opened.fd, buffer, filled, start + filled)
    if (count === 0) throw changed(path)
    filled += count
  }
  if (!(await opened.same())) throw changed(path)
  return buffer
}

/** Reads once into the buffer from `filled` on. By callback: the promises of `node:fs` take twice the processor. */
function fill(fd: number, buffer: Uint8Array, filled: number, position: number): Promise<number> {
  return new Promise((done, fail) => {
    read(fd, buffer, filled, buffer.length - filled, position, (error, count) => (error ? fail(error) : done(count)))
  })
}
