/** Budgets of one request; all are configurable. */
export interface Limits {
  /** Pixels of a map. */
  readonly pixels: number
  /** Pixels of a side of a map. */
  readonly side: number
  readonly layers: number
  /** Source pixels read for one image. */
  readonly sourcePixels: number
  /** Features of a page, and what `limit` is when nobody says. */
  readonly features: number
  readonly defaultFeatures: number
  /** Features of a drawn map. */
  readonly drawnFeatures: number
  /** Bytes of the features of a drawn map or a vector tile. */
  readonly drawnBytes: number
  readonly tileFeatures: number
  readonly tileBytes: number
  /** Bytes of rows that a page of features may hold before it ends early. */
  readonly pageBytes: number
  /** Milliseconds of a whole request, and of one statement. */
  readonly requestTime: number
  readonly statementTime: number
  /** Collections of one page of `/collections`. */
  readonly collections: number
  readonly urlBytes: number
  /** Replies under way at once for one address. */
  readonly parallel: number
}

export const defaultLimits: Limits = {
  pixels: 16_777_216,
  side: 4096,
  layers: 50,
  sourcePixels: 67_108_864,
  features: 10_000,
  defaultFeatures: 1000,
  drawnFeatures: 200_000,
  drawnBytes: 134_217_728,
  tileFeatures: 250_000,
  tileBytes: 5_000_000,
  pageBytes: 16_777_216,
  requestTime: 30_000,
  statementTime: 20_000,
  collections: 1000,
  urlBytes: 16_384,
  parallel: 128,
}
