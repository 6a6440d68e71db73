import { type Catalog, viewOf } from '../../src/core/catalog.ts'
import { defineEncoder, Encoders } from '../../src/core/encoder.ts'
import { asServiceError } from '../../src/core/error.ts'
import { defaultLimits, type Limits } from '../../src/core/limits.ts'
import type { Protocol } from '../../src/core/protocol.ts'
import type { Query } from '../../src/core/query.ts'
import type { Reply, Request } from '../../src/core/request.ts'
import { document } from '../../src/operations/document.ts'
import { gather } from '../../src/operations/gather.ts'
import { makeRequest } from './catalog.ts'

const offer = (id: string, extension: string, alpha: boolean) =>
  defineEncoder({
    id,
    token: id,
    media: `image/${id}`,
    accepts: ['pixels'],
    extension,
    alpha,
    compressible: false,
    encode: () => new Uint8Array(0),
  })

/** Encoders that offer formats without making pictures. */
export const offers = new Encoders([
  offer('png', 'png', true),
  offer('jpeg', 'jpg', false),
  offer('webp', 'webp', true),
])

interface Options {
  readonly scope?: string
  readonly vars?: Record<string, string>
  readonly headers?: Record<string, string>
  readonly limits?: Limits
}

/** What a protocol understands of a URL. */
export function parse(protocol: Protocol, url: string, catalog: Catalog, options: Options = {}): Query {
  const { limits = defaultLimits } = options
  const request = makeRequest(url, options)
  const route = protocol.routes.find(({ path }) => matches(path, request.path))
  if (!route) throw new Error(`no route for ${url}`)
  const view = viewOf(catalog, options.scope?.split('/')[2])
  return route.parse(
    { ...request, vars: varsOf(route.path, request.path) },
    { view, encoders: offers, protocols: [protocol], limits, settings: {} },
  )
}

/** The document behind a URL, made by the same operation as in a server. */
export async function ask(
  protocol: Protocol,
  url: string,
  catalog: Catalog,
  options: Options = {},
): Promise<{ media: string; text: string; ms: number; complete: boolean }> {
  const query = parse(protocol, url, catalog, options)
  if (query.kind !== 'document') throw new Error('this is no document')
  const view = viewOf(catalog, options.scope?.split('/')[2])
  const { signal } = new AbortController()
  const found = await gather(document.needs(query), { view, client: { signal } })
  const get = (id: string) => {
    const one = found.get(id)
    return one instanceof Error ? undefined : one
  }
  const context = { view, encoders: offers, protocols: [protocol], limits: options.limits ?? defaultLimits }
  const plan = document.plan(query, { ...context, published: id => get(id)!, find: get })
  const started = performance.now()
  const { body, media, complete } = await plan.run({
    signal,
    work: { run: () => Promise.reject() },
    timed: (_, step) => step(),
  })
  const ms = performance.now() - started
  return { media: media ?? plan.media, text: Buffer.from(body as Uint8Array).toString(), ms, complete }
}

/** How a protocol reports what is wrong with a URL. */
export function refusal(protocol: Protocol, url: string, catalog: Catalog, options: Options = {}): Reply {
  try {
    parse(protocol, url, catalog, options)
  } catch (thrown) {
    return protocol.report(asServiceError(thrown), makeRequest(url, options) as Request)
  }
  throw new Error(`${url} is right`)
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+?)')}$`)
}

const matches = (path: string, text: string) => pattern(path).test(text)

function varsOf(path: string, text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pattern(path).exec(text)?.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  )
}
