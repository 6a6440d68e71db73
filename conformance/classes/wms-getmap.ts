import type { ConformanceClass } from '../check.ts'
import { coarse, countPixels, distance, isUniform, readPicture } from '../picture.ts'
import { absent, expectPicture, mapOf, pictureFormat, placeOf, plainLayers, WMS, wmsOf } from './wms/base.ts'
import { portrayalTests } from './wms/portrayal.ts'

/** How unlike two pictures of one place may be, on a scale of 255. */
const ALIKE = 12
/** How much more like one place than another a picture must be, to say anything. */
const CONTRAST = 6

export const wmsGetMap: ConformanceClass = {
  id: 'wms-getmap',
  title: 'WMS 1.3.0: GetMap',
  standard: `${WMS} (ISO 19128)`,
  declarations: [],
  absent,
  tests: [
    {
      requirement: `${WMS} §7.3.2`,
      title: 'Every layer comes in every CRS that it advertises, over the box that is advertised for it',
      official: [
        'getmap:each-layer',
        'getmap:each-crs',
        'getmap:each-layer-crs-combination',
        'getmap:crs-direct',
        'getmap:crs-inherited',
        'getmap:bbox-direct',
        'getmap:bbox-inherited',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const type = pictureFormat(wms)
        for (const layer of plainLayers(server, wms))
          for (const crs of layer.crs) {
            const box = crs === 'CRS:84' ? (layer.geographic ?? layer.boxes.get(crs)) : layer.boxes.get(crs)
            if (!box) {
              trial.pass(`${layer.name} has no box in ${crs}.`)
              continue
            }
            await expectPicture(trial, await server.get(mapOf(wms, layer, { CRS: crs, BBOX: box.join(',') })), { type })
          }
      },
    },
    {
      requirement: `${WMS} §7.3.3.7`,
      title: 'Every advertised format comes as itself, in the size that was asked for',
      official: ['getmap:each-format'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        for (const layer of plainLayers(server, wms).slice(0, 3))
          for (const format of wms.formats)
            await expectPicture(trial, await server.get(mapOf(wms, layer, { FORMAT: format })), { type: format })
      },
    },
    {
      requirement: `${WMS} §7.3.3.8`,
      title: 'Pictures have exactly the size that was asked for: 8 × 5, 1024 × 768, and out of proportion',
      official: ['getmap:large-size', 'getmap:small-size', 'basic:aspect-ratio'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const [layer] = plainLayers(server, wms)
        if (!layer) trial.skip('No layer can be asked for plainly.')
        const sizes = [
          [8, 5],
          [Math.min(1024, wms.maxWidth), Math.min(768, wms.maxHeight)],
          [200, 20],
          [1, 1],
        ] as const
        for (const [width, height] of sizes)
          await expectPicture(trial, await server.get(mapOf(wms, layer!, { WIDTH: width, HEIGHT: height })), {
            type: pictureFormat(wms),
            width,
            height,
          })
        for (const each of plainLayers(server, wms)) {
          const square = await readPicture((await server.get(mapOf(wms, each, { WIDTH: 128, HEIGHT: 128 }))).body)
          const wide = await readPicture((await server.get(mapOf(wms, each, { WIDTH: 256, HEIGHT: 128 }))).body)
          if (!square || !wide || isUniform(square)) continue
          const apart = distance(coarse(square, 8), coarse(wide, 8))
          trial.expect(
            apart < 2 * ALIKE,
            `${each.name}: a map of twice the width is not the same map stretched: ${apart.toFixed(1)} of 255 apart`,
          )
        }
      },
    },
    {
      requirement: `${WMS} §6.7.2`,
      title: 'The same place in CRS:84 and in EPSG:4326, whose axes are exchanged, is the same picture',
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        for (const layer of plainLayers(server, wms)) {
          if (!layer.crs.includes('CRS:84') || !layer.crs.includes('EPSG:4326') || !layer.geographic) {
            trial.pass(`${layer.name} is not in both CRS:84 and EPSG:4326.`)
            continue
          }
          const [west, south, east, north] = layer.geographic
          const size = { WIDTH: 128, HEIGHT: 128 }
          const plain = await readPicture(
            (
              await server.get(
                mapOf(wms, layer, { CRS: 'CRS:84', BBOX: [west, south, east, north].join(','), ...size }),
              )
            ).body,
          )
          const swapped = await readPicture(
            (
              await server.get(
                mapOf(wms, layer, { CRS: 'EPSG:4326', BBOX: [south, west, north, east].join(','), ...size }),
              )
            ).body,
          )
          if (
            !trial.expect(plain !== undefined && swapped !== undefined, `${layer.name} is no picture in one of them`) ||
            !plain ||
            !swapped
          )
            continue
          if (isUniform(plain) && isUniform(swapped)) {
            trial.pass(`${layer.name}: both pictures are of one colour.`)
            continue
          }
          const apart = distance(coarse(plain, 16), coarse(swapped, 16))
          trial.expect(
            apart < ALIKE,
            `${layer.name}: the pictures in CRS:84 and EPSG:4326 are ${apart.toFixed(1)} of 255 apart`,
          )
        }
      },
    },
    {
      requirement: `${WMS} §7.3.3.6`,
      title: 'A part of a box is that part of the picture: west is left, north is up',
      official: ['basic:bbox-pixel-interpretation'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        let told = 0
        for (const layer of plainLayers(server, wms)) {
          const place = placeOf(layer)!
          if (place.CRS !== 'CRS:84') continue
          const [west, south, east, north] = layer.geographic!
          const size = { WIDTH: 128, HEIGHT: 128 }
          const whole = await readPicture((await server.get(mapOf(wms, layer, size))).body)
          if (!whole || isUniform(whole)) continue
          const middle = { x: (west + east) / 2, y: (south + north) / 2 }
          const quarters = [
            { name: 'north-west', box: [west, middle.y, middle.x, north], at: [0, 0] },
            { name: 'north-east', box: [middle.x, middle.y, east, north], at: [0, 4] },
            { name: 'south-west', box: [west, south, middle.x, middle.y], at: [4, 0] },
            { name: 'south-east', box: [middle.x, south, east, middle.y], at: [4, 4] },
          ] as const
          const cells = coarse(whole, 8)
          // Half the size: at the scale of the whole symbols are as large, and styles are the same.
          const half = { WIDTH: 64, HEIGHT: 64 }
          for (const { name, box, at } of quarters) {
            const part = await readPicture((await server.get(mapOf(wms, layer, { ...half, BBOX: box.join(',') }))).body)
            if (!trial.expect(part !== undefined, `${layer.name}: the ${name} quarter is no picture`) || !part) continue
            const seen = coarse(part, 4)
            const apart = (place: readonly [number, number]) => distance(seen, quarterOf(cells, ...place))
            const right = apart(at)
            const other = Math.min(...quarters.filter(each => each.name !== name).map(each => apart(each.at)))
            if (Math.abs(right - other) < CONTRAST) continue
            told++
            trial.expect(
              right < other,
              `${layer.name}: the ${name} quarter is ${right.toFixed(1)} from its place and ${other.toFixed(1)} from another one`,
            )
          }
        }
        if (told === 0) trial.pass('No layer has enough in it to tell its parts from each other.')
      },
    },
    {
      requirement: `${WMS} §7.3.3.6`,
      title: 'Boxes outside of the data, and outside of what the CRS is defined for, are blank, not errors',
      official: ['getmap:bbox-no-overlap', 'getmap:bbox-outside-crs'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        for (const layer of plainLayers(server, wms).slice(0, 5)) {
          const place = placeOf(layer)!
          if (place.CRS !== 'CRS:84') continue
          await expectPicture(trial, await server.get(mapOf(wms, layer, { BBOX: '-10,90,10,110' })), {
            type: pictureFormat(wms),
          })
          const [west, south, east, north] = layer.geographic!
          if (east - west > 180 || north - south > 120) continue
          const away = [
            west > -90 ? -179 : 178,
            south > -45 ? -89 : 88,
            west > -90 ? -178 : 179,
            south > -45 ? -88 : 89,
          ]
          const picture = await expectPicture(
            trial,
            await server.get(mapOf(wms, layer, { BBOX: away.join(','), TRANSPARENT: 'TRUE' })),
            { type: pictureFormat(wms) },
          )
          if (picture?.hasAlpha)
            trial.expect(
              countPixels(picture, (_r, _g, _b, alpha) => alpha > 0) === 0,
              `${layer.name} draws something at ${away}, which its box leaves out`,
            )
        }
      },
    },
    ...portrayalTests,
  ],
}

/** Four by four cells of eight by eight. */
function quarterOf(cells: Float64Array, top: number, left: number): Float64Array {
  const out = new Float64Array(48)
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 12; i++) out[row * 12 + i] = cells[3 * ((top + row) * 8 + left) + i]!
  return out
}
