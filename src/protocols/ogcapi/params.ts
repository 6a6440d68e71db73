import type { Box } from '../../core/box.ts'
import { CRS84, type Crs } from '../../core/crs/crs.ts'
import { invalid } from '../../core/error.ts'
import { parseInterval } from '../../core/interval.ts'
import { defaultLimits } from '../../core/limits.ts'
import { box, crs, custom, integer, list, optional, orderBox, text, truth } from '../../core/param.ts'
import type { Call } from './resource.ts'

/** The parameters of OGC API resources, under the names that the standards' own examples use. */
export const collectionId = text('collectionId', {
  in: 'path',
  description: { fr: 'Identifiant d’une collection.', en: 'Identifier of a collection.' },
  maxLength: 200,
})
export const featureId = text('featureId', {
  in: 'path',
  description: { fr: 'Identifiant d’un objet.', en: 'Identifier of a feature.' },
  maxLength: 500,
})
export const tileMatrixSetId = text('tileMatrixSetId', {
  in: 'path',
  description: { fr: 'Identifiant d’une grille de tuiles.', en: 'Identifier of a tile matrix set.' },
  maxLength: 200,
})
export const tileMatrix = text('tileMatrix', {
  in: 'path',
  description: { fr: 'Identifiant d’un niveau de la grille.', en: 'Identifier of a tile matrix.' },
  maxLength: 50,
})
export const tileRow = integer('tileRow', {
  in: 'path',
  description: { fr: 'Ligne, 0 en haut.', en: 'Row, 0 on top.' },
  min: 0,
  max: 2_147_483_647,
})
export const tileCol = integer('tileCol', {
  in: 'path',
  description: { fr: 'Colonne, 0 à gauche.', en: 'Column, 0 at the left.' },
  min: 0,
  max: 2_147_483_647,
})

export const limit = integer('limit', {
  description: {
    fr: 'Le plus grand nombre d’objets d’une page ; une valeur plus grande vaut le maximum.',
    en: 'The most features of a page; a larger value counts as the maximum.',
  },
  min: 1,
  max: defaultLimits.features,
  clamp: true,
  fallback: defaultLimits.defaultFeatures,
})

export const after = optional(
  text('after', {
    description: {
      fr: 'Début de la page : repris du lien `next` de la page précédente.',
      en: 'Where a page begins: taken from the link `next` of the page before.',
    },
    maxLength: 500,
  }),
)

/** Clients that page by numbers always send it: the beginning is all that it may mean, since pages follow a key. */
export const offset = optional(
  integer('offset', {
    description: {
      fr: 'Seulement 0, le début : les pages suivantes s’atteignent par les liens `next`.',
      en: 'Only 0, the beginning: later pages are reached by the links `next`.',
    },
    min: 0,
    max: 0,
  }),
)

export const bbox = optional(
  box('bbox', {
    description: {
      fr: 'Seulement ce qui touche ce rectangle : coins inférieur gauche et supérieur droit, dans l’ordre des axes de `bbox-crs`.',
      en: 'Only what touches this box: lower left and upper right corner in the axis order of `bbox-crs`.',
    },
  }),
)
export const bboxCrs = crs('bbox-crs', {
  description: {
    fr: 'Système de coordonnées de `bbox`, par son URI ; CRS84 par défaut.',
    en: 'CRS of `bbox`, as a URI; CRS84 by default.',
  },
  fallback: CRS84,
})
export const crsParam = crs('crs', {
  description: {
    fr: 'Système des coordonnées de la réponse, par son URI ; CRS84 par défaut.',
    en: 'CRS of the coordinates in the answer, as a URI; CRS84 by default.',
  },
  fallback: CRS84,
})

export const datetime = optional(
  custom(
    'datetime',
    {
      description: {
        fr: 'Un instant, ou un intervalle comme `2020-01-01/..` (RFC 3339).',
        en: 'An instant, or an interval such as `2020-01-01/..` (RFC 3339).',
      },
      schema: { type: 'string' },
    },
    value => parseInterval(value),
  ),
)

export const collections = optional(
  list('collections', {
    description: {
      fr: 'Identifiants ou URL des collections à montrer, de bas en haut.',
      en: 'Identifiers or URLs of the collections to show, from the bottom up.',
    },
    max: 50,
  }),
)

export const transparent = optional(
  truth('transparent', {
    description: { fr: 'Vrai si le fond est transparent.', en: 'Whether the background is transparent.' },
  }),
)

export const bgcolor = optional(
  custom(
    'bgcolor',
    {
      description: {
        fr: 'Couleur du fond : `RRGGBB`, `0xRRGGBB` ou un nom de couleur simple.',
        en: 'Colour of the background: `RRGGBB`, `0xRRGGBB` or a basic colour word.',
      },
      schema: { type: 'string' },
    },
    readColour,
  ),
)

const colourWords: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
}

function readColour(value: string): string {
  const hex = /^(?:#|0x)?([0-9a-f]{6})$/i.exec(value)?.[1]
  const word = value.toLowerCase()
  const found = hex ? `#${hex.toLowerCase()}` : Object.hasOwn(colourWords, word) && colourWords[word]
  if (!found) throw invalid('bgcolor', 'bgcolor must be RRGGBB, 0xRRGGBB or one of the 16 basic colour words.')
  return found
}

/**
 * A box of the wire put x first. Latitudes beyond the poles are cut to them: Esri's clients send them.
 * @throws invalid-parameter where it is upside down, or inside out in a projected CRS
 */
export function settleBox(wire: Box | undefined, of: Crs): { box: Box; crs: Crs } | undefined {
  if (!wire) return undefined
  const [minX, minY, maxX, maxY] = orderBox(wire, of)
  const axes = of.order === 'yx' ? 'northing (latitude) first' : 'easting (longitude) first'
  if (minY > maxY || (of.kind === 'projected' && minX > maxX))
    throw invalid('bbox', `bbox must give its lower left corner first, ${axes} in ${of.id}.`)
  if (of.kind === 'projected') return { box: [minX, minY, maxX, maxY], crs: of }
  const cut = (latitude: number) => Math.max(-90, Math.min(90, latitude))
  return { box: [minX, cut(minY), maxX, cut(maxY)], crs: of }
}

/** More collections than this are not put into tiles and maps of the whole scope unless they are named. */
export const WHOLE = 20

/**
 * The collections that `collections` names, or all of the scope where it is small.
 * @throws missing-parameter where they are too many, unknown-collection
 */
export function chosen(
  { view, links }: Call,
  named: readonly string[] | undefined,
): { ids: readonly string[]; whole: boolean } {
  if (named) {
    const prefix = `${links.base}/collections/`
    const ids = named.map(
      name => view.collection(name.startsWith(prefix) ? name.slice(prefix.length) : name, 'collections').id,
    )
    return { ids: [...new Set(ids)], whole: false }
  }
  if (view.collections.length > WHOLE)
    throw invalid(
      'collections',
      `There are more than ${WHOLE} collections here: name those to show with collections=a,b.`,
    )
  return { ids: view.collections.map(({ id }) => id), whole: true }
}
