import type { View } from '../../core/catalog.ts'
import { invalid, ServiceError } from '../../core/error.ts'
import type { Links } from '../../core/link.ts'
import { bare, negotiate } from '../../core/media.ts'
import { custom, text } from '../../core/param.ts'
import type { ParseContext } from '../../core/protocol.ts'
import type { DocumentContext, DocumentQuery } from '../../core/query.ts'
import type { Language, Request } from '../../core/request.ts'
import { say } from '../../core/text.ts'
import { freshness, prefix, readKvp } from '../ows/kvp.ts'
import { perLayer } from '../ows/layers.ts'
import { element, optional, written, type Xml } from '../ows/xml.ts'
import { keywords, layerElement, layerOf } from './layer.ts'
import { matrixSet } from './matrixset.ts'

const media = ['application/xml', 'text/xml'] as const
const VERSION = '1.0.0'
const REST = '/wmts/1.0.0/WMTSCapabilities.xml'

const sectionNames = ['ServiceIdentification', 'ServiceProvider', 'OperationsMetadata', 'Contents', 'Themes'] as const
type Section = (typeof sectionNames)[number] | 'All'

export const capabilitiesParams = {
  versions: text('AcceptVersions', {
    description: { fr: 'Versions que le client connaît.', en: 'Versions that the client knows.' },
    fallback: '',
  }),
  formats: text('AcceptFormats', {
    description: { fr: 'Types de médias que le client accepte.', en: 'Media types that the client takes.' },
    fallback: '',
  }),
  updateSequence: text('updateSequence', {
    description: { fr: 'Ce que le client a déjà.', en: 'What the client has.' },
    fallback: '',
  }),
  sections: custom<readonly Section[]>(
    'Sections',
    {
      description: { fr: 'Parties du document.', en: 'Parts of the document.' },
      schema: { type: 'array', items: { type: 'string' } },
      fallback: ['All'],
    },
    readSections,
  ),
}

/**
 * GetCapabilities by key-value pairs (WMTS 1.0.0 §7.1, OWS Common 06-121r3 §7.2).
 * @throws missing-parameter, invalid-parameter, version-negotiation, update-sequence-invalid
 */
export function parseKvpCapabilities(request: Request, { view }: ParseContext): DocumentQuery {
  const given = readKvp(capabilitiesParams, request)
  if (given.versions !== '' && !given.versions.split(',').includes(VERSION))
    throw new ServiceError('version-negotiation', `The only version here is ${VERSION}.`)
  const wanted = given.formats.split(',').map(bare)
  const type = media.find(each => each === wanted.find(format => media.some(known => known === format))) ?? media[0]
  const same = freshness(given.updateSequence, view) === 'equal'
  return documentOf(request, view, type, same ? [] : given.sections)
}

/** The whole document by its address. @throws not-acceptable for a client that takes no XML */
export function parseRestCapabilities(request: Request, { view }: ParseContext): DocumentQuery {
  negotiate([{ id: 'xml', token: 'xml', media: media[0], aliases: [media[1]] }], undefined, request.header('accept'))
  return documentOf(request, view, media[0], ['All'])
}

/** Without a section it is the bare root: what a client gets that has the document already. */
function documentOf(request: Request, view: View, type: string, sections: readonly Section[]): DocumentQuery {
  const { language, links } = request
  const contents = sections.some(section => section === 'All' || section === 'Contents')
  return {
    kind: 'document',
    name: ['wmts', VERSION, type, ...sections],
    collections: contents ? view.collections.map(({ id }) => id) : [],
    language,
    url: links,
    encoder: undefined,
    build: async context => ({
      kind: 'written',
      media: type,
      text: await capabilities(context, links, language, sections),
    }),
  }
}

function readSections(value: string): readonly Section[] {
  if (value === '') throw new ServiceError('missing-parameter', 'Sections has no value.', { parameter: 'Sections' })
  const known: readonly Section[] = ['All', ...sectionNames]
  const found = value.split(',', 20).map(word => {
    const section = known.find(name => name.toLowerCase() === word.trim().toLowerCase())
    if (!section) throw invalid('Sections', `Sections must be some of: ${known.join(', ')}.`)
    return section
  })
  return known.filter(section => found.includes(section))
}

