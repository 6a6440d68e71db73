import type { ConformanceClass } from '../check.ts'
import { type Box, crsOf, flipBox, projectBox } from '../crs.ts'
import { sayReply, withQuery } from '../http.ts'
import { say } from '../json.ts'
import { readPicture } from '../picture.ts'
import { identifier, kvpPrefix } from '../wmts.ts'
import { all, attribute, child, childrenOf, parseXml } from '../xml.ts'
import { absent, askCapabilities, expectException, expectSections, OWS, tilings, WMTS, wmtsOf } from './wmts/base.ts'

const REQUEST = 'wmts:Server.KVP.GET.GetCapabilities.Request'
const RESPONSE = 'wmts:Server.KVP.GET.GetCapabilities.Response'
const ALL = ['ServiceIdentification', 'ServiceProvider', 'OperationsMetadata', 'Contents', 'Themes']

/** Scale of the first matrix of the well-known scale sets, and the CRS in which they are. */
const scaleSets: Readonly<Record<string, { readonly scale: number; readonly crs: string }>> = {
  'urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible': {
    scale: 559_082_264.0287178,
    crs: 'urn:ogc:def:crs:EPSG:6.18:3:3857',
  },
  'urn:ogc:def:wkss:OGC:1.0:GoogleCRS84Quad': { scale: 559_082_264.0287178, crs: 'urn:ogc:def:crs:OGC:1.3:CRS84' },
  'urn:ogc:def:wkss:OGC:1.0:GlobalCRS84Scale': { scale: 500e6, crs: 'urn:ogc:def:crs:OGC:1.3:CRS84' },
  'urn:ogc:def:wkss:OGC:1.0:GlobalCRS84Pixel': { scale: 795_139_219.9519541, crs: 'urn:ogc:def:crs:OGC:1.3:CRS84' },
}

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
      title: 'Sections gives the parts that are asked for and no other; an unknown or empty one is an exception',
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
        expectSections(trial, await server.get(askCapabilities(wmts, { Sections: 'All' })), ALL)
        for (const name of ALL)
          expectSections(trial, await server.get(askCapabilities(wmts, { Sections: name })), [name])
        expectSections(trial, await server.get(askCapabilities(wmts, { Sections: 'ServiceIdentification,Contents' })), [
          'ServiceIdentification',
          'Contents',
        ])
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
          trial.expect(reply.status === 200 && reply.type === format, `AcceptFormats=${format}: ${sayReply(reply)}`)
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
    {
      requirement: `${WMTS} §7.1.1.1.1`,
      title: 'Identifiers are unique; layers have a style by default, a format and links to sets that are there',
      official: [
        `${RESPONSE}.Layer.Identifiers.Unique`,
        `${RESPONSE}.Layer.TileMatrixSet.Valid`,
        `${RESPONSE}.TileMatrixSet.Identifiers.Unique`,
        `${RESPONSE}.TileMatrix.Identifiers.Unique`,
        `${RESPONSE}.Theme.LayerRef.Valid`,
      ],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const contents = child(wmts.root, 'Contents')
        const unique = (ids: readonly string[], what: string) =>
          trial.expect(
            new Set(ids).size === ids.length && !ids.includes(''),
            `${what} have identifiers that are empty or twice there: ${say(ids.filter((id, i) => id === '' || ids.indexOf(id) !== i))}`,
          )
        unique(childrenOf(contents, 'Layer').map(identifier), 'Layers')
        unique(childrenOf(contents, 'TileMatrixSet').map(identifier), 'Tile matrix sets')
        for (const { id, matrices } of wmts.sets.values())
          unique(
            matrices.map(each => each.id),
            `Matrices of ${id}`,
          )
        for (const { id, element, styles, formats, links } of wmts.layers) {
          trial.expect(
            styles.length > 0 && formats.length > 0 && links.length > 0,
            `${id} lacks a style, a format or a matrix set`,
          )
          const defaults = childrenOf(element, 'Style').filter(each => each.attributes.isDefault === 'true')
          trial.expect(defaults.length === 1, `${id} has ${defaults.length} styles with isDefault`)
          for (const { set } of links) trial.expect(wmts.sets.has(set), `${id}: there is no tile matrix set ${set}`)
        }
        const layers = new Set(wmts.layers.map(({ id }) => id))
        for (const each of all(child(wmts.root, 'Themes'), 'LayerRef'))
          trial.expect(layers.has(each.text), `A theme refers to ${each.text}, which is no layer`)
      },
    },
    {
      requirement: `${WMTS} §6.1, §7.1.1.1.2`,
      title: 'Matrices have a scale of their own, a corner and sizes; well-known scale sets are those',
      official: [`${RESPONSE}.TileMatrixSet.ScaleDenominators.Unique`, `${RESPONSE}.TileMatrixSet.WellKnownScaleSet`],
      async run(trial, server) {
        for (const { id, matrices, element, supportedCrs } of (await wmtsOf(trial, server)).sets.values()) {
          const scales = matrices.map(({ scaleDenominator }) => scaleDenominator)
          trial.expect(
            scales.every(scale => scale > 0) && new Set(scales).size === scales.length,
            `${id}: two matrices have one scale, or none`,
          )
          for (const { id: matrix, corner, tileWidth, tileHeight, matrixWidth, matrixHeight } of matrices)
            trial.expect(
              corner.every(Number.isFinite) &&
                [tileWidth, tileHeight, matrixWidth, matrixHeight].every(each => Number.isInteger(each) && each > 0),
              `${id}/${matrix} lacks a corner or a size`,
            )
          const name = child(element, 'WellKnownScaleSet')?.text
          const known = name === undefined ? undefined : scaleSets[name]
          if (name === undefined) continue
          if (!trial.expect(known !== undefined, `${id}: there is no scale set ${name}`) || !known) continue
          trial.expect(supportedCrs === known.crs, `${id} of ${name} is in ${supportedCrs}, not ${known.crs}`)
          trial.expect(
            Math.abs(Math.max(...scales) / known.scale - 1) < 1e-6,
            `${id} of ${name} begins with the scale ${Math.max(...scales)}, not ${known.scale}`,
          )
        }
      },
    },
    {
      requirement: `${WMTS} §6.1`,
      title: 'The corners of matrices are in the order of axes of their CRS: the layers’ places lie in their limits',
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        for (const { layer, set, limits, name } of tilings(server, wmts)) {
          const box = lonLat(layer.element)
          if (!box || !set.crs) {
            trial.pass(`${name}: no definition here of ${set.supportedCrs}, or no WGS84BoundingBox.`)
            continue
          }
          trial.expect(
            box[0] <= box[2] && box[1] <= box[3] && Math.abs(box[1]) <= 90 && Math.abs(box[3]) <= 90,
            `${layer.id}: the WGS84BoundingBox is ${box}, which is no longitude, latitude`,
          )
          const last = limits.at(-1)
          const matrix = set.matrices.find(each => each.id === last?.matrix)
          const place = projectBox(set.crs, box)
          if (!last || !matrix || !place) continue
          const { corner, cellSize, tileWidth, tileHeight } = matrix
          const area: Box = [
            corner[0] + last.minCol * tileWidth * cellSize,
            corner[1] - (last.maxRow + 1) * tileHeight * cellSize,
            corner[0] + (last.maxCol + 1) * tileWidth * cellSize,
            corner[1] - last.minRow * tileHeight * cellSize,
          ]
          const apart = area[0] > place[2] || area[2] < place[0] || area[1] > place[3] || area[3] < place[1]
          trial.expect(
            !apart,
            `${name}: the limits of matrix ${matrix.id} are at ${area.map(Math.round)}, the layer at ${place.map(Math.round)}`,
          )
        }
      },
    },
    {
      requirement: 'OGC 06-121r3 §10.2.1',
      title: 'Boxes of layers are in the order of axes of their CRS',
      async run(trial, server) {
        for (const { id, element } of (await wmtsOf(trial, server)).layers) {
          const box = lonLat(element)
          for (const each of childrenOf(element, 'BoundingBox')) {
            const crs = crsOf(each.attributes.crs ?? '')
            const place = crs && box && projectBox(crs, box)
            if (!crs || !place) {
              trial.pass(`No definition here of ${each.attributes.crs}.`)
              continue
            }
            const wire = [...corner(each, 'LowerCorner'), ...corner(each, 'UpperCorner')] as unknown as Box
            const [a, b, c, d] = flipBox(crs, wire)
            trial.expect(
              !(a > place[2] || c < place[0] || b > place[3] || d < place[1]) && a <= c && b <= d,
              `${id}: the box in ${crs.uri} is ${wire}, far from the WGS84BoundingBox`,
            )
          }
        }
      },
    },
    {
      requirement: `${WMTS} §7.1.1.1.1`,
      title: 'Legends come in the format and size that is said',
      official: [
        `${RESPONSE}.Layer.LegendURL.Correct.Resource`,
        `${RESPONSE}.Layer.LegendURL.Correct.Format`,
        `${RESPONSE}.Layer.LegendURL.Correct.Size`,
      ],
      async run(trial, server) {
        const legends = all((await wmtsOf(trial, server)).root, 'LegendURL')
        if (legends.length === 0) trial.skip('No layer has a legend.')
        for (const each of server.sample(legends)) {
          const { format, width, height } = each.attributes
          const reply = await server.get(attribute(each, 'href') ?? '')
          trial.expect(reply.status === 200 && reply.type === format, sayReply(reply))
          const picture = width && height ? await readPicture(reply.body) : undefined
          if (picture)
            trial.expect(
              picture.width === Number(width) && picture.height === Number(height),
              `${reply.url} is ${picture.width} × ${picture.height}, not ${width} × ${height}`,
            )
        }
      },
    },
  ],
}

function place(section: string): number {
  return [...ALL, 'ServiceMetadataURL'].indexOf(section)
}

function corner(element: Parameters<typeof child>[0], name: string): readonly number[] {
  return (child(element, name)?.text ?? '').split(/\s+/).map(Number)
}

function lonLat(element: Parameters<typeof child>[0]): Box | undefined {
  const box = child(element, 'WGS84BoundingBox')
  const edges = [...corner(box, 'LowerCorner'), ...corner(box, 'UpperCorner')]
  return edges.length === 4 && edges.every(Number.isFinite) ? (edges as unknown as Box) : undefined
}
