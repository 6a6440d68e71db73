import type { Published } from '../../core/catalog.ts'
import { crsCode } from '../../core/crs/crs.ts'
import { matrixBox } from '../../core/grid.ts'
import type { Links } from '../../core/link.ts'
import { say } from '../../core/text.ts'
import { element, written } from '../ows/xml.ts'
import { ROOT, requirePlace } from './place.ts'
import type { About } from './tilejson.ts'

/** A collection as the TMS 1.0.0 of OSGeo describes one (`TileMap`). @throws unknown-resource */
export function tilemap(published: Published, about: About): string {
  const { collection } = published
  const { links, language } = about
  const { offered, encoders, minLevel, maxLevel } = requirePlace(published, about.encoders)
  const { grid } = offered
  const first = grid.matrices[0]!
  const [minX, minY, maxX, maxY] = matrixBox(first)
  const { media, extension } = encoders[0]!
  const address = tilemapHref(collection.id, links)
  return written(
    element(
      'TileMap',
      [
        element('Title', say(collection.title, language)),
        element('Abstract', say(collection.description, language)),
        element('SRS', crsCode(grid.crs)),
        element('BoundingBox', undefined, { minx: minX, miny: minY, maxx: maxX, maxy: maxY }),
        element('Origin', undefined, { x: minX, y: minY }),
        element('TileFormat', undefined, {
          width: first.tileWidth,
          height: first.tileHeight,
          'mime-type': media,
          extension,
        }),
        element(
          'TileSets',
          grid.matrices.slice(minLevel, maxLevel + 1).map(({ id, cellSize }, i) =>
            element('TileSet', undefined, {
              href: `${address}/${id}`,
              'units-per-pixel': cellSize,
              order: minLevel + i,
            }),
          ),
          { profile: 'mercator' },
        ),
      ],
      { version: '1.0.0', tilemapservice: links.to(ROOT) },
    ),
  )
}

export function tilemapHref(id: string, links: Links): string {
  return links.to(`${ROOT}/${id}`)
}
