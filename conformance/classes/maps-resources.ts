import type { ConformanceClass } from '../check.ts'
import { flipBox } from '../crs.ts'
import { sayReply, withQuery } from '../http.ts'
import { list, numbers, say, text, texts, tree } from '../json.ts'
import { byRel } from '../links.ts'
import { coarse, distance, isUniform, readPicture } from '../picture.ts'
import { contentBox, crsOfMap, knownCrs, MAPS, mappedResources } from './maps/base.ts'

/** How unlike two pictures of the same place may be, on a scale of 255. */
const ALIKE = 16

export const mapsCollectionMap: ConformanceClass = {
  id: 'maps-collection-map',
  title: 'OGC API Maps: Collection Map',
  standard: `${MAPS}/conf/collection-map`,
  declarations: [`${MAPS}/conf/collection-map`],
  tests: [
    {
      requirement: `${MAPS}/req/collection-map/desc-links`,
      title: 'Collections that can be had as maps link them with the relation of OGC, at /collections/{id}/map',
      official: [
        'CollectionDescriptionLinks.verifyCollectionDescriptionLinks',
        'CollectionMapOperation.verifyCollectionMapOperation',
      ],
      async run(trial, server) {
        const found = (await server.collections()).filter(({ links }) => byRel(links, 'map').length > 0)
        trial.expect(found.length > 0, 'No collection has a link with the relation map')
        for (const { id, links, url } of found) {
          const maps = byRel(links, 'map')
          trial.expect(
            maps.some(({ rel }) => rel === 'https://www.opengis.net/def/rel/ogc/1.0/map' || rel === '[ogc-rel:map]'),
            `${id}: no link has the relation https://www.opengis.net/def/rel/ogc/1.0/map`,
          )
          const path = new URL(url).pathname.replace(/\/$/, '')
          for (const { href } of maps)
            trial.expect(new URL(href).pathname === `${path}/map`, `${id}: ${href} is not ${path}/map`)
        }
      },
    },
    {
      requirement: `${MAPS}/req/collection-map/desc-crs`,
      title: 'Such collections list their CRS; where storageCrs is not CRS84, the extent has a box in it',
      official: ['CollectionDescriptionCrs.verifyCollectionDescriptionCrs'],
      async run(trial, server) {
        for (const { name, collection } of await mappedResources(server)) {
          if (!collection) continue
          trial.expect(collection.crs.length > 0, `${name} has no list "crs"`)
          const { storageCrs, value } = collection
          if (storageCrs === undefined || /CRS84h?$/.test(storageCrs)) continue
          const boxes = list(tree(tree(value.extent).spatial).storageCrsBbox)
          trial.expect(
            boxes.length > 0 && boxes.every(box => [4, 6].includes(numbers(box).length)),
            `${name}: storageCrs is ${storageCrs}, but storageCrsBbox is ${say(tree(tree(value.extent).spatial).storageCrsBbox)}`,
          )
        }
      },
    },
  ],
}

export const mapsDatasetMap: ConformanceClass = {
  id: 'maps-dataset-map',
  title: 'OGC API Maps: Dataset Map',
  standard: `${MAPS}/conf/dataset-map`,
  declarations: [`${MAPS}/conf/dataset-map`],
  tests: [
    {
      requirement: `${MAPS}/req/dataset-map/landingpage`,
      title: 'The landing page links the map of the dataset, with the relation of OGC, at /map',
      official: ['DatasetMapLandingPage.verifyDatasetMapLinkFromLandingPage'],
      async run(trial, server) {
        const maps = byRel((await server.landing()).links, 'map')
        trial.expect(
          maps.some(({ rel }) => rel === 'https://www.opengis.net/def/rel/ogc/1.0/map' || rel === '[ogc-rel:map]'),
          'No link has the relation https://www.opengis.net/def/rel/ogc/1.0/map',
        )
        for (const { href } of maps)
          trial.expect(
            new URL(href).pathname === new URL(server.at('/map')).pathname,
            `${href} is not ${server.at('/map')}`,
          )
        const reply = await server.get(server.at('/map'))
        trial.expect(reply.status === 200 && reply.type.startsWith('image/'), sayReply(reply))
      },
    },
    {
      requirement: `${MAPS}/req/dataset-map/desc-crs`,
      title: 'The landing page lists the CRS of the dataset',
      async run(trial, server) {
        const { value } = await server.landing()
        trial.expect(
          texts(value.crs).length > 0 && texts(value.crs).length === list(value.crs).length,
          `"crs" is ${say(value.crs)}`,
        )
      },
    },
    {
      requirement: `${MAPS}/req/dataset-map/desc-extent`,
      title: 'The landing page has an extent with a box and its CRS',
      official: ['DatasetMapDescriptionExtent.verifyLandingPageExtentCrs'],
      async run(trial, server) {
        const spatial = tree(tree((await server.landing()).value.extent).spatial)
        trial.expect(
          [4, 6].includes(numbers(list(spatial.bbox)[0]).length),
          `extent.spatial.bbox is ${say(spatial.bbox)}`,
        )
        trial.expect(text(spatial.crs) !== undefined, `extent.spatial.crs is ${say(spatial.crs)}`)
      },
    },
  ],
}

