import type { Box } from '../../core/box.ts'
import { type Crs, parseCrs } from '../../core/crs/crs.ts'
import { invalid, ServiceError } from '../../core/error.ts'
import type { Limits } from '../../core/limits.ts'
import { choice, custom, integer, list, orderBox, type Param, parseNumber, text, truth } from '../../core/param.ts'
import type { ParseContext } from '../../core/protocol.ts'
import type { MapQuery } from '../../core/query.ts'
import type { Request } from '../../core/request.ts'
import { blank, pixelEncoder, readKvp } from '../ows/kvp.ts'
import { styleOf } from '../ows/styles.ts'

/** Dots per inch of the standard's pixel of 0.28 mm. */
const STANDARD_DPI = 25.4 / 0.28

export const versionParam = choice('VERSION', ['1.3.0', '1.1.1'], {
  required: true,
  description: { fr: 'Version de la norme.', en: 'Version of the standard.' },
})

/** `0xRRGGBB`, as `#rrggbb` (WMS 1.3.0 §7.3.3.10); `#` or nothing before the digits is let pass. */
export const colour = (name: string): Param<string> =>
  custom(
    name,
    {
      description: { fr: 'Couleur là où il n’y a pas de données.', en: 'Colour where there are no data.' },
      schema: { type: 'string' },
    },
    value => {
      const digits = /^(?:0x|#)?([0-9a-f]{6})$/i.exec(value)?.[1]
      if (!digits) throw invalid(name, `${name} must be a colour such as 0xFFFFFF.`)
      return `#${digits.toLowerCase()}`
    },
  )

/** Parameters of GetMap as one of its versions names them. */
export const mapParams = (crsName: 'CRS' | 'SRS', limits: Limits) => ({
  layers: list('LAYERS', {
    required: true,
    description: { fr: 'Couches, de bas en haut.', en: 'Layers from the bottom up.' },
    max: limits.layers,
  }),
  styles: list('STYLES', {
    required: true,
    description: {
      fr: 'Un style par couche ; vide : celui par défaut.',
      en: 'A style for each layer; empty: default.',
    },
    max: limits.layers,
  }),
  crs: crsOf(crsName),
  bbox: bboxOf('BBOX'),
  width: integer('WIDTH', {
    required: true,
    description: { fr: 'Largeur en pixels.', en: 'Pixels across.' },
    min: 1,
    max: limits.side,
  }),
  height: integer('HEIGHT', {
    required: true,
    description: { fr: 'Hauteur en pixels.', en: 'Pixels down.' },
    min: 1,
    max: limits.side,
  }),
  format: text('FORMAT', {
    required: true,
    description: { fr: 'Type de média de la carte.', en: 'Media type of the map.' },
    maxLength: 100,
  }),
  transparent: blank(
    truth('TRANSPARENT', {
      description: {
        fr: 'Vrai si ce qui est sans données est transparent.',
        en: 'Whether what has no data is transparent.',
      },
    }),
  ),
  background: blank(colour('BGCOLOR')),
  exceptions: text('EXCEPTIONS', {
    description: { fr: 'XML, INIMAGE ou BLANK.', en: 'XML, INIMAGE or BLANK.' },
    fallback: '',
  }),
  time: text('TIME', {
    description: { fr: 'Valeurs de la dimension temporelle.', en: 'Values of the time dimension.' },
    fallback: '',
  }),
  elevation: text('ELEVATION', {
    description: { fr: 'Valeurs de la dimension verticale.', en: 'Values of the elevation dimension.' },
    fallback: '',
  }),
})

/**
 * GetMap (WMS 1.3.0 §7.3), in the words of 1.1.1 too, where x comes first in every CRS.
 * @throws missing-parameter, invalid-parameter, invalid-crs, unknown-collection, unknown-style, unknown-format, too-large
 */
export function parseMap(request: Request, { view, encoders, limits }: ParseContext): MapQuery {
  const { version } = readKvp({ version: versionParam }, request)
  const given = readKvp(mapParams(version === '1.3.0' ? 'CRS' : 'SRS', limits), request)
  const collections = given.layers.map(name => view.collection(name, 'LAYERS'))
  const styles = stylesFor(given.styles, collections.length)
  const { width, height, crs } = given
  if (width * height > limits.pixels)
    throw new ServiceError('too-large', `A map has at most ${limits.pixels} pixels.`, { parameter: 'WIDTH' })
  return {
    kind: 'map',
    layers: collections.map((collection, i) => ({
      collection: collection.id,
      style: styleOf(collection, styles[i] ?? '', 'STYLES'),
    })),
    crs,
    bbox: { box: version === '1.3.0' ? orderBox(given.bbox, crs) : given.bbox, crs },
    width,
    height,
    encoder: pixelEncoder(encoders, given.format, 'FORMAT').id,
    transparent: given.transparent ?? false,
    background: given.background ?? '#ffffff',
    dpi: dpiOf(request),
    dimensions: dimensionsOf(request),
    tell: false,
  }
}

function crsOf(name: 'CRS' | 'SRS'): Param<Crs> {
  const options = {
    required: true,
    description: { fr: 'Système de coordonnées de la carte.', en: 'CRS of the map.' },
    schema: { type: 'string' },
  }
  return custom(name, options, value => {
    const found = parseCrs(value)
    if (found) return found
    const message = `${name} "${value.slice(0, 100)}" is no CRS known here; an example is EPSG:2154.`
    throw new ServiceError('invalid-crs', message, { parameter: name })
  })
}

/** Four numbers as they are on the wire; an area without width or height is an error (WMS 1.3.0 §7.3.3.6). */
function bboxOf(name: string): Param<Box> {
  const options = {
    required: true,
    description: { fr: 'Bord extérieur de la carte.', en: 'Outer edge of the map.' },
    schema: { type: 'string' },
  }
  return custom(name, options, value => {
    const numbers = value.split(',', 5).map(parseNumber)
    const [minX, minY, maxX, maxY] = numbers
    if (numbers.length !== 4 || minX === undefined || minY === undefined || maxX === undefined || maxY === undefined)
      throw invalid(name, `${name} must be four numbers separated by commas.`)
    if (minX >= maxX || minY >= maxY) throw invalid(name, `${name} must have each minimum below its maximum.`)
    return [minX, minY, maxX, maxY]
  })
}

/** One style a layer; a single empty value means the default for all, and a comma too many at the end does no harm. */
function stylesFor(styles: readonly string[], layers: number): readonly string[] {
  const last = styles.findLastIndex(style => style !== '')
  if (last < layers) return styles
  throw invalid('STYLES', `STYLES must name one style for each of the ${layers} layers.`)
}

/**
 * The size of symbols, in the vendor parameters that desktop programs send; what cannot be read is ignored.
 * OpenLayers counts in multiples of 90 for a pixel of the standard.
 */
function dpiOf(request: Request): number | undefined {
  const found = (name: string) => request.query.find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
  const plain = parseNumber(found('dpi')) ?? parseNumber(found('map_resolution'))
  const option = parseNumber(/(?:^|;)dpi:([\d.]{1,10})/i.exec(found('format_options'))?.[1] ?? '')
  const dpi = plain ?? (option !== undefined && option % 90 === 0 ? (option / 90) * STANDARD_DPI : option)
  return dpi === undefined || dpi <= 0 ? undefined : Math.min(1200, Math.max(10, dpi))
}

/** `TIME`, `ELEVATION` and `DIM_…` by the dimension's lower-case name; an empty value means the default. */
function dimensionsOf(request: Request): Readonly<Record<string, string>> {
  const entries = request.query.flatMap(([key, value]) => {
    const name = dimensionName(key)
    return name === undefined || value === '' ? [] : [[name, value.slice(0, 4000)] as const]
  })
  return Object.fromEntries(entries.slice(0, 20))
}

/** The dimension that a parameter speaks of, in lower case; undefined for any other parameter. */
export function dimensionName(key: string): string | undefined {
  const lower = key.toLowerCase()
  if (lower === 'time' || lower === 'elevation') return lower
  return /^dim_[a-z0-9_.-]{1,60}$/.test(lower) ? lower.slice(4) : undefined
}
