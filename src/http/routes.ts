import Router, { type RouterMiddleware } from '@koa/router'
import type Koa from 'koa'

/** All routes of a server, in one router for each first word of a path: a request is compared with few of them. */
export class Routes {
  readonly #routers = new Map<string, { readonly router: Router; readonly dispatch: Koa.Middleware }>()

  /** @throws Error for a path whose first word (behind the service's id) is no word but a placeholder */
  get(path: string, handle: RouterMiddleware): void {
    const word = wordOf(path)
    if (/[:*]/.test(word)) throw new Error(`the route ${path} has to begin with a word of its own`)
    const known = this.#routers.get(word)
    const router = known?.router ?? new Router()
    if (!known) this.#routers.set(word, { router, dispatch: router.routes() as Koa.Middleware })
    router.get(path, handle)
  }

  readonly dispatch: Koa.Middleware = (context, next) => {
    const known = this.#routers.get(wordOf(context.path))
    return known ? known.dispatch(context, next) : next()
  }

  /** The path, as it was given to `get`, of the route that a GET of this path would take. */
  routeOf(path: string): unknown {
    return this.#routers.get(wordOf(path))?.router.match(path, 'GET').pathAndMethod.at(-1)?.path
  }
}

/** `wms` for `/wms` and `services/wms` for `/services/{id}/wms`: routes of different words never match the same path. */
function wordOf(path: string): string {
  const [, first = '', , third = ''] = path.split('/', 4)
  const word = first.toLowerCase()
  return word === 'services' ? `services/${third.toLowerCase()}` : word
}