async function capabilities(
  context: DocumentContext,
  links: Links,
  language: Language,
  sections: readonly Section[],
): Promise<string> {
  const all = sections.includes('All')
  const has = (section: Section) => all || sections.includes(section)
  const content = [
    has('ServiceIdentification') ? identification(context.view, language) : undefined,
    has('ServiceProvider') ? provider(context.view, links, language) : undefined,
    has('OperationsMetadata') ? operations(links) : undefined,
    has('Contents') ? await contentsOf(context, links, language) : undefined,
    all
      ? element('ServiceMetadataURL', undefined, { 'xlink:type': 'simple', 'xlink:href': links.to(REST) })
      : undefined,
  ]
  const root = element('Capabilities', content, {
    version: VERSION,
    updateSequence: context.view.sequence,
    xmlns: 'http://www.opengis.net/wmts/1.0',
    'xmlns:ows': 'http://www.opengis.net/ows/1.1',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.opengis.net/wmts/1.0 http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd',
  })
  return written(root)
}

function identification(view: View, language: Language): Xml {
  return element('ows:ServiceIdentification', [
    element('ows:Title', say(view.title, language)),
    optional('ows:Abstract', say(view.description, language)),
    keywords(view.keywords),
    element('ows:ServiceType', 'OGC WMTS'),
    element('ows:ServiceTypeVersion', VERSION),
    element('ows:Fees', 'none'),
    element('ows:AccessConstraints', view.license?.title ?? 'none'),
  ])
}

/** Clients insist on a provider, even where the configuration names none. */
function provider({ title, contact }: View, links: Links, language: Language): Xml {
  const { organization, name, email, phone, url } = contact
  const reach = [
    phone === undefined ? undefined : element('ows:Phone', element('ows:Voice', phone)),
    email === undefined ? undefined : element('ows:Address', element('ows:ElectronicMailAddress', email)),
  ].filter(part => part !== undefined)
  return element('ows:ServiceProvider', [
    element('ows:ProviderName', organization ?? name ?? say(title, language)),
    element('ows:ProviderSite', undefined, { 'xlink:type': 'simple', 'xlink:href': url ?? links.to('/') }),
    element('ows:ServiceContact', [
      optional('ows:IndividualName', name),
      reach.length === 0 ? undefined : element('ows:ContactInfo', reach),
    ]),
  ])
}

/**
 * What is asked by key-value pairs, which the constraint says for OpenLayers. Addresses are published by the layers'
 * ResourceURL and by ServiceMetadataURL alone (07-057r7 §10): a second Get is taken for one more prefix.
 */
function operations(links: Links): Xml {
  const get = element('ows:Get', constraint('ows:Constraint', 'GetEncoding', ['KVP']), {
    'xlink:href': prefix(links.to('/wmts')),
  })
  const operation = (name: string, parameters: readonly Xml[]) =>
    element('ows:Operation', [element('ows:DCP', element('ows:HTTP', get)), parameters], { name })
  return element('ows:OperationsMetadata', [
    operation('GetCapabilities', [
      constraint('ows:Parameter', 'AcceptVersions', [VERSION]),
      constraint('ows:Parameter', 'AcceptFormats', media),
      constraint('ows:Parameter', 'Sections', ['All', ...sectionNames]),
    ]),
    operation('GetTile', []),
  ])
}

function constraint(kind: 'ows:Constraint' | 'ows:Parameter', name: string, values: readonly string[]): Xml {
  return element(
    kind,
    element(
      'ows:AllowedValues',
      values.map(value => element('ows:Value', value)),
    ),
    { name },
  )
}

/** Layers in the order of the catalogue, then each matrix set that one of them uses, once. */
async function contentsOf(context: DocumentContext, links: Links, language: Language): Promise<Xml> {
  const { encoders } = context
  const made = await perLayer(context, 'map-tiles', ['wmts', VERSION, language], (collection, facts) =>
    layerOf(collection, facts, encoders, language),
  )
  const layers = made.filter(layer => layer !== undefined)
  const sets = new Map(layers.flatMap(layer => layer.sets).map(set => [set.name, set]))
  return element('Contents', [layers.map(layer => layerElement(layer, links)), [...sets.values()].map(matrixSet)])
}
