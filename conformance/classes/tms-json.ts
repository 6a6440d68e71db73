import type { ConformanceClass } from '../check.ts'
import { crsOf } from '../crs.ts'
import type { Resource, Server } from '../discover.ts'
import { sayReply } from '../http.ts'
import { isCount, list, number, numbers, say, text, trees } from '../json.ts'
import { byRel, linksOf } from '../links.ts'
import { crsUri, makeMatrixSet } from '../tilesets.ts'

const TMS = 'http://www.opengis.net/spec/tms/2.0'
const REGISTER = 'http://www.opengis.net/def/tilematrixset/OGC/1.0/'
const METRES_PER_DEGREE = 111_319.49079327358

/** Level 0 of the sets that everybody has, as registered: east-first corner, cell size, matrices. */
const registered: Readonly<
  Record<string, { corner: readonly [number, number]; cellSize: number; size: readonly [number, number]; crs: string }>
> = {
  WebMercatorQuad: {
    corner: [-20037508.3427892, 20037508.3427892],
    cellSize: 156543.033928041,
    size: [1, 1],
    crs: '3857',
  },
  WorldCRS84Quad: { corner: [-180, 90], cellSize: 0.703125, size: [2, 1], crs: 'CRS84' },
  WorldMercatorWGS84Quad: {
    corner: [-20037508.3427892, 20037508.3427892],
    cellSize: 156543.033928041,
    size: [1, 1],
    crs: '3395',
  },
  EuropeanETRS89_LAEAQuad: { corner: [2000000, 5500000], cellSize: 17578.125, size: [1, 1], crs: '3035' },
}

