import type { ByteFile, Io } from '../../src/core/io.ts'

/** The door to one file in memory, whatever its name. */
export function memoryIo(bytes: Uint8Array): Io {
  const nothing = (): never => {
    throw new Error('there is but one file')
  }
  return { file: location => memoryFile(location, bytes), list: nothing, get: nothing }
}

function memoryFile(location: string, bytes: Uint8Array): ByteFile {
  return {
    location,
    stat: async () => ({ size: bytes.length, etag: '"1"', modified: undefined }),
    read: async (start, end) => bytes.slice(start, end),
    async *stream(start, end) {
      yield bytes.slice(start, end)
    },
    close: async () => undefined,
  }
}
