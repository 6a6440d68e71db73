import type { Test } from '../../check.ts'
import { readItems } from '../../discover.ts'
import { sayReply } from '../../http.ts'
import { number, say, tree } from '../../json.ts'
import { FEATURES, firstPages, needParameter, parameterOf } from './base.ts'

export const limitTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/fc-limit-definition`,
    title: 'The definition has "limit": an integer in the query with minimum, maximum and default',
    official: ['FeaturesLimit.limitParameterDefinition'],
    async run(trial, server) {
      if (!(await server.api())) trial.skip('There is no API definition in JSON.')
      for (const collection of await server.featureCollections()) {
        const limit = await needParameter(trial, server, collection, 'limit')
        if (!limit) continue
        const { required, style = 'form', explode = true, schema } = tree(limit)
        const { type, minimum, maximum, default: usual } = tree(schema)
        trial.expect(required !== true, `${collection.id}: limit is required`)
        trial.expect(type === 'integer', `${collection.id}: limit is of the type ${say(type)}`)
        trial.expect(
          style === 'form' && explode === false,
          `${collection.id}: limit has style ${say(style)}, explode ${say(explode)}`,
        )
        const [low, high, middle] = [number(minimum), number(maximum), number(usual)]
        trial.expect(
          low !== undefined &&
            high !== undefined &&
            middle !== undefined &&
            0 <= low &&
            low <= middle &&
            middle <= high,
          `${collection.id}: limit has minimum ${say(minimum)}, maximum ${say(maximum)}, default ${say(usual)}`,
        )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-limit-response`,
    title: 'No more features come than "limit" says, and as many as there are below it',
    official: ['FeaturesLimit.validateFeaturesWithLimitOperation', 'FeaturesLimit.validateFeaturesWithLimitResponse'],
    async run(trial, server) {
      for (const { collection, page } of await firstPages(trial, server))
        for (const limit of [1, 2, 5]) {
          const { reply, features } = await readItems(server, collection.items, { limit })
          trial.expect(reply.status === 200, sayReply(reply))
          trial.expect(
            features.length === Math.min(limit, page.features.length),
            `${collection.id}: limit=${limit} gives ${features.length} of at least ${page.features.length} features`,
          )
        }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-limit-response`,
    title: 'A limit above the maximum is no error: the maximum comes',
    async run(trial, server) {
      for (const collection of await server.featureCollections()) {
        const maximum = number(tree((await parameterOf(server, collection, 'limit'))?.schema).maximum)
        if (maximum === undefined) {
          trial.pass(`${collection.id}: the definition names no maximum.`)
          continue
        }
        const page = await server.once(`items ${collection.items}`, () => readItems(server, collection.items))
        if (Number(page.value.numberMatched ?? Infinity) > 5000) {
          trial.pass(`${collection.id} has too many features to be asked for all of them.`)
          continue
        }
        const { reply, features } = await readItems(server, collection.items, { limit: maximum + 1 })
        trial.expect(reply.status === 200, sayReply(reply))
        trial.expect(
          features.length <= maximum,
          `${collection.id}: ${features.length} features come, the maximum is ${maximum}`,
        )
      }
    },
  },
]
