import type { Published } from '../../core/catalog.ts'
import type { GeometryType } from '../../core/feature.ts'
import type { Json } from '../../core/payload.ts'
import type { SimpleStyle } from '../../core/style.ts'
import { say } from '../../core/text.ts'
import { requirePlace, templateOf } from './place.ts'
import type { About } from './tilejson.ts'

type Tree = { readonly [key: string]: Json }
type Kind = 'point' | 'line' | 'surface'

/** A MapLibre style of one collection, with absolute URLs: a plain layer for each kind of geometry that it can hold. */
export function style(published: Published, about: About): Tree {
  const { collection, facts } = published
  const { id } = collection
  const place = requirePlace(published, about.encoders)
  const { kind, offered, browser, bounds, minLevel, maxLevel } = place
  const source = {
    type: kind === 'vector' ? 'vector' : 'raster',
    tiles: [templateOf(id, place, browser, about.links)],
    scheme: 'xyz',
    minzoom: minLevel,
    maxzoom: maxLevel,
    bounds,
    ...(kind === 'map' ? { tileSize: offered.grid.matrices[0]!.tileWidth } : {}),
    ...(collection.attribution ? { attribution: collection.attribution } : {}),
  }
  const plain = collection.styles[0]?.simple ?? {}
  return {
    version: 8,
    name: say(collection.title, about.language),
    sources: { [id]: source },
    layers:
      kind === 'map'
        ? [{ id, type: 'raster', source: id }]
        : kindsOf(facts.features?.geometry?.type ?? 'Geometry').flatMap(each => layersOf(each, id, plain)),
  }
}

function kindsOf(type: GeometryType): readonly Kind[] {
  if (type.endsWith('Point')) return ['point']
  if (type.endsWith('LineString')) return ['line']
  if (type.endsWith('Polygon')) return ['surface']
  return ['surface', 'line', 'point']
}

/** Colours of what a style says nothing of: those of the drawn maps. */
const usual = {
  fill: { color: '#4a7fb5', opacity: 0.4 },
  outline: { color: '#27527d', width: 1 },
  line: { color: '#27527d', width: 1.5 },
  point: { color: '#d1495b', radius: 4, stroke: '#ffffff', strokeWidth: 1 },
} as const

const types: Readonly<Record<Kind, string>> = { point: 'Point', line: 'LineString', surface: 'Polygon' }

function layersOf(kind: Kind, id: string, plain: SimpleStyle): Tree[] {
  const layer = (suffix: string, type: string, paint: Tree) => ({
    id: `${id}-${suffix}`,
    type,
    source: id,
    'source-layer': id,
    filter: ['==', ['geometry-type'], types[kind]],
    paint,
  })
  if (kind === 'point') return [layer('points', 'circle', circlePaint(plain))]
  if (kind === 'line') return [layer('lines', 'line', linePaint({ ...usual.line, ...plain.stroke }))]
  const silent = !plain.fill && !plain.stroke
  const fill = silent ? usual.fill : plain.fill
  const outline = silent ? usual.outline : plain.stroke && { ...usual.outline, ...plain.stroke }
  return [
    ...(fill ? [layer('surfaces', 'fill', { 'fill-color': fill.color, 'fill-opacity': fill.opacity ?? 1 })] : []),
    ...(outline ? [layer('outlines', 'line', linePaint(outline))] : []),
  ]
}

function linePaint({ color, width = 1, opacity, dash }: NonNullable<SimpleStyle['stroke']>): Tree {
  return {
    'line-color': color,
    'line-width': width,
    ...(opacity === undefined ? {} : { 'line-opacity': opacity }),
    // MapLibre counts dashes in widths of the line.
    ...(dash && width > 0 ? { 'line-dasharray': dash.map(length => length / width) } : {}),
  }
}

function circlePaint({ circle }: SimpleStyle): Tree {
  const {
    color,
    radius = usual.point.radius,
    opacity,
    stroke,
    strokeWidth = 0,
  }: NonNullable<SimpleStyle['circle']> = circle ?? usual.point
  return {
    'circle-color': color,
    'circle-radius': radius,
    ...(opacity === undefined ? {} : { 'circle-opacity': opacity }),
    ...(strokeWidth > 0 ? { 'circle-stroke-color': stroke ?? color, 'circle-stroke-width': strokeWidth } : {}),
  }
}
