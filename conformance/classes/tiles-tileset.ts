import type { ConformanceClass } from '../check.ts'
import { sayReply } from '../http.ts'
import { isCount, say, text, tree, trees } from '../json.ts'
import { byRel } from '../links.ts'
import { crsUri, matrixSetOf } from '../tilesets.ts'
import { nameOf, TILES } from './tiles/base.ts'

export const tilesTileset: ConformanceClass = {
  id: 'tiles-tileset',
  title: 'OGC API Tiles: Tileset',
  standard: `${TILES}/conf/tileset`,
  declarations: [`${TILES}/conf/tileset`],
  tests: [
    {
      requirement: `${TILES}/req/tileset/description`,
      title: 'Each tileset answers in JSON with dataType, crs and the URI or definition of its matrices',
      async run(trial, server) {
        for (const tileset of await server.tilesets()) {
          const { reply, value } = tileset.resource
          const name = nameOf(tileset)
          if (!trial.expect(reply.status === 200 && reply.type === 'application/json', sayReply(reply))) continue
          trial.expect(value.dataType === tileset.kind, `${name}: dataType is ${say(value.dataType)}`)
          trial.expect(
            crsUri(value.crs) !== undefined || tree(value.crs).wkt !== undefined,
            `${name}: crs is ${say(value.crs)}`,
          )
          trial.expect(
            text(value.tileMatrixSetURI) !== undefined ||
              value.tileMatrixSet !== undefined ||
              byRel(tileset.resource.links, 'tiling-scheme').length > 0,
            `${name} has neither tileMatrixSetURI nor tileMatrixSet nor a link to a definition`,
          )
        }
      },
    },
    {
      requirement: `${TILES}/req/tileset/description`,
      title: 'Each tileset links the definition of its matrices, which answers and has the same CRS and URI',
      async run(trial, server) {
        for (const tileset of await server.tilesets()) {
          const name = nameOf(tileset)
          const link = byRel(tileset.resource.links, 'tiling-scheme')[0]
          if (!trial.expect(link !== undefined, `${name} has no link tiling-scheme`) || !link) continue
          const { reply, value } = await server.known(link.href)
          if (!trial.expect(reply.status === 200, sayReply(reply))) continue
          trial.expect(
            crsUri(value.crs) === crsUri(tileset.resource.value.crs),
            `${name}: its crs is ${say(tileset.resource.value.crs)}, that of its matrices ${say(value.crs)}`,
          )
          const uri = tileset.resource.value.tileMatrixSetURI
          if (value.uri !== undefined && /opengis\.net/.test(String(value.uri)))
            trial.expect(
              uri === value.uri,
              `${name}: tileMatrixSetURI is ${say(uri)}, that of its matrices ${say(value.uri)}`,
            )
        }
      },
    },
    {
      requirement: `${TILES}/req/tileset/description`,
      title: 'Templates are links "item" with templated: true, three variables and a type, absolute',
      async run(trial, server) {
        for (const tileset of await server.tilesets()) {
          const name = nameOf(tileset)
          const items = trees(tileset.resource.value.links).filter(({ rel }) => rel === 'item')
          trial.expect(items.length > 0, `${name} has no link item`)
          for (const { href, templated, type } of items) {
            const template = String(href)
            for (const variable of ['{tileMatrix}', '{tileRow}', '{tileCol}'])
              trial.expect(template.includes(variable), `${name}: ${template} has no ${variable}`)
            trial.expect(templated === true, `${name}: ${template} has no "templated": true`)
            trial.expect(text(type) !== undefined, `${name}: ${template} has no type`)
            trial.expect(/^https?:\/\//.test(template), `${name}: ${template} is not absolute`)
          }
        }
      },
    },
    {
      requirement: 'http://www.opengis.net/spec/tms/2.0/req/tilematrixsetlimits',
      title: 'Limits name matrices of the set, and lie within them',
      async run(trial, server) {
        for (const tileset of await server.tilesets()) {
          const set = await matrixSetOf(server, tileset)
          const name = nameOf(tileset)
          if (tileset.limits.length === 0 || !set) {
            trial.pass(`${name} has no limits.`)
            continue
          }
          for (const { matrix: id, minRow, maxRow, minCol, maxCol } of tileset.limits) {
            const matrix = set.matrices.find(each => each.id === id)
            if (!trial.expect(matrix !== undefined, `${name}: there is no matrix ${id}`) || !matrix) continue
            trial.expect(
              [minRow, maxRow, minCol, maxCol].every(isCount) &&
                minRow <= maxRow &&
                minCol <= maxCol &&
                maxRow < matrix.matrixHeight &&
                maxCol < matrix.matrixWidth,
              `${name}: rows ${minRow} to ${maxRow}, columns ${minCol} to ${maxCol} of matrix ${id}, which is ${matrix.matrixHeight} × ${matrix.matrixWidth}`,
            )
          }
        }
      },
    },
  ],
}
