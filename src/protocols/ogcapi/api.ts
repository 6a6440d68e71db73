import type { ApiOperation, ApiPage } from '../../core/pages.ts'
import type { Route } from '../../core/protocol.ts'
import type { Language } from '../../core/request.ts'
import { say } from '../../core/text.ts'
import { sheet } from './document.ts'
import { type ApiContext, OPENAPI, openapi, templateOf } from './openapi.ts'
import { typeOf } from './relation.ts'
import { type Resource, tags } from './resource.ts'
import { words } from './words.ts'

/** `/api`: the definition of the API; `resources` gives the list that it stands in itself. */
export function api(resources: () => readonly Resource[]): Resource {
  return sheet({
    path: '/api',
    operation: 'getApi',
    tag: 'Capabilities',
    summary: { fr: 'Cette définition', en: 'This definition' },
    params: {},
    page: 'api',
    media: OPENAPI,
    needs: () => [],
    build(call, { view, encoders, limits, protocols }) {
      const { links, language } = call
      const others = protocols.filter(({ routes }) => routes !== resources())
      const context: ApiContext = { view, encoders, limits, links, language, others }
      const title = say(words.apiPage, language)
      return {
        title,
        json: openapi(resources(), context),
        people: { definitionHref: links.to('/api', { f: 'json' }), groups: groups(resources(), context) },
        trail: [{ title, href: links.to('/api', { f: 'html' }) }],
      }
    },
  })
}

function groups(resources: readonly Resource[], context: ApiContext): ApiPage['groups'] {
  const { encoders, others, language } = context
  const own = Object.entries(tags).map(([tag, title]) => ({
    title: say(title, language),
    operations: resources
      .filter(each => each.tag === tag)
      .map(each =>
        note(
          each,
          each.offers(encoders).map(({ media }) => typeOf(media)),
          language,
        ),
      ),
  }))
  return [
    ...own,
    ...others.map(({ title, routes }) => ({
      title: say(title, language),
      operations: routes.map(each => note(each, [], language)),
    })),
  ]
}

function note(
  { operation, path, summary, params }: Route,
  answers: readonly string[],
  language: Language,
): ApiOperation {
  return {
    id: operation,
    method: 'GET',
    path: templateOf(path),
    summary: say(summary, language),
    parameters: Object.values(params).map(({ name, in: place, required, description, schema }) => ({
      name,
      in: place,
      required,
      description: say(description, language),
      type: String(schema.type ?? ''),
    })),
    answers,
  }
}
