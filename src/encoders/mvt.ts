import { defineEncoder } from '../core/encoder.ts'
import { FieldWalk, nextId } from '../core/packed.ts'
import type { TileLayer, VectorTile } from '../core/payload.ts'
import { Message } from './message.ts'
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
  const tile = new Message(65_536)
  for (const layer of layers) {
    if (layer.count === 0) continue
    const message = writeLayer(layer)
    tile.bytes(3, message.data, 0, message.length)
  }
  return tile.data.subarray(0, tile.length)
}

function writeLayer(layer: TileLayer): Message {
  const { name, extent, count } = layer
  const message = new Message(65_536)
  message.number(15, 2)
  message.text(1, name)
  const tags = new Tags(layer.features)
  const walk = new FieldWalk(layer.features)
  const own = new Message()
  const pairs = new Message()
  for (let i = 0; i < count; i++) {
    own.clear()
    pairs.clear()
    writeFeature(own, pairs, layer, i, walk, tags)
    message.bytes(2, own.data, 0, own.length)
  }
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
  own: Message,
  pairs: Message,
  { features, rows, types, commands, offsets }: TileLayer,
  index: number,
  walk: FieldWalk,
  tags: Tags,
): void {
  walk.row(rows[index]!)
  walk.next()
  const id = nextId(features, walk)
  if (typeof id === 'number' && id >= 0 && Number.isSafeInteger(id)) own.number(1, id)
  tags.add(walk, pairs)
  if (pairs.length > 0) own.bytes(2, pairs.data, 0, pairs.length)
  own.number(3, types[index]!)
  own.bytes(4, commands, offsets[index]!, offsets[index + 1]!)
}

function writeValue(own: Message, value: TagValue): void {
  if (typeof value === 'string') own.text(1, value)
  else if (typeof value === 'boolean') own.number(7, value ? 1 : 0)
  else if (!Number.isSafeInteger(value)) own.double(3, value)
  else if (value >= 0) own.number(5, value)
  else if (value >= -(2 ** 52)) own.number(6, -2 * value - 1)
  else own.negative(4, value)
}
