import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import sharp from 'sharp'
import type { Ask } from './load.ts'
import type { Likeness } from './rows/row.ts'

/** Mean difference of two pictures that is still the same picture, in levels of 256. */
const RMSE = 3
const SIZE = 0.2
/** Part of a tile's features that may differ: those on its edge, where rounding decides. */
const EDGE = 0.002

/** How alike two replies are; `differs` is a sentence where they are not the same answer. */
export interface Comparison {
  readonly differs: string | undefined
  /** The mean difference of pictures. */
  readonly rmse?: number
  /** Our size as a part of the other's. */
  readonly size: number
}

/** Asks for one reply, uncompressed unless the headers say so (fetch decodes it). @throws Error where it is none of success */
export async function reply(url: string, { path, range }: Ask, headers: Readonly<Record<string, string>>) {
  const sent = { 'accept-encoding': 'identity', ...headers, ...(range ? { range: `bytes=${range}` } : {}) }
  const found = await fetch(url + path, { headers: sent })
  const body = Buffer.from(await found.arrayBuffer())
  if (!found.ok) throw new Error(`${url}${path} answers ${found.status}: ${body.toString('utf8', 0, 300)}`)
  return { body, coding: found.headers.get('content-encoding') }
}

type Reply = Awaited<ReturnType<typeof reply>>

/** Compares our reply with another's to the same request; `anySize` leaves their sizes out. */
export async function compare(kind: Likeness, own: Reply, other: Reply, anySize: boolean): Promise<Comparison> {
  const size = own.body.length / other.body.length
  const base = { size, differs: undefined }
  if ((own.coding ?? '') !== (other.coding ?? ''))
    return {
      ...base,
      differs: `is compressed as ${own.coding ?? 'nothing'} here, as ${other.coding ?? 'nothing'} there`,
    }
  if (kind === 'bytes') return own.body.equals(other.body) ? base : { ...base, differs: 'has other bytes' }
  if (kind === 'pictures') {
    const rmse = await difference(own.body, other.body)
    if (rmse >= RMSE) return { ...base, rmse, differs: `is another picture: RMSE ${rmse.toFixed(2)}` }
    return { rmse, ...sized(size, anySize) }
  }
  if (kind === 'features') {
    const [ours, theirs] = [features(own.body), features(other.body)]
    return ours === theirs ? sized(size, anySize) : { ...base, differs: `has ${ours} features here, ${theirs} there` }
  }
  const [ours, theirs] = [tileFeatures(own.body), tileFeatures(other.body)]
  if (Math.abs(ours - theirs) > EDGE * theirs)
    return { ...base, differs: `shows ${ours} features here, ${theirs} there` }
  return sized(size, anySize)
}

const sized = (size: number, any: boolean): Comparison => ({
  size,
  differs: !any && Math.abs(size - 1) > SIZE ? `has ${size.toFixed(2)} × the bytes` : undefined,
})

const features = (body: Buffer) => (JSON.parse(body.toString()) as { features: unknown[] }).features.length

/** Features that reach into the tile itself: what lies in the margin alone is each server's own choice. */
function tileFeatures(body: Buffer): number {
  let count = 0
  for (const layer of Object.values(new VectorTile(new PbfReader(body)).layers))
    for (let i = 0; i < layer.length; i++) {
      const [minX, minY, maxX, maxY] = layer.feature(i).bbox() as [number, number, number, number]
      if (maxX > 0 && maxY > 0 && minX < layer.extent && minY < layer.extent) count++
    }
  return count
}

async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map(each => sharp(each).removeAlpha().raw().toBuffer()))
  if (a!.length !== b!.length) return Number.POSITIVE_INFINITY
  let sum = 0
  for (let i = 0; i < a!.length; i++) sum += (a![i]! - b![i]!) ** 2
  return Math.sqrt(sum / a!.length)
}