export const mapsCrs: ConformanceClass = {
  id: 'maps-crs',
  title: 'OGC API Maps: Coordinate Reference Systems',
  standard: `${MAPS}/conf/crs`,
  declarations: [`${MAPS}/conf/crs`],
  tests: [
    {
      requirement: `${MAPS}/req/crs/crs-definition`,
      title: 'Every CRS of every collection can be asked for, as URI and as safe CURIE; others are a 400',
      async run(trial, server) {
        for (const { name, maps, collection } of await mappedResources(server)) {
          if (!collection) continue
          for (const { uri, crs } of knownCrs(collection.crs)) {
            const curie = crs.code === 'CRS84' ? '[OGC:CRS84]' : `[EPSG:${crs.code}]`
            for (const asked of [uri, curie]) {
              const reply = await server.get(withQuery(maps[0]!.href, { crs: asked }))
              if (!trial.expect(reply.status === 200, `${name}: ${sayReply(reply)}`)) continue
              trial.expect(crsOfMap(reply).endsWith(`/${crs.code}`), `${reply.url} is in ${crsOfMap(reply)}`)
            }
          }
          const wrong = await server.get(
            withQuery(maps[0]!.href, { crs: 'http://www.opengis.net/def/crs/0/unsupported' }),
          )
          trial.expect(wrong.status === 400, `${name}: ${sayReply(wrong)}`)
        }
      },
    },
    {
      requirement: `${MAPS}/req/crs/map-success`,
      title: 'Content-Bbox is in the CRS that was asked for, in its order of axes',
      async run(trial, server) {
        for (const { maps, collection, box } of await mappedResources(server))
          for (const { uri } of knownCrs(collection?.crs ?? [])) {
            const reply = await server.get(withQuery(maps[0]!.href, { crs: uri }))
            if (reply.status === 200) contentBox(trial, reply, box)
          }
      },
    },
    {
      requirement: `${MAPS}/req/crs/map-success`,
      title: 'The same box in CRS84 and in EPSG:4326, whose axes are exchanged, is the same picture',
      async run(trial, server) {
        for (const { name, maps, collection, box } of await mappedResources(server)) {
          const north = knownCrs(collection?.crs ?? []).find(({ crs }) => crs.code === '4326')
          const plain = knownCrs(collection?.crs ?? []).find(({ crs }) => crs.code === 'CRS84')
          const png = maps.find(({ type }) => type === 'image/png')
          if (!north || !plain || !png || !box || box[0] >= box[2]) continue
          if (!(await server.declares(`${MAPS}/conf/spatial-subsetting`, `${MAPS}/conf/scaling`))) {
            trial.pass('The server declares no spatial subsetting: boxes cannot be asked for.')
            return
          }
          const ask = async ({ uri, crs }: typeof plain) => {
            const bbox = flipBox(crs, box).join(',')
            const reply = await server.get(
              withQuery(png.href, { crs: uri, bbox, 'bbox-crs': uri, width: 128, height: 128 }),
            )
            trial.expect(reply.status === 200, `${name}: ${sayReply(reply)}`)
            return readPicture(reply.body)
          }
          const [a, b] = [await ask(plain), await ask(north)]
          if (!a || !b) continue
          if (isUniform(a) && isUniform(b)) {
            trial.pass(`${name}: both pictures are of one colour.`)
            continue
          }
          const apart = distance(coarse(a, 16), coarse(b, 16))
          trial.expect(
            apart < ALIKE,
            `${name}: the pictures in CRS84 and EPSG:4326 are ${apart.toFixed(1)} of 255 apart`,
          )
        }
      },
    },
  ],
}
