import type { Trial } from '../../check.ts'
import type { Server } from '../../discover.ts'
import { type Reply, sayReply, withQuery } from '../../http.ts'
import { say } from '../../json.ts'
import type { Limits, Matrix } from '../../tilesets.ts'
import type { Wmts, WmtsLayer, WmtsMatrixSet } from '../../wmts.ts'
import { attribute, child, childrenOf, parseXml } from '../../xml.ts'

export const WMTS = 'OGC 07-057r7'
export const OWS = 'http://www.opengis.net/ows/1.1'

export async function absent(server: Server): Promise<string | undefined> {
  return (await server.wmts())
    ? undefined
    : 'No WMTS 1.0.0 is found at the URL, nor below it at /wmts, /ows or /service.'
}

export async function wmtsOf(trial: Trial, server: Server): Promise<Wmts> {
  const found = trial.need(await server.wmts(), 'No WMTS 1.0.0 is found')
  if (typeof found !== 'string') return found
  return trial.need<never>(undefined, found)
}

export function askCapabilities(wmts: Wmts, more: Readonly<Record<string, string | undefined>> = {}): string {
  return withQuery(wmts.url, { SERVICE: 'WMTS', REQUEST: 'GetCapabilities', ...more })
}

/** A layer on a matrix set, with its limits or those of the matrices. */
export interface Tiling {
  readonly layer: WmtsLayer
  readonly set: WmtsMatrixSet
  readonly limits: readonly Limits[]
  readonly name: string
}

export function tilings(server: Server, { layers, sets }: Wmts): readonly Tiling[] {
  return server.sample(layers).flatMap(layer =>
    layer.links.flatMap(({ set: id, limits }) => {
      const set = sets.get(id)
      return set
        ? [{ layer, set, limits: limits.length > 0 ? limits : set.matrices.map(whole), name: `${layer.id} on ${id}` }]
        : []
    }),
  )
}

function whole({ id, matrixWidth, matrixHeight }: Matrix): Limits {
  return { matrix: id, minRow: 0, minCol: 0, maxRow: matrixHeight - 1, maxCol: matrixWidth - 1 }
}

export function matrixOf({ set }: Tiling, id: string) {
  return set.matrices.find(each => each.id === id)
}

/** Parameters of a GetTile in the layer's first style and format. */
export function tileOf(
  { layer, set }: Tiling,
  { matrix, minRow, minCol }: Limits,
): Record<string, string | number | undefined> {
  return {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: layer.id,
    STYLE: layer.styles[0] ?? '',
    FORMAT: layer.formats[0] ?? '',
    TILEMATRIXSET: set.id,
    TILEMATRIX: matrix,
    TILEROW: minRow,
    TILECOL: minCol,
    ...Object.fromEntries(layer.dimensions.map(each => [each.id, each.default])),
  }
}

/** URL prefix of GetTile by KVP; where there is none the test is skipped. */
export function prefixOf(trial: Trial, { getTile }: Wmts): string {
  return getTile ?? trial.skip('GetTile is not advertised by KVP.')
}

/** Expects an exception report of OWS 1.1 with this code and locator: `null` where there must be none. */
export function expectException(trial: Trial, reply: Reply, code: string, locator?: string | null, status = 400): void {
  trial.expect(reply.status === status, `${sayReply(reply)}, not ${status}`)
  if (!trial.expect(reply.type === 'text/xml' || reply.type === 'application/xml', sayReply(reply))) return
  const root = parseXml(reply.body)
  if (typeof root === 'string') return void trial.expect(false, `${reply.url} is no well-formed XML: ${root}`)
  if (
    !trial.expect(
      root.name === 'ExceptionReport' && root.namespace === OWS,
      `${reply.url} is a ${root.name} in "${root.namespace}"`,
    )
  )
    return
  trial.expect(
    /^1\.\d\.\d$/.test(attribute(root, 'version') ?? ''),
    `${reply.url}: the report has the version ${say(attribute(root, 'version'))}`,
  )
  const found = childrenOf(root, 'Exception')
  const codes = found.map(each => attribute(each, 'exceptionCode'))
  trial.expect(codes.includes(code), `${reply.url}: the code is ${say(codes)}, not ${code}`)
  for (const each of found)
    trial.expect(
      each.children.every(({ name }) => name === 'ExceptionText'),
      `${reply.url}: an Exception has a child that is no ExceptionText`,
    )
  if (locator === undefined) return
  const locators = found.map(each => attribute(each, 'locator')?.toLowerCase())
  if (locator === null)
    trial.expect(
      locators.every(each => each === undefined),
      `${reply.url}: the locator is ${say(locators)}, there must be none`,
    )
  else
    trial.expect(
      locators.includes(locator.toLowerCase()),
      `${reply.url}: the locator is ${say(locators)}, not ${locator}`,
    )
}

/** Expects capabilities whose root has exactly these sections, of the five. */
export function expectSections(trial: Trial, reply: Reply, sections: readonly string[]): void {
  const root = parseXml(reply.body)
  if (
    !trial.expect(reply.status === 200 && typeof root !== 'string' && root.name === 'Capabilities', sayReply(reply)) ||
    typeof root === 'string'
  )
    return
  const found = sectionsOf(reply)
  const wanted = sections.filter(name => name !== 'Themes' || found.includes(name))
  trial.expect(found.join() === wanted.join(), `${reply.url} has the sections ${say(found)}, not ${say(wanted)}`)
}

/** The sections of a capabilities document; none of anything else. */
export function sectionsOf({ body }: Reply): readonly string[] {
  const root = parseXml(body)
  const names = ['ServiceIdentification', 'ServiceProvider', 'OperationsMetadata', 'Contents', 'Themes']
  return typeof root === 'string' ? [] : names.filter(name => child(root, name))
}
