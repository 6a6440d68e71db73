import type { Trial } from '../../check.ts'
import { type Box, type Crs, crsOf, flipBox, projectBox } from '../../crs.ts'
import type { Collection, Server } from '../../discover.ts'
import { header, type Reply } from '../../http.ts'
import { list, numbers, type Tree, tree } from '../../json.ts'
import { bare, byRel, type Link } from '../../links.ts'

export const MAPS = 'https://www.opengis.net/spec/ogcapi-maps-1/1.0'
const CRS84 = /\/crs\/OGC\/1\.3\/CRS84$/

/** Something that can be had as a map: the dataset, or a collection. */
export interface Mapped {
  readonly name: string
  readonly value: Tree
  readonly collection: Collection | undefined
  /** One link for each type, whatever the scheme of its relation. */
  readonly maps: readonly Link[]
  readonly box: Box | undefined
}

export async function mappedResources(server: Server): Promise<readonly Mapped[]> {
  const landing = await server.landing()
  const all = [
    {
      name: 'the dataset',
      value: landing.value,
      links: landing.links,
      collection: undefined,
      box: boxOf(landing.value),
    },
    ...server
      .sample(await server.collections())
      .map(each => ({ name: each.id, value: each.value, links: each.links, collection: each, box: each.box })),
  ]
  return all
    .map(({ links, ...rest }) => ({
      ...rest,
      maps: [...new Map(byRel(links, 'map').map(link => [bare(link.type), link])).values()],
    }))
    .filter(({ maps }) => maps.length > 0)
}

function boxOf(value: Tree): Box | undefined {
  const box = numbers(list(tree(tree(value.extent).spatial).bbox)[0])
  return box.length === 4 ? (box as unknown as Box) : undefined
}

/** The CRS that a map says it is in: CRS84 without the header, with or without angle brackets. */
export function crsOfMap(reply: Reply): string {
  const sent = header(reply, 'content-crs')?.replace(/^[<[]|[>\]]$/g, '')
  return sent ?? 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
}

export function isCrs84(uri: string): boolean {
  return CRS84.test(uri)
}

/**
 * Looks at Content-Bbox: four numbers in the order of axes of the response's CRS, ordered, over the place that the resource
 * says it has. Answers the box, east first.
 */
export function contentBox(trial: Trial, reply: Reply, where: Box | undefined): Box | undefined {
  const sent = header(reply, 'content-bbox')
  if (!trial.expect(sent !== undefined, `${reply.url} has no header Content-Bbox`)) return undefined
  const edges = sent!.split(',').map(each => (each.trim() === '' ? Number.NaN : Number(each)))
  if (!trial.expect(edges.length === 4 && edges.every(Number.isFinite), `${reply.url}: Content-Bbox is "${sent}"`))
    return undefined
  const box = edges as unknown as Box
  trial.expect(box[1] < box[3], `${reply.url}: Content-Bbox is "${sent}"`)
  const crs = crsOf(crsOfMap(reply))
  if (!crs) {
    trial.pass(`No definition here of ${crsOfMap(reply)}.`)
    return undefined
  }
  const expected = where && where[0] <= where[2] ? projectBox(crs, where) : undefined
  if (expected) {
    const wire = flipBox(crs, expected)
    trial.expect(
      overlap(box, wire) > 0.3,
      `${reply.url}: Content-Bbox is "${sent}", the extent in that CRS is ${wire.map(each => Number(each.toFixed(4)))}${overlap(box, [wire[1], wire[0], wire[3], wire[2]]) > 0.3 ? ': the axes are exchanged' : ''}`,
    )
  }
  return flipBox(crs, box)
}

/** The part of the smaller box that the other one covers, side by side: 1 is all of it. */
function overlap(a: Box, b: Box): number {
  const side = (lowA: number, highA: number, lowB: number, highB: number) => {
    const common = Math.min(highA, highB) - Math.max(lowA, lowB)
    const least = Math.min(highA - lowA, highB - lowB)
    return least <= 0 ? (common >= 0 ? 1 : 0) : Math.max(0, common) / least
  }
  return Math.min(side(a[0], a[2], b[0], b[2]), side(a[1], a[3], b[1], b[3]))
}

export function knownCrs(uris: readonly string[]): readonly { readonly uri: string; readonly crs: Crs }[] {
  return uris.flatMap(uri => {
    const crs = crsOf(uri)
    return crs ? [{ uri, crs }] : []
  })
}
