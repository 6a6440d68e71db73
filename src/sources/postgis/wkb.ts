import type { Rows } from '../../core/packed.ts'

/** Types of ISO WKB without Z and M. */
const point = 1
const polygon = 3
const multiPolygon = 6
const polyhedralSurface = 15
const tin = 16
const triangle = 17

/** Makes polygons of the patches (polyhedral surfaces, TINs) of rows whose first field is ISO WKB, in place. */
export function plainPatches({ bytes, offsets, count }: Rows): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let row = 0; row < count; row++) {
    const at = offsets[row]!
    if (view.getInt32(at) > 0) walk(view, at + 4)
  }
}

/** Renames the patches below `offset` in place and answers with where the geometry ends. */
function walk(view: DataView, offset: number): number {
  const little = view.getUint8(offset) === 1
  const code = view.getUint32(offset + 1, little)
  const type = code % 1000
  const size = code >= 1000 ? 24 : 16
  const rename = (to: number) => view.setUint32(offset + 1, code - type + to, little)
  if (type === point) return offset + 5 + size
  const count = view.getUint32(offset + 5, little)
  let at = offset + 9
  if (type === 2) return at + count * size
  if (type === polygon || type === triangle) {
    rename(polygon)
    for (let ring = 0; ring < count; ring++) at += 4 + view.getUint32(at, little) * size
    return at
  }
  if (type === polyhedralSurface || type === tin) rename(multiPolygon)
  for (let part = 0; part < count; part++) at = walk(view, at)
  return at
}
