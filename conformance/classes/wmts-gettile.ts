import type { ConformanceClass } from '../check.ts'
import { sayReply, withQuery } from '../http.ts'
import { bare } from '../links.ts'
import { countPixels, readPicture } from '../picture.ts'
import { compareFamilies } from './tiles/arrangement.ts'
import { middle, spread } from './tiles/base.ts'
import { absent, matrixOf, prefixOf, tileOf, tilings, WMTS, wmtsOf } from './wmts/base.ts'

const NAME = 'wmts:Server.KVP.GET.GetTile'

export const wmtsGetTile: ConformanceClass = {
  id: 'wmts-gettile',
  title: 'WMTS 1.0.0: GetTile (KVP)',
  standard: WMTS,
  declarations: [],
  absent,
  tests: [
    {
      requirement: `${WMTS} §7.2`,
      title:
        'Tiles come on every matrix set, at the corners and in the middle of the limits of the first, middle and last matrix',
      official: [`${NAME}.Mandatory`, `${NAME}.Valid.Tile.Size`, 'wmts:GetTileMatrixByImageFormat'],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        for (const tiling of tilings(server, wmts))
          for (const limits of spread(tiling.limits)) {
            const matrix = matrixOf(tiling, limits.matrix)
            if (!trial.expect(matrix !== undefined, `${tiling.name}: there is no matrix ${limits.matrix}`) || !matrix)
              continue
            const places = [
              [limits.minRow, limits.minCol],
              [limits.maxRow, limits.maxCol],
              [middle(limits.minRow, limits.maxRow), middle(limits.minCol, limits.maxCol)],
            ]
            for (const [row, col] of places) {
              const reply = await server.get(
                withQuery(prefix, { ...tileOf(tiling, limits), TILEROW: row, TILECOL: col }),
              )
              const type = tiling.layer.formats[0]
              if (
                !trial.expect(
                  reply.status === 200 && reply.type === bare(type ?? ''),
                  `${tiling.name}: ${sayReply(reply)}`,
                ) ||
                !reply.type.startsWith('image/')
              )
                continue
              const picture = await readPicture(reply.body)
              trial.expect(
                picture?.width === matrix.tileWidth && picture.height === matrix.tileHeight,
                `${reply.url} is ${picture ? `${picture.width} × ${picture.height}` : 'no picture'}, the matrix says ${matrix.tileWidth} × ${matrix.tileHeight}`,
              )
            }
          }
      },
    },
    {
      requirement: `${WMTS} §7.2.1`,
      title: 'Every style and format of every layer comes, in its type',
      official: [`${NAME}.Valid.Tile.Format`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const seen = new Set<string>()
        for (const tiling of tilings(server, wmts)) {
          const [limits] = tiling.limits
          if (seen.has(tiling.layer.id) || !limits) continue
          seen.add(tiling.layer.id)
          for (const style of tiling.layer.styles)
            for (const format of tiling.layer.formats) {
              const reply = await server.get(
                withQuery(prefix, { ...tileOf(tiling, limits), STYLE: style, FORMAT: format }),
              )
              if (
                !trial.expect(
                  reply.status === 200 && reply.type === bare(format),
                  `${tiling.name} as ${format}: ${sayReply(reply)}`,
                ) ||
                !/^image\/(png|jpeg|webp)$/.test(format)
              )
                continue
              const picture = await readPicture(reply.body)
              trial.expect(
                `image/${picture?.format}` === format,
                `${reply.url} is ${picture?.format ?? 'no picture that can be read'}`,
              )
            }
        }
      },
    },
    {
      requirement: `${WMTS} §6.1`,
      title: 'Tiles lie where TileRow and TileCol say: four tiles of a matrix show what the one above them shows',
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        for (const tiling of tilings(server, wmts)) {
          if (!tiling.layer.formats.some(format => /^image\/(png|jpeg|webp)$/.test(format))) continue
          const format = tiling.layer.formats.find(each => /^image\/(png|jpeg|webp)$/.test(each))
          await compareFamilies(trial, tiling.name, tiling.limits, tiling.set.matrices, (matrix, row, col) =>
            server.get(
              withQuery(prefix, {
                ...tileOf(tiling, { matrix, minRow: row, minCol: col, maxRow: row, maxCol: col }),
                FORMAT: format,
              }),
            ),
          )
        }
      },
    },
    {
      requirement: 'OGC 06-121r3 §11.5.2',
      title: 'Names and order of parameters do not matter, strangers are ignored: the tile is the same',
      official: [`${NAME}.Optional`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const [tiling] = tilings(server, wmts)
        const [limits] = tiling?.limits ?? []
        if (!tiling || !limits) trial.skip('No layer has a tile.')
        const parameters = tileOf(tiling!, limits!)
        const plain = await server.get(withQuery(prefix, parameters))
        trial.expect(plain.status === 200, sayReply(plain))
        const turned = Object.fromEntries(
          Object.entries(parameters)
            .reverse()
            .map(([name, value]) => [name.toLowerCase(), value]),
        )
        const mixed = Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [name[0] + name.slice(1).toLowerCase(), value]),
        )
        for (const each of [turned, mixed, { ...parameters, UNKNOWN: 'x' }]) {
          const reply = await server.get(withQuery(prefix, each))
          trial.expect(
            reply.status === 200 && reply.body.equals(plain.body),
            `${reply.url} is not the tile of ${plain.url}`,
          )
        }
      },
    },
    {
      requirement: `${WMTS} §7.2.1`,
      title: 'Dimensions take their default and current value, and the same where they are not given',
      official: [`${NAME}.Default.SampleDimension`, `${NAME}.Current.SampleDimension`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const with_ = tilings(server, wmts).filter(({ layer }) => layer.dimensions.length > 0)
        if (with_.length === 0) trial.skip('No layer has a dimension.')
        for (const tiling of with_)
          for (const { id } of tiling.layer.dimensions)
            for (const value of ['default', 'current', undefined]) {
              const reply = await server.get(withQuery(prefix, { ...tileOf(tiling, tiling.limits[0]!), [id]: value }))
              trial.expect(reply.status === 200, `${tiling.name}, ${id}=${value}: ${sayReply(reply)}`)
            }
      },
    },
    {
      requirement: `${WMTS} §7.2.2`,
      title: 'Tiles as PNG are transparent where nothing is, in layers that say that they are',
      official: [`${NAME}.Valid.Tile.Transparency`],
      async run(trial, server) {
        const wmts = await wmtsOf(trial, server)
        const prefix = prefixOf(trial, wmts)
        const clear = tilings(server, wmts).filter(
          ({ layer }) =>
            layer.formats.includes('image/png') &&
            /transparen/i.test(JSON.stringify(layer.element.children.map(({ text }) => text))),
        )
        if (clear.length === 0) trial.skip('No layer says of itself that it is transparent.')
        for (const tiling of clear) {
          const picture = await readPicture(
            (await server.get(withQuery(prefix, { ...tileOf(tiling, tiling.limits[0]!), FORMAT: 'image/png' }))).body,
          )
          if (picture)
            trial.expect(
              countPixels(picture, (_r, _g, _b, alpha) => alpha < 255) > 0,
              `${tiling.name} has no transparent pixel`,
            )
        }
      },
    },
  ],
}
