import { union } from '../../core/box.ts'
import { CRS84, crsUri } from '../../core/crs/crs.ts'
import { invalid } from '../../core/error.ts'
import type { FeatureSchema, GeometryType } from '../../core/feature.ts'
import type { Link } from '../../core/link.ts'
import type { DocumentEntry } from '../../core/query.ts'
import { say, type Text } from '../../core/text.ts'
import { outward } from '../tiling.ts'
import { sheet, type Tree } from './document.ts'
import { type Family, families, listPath, membersOf, type Tileset, tilesetsOf, titleOf, trailOf } from './family.ts'
import { crsNote, gridHref, gridUri, limitsJson, matrixSetJson } from './matrixset.ts'
import { tileMatrixSetId } from './params.ts'
import { preview } from './people.ts'
import { ogc, selves } from './relation.ts'
import type { Call } from './resource.ts'
import { propertyJson } from './schema.ts'

/** The lists of tilesets of all families. */
export const tilesetLists = families.map(family =>
  sheet({
    path: family.path,
    operation: `${family.operation}.getTileSetsList`,
    tag: 'Tiles',
    summary: about({ fr: 'Jeux de tuiles', en: 'Tilesets' }, family),
    params: family.params,
    page: 'tilesets',
    tolerant: family.of === 'dataset',
    needs: call => membersOf(family, call).ids,
    build(call, { entries }) {
      const { ids } = membersOf(family, call)
      const tilesets = tilesetsOf(family, entries, call)
      return {
        title: titleOf(family, ids, call),
        json: {
          links: selves(call).map(link => ({ ...link })),
          tilesets: tilesets.map(tileset => ({
            ...entryJson(family, ids, tileset, call),
            links: entryLinks(family, ids, tileset, call),
          })),
        },
        people: {
          kind: family.kind,
          tilesets: tilesets.map(({ grid, encoders }) => ({
            grid: grid.id,
            title: grid.title,
            href: tilesetHref(family, ids, grid.id, call),
            crs: crsNote(grid.crs),
            templates: encoders.map(({ media, token }) => ({
              media,
              href: template(family, ids, grid.id, token, call),
            })),
          })),
        },
        trail: trailOf(family, ids, call),
      }
    },
  }),
)

/** One tileset of each family. */
export const tilesets = families.map(family =>
  sheet({
    path: `${family.path}/:tileMatrixSetId`,
    operation: `${family.operation}.getTileSet`,
    tag: 'Tiles',
    summary: about({ fr: 'Un jeu de tuiles', en: 'One tileset' }, family),
    params: { ...family.params, tileMatrixSetId },
    page: 'tileset',
    needs: call => membersOf(family, call).ids,
    build(call, { entries }) {
      const { ids } = membersOf(family, call)
      const tileset = findTileset(family, entries, call.values.tileMatrixSetId, call)
      const { grid, encoders, layers } = tileset
      const published = layers.length === 1 ? layers[0]!.published : undefined
      const image = published && preview(published, call, { kind: family.kind, grid: grid.id })
      return {
        title: `${titleOf(family, ids, call)} – ${grid.title}`,
        json: {
          ...entryJson(family, ids, tileset, call),
          tileMatrixSet: matrixSetJson(grid),
          links: [...selves(call), ...moreLinks(family, ids, tileset, call)].map(link => ({ ...link })),
        },
        people: {
          kind: family.kind,
          grid: { id: grid.id, title: grid.title, href: gridHref(grid, call.links) },
          templates: encoders.map(({ media, token }) => ({ media, href: template(family, ids, grid.id, token, call) })),
          ...(image ? { preview: image } : {}),
        },
        trail: [...trailOf(family, ids, call), { title: grid.title, href: tilesetHref(family, ids, grid.id, call) }],
      }
    },
  }),
)

/** @throws invalid-parameter naming `tileMatrixSet` */
function findTileset(family: Family, entries: readonly DocumentEntry[], name: string, call: Call): Tileset {
  const all = tilesetsOf(family, entries, call)
  const found = all.find(({ grid }) => grid.id === name || grid.aliases?.includes(name))
  if (found) return found
  const names = all.map(({ grid }) => grid.id).join(', ')
  throw invalid(
    'tileMatrixSet',
    `There are no such tiles in "${name.slice(0, 60)}"${names ? `; there are in: ${names}` : ''}.`,
  )
}

