import { type Edges, nodeEdges } from './noding.ts'
import { addPath, clear, type GridPaths, leastArea, locate, newGridPaths, ringArea, startOf } from './rings.ts'

/**
 * The valid polygons that cover what the rings wind around (shells positive, holes negative, however they cross,
 * touch or overlap): edges are cut where they meet, those between inside and outside are kept, and traced anew.
 * Replaces `rings`: each shell, positive, is followed by its holes, negative.
 */
export function repair(rings: GridPaths): void {
  const traced = trace(border(nodeEdges(rings)))
  const found = newGridPaths()
  for (const ring of traced) addPath(found, ring)
  const areas = traced.map((_, i) => ringArea(found, i))
  const outer = traced.map((_, i) => i).filter(i => areas[i]! >= leastArea)
  const holes = new Map<number, number[]>(outer.map(shell => [shell, []]))
  for (let hole = 0; hole < traced.length; hole++) {
    if (areas[hole]! >= 0) continue
    const shell = outer.length === 1 ? outer[0]! : shellOf(found, hole, outer, areas)
    if (shell !== undefined) holes.get(shell)!.push(hole)
  }
  clear(rings)
  for (const [shell, inner] of holes) {
    for (const ring of [shell, ...inner]) addPath(rings, traced[ring]!, ring === shell)
  }
}

/** The smallest shell around the hole. */
function shellOf(rings: GridPaths, hole: number, outer: number[], areas: number[]): number | undefined {
  const around = outer.filter(shell => areas[shell]! > -areas[hole]! && holds(rings, shell, hole))
  return around.reduce<number | undefined>(
    (best, shell) => (best === undefined || areas[shell]! < areas[best]! ? shell : best),
    undefined,
  )
}

/** True where the hole lies in the shell: told by the middle of its first edge that does not touch the shell there. */
function holds(rings: GridPaths, shell: number, hole: number): boolean {
  const { data, ends } = rings
  let j = ends[hole]! - 1
  for (let i = startOf(rings, hole); i < ends[hole]!; j = i++) {
    const place = locate(rings, shell, (data[2 * i]! + data[2 * j]!) / 2, (data[2 * i + 1]! + data[2 * j + 1]!) / 2)
    if (place !== 0) return place > 0
  }
  return false
}

/** The edges by bands of y, about eight to a band: those that a level ray from a point can pass are in its band. */
function bandsOf(edges: Edges): (y: number) => readonly number[] {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (let i = 0; i < edges.count; i++) {
    const [, ay, , by] = edges.at(i)
    min = Math.min(min, ay, by)
    max = Math.max(max, ay, by)
  }
  const height = Math.max(1, Math.ceil((8 * (max - min)) / edges.count))
  const bands = Array.from({ length: Math.floor((max - min) / height) + 1 }, (): number[] => [])
  for (let i = 0; i < edges.count; i++) {
    const [, ay, , by] = edges.at(i)
    const last = Math.floor((Math.max(ay, by) - min) / height)
    for (let b = Math.floor((Math.min(ay, by) - min) / height); b <= last; b++) bands[b]!.push(i)
  }
  return y => bands[Math.floor((y - min) / height)]!
}

/** Edges with inside (winding number not 0) on one side alone, directed so that it lies on their left. */
function border(edges: Edges): [number, number, number, number][] {
  if (edges.count === 0) return []
  const near = bandsOf(edges)
  const kept: [number, number, number, number][] = []
  for (let i = 0; i < edges.count; i++) {
    const [ax, ay, bx, by] = edges.at(i)
    const weight = edges.weights[i]!
    const x = (ax + bx) / 2
    const y = (ay + by) / 2
    let beside = 0
    for (const j of near(y)) if (j !== i) beside += edges.weights[j]! * passes(edges.at(j), x, y)
    // What lies beside the edge, towards +x (or above a level one), is on its left where it runs down (or to +x).
    const left = ay === by ? bx > ax : by < ay
    const other = beside + (left ? -weight : weight)
    if ((beside === 0) === (other === 0)) continue
    kept.push((beside !== 0) === left ? [ax, ay, bx, by] : [bx, by, ax, ay])
  }
  return kept
}

/** How often (1, -1, 0) the edge passes a ray from x, y (and a little above) to +x: 1 upwards. */
function passes([ax, ay, bx, by]: readonly [number, number, number, number], x: number, y: number): number {
  if (ay <= y === by <= y) return 0
  const up = by > ay
  const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
  return side > 0 === up && side !== 0 ? (up ? 1 : -1) : 0
}

/** Rings of the faces on the left of the edges; a walk that comes back to a vertex is cut there, so none touches itself. */
function trace(edges: readonly (readonly [number, number, number, number])[]): number[][] {
  const key = (x: number, y: number) => x * 0x1000000 + y
  const leaving = new Map<number, number[]>()
  edges.forEach(([ax, ay], i) => {
    const list = leaving.get(key(ax, ay))
    if (list) list.push(i)
    else leaving.set(key(ax, ay), [i])
  })
  const used = new Uint8Array(edges.length)
  const rings: number[][] = []
  for (let first = 0; first < edges.length; first++) {
    if (used[first]) continue
    const walk: number[] = []
    const seen = new Map<number, number>()
    let edge: number | undefined = first
    while (edge !== undefined) {
      used[edge] = 1
      const [ax, ay, bx, by]: readonly [number, number, number, number] = edges[edge]!
      seen.set(key(ax, ay), walk.length)
      walk.push(ax, ay)
      const back = seen.get(key(bx, by))
      if (back !== undefined) {
        const loop = walk.splice(back)
        for (let i = 0; i < loop.length; i += 2) seen.delete(key(loop[i]!, loop[i + 1]!))
        const ring = withoutStraight(loop)
        if (ring.length >= 6) rings.push(ring)
        if (walk.length === 0) break
      }
      edge = nearest(edges, leaving.get(key(bx, by)) ?? [], used, Math.atan2(ay - by, ax - bx))
    }
  }
  return rings
}

/** The unused edge that comes first when one turns clockwise from the direction one came from. */
function nearest(
  edges: readonly (readonly [number, number, number, number])[],
  candidates: readonly number[],
  used: Uint8Array,
  from: number,
): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (used[candidate]) continue
    const [ax, ay, bx, by] = edges[candidate]!
    const turn = from - Math.atan2(by - ay, bx - ax)
    const angle = turn <= 0 ? turn + 2 * Math.PI : turn
    if (angle < least) {
      least = angle
      best = candidate
    }
  }
  return best
}

function withoutStraight(ring: number[]): number[] {
  const kept: number[] = []
  const n = ring.length
  for (let i = 0; i < n; i += 2) {
    const [px, py] = [ring[(i + n - 2) % n]!, ring[(i + n - 1) % n]!]
    const [x, y] = [ring[i]!, ring[i + 1]!]
    const [qx, qy] = [ring[(i + 2) % n]!, ring[(i + 3) % n]!]
    if ((x - px) * (qy - py) !== (y - py) * (qx - px)) kept.push(x, y)
  }
  return kept
}
