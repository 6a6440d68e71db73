import type { TestResult } from '../check.ts'
import { crsOf, project } from '../crs.ts'
import type { Server } from '../discover.ts'
import { layerElements } from '../wms.ts'
import { child } from '../xml.ts'

/** A test of an official suite that is wrong, and how it is seen on a server that this is why it failed there. */
interface Mistake {
  readonly suite: string
  readonly test: string
  readonly why: string
  holds(server: Server, result: TestResult): Promise<boolean>
}

/** Each was read in the source of the version that `suites` names, and seen on a server that is right. */
const mistakes: readonly Mistake[] = [
  {
    suite: 'cite-features10',
    test: 'BBoxCrsParameter.verifyBboxCrsParameter',
    why: 'The suite converts two corners of the extent of the collection (GeometryTransformer.transform). So far outside of the area of use of this CRS their order is exchanged: the least value it sends is above the greatest. Such a box is invalid (OGC 17-069r4 §7.15.3), and 400 is the answer to it.',
    holds: sendsExchangedCorners,
  },
  {
    suite: 'cite-wms13',
    test: 'getmap:layerlimit',
    why: 'The suite encodes the name of the layer for the URL and then the result again ("cite:Lakes" is sent as "cite%253ALakes"), so that it asks for a layer that is not there.',
    async holds(server) {
      const wms = await server.wms()
      if (typeof wms !== 'object') return false
      const limited = child(wms.root, 'Service', 'LayerLimit') !== undefined
      const lakes = layerElements(wms).find(layer => child(layer, 'Title')?.text === 'cite:Lakes')
      const name = child(lakes, 'Name')?.text ?? wms.layers[0]?.name ?? ''
      return limited && encodeURIComponent(name) !== name
    },
  },
  {
    suite: 'cite-wms13',
    test: 'recommendations:service-contact-info',
    why: 'The suite looks for an element ContactEmailAddress, which the schema does not have: the address stands in ContactElectronicMailAddress (capabilities_1_3_0.xsd), as here.',
    async holds(server) {
      const wms = await server.wms()
      const contact = typeof wms === 'object' ? child(wms.root, 'Service', 'ContactInformation') : undefined
      return (child(contact, 'ContactElectronicMailAddress')?.text ?? '') !== ''
    },
  },
  {
    suite: 'cite-wmts10',
    test: 'wmts:Server.KVP.GET.GetTile.Valid.Tile.Format',
    why: 'The suite reads pictures with what comes with Java, which knows no WebP: of a tile in this format, which the layer declares, it cannot tell the format. With a reader of WebP beside the engine it passes.',
    async holds(server, { failures }) {
      const wmts = await server.wmts()
      const declared = typeof wmts === 'object' && wmts.layers.some(({ formats }) => formats.includes('image/webp'))
      const unread = failures.filter(failure => /could not read the image format/i.test(failure))
      const others = failures.filter(failure => !unread.includes(failure) && !/\bTest failed\b/.test(failure))
      return declared && others.length === 0 && unread.length <= TILES
    },
  },
]

/** Tiles that the suite of WMTS asks for in each format: three rows and three columns. */
const TILES = 9

async function sendsExchangedCorners(server: Server, { failures, test }: TestResult): Promise<boolean> {
  const [, id, uri] = /\[([^,\]]+), (http[^,\]]+)/.exec(test.title) ?? []
  const box = (await server.collections()).find(each => each.id === id)?.box
  const crs = uri === undefined ? undefined : crsOf(uri)
  if (!box || !crs || !failures.every(failure => failure.includes('<400>'))) return false
  const [west, south] = project(crs, [box[0], box[1]])
  const [east, north] = project(crs, [box[2], box[3]])
  return west > east || south > north
}

/** A failure with why it is the suite's own, where it is known to be and seen to be that. */
export async function explain(suite: string, server: Server, result: TestResult): Promise<TestResult> {
  if (result.outcome !== 'failed') return result
  const known = mistakes.find(each => each.suite === suite && each.test === result.test.requirement)
  return known && (await known.holds(server, result)) ? { ...result, explained: known.why } : result
}
