import type { ConformanceClass } from '../check.ts'
import { sayReply } from '../http.ts'
import { say, tree } from '../json.ts'
import { bare } from '../links.ts'
import { operationsOf } from '../openapi.ts'
import { readPicture } from '../picture.ts'
import { tileUrl } from '../tilesets.ts'
import { arrangement } from './tiles/arrangement.ts'
import { askTile, limitsOf, matrixOf, middle, pyramids, spread, TILES } from './tiles/base.ts'

const TOO_FAR = 2_147_483_647

export const tilesCore: ConformanceClass = {
  id: 'tiles-core',
  title: 'OGC API Tiles: Core',
  standard: `${TILES}/conf/core`,
  declarations: [`${TILES}/conf/core`],
  tests: [
    {
      requirement: `${TILES}/req/core/tc-op`,
      title: 'Each tileset has a template, by which tiles inside its limits come',
      official: ['Tile.validateTilesAreAvailable', 'MandatoryCore.verifyMinimalConformance'],
      async run(trial, server) {
        for (const tileset of await server.tilesets())
          trial.expect(tileset.templates.length > 0, `${tileset.url} has no link item with a template`)
        for (const pyramid of await pyramids(server)) {
          const [template] = pyramid.tileset.templates
          for (const limits of spread(limitsOf(pyramid)))
            for (const [row, col] of [
              [limits.minRow, limits.minCol],
              [limits.maxRow, limits.maxCol],
            ]) {
              const reply = await askTile(server, template!, limits.matrix, row!, col!)
              trial.expect([200, 204].includes(reply.status), `${pyramid.name}: ${sayReply(reply)}`)
            }
        }
      },
    },
    {
      requirement: `${TILES}/req/core/tc-success`,
      title: 'Every format of every tileset comes in the type of its template; pictures have the size of their matrix',
      official: [
        'Tile.validateSuccessfulTilesExecutionFollowingLinks',
        'MandatoryCore.validateSuccessfulTilesExecution',
      ],
      async run(trial, server) {
        for (const pyramid of await pyramids(server)) {
          const limits = limitsOf(pyramid)[limitsOf(pyramid).length >> 1]
          if (!trial.expect(limits !== undefined, `${pyramid.name}: there are no matrices`) || !limits) continue
          const matrix = matrixOf(pyramid, limits.matrix)
          for (const template of pyramid.tileset.templates) {
            const reply = await askTile(
              server,
              template,
              limits.matrix,
              middle(limits.minRow, limits.maxRow),
              middle(limits.minCol, limits.maxCol),
            )
            if (
              !trial.expect([200, 204].includes(reply.status), `${pyramid.name}: ${sayReply(reply)}`) ||
              reply.status === 204
            )
              continue
            if (template.type)
              trial.expect(
                reply.type === bare(template.type),
                `${pyramid.name} as ${template.type}: ${sayReply(reply)}`,
              )
            if (!reply.type.startsWith('image/') || !matrix) continue
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
      requirement: `${TILES}/req/core/tc-success`,
      title: 'Tiles lie where their row and column say: four tiles of a matrix show what the one above them shows',
      async run(trial, server) {
        for (const pyramid of await pyramids(server)) await arrangement(trial, server, pyramid)
      },
    },
    {
      requirement: `${TILES}/req/core/tc-error`,
      title: 'Outside the limits, outside the matrix, and in matrices that are not there: 400 or 404',
      official: ['Tile.validateTilesErrorConditions', 'MandatoryCore.verifyErrorResponses'],
      async run(trial, server) {
        for (const pyramid of await pyramids(server)) {
          const [template] = pyramid.tileset.templates
          const all = limitsOf(pyramid)
          const limits = all[all.length >> 1]
          if (!limits) continue
          const { matrix, minRow, maxRow, minCol, maxCol } = limits
          const wrong: [string, number, number][] = [
            [matrix, maxRow + 1, minCol],
            [matrix, minRow, maxCol + 1],
            [matrix, TOO_FAR, TOO_FAR],
            [matrix, -1, minCol],
            ['no-such-matrix', minRow, minCol],
            ...(minRow > 0 ? [[matrix, minRow - 1, minCol] as [string, number, number]] : []),
            ...(minCol > 0 ? [[matrix, minRow, minCol - 1] as [string, number, number]] : []),
          ]
          for (const [id, row, col] of wrong) {
            const reply = await askTile(server, template!, id, row, col)
            trial.expect([400, 404].includes(reply.status), `${pyramid.name}: ${sayReply(reply)}`)
          }
          const words = tileUrl(template!.href, matrix, minRow, minCol).replace(/\/\d+(\.\w+)?(\?|$)/, '/a$1$2')
          if (words !== tileUrl(template!.href, matrix, minRow, minCol)) {
            const reply = await server.get(words, template!.type ? { accept: template!.type } : {})
            trial.expect([400, 404].includes(reply.status), `${pyramid.name}: ${sayReply(reply)}`)
          }
        }
      },
    },
    {
      requirement: `${TILES}/req/core/tc-tilematrix-definition`,
      title: 'The definition has tileMatrix (a string), tileRow and tileCol (integers from 0) in the paths of tiles',
      official: [
        'Tile.validateTileMatrixDefinitionIsAvailable',
        'Tile.validateTileRowDefinitionIsAvailable',
        'Tile.validateTileColDefinitionIsAvailable',
      ],
      async run(trial, server) {
        const api = (await server.api()) ?? trial.skip('There is no API definition in JSON.')
        const found = operationsOf(api.value).filter(({ path }) => /\{[^}]*tileRow\}|\{y\}|\{row\}/i.test(path))
        trial.expect(found.length > 0, 'No path of the definition has the parameters of a tile')
        for (const { path, parameters, outside } of found.filter(each => each.path.includes('/tiles/'))) {
          for (const [name, type] of [
            ['tileMatrix', 'string'],
            ['tileRow', 'integer'],
            ['tileCol', 'integer'],
          ]) {
            const parameter = parameters.find(each => each.name === name && each.in === 'path')
            const elsewhere = outside.find(reference => reference.endsWith(`/${name}`))
            if (!parameter && elsewhere) {
              trial.pass(`${path}: ${name} is defined in another document, ${elsewhere}.`)
              continue
            }
            if (!trial.expect(parameter !== undefined, `${path} has no parameter ${name}`)) continue
            const schema = tree(parameter?.schema)
            trial.expect(schema.type === type, `${path}: ${name} is of the type ${say(schema.type)}`)
            if (type === 'integer')
              trial.expect(schema.minimum === 0, `${path}: ${name} has the minimum ${say(schema.minimum)}`)
          }
        }
      },
    },
    {
      requirement: `${TILES}/req/oas30/operation-id`,
      title: 'The operation of each kind of tile ends its operationId on .getTile',
      official: ['ApiDefinition.apiDefinitionOperationIdValidation', 'ApiDefinition.apiDefinitionValidation'],
      async run(trial, server) {
        if (!(await server.declares(`${TILES}/conf/oas30`))) trial.skip('The server does not declare oas30 of Tiles.')
        const api = trial.need((await server.api())?.value, 'There is no API definition in JSON')
        for (const { path, method, value } of operationsOf(api))
          if (method === 'get' && /\/tiles\/\{[^}]+\}\/\{[^}]+\}\/\{[^}]+\}\/\{[^}]+\}$/.test(path))
            trial.expect(
              /\.getTile$/.test(String(value.operationId)),
              `${path} has the operationId ${say(value.operationId)}`,
            )
      },
    },
    {
      requirement: `${TILES}/req/core/conformance-success`,
      title: 'What is served as tiles is declared',
      official: ['Conformance.validateConformanceOperationAndResponse'],
      async run(trial, server) {
        const types = new Set(
          (await server.tilesets()).flatMap(({ templates }) => templates.map(({ type }) => bare(type))),
        )
        const classOf: Record<string, string> = {
          'image/png': 'png',
          'image/jpeg': 'jpeg',
          'application/vnd.mapbox-vector-tile': 'mvt',
        }
        for (const [type, name] of Object.entries(classOf))
          if (types.has(type))
            trial.expect(
              await server.declares(`${TILES}/conf/${name}`),
              `Tiles come as ${type}, but ${TILES}/conf/${name} is not declared`,
            )
      },
    },
  ],
}
