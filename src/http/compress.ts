import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'

export type Coding = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 19 }

/** The best coding that an `Accept-Encoding` allows: brotli, gzip or none. */
export function preferredCoding(header: string | undefined): Coding | undefined {
  if (!header) return undefined
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().slice(0, 500).split(',')) {
    const [name, ...rest] = part.trim().split(';')
    const q = rest.find(piece => piece.trim().startsWith('q='))
    weights.set(name!.trim(), q ? Number(q.trim().slice(2)) : 1)
  }
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br'
  return weight('gzip') > 0 ? 'gzip' : undefined
}

/** Compresses on libuv's threads: quality 4 of brotli costs about what gzip does and sends a tenth less. */
export async function compress(body: Uint8Array, coding: string): Promise<Uint8Array> {
  return coding === 'br' ? brotli(body, { params }) : zip(body, { level: 6 })
}

export function compressor(coding: string): Transform {
  return coding === 'br' ? createBrotliCompress({ params }) : createGzip({ level: 6 })
}
