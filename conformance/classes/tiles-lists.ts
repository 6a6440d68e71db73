import type { ConformanceClass, Test } from '../check.ts'
import { sayReply } from '../http.ts'
import { isTree, say, text, trees } from '../json.ts'
import { byRel, linksOf } from '../links.ts'
import { crsUri, tilesetLists } from '../tilesets.ts'
import { TILES } from './tiles/base.ts'

export const tilesTilesetsList: ConformanceClass = {
  id: 'tiles-tilesets-list',
  title: 'OGC API Tiles: Tilesets List',
  standard: `${TILES}/conf/tilesets-list`,
  declarations: [`${TILES}/conf/tilesets-list`],
  tests: [
    {
      requirement: `${TILES}/req/tilesets-list/tileset-path`,
      title: 'Each list answers in JSON at a path that ends on /tiles',
      async run(trial, server) {
        for (const { url } of await tilesetLists(server)) {
          const { reply } = await server.json(url)
          trial.expect(reply.status === 200 && reply.type === 'application/json', sayReply(reply))
          trial.expect(/\/tiles\/?(\?|$)/.test(url), `${url} does not end on /tiles`)
        }
      },
    },
    {
      requirement: `${TILES}/req/tilesets-list/tileset-links`,
      title: 'Each element has dataType, crs, a link self to its tileset and one to the definition of its matrices',
      official: ['TilesetLlinks.validateTilesetsListResponse'],
      async run(trial, server) {
        for (const { url, kind } of await tilesetLists(server)) {
          const { value, reply } = await server.known(url)
          trial.expect(trees(value.tilesets).length > 0, `${url} has no array "tilesets", or an empty one`)
          for (const entry of trees(value.tilesets)) {
            const name = `${url}: ${say(entry.tileMatrixSetId ?? entry.title)}`
            const links = linksOf(entry, reply.url)
            trial.expect(text(entry.dataType) === kind, `${name}: dataType is ${say(entry.dataType)}`)
            trial.expect(crsUri(entry.crs) !== undefined || isTree(entry.crs), `${name}: crs is ${say(entry.crs)}`)
            const self = byRel(links, 'self')[0]
            trial.expect(self !== undefined, `${name} has no link self`)
            trial.expect(byRel(links, 'tiling-scheme').length > 0, `${name} has no link tiling-scheme`)
            for (const link of trees(entry.links))
              trial.expect(text(link.rel) !== undefined, `${name}: a link has no rel`)
            const full = self && (await server.known(self.href))
            if (full) trial.expect(full.reply.status === 200, sayReply(full.reply))
          }
        }
      },
    },
    {
      requirement: `${TILES}/req/tilesets-list/tileset-links`,
      title: 'Elements say of their tilesets what these say of themselves',
      async run(trial, server) {
        for (const { entry, resource, url } of await server.tilesets())
          for (const name of ['dataType', 'crs', 'tileMatrixSetURI', 'tileMatrixSetId'])
            if (entry[name] !== undefined && resource.value[name] !== undefined)
              trial.expect(
                JSON.stringify(entry[name]) === JSON.stringify(resource.value[name]),
                `${url}: "${name}" is ${say(resource.value[name])}, in the list ${say(entry[name])}`,
              )
      },
    },
  ],
}

export const tilesDatasetTilesets: ConformanceClass = {
  id: 'tiles-dataset-tilesets',
  title: 'OGC API Tiles: Dataset Tilesets',
  standard: `${TILES}/conf/dataset-tilesets`,
  declarations: [`${TILES}/conf/dataset-tilesets`],
  tests: listTests(
    'dataset-tilesets',
    'landingpage',
    'The landing page',
    ['LandingPage.landingPageRetrieval'],
    collection => collection === undefined,
  ),
}

export const tilesGeodataTilesets: ConformanceClass = {
  id: 'tiles-geodata-tilesets',
  title: 'OGC API Tiles: Geodata Tilesets',
  standard: `${TILES}/conf/geodata-tilesets`,
  declarations: [`${TILES}/conf/geodata-tilesets`],
  tests: listTests(
    'geodata-tilesets',
    'desc-links',
    'At least one collection',
    [
      'GeospatialDataResource.geospatialResourceTilesetsLinksCheck',
      'GeospatialDataResource.geospatialResourceTilesetsRetrieval',
    ],
    collection => collection !== undefined,
  ),
}

function listTests(
  name: string,
  requirement: string,
  who: string,
  official: readonly string[],
  concerns: (collection: string | undefined) => boolean,
): readonly Test[] {
  return [
    {
      requirement: `${TILES}/req/${name}/${requirement}`,
      title: `${who} links a list of tilesets, by one of the three relations`,
      official,
      async run(trial, server) {
        const lists = (await tilesetLists(server)).filter(each => concerns(each.collection))
        trial.expect(
          lists.length > 0,
          `${who} has no link with a relation tilesets-vector, tilesets-map or tilesets-coverage`,
        )
      },
    },
    {
      requirement: `${TILES}/req/${name}/operation`,
      title: 'Each list has a tileset, and its path is that of its resource followed by one that ends on /tiles',
      official,
      async run(trial, server) {
        const collections = new Map((await server.collections()).map(each => [each.id, each.url]))
        for (const { url, collection } of (await tilesetLists(server)).filter(each => concerns(each.collection))) {
          const { reply, value } = await server.known(url)
          trial.expect(reply.status === 200, sayReply(reply))
          trial.expect(trees(value.tilesets).length > 0, `${url} has no tilesets`)
          const base = new URL(collection === undefined ? server.root : collections.get(collection)!).pathname.replace(
            /\/$/,
            '',
          )
          const path = new URL(url).pathname
          trial.expect(path.startsWith(`${base}/`) && /\/tiles\/?$/.test(path), `${path} is not ${base}/…/tiles`)
        }
      },
    },
  ]
}
