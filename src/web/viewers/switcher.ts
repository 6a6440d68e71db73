import type { Drawn } from './inspect.ts'
import { element } from './panel.ts'
import { colourOf } from './symbols.ts'

/** A list that is longer than this covers the map: it is opened by whoever wants it. */
const SHORT = 8

/** The list of layers with a box to tick for each; the topmost layer comes first. */
export function switcherIn(frame: HTMLElement, title: string, layers: readonly Drawn[]): void {
  const details = element('details', 'map-layers')
  details.open = frame.clientWidth > 640 && layers.length <= SHORT
  details.append(element('summary', '', title))
  for (const { about, layer, style } of [...layers].reverse()) {
    const label = element('label')
    const box = element('input')
    box.type = 'checkbox'
    box.checked = layer.getVisible()
    box.addEventListener('change', () => layer.setVisible(box.checked))
    const swatch = element('span', 'map-swatch')
    if (about.kind !== 'map-tiles') swatch.style.setProperty('background', colourOf(style))
    label.append(box, swatch, element('span', '', about.title))
    details.append(label)
  }
  frame.append(details)
}
