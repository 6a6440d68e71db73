import type { ConformanceClass } from '../check.ts'
import { header, sayReply, withQuery } from '../http.ts'
import { isTree, list, say, type Tree, text, tree, trees } from '../json.ts'
import { byRel } from '../links.ts'
import { danglingReferences, isDocumented, isOutside, operationAt, operationsOf, resolve } from '../openapi.ts'
import { STRANGER } from './common-core.ts'
import { commonResources, featureResources } from './resources.ts'

const COMMON = 'http://www.opengis.net/spec/ogcapi-common-1/1.0'
const MEDIA = 'application/vnd.oai.openapi+json'

export const commonOas30: ConformanceClass = {
  id: 'common-oas30',
  title: 'OGC API Common and Features: OpenAPI 3.0',
  standard: `${COMMON}/conf/oas30`,
  declarations: [`${COMMON}/conf/oas30`, 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30'],
  tests: [
    {
      requirement: `${COMMON}/req/oas30/oas-definition-1`,
      title: `The definition is there as ${MEDIA};version=3.0 and as text/html`,
      official: ['ApiDefinition.openapiDocumentRetrieval'],
      async run(trial, server) {
        const { links } = await server.landing()
        const link = byRel(links, 'service-desc').find(({ type }) => /openapi\+json;\s*version="?3\.0"?$/.test(type))
        const { href, type } = trial.need(link, `No link service-desc has the type ${MEDIA};version=3.0`)
        const reply = await server.get(href, { accept: type })
        trial.expect(reply.status === 200 && reply.type === MEDIA, sayReply(reply))
        const sent = header(reply, 'content-type') ?? ''
        trial.expect(/version="?3\.0/.test(sent), `The Content-Type has no version=3.0: ${sent}`)
        const doc = byRel(links, 'service-doc').find(each => each.type === 'text/html' || each.type === '')
        const page = trial.need(doc, 'No link service-doc has the type text/html')
        const html = await server.get(page.href, { accept: 'text/html' })
        trial.expect(html.status === 200 && html.type === 'text/html', sayReply(html))
      },
    },
    {
      requirement: `${COMMON}/req/oas30/oas-definition-2`,
      title: 'The definition is valid OpenAPI 3.0: references resolve, operations are unique, parameters are complete',
      official: ['ApiDefinition.apiDefinitionValidation'],
      async run(trial, server) {
        const api = trial.need((await server.api())?.value, 'There is no definition in JSON')
        trial.expect(/^3\.0\.\d+$/.test(text(api.openapi) ?? ''), `"openapi" is ${say(api.openapi)}`)
        const info = tree(api.info)
        trial.expect(
          text(info.title) !== undefined && text(info.version) !== undefined,
          '"info" lacks title or version',
        )
        trial.expect(isTree(api.paths), 'There are no "paths"')
        for (const path of Object.keys(tree(api.paths)))
          trial.expect(path.startsWith('/'), `The path "${path}" does not begin with a slash`)
        for (const reference of danglingReferences(api)) trial.expect(false, `The reference ${reference} leads nowhere`)
        const operations = operationsOf(api)
        const ids = operations.flatMap(({ value }) => text(value.operationId) ?? [])
        for (const id of ids.filter((each, i) => ids.indexOf(each) !== i))
          trial.expect(false, `The operationId "${id}" is there twice`)
        for (const { path, method, value, parameters, outside } of operations) {
          const name = `${method.toUpperCase()} ${path}`
          const responses = tree(value.responses)
          trial.expect(Object.keys(responses).length > 0, `${name} has no responses`)
          for (const [status, each] of Object.entries(responses)) {
            trial.expect(/^([1-5](\d\d|XX)|default)$/.test(status), `${name}: "${status}" is no status`)
            trial.expect(
              isOutside(each) || text(resolve(api, each)?.description) !== undefined,
              `${name}: the response ${status} has no description`,
            )
          }
          for (const each of parameters)
            for (const fault of faultsOfParameter(each)) trial.expect(false, `${name}: ${fault}`)
          const inPath = parameters.filter(each => each.in === 'path').map(each => String(each.name))
          const inTemplate = [...path.matchAll(/\{([^}]+)\}/g)].map(match => match[1]!)
          if (outside.length > 0) trial.pass('References to other documents are not followed.')
          else
            trial.expect(
              [...inTemplate].sort().join() === [...inPath].sort().join(),
              `${name}: the template has {${inTemplate}}, the parameters are {${inPath}}`,
            )
        }
      },
    },
    {
      requirement: `${COMMON}/req/oas30/oas-impl`,
      title: 'The resources that are linked are in the definition, below one of its servers',
      async run(trial, server) {
        const api = trial.need((await server.api())?.value, 'There is no definition in JSON')
        const bases = trees(api.servers).flatMap(each => text(each.url) ?? [])
        const places = [...(await commonResources(server)), ...(await featureResources(server))]
        for (const { name, url } of places)
          trial.expect(
            operationAt(api, server.root, url) !== undefined,
            `${name}: no path of the definition is that of ${url}`,
          )
        const absolutes = bases.map(base => new URL(base, server.root).href.replace(/\/$/, ''))
        if (absolutes.length > 0)
          trial.expect(
            absolutes.some(base => server.root.replace(/\?.*/, '').startsWith(base)),
            `No server of the definition is that of ${server.root}: ${absolutes.join(', ')}`,
          )
      },
    },
    {
      requirement: `${COMMON}/req/oas30/completeness`,
      title: 'The statuses that come are those that the definition names, success and errors alike',
      async run(trial, server) {
        const api = trial.need((await server.api())?.value, 'There is no definition in JSON')
        const places = [...(await commonResources(server)), ...(await featureResources(server))]
        for (const { name, url } of places) {
          const operation = operationAt(api, server.root, url)
          if (!operation) continue
          for (const target of [url, withQuery(url, { [STRANGER]: 'x' })]) {
            const reply = await server.get(target, { accept: 'application/json, application/geo+json' })
            trial.expect(
              isDocumented(operation, reply.status),
              `${name}: ${sayReply(reply)}, which ${operation.path} does not name`,
            )
          }
        }
      },
    },
    {
      requirement: `${COMMON}/req/oas30/exceptions-codes`,
      title: 'Every operation with parameters names an error that they can lead to',
      async run(trial, server) {
        const api = trial.need((await server.api())?.value, 'There is no definition in JSON')
        for (const { path, method, value, parameters } of operationsOf(api)) {
          if (parameters.length === 0) continue
          const errors = Object.keys(tree(value.responses)).filter(each => /^4|default/.test(each))
          trial.expect(errors.length > 0, `${method.toUpperCase()} ${path} names no response for wrong requests`)
        }
      },
    },
    {
      requirement: `${COMMON}/req/oas30/security`,
      title: 'Where the server is open, the definition asks for no security scheme that does not exist',
      async run(trial, server) {
        const api = trial.need((await server.api())?.value, 'There is no definition in JSON')
        const schemes = Object.keys(tree(tree(api.components).securitySchemes))
        const asked = [api.security, ...operationsOf(api).map(({ value }) => value.security)].flatMap(each =>
          trees(list(each)).flatMap(one => Object.keys(one)),
        )
        if (asked.length === 0) trial.skip('The definition asks for no security.')
        for (const name of new Set(asked))
          trial.expect(schemes.includes(name), `The security scheme "${name}" is not defined`)
      },
    },
  ],
}

/** What is wrong with a parameter (OpenAPI 3.0.3 §4.7.12). */
function faultsOfParameter(parameter: Tree): readonly string[] {
  const name = text(parameter.name)
  const faults: string[] = []
  if (name === undefined) faults.push(`a parameter has no name: ${say(parameter)}`)
  if (!['path', 'query', 'header', 'cookie'].includes(String(parameter.in)))
    faults.push(`${name} is in ${say(parameter.in)}`)
  if (parameter.in === 'path' && parameter.required !== true) faults.push(`${name} is of the path but not required`)
  if (isTree(parameter.schema) === isTree(parameter.content)) faults.push(`${name} must have a schema or a content`)
  return faults
}
