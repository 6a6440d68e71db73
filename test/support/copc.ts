const wkt2154 =
  'COMPD_CS["RGF93 / Lambert-93 + NGF-IGN69",PROJCS["RGF93 / Lambert-93",GEOGCS["RGF93",DATUM["Reseau_Geodesique_Francais_1993",' +
  'SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]],AUTHORITY["EPSG","4171"]],' +
  'PROJECTION["Lambert_Conformal_Conic_2SP"],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","2154"]],' +
  'VERT_CS["NGF-IGN69 height",UNIT["metre",1],AUTHORITY["EPSG","5720"]]]'

export interface CopcInit {
  wkt?: string
  /** minX, minY, minZ, maxX, maxY, maxZ. */
  bounds?: [number, number, number, number, number, number]
  points?: number
  /** Bytes of the one node. */
  nodeBytes?: number
  /** Entries of the hierarchy beside the root node: level, offset, bytes, points. */
  entries?: [number, number, number, number][]
}

const HEADER = 375

/** A small COPC file whose structure is sound and whose one node holds no real points: for tests of bytes, not of clouds. */
export function makeCopc(init: CopcInit = {}): Uint8Array {
  const { wkt = wkt2154, bounds = [700000, 6600000, 10, 700100, 6600050, 20], points = 100, nodeBytes = 2000 } = init
  const laszip = new Uint8Array(46)
  const info = new Uint8Array(160)
  const vlrs = [
    vlr('copc', 1, info),
    vlr('laszip encoded', 22204, laszip),
    vlr('LASF_Projection', 2112, new TextEncoder().encode(wkt)),
  ]
  const pointsAt = HEADER + vlrs.reduce((sum, { length }) => sum + length, 0)
  const nodeAt = pointsAt + 8
  const evlrAt = nodeAt + nodeBytes
  const entries: [number, number, number, number][] = [[0, nodeAt, nodeBytes, points], ...(init.entries ?? [])]
  const page = Buffer.alloc(32 * entries.length)
  for (const [i, [level, offset, bytes, count]] of entries.entries()) {
    page.writeInt32LE(level, 32 * i)
    page.writeBigUInt64LE(BigInt(offset), 32 * i + 16)
    page.writeInt32LE(bytes, 32 * i + 24)
    page.writeInt32LE(count, 32 * i + 28)
  }
  const infoView = Buffer.from(vlrs[0]!.buffer, vlrs[0]!.byteOffset + 54, 160)
  infoView.writeBigUInt64LE(BigInt(evlrAt + 60), 40)
  infoView.writeBigUInt64LE(BigInt(page.length), 48)
  const evlr = Buffer.alloc(60)
  evlr.write('copc', 2)
  evlr.writeUInt16LE(1000, 18)
  evlr.writeBigUInt64LE(BigInt(page.length), 20)
  const node = Buffer.alloc(
    8 + nodeBytes,
    Uint8Array.from({ length: 251 }, (_, i) => i),
  )
  return new Uint8Array(Buffer.concat([header(bounds, points, pointsAt, evlrAt), ...vlrs, node, evlr, page]))
}

function header(bounds: NonNullable<CopcInit['bounds']>, points: number, pointsAt: number, evlrAt: number): Buffer {
  const [minX, minY, minZ, maxX, maxY, maxZ] = bounds
  const bytes = Buffer.alloc(HEADER)
  bytes.write('LASF', 0)
  bytes.writeUInt8(1, 24)
  bytes.writeUInt8(4, 25)
  bytes.writeUInt16LE(HEADER, 94)
  bytes.writeUInt32LE(pointsAt, 96)
  bytes.writeUInt32LE(3, 100)
  bytes.writeUInt8(6 | 128, 104)
  bytes.writeUInt16LE(30, 105)
  for (const [i, value] of [0.01, 0.01, 0.01, 0, 0, 0, maxX, minX, maxY, minY, maxZ, minZ].entries())
    bytes.writeDoubleLE(value, 131 + 8 * i)
  bytes.writeBigUInt64LE(BigInt(evlrAt), 235)
  bytes.writeUInt32LE(1, 243)
  bytes.writeBigUInt64LE(BigInt(points), 247)
  return bytes
}

function vlr(user: string, record: number, content: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(54 + content.length)
  bytes.write(user, 2)
  bytes.writeUInt16LE(record, 18)
  bytes.writeUInt16LE(content.length, 20)
  bytes.set(content, 54)
  return bytes
}
