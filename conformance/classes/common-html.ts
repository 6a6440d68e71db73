import type { ConformanceClass } from '../check.ts'
import { sayReply } from '../http.ts'
import { text } from '../json.ts'
import { commonResources } from './resources.ts'

const BASE = 'http://www.opengis.net/spec/ogcapi-common-1/1.0'

export const commonHtml: ConformanceClass = {
  id: 'common-html',
  title: 'OGC API Common: HTML',
  standard: `${BASE}/conf/html`,
  declarations: [`${BASE}/conf/html`],
  tests: [
    {
      requirement: `${BASE}/req/html/definition`,
      title: 'Accept: text/html, and what browsers send, is answered in text/html',
      async run(trial, server) {
        const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
        for (const { name, url } of await commonResources(server))
          for (const accept of ['text/html', browser]) {
            const reply = await server.get(url, { accept })
            trial.expect(reply.status === 200 && reply.type === 'text/html', `${name}: ${sayReply(reply)}`)
          }
      },
    },
    {
      requirement: `${BASE}/req/html/content`,
      title: 'Pages are HTML 5 with a title, and have the links of the JSON resource as anchors',
      async run(trial, server) {
        for (const { name, url } of await commonResources(server)) {
          const page = (await server.get(url, { accept: 'text/html' })).body.toString()
          trial.expect(/^\uFEFF?\s*<!doctype html>/i.test(page), `${name}: ${url} does not begin with <!DOCTYPE html>`)
          trial.expect(/<title[^>]*>\s*[^<\s]/i.test(page), `${name}: ${url} has no <title>`)
          const anchors = [...page.matchAll(/<a\s[^>]*href\s*=\s*["']?([^"'\s>]+)/gi)].map(match =>
            targetOf(match[1]!, url),
          )
          trial.expect(anchors.length > 0, `${name}: ${url} has no <a href>`)
          if (name !== 'landing page') continue
          const { links } = await server.landing()
          for (const { href, rel } of links.filter(each => /(^|\/)(conformance|data|service-doc)$/.test(each.rel)))
            trial.expect(anchors.includes(pathOf(href)), `${name}: the page has no anchor to ${href} (${rel})`)
        }
      },
    },
    {
      requirement: `${BASE}/req/html/content`,
      title: 'The landing page shows the title that the JSON has',
      async run(trial, server) {
        const { value } = await server.landing()
        const title = text(value.title) ?? trial.skip('The landing page has no title.')
        const page = (await server.get(server.root, { accept: 'text/html' })).body.toString()
        const plain = page
          .replace(/<[^>]+>/g, '')
          .replace(/&amp;/g, '&')
          .replace(/&#39;|&apos;/g, "'")
          .replace(/&quot;/g, '"')
        trial.expect(plain.includes(title), `The page does not show the title "${title}"`)
      },
    },
  ],
}

function targetOf(href: string, base: string): string {
  try {
    return pathOf(new URL(href.replaceAll('&amp;', '&'), base).href)
  } catch {
    return href
  }
}

/** Where a link leads whatever the format: host and path. */
function pathOf(href: string): string {
  const { host, pathname } = new URL(href)
  return host + pathname.replace(/\/$/, '')
}
