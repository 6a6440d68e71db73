import type { Box, Point } from './crs.ts'
import { isTree, list, type Tree } from './json.ts'

/** Nesting of a geometry's coordinates above a single position. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/** Every position of a GeoJSON geometry, as its first two numbers stand there. */
export function positions(geometry: unknown): readonly Point[] {
  if (!isTree(geometry)) return []
  if (geometry.type === 'GeometryCollection') return list(geometry.geometries).flatMap(positions)
  return flatten(geometry.coordinates)
}

function flatten(value: unknown): readonly Point[] {
  const inner = list(value)
  if (typeof inner[0] === 'number') return [[inner[0], Number(inner[1])]]
  return inner.flatMap(flatten)
}

/** The box of a geometry in its own coordinates; nothing for an empty one. */
export function boxOf(geometry: unknown): Box | undefined {
  const points = positions(geometry)
  if (points.length === 0) return undefined
  let box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points)
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
  return box
}

/** Why a value is no GeoJSON geometry (RFC 7946 §3.1), or nothing where it is one. */
export function faultOfGeometry(value: unknown): string | undefined {
  if (!isTree(value)) return 'is no object'
  if (value.type === 'GeometryCollection')
    return Array.isArray(value.geometries)
      ? value.geometries.map(faultOfGeometry).find(fault => fault !== undefined)
      : 'is a GeometryCollection without geometries'
  const depth = typeof value.type === 'string' ? depths[value.type] : undefined
  if (depth === undefined) return `is of the unknown type ${JSON.stringify(value.type)}`
  const fault = faultOfCoordinates(value.coordinates, depth)
  if (fault !== undefined) return `of type ${value.type} ${fault}`
  return value.type === 'Polygon' || value.type === 'MultiPolygon' ? faultOfRings(value) : undefined
}

function faultOfCoordinates(value: unknown, depth: number): string | undefined {
  if (!Array.isArray(value)) return 'has coordinates that are no array'
  if (depth > 0) return value.map(each => faultOfCoordinates(each, depth - 1)).find(fault => fault !== undefined)
  const fine = value.length >= 2 && value.every(each => typeof each === 'number' && Number.isFinite(each))
  return fine ? undefined : `has the position ${JSON.stringify(value).slice(0, 60)}`
}

function faultOfRings(geometry: Tree): string | undefined {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : list(geometry.coordinates)
  for (const ring of polygons.flatMap(polygon => list(polygon))) {
    const points = flatten(ring)
    const [first, last] = [points[0], points.at(-1)]
    if (points.length < 4) return 'has a ring of fewer than four positions'
    if (first![0] !== last![0] || first![1] !== last![1]) return 'has a ring that is not closed'
  }
  return undefined
}
