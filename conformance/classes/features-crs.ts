import type { ConformanceClass } from '../check.ts'
import { CRS84_URI, CRS84H_URI } from '../crs.ts'
import { featureUrl } from '../discover.ts'
import { exactHeader, header } from '../http.ts'
import { list, say, text } from '../json.ts'
import { firstPages, needParameter } from './features/base.ts'
import { transformTests } from './features/transforms.ts'

const BASE = 'http://www.opengis.net/spec/ogcapi-features-2/1.0'
const URI = /^https?:\/\/www\.opengis\.net\/def\/crs\/[\w.-]+\/[\w.]+\/[\w.-]+$|^urn:|^https?:\/\//

export const featuresCrs: ConformanceClass = {
  id: 'features-crs',
  title: 'OGC API Features: CRS by Reference (Part 2)',
  standard: `${BASE}/conf/crs`,
  declarations: [`${BASE}/conf/crs`],
  tests: [
    {
      requirement: `${BASE}/req/crs/crs-uri`,
      title: 'CRS are named by URIs',
      official: [
        'DiscoveryCollectionCrsUri.verifyCollectionCrsIdentifierOfCrsProperty',
        'DiscoveryCollectionsCrsUri.verifyCollectionsCollectionCrsIdentifierOfCrsProperty',
      ],
      async run(trial, server) {
        for (const { id, crs, storageCrs } of await server.featureCollections())
          for (const uri of [...crs, ...(storageCrs === undefined ? [] : [storageCrs])])
            trial.expect(URI.test(uri), `${id}: ${say(uri)} is no URI of a CRS`)
      },
    },
    {
      requirement: `${BASE}/req/crs/fc-md-crs-list`,
      title: 'Each collection lists its CRS, each once, with a default one',
      official: [
        'DiscoveryCollectionDefaultCrs.verifyCollectionCrsIdentifierOfCrsProperty',
        'DiscoveryCollectionsDefaultCrs.verifyCollectionsPathCollectionCrsPropertyContainsDefaultCrs',
      ],
      async run(trial, server) {
        for (const { id, crs, value } of await server.featureCollections()) {
          if (!trial.expect(list(value.crs).length > 0, `${id} has no "crs"`)) continue
          trial.expect(crs.includes(CRS84_URI) || crs.includes(CRS84H_URI), `${id}: "crs" has neither CRS84 nor CRS84h`)
          trial.expect(new Set(crs).size === crs.length, `${id}: "crs" has a CRS twice`)
        }
      },
    },
    {
      requirement: `${BASE}/req/crs/fc-md-storageCrs-valid-value`,
      title: 'storageCrs is one of the CRS of its collection',
      official: [
        'DiscoveryCollectionStorageCrs.verifyCollectionCrsIdentifierOfCrsProperty',
        'DiscoveryCollectionsStorageCrs.verifyCollectionsPathCollectionCrsPropertyContainsStorageCrs',
      ],
      async run(trial, server) {
        for (const { id, crs, value } of await server.featureCollections()) {
          if (value.storageCrs === undefined) trial.pass(`${id} has no storageCrs.`)
          else
            trial.expect(
              crs.includes(text(value.storageCrs) ?? ''),
              `${id}: storageCrs ${say(value.storageCrs)} is not in its list`,
            )
        }
      },
    },
    {
      requirement: `${BASE}/req/crs/fc-crs-definition`,
      title: 'The definition has "crs" and "bbox-crs": strings in the query',
      async run(trial, server) {
        if (!(await server.api())) trial.skip('There is no API definition in JSON.')
        for (const collection of await server.featureCollections())
          for (const name of ['crs', 'bbox-crs']) {
            const parameter = await needParameter(trial, server, collection, name)
            trial.expect(parameter?.required !== true, `${collection.id}: ${name} is required`)
          }
      },
    },
    {
      requirement: `${BASE}/req/crs/ogc-crs-header`,
      title:
        'Replies with geometries name their CRS in Content-Crs, spelled so, between angle brackets, the default too',
      official: [
        'FeaturesCrsParameterDefault.verifyFeaturesCrsParameterDefault',
        'FeatureCrsParameterDefault.verifyFeatureCrsParameterDefault',
      ],
      async run(trial, server) {
        for (const { collection, page } of await firstPages(trial, server)) {
          const [feature] = page.features
          const item = feature && (await server.json(featureUrl(collection.items, feature.id), 'application/geo+json'))
          for (const reply of [page.reply, ...(item ? [item.reply] : [])]) {
            const sent = header(reply, 'content-crs')
            trial.expect(
              sent === `<${CRS84_URI}>` || sent === `<${CRS84H_URI}>`,
              `${reply.url}: Content-Crs is ${say(sent)}`,
            )
            trial.expect(
              sent === undefined || exactHeader(reply, 'Content-Crs') !== undefined,
              `${reply.url}: the header is not spelled "Content-Crs" on the wire`,
            )
          }
        }
      },
    },
    ...transformTests,
  ],
}