/** What a route of the family gives: "One tile of vectors of a collection". */
export function about(what: { readonly fr: string; readonly en: string }, { of, kind }: Family): Text {
  const one = of === 'collection'
  return {
    fr: `${what.fr} ${kind === 'map' ? 'd’images' : 'de vecteurs'} ${one ? 'd’une collection' : 'de tout le service'}`,
    en: `${what.en} of ${kind === 'map' ? 'pictures' : 'vectors'} of ${one ? 'a collection' : 'the whole scope'}`,
  }
}

function tilesetHref(family: Family, ids: readonly string[], grid: string, { links, asked }: Call): string {
  return links.to(`${listPath(family, ids)}/${encodeURIComponent(grid)}`, { collections: asked.collections })
}

function template(family: Family, ids: readonly string[], grid: string, f: string, { links, asked }: Call): string {
  const path = `${listPath(family, ids)}/${encodeURIComponent(grid)}/{tileMatrix}/{tileRow}/{tileCol}`
  return links.to(path, { collections: asked.collections, f })
}

function entryJson({ kind }: Family, ids: readonly string[], { grid, limits, layers }: Tileset, call: Call): Tree {
  return {
    title: `${ids.length === 1 ? say(call.view.collection(ids[0]!).title, call.language) : say(call.view.title, call.language)} – ${grid.title}`,
    dataType: kind,
    crs: crsUri(grid.crs),
    tileMatrixSetId: grid.id,
    tileMatrixSetURI: gridUri(grid, call.links),
    tileMatrixSetLimits: limitsJson(limits),
    layers: layers.map(entry => layerJson(entry, kind, call)),
    ...boundingBox(layers),
  }
}

function entryLinks(family: Family, ids: readonly string[], tileset: Tileset, call: Call) {
  const self = { href: tilesetHref(family, ids, tileset.grid.id, call), rel: 'self', type: 'application/json' }
  return [self, ...moreLinks(family, ids, tileset, call)].map(link => ({ ...link }))
}

function moreLinks(family: Family, ids: readonly string[], { grid, encoders }: Tileset, call: Call): Link[] {
  const { links, view, language } = call
  const about =
    family.of === 'collection'
      ? {
          href: links.to(`/collections/${ids[0]}`),
          rel: ogc('geodata'),
          title: say(view.collection(ids[0]!).title, language),
        }
      : { href: links.to('/'), rel: ogc('dataset'), title: say(view.title, language) }
  return [
    { href: gridHref(grid, links), rel: ogc('tiling-scheme'), type: 'application/json', title: grid.title },
    { ...about, type: 'application/json' },
    ...encoders.map(({ media, token }) => ({
      href: template(family, ids, grid.id, token, call),
      rel: 'item',
      type: media,
      title: token,
      templated: true,
    })),
  ]
}

const dimensions: Readonly<Record<GeometryType, number | undefined>> = {
  Point: 0,
  MultiPoint: 0,
  LineString: 1,
  MultiLineString: 1,
  Polygon: 2,
  MultiPolygon: 2,
  GeometryCollection: undefined,
  Geometry: undefined,
}

function layerJson({ id, published }: DocumentEntry, kind: Family['kind'], { view, language }: Call): Tree {
  const features = published?.facts.features
  const dimension = features?.geometry && dimensions[features.geometry.type]
  return {
    id,
    title: say(view.collection(id).title, language),
    dataType: kind,
    ...(dimension === undefined ? {} : { geometryDimension: dimension }),
    ...(features && kind === 'vector' ? { propertiesSchema: propertiesJson(features) } : {}),
  }
}

function propertiesJson(features: FeatureSchema): Tree {
  return {
    type: 'object',
    properties: Object.fromEntries(features.properties.map((each, i) => [each.name, propertyJson(each, features, i)])),
  }
}

/** Where the data are (OGC 17-083r4 §7.3), in longitudes and latitudes. */
function boundingBox(layers: readonly DocumentEntry[]): Tree {
  const boxes = layers.map(({ published }) => published?.facts.extent?.lonLat).filter(box => box !== undefined)
  const joined = union(boxes)
  if (!joined) return {}
  const all = outward(joined)
  return { boundingBox: { lowerLeft: [all[0], all[1]], upperRight: [all[2], all[3]], crs: crsUri(CRS84) } }
}
