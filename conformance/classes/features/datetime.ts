import type { Test } from '../../check.ts'
import { readItems } from '../../discover.ts'
import { sayReply } from '../../http.ts'
import { list, say, text, tree } from '../../json.ts'
import { FEATURES, type FeatureCollection, needParameter } from './base.ts'

export const datetimeTests: readonly Test[] = [
  {
    requirement: `${FEATURES}/req/core/fc-time-definition`,
    title: 'The definition has "datetime": a string in the query',
    official: ['FeaturesTime.timeParameterDefinition'],
    async run(trial, server) {
      if (!(await server.api())) trial.skip('There is no API definition in JSON.')
      for (const collection of await server.featureCollections()) {
        const datetime = await needParameter(trial, server, collection, 'datetime')
        if (!datetime) continue
        const { required, style = 'form', explode = true, schema } = tree(datetime)
        trial.expect(required !== true, `${collection.id}: datetime is required`)
        trial.expect(
          style === 'form' && explode === false,
          `${collection.id}: datetime has style ${say(style)}, explode ${say(explode)}`,
        )
        trial.expect(tree(schema).type === 'string', `${collection.id}: the schema of datetime is ${say(schema)}`)
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-time-response`,
    title: 'Every form of instant and interval is answered',
    official: ['FeaturesTime.validateFeaturesWithDateTimeOperation'],
    async run(trial, server) {
      const forms = [
        '2018-02-12T23:20:50Z',
        '2018-02-12T00:00:00Z/2018-03-18T12:31:12Z',
        '2018-02-12T00:00:00Z/..',
        '../2018-03-18T12:31:12Z',
        '2018-02-12T00:00:00+02:00/2018-03-18T12:31:12Z',
      ]
      for (const { items } of await server.featureCollections())
        for (const datetime of forms) {
          const { reply } = await readItems(server, items, { datetime })
          trial.expect(reply.status === 200, sayReply(reply))
        }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-time-response`,
    title: 'The whole temporal extent holds every feature; a time before it holds only those without a time',
    official: ['FeaturesTime.validateFeaturesWithDateTimeResponse'],
    async run(trial, server) {
      for (const collection of await server.featureCollections()) {
        const [start, end] = intervalOf(collection)
        if (start === undefined && end === undefined) {
          trial.pass(`${collection.id} has no temporal extent.`)
          continue
        }
        const whole = await readItems(server, collection.items)
        const inside = await readItems(server, collection.items, { datetime: `${start ?? '..'}/${end ?? '..'}` })
        trial.expect(inside.reply.status === 200, sayReply(inside.reply))
        trial.expect(
          inside.features.length === whole.features.length && inside.value.numberMatched === whole.value.numberMatched,
          `${collection.id}: datetime=${start ?? '..'}/${end ?? '..'} leaves out features`,
        )
        if (start === undefined) continue
        const before = new Date(Date.parse(start) - 86_400_000).toISOString()
        const outside = await readItems(server, collection.items, { datetime: `../${before}` })
        if (!trial.expect(outside.reply.status === 200, sayReply(outside.reply))) continue
        if (whole.value.numberMatched !== undefined)
          trial.expect(
            Number(outside.value.numberMatched) < Number(whole.value.numberMatched),
            `${collection.id}: datetime=../${before}, before the extent, leaves out no feature`,
          )
      }
    },
  },
  {
    requirement: `${FEATURES}/req/core/fc-time-response`,
    title: 'What is no time, or ends before it begins, is a 400',
    async run(trial, server) {
      for (const { id, items } of (await server.featureCollections()).slice(0, 1))
        for (const datetime of ['yesterday', '2018-13-45T00:00:00Z', '2018-03-01T00:00:00Z/2018-02-01T00:00:00Z']) {
          const { reply } = await readItems(server, items, { datetime })
          trial.expect(reply.status === 400, `${id}: datetime=${datetime}: ${sayReply(reply)}`)
        }
    },
  },
]

function intervalOf({ value }: FeatureCollection): readonly [string | undefined, string | undefined] {
  const [start, end] = list(list(tree(tree(value.extent).temporal).interval)[0])
  const time = (each: unknown) => (each === '..' ? undefined : text(each))
  return [time(start), time(end)]
}
