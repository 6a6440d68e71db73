import type { GridPaths } from './rings.ts'

/** Edges on the grid that meet in their ends alone. */
export interface Edges {
  readonly count: number
  /** ax, ay, bx, by. */
  at(index: number): readonly [number, number, number, number]
  /** How often an edge runs from a to b, less how often it runs back; never 0. */
  readonly weights: readonly number[]
}

type Edge = readonly [number, number, number, number]

/** Each round cuts every edge at all its meetings; cutting bends an edge by less than a unit, seldom into another. */
const maxRounds = 32

/** Cuts the rings' edges where they meet until they meet in their ends alone; edges that run both ways alike vanish. */
export function nodeEdges(rings: GridPaths): Edges {
  let edges = merge(edgesOf(rings))
  for (let round = 0; round < maxRounds; round++) {
    const cuts = meetings(edges.map(({ edge }) => edge))
    if (cuts.size === 0)
      return { count: edges.length, at: i => edges[i]!.edge, weights: edges.map(({ weight }) => weight) }
    edges = merge(
      edges.flatMap(({ edge, weight }, i) => split(edge, cuts.get(i)).map(part => ({ edge: part, weight }))),
    )
  }
  return { count: 0, at: i => edges[i]!.edge, weights: [] }
}

interface Weighted {
  readonly edge: Edge
  readonly weight: number
}

function edgesOf({ data, ends, count }: GridPaths): Weighted[] {
  const edges: Weighted[] = []
  let start = 0
  for (const end of ends.subarray(0, count)) {
    for (let i = start, j = end - 1; i < end; j = i++)
      edges.push({ edge: [data[2 * j]!, data[2 * j + 1]!, data[2 * i]!, data[2 * i + 1]!], weight: 1 })
    start = end
  }
  return edges
}

function merge(edges: readonly Weighted[]): Weighted[] {
  const merged = new Map<string, Weighted>()
  for (const { edge, weight } of edges) {
    const [ax, ay, bx, by] = edge
    if (ax === bx && ay === by) continue
    const forward = ax < bx || (ax === bx && ay < by)
    const key = forward ? `${ax},${ay},${bx},${by}` : `${bx},${by},${ax},${ay}`
    const sum = (merged.get(key)?.weight ?? 0) + (forward ? weight : -weight)
    merged.set(key, { edge: forward ? edge : [bx, by, ax, ay], weight: sum })
  }
  return [...merged.values()].filter(({ weight }) => weight !== 0)
}

/** Points where each edge must be cut. */
function meetings(edges: readonly Edge[]): Map<number, number[]> {
  const cuts = new Map<number, number[]>()
  const cut = (index: number, x: number, y: number) => {
    const [ax, ay, bx, by] = edges[index]!
    if ((x === ax && y === ay) || (x === bx && y === by)) return
    const list = cuts.get(index)
    if (list) list.push(x, y)
    else cuts.set(index, [x, y])
  }
  const order = edges.map((_, i) => i).sort((a, b) => edges[a]![0] - edges[b]![0])
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!
    for (let j = i + 1; j < order.length && edges[order[j]!]![0] <= edges[a]![2]; j++) meet(edges, a, order[j]!, cut)
  }
  return cuts
}

function meet(edges: readonly Edge[], i: number, j: number, cut: (index: number, x: number, y: number) => void): void {
  const [ax, ay, bx, by] = edges[i]!
  const [cx, cy, dx, dy] = edges[j]!
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  if (c === 0 && onEdge(edges[i]!, cx, cy)) cut(i, cx, cy)
  if (d === 0 && onEdge(edges[i]!, dx, dy)) cut(i, dx, dy)
  if (a === 0 && onEdge(edges[j]!, ax, ay)) cut(j, ax, ay)
  if (b === 0 && onEdge(edges[j]!, bx, by)) cut(j, bx, by)
  if (a * b >= 0 || c * d >= 0) return
  const t = a / (a - b)
  const x = Math.round(ax + t * (bx - ax))
  const y = Math.round(ay + t * (by - ay))
  cut(i, x, y)
  cut(j, x, y)
}

function onEdge([ax, ay, bx, by]: Edge, x: number, y: number): boolean {
  return Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
}

function split(edge: Edge, cuts: readonly number[] | undefined): Edge[] {
  if (!cuts) return [edge]
  const [ax, ay, bx, by] = edge
  const along = (x: number, y: number) => (x - ax) * (bx - ax) + (y - ay) * (by - ay)
  const points = Array.from({ length: cuts.length / 2 }, (_, i) => [cuts[2 * i]!, cuts[2 * i + 1]!] as const)
  points.sort(([x, y], [u, v]) => along(x, y) - along(u, v))
  const stops = [[ax, ay] as const, ...points, [bx, by] as const]
  return stops.slice(1).map(([x, y], i) => [stops[i]![0], stops[i]![1], x, y])
}
