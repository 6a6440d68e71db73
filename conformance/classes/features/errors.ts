import type { Test } from '../../check.ts'
import { readItems } from '../../discover.ts'
import { sayReply, withQuery } from '../../http.ts'
import { isTree, parse, tree } from '../../json.ts'
import { takesAnyName } from '../../openapi.ts'
import { STRANGER } from '../common-core.ts'
import { FEATURES, itemsOperation, parameterOf } from './base.ts'

export const errorTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/query-param-invalid`,
    title: 'A limit that is none is a 400, on every collection',
    official: ['FeaturesErrorConditions.validateFeaturesOperation_QueryParamInvalid'],
    async run(trial, server) {
      for (const collection of await server.featureCollections()) {
        const { minimum } = tree((await parameterOf(server, collection, 'limit'))?.schema)
        for (const limit of ['invalid', ...(minimum === 0 ? [] : ['0']), '-1', '1.5']) {
          const { reply } = await readItems(server, collection.items, { limit })
          trial.expect(reply.status === 400, sayReply(reply))
        }
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/query-param-unknown`,
    title: 'A parameter that the definition does not name is a 400, on every collection',
    official: ['FeaturesErrorConditions.validateFeaturesOperation_QueryParamUnknown'],
    async run(trial, server) {
      const { value: api = {} } = (await server.api()) ?? {}
      for (const collection of await server.featureCollections()) {
        const operation = await itemsOperation(server, collection)
        if (operation && takesAnyName(api, operation)) {
          trial.pass(`${collection.id}: by the definition every name is taken.`)
          continue
        }
        const { reply } = await readItems(server, collection.items, { [STRANGER]: 'x' })
        trial.expect(reply.status === 400, sayReply(reply))
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/http`,
    title: 'Types that are not offered are a 406, collections that are not there a 404, both with a JSON body',
    async run(trial, server) {
      const [first] = await server.featureCollections()
      if (!first) return
      const wanted = await server.get(withQuery(first.items, { limit: 1 }), { accept: 'application/x-no-such-type' })
      trial.expect(wanted.status === 406 || wanted.status === 200, sayReply(wanted))
      const missing = await server.json(server.at('/collections/no-such-collection-of-the-conformance-suite/items'))
      trial.expect(missing.reply.status === 404, sayReply(missing.reply))
      trial.expect(isTree(parse(missing.reply.body)), `${missing.reply.url}: the body is no JSON object`)
    },
  },
]
