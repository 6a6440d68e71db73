import { defineEncoder } from '../core/encoder.ts'
import { FieldWalk, nextId } from '../core/packed.ts'
import type { TileLayer, VectorTile } from '../core/payload.ts'
import { giveSpare, takeSpare } from '../core/spare.ts'
import { Message, sizeOf } from './message.ts'
import { Tags, type TagValue } from './tags.ts'

/** Mapbox Vector Tile 2.1. A tile without features has no bytes at all; a layer without features is left out. */
export const mvt = defineEncoder<'vectortile'>({
  id: 'mvt',
  token: 'mvt',
  title: 'MVT',
  media: 'application/vnd.mapbox-vector-tile',
  aliases: ['pbf', 'application/vnd.mapbox.vector-tile', 'application/x-protobuf'],
  extension: 'pbf',
  compressible: true,
  accepts: ['vectortile'],
  conformance: { ogcapi: ['http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt'] },
  encode: writeTile,
})

function writeTile({ layers }: VectorTile): Uint8Array {
  const written = layers.filter(({ count }) => count > 0).map(writeLayer)
  const tile = new Message(new ArrayBuffer(written.reduce((sum, { length }) => sum + 1 + sizeOf(length) + length, 0)))
  for (const { data, length } of written) {
    tile.bytes(3, data, 0, length)
    giveSpare(data.buffer)
  }
  return tile.data.subarray(0, tile.length)
}

/** Bytes that a feature usually takes beside its geometry, with its share of the dictionaries. */
const usual = 24

function writeLayer(layer: TileLayer): Message {
  const { name, extent, count } = layer
  const message = new Message(takeSpare() ?? new ArrayBuffer(layer.offsets[count]! + count * usual))
  message.number(15, 2)
  message.text(1, name)
  const tags = new Tags(layer.features)
  const walk = new FieldWalk(layer.features)
  const pairs = new Message()
  for (let i = 0; i < count; i++) writeFeature(message, pairs, layer, i, walk, tags)
  const own = new Message()
  for (const key of tags.keys) message.text(3, key)
  for (const value of tags.values) {
    own.clear()
    writeValue(own, value)
    message.bytes(4, own.data, 0, own.length)
  }
  message.number(5, extent)
  return message
}

function writeFeature(
  message: Message,
  pairs: Message,
  { features, rows, types, commands, offsets }: TileLayer,
  index: number,
  walk: FieldWalk,
  tags: Tags,
): void {
  walk.row(rows[index]!)
  walk.next()
  const id = nextId(features, walk)
  const numbered = typeof id === 'number' && id >= 0 && Number.isSafeInteger(id)
  pairs.clear()
  tags.add(walk, pairs)
  const start = offsets[index]!
  const end = offsets[index + 1]!
  const tagged = pairs.length > 0 ? 1 + sizeOf(pairs.length) + pairs.length : 0
  message.open(2, (numbered ? 1 + sizeOf(id) : 0) + tagged + 2 + 1 + sizeOf(end - start) + end - start)
  if (numbered) message.number(1, id)
  if (pairs.length > 0) message.bytes(2, pairs.data, 0, pairs.length)
  message.number(3, types[index]!)
  message.bytes(4, commands, start, end)
}

function writeValue(own: Message, value: TagValue): void {
  if (typeof value === 'string') own.text(1, value)
  else if (typeof value === 'boolean') own.number(7, value ? 1 : 0)
  else if (!Number.isSafeInteger(value)) own.double(3, value)
  else if (value >= 0) own.number(5, value)
  else if (value >= -(2 ** 52)) own.number(6, -2 * value - 1)
  else own.negative(4, value)
}
