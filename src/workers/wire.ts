import { asServiceError, type ErrorCode, ServiceError } from '../core/error.ts'
import type { PackedFeatures } from '../core/packed.ts'
import type { RasterPart, Slot } from '../core/raster.ts'
import type { FeatureLayerJob, Jobs, MapJob, RasterLayerJob, VectorTileJob } from '../core/work.ts'
import type { DatumGrid } from '../decode/datum.ts'

/** What a thread is started with. `stop` holds one integer: 1 where its job is to end. `memory` is that of decoded blocks. */
export interface ThreadData {
  readonly memory: SharedArrayBuffer
  readonly stop: SharedArrayBuffer
  readonly grids: readonly DatumGrid[]
}

/** To a thread: one job at a time, or the word that the job is to end (for what waits; `stop` is for what computes). */
export type Order = Assignment | 'stop'

export interface Assignment {
  readonly job: keyof Jobs
  readonly input: unknown
  /** Room in the memory for blocks that the job decodes, by name. */
  readonly rooms: ReadonlyMap<string, Slot>
}

/** From a thread: the end of its job, with the buffers of its rows, which are to be used again. */
export type Outcome = (
  | { readonly output: unknown; readonly filled: readonly string[] }
  | { readonly error: WireError }
) & { readonly spent: readonly ArrayBuffer[] }

/** A ServiceError as plain data: an error's class and members do not cross threads. */
export interface WireError {
  readonly code: ErrorCode
  readonly message: string
  readonly parameter: string | undefined
  readonly retryAfter: number | undefined
  /** For the log. */
  readonly cause: string | undefined
}

export function writeError(thrown: unknown): WireError {
  const { code, message, parameter, retryAfter, cause } = asServiceError(thrown)
  return {
    code,
    message,
    parameter,
    retryAfter,
    cause: cause instanceof Error ? (cause.stack ?? cause.message) : cause === undefined ? undefined : String(cause),
  }
}

export function readError({ code, message, parameter, retryAfter, cause }: WireError): ServiceError {
  return new ServiceError(code, message, {
    ...(parameter === undefined ? {} : { parameter }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(cause === undefined ? {} : { cause: new Error(cause) }),
  })
}

/** Something to post, with the buffers that go over to the other thread instead of being copied. */
export interface Parcel<T> {
  readonly content: T
  readonly transfer: ArrayBuffer[]
}

/** A job's input, ready to be posted. Its features and its blocks are gone for the caller afterwards. */
export function packInput<K extends keyof Jobs>(job: K, input: Jobs[K]['input']): Parcel<Jobs[K]['input']> {
  const transfer = new Set<ArrayBuffer>()
  const content = job === 'map' ? packMap(input as MapJob, transfer) : packTile(input as VectorTileJob, transfer)
  return { content, transfer: [...transfer] }
}

/** The buffers of a job's rows. */
export function rowBuffers(input: Jobs[keyof Jobs]['input']): ArrayBuffer[] {
  const all = input.layers.flatMap(layer => ('features' in layer ? [layer.features.bytes.buffer as ArrayBuffer] : []))
  return [...new Set(all)]
}

/** A job's output, ready to be posted. */
export function packOutput(output: Uint8Array): Parcel<Uint8Array> {
  const transfer = new Set<ArrayBuffer>()
  const content = whole(output, transfer)
  return { content, transfer: [...transfer] }
}

const packMap = (job: MapJob, transfer: Set<ArrayBuffer>): MapJob => ({
  ...job,
  layers: job.layers.map(layer => (layer.kind === 'raster' ? packRaster(layer, transfer) : packLayer(layer, transfer))),
})

const packTile = (job: VectorTileJob, transfer: Set<ArrayBuffer>): VectorTileJob => ({
  ...job,
  layers: job.layers.map(layer => packLayer(layer, transfer)),
})

const packLayer = <L extends Pick<FeatureLayerJob, 'features'>>(layer: L, transfer: Set<ArrayBuffer>): L => ({
  ...layer,
  features: packFeatures(layer.features, transfer),
})

/** Rows lie in buffers of their own, which may be longer than they are. */
const packFeatures = (packed: PackedFeatures, transfer: Set<ArrayBuffer>): PackedFeatures => {
  for (const { buffer } of [packed.bytes, packed.offsets]) transfer.add(buffer as ArrayBuffer)
  return packed
}

const packRaster = (layer: RasterLayerJob, transfer: Set<ArrayBuffer>): RasterLayerJob => ({
  ...layer,
  parts: layer.parts.map(part => packPart(part, transfer)),
})

const packPart = (part: RasterPart, transfer: Set<ArrayBuffer>): RasterPart => ({
  ...part,
  blocks: part.blocks.map(({ bytes, mask, ...rest }) => ({
    ...rest,
    bytes: bytes && whole(bytes, transfer),
    mask: mask && whole(mask, transfer),
  })),
})

/** The bytes on a buffer of their own: a view on a shared one (Buffer's pool, a longer read) is copied. */
function whole(bytes: Uint8Array, transfer: Set<ArrayBuffer>): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  const own = bytes.byteLength === bytes.buffer.byteLength ? plain(bytes) : Uint8Array.prototype.slice.call(bytes)
  if (own.byteLength > 0) transfer.add(own.buffer as ArrayBuffer)
  return own
}

const plain = (bytes: Uint8Array) => new Uint8Array(bytes.buffer as ArrayBuffer)
