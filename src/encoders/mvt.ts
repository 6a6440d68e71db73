import { PbfWriter } from 'pbf'
import { defineEncoder } from '../core/encoder.ts'
import type { TileLayer, VectorTile } from '../core/payload.ts'

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
  const pbf = new PbfWriter()
  for (const layer of layers) if (layer.count > 0) pbf.writeMessage(3, writeLayer, layer)
  return pbf.finish().slice()
}

function writeLayer(layer: TileLayer, pbf: PbfWriter): void {
  pbf.writeVarintField(15, 2)
  pbf.writeStringField(1, layer.name)
  const tags = new Tags(layer.columns)
  for (let i = 0; i < layer.count; i++) pbf.writeMessage(2, writeFeature, { layer, index: i, tags })
  for (const key of tags.keys) pbf.writeStringField(3, key)
  for (const value of tags.values) pbf.writeMessage(4, writeValue, value)
  pbf.writeVarintField(5, layer.extent)
}

type TagValue = string | number | boolean

/** The layer's dictionaries: each name and each value is written once. */
class Tags {
  readonly keys: string[] = []
  readonly values: TagValue[] = []
  private readonly columns: readonly string[]
  private readonly keyOf: (number | undefined)[] = []
  private readonly valueOf = new Map<TagValue, number>()

  constructor(columns: readonly string[]) {
    this.columns = columns
  }

  key(column: number): number {
    const known = this.keyOf[column]
    if (known !== undefined) return known
    this.keyOf[column] = this.keys.length
    return this.keys.push(this.columns[column]!) - 1
  }

  value(value: TagValue): number {
    const known = this.valueOf.get(value)
    if (known !== undefined) return known
    this.valueOf.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

interface Feature {
  readonly layer: TileLayer
  readonly index: number
  readonly tags: Tags
}

function writeFeature({ layer, index, tags }: Feature, pbf: PbfWriter): void {
  const id = layer.ids[index]
  if (id !== undefined) pbf.writeVarintField(1, id)
  if (layer.columns.length > 0) pbf.writeMessage(2, writeTags, { layer, index, tags })
  pbf.writeVarintField(3, layer.types[index]!)
  pbf.writeMessage(4, writeGeometry, { layer, index, tags })
}

function writeTags({ layer, index, tags }: Feature, pbf: PbfWriter): void {
  const width = layer.columns.length
  for (let column = 0; column < width; column++) {
    const value = layer.values[index * width + column] ?? null
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) continue
    pbf.writeVarint(tags.key(column))
    pbf.writeVarint(tags.value(value))
  }
}

function writeGeometry({ layer, index }: Feature, pbf: PbfWriter): void {
  const end = layer.offsets[index + 1]!
  for (let i = layer.offsets[index]!; i < end; i++) pbf.writeVarint(layer.commands[i]!)
}

function writeValue(value: TagValue, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(1, value)
  else if (typeof value === 'boolean') pbf.writeBooleanField(7, value)
  else if (!Number.isSafeInteger(value)) pbf.writeDoubleField(3, value)
  else if (value >= 0) pbf.writeVarintField(5, value)
  else if (value >= -(2 ** 52)) pbf.writeSVarintField(6, value)
  else pbf.writeVarintField(4, value)
}
