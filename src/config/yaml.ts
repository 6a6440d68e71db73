import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Complaint } from './complaint.ts'
import { expand } from './env.ts'

/** The largest configuration file that is read. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

const MAX_ALIASES = 100

export interface ReadYaml {
  /** Plain data with `${ENV}` expanded; undefined where the text is no YAML. */
  readonly value: unknown
  readonly complaints: readonly Complaint[]
  /** A complaint at the value of `path`, or at the key `key` inside it. */
  at(path: readonly PropertyKey[], message: string, key?: string): Complaint
}

/** Parses one YAML 1.2 document with line positions: duplicate keys, tabs, alias bombs and circles are complaints, never exceptions. */
export function readYaml(file: string, text: string, env: Readonly<Record<string, string | undefined>>): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: '1.2',
    logLevel: 'error',
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const at: ReadYaml['at'] = (path, message, key) => ({
    file,
    ...place(find(document, path, key)),
    path: path.map(String).join('.'),
    message,
  })
  const complaints: Complaint[] = document.errors.map(error => ({
    file,
    ...place(error.pos[0]),
    path: '',
    message: error.code === 'DUPLICATE_KEY' ? 'this key is given twice' : lowerFirst(error.message),
  }))
  visit(document, {
    Alias(_, { source, range }, path) {
      if (!path.some(above => isCollection(above) && above.anchor === source)) return
      const message = `*${source} stands inside what it names: it would never end`
      complaints.push({ file, ...place(range?.[0] ?? 0), path: '', message })
    },
  })
  if (complaints.length > 0) return { value: undefined, complaints, at }
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return
      const { text: value, missing } = expand(node.value, env)
      // A plain scalar that is one variable reads as YAML would have read its value; a quoted one stays text.
      node.value = node.type === 'PLAIN' && /^\$\{[^}]*\}$/.test(node.value) ? plain(value) : value
      for (const name of missing) {
        const message = `the environment variable ${name} is not set; set it, or give a default: \${${name}:-…}`
        complaints.push({ file, ...place(node.range?.[0] ?? 0), path: '', message })
      }
    },
  })
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), complaints, at }
  } catch {
    const message = `aliases (*name) repeat too much; at most ${MAX_ALIASES} are read`
    return { value: undefined, complaints: [{ file, line: 1, column: 1, path: '', message }], at }
  }
}

/** Offset of the node at `path`, of the key in it, or of the nearest thing above that exists. */
function find(document: Document, path: readonly PropertyKey[], key: string | undefined): number {
  let node: unknown = document.contents
  let offset = start(node) ?? 0
  for (const step of path) {
    const inside = child(document, node, step)
    if (inside === undefined) return offset
    offset = start(inside.value) ?? start(inside.key) ?? offset
    node = inside.value
  }
  if (key === undefined) return offset
  return start(child(document, node, key)?.key) ?? offset
}

function child(document: Document, node: unknown, step: PropertyKey): { key: unknown; value: unknown } | undefined {
  const real = isAlias(node) ? node.resolve(document) : node
  if (isMap(real)) {
    const pair = real.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
    return pair && { key: pair.key, value: pair.value }
  }
  return isSeq(real) ? { key: undefined, value: real.items[Number(step)] } : undefined
}

const start = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined)

function plain(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^[-+]?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