export const tmsJson: ConformanceClass = {
  id: 'tms-json',
  title: 'Two Dimensional Tile Matrix Set 2.0: JSON',
  standard: `${TMS}/conf/json-tilematrixset`,
  declarations: [`${TMS}/conf/json-tilematrixset`, `${TMS}/conf/tilematrixset`],
  tests: [
    {
      requirement: `${TMS}/req/json-tilematrixset`,
      title: 'The list names each set once, with a link to its definition',
      async run(trial, server) {
        const { links } = await server.landing()
        const url = byRel(links, 'tiling-schemes')[0]?.href ?? server.at('/tileMatrixSets')
        const { reply, value } = await server.json(url)
        if (!trial.expect(reply.status === 200, sayReply(reply))) return
        const entries = trees(value.tileMatrixSets)
        trial.expect(entries.length > 0, `${url} has no array "tileMatrixSets", or an empty one`)
        const ids = entries.map(({ id }) => id)
        trial.expect(new Set(ids).size === ids.length, `${url} names a set twice`)
        for (const entry of entries) {
          trial.expect(
            text(entry.id) !== undefined || text(entry.uri) !== undefined,
            `${url}: a set has neither id nor uri`,
          )
          const self = linksOf(entry, url).find(({ rel }) => rel === 'self' || rel.endsWith('tiling-scheme'))
          trial.expect(self !== undefined, `${url}: ${say(entry.id)} has no link to its definition`)
        }
      },
    },
    {
      requirement: `${TMS}/req/json-tilematrixset`,
      title: 'Each definition has crs and matrices, each with id, scale, cell size, corner and sizes',
      async run(trial, server) {
        for (const { reply, value } of await definitions(server)) {
          if (!trial.expect(reply.status === 200 && reply.type === 'application/json', sayReply(reply))) continue
          const name = reply.url
          trial.expect(
            crsUri(value.crs) !== undefined || typeof value.crs === 'object',
            `${name}: crs is ${say(value.crs)}`,
          )
          trial.expect(
            value.orderedAxes === undefined || list(value.orderedAxes).length === 2,
            `${name}: orderedAxes is ${say(value.orderedAxes)}`,
          )
          const matrices = trees(value.tileMatrices)
          trial.expect(matrices.length > 0, `${name} has no tileMatrices`)
          const ids = matrices.map(({ id }) => id)
          trial.expect(new Set(ids).size === ids.length, `${name} has two matrices with the same id`)
          for (const matrix of matrices) {
            trial.expect(text(matrix.id) !== undefined, `${name}: a matrix has the id ${say(matrix.id)}`)
            for (const part of ['scaleDenominator', 'cellSize'])
              trial.expect(
                (number(matrix[part]) ?? 0) > 0,
                `${name}/${String(matrix.id)}: ${part} is ${say(matrix[part])}`,
              )
            trial.expect(
              numbers(matrix.pointOfOrigin).length === 2,
              `${name}/${String(matrix.id)}: pointOfOrigin is ${say(matrix.pointOfOrigin)}`,
            )
            for (const part of ['tileWidth', 'tileHeight', 'matrixWidth', 'matrixHeight'])
              trial.expect(
                isCount(matrix[part]) && matrix[part] > 0,
                `${name}/${String(matrix.id)}: ${part} is ${say(matrix[part])}`,
              )
            const corner = matrix.cornerOfOrigin ?? 'topLeft'
            trial.expect(
              corner === 'topLeft' || corner === 'bottomLeft',
              `${name}/${String(matrix.id)}: cornerOfOrigin is ${say(corner)}`,
            )
          }
        }
      },
    },
    {
      requirement: `${TMS}/req/tilematrixset`,
      title: 'Scale denominators are those of the cell sizes, for pixels of 0.28 mm',
      async run(trial, server) {
        for (const { reply, value } of await definitions(server)) {
          const crs = crsOf(crsUri(value.crs) ?? '')
          if (!crs) {
            trial.pass(`No definition here of ${say(value.crs)}.`)
            continue
          }
          for (const { id, scaleDenominator, cellSize } of trees(value.tileMatrices)) {
            const expected = (Number(cellSize) * (crs.degrees ? METRES_PER_DEGREE : 1)) / 0.00028
            trial.expect(
              Math.abs(Number(scaleDenominator) / expected - 1) < 1e-6,
              `${reply.url}/${String(id)}: the scale is ${say(scaleDenominator)}, a cell of ${say(cellSize)} has ${expected}`,
            )
          }
        }
      },
    },
    {
      requirement: `${TMS}/req/tilematrixset`,
      title:
        'Sets with a URI of the register are those of the register: CRS, corner in its order of axes, cells, sizes',
      async run(trial, server) {
        for (const { reply, value } of await definitions(server)) {
          const uri = text(value.uri) ?? ''
          if (!uri.startsWith(REGISTER)) continue
          const known = registered[uri.slice(REGISTER.length)]
          if (!known) {
            trial.pass(`${uri} is not known here.`)
            continue
          }
          const set = makeMatrixSet(value)
          trial.expect(set.crs?.code === known.crs, `${reply.url}: the CRS is ${say(value.crs)}`)
          for (const [level, matrix] of set.matrices.entries()) {
            const factor = 2 ** level
            const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
            trial.expect(
              close(matrix.cellSize, known.cellSize / factor),
              `${reply.url}/${matrix.id}: the cell is ${matrix.cellSize}`,
            )
            trial.expect(
              close(matrix.corner[0], known.corner[0]) && close(matrix.corner[1], known.corner[1]),
              `${reply.url}/${matrix.id}: the corner is ${matrix.corner} (east first), that of the register ${known.corner}`,
            )
            trial.expect(
              matrix.matrixWidth === known.size[0] * factor && matrix.matrixHeight === known.size[1] * factor,
              `${reply.url}/${matrix.id} is ${matrix.matrixWidth} × ${matrix.matrixHeight} tiles`,
            )
          }
        }
      },
    },
  ],
}

/** Every definition that the list or a tileset links. */
async function definitions(server: Server): Promise<readonly Resource[]> {
  const { links } = await server.landing()
  const all = await server.known(byRel(links, 'tiling-schemes')[0]?.href ?? server.at('/tileMatrixSets'))
  const listed = trees(all.value.tileMatrixSets).flatMap(entry =>
    linksOf(entry, all.reply.url)
      .filter(({ rel }) => rel === 'self' || rel.endsWith('tiling-scheme'))
      .slice(0, 1),
  )
  const linked = (await server.tilesets()).flatMap(({ resource }) => byRel(resource.links, 'tiling-scheme').slice(0, 1))
  const urls = new Set([...listed, ...linked].map(({ href }) => href))
  return Promise.all([...urls].map(url => server.known(url)))
}
