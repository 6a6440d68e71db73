import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element with its namespace resolved; text is that of its own, trimmed. */
export interface Element {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  cdataPropName: '#cdata',
})

/** The root of a well-formed document, or the reason why it is none. Document types are refused: nothing here needs one. */
export function parseXml(bytes: Uint8Array): Element | string {
  const source = new TextDecoder().decode(bytes)
  if (/<!DOCTYPE/i.test(source.slice(0, 4096))) return 'it has a DOCTYPE'
  const valid = XMLValidator.validate(source)
  if (valid !== true) return `line ${valid.err.line}: ${valid.err.msg}`
  const nodes = parser.parse(source) as Node[]
  const root = nodes.find(node => nameOf(node) !== undefined)
  return root ? makeElement(root, { xml: 'http://www.w3.org/XML/1998/namespace' }) : 'it has no root element'
}

function nameOf(node: Node): string | undefined {
  return Object.keys(node).find(key => key !== ':@' && !key.startsWith('#') && !key.startsWith('?'))
}

function makeElement(node: Node, outer: Readonly<Record<string, string>>): Element {
  const name = nameOf(node)!
  const attributes = (node[':@'] ?? {}) as Record<string, string>
  const spaces = { ...outer }
  for (const [key, value] of Object.entries(attributes))
    if (key === 'xmlns') spaces[''] = value
    else if (key.startsWith('xmlns:')) spaces[key.slice(6)] = value
  const [local, prefix] = name.split(':').reverse() as [string, string | undefined]
  const inside = node[name] as Node[]
  const words = inside.flatMap(each => {
    if (typeof each['#text'] === 'string') return [each['#text']]
    const data = each['#cdata'] as Node[] | undefined
    return data ? data.map(part => String(part['#text'] ?? '')) : []
  })
  return {
    name: local,
    namespace: spaces[prefix ?? ''] ?? '',
    attributes,
    children: inside.filter(each => nameOf(each) !== undefined).map(each => makeElement(each, spaces)),
    text: words.join('').trim(),
  }
}

export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let at = element
  for (const name of path) at = at?.children.find(each => each.name === name)
  return at
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter(each => each.name === name) ?? []
}

/** Elements of a name at any depth, in the order of the document. */
export function all(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.flatMap(each => [...(each.name === name ? [each] : []), ...all(each, name)]) ?? []
}

/** An attribute whatever its prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined
  const key = Object.keys(element.attributes).find(each => each === name || each.endsWith(`:${name}`))
  return key === undefined ? undefined : element.attributes[key]
}
