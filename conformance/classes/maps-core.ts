import type { ConformanceClass } from '../check.ts'
import { header, sayReply, withQuery } from '../http.ts'
import { say, tree } from '../json.ts'
import { bare } from '../links.ts'
import { isUniform, readPicture } from '../picture.ts'
import { STRANGER } from './common-core.ts'
import { contentBox, crsOfMap, isCrs84, MAPS, mappedResources } from './maps/base.ts'

const INSTANT = /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:\d\d))?)?)?$/

export const mapsCore: ConformanceClass = {
  id: 'maps-core',
  title: 'OGC API Maps: Core',
  standard: `${MAPS}/conf/core`,
  declarations: [`${MAPS}/conf/core`],
  tests: [
    {
      requirement: `${MAPS}/req/core/map-op`,
      title: 'There are maps, each at a path that ends on /map',
      official: ['MapOperation.verifyMapRetrievalOperation'],
      async run(trial, server) {
        const all = await mappedResources(server)
        trial.expect(all.length > 0, 'Neither the landing page nor a collection has a link with the relation map')
        for (const { name, maps } of all)
          for (const { href } of maps)
            trial.expect(/\/map\/?(\?|$)/.test(href), `${name}: ${href} does not end on /map`)
      },
    },
    {
      requirement: `${MAPS}/req/core/map-response`,
      title: 'Every map comes in the type of its link, and can be read',
      official: ['MapResponse.verifyMapResponse', 'PNGmapContent.verifyPngContent', 'JpegMapContent.verifyJpegContent'],
      async run(trial, server) {
        for (const { name, maps } of await mappedResources(server)) {
          for (const { href, type } of maps) {
            const reply = await server.get(href, type ? { accept: type } : {})
            if (!trial.expect(reply.status === 200, `${name}: ${sayReply(reply)}`)) continue
            if (type) trial.expect(reply.type === bare(type), `${name} as ${type}: ${sayReply(reply)}`)
            if (!/^image\/(png|jpeg|webp)$/.test(reply.type)) continue
            const picture = await readPicture(reply.body)
            if (!trial.expect(picture !== undefined, `${reply.url} is no picture that can be read`) || !picture)
              continue
            trial.expect(
              reply.type === `image/${picture.format}`,
              `${reply.url} is ${picture.format} with the type ${reply.type}`,
            )
            if (isUniform(picture)) trial.pass(`${name}: the map is of one colour.`)
          }
        }
      },
    },
    {
      requirement: `${MAPS}/req/core/map-response`,
      title: 'Maps are in storageCrs, or CRS84; Content-Crs says so wherever it is not CRS84',
      official: ['MapResponse.verifyMapResponse'],
      async run(trial, server) {
        for (const { name, maps, value } of await mappedResources(server)) {
          const reply = await server.get(maps[0]!.href)
          if (!trial.expect(reply.status === 200, `${name}: ${sayReply(reply)}`)) continue
          const storage = typeof value.storageCrs === 'string' ? value.storageCrs : undefined
          const actual = crsOfMap(reply)
          if (storage === undefined)
            trial.expect(isCrs84(actual), `${name} has no storageCrs, but its map is in ${actual}`)
          else trial.expect(same(actual, storage), `${name}: storageCrs is ${storage}, the map is in ${actual}`)
          const sent = header(reply, 'content-crs')
          trial.expect(
            sent === undefined || /^[<[]?https?:\/\/|^\[/.test(sent),
            `${reply.url}: Content-Crs is ${say(sent)}`,
          )
        }
      },
    },
    {
      requirement: `${MAPS}/req/core/map-response`,
      title: 'Content-Bbox has four numbers in the order of axes of the map’s CRS, over the place of the data',
      official: ['MapResponse.verifyMapResponse'],
      async run(trial, server) {
        for (const { name, maps, box } of await mappedResources(server)) {
          const reply = await server.get(maps[0]!.href)
          if (trial.expect(reply.status === 200, `${name}: ${sayReply(reply)}`)) contentBox(trial, reply, box)
        }
      },
    },
    {
      requirement: `${MAPS}/req/core/map-response`,
      title: 'Where there is a temporal extent, Content-Datetime is an instant or a closed interval',
      official: ['MapResponse.verifyMapResponse'],
      async run(trial, server) {
        for (const { name, maps, value } of await mappedResources(server)) {
          if (tree(value.extent).temporal === undefined) {
            trial.pass(`${name} has no temporal extent.`)
            continue
          }
          const reply = await server.get(maps[0]!.href)
          const sent = header(reply, 'content-datetime')
          if (!trial.expect(sent !== undefined, `${name}: ${reply.url} has no header Content-Datetime`)) continue
          const parts = sent!.split('/').map(each => each.trim())
          trial.expect(
            parts.length <= 2 && parts.every(each => INSTANT.test(each)),
            `${reply.url}: Content-Datetime is ${say(sent)}`,
          )
        }
      },
    },
    {
      requirement: 'http://www.opengis.net/spec/ogcapi-common-1/1.0/req/core/query-param-name-unknown',
      title: 'Parameters that the definition does not name are a 400, and never a picture',
      async run(trial, server) {
        for (const { name, maps } of await mappedResources(server)) {
          const reply = await server.get(withQuery(maps[0]!.href, { [STRANGER]: 'x' }))
          trial.expect(reply.status === 400, `${name}: ${sayReply(reply)}`)
          const format = await server.get(withQuery(maps[0]!.href, { f: 'no-such-format' }))
          trial.expect(format.status >= 400 && format.status < 500, `${name}: ${sayReply(format)}`)
        }
      },
    },
    {
      requirement: `${MAPS}/req/core/conformance-success`,
      title: 'The formats of the maps are declared',
      official: ['MapConformanceSuccess.verifyMapConformanceSuccess'],
      async run(trial, server) {
        const types = new Set((await mappedResources(server)).flatMap(({ maps }) => maps.map(({ type }) => bare(type))))
        for (const name of ['png', 'jpeg', 'jxl', 'tiff'])
          if (types.has(`image/${name}`)) {
            const uri = `${MAPS}/conf/${name === 'jxl' ? 'jpegxl' : name}`
            trial.expect(await server.declares(uri), `Maps come as image/${name}, but ${uri} is not declared`)
          }
      },
    },
  ],
}

/** Equality of identifiers whatever their scheme. */
function same(a: string, b: string): boolean {
  return a.replace(/^https:/, 'http:') === b.replace(/^https:/, 'http:')
}
