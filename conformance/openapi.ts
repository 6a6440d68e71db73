import { isTree, type Tree, tree, trees } from './json.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

export interface Operation {
  readonly path: string
  readonly method: string
  readonly value: Tree
  /** Parameters of the path and of the operation, references resolved. */
  readonly parameters: readonly Tree[]
  /** References of parameters that lead out of the document. */
  readonly outside: readonly string[]
}

/** The target of a reference inside the document, through as many references as there are; nothing where it leads nowhere. */
export function resolve(api: Tree, value: unknown): Tree | undefined {
  let at = value
  for (let i = 0; i < 20 && isTree(at) && typeof at.$ref === 'string'; i++) {
    if (!at.$ref.startsWith('#/')) return undefined
    at = at.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>(
        (inner, part) => tree(inner)[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')],
        api,
      )
  }
  return isTree(at) ? at : undefined
}

export function operationsOf(api: Tree): readonly Operation[] {
  return Object.entries(tree(api.paths)).flatMap(([path, item]) => {
    const common = trees(tree(item).parameters)
    return METHODS.flatMap(method => {
      const value = tree(item)[method]
      if (!isTree(value)) return []
      const given = [...common, ...trees(value.parameters)]
      const parameters = given.flatMap((each): readonly Tree[] => {
        const found = resolve(api, each)
        return found ? [found] : []
      })
      const outside = given.flatMap(each => (isOutside(each) ? [String(each.$ref)] : []))
      return [{ path, method, value, parameters, outside }]
    })
  })
}

/** True for a reference to another document, which this suite does not follow. */
export function isOutside(value: unknown): boolean {
  return isTree(value) && typeof value.$ref === 'string' && !value.$ref.startsWith('#')
}

/** True where an operation has a parameter of free form, which takes every name (OGC 17-069r4 on unknown parameters). */
export function takesAnyName(api: Tree, { parameters }: Operation): boolean {
  return parameters.some(({ in: place, schema }) => {
    const { type, additionalProperties } = resolve(api, schema) ?? {}
    return place === 'query' && type === 'object' && additionalProperties !== false
  })
}

/** Every `$ref` inside the document that leads nowhere in it. */
export function danglingReferences(api: Tree): readonly string[] {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (isTree(value)) {
      if (typeof value.$ref === 'string' && !isOutside(value) && !resolve(api, value)) found.add(value.$ref)
      Object.values(value).forEach(walk)
    }
  }
  walk(api)
  return [...found]
}

/** The operation that a URL is of: its path below the root, literal templates before variable ones. */
export function operationAt(api: Tree, root: string, url: string): Operation | undefined {
  const base = new URL(root).pathname.replace(/\/$/, '')
  const path = new URL(url).pathname
  const below = (path.startsWith(base) ? path.slice(base.length) : path) || '/'
  return operationsOf(api)
    .filter(({ method }) => method === 'get')
    .sort((a, b) => variables(a.path) - variables(b.path))
    .find(each => pattern(each.path).test(below))
}

function variables(path: string): number {
  return path.split('{').length - 1
}

function pattern(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}/?$`)
}

/** True where an operation's definition says that this status can come: itself, its range, or `default`. */
export function isDocumented({ value }: Operation, status: number): boolean {
  const responses = tree(value.responses)
  return [String(status), `${Math.floor(status / 100)}XX`, 'default'].some(key => key in responses)
}
