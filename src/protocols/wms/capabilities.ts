import type { View } from '../../core/catalog.ts'
import { ServiceError } from '../../core/error.ts'
import type { Links } from '../../core/link.ts'
import { text } from '../../core/param.ts'
import type { ParseContext } from '../../core/protocol.ts'
import type { DocumentContext, DocumentQuery } from '../../core/query.ts'
import type { Language, Request } from '../../core/request.ts'
import { say } from '../../core/text.ts'
import { freshness, prefix, readKvp } from '../ows/kvp.ts'
import { perLayer } from '../ows/layers.ts'
import { element, optional, written, type Xml } from '../ows/xml.ts'
import { common, keywordList, layerOf, onlineResource, placeOf } from './layer.ts'

const MEDIA = 'text/xml'

export const capabilitiesParams = {
  updateSequence: text('UPDATESEQUENCE', {
    description: { fr: 'Ce que le client a déjà.', en: 'What the client has.' },
    fallback: '',
  }),
}

/**
 * GetCapabilities (WMS 1.3.0 §7.2). Whatever VERSION or FORMAT say, the answer is 1.3.0 as text/xml: it is the only
 * version (§6.2.4), and an unknown format means the default one (§7.2.3.1).
 * @throws update-sequence-current, update-sequence-invalid
 */
export function parseCapabilities(request: Request, { view }: ParseContext): DocumentQuery {
  const { updateSequence } = readKvp(capabilitiesParams, request)
  if (freshness(updateSequence, view) === 'equal')
    throw new ServiceError('update-sequence-current', `The update sequence is ${view.sequence} still.`)
  const { language, links } = request
  return {
    kind: 'document',
    name: ['wms', '1.3.0'],
    collections: view.collections.map(({ id }) => id),
    language,
    url: links,
    encoder: undefined,
    build: async context => ({ kind: 'written', media: MEDIA, text: await capabilities(context, links, language) }),
  }
}

async function capabilities(context: DocumentContext, links: Links, language: Language): Promise<string> {
  const layers = await rootLayer(context, language)
  const content = [service(context, links, language), capability(context, links, layers)]
  const root = element('WMS_Capabilities', content, {
    version: '1.3.0',
    updateSequence: context.view.sequence,
    xmlns: 'http://www.opengis.net/wms',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://www.opengis.net/wms http://schemas.opengis.net/wms/1.3.0/capabilities_1_3_0.xsd',
  })
  return written(root)
}

function service({ view, limits }: DocumentContext, links: Links, language: Language): Xml {
  return element('Service', [
    element('Name', 'WMS'),
    element('Title', say(view.title, language)),
    optional('Abstract', say(view.description, language)),
    keywordList(view.keywords),
    onlineResource(view.contact.url ?? links.to('/')),
    contact(view),
    element('Fees', 'none'),
    element('AccessConstraints', view.license?.title ?? 'none'),
    element('LayerLimit', limits.layers),
    element('MaxWidth', limits.side),
    element('MaxHeight', limits.side),
  ])
}

function contact({ contact: { name, organization, email, phone } }: View): Xml | undefined {
  if ([name, organization, email, phone].every(part => part === undefined)) return undefined
  const person = element('ContactPersonPrimary', [
    element('ContactPerson', name),
    element('ContactOrganization', organization),
  ])
  return element('ContactInformation', [
    name === undefined && organization === undefined ? undefined : person,
    optional('ContactVoiceTelephone', phone),
    optional('ContactElectronicMailAddress', email),
  ])
}

function capability({ encoders }: DocumentContext, links: Links, layers: Xml): Xml {
  const operation = (name: string, formats: readonly string[]) =>
    element(name, [
      formats.map(format => element('Format', format)),
      element('DCPType', element('HTTP', element('Get', onlineResource(prefix(links.to('/wms')))))),
    ])
  return element('Capability', [
    element('Request', [
      operation('GetCapabilities', [MEDIA]),
      operation(
        'GetMap',
        encoders.of('pixels').map(encoder => encoder.media),
      ),
    ]),
    element(
      'Exception',
      ['XML', 'INIMAGE', 'BLANK'].map(format => element('Format', format)),
    ),
    layers,
  ])
}

/** The root has no name: it is there for what its layers share, their CRSs above all (WMS 1.3.0 §7.2.4.6.7). */
async function rootLayer(context: DocumentContext, language: Language): Promise<Xml> {
  const { view } = context
  const layers = await perLayer(context, 'map', ['wms', '1.3.0', language], (collection, facts) =>
    layerOf(collection, facts, language),
  )
  const { lonLat, extents } = common(layers)
  return element('Layer', [
    element('Title', say(view.title, language)),
    optional('Abstract', say(view.description, language)),
    placeOf(lonLat, extents),
    layers.map(layer => layer.element),
  ])
}
