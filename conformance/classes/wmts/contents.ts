import type { Test } from '../../check.ts'
import { type Box, crsOf, flipBox, projectBox } from '../../crs.ts'
import { sayReply } from '../../http.ts'
import { say } from '../../json.ts'
import { bare } from '../../links.ts'
import { readPicture } from '../../picture.ts'
import { identifier } from '../../wmts.ts'
import { all, attribute, child, childrenOf } from '../../xml.ts'
import { tilings, WMTS, wmtsOf } from './base.ts'

const RESPONSE = 'wmts:Server.KVP.GET.GetCapabilities.Response'

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

/** What the capabilities of a WMTS say of its layers and matrices. */
export const contentsTests: readonly Test[] = [
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
        trial.expect(reply.status === 200 && reply.type === bare(format ?? ''), sayReply(reply))
        const picture = width && height ? await readPicture(reply.body) : undefined
        if (picture)
          trial.expect(
            picture.width === Number(width) && picture.height === Number(height),
            `${reply.url} is ${picture.width} × ${picture.height}, not ${width} × ${height}`,
          )
      }
    },
  },
]

function corner(element: Parameters<typeof child>[0], name: string): readonly number[] {
  return (child(element, name)?.text ?? '').split(/\s+/).map(Number)
}

function lonLat(element: Parameters<typeof child>[0]): Box | undefined {
  const box = child(element, 'WGS84BoundingBox')
  const edges = [...corner(box, 'LowerCorner'), ...corner(box, 'UpperCorner')]
  return edges.length === 4 && edges.every(Number.isFinite) ? (edges as unknown as Box) : undefined
}
