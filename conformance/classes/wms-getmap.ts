import type { ConformanceClass } from '../check.ts'
import { coarse, countPixels, distance, isUniform, readPicture } from '../picture.ts'
import { kvp } from '../wms.ts'
import { absent, expectPicture, mapOf, pictureFormat, placeOf, plainLayers, WMS, wmsOf } from './wms/base.ts'

/** How unlike two pictures of one place may be, on a scale of 255. */
const ALIKE = 12
const ALPHA = ['image/png', 'image/gif', 'image/webp']

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
            { name: 'south-east', box: [middle.x, south, east, middle.y], at: [4, 4] },
          ] as const
          const cells = coarse(whole, 8)
          for (const { name, box, at } of quarters) {
            const part = await readPicture((await server.get(mapOf(wms, layer, { ...size, BBOX: box.join(',') }))).body)
            if (!trial.expect(part !== undefined, `${layer.name}: the ${name} quarter is no picture`) || !part) continue
            const right = distance(coarse(part, 4), quarterOf(cells, at[0], at[1]))
            const other = distance(coarse(part, 4), quarterOf(cells, 4 - at[0], 4 - at[1]))
            const apart = distance(quarterOf(cells, 0, 0), quarterOf(cells, 4, 4))
            if (apart < 6) continue
            told++
            trial.expect(
              right <= other,
              `${layer.name}: the ${name} quarter is ${right.toFixed(1)} from its place and ${other.toFixed(1)} from the opposite one`,
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
    {
      requirement: `${WMS} §7.3.3.9`,
      title: 'Without TRANSPARENT, and with FALSE, no pixel is transparent; with TRUE some are where nothing is',
      official: ['getmap:transparent-default', 'getmap:transparent-false', 'basic:transparent-true'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const format = ALPHA.find(each => wms.formats.includes(each)) ?? trial.skip('No format has transparency.')
        for (const layer of plainLayers(server, wms)) {
          for (const value of [undefined, 'FALSE']) {
            const picture = await expectPicture(
              trial,
              await server.get(mapOf(wms, layer, { FORMAT: format, TRANSPARENT: value })),
              { type: format },
            )
            if (picture)
              trial.expect(
                countPixels(picture, (_r, _g, _b, alpha) => alpha < 255) === 0,
                `${layer.name}: TRANSPARENT=${value} has transparent pixels`,
              )
          }
          const nothing = placeOf(layer)!.CRS === 'CRS:84' ? { BBOX: '-10,90,10,110' } : {}
          const picture = await expectPicture(
            trial,
            await server.get(mapOf(wms, layer, { FORMAT: format, TRANSPARENT: 'TRUE', ...nothing })),
            { type: format },
          )
          if (picture && 'BBOX' in nothing)
            trial.expect(
              countPixels(picture, (_r, _g, _b, alpha) => alpha === 0) > 0,
              `${layer.name}: TRANSPARENT=TRUE has no transparent pixel where nothing is`,
            )
        }
      },
    },
    {
      requirement: `${WMS} §7.3.3.10`,
      title: 'Where nothing is, BGCOLOR is; without it, white',
      official: ['basic:no-bgcolor', 'basic:blue-bgcolor'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const format =
          ['image/png', 'image/gif'].find(each => wms.formats.includes(each)) ??
          trial.skip('No format keeps colours exactly.')
        const layers = plainLayers(server, wms).filter(layer => placeOf(layer)!.CRS === 'CRS:84')
        for (const layer of layers.slice(0, 5))
          for (const [value, red, green, blue] of [
            ['0x0000FF', 0, 0, 255],
            ['0xFF8000', 255, 128, 0],
            [undefined, 255, 255, 255],
          ] as const) {
            const picture = await expectPicture(
              trial,
              await server.get(mapOf(wms, layer, { FORMAT: format, BBOX: '-10,90,10,110', BGCOLOR: value })),
              { type: format },
            )
            if (!picture) continue
            const right = countPixels(
              picture,
              (r, g, b, alpha) => r === red && g === green && b === blue && alpha === 255,
            )
            trial.expect(
              right === 64 * 64,
              `${layer.name}: BGCOLOR=${value}: ${64 * 64 - right} of ${64 * 64} pixels where nothing is have another colour`,
            )
          }
      },
    },
    {
      requirement: `${WMS} §7.3.3.3, §7.3.3.4`,
      title: 'Every style comes; empty STYLES, empty elements and lists of them mean the default',
      official: [
        'getmap:each-style',
        'getmap:styles-direct',
        'getmap:styles-inherited',
        'getmap:styles-default-single-layer',
        'getmap:styles-default-multiple-layers',
        'getmap:styles-default-commas',
        'getmap:styles-some-default',
        'getmap:two-styles',
        'getmap:three-styles',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const type = pictureFormat(wms)
        const layers = plainLayers(server, wms)
        for (const layer of layers)
          for (const style of layer.styles)
            await expectPicture(trial, await server.get(mapOf(wms, layer, { STYLES: style })), { type })
        const several = layers.filter(layer => placeOf(layer)!.CRS === placeOf(layers[0]!)!.CRS).slice(0, 3)
        if (several.length < 2) return trial.pass('There are no two layers in one CRS.')
        const LAYERS = several.map(({ name }) => name).join(',')
        for (const STYLES of [
          '',
          ','.repeat(several.length - 1),
          several.map(({ styles }, i) => (i === 0 ? (styles[0] ?? '') : '')).join(','),
          several.map(({ styles }) => styles[0] ?? '').join(','),
        ])
          await expectPicture(trial, await server.get(mapOf(wms, several[0]!, { LAYERS, STYLES })), { type })
      },
    },
    {
      requirement: `${WMS} §7.3.3.3`,
      title: 'Several layers come, the last one on top',
      official: ['getmap:two-layers', 'getmap:three-layers', 'basic:layer-order', 'getmap:layerlimit'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const type = pictureFormat(wms)
        const layers = plainLayers(server, wms).filter(layer => placeOf(layer)!.CRS === 'CRS:84')
        if (layers.length < 2) trial.skip('There are no two layers in CRS:84.')
        for (const n of [2, 3])
          if (layers.length >= n)
            await expectPicture(
              trial,
              await server.get(
                mapOf(wms, layers[0]!, {
                  LAYERS: layers
                    .slice(0, n)
                    .map(({ name }) => name)
                    .join(','),
                }),
              ),
              { type },
            )
        let told = false
        for (const top of layers) {
          const alone = await readPicture((await server.get(mapOf(wms, top, { TRANSPARENT: 'TRUE' }))).body)
          if (!alone || !ALPHA.includes(type) || countPixels(alone, (_r, _g, _b, alpha) => alpha < 255) > 0) continue
          for (const below of layers.filter(each => each !== top).slice(0, 4)) {
            const place = placeOf(top)!
            const under = await readPicture(
              (await server.get(mapOf(wms, below, { ...place, TRANSPARENT: 'TRUE' }))).body,
            )
            if (
              !under ||
              distance(coarse(alone, 8), coarse(under, 8)) < ALIKE ||
              countPixels(under, (_r, _g, _b, alpha) => alpha > 0) === 0
            )
              continue
            const both = await readPicture(
              (await server.get(mapOf(wms, top, { LAYERS: `${below.name},${top.name}` }))).body,
            )
            const turned = await readPicture(
              (await server.get(mapOf(wms, top, { LAYERS: `${top.name},${below.name}` }))).body,
            )
            if (
              !trial.expect(both !== undefined && turned !== undefined, `${below.name},${top.name} is no picture`) ||
              !both ||
              !turned
            )
              continue
            told = true
            trial.expect(
              distance(coarse(both, 8), coarse(alone, 8)) < 2,
              `${below.name},${top.name}: ${top.name} hides all below it, but is not on top`,
            )
            trial.expect(
              distance(coarse(turned, 8), coarse(alone, 8)) > 0.1,
              `${top.name},${below.name}: ${below.name} is not on top`,
            )
            break
          }
          if (told) return
        }
        trial.pass('No layer hides another: the order cannot be told.')
      },
    },
    {
      requirement: `${WMS} §6.8.2, §6.5`,
      title:
        'Numbers may have exponents and encoded signs, names have no case, strangers are ignored: the picture is the same',
      official: [
        'basic:bbox-exponential',
        'basic_elements:extra-GetMap-param',
        'basic_elements:escaped-chars',
        'basic_elements:escaped-space',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const layer =
          plainLayers(server, wms).find(each => placeOf(each)!.CRS === 'CRS:84') ?? trial.skip('No layer is in CRS:84.')
        const plain = await server.get(mapOf(wms, layer, { BBOX: '-5,40,10,50' }))
        await expectPicture(trial, plain, { type: pictureFormat(wms) })
        const parameters = Object.fromEntries(new URL(mapOf(wms, layer, { BBOX: '-5,40,10,50' })).searchParams)
        const forms: Record<string, string> = {
          exponents: mapOf(wms, layer, { BBOX: '-.5e1,4E1,1.0e+1,5000e-2' }),
          'encoded signs': mapOf(wms, layer, { BBOX: 'BOX' }).replace('BBOX=BOX', 'BBOX=%2D5%2C%2B40%2C%2B10%2C50'),
          'a parameter that nobody knows': mapOf(wms, layer, { BBOX: '-5,40,10,50', UNKNOWN: 'x' }),
          'names in mixed case': kvp(
            wms.getMap,
            Object.fromEntries(Object.entries(parameters).map(([name, value]) => [mixed(name), value])),
          ),
        }
        for (const [name, url] of Object.entries(forms)) {
          const reply = await server.get(url)
          trial.expect(
            reply.status === 200 && reply.body.equals(plain.body),
            `${name}: ${url} is not the picture of ${plain.url}`,
          )
        }
      },
    },
  ],
}

/** Four by four cells of eight by eight. */
function quarterOf(cells: Float64Array, top: number, left: number): Float64Array {
  const out = new Float64Array(48)
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 12; i++) out[row * 12 + i] = cells[3 * ((top + row) * 8 + left) + i]!
  return out
}

/** "LAYERS" as "LaYeRs" */
function mixed(name: string): string {
  return [...name].map((letter, i) => (i % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase())).join('')
}
