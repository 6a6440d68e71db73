import type { Box } from '../../core/box.ts'
import { CRS84, type Crs, parseCrs, WEB_MERCATOR } from '../../core/crs/crs.ts'
import type { Links } from '../../core/link.ts'
import type { Preview } from '../../core/pages.ts'
import type { Json } from '../../core/payload.ts'
import type { SimpleStyle } from '../../core/style.ts'
import { plainAddress } from '../address.ts'
import { data, html, type Markup } from '../html.ts'
import type { Messages } from '../messages/fr.ts'
import type { Scene, SceneCrs, SceneLayer, SceneMatrix, SceneTiles } from '../scene.ts'

/** The map of a page: a frame that the viewer fills, and the scene that it reads. */
export function mapFrame(title: string, scene: Scene, attributions: readonly string[], words: Messages): Markup {
  return html`<figure class="map">
<div class="map-frame" data-scene="scene">
<div class="map-target" tabindex="0" role="application" aria-label="${words.mapOf(title)}" aria-describedby="map-keys"></div>
<p id="map-keys" class="map-keys">${words.mapKeys}</p>
<noscript><p class="map-noscript">${words.noScript}</p></noscript>
</div>
${attributions.length > 0 && html`<figcaption>${[...new Set(attributions)].join(' · ')}</figcaption>`}
${data('scene', scene)}
</figure>`
}

/**
 * A map of tiles; undefined where there is nothing that can be drawn. At first it shows the widest of the layers that
 * cover their ground whole, and above it the widest of the others; the list of layers has the rest.
 */
export function previewMap(
  title: string,
  previews: readonly Preview[],
  words: Messages,
  url: Links,
): Markup | undefined {
  const ground = widest(previews.filter(({ opaque }) => opaque))
  const theme =
    widest(previews.filter(({ kind }) => kind === 'vector')) ?? widest(previews.filter(({ opaque }) => !opaque))
  const main = theme ?? ground
  if (!main) return undefined
  // OpenLayers warps pictures, but draws vector tiles in their own CRS alone.
  const drawable = previews.filter(({ kind, crs }) => kind === 'map' || crs.id === main.crs.id)
  const layers = drawable.map(preview => tiles(preview, preview === ground || preview === theme, url))
  const scene: Scene = { crs: sceneCrs(main.crs), extent: inhabited(main.bbox), layers, words: sceneWords(words) }
  const attributions = drawable.flatMap(({ attribution }) => attribution ?? [])
  return mapFrame(title, scene, attributions, words)
}

function widest(previews: readonly Preview[]): Preview | undefined {
  const size = ({ bbox: [west, south, east, north] }: Preview) => (east - west) * (north - south)
  return previews.reduce<Preview | undefined>(
    // Of layers that are about as wide, the first: datasets of the world differ in where they end.
    (best, preview) => (best && size(preview) <= size(best) * 1.2 ? best : preview),
    undefined,
  )
}

/** A map of the features that `href` sends as GeoJSON. */
export function featureMap(title: string, init: { href: string; item?: string; stored: Crs }, words: Messages): Markup {
  const { href, item, stored } = init
  const layer: SceneLayer = { kind: 'features', title, visible: true, href, ...(item ? { item } : {}) }
  const scene: Scene = {
    crs: flat(stored),
    extent: undefined,
    layers: [layer],
    words: sceneWords(words),
  }
  return mapFrame(title, scene, [], words)
}

/** A map of where data are that cannot be drawn. */
export function extentMap(title: string, box: Box, stored: Crs, words: Messages): Markup {
  const layer: SceneLayer = { kind: 'extent', title, visible: true, box }
  const scene: Scene = { crs: flat(stored), extent: box, layers: [layer], words: sceneWords(words) }
  return mapFrame(title, scene, [], words)
}

/** The data's own CRS where it is a plane, else Web Mercator. */
function flat(stored: Crs): SceneCrs {
  const crs = stored.kind === 'projected' ? stored : WEB_MERCATOR
  return { code: crs.id, definition: crs.proj4, area: areaOf(crs) }
}

function tiles(preview: Preview, visible: boolean, url: Links): SceneTiles {
  const { title, kind, tiles: template, crs, minLevel, maxLevel, bbox, style, collection } = preview
  const order = (parseCrs(crs.id) ?? CRS84).order
  const matrices = list(preview.matrixSet.tileMatrices).map(matrix => sceneMatrix(matrix, order))
  return {
    kind: kind === 'vector' ? 'vector-tiles' : 'map-tiles',
    title,
    visible,
    template: plainAddress(template),
    crs: sceneCrs(crs),
    matrices: matrices.slice(0, maxLevel + 1),
    minLevel,
    extent: bbox,
    ...(kind === 'vector' ? { item: url.to(`/collections/${encodeURIComponent(collection)}/items/{id}`) } : {}),
    ...(style ? { style: style as unknown as SimpleStyle } : {}),
  }
}

type Tree = { readonly [key: string]: Json }

function list(value: Json): readonly Tree[] {
  return Array.isArray(value) ? (value as readonly Tree[]) : []
}

/** A matrix of OGC 17-083r4 §7.1, whose point of origin follows the axes of the CRS. */
function sceneMatrix(matrix: Tree, order: Crs['order']): SceneMatrix {
  const [first = 0, second = 0] = list(matrix.pointOfOrigin).map(Number)
  return {
    id: String(matrix.id),
    cellSize: Number(matrix.cellSize),
    origin: order === 'yx' ? [second, first] : [first, second],
    tileWidth: Number(matrix.tileWidth),
    tileHeight: Number(matrix.tileHeight),
  }
}

function sceneCrs({ id, proj4 }: Preview['crs']): SceneCrs {
  const known = parseCrs(id)
  return { code: id, definition: proj4, area: known ? areaOf(known) : CRS84.area }
}

function areaOf({ area }: Crs): Box {
  // A map library wants west before east: a CRS across the antimeridian is shown on the whole world.
  return area[0] <= area[2] ? area : [-180, area[1], 180, area[3]]
}

/** The part of a map of the whole world that people want to see first. */
function inhabited([west, south, east, north]: Box): Box {
  return east - west > 300 ? [west, Math.max(south, -56), east, Math.min(north, 76)] : [west, south, east, north]
}

function sceneWords(words: Messages): Scene['words'] {
  return {
    zoomIn: words.zoomIn,
    zoomOut: words.zoomOut,
    whole: words.whole,
    layers: words.layers,
    close: words.close,
    failed: words.mapFailed,
    nothing: words.noProperties,
    open: words.openFeature,
  }
}
