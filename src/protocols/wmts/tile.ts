import type { Encoder, Encoders } from '../../core/encoder.ts'
import { invalid, ServiceError } from '../../core/error.ts'
import { answers } from '../../core/media.ts'
import { choice, custom, type Param, readParams, text, type Values } from '../../core/param.ts'
import type { ParseContext } from '../../core/protocol.ts'
import type { TileQuery } from '../../core/query.ts'
import type { Request } from '../../core/request.ts'
import { pixelEncoder, readKvp } from '../ows/kvp.ts'
import { styleOf } from '../ows/styles.ts'
import { gridName } from './matrixset.ts'

type Place = 'query' | 'path'

/** A row or column; one that is a whole number but lies nowhere is told by the plan, which knows the limits. */
function index(name: string, place: Place): Param<number> {
  const options = {
    in: place,
    required: true,
    description: { fr: 'Compté depuis 0 en haut à gauche.', en: 'Counted from 0 at the top left.' },
    schema: { type: 'integer' },
  }
  return custom(name, options, value => {
    if (!/^-?\d{1,15}$/.test(value)) throw invalid(name, `${name} must be a whole number.`)
    return Number(value)
  })
}

const tileParams = (place: Place) => ({
  layer: text('layer', {
    in: place,
    required: true,
    description: { fr: 'Identifiant de la couche.', en: 'Identifier of the layer.' },
  }),
  style: text('style', {
    in: place,
    required: true,
    description: { fr: 'Identifiant du style.', en: 'Identifier of the style.' },
  }),
  set: text('TileMatrixSet', {
    in: place,
    required: true,
    description: { fr: 'Identifiant de la grille de tuiles.', en: 'Identifier of the tile matrix set.' },
  }),
  matrix: text('TileMatrix', {
    in: place,
    required: true,
    description: { fr: 'Identifiant du niveau de la grille.', en: 'Identifier of the tile matrix.' },
  }),
  row: index('TileRow', place),
  col: index('TileCol', place),
})

export const kvpParams = {
  version: choice('version', ['1.0.0'], {
    required: true,
    description: { fr: 'Version de la norme.', en: 'Version of the standard.' },
  }),
  ...tileParams('query'),
  format: text('format', {
    required: true,
    description: { fr: 'Type de média de la tuile.', en: 'Media type of the tile.' },
    maxLength: 100,
  }),
}

/** Placeholders of a tile's address, in the words of the standard's templates. */
export const restParams = {
  ...tileParams('path'),
  ext: text('ext', {
    in: 'path',
    required: true,
    description: { fr: 'Extension du format.', en: 'Ending of the format.' },
    maxLength: 20,
  }),
}

/**
 * GetTile by key-value pairs (WMTS 1.0.0 §8.2.3).
 * @throws missing-parameter, invalid-parameter, unknown-collection, unknown-style, unknown-format
 */
export function parseKvpTile(request: Request, context: ParseContext): TileQuery {
  const given = readKvp(kvpParams, request)
  return queryOf(given, pixelEncoder(context.encoders, given.format, 'format'), context)
}

/** GetTile by its address (WMTS 1.0.0 §10.2.2). @throws as `parseKvpTile` */
export function parseRestTile(request: Request, context: ParseContext): TileQuery {
  const given = readParams(restParams, request, { fold: false, strangers: 'ignore' })
  return queryOf(given, byExtension(context.encoders, given.ext), context)
}

function queryOf(given: Values<ReturnType<typeof tileParams>>, encoder: Encoder, { view }: ParseContext): TileQuery {
  const collection = view.collection(given.layer, 'layer')
  return {
    kind: 'tile',
    collections: [collection.id],
    content: 'map',
    grid: gridName(given.set),
    matrix: given.matrix,
    row: given.row,
    col: given.col,
    style: styleOf(collection, given.style, 'style'),
    encoder: encoder.id,
    scale: 1,
    transparent: undefined,
    background: undefined,
  }
}

function byExtension(encoders: Encoders, extension: string): Encoder {
  const offers = encoders.of('pixels')
  const found = offers.find(offer => offer.extension === extension) ?? offers.find(offer => answers(offer, extension))
  if (found) return found
  const endings = offers.map(offer => offer.extension).join(', ')
  throw new ServiceError('unknown-format', `A tile's address ends in one of: ${endings}.`, { parameter: 'format' })
}
