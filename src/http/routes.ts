import Router, { type RouterMiddleware } from '@koa/router'
import type Koa from 'koa'

export type Vars = Readonly<Record<string, string>>
export type Handle = (context: Koa.Context, vars: Vars) => unknown

/**
 * All routes of a server, in one router for each first word of a path: a request is compared with few of them. The
 * routers tell which route a path takes; what their own dispatching composes and notes for middleware, nobody here reads.
 */
export class Routes {
  readonly #routers = new Map<string, Router>()
  readonly #handles = new Map<unknown, Handle>()

  /** @throws Error for a path whose first word (behind the service's id) is no word but a placeholder */
  get(path: string, handle: Handle): void {
    const word = wordOf(path)
    if (/[:*]/.test(word)) throw new Error(`the route ${path} has to begin with a word of its own`)
    const router = this.#routers.get(word) ?? new Router()
    this.#routers.set(word, router)
    this.#handles.set(path, handle)
    router.get(path, unused)
  }

  /** What a GET or HEAD of a path asks for, with the variables of the path; undefined where no route takes it. */
  find(path: string, method: string): { readonly handle: Handle; readonly vars: Vars } | undefined {
    const route = this.#routers.get(wordOf(path))?.match(path, method).pathAndMethod[0]
    if (!route) return undefined
    return { handle: this.#handles.get(route.path)!, vars: route.params(path, route.captures(path)) }
  }

  /** The path, as it was given to `get`, of the route that a GET of this path would take. */
  routeOf(path: string): unknown {
    return this.#routers.get(wordOf(path))?.match(path, 'GET').pathAndMethod[0]?.path
  }
}

const unused: RouterMiddleware = (_, next) => next()

/** `wms` for `/wms` and `services/wms` for `/services/{id}/wms`: routes of different words never match the same path. */
function wordOf(path: string): string {
  const [, first = '', , third = ''] = path.split('/', 4)
  const word = first.toLowerCase()
  return word === 'services' ? `services/${third.toLowerCase()}` : word
}
