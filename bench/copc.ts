/** What a run of ranges reads from: larger than a client's window, small enough for the page cache. */
const NODE = 64 * 2 ** 20

const wkt =
  'PROJCS["RGF93 / Lambert-93",GEOGCS["RGF93",DATUM["Reseau_Geodesique_Francais_1993",SPHEROID["GRS 1980",6378137,' +
  '298.257222101]]],PROJECTION["Lambert_Conformal_Conic_2SP"],UNIT["metre",1],AUTHORITY["EPSG","2154"]]'

/** A COPC 1.0 file whose structure is sound and whose one node holds bytes of chance: ranges do not look at points. */
export function makeCloud(next: () => number): Buffer {
  const vlrs = [record(54, 'copc', 1, 160), record(54, 'laszip encoded', 22_204, 46)]
  const projection = record(54, 'LASF_Projection', 2112, wkt.length)
  projection.write(wkt, 54)
  const points = 375 + [...vlrs, projection].reduce((sum, { length }) => sum + length, 0)
  const tree = points + 8 + NODE
  vlrs[0]!.writeBigUInt64LE(BigInt(tree + 60), 54 + 40)
  vlrs[0]!.writeBigUInt64LE(32n, 54 + 48)
  const page = Buffer.alloc(32)
  page.writeBigUInt64LE(BigInt(points + 8), 16)
  page.writeInt32LE(NODE, 24)
  page.writeInt32LE(1000, 28)
  const node = Buffer.alloc(8 + NODE)
  for (let i = 8; i < node.length; i += 4) node.writeUInt32LE(Math.floor(next() * 2 ** 32), i)
  const hierarchy = record(60, 'copc', 1000, page.length)
  page.copy(hierarchy, 60)
  return Buffer.concat([header(points, tree), ...vlrs, projection, node, hierarchy])
}

/** LAS 1.4 §2.4, point format 6, compressed. */
function header(points: number, tree: number): Buffer {
  const bytes = Buffer.alloc(375)
  bytes.write('LASF')
  bytes.writeUInt8(1, 24)
  bytes.writeUInt8(4, 25)
  bytes.writeUInt16LE(375, 94)
  bytes.writeUInt32LE(points, 96)
  bytes.writeUInt32LE(3, 100)
  bytes.writeUInt8(128 + 6, 104)
  bytes.writeUInt16LE(30, 105)
  const numbers = [0.01, 0.01, 0.01, 0, 0, 0, 700_100, 700_000, 6_600_100, 6_600_000, 20, 10]
  for (const [i, value] of numbers.entries()) bytes.writeDoubleLE(value, 131 + 8 * i)
  bytes.writeBigUInt64LE(BigInt(tree), 235)
  bytes.writeUInt32LE(1, 243)
  bytes.writeBigUInt64LE(1000n, 247)
  return bytes
}

/** A variable length record, or an extended one: `head` bytes, then the content. */
function record(head: 54 | 60, user: string, id: number, length: number): Buffer {
  const bytes = Buffer.alloc(head + length)
  bytes.write(user, 2)
  bytes.writeUInt16LE(id, 18)
  if (head === 54) bytes.writeUInt16LE(length, 20)
  else bytes.writeBigUInt64LE(BigInt(length), 20)
  return bytes
}
