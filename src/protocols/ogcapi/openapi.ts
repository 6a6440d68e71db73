import type { View } from '../../core/catalog.ts'
import type { Encoders } from '../../core/encoder.ts'
import type { Limits } from '../../core/limits.ts'
import type { Links } from '../../core/link.ts'
import type { Param } from '../../core/param.ts'
import type { Protocol, Route } from '../../core/protocol.ts'
import type { Language } from '../../core/request.ts'
import { say, type Text } from '../../core/text.ts'
import type { Tree } from './document.ts'
import { reserved } from './items.ts'
import { limit } from './params.ts'
import { typeOf } from './relation.ts'
import { PROBLEM } from './report.ts'
import { type Resource, tags } from './resource.ts'

export const OPENAPI = 'application/vnd.oai.openapi+json;version=3.0'

/** Ids are listed in the definition only where they are few enough to be read. */
const FEW = 100

export interface ApiContext {
  readonly view: View
  readonly encoders: Encoders
  readonly limits: Limits
  readonly links: Links
  readonly language: Language
  /** The other protocols: their routes stand in the definition too. */
  readonly others: readonly Protocol[]
}

/** The definition of the API (OpenAPI 3.0.3), made from the routes of all protocols themselves. */
export function openapi(resources: readonly Resource[], context: ApiContext): Tree {
  const { view, links, language, others } = context
  const { contact, license } = view
  return {
    openapi: '3.0.3',
    info: {
      title: say(view.title, language),
      description: say(view.description, language),
      version: '1.0.0',
      ...(contact.email || contact.url || contact.name || contact.organization ? { contact: contactJson(view) } : {}),
      ...(license ? { license: { name: license.title, ...(license.href ? { url: license.href } : {}) } } : {}),
    },
    servers: [{ url: links.base }],
    tags: [
      ...Object.entries(tags).map(([name, title]) => ({ name, description: say(title, language) })),
      ...others.map(({ id, title }) => ({ name: id, description: say(title, language) })),
    ],
    paths: Object.fromEntries([
      ...resources.map(each => [templateOf(each.path), { get: operation(each, context) }]),
      ...others.flatMap(({ id, routes }) =>
        routes.map(route => [templateOf(route.path), { get: otherOperation(id, route, context) }]),
      ),
    ]),
    components: {
      // QGIS finds its page size under this very name.
      parameters: { limit: parameterJson({ ...limit }, 'getFeatures', context) },
      schemas: { problem: problemSchema },
    },
  }
}

/** The path of a route in OpenAPI's words. */
export function templateOf(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}')
}

/** A route's parameters with what only the running server knows of them: limits, formats, ids. */
export function parametersOf(resource: Resource, context: ApiContext): readonly Tree[] {
  return Object.values(resource.params).map(param => {
    if (param.name === 'f') return formatJson(param, resource, context)
    return parameterJson(param, resource.operation, context)
  })
}

function operation(resource: Resource, context: ApiContext): Tree {
  const { language } = context
  const problem = {
    description: say({ fr: 'Ce qui n’a pas marché.', en: 'What went wrong.' }, language),
    content: { [PROBLEM]: { schema: { $ref: '#/components/schemas/problem' } } },
  }
  return {
    tags: [resource.tag],
    summary: say(resource.summary, language),
    operationId: `ogcapi.${resource.operation}`,
    ...(resource.properties ? { description: say(propertiesNote, language) } : {}),
    parameters: parametersOf(resource, context),
    responses: {
      200: {
        description: say({ fr: 'La ressource.', en: 'The resource.' }, language),
        content: content(resource, context),
      },
      400: {
        ...problem,
        description: say({ fr: 'Un paramètre est inconnu ou faux.', en: 'A parameter is unknown or wrong.' }, language),
      },
      404: {
        ...problem,
        description: say({ fr: 'Cette ressource n’existe pas.', en: 'There is no such resource.' }, language),
      },
      406: {
        ...problem,
        description: say(
          { fr: 'Aucun format que le client accepte.', en: 'No format that the client accepts.' },
          language,
        ),
      },
      500: { ...problem, description: say({ fr: 'Le serveur a échoué.', en: 'The server failed.' }, language) },
      503: {
        ...problem,
        description: say(
          {
            fr: 'Les données sont hors d’atteinte en ce moment, ou le serveur est occupé.',
            en: 'The data cannot be reached now, or the server is busy.',
          },
          language,
        ),
      },
    },
  }
}

/** A route that speaks of its parameters alone: its answers and errors are in its protocol's own words. */
function otherOperation(protocol: string, { operation, summary, params }: Route, context: ApiContext): Tree {
  const { language } = context
  return {
    tags: [protocol],
    summary: say(summary, language),
    operationId: `${protocol}.${operation}`,
    parameters: Object.values(params).map(param => parameterJson(param, operation, context)),
    responses: {
      200: { description: say({ fr: 'La réponse.', en: 'The answer.' }, language) },
      default: {
        description: say(
          {
            fr: 'Ce qui n’a pas marché, dans les mots de ce protocole.',
            en: 'What went wrong, in the words of this protocol.',
          },
          language,
        ),
      },
    },
  }
}

const propertiesNote: Text = {
  fr: `Chaque propriété que listent les « queryables » de la collection est aussi un paramètre, et choisit des objets par égalité ; les noms réservés sont : ${[...reserved].join(', ')}.`,
  en: `Every property listed by the collection's queryables is a parameter too and selects features by equality; reserved names are: ${[...reserved].join(', ')}.`,
}

function content(resource: Resource, { encoders }: ApiContext): Tree {
  const text = /json/
  return Object.fromEntries(
    resource.offers(encoders).map(({ media }) => [
      typeOf(media),
      {
        schema: text.test(media)
          ? { type: 'object' }
          : media.startsWith('text/')
            ? { type: 'string' }
            : { type: 'string', format: 'binary' },
      },
    ]),
  )
}

function parameterJson(
  { name, in: place, required, description, schema }: Param<unknown>,
  operation: string,
  context: ApiContext,
): Tree {
  const known = limited(name, operation, context)
  return {
    name,
    in: place,
    required,
    description: say(description, context.language),
    schema: { ...schema, ...known },
    style: place === 'path' ? 'simple' : 'form',
    explode: false,
  }
}

function formatJson(param: Param<unknown>, resource: Resource, context: ApiContext): Tree {
  const tokens = resource.offers(context.encoders).map(({ token }) => token)
  return {
    ...parameterJson(param, resource.operation, context),
    schema: { type: 'string', enum: [...new Set(tokens)] },
  }
}

function limited(name: string, operation: string, { limits, view }: ApiContext): Tree {
  if (name === 'limit' && operation === 'getFeatures')
    return { maximum: limits.features, default: Math.min(limits.features, limits.defaultFeatures) }
  if (name === 'limit' && operation === 'getCollections')
    return { maximum: limits.collections, default: limits.collections }
  if (name === 'collectionId' && view.collections.length > 0 && view.collections.length <= FEW)
    return { enum: view.collections.map(({ id }) => id) }
  return {}
}

function contactJson({ contact }: View): Tree {
  const name = [contact.name, contact.organization].filter(Boolean).join(', ')
  return {
    ...(name ? { name } : {}),
    ...(contact.email ? { email: contact.email } : {}),
    ...(contact.url ? { url: contact.url } : {}),
  }
}

const problemSchema: Tree = {
  type: 'object',
  description: 'RFC 9457.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    parameter: { type: 'string' },
  },
}
