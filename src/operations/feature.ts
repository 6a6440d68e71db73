import { crsUri } from '../core/crs/crs.ts'
import { ServiceError } from '../core/error.ts'
import { linkHeader } from '../core/link.ts'
import { requireCrs, versionKey } from '../core/offers.ts'
import type { PackedFeatures } from '../core/packed.ts'
import type { FeaturePage } from '../core/payload.ts'
import type { Operation, Run } from '../core/plan.ts'
import type { FeatureQuery } from '../core/query.ts'
import type { FeatureReader, FeatureSelection } from '../core/source.ts'
import { say } from '../core/text.ts'
import { featuresOf } from './features.ts'

/** One feature by its id. @throws unknown-feature */
export const feature: Operation<FeatureQuery> = {
  needs: query => [query.collection],
  plan(query, { published, encoders }) {
    const entry = published(query.collection)
    const { collection, facts } = entry
    const { reader, schema } = featuresOf(entry)
    requireCrs(collection, facts, query.crs)
    const encoder = encoders.get(query.encoder)
    const version = versionKey(collection, facts)
    const { id, crs, links, language, url } = query
    const selection: FeatureSelection = {
      columns: schema.properties.map(property => property.name),
      match: 'geometry',
      geometry: 'full',
      ids: [id],
      limit: 1,
    }
    return {
      key: version && ['feature', version, id, crs.id, encoder.id, language, url.key, links.map(link => link.href)],
      media: encoder.media,
      compressible: encoder.compressible,
      maxAge: 0,
      async run(run) {
        const features = await run.timed('read', () => readOne(reader, selection, run))
        const page: FeaturePage = {
          kind: 'features',
          collection: { id: collection.id, title: say(collection.title, language) },
          schema,
          columns: schema.properties,
          features,
          stored: facts.crs,
          crs,
          matched: undefined,
          links,
          single: true,
          language,
          url,
        }
        const body = await run.timed('encode', () => encoders.encode(encoder.id, page))
        return { body, headers: { 'Content-Crs': `<${crsUri(crs)}>`, Link: linkHeader(links) }, complete: true }
      },
    }
  },
}

async function readOne(reader: FeatureReader, selection: FeatureSelection, { signal }: Run): Promise<PackedFeatures> {
  for await (const { features } of reader.read(selection, signal)) if (features.count > 0) return features
  throw new ServiceError('unknown-feature', 'There is no feature with this id.', { parameter: 'featureId' })
}
