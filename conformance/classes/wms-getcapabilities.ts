import type { ConformanceClass } from '../check.ts'
import { type Reply, sayReply } from '../http.ts'
import { say } from '../json.ts'
import { bare } from '../links.ts'
import { kvp, layerElements, type Wms } from '../wms.ts'
import { all, attribute, child, childrenOf, type Element, parseXml } from '../xml.ts'
import { absent, expectException, WMS, wmsOf } from './wms/base.ts'
import { layerTests } from './wms/layers.ts'

const ask = (wms: Wms, more: Record<string, string | undefined> = {}) =>
  kvp(wms.url, { SERVICE: 'WMS', VERSION: '1.3.0', REQUEST: 'GetCapabilities', ...more })

export const wmsGetCapabilities: ConformanceClass = {
  id: 'wms-getcapabilities',
  title: 'WMS 1.3.0: GetCapabilities',
  standard: `${WMS} (ISO 19128)`,
  declarations: [],
  absent,
  tests: [
    {
      requirement: `${WMS} §7.2.4, §6.11.2`,
      title: 'The capabilities are well-formed XML of WMS 1.3.0 as text/xml, with a schemaLocation',
      official: [
        'getcapabilities:no-format',
        'getcapabilities:validate-using-schemaLocation',
        'getcapabilities:normative-schema',
      ],
      async run(trial, server) {
        const { reply, root } = await wmsOf(trial, server)
        trial.expect(reply.type === 'text/xml', sayReply(reply))
        trial.expect(root.namespace === 'http://www.opengis.net/wms', `The root is in "${root.namespace}"`)
        trial.expect(attribute(root, 'version') === '1.3.0', `The version is ${say(attribute(root, 'version'))}`)
        const [space, place] = (attribute(root, 'schemaLocation') ?? '').trim().split(/\s+/)
        trial.expect(
          space === 'http://www.opengis.net/wms' && /capabilities_1_3_0\.xsd$/.test(place ?? ''),
          `schemaLocation is ${say(attribute(root, 'schemaLocation'))}`,
        )
        trial.expect(
          child(root, 'Service', 'Name')?.text === 'WMS',
          `Service/Name is ${say(child(root, 'Service', 'Name')?.text)}`,
        )
        for (const name of ['Title', 'OnlineResource'])
          trial.expect(child(root, 'Service', name) !== undefined, `Service has no ${name}`)
        const order = root.children.map(each => each.name).join()
        trial.expect(order === 'Service,Capability', `The root has ${order}`)
      },
    },
    {
      requirement: `${WMS} §7.2.4.3`,
      title: 'Elements are those of the schema, in its order',
      official: ['getcapabilities:validate-using-schemaLocation'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const check = (element: Element | undefined, order: readonly string[]) => {
          if (!element) return
          const at = element.children.map(({ name, namespace }) =>
            namespace === 'http://www.opengis.net/wms' ? order.indexOf(name) : order.indexOf('*'),
          )
          const stranger = element.children.find((_, i) => at[i]! < 0)
          trial.expect(stranger === undefined, `${element.name} has a child ${stranger?.name}`)
          trial.expect(
            at.every((place, i) => i === 0 || at[i - 1]! <= place),
            `The children of ${element.name} are not in the order of the schema: ${say([...new Set(element.children.map(({ name }) => name))])}`,
          )
        }
        check(child(wms.root, 'Service'), SERVICE)
        check(child(wms.root, 'Capability'), ['Request', 'Exception', '*', 'Layer'])
        for (const layer of layerElements(wms)) {
          check(layer, LAYER)
          for (const style of childrenOf(layer, 'Style'))
            check(style, ['Name', 'Title', 'Abstract', 'LegendURL', 'StyleSheetURL', 'StyleURL'])
        }
      },
    },
    {
      requirement: `${WMS} §6.2.4`,
      title: 'Versions are negotiated: absent and higher give 1.3.0 or above, lower no more than 1.3.0',
      official: [
        'basic_elements:negotiate-no-version',
        'basic_elements:negotiate-basic_elements-version',
        'basic_elements:negotiate-higher-version',
        'basic_elements:negotiate-lower-version',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const version = async (asked: string | undefined) => {
          const reply = await server.get(ask(wms, { VERSION: asked }))
          const root = parseXml(reply.body)
          trial.expect(typeof root !== 'string', `VERSION=${asked}: ${sayReply(reply)}`)
          return typeof root === 'string' ? undefined : attribute(root, 'version')
        }
        for (const asked of [undefined, '1.3.0', '100.0.0']) {
          const got = await version(asked)
          trial.expect(got === '1.3.0', `VERSION=${asked} gives ${got}`)
        }
        const low = rootVersion(await server.get(ask(wms, { VERSION: '0.0.0' })))
        trial.expect(/^1\.[0-3]\.\d+$/.test(low ?? ''), `VERSION=0.0.0 gives ${low}`)
      },
    },
    {
      requirement: `${WMS} §7.2.3.1`,
      title: 'Every advertised FORMAT comes as itself, an unknown one as text/xml',
      official: [
        'getcapabilities:each-format',
        'getcapabilities:invalid-format',
        'getcapabilities:capability-xml-getcapabilities-format',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const formats = childrenOf(child(wms.root, 'Capability', 'Request', 'GetCapabilities'), 'Format').map(
          ({ text }) => text,
        )
        trial.expect(formats.includes('text/xml'), `The formats of GetCapabilities are ${say(formats)}`)
        for (const format of formats) {
          const reply = await server.get(ask(wms, { FORMAT: format }))
          trial.expect(reply.status === 200 && reply.type === bare(format), `FORMAT=${format}: ${sayReply(reply)}`)
        }
        const other = await server.get(ask(wms, { FORMAT: 'no/such' }))
        trial.expect(
          other.status === 200 && other.type === 'text/xml' && other.body.includes('WMS_Capabilities'),
          `FORMAT=no/such: ${sayReply(other)}`,
        )
      },
    },
    {
      requirement: `${WMS} §7.2.3.5`,
      title:
        'UPDATESEQUENCE: equal and higher are exceptions, lower gives the document; ignored where none is advertised',
      official: [
        'getcapabilities:updatesequence-ignored',
        'getcapabilities:updatesequence-current',
        'getcapabilities:updatesequence-lower',
        'getcapabilities:updatesequence-higher',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const sequence = attribute(wms.root, 'updateSequence')
        if (sequence === undefined || !/^\d+$/.test(sequence)) {
          const reply = await server.get(ask(wms, { UPDATESEQUENCE: sequence === undefined ? '1' : '' }))
          trial.expect(
            reply.body.includes('WMS_Capabilities'),
            `UPDATESEQUENCE without an advertised one: ${sayReply(reply)}`,
          )
          return
        }
        expectException(trial, await server.get(ask(wms, { UPDATESEQUENCE: sequence })), 'CurrentUpdateSequence')
        expectException(
          trial,
          await server.get(ask(wms, { UPDATESEQUENCE: String(Number(sequence) + 1) })),
          'InvalidUpdateSequence',
        )
        const lower = await server.get(ask(wms, { UPDATESEQUENCE: String(Number(sequence) - 1) }))
        trial.expect(lower.body.includes('<WMS_Capabilities'), `A lower UPDATESEQUENCE: ${sayReply(lower)}`)
      },
    },
    {
      requirement: `${WMS} §6.3.3, §6.8.1`,
      title:
        'URLs for GET are prefixes that end on ? or &, parameter names have no case, unknown parameters are ignored',
      official: ['getcapabilities:capability-onlineresource', 'basic_elements:extra-GetCapabilities-param'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const gets = all(child(wms.root, 'Capability', 'Request'), 'Get')
        trial.expect(gets.length > 0, 'No operation has a URL for GET')
        for (const get of gets) {
          const href = attribute(child(get, 'OnlineResource'), 'href') ?? ''
          trial.expect(/^https?:\/\/.+[?&]$/.test(href), `The URL ${href} is no prefix`)
        }
        for (const url of [
          kvp(wms.url, { sErViCe: 'WMS', vErSiOn: '1.3.0', rEqUeSt: 'GetCapabilities' }),
          ask(wms, { UNKNOWNPARAMETER: 'x' }),
        ]) {
          const reply = await server.get(url)
          trial.expect(reply.status === 200 && reply.body.includes('WMS_Capabilities'), sayReply(reply))
        }
      },
    },
    {
      requirement: `${WMS} §7.2.4.3`,
      title: 'GetMap and the exceptions have their formats',
      official: ['getcapabilities:capability-xml-exception-format', 'basic:gif-or-png'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const formats = childrenOf(child(wms.root, 'Capability', 'Exception'), 'Format').map(({ text }) => text)
        trial.expect(formats.includes('XML'), `The formats of exceptions are ${say(formats)}`)
        trial.expect(
          wms.formats.includes('image/png') || wms.formats.includes('image/gif'),
          `The formats of GetMap are ${say(wms.formats)}`,
        )
      },
    },
    ...layerTests,
  ],
}

const SERVICE = [
  'Name',
  'Title',
  'Abstract',
  'KeywordList',
  'OnlineResource',
  'ContactInformation',
  'Fees',
  'AccessConstraints',
  'LayerLimit',
  'MaxWidth',
  'MaxHeight',
]
const LAYER = [
  'Name',
  'Title',
  'Abstract',
  'KeywordList',
  'CRS',
  'EX_GeographicBoundingBox',
  'BoundingBox',
  'Dimension',
  'Attribution',
  'AuthorityURL',
  'Identifier',
  'MetadataURL',
  'DataURL',
  'FeatureListURL',
  'Style',
  'MinScaleDenominator',
  'MaxScaleDenominator',
  '*',
  'Layer',
]

/** The version of capabilities of any age: those before 1.3.0 have a document type. */
function rootVersion({ body }: Reply): string | undefined {
  return /<(?:WMS|WMT_MS)_Capabilities\b[^>]*?\sversion\s*=\s*["']([^"']*)/.exec(body.toString())?.[1]
}
