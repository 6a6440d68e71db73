import type { Test } from '../../check.ts'
import { coarse, countPixels, distance, readPicture } from '../../picture.ts'
import { kvp } from '../../wms.ts'
import { expectPicture, mapOf, pictureFormat, placeOf, plainLayers, WMS, wmsOf } from './base.ts'

const ALIKE = 12
const ALPHA = ['image/png', 'image/gif', 'image/webp']

/** What a map shows: background, transparency, styles, order of layers. */
export const portrayalTests: readonly Test[] = [
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
          const under = await readPicture((await server.get(mapOf(wms, below, { ...place, TRANSPARENT: 'TRUE' }))).body)
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
]

/** "LAYERS" as "LaYeRs" */
function mixed(name: string): string {
  return [...name].map((letter, i) => (i % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase())).join('')
}
