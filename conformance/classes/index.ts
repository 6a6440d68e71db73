import type { ConformanceClass } from '../check.ts'
import { commonCore } from './common-core.ts'
import { commonHtml } from './common-html.ts'
import { commonJson } from './common-json.ts'
import { commonLandingPage } from './common-landing-page.ts'
import { commonOas30 } from './common-oas30.ts'
import { featuresCore } from './features-core.ts'
import { featuresCrs } from './features-crs.ts'
import { featuresGeojson } from './features-geojson.ts'

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
]
