import type { Trial } from '../../check.ts'
import type { Server } from '../../discover.ts'
import { type Reply, sayReply } from '../../http.ts'
import { say } from '../../json.ts'
import { bare } from '../../links.ts'
import { type Picture, readPicture } from '../../picture.ts'
import { type Kvp, kvp, type Wms, type WmsLayer } from '../../wms.ts'
import { attribute, childrenOf, parseXml } from '../../xml.ts'

export const WMS = 'OGC 06-042'
const PICTURES = ['image/png', 'image/gif', 'image/jpeg', 'image/webp']

export async function absent(server: Server): Promise<string | undefined> {
  return (await server.wms()) ? undefined : 'No WMS 1.3.0 is found at the URL, nor below it at /wms, /ows or /service.'
}

export async function wmsOf(trial: Trial, server: Server): Promise<Wms> {
  const found = trial.need(await server.wms(), 'No WMS 1.3.0 is found')
  if (typeof found !== 'string') return found
  return trial.need<never>(undefined, found)
}

/** Layers that a plain GetMap can ask for: any part of them, at any size, without a dimension that must be given. */
export function plainLayers(server: Server, { layers }: Wms): readonly WmsLayer[] {
  return server.sample(layers.filter(layer => !layer.demanding && !layer.fixed && placeOf(layer) !== undefined))
}

/** CRS and BBOX over a layer, as the capabilities advertise them: CRS:84 if they do. */
export function placeOf({ boxes, geographic, crs }: WmsLayer): { CRS: string; BBOX: string } | undefined {
  if (crs.includes('CRS:84') && geographic) return { CRS: 'CRS:84', BBOX: geographic.join(',') }
  const [first] = [...boxes].filter(([name]) => crs.includes(name))
  return first && { CRS: first[0], BBOX: first[1].join(',') }
}

/** The format with which pixels can be told: PNG if there is one. */
export function pictureFormat({ formats }: Wms): string {
  return PICTURES.find(format => formats.includes(format)) ?? formats[0] ?? 'image/png'
}

/** The parameters of a GetMap over the whole of a layer. */
export function mapOf(wms: Wms, layer: WmsLayer, more: Kvp = {}): string {
  return kvp(wms.getMap, {
    SERVICE: 'WMS',
    VERSION: '1.3.0',
    REQUEST: 'GetMap',
    LAYERS: layer.name,
    STYLES: '',
    ...placeOf(layer),
    WIDTH: 64,
    HEIGHT: 64,
    FORMAT: pictureFormat(wms),
    ...more,
  })
}

/** Expects a picture of this type and size. */
export async function expectPicture(
  trial: Trial,
  reply: Reply,
  { type, width = 64, height = 64 }: { type: string; width?: number; height?: number },
): Promise<Picture | undefined> {
  const fine = reply.status === 200 && reply.type === bare(type)
  if (!trial.expect(fine, `${sayReply(reply)}${isReport(reply) ? `: ${codesOf(reply)}` : ''}`)) return undefined
  if (!PICTURES.includes(reply.type)) return undefined
  const picture = await readPicture(reply.body)
  if (!trial.expect(picture !== undefined, `${reply.url} is no picture that can be read`) || !picture) return undefined
  trial.expect(
    picture.width === width && picture.height === height,
    `${reply.url} is ${picture.width} × ${picture.height}`,
  )
  return picture
}

function isReport(reply: Reply): boolean {
  return reply.body.includes('ServiceException')
}

function codesOf(reply: Reply): string {
  const root = parseXml(reply.body)
  return typeof root === 'string'
    ? root
    : childrenOf(root, 'ServiceException')
        .map(each => each.attributes.code ?? each.text)
        .join(', ')
}

/** Expects a service exception report of WMS 1.3.0 (§6.11, Annex E), with this code where one is named. */
export function expectException(trial: Trial, reply: Reply, code?: string): void {
  trial.expect(reply.status === 200 || reply.status >= 400, sayReply(reply))
  if (!trial.expect(reply.type === 'text/xml', sayReply(reply))) return
  const root = parseXml(reply.body)
  if (typeof root === 'string') return void trial.expect(false, `${reply.url} is no well-formed XML: ${root}`)
  const fine = root.name === 'ServiceExceptionReport' && root.namespace === 'http://www.opengis.net/ogc'
  if (!trial.expect(fine, `${reply.url} is a ${root.name} in "${root.namespace}"`)) return
  trial.expect(
    attribute(root, 'version') === '1.3.0',
    `${reply.url}: the report has the version ${say(attribute(root, 'version'))}`,
  )
  const codes = childrenOf(root, 'ServiceException').map(each => each.attributes.code)
  trial.expect(codes.length > 0, `${reply.url}: the report is empty`)
  if (code !== undefined) trial.expect(codes.includes(code), `${reply.url}: the code is ${say(codes)}, not ${code}`)
}
