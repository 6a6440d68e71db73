import { epsg } from '../../src/core/crs/crs.ts'
import type { FeatureSchema } from '../../src/core/feature.ts'
import { quad } from '../../src/core/grid.ts'
import type { Block, BlockFormat, RasterLevel } from '../../src/core/raster.ts'
import type { CoverageReader } from '../../src/core/source.ts'
import { makeCatalog, makeCollection, makeFacts, makeHandle, type Point, pointReader } from './catalog.ts'

const schema: FeatureSchema = {
  properties: [
    { name: 'nom', type: 'string' },
    { name: 'population', type: 'integer' },
    { name: 'fondé', type: 'date' },
    { name: 'limit', type: 'string' },
    { name: 'détails', type: 'json' },
  ],
  geometry: { type: 'Point', dimensions: 2 },
  time: { start: 'fondé' },
}

/** Twelve towns around the world: Fiji on both sides of the antimeridian, both poles, one without a place. */
export const towns: readonly Point[] = [
  { id: 'paris', at: [2.35, 48.85], values: ['Paris', 2_102_650, '2000-01-01', 'a', null] },
  { id: 'lyon', at: [4.83, 45.76], values: ['Lyon', 522_250, '2001-01-01', 'b', { rive: 2 }] },
  { id: 'nice', at: [7.26, 43.7], values: ['Nice', 348_085, '2002-01-01', 'c', null] },
  { id: 'brest', at: [-4.49, 48.39], values: ['Brest', 139_619, '2003-01-01', 'd', null] },
  { id: 'suva', at: [178.44, -18.14], values: ['Suva', 93_970, '2004-01-01', 'e', null] },
  { id: 'labasa', at: [-179.9, -16.43], values: ['Labasa', 27_949, '2005-01-01', 'f', null] },
  { id: 'alert', at: [-62.3, 82.5], values: ['Alert', 62, '2006-01-01', 'g', null] },
  { id: 'mcmurdo', at: [166.67, -77.85], values: ['McMurdo', 1000, '2007-01-01', 'h', null] },
  { id: 'a/b c', at: [0, 0], values: ["L'Île & <Cie>", 0, '2008-01-01', 'i', null] },
  { id: 'sans-lieu', at: null, values: ['Nulle part', null, null, 'j', null] },
  { id: 'quito', at: [-78.5, -0.2], values: ['Quito', 2_781_641, '2009-01-01', 'k', null] },
  { id: 'pole', at: [0, 90], values: ['Pôle', 0, '2010-01-01', 'l', null] },
]

const lambert = epsg(2154)!
const native = quad({
  id: 'ortho.native',
  title: 'Own grid of ortho',
  crs: lambert,
  origin: [800_000, 6_550_000],
  cellSize: 16,
  levels: 3,
  size: [1, 1],
})

const side = 256
const format: BlockFormat = {
  compression: 'none',
  predictor: 1,
  type: 'uint8',
  bands: 3,
  planar: false,
  littleEndian: true,
  width: side,
  height: side,
}
const green = Uint8Array.from({ length: side * side * 3 }, (_, i) => [60, 130, 80][i % 3]!)

/** Blocks of one colour, wherever they are asked for. */
function meadow(level: RasterLevel): CoverageReader {
  return {
    async read(_, window) {
      const blocks: Block[] = []
      for (let y = window.y0 - (window.y0 % side); y < window.y1; y += side)
        for (let x = window.x0 - (window.x0 % side); x < window.x1; x += side) blocks.push({ x, y, bytes: green })
      return { level, window, format, blocks }
    },
  }
}

/** A catalogue with each kind of data: a table, a picture with its own grid, tiles of another server, and a source that fails. */
export function worldCatalog() {
  const points = makeFacts({
    box: [-179.9, -77.85, 178.44, 90],
    features: schema,
    temporal: ['2000-01-01T00:00:00Z', '2010-01-01T00:00:00Z'],
  })
  const level = {
    width: 1024,
    height: 1024,
    box: [800_000, 6_533_616, 816_384, 6_550_000] as const,
    blockWidth: side,
    blockHeight: side,
  }
  const ortho = makeFacts({
    crs: lambert,
    box: level.box,
    raster: {
      bands: [1, 2, 3].map(n => ({ name: `b${n}`, type: 'uint8' as const })),
      levels: [level],
      colours: 'rgb',
      opaque: true,
    },
    tiles: [
      {
        grid: native,
        limits: native.matrices.map(({ id, matrixHeight, matrixWidth }) => ({
          matrix: id,
          minRow: 0,
          minCol: 0,
          maxRow: matrixHeight - 1,
          maxCol: matrixWidth - 1,
        })),
        media: 'image/jpeg',
        content: 'map',
        own: true,
      },
    ],
  })
  const tile = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
  return makeCatalog([
    makeCollection({
      id: 'towns',
      service: 'monde',
      aliases: ['villes-anciennes'],
      crs: [epsg(4258)!, lambert],
      license: { title: 'ODbL', href: 'https://opendatacommons.org/licenses/odbl/' },
      metadata: ['https://example.org/towns.xml'],
      attribution: '© tests',
      source: makeHandle(points, pointReader(towns, schema)),
    }),
    makeCollection({
      id: 'ortho',
      service: 'images',
      source: makeHandle(ortho, {
        tiles: { read: async () => ({ bytes: tile, media: 'image/jpeg' }) },
        coverage: meadow(level),
      }),
    }),
    makeCollection({ id: 'broken', service: 'panne', source: makeHandle(points, {}, true) }),
  ])
}
