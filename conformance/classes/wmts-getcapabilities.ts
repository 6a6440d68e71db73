import type { ConformanceClass } from '../check.ts'
import { sayReply, withQuery } from '../http.ts'
import { say } from '../json.ts'
import { bare } from '../links.ts'
import { kvpPrefix } from '../wmts.ts'
import { all, attribute, child, childrenOf, parseXml } from '../xml.ts'
import { absent, askCapabilities, expectException, expectSections, OWS, sectionsOf, WMTS, wmtsOf } from './wmts/base.ts'
import { contentsTests } from './wmts/contents.ts'

const REQUEST = 'wmts:Server.KVP.GET.GetCapabilities.Request'
const RESPONSE = 'wmts:Server.KVP.GET.GetCapabilities.Response'
const ALL = ['ServiceIdentification', 'ServiceProvider', 'OperationsMetadata', 'Contents', 'Themes']

export const wmtsGetCapabilities: ConformanceClass = {
  id: 'wmts-getcapabilities',
  title: 'WMTS 1.0.0: GetCapabilities (KVP)',
  standard: WMTS,
  declarations: [],
  absent,
  tests: [
    {
      requirement: `${WMTS} §7.1.2`,
      title: 'The capabilities are well-formed XML of WMTS 1.0.0, with a schemaLocation, in an advertised format',
      official: [
        `${RESPONSE}.XML.Well.Formed`,
        `${RESPONSE}.SchemaReferenced`,
        `${RESPONSE}.SchemaValid`,
        `${RESPONSE}.AdvertisedFormat`,
        `${REQUEST}.Mandatory`,
      ],
      async run(trial, server) {
        const { reply, root } = await wmtsOf(trial, server)
        trial.expect(['text/xml', 'application/xml'].includes(reply.type), sayReply(reply))
        trial.expect(root.namespace === 'http://www.opengis.net/wmts/1.0', `The root is in "${root.namespace}"`)
        trial.expect(attribute(root, 'version') === '1.0.0', `The version is ${say(attribute(root, 'version'))}`)
        trial.expect(
          /http:\/\/www\.opengis\.net\/wmts\/1\.0\s+\S+(wmtsGetCapabilities_response|wmts)\.xsd/.test(
            attribute(root, 'schemaLocation') ?? '',
          ),
          `schemaLocation is ${say(attribute(root, 'schemaLocation'))}`,
        )
        const type = child(root, 'ServiceIdentification', 'ServiceType')?.text
        trial.expect(/WMTS/.test(type ?? ''), `ServiceType is ${say(type)}`)
        const order = root.children
          .map(({ name }) => name)
          .filter(name => [...ALL, 'ServiceMetadataURL'].includes(name))
        trial.expect(
          [...order].sort((a, b) => place(a) - place(b)).join() === order.join(),
          `The sections are in the order ${order}`,
        )
        for (const name of ['Title', 'Abstract', 'Identifier', 'WGS84BoundingBox', 'BoundingBox'])
          for (const each of all(child(root, 'Contents'), name))
            if (!trial.expect(each.namespace === OWS, `${name} is in "${each.namespace}"`)) break
      },
    },
    {
      requirement: `${WMTS} §7.1.1, OGC 06-121r3 §7.2`,
      title: 'The service must be named, rightly; names of parameters have no case',
      official: [`${REQUEST}.NoService`, `${REQUEST}.InvalidService`, `${REQUEST}.CaseInsensitive.KVP.Names`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        expectException(
          trial,
          await server.get(askCapabilities(wmts, { SERVICE: undefined })),
          'MissingParameterValue',
          'service',
        )
        expectException(
          trial,
          await server.get(askCapabilities(wmts, { SERVICE: 'BOGUS' })),
          'InvalidParameterValue',
          'service',
        )
        for (const names of [
          ['service', 'request'],
          ['Service', 'Request'],
          ['sErViCe', 'rEqUeSt'],
        ] as const) {
          const reply = await server.get(withQuery(wmts.url, { [names[1]]: 'GetCapabilities', [names[0]]: 'WMTS' }))
          trial.expect(reply.status === 200 && reply.body.includes('<Capabilities'), sayReply(reply))
        }
      },
    },
    {
      requirement: 'OGC 06-121r3 §7.3.2',
      title: 'AcceptVersions is a list in order of preference; none of it supported is an exception without a locator',
      official: [`${REQUEST}.AcceptVersions.Valid`, `${REQUEST}.AcceptVersions.Invalid`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        for (const versions of ['1.0.0', '2.0.0,1.0.0', '1.0.0,0.9.0']) {
          const reply = await server.get(askCapabilities(wmts, { AcceptVersions: versions }))
          const root = parseXml(reply.body)
          trial.expect(
            typeof root !== 'string' && attribute(root, 'version') === '1.0.0',
            `AcceptVersions=${versions}: ${sayReply(reply)}`,
          )
        }
        expectException(
          trial,
          await server.get(askCapabilities(wmts, { AcceptVersions: '2.0.0' })),
          'VersionNegotiationFailed',
          null,
        )
      },
    },
    {
      requirement: 'OGC 06-121r3 §7.3.3',
      title:
        'Sections, where it is implemented, gives the parts that are asked for; an unknown or empty one is an exception',
      official: [
        `${REQUEST}.Sections.All`,
        `${REQUEST}.Sections.ServiceIdentification`,
        `${REQUEST}.Sections.ServiceProvider`,
        `${REQUEST}.Sections.OperationsMetadata`,
        `${REQUEST}.Sections.Contents`,
        `${REQUEST}.Sections.Themes`,
        `${REQUEST}.Sections.Multiple`,
        `${REQUEST}.Sections.Invalid`,
        `${REQUEST}.Sections.Missing`,
      ],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const parts = ALL.filter(name => child(wmts.root, name))
        const whole = await server.get(askCapabilities(wmts, { Sections: 'All' }))
        expectSections(trial, whole, parts)
        const some = await Promise.all(parts.map(Sections => server.get(askCapabilities(wmts, { Sections }))))
        if (some.every(reply => sectionsOf(reply).join() === sectionsOf(whole).join()))
          return trial.pass('Sections is ignored: a server need not implement it (OGC 06-121r3 §7.3).')
        for (const name of parts)
          expectSections(trial, await server.get(askCapabilities(wmts, { Sections: name })), [name])
        const two = 'ServiceIdentification,Contents'
        expectSections(trial, await server.get(askCapabilities(wmts, { Sections: two })), two.split(','))
        expectException(
          trial,
          await server.get(askCapabilities(wmts, { Sections: 'Bogus' })),
          'InvalidParameterValue',
          'sections',
        )
        expectException(
          trial,
          await server.get(askCapabilities(wmts, { Sections: '' })),
          'MissingParameterValue',
          'sections',
        )
      },
    },
    {
      requirement: 'OGC 06-121r3 §7.3.4',
      title: 'updateSequence: equal gives only the version, higher an exception, lower the whole',
      official: [`${REQUEST}.UpdateSequence`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const sequence =
          attribute(wmts.root, 'updateSequence') ?? trial.skip('The capabilities have no updateSequence.')
        const equal = await server.get(askCapabilities(wmts, { updateSequence: sequence }))
        expectSections(trial, equal, [])
        const root = parseXml(equal.body)
        trial.expect(
          typeof root !== 'string' && attribute(root, 'updateSequence') === sequence,
          `${equal.url} has another updateSequence`,
        )
        if (!/^\d+$/.test(sequence))
          return trial.pass(`"${sequence}" is no number that another could be above or below.`)
        expectException(
          trial,
          await server.get(askCapabilities(wmts, { updateSequence: String(Number(sequence) + 1) })),
          'InvalidUpdateSequence',
          null,
        )
        expectSections(
          trial,
          await server.get(askCapabilities(wmts, { updateSequence: String(Number(sequence) - 1) })),
          ALL.filter(name => child(wmts.root, name)),
        )
      },
    },
    {
      requirement: 'OGC 06-121r3 §7.3.5',
      title: 'AcceptFormats gives the first that is supported, application/xml where none is',
      official: [`${REQUEST}.AcceptFormats`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const operation = childrenOf(child(wmts.root, 'OperationsMetadata'), 'Operation').find(
          each => each.attributes.name === 'GetCapabilities',
        )
        const formats = childrenOf(operation, 'Parameter')
          .filter(each => /^AcceptFormats$/i.test(each.attributes.name ?? ''))
          .flatMap(each => childrenOf(child(each, 'AllowedValues'), 'Value').map(({ text }) => text))
        for (const format of formats) {
          const reply = await server.get(askCapabilities(wmts, { AcceptFormats: format }))
          trial.expect(
            reply.status === 200 && reply.type === bare(format),
            `AcceptFormats=${format}: ${sayReply(reply)}`,
          )
        }
        const other = await server.get(askCapabilities(wmts, { AcceptFormats: 'no/such' }))
        trial.expect(
          other.status === 200 && other.type === 'application/xml',
          `AcceptFormats=no/such: ${sayReply(other)}`,
        )
      },
    },
    {
      requirement: `${WMTS} §8.2, OGC 06-121r3 §7.4.6`,
      title: 'The operations have URLs for KVP that are prefixes, with the constraint GetEncoding',
      official: [`${RESPONSE}.OnlineResource`, `${RESPONSE}.Encoding.Constraint`],
      async run(trial, server) {
        const { root } = await wmtsOf(trial, server)
        for (const name of ['GetCapabilities', 'GetTile']) {
          const href = kvpPrefix(root, name)
          if (!trial.expect(href !== undefined, `${name} has no Get for KVP`)) continue
          trial.expect(/^https?:\/\/.+[?&]$/.test(href!), `${name}: the URL ${href} is no prefix`)
        }
        const gets = all(child(root, 'OperationsMetadata'), 'Get')
        for (const get of gets)
          trial.expect(
            childrenOf(get, 'Constraint').some(each => each.attributes.name === 'GetEncoding'),
            `${attribute(get, 'href')} has no constraint GetEncoding`,
          )
      },
    },
    ...contentsTests,
  ],
}

function place(section: string): number {
  return [...ALL, 'ServiceMetadataURL'].indexOf(section)
}
