import type { ConformanceClass } from '../check.ts'
import { countPixels } from '../picture.ts'
import { kvp, type Wms } from '../wms.ts'
import { child, childrenOf } from '../xml.ts'
import { absent, expectException, expectPicture, mapOf, pictureFormat, plainLayers, WMS, wmsOf } from './wms/base.ts'

const NOBODY = 'no-such-thing-of-the-conformance-suite'

export const wmsExceptions: ConformanceClass = {
  id: 'wms-exceptions',
  title: 'WMS 1.3.0: Exceptions',
  standard: `${WMS} (ISO 19128)`,
  declarations: [],
  absent,
  tests: [
    {
      requirement: `${WMS} §6.11.4, Annex E`,
      title: 'Layers, styles, CRS and formats that are not there have their codes, in a report as text/xml',
      official: [
        'getmap:invalid-layer',
        'getmap:invalid-style',
        'getmap:invalid-crs',
        'getmap:invalid-format',
        'getmap:exceptions-default',
        'getmap:exceptions-xml',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const layer = plainLayers(server, wms)[0] ?? trial.skip('No layer can be asked for plainly.')
        const wrong = {
          LayerNotDefined: { LAYERS: NOBODY },
          StyleNotDefined: { STYLES: NOBODY },
          InvalidCRS: { CRS: 'EPSG:99999' },
          InvalidFormat: { FORMAT: 'image/no-such' },
        }
        for (const [code, parameters] of Object.entries(wrong)) {
          expectException(trial, await server.get(mapOf(wms, layer, parameters)), code)
          expectException(trial, await server.get(mapOf(wms, layer, { ...parameters, EXCEPTIONS: 'XML' })), code)
        }
      },
    },
    {
      requirement: `${WMS} §7.3.3.3, §7.3.3.4`,
      title: 'One wrong layer or style among right ones is an exception',
      official: [
        'getmap:first-layer-invalid',
        'getmap:second-layer-invalid',
        'getmap:first-style-invalid',
        'getmap:second-style-invalid',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const layer = plainLayers(server, wms)[0] ?? trial.skip('No layer can be asked for plainly.')
        for (const LAYERS of [`${NOBODY},${layer.name}`, `${layer.name},${NOBODY}`])
          expectException(trial, await server.get(mapOf(wms, layer, { LAYERS, STYLES: '' })), 'LayerNotDefined')
        for (const STYLES of [`${NOBODY},`, `,${NOBODY}`])
          expectException(
            trial,
            await server.get(mapOf(wms, layer, { LAYERS: `${layer.name},${layer.name}`, STYLES })),
            'StyleNotDefined',
          )
      },
    },
    {
      requirement: `${WMS} §7.3.3.6`,
      title: 'A BBOX without a width or height, the wrong way round, or of anything but four numbers, is an exception',
      official: [
        'getmap:bbox-minx-gt-maxx',
        'getmap:bbox-minx-eq-maxx',
        'getmap:bbox-miny-gt-maxy',
        'getmap:bbox-miny-eq-maxy',
      ],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const layer = plainLayers(server, wms)[0] ?? trial.skip('No layer can be asked for plainly.')
        for (const BBOX of ['10,0,0,10', '10,0,10,10', '0,10,10,0', '0,10,10,10', '0,0,10', 'a,b,c,d', ''])
          expectException(trial, await server.get(mapOf(wms, layer, { BBOX })))
      },
    },
    {
      requirement: `${WMS} §7.3.2`,
      title: 'A GetMap that lacks a mandatory parameter, or has a size of nothing, is an exception',
      official: ['getmap:no-version'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        const layer = plainLayers(server, wms)[0] ?? trial.skip('No layer can be asked for plainly.')
        for (const name of ['VERSION', 'LAYERS', 'CRS', 'BBOX', 'WIDTH', 'HEIGHT', 'FORMAT'])
          expectException(trial, await server.get(mapOf(wms, layer, { [name]: undefined })))
        for (const wrong of [{ WIDTH: 0 }, { HEIGHT: -1 }, { WIDTH: 'a' }])
          expectException(trial, await server.get(mapOf(wms, layer, wrong)))
      },
    },
    {
      requirement: `${WMS} §6.9.4`,
      title: 'A request that is not defined is an exception',
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        expectException(
          trial,
          await server.get(kvp(wms.url, { SERVICE: 'WMS', VERSION: '1.3.0', REQUEST: 'GetNothing' })),
        )
      },
    },
    {
      requirement: `${WMS} §7.3.3.11`,
      title: 'EXCEPTIONS=INIMAGE is a picture of the asked format and size',
      official: ['getmap:exceptions-inimage-mime', 'interactive:exceptions-inimage'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        if (!offers(wms, 'INIMAGE')) trial.skip('INIMAGE is not advertised.')
        const layer = plainLayers(server, wms)[0] ?? trial.skip('No layer can be asked for plainly.')
        const type = pictureFormat(wms)
        const picture = await expectPicture(
          trial,
          await server.get(mapOf(wms, layer, { LAYERS: NOBODY, EXCEPTIONS: 'INIMAGE', WIDTH: 200, HEIGHT: 100 })),
          { type, width: 200, height: 100 },
        )
        if (picture)
          trial.expect(
            countPixels(picture, (r, g, b) => r !== picture.data[0] || g !== picture.data[1] || b !== picture.data[2]) >
              0,
            'The picture says nothing',
          )
      },
    },
    {
      requirement: `${WMS} §7.3.3.11`,
      title: 'EXCEPTIONS=BLANK is a picture of BGCOLOR, or all transparent with TRANSPARENT=TRUE',
      official: ['getmap:exceptions-blank-mime', 'getmap:exceptions-blank-red', 'getmap:exceptions-blank-transparent'],
      async run(trial, server) {
        const wms = await wmsOf(trial, server)
        if (!offers(wms, 'BLANK')) trial.skip('BLANK is not advertised.')
        const layer = plainLayers(server, wms)[0] ?? trial.skip('No layer can be asked for plainly.')
        const type = pictureFormat(wms)
        const wrong = { LAYERS: NOBODY, EXCEPTIONS: 'BLANK' }
        const red = await expectPicture(
          trial,
          await server.get(mapOf(wms, layer, { ...wrong, TRANSPARENT: 'FALSE', BGCOLOR: '0xFF0000' })),
          { type },
        )
        if (red)
          trial.expect(
            countPixels(red, (r, g, b, alpha) => r === 255 && g === 0 && b === 0 && alpha === 255) === 64 * 64,
            'BGCOLOR=0xFF0000 is not all red',
          )
        if (type === 'image/jpeg') return
        const clear = await expectPicture(
          trial,
          await server.get(mapOf(wms, layer, { ...wrong, TRANSPARENT: 'TRUE' })),
          { type },
        )
        if (clear)
          trial.expect(
            countPixels(clear, (_r, _g, _b, alpha) => alpha === 0) === 64 * 64,
            'TRANSPARENT=TRUE is not all transparent',
          )
      },
    },
  ],
}

function offers({ root }: Wms, format: string): boolean {
  return childrenOf(child(root, 'Capability', 'Exception'), 'Format').some(({ text }) => text === format)
}
