import type { ConformanceClass } from '../check.ts'
import { commonCore } from './common-core.ts'
import { commonHtml } from './common-html.ts'
import { commonJson } from './common-json.ts'
import { commonLandingPage } from './common-landing-page.ts'
import { commonOas30 } from './common-oas30.ts'
import { featuresCore } from './features-core.ts'
import { featuresCrs } from './features-crs.ts'
import { featuresGeojson } from './features-geojson.ts'
import { mapsCore } from './maps-core.ts'
import { mapsCollectionMap, mapsCrs, mapsDatasetMap } from './maps-resources.ts'
import { cogRanges, copcRanges } from './ranges.ts'
import { tilesCore } from './tiles-core.ts'
import { tilesDatasetTilesets, tilesGeodataTilesets, tilesTilesetsList } from './tiles-lists.ts'
import { tilesMvt } from './tiles-mvt.ts'
import { tilesJpeg, tilesPng } from './tiles-pictures.ts'
import { tilesTileset } from './tiles-tileset.ts'
import { tmsJson } from './tms-json.ts'
import { wmsExceptions } from './wms-exceptions.ts'
import { wmsGetCapabilities } from './wms-getcapabilities.ts'
import { wmsGetMap } from './wms-getmap.ts'
import { wmtsExceptions } from './wmts-exceptions.ts'
import { wmtsGetCapabilities } from './wmts-getcapabilities.ts'
import { wmtsGetTile } from './wmts-gettile.ts'

/** Every class that this suite knows, in the order in which it runs them. */
export const classes: readonly ConformanceClass[] = [
  commonCore,
  commonLandingPage,
  commonJson,
  commonHtml,
  commonOas30,
  featuresCore,
  featuresGeojson,
  featuresCrs,
  tilesCore,
  tilesTileset,
  tilesTilesetsList,
  tilesDatasetTilesets,
  tilesGeodataTilesets,
  tilesMvt,
  tilesPng,
  tilesJpeg,
  tmsJson,
  mapsCore,
  mapsCollectionMap,
  mapsDatasetMap,
  mapsCrs,
  wmsGetCapabilities,
  wmsGetMap,
  wmsExceptions,
  wmtsGetCapabilities,
  wmtsGetTile,
  wmtsExceptions,
  copcRanges,
  cogRanges,
]
