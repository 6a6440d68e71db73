import type { ConformanceClass } from '../check.ts'
import { header, type Reply, sayReply, withQuery } from '../http.ts'
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
      title: 'Accept: application/json is answered in application/json, and Vary says so where replies may be kept',
      async run(trial, server) {
        for (const { name, url } of await commonResources(server)) {
          const reply = await server.get(url, { accept: 'application/json' })
          trial.expect(reply.status === 200 && reply.type === 'application/json', `${name}: ${sayReply(reply)}`)
          const html = await server.get(url, { accept: 'text/html' })
          if (html.status !== 200 || html.type === reply.type) continue
          const vary = header(reply, 'vary') ?? ''
          if (/\baccept\b|\*/i.test(vary)) continue
          const said = `${name} has two types at one URL, but Vary is "${vary}"`
          if (mayBeKept(reply)) trial.expect(false, said)
          else trial.pass(`${said}: RFC 9110 §12.5.5 advises it, and nothing says how long the reply may be kept.`)
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
      title: 'Errors that are sent as JSON are JSON',
      async run(trial, server) {
        for (const url of [
          server.at('/no-such-resource-of-the-conformance-suite'),
          withQuery(server.root, { [STRANGER]: 'x' }),
        ]) {
          const reply = await server.get(url, { accept: 'application/json' })
          if (reply.status < 400) continue
          if (isJson(reply.type)) trial.expect(isTree(parse(reply.body)), `${sayReply(reply)}, but the body is none`)
          else trial.pass(`${sayReply(reply)}: JSON is only recommended.`)
        }
      },
    },
  ],
}

/** True where a cache may send the reply to others without asking again: it has a time, and is neither private nor unstored. */
function mayBeKept(reply: Reply): boolean {
  const control = header(reply, 'cache-control') ?? ''
  if (/no-store|no-cache|private/i.test(control)) return false
  return /(s-maxage|max-age)=[1-9]/i.test(control) || header(reply, 'expires') !== undefined
}
