import 'ol/ol.css'
import ScaleLine from 'ol/control/ScaleLine.js'
import Zoom from 'ol/control/Zoom.js'
import ZoomToExtent from 'ol/control/ZoomToExtent.js'
import { focus, platformModifierKeyOnly } from 'ol/events/condition.js'
import { defaults } from 'ol/interaction/defaults.js'
import MouseWheelZoom from 'ol/interaction/MouseWheelZoom.js'
import Graticule from 'ol/layer/Graticule.js'
import OlMap from 'ol/Map.js'
import Stroke from 'ol/style/Stroke.js'
import View from 'ol/View.js'
import type { Scene } from '../scene.ts'
import { type Drawn, inspecting } from './inspect.ts'
import { layerOf } from './layers.ts'
import { element } from './panel.ts'
import { extentIn, projectionOf } from './projection.ts'
import { selecting } from './selection.ts'
import { switcherIn } from './switcher.ts'
import { styleOf } from './symbols.ts'

const padding = [24, 24, 24, 24]

for (const frame of document.querySelectorAll<HTMLElement>('[data-scene]')) {
  const text = document.getElementById(frame.dataset.scene!)?.textContent
  if (text) draw(frame, JSON.parse(text) as Scene)
}

/** Draws a scene in its frame. */
function draw(frame: HTMLElement, scene: Scene): void {
  const target = frame.querySelector<HTMLElement>('.map-target')!
  const projection = projectionOf(scene.crs)
  const selection = selecting()
  const status = element('p', 'map-status')
  status.setAttribute('role', 'status')
  frame.append(status)
  const failed = () => {
    status.textContent = scene.words.failed
  }
  const view = viewOf(scene)
  const arrived = (extent: number[]) => {
    if (scene.extent) return
    view.fit(extent, { padding, minResolution: 1 / metres(scene) })
    map.addControl(wholeExtent(extent, scene))
  }
  const layers = scene.layers.map((about, index): Drawn => {
    const style = about.style ?? styleOf(scene.layers.slice(0, index).filter(({ kind }) => kind !== 'map-tiles').length)
    const layer = layerOf(about, { view: projection, style, chosen: selection.chosen, failed, arrived })
    return { about, style, layer }
  })
  const map = new OlMap({
    target,
    layers: [graticule(), ...layers.map(({ layer }) => layer)],
    view,
    controls: controlsOf(scene),
    interactions: defaults({ mouseWheelZoom: false, altShiftDragRotate: false, pinchRotate: false }).extend([
      new MouseWheelZoom({ condition: event => focus(event) || platformModifierKeyOnly(event) }),
    ]),
  })
  if (scene.extent) view.fit(extentIn(scene.extent, projection), { padding })
  if (layers.length > 1) switcherIn(frame, scene.words.layers, layers)
  inspecting(frame, { map, target, layers, selection, words: scene.words })
}

function viewOf(scene: Scene): View {
  const projection = projectionOf(scene.crs)
  const [minX, minY, maxX, maxY] = extentIn(scene.extent ?? scene.crs.area, projection) as [
    number,
    number,
    number,
    number,
  ]
  const cells = scene.layers.flatMap(layer =>
    'matrices' in layer ? layer.matrices.map(({ cellSize }) => cellSize) : [],
  )
  return new View({
    projection,
    center: [(minX + maxX) / 2, (minY + maxY) / 2],
    zoom: 2,
    // A sixteenth of the finest cell; where there are no tiles, 5 cm.
    minResolution: cells.length > 0 ? Math.min(...cells) / 16 : 0.05 / metres(scene),
    enableRotation: false,
    showFullExtent: true,
  })
}

/** Metres of one unit of the view's CRS. */
function metres({ crs }: Scene): number {
  return projectionOf(crs).getMetersPerUnit() ?? 1
}

function controlsOf(scene: Scene) {
  const { crs, extent, words } = scene
  return [
    new Zoom({ zoomInTipLabel: words.zoomIn, zoomOutTipLabel: words.zoomOut, zoomOutLabel: '−' }),
    ...(extent ? [wholeExtent(extentIn(extent, projectionOf(crs)), scene)] : []),
    new ScaleLine(),
  ]
}

function graticule(): Graticule {
  return new Graticule({ strokeStyle: new Stroke({ color: '#7f9a9a55', width: 1 }), wrapX: true })
}

/** The button that goes back to what was shown at first; `extent` is in the view's projection. */
function wholeExtent(extent: number[], { words }: Scene): ZoomToExtent {
  return new ZoomToExtent({ extent, label: '⤢', tipLabel: words.whole })
}
