import type Layer from 'ol/layer/Layer.js'
import type OlMap from 'ol/Map.js'
import type { SimpleStyle } from '../../core/style.ts'
import type { SceneLayer, SceneWords } from '../scene.ts'
import { panelIn } from './panel.ts'
import { propertiesOf, type Selection } from './selection.ts'

/** A layer of the scene with what draws it. */
export interface Drawn {
  readonly about: SceneLayer
  readonly layer: Layer
  readonly style: SimpleStyle
}

interface Inspection {
  readonly map: OlMap
  readonly target: HTMLElement
  readonly layers: readonly Drawn[]
  readonly selection: Selection
  readonly words: SceneWords
}

/** Tells the properties of the feature that is clicked, or that is in the middle when Enter is pressed. */
export function inspecting(frame: HTMLElement, { map, target, layers, selection, words }: Inspection): void {
  const choose = (feature: Parameters<Selection['set']>[0]) => {
    selection.set(feature)
    for (const { layer } of layers) layer.changed()
  }
  const panel = panelIn(frame, words, () => {
    choose(undefined)
    target.focus({ preventScroll: true })
  })
  const inspect = (pixel: number[]) => {
    const hit = map.forEachFeatureAtPixel(
      pixel,
      (feature, layer) => {
        const about = layers.find(drawn => drawn.layer === layer)?.about
        return about && { feature, about }
      },
      { hitTolerance: 4 },
    )
    if (!hit) return panel.close()
    choose(hit.feature)
    panel.show({
      title: hit.about.title,
      properties: propertiesOf(hit.feature),
      href: itemOf(hit.about, hit.feature.getId()),
    })
  }
  map.on('singleclick', ({ pixel }) => inspect(pixel))
  map.on('pointermove', ({ pixel, dragging }) => {
    if (!dragging) target.classList.toggle('map-over', map.hasFeatureAtPixel(pixel, { hitTolerance: 4 }))
  })
  frame.addEventListener('keydown', event => {
    if (event.key === 'Escape') panel.close()
    if (event.key === 'Enter' && event.target === target) inspect([target.clientWidth / 2, target.clientHeight / 2])
  })
}

function itemOf({ item }: SceneLayer, id: string | number | undefined): string | undefined {
  return item !== undefined && id !== undefined ? item.replace('{id}', encodeURIComponent(id)) : undefined
}
