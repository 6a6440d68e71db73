import type { DocumentContext } from '../../core/query.ts'
import { say } from '../../core/text.ts'
import { sheet } from './document.ts'
import { words } from './words.ts'

const common = 'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf'
const geodata = 'https://www.opengis.net/spec/ogcapi-common-2/1.0/conf'
const schemas = 'http://www.opengis.net/spec/ogcapi-common-3/1.0/conf'
const features = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf'
const tiles = 'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf'
const grids = 'http://www.opengis.net/spec/tms/2.0/conf'
const maps = 'https://www.opengis.net/spec/ogcapi-maps-1/1.0/conf'

/** Classes that this protocol meets whatever the encodings. */
export const classes: readonly string[] = [
  ...['core', 'landing-page', 'oas30'].map(name => `${common}/${name}`),
  `${geodata}/collections`,
  'http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections',
  ...['schemas', 'returnables-and-receivables'].map(name => `${schemas}/${name}`),
  // QGIS looks for the schema's class under the number that it had as a part of Features.
  'http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas',
  ...['core', 'oas30'].map(name => `${features}/${name}`),
  'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
  ...['queryables', 'queryables-query-parameters'].map(
    name => `http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/${name}`,
  ),
  ...['core', 'tileset', 'tilesets-list', 'dataset-tilesets', 'geodata-tilesets', 'collections-selection', 'oas30'].map(
    name => `${tiles}/${name}`,
  ),
  ...['tilematrixset', 'tilematrixsetlimits', 'tilesetmetadata'].flatMap(name => [
    `${grids}/${name}`,
    `${grids}/json-${name}`,
  ]),
  ...[
    'core',
    'collection-map',
    'dataset-map',
    'tilesets',
    'collections-selection',
    'crs',
    'api-operations',
    'cors',
  ].map(name => `${maps}/${name}`),
]

/** Classes of all protocols and of the encodings that serve them, without repetition. */
export function declared({ protocols, encoders }: Pick<DocumentContext, 'protocols' | 'encoders'>): readonly string[] {
  const found = protocols.flatMap(({ id, conformance }) => [
    ...conformance,
    ...encoders.all.flatMap(encoder => encoder.conformance?.[id] ?? []),
  ])
  return [...new Set(found)]
}

/** `/conformance`: the classes that this server meets. */
export const conformance = sheet({
  path: '/conformance',
  operation: 'getConformance',
  tag: 'Capabilities',
  summary: words.conformance,
  params: {},
  page: 'conformance',
  needs: () => [],
  build(call, context) {
    const conformsTo = declared(context)
    const title = say(words.conformance, call.language)
    return {
      title,
      json: { conformsTo },
      people: { groups: grouped(conformsTo) },
      trail: [{ title, href: call.links.to('/conformance') }],
    }
  },
})

/** By standard: `ogcapi-features-1 1.0`. */
function grouped(all: readonly string[]) {
  const groups = new Map<string, string[]>()
  for (const uri of all) {
    const [, name = uri, version = ''] = /\/spec\/([^/]+)\/([^/]+)\//.exec(uri) ?? []
    const title = `${name} ${version}`.trim()
    groups.set(title, [...(groups.get(title) ?? []), uri])
  }
  return [...groups].map(([title, members]) => ({ title, classes: members }))
}
