import { isBuffered } from '../core/body.ts'
import type { Box } from '../core/box.ts'
import type { Published } from '../core/catalog.ts'
import { crsUri } from '../core/crs/crs.ts'
import { ServiceError } from '../core/error.ts'
import { linkHeader } from '../core/link.ts'
import { requireCrs, versionKey } from '../core/offers.ts'
import { joinFeatures, type PackedFeatures, weightOf } from '../core/packed.ts'
import type { FeaturePage } from '../core/payload.ts'
import type { Operation, Run } from '../core/plan.ts'
import type { FeaturesQuery } from '../core/query.ts'
import type { FeatureReader, FeatureSelection } from '../core/source.ts'
import { giveSpare } from '../core/spare.ts'
import { say } from '../core/text.ts'
import { searchAreas } from './areas.ts'
import { equality } from './equality.ts'

/** A page of features: read by keyset to `limit`, or until the budget of bytes is spent. */
export const features: Operation<FeaturesQuery> = {
  needs: query => [query.collection],
  plan(query, { published, encoders, limits }) {
    const entry = published(query.collection)
    const { collection, facts } = entry
    const { reader, schema } = featuresOf(entry)
    requireCrs(collection, facts, query.crs)
    if (query.bbox) requireCrs(collection, facts, query.bbox.crs, 'bbox-crs')
    const encoder = encoders.get(query.encoder)
    const selection: FeatureSelection = {
      columns: schema.properties.map(property => property.name),
      match: 'geometry',
      geometry: 'full',
      limit: query.limit,
      ...(query.bbox ? { areas: searchAreas(query.bbox.box, query.bbox.crs, facts) } : {}),
      ...(query.where.length > 0
        ? { where: query.where.map(({ property, text }) => equality(schema.properties, property, text)) }
        : {}),
      ...(query.time ? { time: query.time } : {}),
      ...(query.after === undefined ? {} : { after: query.after }),
    }
    const version = versionKey(collection, facts, unionBox(selection))
    const { bbox, time, where, crs, limit, after, language, url } = query
    return {
      key: version && [
        'features',
        version,
        bbox?.box,
        bbox?.crs.id,
        time?.start,
        time?.end,
        where.map(w => [w.property, w.text]),
        crs.id,
        limit,
        after,
        encoder.id,
        language,
        url.key,
        query.links('?').map(link => link.href),
      ],
      media: encoder.media,
      compressible: encoder.compressible,
      maxAge: 0,
      async run(run) {
        const { features, next } = await run.timed('read', () => readPage(reader, selection, limits.pageBytes, run))
        const whole = next === undefined && query.after === undefined
        const matched = whole ? features.count : await run.timed('read', () => reader.count(selection, run.signal))
        const links = query.links(next)
        const page: FeaturePage = {
          kind: 'features',
          collection: { id: collection.id, title: say(collection.title, language) },
          schema,
          columns: schema.properties,
          features,
          stored: facts.crs,
          crs,
          matched,
          links,
          ...(query.featureLinks ? { featureLinks: query.featureLinks } : {}),
          single: false,
          language,
          url,
        }
        const body = await run.timed('encode', () => encoders.encode(encoder.id, page))
        if (isBuffered(body)) giveSpare(features.bytes.buffer)
        const headers = {
          'Content-Crs': `<${crsUri(crs)}>`,
          'OGC-NumberReturned': String(features.count),
          ...(matched === undefined ? {} : { 'OGC-NumberMatched': String(matched) }),
          Link: linkHeader(links.filter(link => !link.templated)),
        }
        return { body, headers, complete: true }
      },
    }
  },
}

/** @throws unsupported where the collection has no features */
export function featuresOf({ collection, source, facts }: Published) {
  if (!source.features || !facts.features)
    throw new ServiceError('unsupported', `"${collection.id}" has no features: it is served as maps, tiles or files.`, {
      parameter: 'collection',
    })
  return { reader: source.features, schema: facts.features }
}

function unionBox({ areas }: FeatureSelection): Box | undefined {
  return areas?.length === 1 ? areas[0]!.box : undefined
}

/** Features up to the selection's limit, or fewer once they weigh more than `budget`; `next` is the token after the last. */
async function readPage(reader: FeatureReader, selection: FeatureSelection, budget: number, run: Run) {
  const batches: PackedFeatures[] = []
  let bytes = 0
  let next: string | undefined
  for await (const batch of reader.read(selection, run.signal)) {
    batches.push(batch.features)
    bytes += weightOf(batch.features)
    next = batch.next
    if (bytes > budget) break
  }
  return { features: joinFeatures(batches), next }
}
