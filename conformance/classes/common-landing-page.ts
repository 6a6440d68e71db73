import type { ConformanceClass } from '../check.ts'
import { sayReply } from '../http.ts'
import { isTree, list, say, text, trees } from '../json.ts'
import { bare, byRel, isJson } from '../links.ts'

const BASE = 'http://www.opengis.net/spec/ogcapi-common-1/1.0'

export const commonLandingPage: ConformanceClass = {
  id: 'common-landing-page',
  title: 'OGC API Common: Landing Page',
  standard: `${BASE}/conf/landing-page`,
  declarations: [`${BASE}/conf/landing-page`],
  tests: [
    {
      requirement: `${BASE}/req/landing-page/root-op`,
      title: 'The landing page answers with and without a slash at the end',
      official: ['LandingPage.landingPageRetrieval'],
      async run(trial, server) {
        const plain = await server.json(server.root)
        trial.expect(plain.reply.status === 200, sayReply(plain.reply))
        const url = new URL(server.root)
        if (url.pathname === '/') return
        url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`
        const other = await server.json(url.href)
        trial.expect(other.reply.status === 200, sayReply(other.reply))
      },
    },
    {
      requirement: `${BASE}/req/landing-page/root-success`,
      title:
        'The landing page has a title or description, and links to the API definition and the conformance declaration',
      official: ['LandingPage.landingPageValidation'],
      async run(trial, server) {
        const { reply, value, links } = await server.json(server.root)
        trial.expect(reply.status === 200 && isTree(value), sayReply(reply))
        trial.need(Array.isArray(value.links) ? true : undefined, 'The landing page has no array "links"')
        for (const link of trees(value.links)) {
          const fine = text(link.href) !== undefined && text(link.rel) !== undefined
          trial.expect(fine, `A link lacks href or rel: ${say(link)}`)
        }
        const definitions = [...byRel(links, 'service-desc'), ...byRel(links, 'service-doc')]
        trial.expect(definitions.length > 0, 'There is no link with the relation service-desc or service-doc')
        trial.expect(byRel(links, 'conformance').length > 0, 'There is no link with the relation conformance')
        for (const name of ['title', 'description'])
          trial.expect(value[name] === undefined || text(value[name]) !== undefined, `"${name}" is no string`)
      },
    },
    {
      requirement: `${BASE}/req/landing-page/root-success`,
      title: 'Every link of the landing page is absolute or resolves, answers 200 and has the type that it says',
      async run(trial, server) {
        const { links } = await server.landing()
        const origin = new URL(server.root).host
        for (const { href, rel, type, templated } of links) {
          if (templated || href.includes('{')) continue
          if (new URL(href).host !== origin) {
            trial.pass(`Links to other hosts are not followed: ${new URL(href).host}`)
            continue
          }
          const reply = await server.get(href, type ? { accept: type } : {})
          trial.expect(reply.status === 200, `${rel}: ${sayReply(reply)}`)
          if (type) trial.expect(reply.type === bare(type), `${rel} says ${type}, but ${sayReply(reply)}`)
        }
      },
    },
    {
      requirement: `${BASE}/req/landing-page/api-definition-op`,
      title: 'The API definition answers at each of its links, in the type of the link',
      official: ['ApiDefinition.openapiDocumentRetrieval'],
      async run(trial, server) {
        const { links } = await server.landing()
        const found = [...byRel(links, 'service-desc'), ...byRel(links, 'service-doc')]
        trial.expect(found.length > 0, 'The landing page links no API definition')
        for (const { href, type } of found) {
          const reply = await server.get(href, type ? { accept: type } : {})
          trial.expect(reply.status === 200, sayReply(reply))
          if (type) trial.expect(reply.type === bare(type), `The link says ${type}, but ${sayReply(reply)}`)
        }
      },
    },
    {
      requirement: `${BASE}/req/landing-page/api-definition-success`,
      title: 'The API definition in JSON is an OpenAPI document',
      official: ['ApiDefinition.apiDefinitionValidation'],
      async run(trial, server) {
        const api = (await server.api()) ?? trial.skip('The landing page links no API definition in JSON.')
        trial.expect(api.reply.status === 200, sayReply(api.reply))
        trial.expect(text(api.value.openapi) !== undefined, 'The document has no "openapi"')
        trial.expect(isTree(api.value.info) && isTree(api.value.paths), 'The document lacks "info" or "paths"')
      },
    },
    {
      requirement: `${BASE}/req/landing-page/conformance-op`,
      title: 'The conformance declaration answers at its link and at /conformance',
      official: ['Conformance.validateConformanceOperationAndResponse'],
      async run(trial, server) {
        const { links } = await server.landing()
        const urls = new Set([...byRel(links, 'conformance').map(({ href }) => href), server.at('/conformance')])
        for (const url of urls) {
          const { reply } = await server.json(url)
          trial.expect(reply.status === 200 && isJson(reply.type), sayReply(reply))
        }
      },
    },
    {
      requirement: `${BASE}/req/landing-page/conformance-success`,
      title: 'The conformance declaration is a list of URIs, each once, with those of Common that hold here',
      async run(trial, server) {
        const { links } = await server.landing()
        const { reply, value } = await server.json(byRel(links, 'conformance')[0]?.href ?? server.at('/conformance'))
        trial.expect(reply.status === 200, sayReply(reply))
        const declared = list(value.conformsTo)
        trial.need(declared.length > 0 ? true : undefined, '"conformsTo" is no array, or an empty one')
        for (const uri of declared)
          trial.expect(typeof uri === 'string' && /^https?:\/\/[^\s]+$/.test(uri), `"conformsTo" has ${say(uri)}`)
        trial.expect(new Set(declared).size === declared.length, '"conformsTo" names a class twice')
        trial.expect(declared.includes(`${BASE}/conf/core`), `"conformsTo" lacks ${BASE}/conf/core`)
      },
    },
  ],
}
