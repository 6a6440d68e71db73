import type { ConformanceClass } from '../check.ts'
import { withQuery } from '../http.ts'
import { absent, expectException, prefixOf, tileOf, tilings, WMTS, wmtsOf } from './wmts/base.ts'

const NAME = 'wmts:Server.KVP.GET'
const NOBODY = 'no-such-thing-of-the-conformance-suite'

export const wmtsExceptions: ConformanceClass = {
  id: 'wmts-exceptions',
  title: 'WMTS 1.0.0: Exceptions (KVP)',
  standard: WMTS,
  declarations: [],
  absent,
  tests: [
    {
      requirement: 'OGC 06-121r3 §8, §9.2',
      title: 'A query that is none, another service, another request',
      official: [`${NAME}.InvalidQueryString`, `${NAME}.InvalidService`, `${NAME}.InvalidRequest`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const bare = new URL(wmts.url)
        bare.search = '?service=WMTS&request~GetCapabilities!version~1.0.0'
        expectException(trial, await server.get(bare.href), 'MissingParameterValue', 'request')
        expectException(
          trial,
          await server.get(withQuery(wmts.url, { SERVICE: 'BOGUS', REQUEST: 'GetCapabilities' })),
          'InvalidParameterValue',
          'service',
        )
        expectException(
          trial,
          await server.get(withQuery(wmts.url, { SERVICE: 'WMTS', REQUEST: 'GetBOGUS', VERSION: '1.0.0' })),
          'InvalidParameterValue',
          'request',
        )
      },
    },
    {
      requirement: `${WMTS} §7.2.3`,
      title: 'A GetTile without one of its parameters names it',
      official: [`${NAME}.GetTile.Missing`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const tiling = tilings(server, wmts)[0] ?? trial.skip('No layer has a tile.')
        for (const name of [
          'SERVICE',
          'REQUEST',
          'VERSION',
          'LAYER',
          'STYLE',
          'FORMAT',
          'TILEMATRIXSET',
          'TILEMATRIX',
          'TILEROW',
          'TILECOL',
        ])
          expectException(
            trial,
            await server.get(withQuery(prefix, { ...tileOf(tiling, tiling.limits[0]!), [name]: undefined })),
            'MissingParameterValue',
            name,
          )
      },
    },
    {
      requirement: `${WMTS} §7.2.3`,
      title: 'A GetTile with a layer, style, format, matrix set or matrix that is not there names it',
      official: [
        `${NAME}.GetTile.Invalid.Layer`,
        `${NAME}.GetTile.Invalid.TileMatrixSet`,
        `${NAME}.GetTile.Invalid.TileMatrix`,
        `${NAME}.GetTile.Invalid.Tile.Style`,
        `${NAME}.GetTile.Invalid.Tile.Format`,
      ],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const tiling = tilings(server, wmts)[0] ?? trial.skip('No layer has a tile.')
        for (const name of ['LAYER', 'STYLE', 'FORMAT', 'TILEMATRIXSET', 'TILEMATRIX'])
          expectException(
            trial,
            await server.get(withQuery(prefix, { ...tileOf(tiling, tiling.limits[0]!), [name]: NOBODY })),
            'InvalidParameterValue',
            name,
          )
      },
    },
    {
      requirement: `${WMTS} §7.2.3`,
      title: 'Rows and columns outside of the limits are TileOutOfRange, on every layer and matrix set',
      official: [
        `${NAME}.GetTile.Invalid.Tile.Row.TileMatrixSetLimits`,
        `${NAME}.GetTile.Invalid.Tile.Col.TileMatrixSetLimits`,
      ],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        for (const tiling of tilings(server, wmts)) {
          const limits = tiling.limits[tiling.limits.length >> 1]
          if (!limits) continue
          const { minRow, maxRow, minCol, maxCol } = limits
          const wrong = [
            ['TILEROW', maxRow + 1],
            ['TILECOL', maxCol + 1],
            ...(minRow > 0 ? [['TILEROW', minRow - 1] as const] : []),
            ...(minCol > 0 ? [['TILECOL', minCol - 1] as const] : []),
          ] as const
          for (const [name, value] of wrong)
            expectException(
              trial,
              await server.get(withQuery(prefix, { ...tileOf(tiling, limits), [name]: value })),
              'TileOutOfRange',
              name,
            )
        }
      },
    },
    {
      requirement: `${WMTS} §7.2.3`,
      title: 'A row that is no number, and a value that a dimension does not have, are InvalidParameterValue',
      official: [`${NAME}.GetTile.Invalid.SampleDimension.Value`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const all = tilings(server, wmts)
        const tiling = all[0] ?? trial.skip('No layer has a tile.')
        for (const name of ['TILEROW', 'TILECOL'])
          expectException(
            trial,
            await server.get(withQuery(prefix, { ...tileOf(tiling, tiling.limits[0]!), [name]: 'a' })),
            'InvalidParameterValue',
            name,
          )
        for (const each of all)
          for (const { id } of each.layer.dimensions)
            expectException(
              trial,
              await server.get(withQuery(prefix, { ...tileOf(each, each.limits[0]!), [id]: NOBODY })),
              'InvalidParameterValue',
              id,
            )
      },
    },
  ],
}
