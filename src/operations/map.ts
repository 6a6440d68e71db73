import { swap } from '../core/box.ts'
import type { Published } from '../core/catalog.ts'
import { type Crs, crsUri, definition } from '../core/crs/crs.ts'
import { type DimensionSelection, select } from '../core/dimension.ts'
import { ServiceError } from '../core/error.ts'
import { offerings } from '../core/facts.ts'
import type { Key } from '../core/key.ts'
import { mapCrs, requireCrs, versionKey } from '../core/offers.ts'
import type { Operation, Plan, PlanContext, Run } from '../core/plan.ts'
import type { MapQuery } from '../core/query.ts'
import type { MapJob } from '../core/work.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Layer, layerOf } from './layer.ts'

/** Changes with every change of the code that draws: part of every picture's key. */
export const RENDERER = 1

/** Dots per inch of the standards' pixel of 0.28 mm. */
const STANDARD_DPI = 25.4 / 0.28

/** A map of any extent and size: every layer is read, then drawn in one job on one thread. */
export const map: Operation<MapQuery> = {
  needs: query => query.layers.map(layer => layer.collection),
  plan(query, context) {
    const { entries, crs } = chosen(query, context)
    for (const { collection, facts } of entries) requireCrs(collection, facts, crs)
    if (query.bbox)
      for (const { collection, facts } of entries) requireCrs(collection, facts, query.bbox.crs, 'bbox-crs')
    return planMap(query, context)
  },
}

/** The same for whoever has settled the CRS already, such as a tile's grid. */
export function planMap(query: MapQuery, context: PlanContext): Plan {
  const { encoders, limits } = context
  const { entries, styles, crs } = chosen(query, context)
  const frame = frameOf(query, entries, crs, limits)
  const encoder = encoders.get(query.encoder)
  const symbolScale = (query.dpi ?? STANDARD_DPI) / STANDARD_DPI
  const budget = { pixels: limits.sourcePixels, features: limits.drawnFeatures, bytes: limits.drawnBytes }
  const layers = entries.map((entry, i) => layerOf(entry, styles[i], frame, symbolScale, budget))
  const selected = entries.flatMap(({ facts }) =>
    facts.dimensions.map(one => select(one, query.dimensions[one.name.toLowerCase()])),
  )
  const transparent = encoder.alpha === true && (query.transparent ?? query.background === undefined)
  const background = transparent ? undefined : (query.background ?? entries[0]?.collection.background ?? '#ffffff')
  return {
    key: mapKey(frame, layers, [
      encoder.id,
      background,
      symbolScale,
      query.tell,
      selected.map(({ name, values }) => [name, ...values]),
    ]),
    media: encoder.media,
    compressible: encoder.compressible,
    maxAge: 0,
    async run(run) {
      const picture = { width: frame.width, height: frame.height, crs: definition(crs), box: frame.box }
      const body = await drawn(layers, { ...picture, background, symbolScale, encoder: encoder.id }, run)
      return {
        body,
        headers: { ...warned(selected), ...(query.tell ? { ...told(frame), ...timed(entries, selected) } : {}) },
        complete: true,
      }
    },
  }
}

/** Reads the layers and draws them: decoded blocks that were found stay until the picture is there. */
async function drawn(layers: readonly Layer[], picture: Omit<MapJob, 'layers'>, run: Run): Promise<Uint8Array> {
  const held = run.work.hold?.()
  try {
    const read = await run.timed('read', () => Promise.all(layers.map(layer => layer.read(run.signal, held))))
    const job = { ...picture, layers: read.filter(layer => layer !== undefined) }
    return await run.timed('transform', () => run.work.run('map', job, run.signal))
  } finally {
    held?.end()
  }
}

interface Chosen {
  readonly entries: readonly Published[]
  readonly styles: readonly (string | undefined)[]
  readonly crs: Crs
}

/** The layers that can be drawn; all must, unless nobody named them. @throws unsupported naming `collection` */
function chosen(query: MapQuery, { find, published }: PlanContext): Chosen {
  const found = query.layers.flatMap(({ collection, style }) => {
    const entry = query.whole ? find(collection) : published(collection)
    return entry ? [{ entry, style }] : []
  })
  const drawable = found.filter(({ entry }) => offerings(entry.facts).has('map'))
  const refused = found.find(each => !drawable.includes(each))
  if (drawable.length === 0 || (refused && !query.whole)) {
    const id = refused?.entry.collection.id
    throw new ServiceError(
      'unsupported',
      id ? `"${id}" cannot be drawn as a map.` : 'There is nothing here that can be drawn.',
      {
        parameter: 'collection',
      },
    )
  }
  const entries = drawable.map(({ entry }) => entry)
  return { entries, styles: drawable.map(({ style }) => style), crs: query.crs ?? mapCrs(entries) }
}

function mapKey({ crs, box, width, height }: Frame, layers: readonly Layer[], rest: Key): Key | undefined {
  const versions = layers.map(({ entry, area, style }) => {
    const version = versionKey(entry.collection, entry.facts, area)
    return version && [version, style.id, style.use]
  })
  if (versions.some(version => version === undefined)) return undefined
  return ['map', RENDERER, versions, crs.id, box, width, height, ...rest]
}

/** The values that the server chose where the request left it the choice (WMS 1.3.0 §C.4.2). */
function warned(selected: readonly DimensionSelection[]): Record<string, string> {
  const words = { default: 'Default value used', nearest: 'Nearest value used' }
  const chosen = selected.flatMap(({ name, values, chosen }) =>
    chosen ? [`99 ${words[chosen]}: ${name}=${values.join(',')}`] : [],
  )
  return chosen.length > 0 ? { Warning: chosen.join(', ') } : {}
}

/** What was drawn, in the reply's own CRS and axis order (OGC API Maps §7.5). */
function told({ crs, box }: Frame): Record<string, string> {
  const wire = crs.order === 'yx' ? swap(box) : box
  return { 'Content-Crs': crsUri(crs), 'Content-Bbox': wire.join(',') }
}

/** The times of what was drawn: those chosen, else all that the layers have, where both ends are known (OGC API Maps §7.5). */
function timed(entries: readonly Published[], selected: readonly DimensionSelection[]): Record<string, string> {
  const chosen = selected.filter(({ name }) => name === 'time').flatMap(({ values }) => values)
  const all = chosen.length > 0 ? chosen : entries.flatMap(({ facts }) => facts.temporal ?? [])
  const times = all.filter(time => time !== null).sort()
  if (times.length === 0 || times.length < all.length) return {}
  return { 'Content-Datetime': [...new Set([times[0], times.at(-1)])].join('/') }
}
