/** A box as [minX, minY, maxX, maxY]: x first (easting, longitude), whatever the CRS's official axis order. */
export type Box = readonly [number, number, number, number]

export const world: Box = [-180, -90, 180, 90]

/** The smallest box around all of them; undefined for none. */
export function union(boxes: Iterable<Box>): Box | undefined {
  let all: Box | undefined
  for (const [a, b, c, d] of boxes)
    all = all ? [Math.min(all[0], a), Math.min(all[1], b), Math.max(all[2], c), Math.max(all[3], d)] : [a, b, c, d]
  return all
}

/** What both boxes cover; undefined where they do not touch. */
export function intersection(a: Box, b: Box): Box | undefined {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  return box[0] <= box[2] && box[1] <= box[3] ? box : undefined
}

export function intersects(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

export function contains(outer: Box, inner: Box): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}

/** The box grown by `margin` units on each side. */
export function grow(box: Box, margin: number): Box {
  return [box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin]
}

/** x and y exchanged: from or to the wire form of a CRS that has its northing first. */
export function swap(box: Box): Box {
  return [box[1], box[0], box[3], box[2]]
}
