import type { Test } from '../../check.ts'
import { crsOf, flipBox, projectBox } from '../../crs.ts'
import { sayReply } from '../../http.ts'
import { say } from '../../json.ts'
import { bare } from '../../links.ts'
import { readPicture } from '../../picture.ts'
import { layerElements } from '../../wms.ts'
import { all, attribute, child, childrenOf } from '../../xml.ts'
import { WMS, wmsOf } from './base.ts'

/** What the capabilities of a WMS say of its layers. */
export const layerTests: readonly Test[] = [
  {
    requirement: `${WMS} §7.2.4.6.7`,
    title: 'Named layers have a CRS, and the root has those that all layers have',
    official: [
      'getcapabilities:crs-present',
      'getcapabilities:crs-for-all-layers',
      'getcapabilities:crs-auto2-declarations',
    ],
    async run(trial, server) {
      const wms = await wmsOf(trial, server)
      for (const { name, crs } of wms.layers) {
        trial.expect(crs.length > 0, `${name} has no CRS`)
        for (const each of crs)
          trial.expect(!/^AUTO2:\d+,.*,/.test(each), `${name} has ${each}: AUTO2 has no variables here`)
      }
      const root = new Set(childrenOf(child(wms.root, 'Capability', 'Layer'), 'CRS').map(({ text }) => text))
      const common = wms.layers[0]?.crs.filter(each => wms.layers.every(({ crs }) => crs.includes(each))) ?? []
      for (const each of common) trial.expect(root.has(each), `All layers have ${each}, but the root does not list it`)
    },
  },
  {
    requirement: `${WMS} §7.2.4.6.6`,
    title: 'Named layers have a geographic box whose west is below its east and south below its north',
    official: ['getcapabilities:ex_geobbox-present', 'getcapabilities:ex_geobbox-coordinates'],
    async run(trial, server) {
      for (const { name, geographic } of (await wmsOf(trial, server)).layers) {
        if (!trial.expect(geographic !== undefined, `${name} has no EX_GeographicBoundingBox`) || !geographic) continue
        const [west, south, east, north] = geographic
        trial.expect(
          west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90,
          `${name}: the geographic box is ${geographic}`,
        )
      }
    },
  },
  {
    requirement: `${WMS} §7.2.4.6.8`,
    title: 'Boxes: at least one for a named layer, one for a CRS, only for CRS that are advertised',
    official: [
      'getcapabilities:bbox-present',
      'getcapabilities:bbox-distinct-crs',
      'getcapabilities:bbox-crs-advertised',
    ],
    async run(trial, server) {
      const wms = await wmsOf(trial, server)
      for (const { name, crs, boxes } of wms.layers) {
        trial.expect(boxes.size > 0, `${name} has no BoundingBox`)
        for (const each of boxes.keys())
          trial.expect(crs.includes(each), `${name} has a box in ${each}, which it does not advertise`)
      }
      for (const layer of layerElements(wms)) {
        const own = childrenOf(layer, 'BoundingBox').map(({ attributes }) => attributes.CRS)
        trial.expect(new Set(own).size === own.length, `${child(layer, 'Title')?.text} has two boxes in one CRS`)
      }
    },
  },
  {
    requirement: `${WMS} §7.2.4.6.8, §6.7.2`,
    title: 'Boxes are in the order of axes of their CRS, and at the place of the geographic box',
    official: ['getcapabilities:layer-extents'],
    async run(trial, server) {
      for (const { name, boxes, geographic, element } of (await wmsOf(trial, server)).layers)
        for (const [id, box] of boxes) {
          const own = childrenOf(element, 'BoundingBox').some(({ attributes }) => attributes.CRS === id)
          trial.expect(
            box.every(Number.isFinite) && box[0] <= box[2] && box[1] <= box[3],
            `${name}: the box in ${id} is ${box}`,
          )
          const crs = crsOf(id)
          const projected = crs && geographic && projectBox(crs, geographic)
          if (!crs || !projected) {
            trial.pass(`No definition here of ${id}.`)
            continue
          }
          const expected = flipBox(crs, projected)
          const away = Math.max(
            Math.abs(box[0] - expected[0]),
            Math.abs(box[1] - expected[1]),
            Math.abs(box[2] - expected[2]),
            Math.abs(box[3] - expected[3]),
          )
          const size = Math.max(expected[2] - expected[0], expected[3] - expected[1])
          if (crs.degrees && own)
            trial.expect(
              away <= 1e-6 + size * 0.001,
              `${name}: the box in ${id} is ${box}, that of the geographic one ${expected}`,
            )
          else {
            const apart = box[0] > expected[2] || box[2] < expected[0] || box[1] > expected[3] || box[3] < expected[1]
            trial.expect(
              !apart,
              `${name}: the box in ${id} is ${box}, far from the geographic one, which is ${expected.map(Math.round)} there`,
            )
          }
        }
    },
  },
  {
    requirement: `${WMS} §7.2.4.6.5`,
    title: 'Layers have titles, names are unique, styles have a name and a title and are not defined again below',
    official: [
      'getcapabilities:style-unique',
      'getcapabilities:authorityurl-unique',
      'getcapabilities:identifier-matches-authorityurl',
    ],
    async run(trial, server) {
      const wms = await wmsOf(trial, server)
      const names = wms.layers.map(({ name }) => name)
      trial.expect(new Set(names).size === names.length, 'Two layers have the same name')
      for (const layer of layerElements(wms)) {
        const title = child(layer, 'Title')?.text
        trial.expect(title !== undefined && title !== '', `${say(child(layer, 'Name')?.text)} has no title`)
        for (const style of childrenOf(layer, 'Style'))
          for (const part of ['Name', 'Title'])
            trial.expect((child(style, part)?.text ?? '') !== '', `A style of ${title} has no ${part}`)
      }
      for (const { name, styles, element } of wms.layers) {
        trial.expect(
          new Set(styles).size === styles.length,
          `${name} has two styles of the same name, its own or inherited: ${styles}`,
        )
        const authorities = all(wms.root, 'AuthorityURL').map(({ attributes }) => attributes.name)
        for (const { attributes } of childrenOf(element, 'Identifier'))
          trial.expect(
            authorities.includes(attributes.authority),
            `${name}: the authority ${attributes.authority} has no AuthorityURL`,
          )
      }
    },
  },
  {
    requirement: `${WMS} Annex C`,
    title: 'Dimensions have units; time is ISO8601, and an elevation over CRS:88 is in metres',
    official: [
      'getcapabilities:dims-time',
      'getcapabilities:dims-elevation-crs88',
      'getcapabilities:dims-no-redeclarations',
    ],
    async run(trial, server) {
      const dimensions = all((await wmsOf(trial, server)).root, 'Dimension')
      if (dimensions.length === 0) trial.skip('No layer has a dimension.')
      for (const { attributes, text } of dimensions) {
        trial.expect(
          attributes.name !== undefined && attributes.units !== undefined,
          `A dimension lacks name or units: ${say(attributes)}`,
        )
        if (attributes.name === 'time')
          trial.expect(attributes.units === 'ISO8601', `The units of time are ${attributes.units}`)
        if (attributes.units === 'CRS:88')
          trial.expect(
            attributes.unitSymbol === undefined || attributes.unitSymbol === 'm',
            `The unitSymbol of CRS:88 is ${attributes.unitSymbol}`,
          )
        trial.expect(text !== '', `The dimension ${attributes.name} has no extent`)
      }
    },
  },
  {
    requirement: `${WMS} §7.2.4.6.5, §7.2.4.6.12`,
    title: 'Legends, logos, metadata and data that are linked come in the format and size that is said',
    official: [
      'getcapabilities:style-legendurls',
      'getcapabilities:logourls',
      'getcapabilities:metadataurls',
      'getcapabilities:dataurls',
      'getcapabilities:resource-format',
      'getcapabilities:resource-size',
    ],
    async run(trial, server) {
      const { root } = await wmsOf(trial, server)
      const linked = [
        'LegendURL',
        'LogoURL',
        'MetadataURL',
        'DataURL',
        'FeatureListURL',
        'StyleSheetURL',
        'StyleURL',
      ].flatMap(name => all(root, name))
      const origin = new URL(server.root).host
      const own = linked.filter(
        each => new URL(attribute(child(each, 'OnlineResource'), 'href') ?? server.root, server.root).host === origin,
      )
      if (own.length === 0) trial.skip('No legend, logo or metadata of this host is linked.')
      for (const each of server.sample(own)) {
        const reply = await server.get(
          new URL(attribute(child(each, 'OnlineResource'), 'href') ?? '', server.root).href,
        )
        const format = bare(child(each, 'Format')?.text ?? '')
        trial.expect(reply.status === 200 && reply.type === format, `${each.name} says ${format}: ${sayReply(reply)}`)
        const [width, height] = [Number(each.attributes.width), Number(each.attributes.height)]
        if (!width || !height || !reply.type.startsWith('image/')) continue
        const picture = await readPicture(reply.body)
        trial.expect(
          picture?.width === width && picture.height === height,
          `${reply.url} is ${picture?.width} × ${picture?.height}, not ${width} × ${height}`,
        )
      }
    },
  },
]
