import type { Protocol, Route } from '../../src/core/protocol.ts'

/**
 * The route that a path belongs to, and the values of its placeholders still encoded; of two that fit, the one with
 * fewer placeholders. @throws where there is none
 */
export function routeOf({ routes }: Protocol, path: string): { route: Route; vars: Readonly<Record<string, string>> } {
  const found = routes
    .map(route => ({
      route,
      pattern: new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+?)')}$`),
    }))
    .filter(({ pattern }) => pattern.test(path))
    .sort((a, b) => a.route.path.split(':').length - b.route.path.split(':').length)
  if (!found[0]) throw new Error(`no route for ${path}`)
  const { route, pattern } = found[0]
  return { route, vars: { ...pattern.exec(path)!.groups } }
}
