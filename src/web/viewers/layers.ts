import Feature, { type FeatureLike } from 'ol/Feature.js'
import GeoJSON from 'ol/format/GeoJSON.js'
import MVT from 'ol/format/MVT.js'
import { fromExtent } from 'ol/geom/Polygon.js'
import type Layer from 'ol/layer/Layer.js'
import TileLayer from 'ol/layer/Tile.js'
import VectorLayer from 'ol/layer/Vector.js'
import VectorTileLayer from 'ol/layer/VectorTile.js'
import type Projection from 'ol/proj/Projection.js'
import TileImage from 'ol/source/TileImage.js'
import Vector from 'ol/source/Vector.js'
import VectorTile from 'ol/source/VectorTile.js'
import type { TileCoord } from 'ol/tilecoord.js'
import TileGrid from 'ol/tilegrid/TileGrid.js'
import type { SimpleStyle } from '../../core/style.ts'
import type { SceneExtent, SceneFeatures, SceneLayer, SceneTiles } from '../scene.ts'
import { extentIn, projectionOf } from './projection.ts'
import { LAYER } from './selection.ts'
import { symbols } from './symbols.ts'

export interface LayerContext {
  readonly view: Projection
  readonly style: SimpleStyle
  chosen(feature: FeatureLike): boolean
  /** Called for every tile or document that does not arrive. */
  failed(): void
  /** Called once the features of a document are there, with their extent in the view's projection. */
  arrived(extent: number[]): void
}

/** The OpenLayers layer of one layer of the scene. */
export function layerOf(layer: SceneLayer, context: LayerContext): Layer {
  if (layer.kind === 'features') return features(layer, context)
  if (layer.kind === 'extent') return outline(layer, context)
  return layer.kind === 'vector-tiles' ? vectorTiles(layer, context) : mapTiles(layer, context)
}

function vectorTiles(layer: SceneTiles, { style, chosen, failed }: LayerContext): Layer {
  const source = new VectorTile({ ...tilesOf(layer), format: new MVT({ layerName: LAYER }) })
  source.on('tileloaderror', failed)
  return new VectorTileLayer({ source, visible: layer.visible, style: symbols(style, chosen), renderBuffer: 32 })
}

function mapTiles(layer: SceneTiles, { failed }: LayerContext): Layer {
  const source = new TileImage(tilesOf(layer))
  source.on('tileloaderror', failed)
  return new TileLayer({ source, visible: layer.visible })
}

function features(layer: SceneFeatures, { view, style, chosen, failed, arrived }: LayerContext): Layer {
  const format = new GeoJSON({ featureProjection: view })
  const source = new Vector()
  const read = async () => {
    const reply = await fetch(layer.href, { headers: { Accept: 'application/geo+json' } })
    if (!reply.ok) throw new Error(`HTTP ${reply.status}`)
    source.addFeatures(format.readFeatures(await reply.json()))
    const extent = source.getExtent()
    if (extent?.every(Number.isFinite)) arrived(extent)
  }
  read().catch(failed)
  return new VectorLayer({ source, visible: layer.visible, style: symbols(style, chosen) })
}

function outline(layer: SceneExtent, { view, style, chosen }: LayerContext): Layer {
  const source = new Vector({ features: [new Feature(fromExtent(extentIn(layer.box, view)))] })
  return new VectorLayer({ source, visible: layer.visible, style: symbols(style, chosen) })
}

function tilesOf({ crs, matrices, minLevel, extent, template }: SceneTiles) {
  const projection = projectionOf(crs)
  const tileGrid = new TileGrid({
    resolutions: matrices.map(({ cellSize }) => cellSize),
    origins: matrices.map(({ origin }) => [...origin]),
    tileSizes: matrices.map(({ tileWidth, tileHeight }) => [tileWidth, tileHeight]),
    extent: extentIn(extent, projection),
    minZoom: minLevel,
  })
  const tileUrlFunction = ([level, col, row]: TileCoord) =>
    template
      .replace('{tileMatrix}', encodeURIComponent(matrices[level!]!.id))
      .replace('{tileRow}', String(row))
      .replace('{tileCol}', String(col))
  return { projection, tileGrid, tileUrlFunction, wrapX: true }
}
