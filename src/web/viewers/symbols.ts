import { asArray, asString } from 'ol/color.js'
import type { FeatureLike } from 'ol/Feature.js'
import CircleStyle from 'ol/style/Circle.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style, { type StyleFunction } from 'ol/style/Style.js'
import type { SimpleStyle } from '../../core/style.ts'

const light = ['#0f766e', '#b45309', '#4f46e5', '#be123c', '#4d7c0f', '#7e22ce'] as const
const dark = ['#5eead4', '#fbbf77', '#a5b4fc', '#fda4af', '#bef264', '#d8b4fe'] as const
const palette = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light

/** The style of the nth layer of a map where the server gives none. */
export function styleOf(index: number): SimpleStyle {
  const color = palette[index % palette.length]!
  return { fill: { color, opacity: 0.2 }, stroke: { color, width: 1.25 }, circle: { color, radius: 4 } }
}

/** The colour by which a layer is known in the list of layers. */
export function colourOf({ circle, stroke, fill }: SimpleStyle): string {
  return fill?.color ?? stroke?.color ?? circle?.color ?? palette[0]
}

/** How the features of a layer are drawn; the one for which `chosen` is true stands out. */
export function symbols(style: SimpleStyle, chosen: (feature: FeatureLike) => boolean): StyleFunction {
  const plain = stylesOf(style)
  const strong = stylesOf(standout)
  return feature => {
    const styles = chosen(feature) ? strong : plain
    const type = feature.getGeometry()?.getType()
    if (type === 'Point' || type === 'MultiPoint') return styles.point
    return type === 'LineString' || type === 'MultiLineString' ? styles.line : styles.surface
  }
}

const standout: SimpleStyle = {
  fill: { color: '#f59e0b', opacity: 0.35 },
  stroke: { color: '#d97706', width: 3 },
  circle: { color: '#f59e0b', radius: 7, stroke: '#7c2d12', strokeWidth: 1.5 },
}

function stylesOf({ fill, stroke, circle }: SimpleStyle) {
  const outline =
    stroke &&
    new Stroke({
      color: faded(stroke.color, stroke.opacity),
      width: stroke.width ?? 1,
      lineDash: [...(stroke.dash ?? [])],
    })
  const dot = circle ?? { color: colourOf({ ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) }) }
  const image = new CircleStyle({
    // Without it OpenLayers finds no point of a vector tile under the pointer.
    declutterMode: 'none',
    radius: dot.radius ?? 4,
    fill: new Fill({ color: faded(dot.color, dot.opacity) }),
    stroke: new Stroke({ color: dot.stroke ?? '#ffffff', width: dot.strokeWidth ?? 1 }),
  })
  const line = outline ?? new Stroke({ color: colourOf({ ...(fill ? { fill } : {}) }), width: 1 })
  return {
    point: new Style({ image }),
    line: new Style({ stroke: line }),
    surface: new Style({
      ...(fill ? { fill: new Fill({ color: faded(fill.color, fill.opacity) }) } : {}),
      ...(outline ? { stroke: outline } : {}),
    }),
  }
}

function faded(colour: string, opacity = 1): string {
  const [red, green, blue, alpha = 1] = asArray(colour)
  return asString([red!, green!, blue!, alpha * opacity])
}
