import type { Box } from './box.ts'
import type { GeometryType, Property } from './feature.ts'
import type { Json } from './payload.ts'

/**
 * What the pages of OGC API documents show beside the document's JSON: the `people` of a `Document`, by its `page`.
 * All words are already in the page's language; every href is absolute. (Aliases and not interfaces: a `type` is a
 * JSON tree for the compiler, an interface is not.)
 */
export type Pages = {
  readonly landing: LandingPage
  readonly conformance: ConformancePage
  readonly api: ApiPage
  readonly collections: CollectionsPage
  readonly collection: CollectionPage
  readonly schema: SchemaPage
  readonly queryables: SchemaPage
  readonly tilematrixsets: GridsPage
  readonly tilematrixset: GridPage
  readonly tilesets: TilesetsPage
  readonly tileset: TilesetPage
}

export type PageName = keyof Pages

/** What every page has. */
export type Frame = {
  /** From the server's home down to this page, which is the last. */
  readonly crumbs: readonly Crumb[]
  /** Other forms of the same document (JSON…). */
  readonly formats: readonly Format[]
}

export type Crumb = { readonly title: string; readonly href: string }

export type Format = { readonly title: string; readonly href: string; readonly type: string }

/** A URL to copy into a program, with what to do with it. */
export type PageEndpoint = {
  readonly protocol: string
  readonly client: 'qgis' | 'arcgis' | 'web' | 'any'
  readonly title: string
  readonly hint?: string
  readonly href: string
  readonly type?: string
  /** True for a URI template: shown and copied, never linked. */
  readonly templated: boolean
}

/** Tiles of one collection for the map of a page. */
export type Preview = {
  readonly collection: string
  readonly title: string
  readonly kind: 'vector' | 'map'
  /** URI template with `{tileMatrix}`, `{tileRow}` and `{tileCol}`. */
  readonly tiles: string
  readonly media: string
  /** The grid as JSON (OGC 17-083r4 §7.1) with its CRS for a map library: an id and a PROJ string. */
  readonly matrixSet: { readonly [key: string]: Json }
  readonly crs: { readonly id: string; readonly proj4: string }
  /** First and last level with tiles that differ from a larger one's: the map asks no deeper and enlarges. */
  readonly minLevel: number
  readonly maxLevel: number
  /** Where the data are, in longitudes and latitudes. */
  readonly bbox: Box
  /** Colours of points, lines and surfaces (`SimpleStyle`) for vector tiles. */
  readonly style?: { readonly [key: string]: Json }
  /** True where the picture hides what is below it: drawn first. */
  readonly opaque: boolean
  readonly attribution?: string
}

export type ServiceCard = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly href: string
  readonly collections: number
}

export type CollectionCard = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly href: string
  readonly service: string
  /** What it can be asked for; empty while its source fails. */
  readonly offers: readonly ('features' | 'vector-tiles' | 'map' | 'map-tiles' | 'files')[]
  /** True while its source fails. */
  readonly failed: boolean
  readonly bbox?: Box
}

export type LandingPage = Frame & {
  /** Undefined for the whole server. */
  readonly service?: { readonly id: string; readonly title: string }
  readonly description: string
  readonly keywords: readonly string[]
  readonly contact: {
    readonly organization?: string
    readonly name?: string
    readonly email?: string
    readonly phone?: string
    readonly url?: string
  }
  readonly license?: { readonly title: string; readonly href?: string }
  /** Every service of the server; empty within a service. */
  readonly services: readonly ServiceCard[]
  /** The first collections only; `count` is how many there are. */
  readonly collections: readonly CollectionCard[]
  readonly count: number
  readonly collectionsHref: string
  readonly apiHref: string
  readonly conformanceHref: string
  readonly gridsHref: string
  readonly endpoints: readonly PageEndpoint[]
  /** Layers of the map, from the bottom up. */
  readonly previews: readonly Preview[]
}

export type ConformancePage = Frame & {
  readonly groups: readonly { readonly title: string; readonly classes: readonly string[] }[]
}

export type ApiPage = Frame & {
  readonly definitionHref: string
  readonly groups: readonly { readonly title: string; readonly operations: readonly ApiOperation[] }[]
}

export type ApiOperation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly description: string
    readonly type: string
  }[]
  /** Media types of the answer. */
  readonly answers: readonly string[]
}

export type CollectionsPage = Frame & {
  readonly cards: readonly CollectionCard[]
  readonly count: number
  /** The next page, where there is one. */
  readonly next?: string
}

export type CollectionPage = Frame & {
  readonly card: CollectionCard
  readonly attribution?: string
  readonly license?: { readonly title: string; readonly href?: string }
  readonly metadata: readonly string[]
  readonly storageCrs?: CrsNote
  readonly crs: readonly CrsNote[]
  readonly temporal?: readonly [string | null, string | null]
  readonly geometry?: GeometryType
  readonly properties: readonly Property[]
  readonly styles: readonly { readonly id: string; readonly title: string }[]
  readonly bands: readonly { readonly name: string; readonly type: string; readonly unit?: string }[]
  readonly grids: readonly { readonly id: string; readonly title: string; readonly href: string }[]
  readonly itemsHref?: string
  readonly mapHref?: string
  readonly schemaHref?: string
  readonly tilesHrefs: readonly { readonly kind: 'vector' | 'map'; readonly href: string }[]
  readonly endpoints: readonly PageEndpoint[]
  /** Undefined where there is nothing to draw, or while the source fails. */
  readonly preview?: Preview
}

export type CrsNote = { readonly id: string; readonly name: string; readonly uri: string }

export type SchemaPage = Frame & {
  readonly collection: string
  readonly properties: readonly Property[]
  readonly geometry?: GeometryType
}

export type GridsPage = Frame & {
  readonly grids: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
    readonly crs: CrsNote
    readonly levels: number
  }[]
}

export type GridPage = Frame & {
  readonly id: string
  readonly crs: CrsNote
  readonly uri?: string
  readonly matrices: readonly {
    readonly id: string
    readonly scaleDenominator: number
    readonly cellSize: number
    readonly tileWidth: number
    readonly tileHeight: number
    readonly matrixWidth: number
    readonly matrixHeight: number
  }[]
}

export type TilesetsPage = Frame & {
  readonly kind: 'vector' | 'map'
  readonly tilesets: readonly {
    readonly grid: string
    readonly title: string
    readonly href: string
    readonly crs: CrsNote
    readonly templates: readonly { readonly media: string; readonly href: string }[]
  }[]
}

export type TilesetPage = Frame & {
  readonly kind: 'vector' | 'map'
  readonly grid: { readonly id: string; readonly title: string; readonly href: string }
  readonly templates: readonly { readonly media: string; readonly href: string }[]
  /** Undefined for tiles of several collections. */
  readonly preview?: Preview
}
