import type { SceneWords } from '../scene.ts'

export interface Found {
  readonly title: string
  readonly properties: Readonly<Record<string, unknown>>
  /** The feature's own page. */
  readonly href: string | undefined
}

export interface Panel {
  show(found: Found): void
  /** True where it was open. */
  close(): boolean
}

/** The panel that tells a feature's properties; everything it shows is set as text. */
export function panelIn(frame: HTMLElement, words: SceneWords, closed: () => void): Panel {
  const panel = element('section', 'map-panel')
  panel.hidden = true
  panel.setAttribute('aria-live', 'polite')
  frame.append(panel)
  const close = () => {
    if (panel.hidden) return false
    panel.hidden = true
    closed()
    return true
  }
  return {
    close,
    show({ title, properties, href }) {
      const button = element('button', 'map-panel-close', '×')
      button.type = 'button'
      button.setAttribute('aria-label', words.close)
      button.addEventListener('click', close)
      const rows = Object.entries(properties).filter(
        ([, value]) => value !== null && value !== undefined && value !== '',
      )
      const list = element('dl')
      for (const [name, value] of rows) list.append(element('dt', '', name), valueText(value))
      panel.replaceChildren(
        button,
        element('h3', '', title),
        rows.length > 0 ? list : element('p', '', words.nothing),
        ...(href ? [linkTo(href, words.open)] : []),
      )
      panel.hidden = false
    },
  }
}

function valueText(value: unknown): HTMLElement {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const cell = element('dd', '', /^https?:\/\//i.test(text) ? '' : text)
  if (cell.textContent === '') cell.append(linkTo(text, text))
  return cell
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text)
  link.href = href
  return link
}

/** A new element with a class and a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (style) made.className = style
  made.textContent = text
  return made
}
