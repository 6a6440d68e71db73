/** Types of ISO WKB without Z and M. */
const point = 1
const polygon = 3
const multiPolygon = 6
const collection = 7
const polyhedralSurface = 15
const tin = 16
const triangle = 17

/** ISO WKB as a row carries it: null for an empty geometry, patches (polyhedral surfaces, TINs) as polygons. */
export function plainWkb(wkb: Uint8Array | null): Uint8Array | null {
  if (!wkb || wkb.length < 9) return null
  const view = new DataView(wkb.buffer, wkb.byteOffset, wkb.byteLength)
  const little = view.getUint8(0) === 1
  const type = view.getUint32(1, little) % 1000
  if (type === point) return Number.isNaN(view.getFloat64(5, little)) ? null : wkb
  if (view.getUint32(5, little) === 0) return null
  if (type >= polyhedralSurface || type === collection) walk(view, 0)
  return wkb
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
