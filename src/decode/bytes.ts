import { inflateSync } from 'node:zlib'
import { ZSTDDecoder } from 'zstddec'
import { decodeLzw } from './lzw.ts'
import { decodePackbits } from './packbits.ts'

export type ByteCompression = 'none' | 'deflate' | 'lzw' | 'packbits' | 'zstd'

const zstd = new ZSTDDecoder()

/** Decompresses to at most `size` bytes, which are allocated whatever the input says of itself. @throws Error */
export async function decompress(input: Uint8Array, compression: ByteCompression, size: number): Promise<Uint8Array> {
  switch (compression) {
    case 'none':
      return input.subarray(0, size)
    case 'deflate':
      return inflateSync(input, { maxOutputLength: size })
    case 'lzw':
      return decodeLzw(input, size)
    case 'packbits':
      return decodePackbits(input, size)
    case 'zstd':
      await zstd.init()
      return zstd.decode(input, size)
  }
}
