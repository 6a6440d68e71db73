import { DOMParser, type Element, Node } from '@xmldom/xmldom'

/** A DOM for readers that were written for browsers (OpenLayers): what they use of it, and no more. */
export function installDom(): void {
  const prototype = Object.getPrototypeOf(parseXml('<a/>'))
  const step = (get: (node: Node) => Node | null, next: (node: Node) => Node | null) => ({
    configurable: true,
    get(this: Node) {
      let node = get(this)
      while (node && node.nodeType !== Node.ELEMENT_NODE) node = next(node)
      return node
    },
  })
  const sibling = (node: Node) => node.nextSibling
  Object.defineProperty(
    prototype,
    'firstElementChild',
    step(node => node.firstChild, sibling),
  )
  Object.defineProperty(prototype, 'nextElementSibling', step(sibling, sibling))
  Object.assign(globalThis, { DOMParser, Node })
}

/** The root of a document; a malformed one is an error. */
export function parseXml(text: string): Element {
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(text, 'text/xml').documentElement!
}

/** Elements of this local name, in document order. */
export function all(root: Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS('*', name)]
}

/** The texts of the elements of this local name. */
export function texts(root: Element, name: string): string[] {
  return all(root, name).map(element => element.textContent ?? '')
}

/** The first element of this local name right below another one. */
export function child(root: Element, name: string): Element | undefined {
  return children(root, name)[0]
}

/** Elements of this local name right below another one. */
export function children(root: Element, name: string): Element[] {
  return [...root.childNodes].filter((node): node is Element => (node as Element).localName === name)
}
