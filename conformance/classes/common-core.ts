import type { ConformanceClass } from '../check.ts'
import { header, sayReply, withQuery } from '../http.ts'
import { operationAt, takesAnyName } from '../openapi.ts'
import { commonResources } from './resources.ts'

const BASE = 'http://www.opengis.net/spec/ogcapi-common-1/1.0'

/** Parameter names that no server has. */
export const STRANGER = 'unknownParameterOfTheConformanceSuite'

export const commonCore: ConformanceClass = {
  id: 'common-core',
  title: 'OGC API Common: Core',
  standard: `${BASE}/conf/core`,
  declarations: [`${BASE}/conf/core`],
  tests: [
    {
      requirement: `${BASE}/req/core/http`,
      title: 'Resources answer over HTTP/1.1, and HEAD as GET does, without a body',
      official: ['GeneralHttp.http'],
      async run(trial, server) {
        for (const { name, url } of await commonResources(server)) {
          const got = await server.get(url)
          trial.expect(got.version === '1.1', `${name}: ${url} answered in HTTP/${got.version}`)
          trial.expect(got.status === 200, `${name}: ${sayReply(got)}`)
          const head = await server.client.ask(url, { method: 'HEAD' })
          trial.expect(
            head.status === got.status && head.type === got.type,
            `${name}: HEAD answered ${head.status} ${head.type}, GET ${got.status} ${got.type}`,
          )
          trial.expect(head.received === 0, `${name}: HEAD sent a body of ${head.received} bytes`)
        }
      },
    },
    {
      requirement: `${BASE}/req/core/http`,
      title: 'A path that is not there is a 404, and a method that is not offered a 405 or 501',
      async run(trial, server) {
        const missing = await server.get(server.at('/no-such-resource-of-the-conformance-suite'))
        trial.expect(missing.status === 404, `A path that is not there: ${sayReply(missing)}`)
        const deleted = await server.client.ask(server.root, { method: 'DELETE' })
        trial.expect([405, 501, 403, 401].includes(deleted.status), `DELETE of the landing page: ${sayReply(deleted)}`)
        if (deleted.status === 405)
          trial.expect(header(deleted, 'allow') !== undefined, 'A 405 has no header Allow (RFC 9110 §15.5.6)')
      },
    },
    {
      requirement: `${BASE}/req/core/query-param-name-unknown`,
      title: 'A parameter that the API definition does not name is a 400',
      async run(trial, server) {
        const { value: api = {} } = (await server.api()) ?? {}
        for (const { name, url } of await commonResources(server)) {
          const operation = operationAt(api, server.root, url)
          if (operation && takesAnyName(api, operation)) {
            trial.pass(`${name}: by the definition every name is taken.`)
            continue
          }
          const reply = await server.get(withQuery(url, { [STRANGER]: 'x' }), { accept: 'application/json' })
          trial.expect(reply.status === 400, `${name}: ${sayReply(reply)}`)
        }
      },
    },
    {
      requirement: `${BASE}/req/core/query-param-value-invalid`,
      title: 'A parameter with a value that it cannot have is a 400',
      async run(trial, server) {
        const { value = {} } = (await server.api()) ?? {}
        const declared =
          JSON.stringify(value.paths ?? {}).includes('"name":"f"') || JSON.stringify(value).includes('"name":"f"')
        if (!declared) trial.skip('The API definition names no parameter "f" that a wrong value could be given to.')
        for (const { name, url } of await commonResources(server)) {
          const reply = await server.get(withQuery(url, { f: 'no-such-format' }), { accept: 'application/json' })
          trial.expect(reply.status === 400, `${name}: ${sayReply(reply)}`)
        }
      },
    },
  ],
}
