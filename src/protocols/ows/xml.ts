/** A piece of XML that is known to be well formed: only this file makes one. */
export interface Xml {
  readonly xml: string
}

/** What an element holds: text is escaped, pieces are taken as they are, undefined is left out. */
export type Content = Xml | string | number | undefined | readonly Content[]

/** Attributes in order; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its content. Values come out escaped, without the characters that XML 1.0 has no place for. */
export function element(name: string, content?: Content, attributes: Attributes = {}): Xml {
  const inner = write(content)
  const start = `${name}${writeAttributes(attributes)}`
  return { xml: inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>` }
}

/** The element, or undefined where the text is absent or blank: for optional elements. */
export function optional(name: string, text: string | undefined): Xml | undefined {
  return text === undefined || text.trim() === '' ? undefined : element(name, text)
}

/**
 * Pieces side by side, to be kept: one flat string, where concatenation leaves a tree of hundreds of pieces that every
 * document made of it would have to walk again.
 */
export function fragment(content: Content): Xml {
  return { xml: Buffer.from(write(content)).toString() }
}

/** A whole document in UTF-8. */
export function written(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

/** A number in plain decimals of at most 15 significant digits: XPath 1.0 readers know no exponents. */
export function decimal(value: number): string {
  const short = String(Number(value.toPrecision(15)))
  if (!short.includes('e')) return short === '-0' ? '0' : short
  return Math.abs(value) < 1
    ? value
        .toFixed(20)
        .replace(/0+$/, '')
        .replace(/^-?0\.$/, '0')
    : String(BigInt(Math.round(value)))
}

function write(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return decimal(content)
  if ('xml' in content) return content.xml
  let all = ''
  for (const part of content) all += write(part)
  return all
}

function writeAttributes(attributes: Attributes): string {
  let all = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    const text = typeof value === 'number' ? decimal(value) : escaped(value).replace(/[\t\n]/g, whitespace)
    all += ` ${name}="${text}"`
  }
  return all
}

const special = /[&<>"\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** A character outside XML 1.0 §2.2 (controls, halves of surrogate pairs) becomes U+FFFD. */
function escaped(text: string): string {
  return text.replace(special, character => entities[character] ?? '\uFFFD')
}

const whitespace = (character: string) => (character === '\t' ? '&#9;' : '&#10;')
