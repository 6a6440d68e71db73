import type { ZodType, z } from 'zod'
import type { Complaint } from './complaint.ts'
import { suggest } from './guess.ts'
import type { ReadYaml } from './yaml.ts'

type Issue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue

/** Checks a value against a schema and says everything that is wrong with it, in words and at its place in the file. */
export function check<T>(schema: ZodType<T>, yaml: ReadYaml): { value?: T; complaints: Complaint[] } {
  const result = schema.safeParse(yaml.value, { error: phrase })
  if (result.success) return { value: result.data, complaints: [] }
  return { complaints: withoutEchoes(result.error.issues.flatMap(issue => placed(flatten(issue), yaml))) }
}

/** A misspelt key is one mistake: that the right one is missing goes without saying. */
function withoutEchoes(complaints: readonly Complaint[]): Complaint[] {
  const meant = new Set(
    complaints.map(({ path, message }) => `${path} ${/did you mean "([^"]*)"\?$/.exec(message)?.[1] ?? ''}`),
  )
  return complaints.filter(({ path, message }) => {
    const missing = /^"([^"]*)" is missing/.exec(message)?.[1]
    return missing === undefined || !meant.has(`${path} ${missing}`)
  })
}

/** Words for an issue of zod; several unrecognised keys are one a line, in the order of `keys`. */
export function phrase(issue: RawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(issue.inst)
    return issue.keys.map(key => `unrecognised key "${cut(key)}"${suggest(key, known)}`).join('\n')
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    if (issue.input === undefined) return `it is missing; give one of: ${words.join(', ')}`
    return `${show(issue.input)} is not known here${suggest(String(issue.input), words)}`
  }
  if (issue.code === 'invalid_type') {
    const wanted = article(issue.expected)
    return issue.input === undefined
      ? `it is missing; expected ${wanted}`
      : `expected ${wanted}, got ${show(issue.input)}`
  }
  if (issue.code === 'invalid_format' && issue.format !== 'regex')
    return `expected ${article(issue.format)}, got ${show(issue.input)}`
  if (issue.code === 'too_small') return `must be ${bound(issue.origin, 'least', issue.minimum, issue.inclusive)}`
  if (issue.code === 'too_big') return `must be ${bound(issue.origin, 'most', issue.maximum, issue.inclusive)}`
  return undefined
}

/** The issues of the branch of a union that was most likely meant: the one that went furthest. */
function flatten(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
    return issue.issues.flatMap(inner => flatten({ ...inner, path: issue.path }))
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const depth = (branch: readonly Issue[]) =>
    Math.max(...branch.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 0.5)))
  const best = issue.errors.reduce((a, b) => (depth(b) > depth(a) ? b : a))
  if (depth(best) === 0) {
    const wanted = issue.errors
      .flat()
      .map(inner => (inner.code === 'invalid_type' ? article(inner.expected) : inner.message))
    return [{ code: 'custom', path: issue.path, message: `expected ${[...new Set(wanted)].join(' or ')}` }]
  }
  return best.flatMap(inner => flatten({ ...inner, path: [...issue.path, ...inner.path] }))
}

function placed(issues: readonly Issue[], yaml: ReadYaml): Complaint[] {
  return issues.flatMap(issue => {
    const keys =
      issue.code === 'unrecognized_keys' ? issue.keys : issue.code === 'custom' ? issue.params?.keys : undefined
    if (Array.isArray(keys))
      return issue.message.split('\n').map((message, i) => yaml.at(issue.path, message, String(keys[i])))
    if (issue.message.startsWith('it is missing') && issue.path.length > 0)
      return [yaml.at(issue.path.slice(0, -1), issue.message.replace('it is', `"${String(issue.path.at(-1))}" is`))]
    return [yaml.at(issue.path, issue.message)]
  })
}

function keysOf(inst: unknown): string[] {
  const shape = (inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape
  return shape ? Object.keys(shape) : []
}

const names: Readonly<Record<string, string>> = {
  object: 'a section of keys',
  record: 'a section of keys',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  url: 'a URL',
  email: 'an e-mail address',
  never: 'nothing',
}

const article = (name: string) => names[name] ?? name

function bound(origin: string, side: 'least' | 'most', limit: unknown, inclusive: boolean | undefined): string {
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
  return inclusive === false
    ? `${side === 'least' ? 'more' : 'less'} than ${String(limit)}${unit}`
    : `at ${side} ${String(limit)}${unit}`
}

function show(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a section of keys'
  return typeof value === 'string' ? `"${cut(value)}"` : cut(String(value))
}

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
