import type { ConformanceClass } from '../check.ts'
import { header, sayReply, withQuery } from '../http.ts'
import { isTree, parse, say, text, trees } from '../json.ts'
import { isJson } from '../links.ts'
import { STRANGER } from './common-core.ts'
import { commonResources } from './resources.ts'

const BASE = 'http://www.opengis.net/spec/ogcapi-common-1/1.0'

export const commonJson: ConformanceClass = {
  id: 'common-json',
  title: 'OGC API Common: JSON',
  standard: `${BASE}/conf/json`,
  declarations: [`${BASE}/conf/json`],
  tests: [
    {
      requirement: `${BASE}/req/json/definition`,
      title: 'Accept: application/json is answered in application/json, and Vary says so',
      async run(trial, server) {
        for (const { name, url } of await commonResources(server)) {
          const reply = await server.get(url, { accept: 'application/json' })
          trial.expect(reply.status === 200 && reply.type === 'application/json', `${name}: ${sayReply(reply)}`)
          const html = await server.get(url, { accept: 'text/html' })
          if (html.status !== 200 || html.type === reply.type) continue
          const vary = header(reply, 'vary') ?? ''
          trial.expect(/\baccept\b|\*/i.test(vary), `${name} has two types at one URL, but Vary is "${vary}"`)
        }
      },
    },
    {
      requirement: `${BASE}/req/json/content`,
      title: 'What is sent as JSON is JSON in UTF-8, an object of the schema of its resource',
      async run(trial, server) {
        for (const { name, url } of await commonResources(server)) {
          const { body } = await server.get(url, { accept: 'application/json' })
          const value = parse(body)
          if (!trial.expect(isTree(value), `${name}: ${url} is no JSON object in UTF-8`) || !isTree(value)) continue
          const member = name === 'landing page' ? 'links' : 'conformsTo'
          trial.expect(Array.isArray(value[member]), `${name}: "${member}" is no array`)
          for (const link of trees(value.links))
            for (const part of ['type', 'title', 'hreflang'])
              trial.expect(
                link[part] === undefined || text(link[part]) !== undefined,
                `${name}: a link's "${part}" is no string: ${say(link)}`,
              )
        }
      },
    },
    {
      requirement: `${BASE}/req/json/content`,
      title: 'Errors for those who ask for JSON are JSON',
      async run(trial, server) {
        for (const url of [
          server.at('/no-such-resource-of-the-conformance-suite'),
          withQuery(server.root, { [STRANGER]: 'x' }),
        ]) {
          const reply = await server.get(url, { accept: 'application/json' })
          if (reply.status < 400) continue
          trial.expect(isJson(reply.type) && isTree(parse(reply.body)), sayReply(reply))
        }
      },
    },
  ],
}
