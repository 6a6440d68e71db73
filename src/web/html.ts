/** A piece of HTML that is ready to be sent; made by `html`, `data` and `raw` alone, so no JSON can pass for one. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template may hold: text and numbers are escaped, pieces stand as they are, `false`, null and undefined are nothing. */
export type Content = string | number | false | null | undefined | Markup | readonly Content[]

/** The template tag of every page: whatever is put in is escaped, so that it may stand in text and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, piece, index) => text + write(values[index - 1]) + piece))
}

/** HTML that is already written. The one way around the escaping: give it constants of this program only. */
export function raw(text: string): Markup {
  return new Markup(text)
}

/** A block of JSON that a viewer reads by its id; it cannot end its own element, and no browser runs it. */
export function data(id: string, value: unknown): Markup {
  const text = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return html`<script type="application/json" id="${id}">${raw(text)}</script>`
}

/** The address where it is one that a page may link to (`http`, `https`, `mailto`, `tel`); otherwise undefined. */
export function linkable(href: unknown): string | undefined {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:|tel:)[^\s]+$/i.test(href) ? href : undefined
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function write(content: Content): string {
  if (content instanceof Markup) return content.text
  if (content === null || content === undefined || content === false) return ''
  if (Array.isArray(content)) return content.map(write).join('')
  return String(content).replace(/[&<>"']/g, sign => signs[sign]!)
}
