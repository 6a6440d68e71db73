import type { Encoder, Encoders } from '../../core/encoder.ts'
import { ServiceError } from '../../core/error.ts'
import { integer, readParams, text } from '../../core/param.ts'
import type { ParseContext, Route } from '../../core/protocol.ts'
import type { TileQuery } from '../../core/query.ts'
import type { Request } from '../../core/request.ts'
import { collection } from './documents.ts'
import { ROOT, USUAL } from './place.ts'

const z = text('z', {
  in: 'path',
  description: { fr: 'Identifiant du niveau.', en: 'Identifier of the level.' },
  maxLength: 50,
})
const x = integer('x', {
  in: 'path',
  description: { fr: 'Colonne, 0 à gauche.', en: 'Column, 0 at the left.' },
  min: 0,
  max: 2_147_483_647,
})
const y = text('y', {
  in: 'path',
  description: {
    fr: 'Ligne, 0 en haut ; `@2x` à la suite double les pixels.',
    en: 'Row, 0 on top; `@2x` after it doubles the pixels.',
  },
  maxLength: 20,
})
const ext = text('ext', {
  in: 'path',
  description: { fr: 'Extension du format : pbf, png, jpg, webp.', en: 'Ending of the format: pbf, png, jpg, webp.' },
  maxLength: 10,
})
const grid = text('grid', {
  in: 'path',
  description: { fr: 'Identifiant d’une grille de tuiles.', en: 'Identifier of a tile matrix set.' },
  maxLength: 200,
})

const params = { collection, z, x, y, ext }

/** Tiles as `{z}/{x}/{y}.{ext}`, in Web Mercator unless a grid is named. */
export const tiles: readonly Route[] = [
  {
    path: `${ROOT}/:collection/:z/:x/:y.:ext`,
    operation: 'tile',
    summary: {
      fr: 'Une tuile en Web Mercator : colonne, puis ligne depuis le haut',
      en: 'A tile in Web Mercator: column, then row from the top',
    },
    params,
    parse: (request, context) => query(request, context, USUAL),
  },
  {
    path: `${ROOT}/:collection/:grid/:z/:x/:y.:ext`,
    operation: 'tile-of-grid',
    summary: {
      fr: 'Une tuile d’une grille nommée : colonne, puis ligne depuis le haut',
      en: 'A tile in a named grid: column, then row from the top',
    },
    params: { ...params, grid },
    parse: (request, context) => query(request, context, request.vars.grid ?? ''),
  },
]

function query(request: Request, { view, encoders }: ParseContext, gridId: string): TileQuery {
  const values = readParams(params, request, { fold: false, strangers: 'refuse' })
  const { id } = view.collection(values.collection)
  const encoder = byExtension(encoders, values.ext.toLowerCase())
  const content = encoder.accepts.includes('vectortile') ? 'vector' : 'map'
  const [, row, twice] = /^(\d{1,10})(@2x)?$/.exec(values.y) ?? []
  if (row === undefined || (twice && content === 'vector'))
    throw new ServiceError('unknown-resource', 'A tile is named {z}/{x}/{y}.{ext}, or {y}@2x for pictures.', {
      parameter: 'y',
    })
  return {
    kind: 'tile',
    collections: [id],
    content,
    grid: gridId,
    matrix: values.z,
    row: Number(row),
    col: values.x,
    style: undefined,
    encoder: encoder.id,
    scale: twice ? 2 : 1,
    transparent: undefined,
    background: undefined,
  }
}

/** @throws unknown-format */
function byExtension(encoders: Encoders, ending: string): Encoder {
  const all = [...encoders.of('vectortile'), ...encoders.of('pixels')]
  const found = all.find(({ extension, token, aliases = [] }) => [extension, token, ...aliases].includes(ending))
  if (found) return found
  const endings = all.map(({ extension }) => extension).join(', ')
  throw new ServiceError('unknown-format', `There are no tiles ending on ".${ending}"; there are: ${endings}.`, {
    parameter: 'ext',
  })
}
